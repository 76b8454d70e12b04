// The closer tie wins: a genitive or an adjective on the measure, a preposition after it, the subject of the
// clause. Two of a kind compete, and then nothing is decided.
#include "checker/news/parties.hpp"

#include <algorithm>

#include "checker/news/words.hpp"

namespace claimcheck {

namespace {

namespace words = news_words;
using Found = std::vector<NamedEntity>;

class PartyReader {
 public:
  PartyReader(const PartyContext& context, const Segment& segment, std::size_t measure_mark,
              const Owner* before, Owner& owner)
      : context_(context),
        segment_(segment),
        measure_(measure_mark),
        before_(before),
        owner_(owner),
        marks_(context.scene.sentence->marks) {}

  bool known() { return take_known(); }

  void run() {
    if (take_known()) return;
    if (const auto named = in_segment(); wants_two(named))
      two(named);
    else
      one();
  }

 private:
  std::string name(EntityId id) const {
    const Entity& entity = context_.project.vocabulary.entities()[id];
    return entity.names.empty() ? entity.key : entity.names.front();
  }

  static void add(Found& found, const NamedEntity& entity) {
    for (NamedEntity& known : found)
      if (known.entity == entity.entity) {
        if (entity.stand == Stand::owner) known = entity;
        return;
      }
    found.push_back(entity);
  }

  static bool is_named(const NamedEntity& entity) {
    return entity.stand == Stand::subject || entity.stand == Stand::attached || entity.stand == Stand::owner;
  }

  template <class Wanted>
  Found distinct(Wanted wanted) const {
    Found found;
    for (const NamedEntity& entity : context_.scene.entities)
      if (wanted(entity)) add(found, entity);
    return found;
  }

  Found in_segment() const {
    return distinct([&](const NamedEntity& entity) {
      return segment_.holds(entity.mark) && entity.stand != Stand::describes &&
             entity.stand != Stand::speaker;
    });
  }
  Found standing(Stand stand) const {
    return distinct(
        [&](const NamedEntity& entity) { return segment_.holds(entity.mark) && entity.stand == stand; });
  }

  /// Subjects of two and more that claims on the measure have: the one whose names all stand in the segment.
  bool take_known() {
    const Found named = distinct([&](const NamedEntity& entity) {
      return segment_.holds(entity.mark) && (is_named(entity) || entity.stand == Stand::describes);
    });
    if (named.size() < 2) return false;
    const SubjectKey* known = nullptr;
    for (const SubjectId id : context_.shapes.of(owner_.measure)) {
      const SubjectKey& key = context_.project.facts.subjects[id];
      const std::vector<EntityId> entities = entities_of(key);
      if (!context_.shapes.is_claimed(id) || entities.size() < 2 || key.tie == Tie::arrow) continue;
      const bool all = std::all_of(entities.begin(), entities.end(), [&](EntityId entity) {
        return std::any_of(named.begin(), named.end(),
                           [&](const NamedEntity& one) { return one.entity == entity; });
      });
      if (!all || (known != nullptr && entities_of(*known) == entities)) continue;
      if (known != nullptr) return false;
      known = &key;
    }
    if (known == nullptr) return false;
    for (const EntityId entity : entities_of(*known)) owner_.parties.push_back({entity, Part::any});
    return true;
  }

  bool is_total() const {
    return measure_ > 0 && measure_ < marks_.size() &&
           (is_word(marks_[measure_ - 1], "total") || is_word(marks_[measure_ - 1], "overall"));
  }

  bool wants_two(const Found& named) const {
    const Shapes& shapes = context_.shapes;
    const bool tied = shapes.has(owner_.measure, Tie::pair) || shapes.has(owner_.measure, Tie::arrow);
    const bool single = shapes.has(owner_.measure, Tie::none);
    if (tied && single) return named.size() >= 2 || (!is_total() && named.size() == 1 && continues_pair());
    if (tied) return true;
    if (single) return false;
    const bool of_other = owner_.share && owner_.whole_parties.size() == 1 && named.size() == 1 &&
                          named.front().entity != owner_.whole_parties.front().entity;
    if (of_other || (named.size() == 1 && !is_total() && continues_pair())) return true;
    return named.size() == 2 && std::any_of(named.begin(), named.end(), [](const NamedEntity& entity) {
             return entity.preposition == "with" || entity.preposition == "between" ||
                    entity.preposition == "into" || entity.preposition == "to";
           });
  }

  bool continues_pair() const {
    const auto pairs = [&](const Owner& other) {
      return other.parties.size() == 2 && other.measure == owner_.measure;
    };
    return (before_ != nullptr && pairs(*before_)) || (context_.thread.set && pairs(context_.thread.owner));
  }

