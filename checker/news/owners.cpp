// A segment is what stands between the joints around a figure. Its own names decide; what it lacks it takes
// from the segment before, as long as only glue stands between, then from the sentence before, then from what
// the document is about.
#include "checker/news/owners.hpp"

#include <algorithm>

#include "checker/news/parties.hpp"
#include "checker/news/words.hpp"

namespace claimcheck {

namespace {

namespace words = news_words;

class OwnerReader {
 public:
  OwnerReader(const Project& project, const Shapes& shapes, const ReadArticle& article, const Scene& scene,
              Thread& thread)
      : project_(project),
        shapes_(shapes),
        article_(article),
        scene_(scene),
        marks_(scene.sentence->marks),
        thread_(thread) {}

  std::vector<Owner> run() {
    std::vector<Owner> owners;
    for (std::size_t i = 0; i < scene_.figures.size(); ++i) {
      owners.push_back(read(i, owners.empty() ? nullptr : &owners.back()));
      if (owners.back().measure != no_name && owners.back().grade != Grade::unsure) {
        thread_.owner = owners.back();
        thread_.set = true;
      }
    }
    return owners;
  }

 private:
  const SourceFigure& figure(std::size_t i) const { return article_.figures[marks_[scene_.figures[i]].id]; }
  bool fits(std::size_t i, MeasureId measure) const { return can_measure(project_, figure(i), measure); }

  /// An ordinal names a point of a count only right before it: "the sixth meeting".
  bool is_value(std::size_t i, MeasureId measure) const {
    const bool point =
        figure(i).sort == Sort::rank && project_.vocabulary.measures()[measure].kind == Kind::count;
    return !point && fits(i, measure);
  }

  Owner read(std::size_t i, const Owner* before) {
    const Segment segment = segment_of(article_, scene_, i);
    Owner owner;
    if (is_multiple(i)) return owner;
    if (!find_whole(segment, owner)) find_measure(i, segment, before, owner);
    if (owner.measure == no_name) return {};
    if (inherited_ && before != nullptr && !has_own_party(segment)) {
      owner.parties = before->parties;
      owner.qualifiers = before->qualifiers;
      if (before->grade != Grade::certain)
        owner.lower(before->grade, "its subject is that of the figure before");
    } else {
      read_parties({project_, shapes_, article_, scene_, thread_}, segment, measure_mark_, before, owner);
    }
    return owner;
  }

  /// "twice as many", "sixfold": a figure of another figure.
  bool is_multiple(std::size_t i) const {
    const std::string_view text = article_.text().text(figure(i).span);
    return text.ends_with("twice") || text.ends_with("thrice") || text.ends_with("fold") ||
           (text.ends_with("times") && scene_.figures[i] + 1 < marks_.size() &&
            is_word(marks_[scene_.figures[i] + 1], "as"));
  }

  bool has_own_party(const Segment& segment) const {
    return std::any_of(scene_.entities.begin(), scene_.entities.end(), [&](const NamedEntity& entity) {
      return segment.holds(entity.mark) && entity.stand != Stand::describes && entity.stand != Stand::part;
    });
  }

