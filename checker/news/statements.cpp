// Sentence by sentence, with a thread that carries subject, measure and time through a paragraph and no
// farther.
#include "checker/news/statements.hpp"

#include <algorithm>

#include "checker/news/owners.hpp"
#include "checker/news/parties.hpp"
#include "checker/news/when.hpp"

namespace claimcheck {

namespace {

class StatementReader {
 public:
  StatementReader(const Project& project, const Shapes& shapes, const ReadArticle& article)
      : project_(project), shapes_(shapes), article_(article) {}

  std::vector<Statement> run() {
    for (std::uint32_t i = 0; i < article_.sentences.size(); ++i) {
      const Sentence& sentence = article_.sentences[i];
      if (sentence.paragraph != thread_.paragraph || !sentence.prose) {
        thread_ = {};
        thread_.paragraph = sentence.paragraph;
        carried_ = {};
      }
      read(i, sentence);
    }
    std::stable_sort(statements_.begin(), statements_.end(),
                     [](const Statement& a, const Statement& b) { return a.figure < b.figure; });
    return std::move(statements_);
  }

 private:
  void read(std::uint32_t number, const Sentence& sentence) {
    const Scene scene = read_scene(sentence);
    const std::vector<Owner> owners = read_owners(project_, shapes_, article_, scene, thread_);
    for (std::size_t i = 0; i < owners.size(); ++i)
      if (owners[i].measure != no_name) add(number, scene, i, owners[i]);
    for (const NamedMeasure& named : scene.measures)
      if (project_.vocabulary.measures()[named.measure].kind == Kind::date) add_date(number, scene, named);
    follow(scene);
  }

  void add(std::uint32_t number, const Scene& scene, std::size_t index, const Owner& owner) {
    const Sentence& sentence = *scene.sentence;
    Statement statement{
        .figure = sentence.marks[scene.figures[index]].id, .sentence = number, .owner = owner};
    statement.when = read_when(article_, scene, index, carried_, statement.owner);
    if (statement.when.known && statement.owner.grade != Grade::unsure) carried_ = statement.when;
    read_manner(article_, scene, segment_of(article_, scene, index), statement);
    finish(sentence, std::move(statement));
  }

  /// The time beside a measure that is a date: "took office in December 2012".
  void add_date(std::uint32_t number, const Scene& scene, const NamedMeasure& named) {
    const std::vector<TextMark>& marks = scene.sentence->marks;
    if (named.head == Head::other) return;
    std::size_t at = named.mark + 1;
    while (at < marks.size() && marks[at].kind != MarkKind::time && marks[at].kind != MarkKind::measure &&
           marks[at].kind != MarkKind::stop)
      ++at;
    if (at >= marks.size() || marks[at].kind != MarkKind::time) return;
    Statement statement{.figure = marks[at].id, .sentence = number};
    if (!article_.figures[marks[at].id].resolved) return;
    statement.owner.measure = named.measure;
    const Segment whole{0, at, marks.size(), marks.size(), marks.size()};
    const Segment segment = clause_of(scene, named.mark, at);
    const PartyContext context{project_, shapes_, article_, scene, thread_};
    if (!read_known_parties(context, whole, named.mark, statement.owner))
      read_parties(context, segment, named.mark, nullptr, statement.owner);
    read_manner(article_, scene, segment, statement);
    if (marks[named.mark].ambiguous || !marks[named.mark].others.empty()) {
      statement.owner.soft = true;
      statement.owner.lower(Grade::likely, "`" + marks[named.mark].text + "` names more than one event");
    }
    finish(*scene.sentence, std::move(statement));
  }

  /// What stands between the commas around an event and its date; the sentence where nobody is named there.
  static Segment clause_of(const Scene& scene, std::size_t event, std::size_t date) {
    const std::vector<TextMark>& marks = scene.sentence->marks;
    const auto parts = [&](std::size_t i) { return is_stop(marks[i], ",") || is_stop(marks[i], ";"); };
    std::size_t begin = event;
    while (begin > 0 && !parts(begin - 1)) --begin;
    // A relative clause leans on the name before its comma.
    if (begin > 0 &&
        (is_word(marks[begin], "whose") || is_word(marks[begin], "which") || is_word(marks[begin], "who")))
      begin = 0;
    std::size_t end = date + 1;
    while (end < marks.size() && !parts(end)) ++end;
    const bool named =
        std::any_of(scene.entities.begin(), scene.entities.end(), [&](const NamedEntity& entity) {
          return entity.mark >= begin && entity.mark < end && entity.stand != Stand::part;
        });
    if (!named) return {0, date, marks.size(), marks.size(), marks.size()};
    return {begin, date, end, end, end};
  }