  void take(const NamedEntity& entity, bool tied) {
    const Part part = !tied                             ? Part::any
                      : entity.stand == Stand::owner    ? Part::from
                      : entity.stand == Stand::attached ? part_of(entity.preposition)
                                                        : Part::any;
    owner_.parties.push_back({entity.entity, part});
  }

  // ---- pairs and arrows

  void two(Found named) {
    if (named.size() > 2) {
      Found close;
      for (const NamedEntity& entity : named)
        if ((entity.stand == Stand::owner && entity.owns == measure_) || follows(entity)) add(close, entity);
      if (close.size() != 2) {
        owner_.lower(Grade::unsure, "more than two subjects compete: " + list(named));
        close.assign(named.begin(), named.begin() + 2);
      }
      named = close;
    }
    if (named.empty()) return carry_two();
    for (const NamedEntity& entity : named) take(entity, true);
    if (named.size() == 1) find_partner(named.front());
    const bool turned = std::any_of(owner_.parties.begin(), owner_.parties.end(),
                                    [](const Party& party) { return party.part != Part::any; });
    if (turned || owner_.share || !context_.shapes.has(owner_.measure, Tie::arrow)) return;
    owner_.soft = true;
    owner_.lower(Grade::likely, "which way it goes is not told");
  }

  /// Whether the sentence goes on with what was spoken of before: a pronoun, or no noun of its own.
  bool goes_on() const {
    for (const NamedEntity& entity : context_.scene.entities)
      if (entity.stand == Stand::part && segment_.holds(entity.mark)) return false;
    for (std::size_t at = segment_.begin; at < segment_.end; ++at)
      if (marks_[at].kind == MarkKind::word && words::is_pronoun(marks_[at].text)) return true;
    for (std::size_t at = segment_.begin; at + 1 < segment_.figure; ++at)
      if (is_word(marks_[at], "the") && stands_for(marks_[at + 1])) return true;
    return first_opaque(context_.scene, segment_.begin, segment_.figure) >= segment_.figure;
  }

  /// "the company", "the two governments"
  static bool stands_for(const TextMark& mark) {
    static constexpr std::string_view nouns[] = {
        "company", "country", "group", "firm", "party",    "city",  "nation", "island",   "state",
        "club",    "two",     "pair",  "bank", "carmaker", "union", "region", "province", "figure"};
    return mark.kind == MarkKind::word &&
           std::find(std::begin(nouns), std::end(nouns), mark.text) != std::end(nouns);
  }

  void carry_two() {
    if (before_ != nullptr && before_->parties.size() == 2) {
      owner_.parties = before_->parties;
      return;
    }
    const Thread& thread = context_.thread;
    const bool same = thread.paragraph == context_.scene.sentence->paragraph;
    if (!goes_on()) return owner_.lower(Grade::unsure, "no subject is named");
    if (same && thread.set && thread.owner.parties.size() == 2) {
      owner_.parties = thread.owner.parties;
      return owner_.lower(Grade::likely, "its subject is that of the sentence before");
    }
    const auto& about = context_.article.about;
    if (about.size() == 2) {
      for (const EntityId id : about) owner_.parties.push_back({id, Part::any});
      return owner_.lower(Grade::likely, "its subject is that of the headline");
    }
    owner_.lower(Grade::unsure, "no subject is named");
  }

  void find_partner(const NamedEntity& known) {
    std::vector<EntityId> candidates;
    const auto offer = [&](EntityId id) {
      if (id != known.entity && std::find(candidates.begin(), candidates.end(), id) == candidates.end())
        candidates.push_back(id);
    };
    for (const NamedEntity& entity : context_.scene.entities)
      if (is_named(entity)) offer(entity.entity);
    if (settle(candidates)) return;
    candidates.clear();
    const Thread& thread = context_.thread;
    if (thread.paragraph == context_.scene.sentence->paragraph) {
      for (const EntityId id : thread.partners) offer(id);
      if (candidates.empty())
        for (const EntityId id : thread.subjects) offer(id);
    }
    if (settle(candidates))
      return owner_.lower(Grade::likely, "`" + name(candidates.front()) + "` stands in the sentence before");
    candidates.clear();
    for (const EntityId id : context_.article.about) offer(id);
    if (settle(candidates))
      return owner_.lower(Grade::likely, "`" + name(candidates.front()) + "` stands in the headline");
    owner_.lower(Grade::unsure, "only `" + name(known.entity) + "` is named");
  }