  /// "3 percent of Russia's total trade": a share, when the whole's measure is not itself a percentage.
  bool find_whole(const Segment& segment, Owner& owner) {
    measure_mark_ = marks_.size();
    inherited_ = false;
    if (segment.whole_begin == segment.whole_end) return false;
    for (const NamedMeasure& named : scene_.measures) {
      if (named.mark < segment.whole_begin || named.mark >= segment.whole_end) continue;
      if (named.head == Head::other) return false;
      const Measure& measure = project_.vocabulary.measures()[named.measure];
      if (measure.unit == "percent" || measure.unit == "%" || measure.kind == Kind::ratio) return false;
      owner.whole_measure = named.measure;
      if (named.head == Head::narrowed)
        owner.lower(Grade::unsure, "`" + named.beside + "` may make the whole another quantity");
    }
    const bool total = is_word(marks_[std::min(segment.whole_begin + 2, marks_.size() - 1)], "total") ||
                       is_word(marks_[std::min(segment.whole_begin + 1, marks_.size() - 1)], "total");
    if (owner.whole_measure == no_name && !total) return false;
    owner.share = true;
    for (const NamedEntity& entity : scene_.entities)
      if (entity.mark >= segment.whole_begin && entity.mark < segment.whole_end)
        owner.whole_parties.push_back({entity.entity, part_of(entity.preposition)});
    const NamedMeasure* nearest = nearest_measure(segment, [&](const NamedMeasure& named) {
      return owner.whole_measure == no_name || named.measure == owner.whole_measure;
    });
    if (nearest != nullptr) {
      measure_mark_ = nearest->mark;
      owner.measure = nearest->measure;
      if (nearest->head == Head::narrowed)
        owner.lower(Grade::unsure, "`" + nearest->beside + "` may make it another quantity");
    } else if (thread_.set && thread_.paragraph == scene_.sentence->paragraph &&
               (owner.whole_measure == no_name || thread_.owner.measure == owner.whole_measure)) {
      owner.measure = thread_.owner.measure;
      inherited_ = true;
    } else {
      owner.measure = owner.whole_measure;
    }
    if (owner.whole_measure == no_name) owner.whole_measure = owner.measure;
    return owner.measure != no_name;
  }

  /// The nearest measure before the figure in its segment.
  template <class Wanted>
  const NamedMeasure* nearest_measure(const Segment& segment, Wanted wanted) const {
    const NamedMeasure* found = nullptr;
    for (const NamedMeasure& named : scene_.measures)
      if (named.mark >= segment.begin && named.mark < segment.figure && wanted(named)) found = &named;
    return found;
  }

  /// "20 meetings", "$18.3 billion in trade", "3.1 percent unemployment".
  const NamedMeasure* measure_after(std::size_t i, const Segment& segment) const {
    for (const NamedMeasure& named : scene_.measures) {
      if (named.mark <= segment.figure || named.mark >= segment.end) continue;
      for (std::size_t at = segment.figure + 1; at < named.mark; ++at) {
        const TextMark& mark = marks_[at];
        if (!joins_figure(mark) && mark.kind != MarkKind::entity) return nullptr;
      }
      if (fits(i, named.measure)) return &named;
    }
    return nullptr;
  }

  static bool joins_figure(const TextMark& mark) {
    static constexpr std::string_view joints[] = {"of",     "in",   "worth", "for", "as",
                                                  "people", "also", "so",    "far"};
    if (mark.kind != MarkKind::word) return false;
    return words::is_neutral(mark.text) || words::is_auxiliary(mark.text) ||
           std::find(std::begin(joints), std::end(joints), mark.text) != std::end(joints);
  }

  /// A measure named inside the figure: "20 meetings" is one piece of text.
  MeasureId measure_inside(std::size_t i) const {
    const Span& span = figure(i).span;
    const std::string_view text = article_.text().text();
    for (std::uint32_t at = span.begin; at < span.end; ++at) {
      if (at > span.begin && text[at - 1] != ' ') continue;
      const NameMatch match = project_.vocabulary.longest_name(text.substr(at), true);
      if (match.size > 0 && match.kind == NameKind::measure && at + match.size <= span.end + 1u &&
          fits(i, match.id))
        return match.id;
    }
    return no_name;
  }

  /// "411 of 650 seats": the figure whose whole is the next one.
  bool has_total(std::size_t i) const {
    const std::size_t at = scene_.figures[i];
    return i + 1 < scene_.figures.size() && at + 2 < marks_.size() && is_word(marks_[at + 1], "of") &&
           scene_.figures[i + 1] == at + 2 && figure(i).unit == no_unit && figure(i).unit_word.empty() &&
           figure(i).sort == Sort::number && figure(i + 1).hedge == Hedge::none;
  }