  void finish(const Sentence& sentence, Statement statement) {
    Owner& owner = statement.owner;
    if (!sentence.prose) owner.lower(Grade::likely, "it stands in a heading or a row");
    if (statement.negated) owner.lower(Grade::unsure, "the sentence denies it");
    if (article_.figures[statement.figure].vague) owner.lower(Grade::unsure, "it is no number of its own");
    if (owner.share) turn_to_whole(owner);
    auto subject = shapes_.subject(owner.measure, owner.parties, owner.qualifiers);
    if (!subject) {
      if (owner.grade != Grade::unsure) owner.lower(Grade::unsure, "no subject is named");
      subject = SubjectKey{};
      subject->measure = {owner.measure, project_.vocabulary.measures()[owner.measure].key};
    }
    statement.subject = std::move(*subject);
    if (owner.share) set_whole(statement);
    if (!owner.share) qualify(sentence, statement);
    add_alternatives(sentence, statement);
    const SourceFigure& figure = article_.figures[statement.figure];
    const bool count = project_.vocabulary.measures()[owner.measure].kind == Kind::count;
    if (figure.sort == Sort::rank && count) {
      if (!figure.written.first.value.is_integer() || !statement.when.known) return;
      statement.subject.ordinal = static_cast<std::uint32_t>(figure.written.first.value.to_double());
    }
    statements_.push_back(std::move(statement));
  }

  /// The part of an arrow's whole points where the whole does: "a share of Russian investment" is of what
  /// goes to Russia.
  void turn_to_whole(Owner& owner) const {
    if (owner.whole_parties.size() != 1 || owner.parties.size() != 2) return;
    const auto whole = shapes_.whole(owner.whole_measure, owner.whole_parties);
    if (!whole || whole->tie != Tie::arrow) return;
    const Part end = whole->from.text.empty() ? Part::to : Part::from;
    const Part other = end == Part::to ? Part::from : Part::to;
    for (Party& party : owner.parties)
      party.part = party.entity == owner.whole_parties.front().entity ? end : other;
  }

  /// "the total": of the whole that claims on this part have, else of the measure at the other end.
  void set_whole(Statement& statement) {
    Owner& owner = statement.owner;
    if (owner.whole_parties.empty()) {
      for (const Fact& fact : project_.facts.all) {
        if (fact.form != ValueForm::share) continue;
        const SubjectKey& key = project_.facts.subjects[fact.subject];
        if (!(key == statement.subject)) continue;
        const FactTerm& term = project_.facts.terms[project_.facts.rich[fact.rich].expression];
        statement.whole = project_.facts.subjects[term.subject];
        owner.reasons.push_back("the total is that of the claims");
        return;
      }
      if (owner.parties.size() == 2) owner.whole_parties = {owner.parties.back()};
    }
    statement.whole = shapes_.whole(owner.whole_measure, owner.whole_parties);
    const bool circular = statement.whole && *statement.whole == statement.subject;
    if (!statement.whole || circular) owner.lower(Grade::unsure, "the whole of the share is not named");
    if (circular) statement.whole.reset();
  }

  /// Other subjects of the measure that claims speak of and whose names all stand in the sentence.
  void add_alternatives(const Sentence& sentence, Statement& statement) const {
    const SubjectId own = project_.facts.subjects.find(statement.subject.text());
    if (own != no_name && shapes_.is_claimed(own)) return;  // then nobody asks for them
    for (const SubjectId id : shapes_.of(statement.owner.measure)) {
      const SubjectKey& key = project_.facts.subjects[id];
      if (!shapes_.is_claimed(id) || key == statement.subject) continue;
      const std::vector<EntityId> entities = entities_of(key);
      const bool all = std::all_of(entities.begin(), entities.end(), [&](EntityId entity) {
        return std::any_of(sentence.marks.begin(), sentence.marks.end(), [&](const TextMark& mark) {
          return mark.kind == MarkKind::entity && mark.id == entity;
        });
      });
      if (all && !entities.empty()) statement.alternatives.push_back(id);
    }
  }

  /// Claims on the same measure and parties may hold under a qualifier only.
  void qualify(const Sentence& sentence, Statement& statement) const {
    if (project_.facts.subjects.find(statement.subject.text()) != no_name) return;
    for (const SubjectId id : shapes_.of(statement.owner.measure)) {
      const SubjectKey& known = project_.facts.subjects[id];
      if (known.qualifiers.empty() || !shapes_.is_claimed(id)) continue;
      SubjectKey bare = known;
      bare.qualifiers.clear();
      if (!(bare == statement.subject)) continue;
      const std::string said = fold_name(article_.text().text(sentence.span));
      const bool all =
          std::all_of(known.qualifiers.begin(), known.qualifiers.end(),
                      [&](const std::string& word) { return said.find(word) != std::string::npos; });
      if (all) {
        statement.subject = known;
        return;
      }
    }
  }

  void follow(const Scene& scene) {
    std::vector<EntityId> subjects, partners;
    const auto add = [](std::vector<EntityId>& list, EntityId id) {
      if (std::find(list.begin(), list.end(), id) == list.end()) list.push_back(id);
    };
    for (const NamedEntity& entity : scene.entities) {
      if (entity.stand == Stand::describes || entity.stand == Stand::part) continue;
      add(entity.stand == Stand::attached ? partners : subjects, entity.entity);
    }
    if (subjects.empty() && partners.empty()) return;
    thread_.partners = partners;
    thread_.subjects = subjects.empty() ? partners : subjects;
  }

  const Project& project_;
  const Shapes& shapes_;
  const ReadArticle& article_;
  Thread thread_;
  When carried_;
  std::vector<Statement> statements_;
};

}  // namespace

std::vector<Statement> read_statements(const Project& project, const Shapes& shapes,
                                       const ReadArticle& article) {
  return StatementReader(project, shapes, article).run();
}

}  // namespace claimcheck