  /// One candidate, or the one that the claims pair the known entity with.
  bool settle(std::vector<EntityId>& candidates) {
    if (candidates.size() > 1)
      std::erase_if(candidates, [&](EntityId id) {
        std::vector<Party> both = owner_.parties;
        both.push_back({id, Part::any});
        const auto key = context_.shapes.subject(owner_.measure, both);
        const SubjectId known = key ? context_.project.facts.subjects.find(key->text()) : no_name;
        return known == no_name || !context_.shapes.is_claimed(known);
      });
    if (candidates.size() != 1) return false;
    const bool opposite = context_.shapes.has(owner_.measure, Tie::arrow) && !owner_.parties.empty() &&
                          owner_.parties.front().part == Part::from;
    owner_.parties.push_back({candidates.front(), opposite ? Part::to : Part::any});
    return true;
  }

  // ---- one entity

  /// Whether a preposition ties the entity to the measure or to the figure.
  bool follows(const NamedEntity& entity) const {
    const bool inside = entity.mark == segment_.figure + 1 &&
                        marks_[entity.mark].begin < marks_[segment_.figure].end;  // "1.36 million Germans"
    if (inside) return true;
    if (entity.stand != Stand::attached) return false;
    for (std::size_t at = entity.mark; at-- > segment_.begin;) {
      if (at == measure_ || at == segment_.figure) return true;
      const TextMark& mark = marks_[at];
      if (mark.kind == MarkKind::time) continue;
      if (mark.kind == MarkKind::entity && at + 2 >= entity.mark) continue;
      if (mark.kind != MarkKind::word) return false;
      const bool joins = words::is_preposition(mark.text) || words::is_neutral(mark.text) ||
                         words::is_plain_head(mark.text) || mark.text == "and" || mark.text == "both";
      if (!joins) return false;
    }
    return false;
  }

  /// ", whose forces captured them in 1945": the name right before the comma.
  bool take_relative() {
    const std::size_t last = std::min(measure_, segment_.figure);
    for (std::size_t at = last; at-- > segment_.begin + 1;) {
      if (marks_[at].kind == MarkKind::entity) return false;
      const bool relative = is_word(marks_[at], "which") || is_word(marks_[at], "whose") ||
                            is_word(marks_[at], "who") || is_word(marks_[at], "where");
      if (!relative || !is_stop(marks_[at - 1], ",")) continue;
      const auto before = std::find_if(context_.scene.entities.begin(), context_.scene.entities.end(),
                                       [&](const NamedEntity& entity) { return entity.mark + 2 == at; });
      if (before != context_.scene.entities.end()) {
        owner_.parties.push_back({before->entity, Part::any});
        owner_.lower(Grade::likely, "`" + name(before->entity) + "` stands before the relative clause");
      } else {
        owner_.lower(Grade::unsure, "no subject is named");
      }
      return true;
    }
    return false;
  }

  void one() {
    if (take_relative()) return;
    const Found owners = distinct([&](const NamedEntity& entity) {
      return segment_.holds(entity.mark) && entity.stand == Stand::owner && entity.owns == measure_;
    });
    const Found attached =
        distinct([&](const NamedEntity& entity) { return segment_.holds(entity.mark) && follows(entity); });
    if (owners.size() == 1) {
      take(owners.front(), false);
      for (const NamedEntity& other : attached)
        if (other.entity != owners.front().entity)
          owner_.lower(Grade::unsure, "`" + name(other.entity) + "` may narrow it to a part");
      return;
    }
    if (attached.size() == 1) return one_attached(attached.front());
    if (attached.size() > 1) return compete(attached);
    one_subject();
  }

  void one_attached(const NamedEntity& attached) {
    const Found subjects = standing(Stand::subject);
    const bool place = attached.preposition == "in" || attached.preposition == "at";
    take(attached, false);
    const bool beside = std::any_of(subjects.begin(), subjects.end(), [&](const NamedEntity& other) {
      return other.entity != attached.entity && other.mark < attached.mark &&
             (other.mark > measure_ || measure_ > segment_.figure || measure_ > other.mark);
    });
    // "Acme's revenue in France", "Acme sold 20 planes to France": the rest of its sales are elsewhere.
    if (beside && (place || attached.preposition == "to" || attached.preposition == "from"))
      owner_.lower(Grade::unsure, "two subjects compete: " + list(subjects) + ", " + name(attached.entity));
  }