  void find_measure(std::size_t i, const Segment& segment, const Owner* before, Owner& owner) {
    const bool change = figure(i).role == Role::change_by;
    if (i > 0 && has_total(i - 1)) return;
    if (has_total(i)) {
      owner.measure = measure_inside(i + 1);
      if (owner.measure == no_name)
        if (const NamedMeasure* after = measure_after(i + 1, segment_of(article_, scene_, i + 1)))
          owner.measure = after->measure;
      if (owner.measure != no_name) {
        owner.of_total = marks_[scene_.figures[i + 1]].id;
        measure_mark_ = segment.figure;
        return;
      }
    }
    owner.measure = change ? no_name : measure_inside(i);
    if (owner.measure != no_name) {
      measure_mark_ = segment.figure;
      return soften(segment, owner);
    }
    const NamedMeasure* found = measure_after(i, segment);
    const NamedMeasure* ahead =
        nearest_measure(segment, [&](const NamedMeasure& named) { return is_value(i, named.measure); });
    if (found == nullptr) found = ahead;
    if (found != nullptr) return take(i, segment, *found, change, owner);
    if (change || take_counted(i, segment, owner)) return;
    const std::size_t opaque = first_opaque(scene_, segment.begin, segment.figure);
    const bool names_other =
        std::any_of(scene_.measures.begin(), scene_.measures.end(), [&](const NamedMeasure& named) {
          return named.mark >= segment.begin && named.mark < segment.figure;
        });
    if (names_other) return;
    if (before != nullptr && before->measure != no_name && !before->share && is_value(i, before->measure)) {
      owner.measure = before->measure;
      inherited_ = true;
      if (opaque < segment.figure)
        owner.lower(Grade::unsure, "`" + marks_[opaque].text + "` may be what the figure counts");
      else if (before->grade != Grade::certain)
        owner.lower(before->grade, "its measure is that of the figure before");
      return;
    }
    take_from_thread(i, segment, opaque, owner);
  }

  /// "delivered 210,400 vehicles": a noun that the vocabulary does not have, right behind the measure.
  bool take_counted(std::size_t i, const Segment& segment, Owner& owner) {
    const NamedMeasure* found = nearest_measure(
        segment, [&](const NamedMeasure& named) { return can_count(project_, figure(i), named.measure); });
    if (found == nullptr || found->head == Head::other) return false;
    for (std::size_t at = found->mark + 1; at < segment.figure; ++at)
      if (marks_[at].kind != MarkKind::word || !words::is_function(marks_[at].text)) return false;
    measure_mark_ = found->mark;
    owner.measure = found->measure;
    owner.soft = true;
    owner.lower(Grade::likely, "`" + figure(i).unit_word + "` is no word of the measure");
    return true;
  }

  /// "Of Kenya's visitors, 230,000 came from …": a part of what is named before the comma.
  bool is_partitive(const NamedMeasure& named, const Segment& segment) const {
    std::size_t at = named.mark;
    while (at > segment.begin &&
           (marks_[at - 1].kind == MarkKind::entity ||
            (marks_[at - 1].kind == MarkKind::word && words::is_neutral(marks_[at - 1].text))))
      --at;
    if (at == 0 || (!is_word(marks_[at - 1], "of") && !is_word(marks_[at - 1], "among"))) return false;
    if (at > 1 && marks_[at - 2].kind != MarkKind::stop) return false;
    for (std::size_t i = named.mark; i < segment.figure; ++i)
      if (is_stop(marks_[i], ",")) return true;
    return false;
  }

  /// "lost 14 tanks" is not "had 14 tanks": a word between the last name and the figure that nobody knows.
  void soften(const Segment& segment, Owner& owner) const {
    std::size_t begin = segment.begin;
    for (std::size_t at = segment.begin; at < segment.figure; ++at)
      if (marks_[at].kind == MarkKind::entity || marks_[at].kind == MarkKind::measure) begin = at + 1;
    const std::size_t opaque = first_opaque(scene_, begin, segment.figure);
    if (opaque >= segment.figure) return;
    owner.soft = true;
    owner.lower(Grade::likely, "`" + marks_[opaque].text + "` stands before the figure");
  }

  /// Whether a measuring verb stands right before the figure, hedges and adverbs between.
  bool is_governed(const Segment& segment) const {
    for (std::size_t at = segment.figure; at-- > segment.begin;) {
      if (marks_[at].kind != MarkKind::word) return false;
      if (words::is_measuring(marks_[at].text) || words::is_auxiliary(marks_[at].text)) return true;
      if (!words::is_function(marks_[at].text)) return false;
    }
    return false;
  }

  /// "It rose to 3 percent", "The figure was …": what the sentence before spoke of.
  void take_from_thread(std::size_t i, const Segment& segment, std::size_t opaque, Owner& owner) const {
    if (!thread_.set || thread_.paragraph != scene_.sentence->paragraph || thread_.owner.share) return;
    if (!is_value(i, thread_.owner.measure) || opaque < segment.figure || segment.begin != 0) return;
    owner.measure = thread_.owner.measure;
    owner.lower(Grade::likely, "its measure is that of the sentence before");
  }

  void take(std::size_t i, const Segment& segment, const NamedMeasure& named, bool change, Owner& owner) {
    const std::string& name = marks_[named.mark].text;
    const bool is_change = name.find("grow") != std::string::npos || name.find("grew") != std::string::npos ||
                           name.find("inflation") != std::string::npos ||
                           name.find("price") != std::string::npos;
    if (named.head == Head::other || (change && !is_change)) return;
    if (is_partitive(named, segment)) owner.lower(Grade::unsure, "it is a part of the " + name);
    for (std::size_t at = segment.begin; at < segment.figure; ++at)
      if (is_word(marks_[at], "per") || is_word(marks_[at], "average"))
        owner.lower(Grade::unsure, "`" + marks_[at].text + "` may make it another quantity");
    measure_mark_ = named.mark;
    owner.measure = named.measure;
    const auto& others = marks_[named.mark].others;
    const auto rivals = std::count_if(others.begin(), others.end(), [&](MeasureId other) {
      return other != named.measure && marks_[named.mark].ambiguous && fits(i, other);
    });
    if (rivals > 0) owner.lower(Grade::unsure, "`" + name + "` names two things");
    if (named.head == Head::narrowed)
      owner.lower(Grade::unsure, "`" + named.beside + "` beside `" + name + "` may make it another quantity");
    if (named.mark > segment.figure) return;
    const std::size_t opaque = first_opaque(scene_, named.mark + 1, segment.figure);
    if (opaque >= segment.figure || named.head == Head::narrowed) return;
    const bool crosses =
        std::any_of(marks_.begin() + static_cast<std::ptrdiff_t>(named.mark),
                    marks_.begin() + static_cast<std::ptrdiff_t>(segment.figure), [](const TextMark& mark) {
                      return (mark.kind == MarkKind::stop && mark.text != "\"") ||
                             (mark.kind == MarkKind::word && words::is_joint(mark.text));
                    });
    owner.soft = crosses || !is_governed(segment);
    owner.lower(crosses ? Grade::unsure : Grade::likely,
                "`" + marks_[opaque].text + "` stands between `" + name + "` and the figure");
  }

  const Project& project_;
  const Shapes& shapes_;
  const ReadArticle& article_;
  const Scene& scene_;
  const std::vector<TextMark>& marks_;
  Thread& thread_;
  std::size_t measure_mark_ = 0;
  bool inherited_ = false;
};

}  // namespace

std::vector<Owner> read_owners(const Project& project, const Shapes& shapes, const ReadArticle& article,
                               const Scene& scene, Thread& thread) {
  return OwnerReader(project, shapes, article, scene, thread).run();
}

}  // namespace claimcheck