  void one_subject() {
    Found subjects = distinct([&](const NamedEntity& entity) {
      return segment_.holds(entity.mark) && entity.mark < segment_.figure &&
             (entity.stand == Stand::subject || entity.stand == Stand::owner);
    });
    if (subjects.size() == 1) return take(subjects.front(), false);
    if (subjects.size() > 1) return nearest_of(subjects);
    const Found behind = distinct([&](const NamedEntity& entity) {
      return segment_.holds(entity.mark) && entity.mark > segment_.figure && entity.stand == Stand::subject;
    });
    if (behind.size() == 1) return take(behind.front(), false);
    const Found attached = standing(Stand::attached);
    if (attached.size() == 1) {
      const std::size_t at = attached.front().mark;
      const std::size_t from = std::min(at, segment_.figure);
      if (first_opaque(context_.scene, from, at) < at) {
        owner_.soft = true;
        owner_.lower(Grade::likely, "`" + name(attached.front().entity) + "` stands apart from the figure");
      }
      return take(attached.front(), false);
    }
    if (attached.size() > 1) return compete(attached);
    if (before_ != nullptr && !before_->parties.empty()) {
      owner_.parties = before_->parties;
      if (before_->grade != Grade::certain)
        owner_.lower(before_->grade, "its subject is that of the figure before");
      return;
    }
    for (const Stand stand : {Stand::describes, Stand::speaker}) {
      const Found found = standing(stand);
      if (found.empty()) continue;
      if (found.size() > 1) return compete(found);
      take(found.front(), false);
      return owner_.lower(Grade::likely, "`" + name(found.front().entity) + "` is named, not as its subject");
    }
    carry_one();
  }

  /// The last subject before the figure, where a joint parts it from the others.
  void nearest_of(const Found& subjects) {
    const NamedEntity& last =
        *std::max_element(subjects.begin(), subjects.end(),
                          [](const NamedEntity& a, const NamedEntity& b) { return a.mark < b.mark; });
    std::size_t previous = 0;
    for (const NamedEntity& entity : subjects)
      if (entity.mark != last.mark) previous = std::max(previous, entity.mark);
    const bool parted =
        std::any_of(marks_.begin() + static_cast<std::ptrdiff_t>(previous),
                    marks_.begin() + static_cast<std::ptrdiff_t>(last.mark), [](const TextMark& mark) {
                      return is_stop(mark, ",") || is_stop(mark, ";") || is_word(mark, "while") ||
                             is_word(mark, "whereas") || is_word(mark, "but");
                    });
    take(last, false);
    const bool own_measure = measure_ < marks_.size() && measure_ > last.mark;
    owner_.lower(parted && own_measure ? Grade::likely : Grade::unsure,
                 "two subjects stand in the clause: " + list(subjects));
  }

  void compete(const Found& found) {
    take(found.front(), false);
    owner_.lower(Grade::unsure, "two subjects compete: " + list(found));
  }

  void carry_one() {
    if (context_.shapes.subject(owner_.measure, {})) return;
    if (!goes_on()) return owner_.lower(Grade::unsure, "no subject is named");
    const Thread& thread = context_.thread;
    const bool same = thread.paragraph == context_.scene.sentence->paragraph;
    if (same && !thread.subjects.empty()) {
      owner_.parties.push_back({thread.subjects.front(), Part::any});
      return owner_.lower(
          thread.subjects.size() == 1 ? Grade::likely : Grade::unsure,
          "its subject, `" + name(thread.subjects.front()) + "`, stands in the sentence before");
    }
    const auto& about = context_.article.about;
    if (about.size() == 1) {
      owner_.parties.push_back({about.front(), Part::any});
      return owner_.lower(Grade::likely,
                          "its subject, `" + name(about.front()) + "`, stands in the headline");
    }
    owner_.lower(Grade::unsure, "no subject is named");
  }

  std::string list(const Found& found) const {
    std::string out;
    for (const NamedEntity& entity : found) out += (out.empty() ? "" : ", ") + name(entity.entity);
    return out;
  }

  const PartyContext& context_;
  const Segment& segment_;
  std::size_t measure_;
  const Owner* before_;
  Owner& owner_;
  const std::vector<TextMark>& marks_;
};

}  // namespace

Part part_of(std::string_view preposition) {
  if (preposition == "to" || preposition == "in" || preposition == "into" || preposition == "toward" ||
      preposition == "towards" || preposition == "on")
    return Part::to;
  return preposition == "from" || preposition == "by" ? Part::from : Part::any;
}

void read_parties(const PartyContext& context, const Segment& segment, std::size_t measure_mark,
                  const Owner* before, Owner& owner) {
  PartyReader(context, segment, measure_mark, before, owner).run();
}

bool read_known_parties(const PartyContext& context, const Segment& segment, std::size_t measure_mark,
                        Owner& owner) {
  return PartyReader(context, segment, measure_mark, nullptr, owner).known();
}

}  // namespace claimcheck
