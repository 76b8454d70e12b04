// A writing is looked up among those of earlier chunks, then among this one's; only a new one has its names
// resolved. Years differ where subjects are the same, so the time is left out of the writing wherever no
// declared name can reach into it.
#include "checker/project/subject_reader.hpp"

#include <algorithm>

#include "checker/project/names.hpp"

namespace claimcheck {

using ast::Preposition;

SubjectReader::SubjectReader(const Project& project, const KnownSubjects& known, const SourceFile& file,
                             const ast::SyntaxTree& tree, ChunkFacts& chunk)
    : project_(project), known_(known), file_(file), tree_(tree), chunk_(chunk) {
  const auto& entities = project.vocabulary.entities();
  own_fiscal_years_ = std::any_of(entities.begin(), entities.end(),
                                  [](const Entity& entity) { return entity.fiscal_year_starts.has_value(); });
}

const SubjectKey& SubjectReader::key(SubjectId id) const {
  return (id & local_subject) != 0 ? chunk_.facts.subjects[id & ~local_subject] : project_.facts.subjects[id];
}

const SubjectReader::KnownTime& SubjectReader::known_time(const ast::Time& time,
                                                          std::string_view first_word) {
  const auto [at, is_new] = times_.try_emplace(text(time.span));
  if (is_new) {
    at.value().closes_names = !project_.vocabulary.continues_name(first_word);
    at.value().id = chunk_.facts.times.intern(make_label(&time, nullptr, project_.config.fiscal_year_starts));
  }
  return at->second;
}

/// The subject's words without the time that closes it, or all of them.
std::string_view SubjectReader::words_of(const ast::Subject& written) {
  if (written.time.empty()) return text(written.span);
  const ast::Time& time = tree_.times[written.time.first];
  const ast::Token& first = tree_.tokens[written.time_token];
  if (time.span.end != written.span.end || !known_time(time, text(first.span)).closes_names)
    return text(written.span);
  std::string_view words = text({file_.id(), written.span.begin, first.span.begin});
  while (words.ends_with(' ')) words.remove_suffix(1);
  return words;
}

NamedSubject SubjectReader::read(const ast::Subject& written) {
  const std::string_view words = words_of(written);
  const bool without_time = words.size() != written.span.size();
  const ast::Time* const time = written.time.empty() ? nullptr : &tree_.times[written.time.first];
  const std::size_t hash = KnownSubjects::hash(words);
  if (without_time || time == nullptr)
    if (const SubjectId id = known_.find(words, hash); id != no_name) return {id, time};
  const auto found = subjects_.find(words, hash);
  NamedSubject named = found != subjects_.end() ? found->second : resolve(written, words);
  if (without_time) named.time = time;
  return named;
}

NamedSubject SubjectReader::resolve(const ast::Subject& written, std::string_view words) {
  ResolvedSubject resolved = resolve_subject(file_, tree_, written, project_.vocabulary);
  const std::size_t notes = chunk_.notes.size();
  const auto note = [&](NoteKind kind, const Span& span, std::string said) {
    chunk_.notes.push_back({kind, span, std::move(said)});
  };
  for (UnknownName& name : resolved.unknown)
    note(name.measure ? NoteKind::unknown_measure : NoteKind::unknown_entity, name.span,
         std::move(name.text));
  for (const Span& span : resolved.ambiguous) note(NoteKind::ambiguous_name, span, std::string(text(span)));
  if (resolved.hyphen_kept) note(NoteKind::hyphen_kept, written.span, std::string(words));
  NamedSubject named{chunk_.facts.subjects.intern(resolved.key) | local_subject, nullptr};
  const bool time_in_words = words.size() == written.span.size() && !written.time.empty();
  if (time_in_words && resolved.time) named.time = &overruled_.emplace_back(*resolved.time);
  subjects_.emplace(words, named);
  if (!time_in_words && notes == chunk_.notes.size()) chunk_.writings.emplace_back(words, named.id);
  return named;
}

std::optional<FiscalStart> SubjectReader::fiscal(SubjectId id) const {
  if (!own_fiscal_years_) return project_.config.fiscal_year_starts;
  const SubjectKey& subject = key(id);
  const auto of = [&](const Name& name) -> std::optional<FiscalStart> {
    if (name.id == no_name || name.text.empty()) return std::nullopt;
    return project_.vocabulary.entities()[name.id].fiscal_year_starts;
  };
  if (auto start = of(subject.from)) return start;
  if (auto start = of(subject.to)) return start;
  for (const Name& name : subject.entities)
    if (auto start = of(name)) return start;
  return project_.config.fiscal_year_starts;
}

TimeId SubjectReader::time(const ast::Time* of_subject, ast::Slice<ast::Time> after, SubjectId subject) {
  if (of_subject == nullptr && after.empty()) return 0;
  const bool alone = (of_subject == nullptr ? 0 : 1) + after.count == 1;
  if (alone && !own_fiscal_years_) {
    const ast::Time& only = of_subject != nullptr ? *of_subject : tree_.times[after.first];
    return known_time(only, text(only.span)).id;
  }
  const ast::Time* period = nullptr;
  const ast::Time* as_of = nullptr;
  const auto take = [&](const ast::Time& given) {
    const bool is_as_of = given.preposition == Preposition::as_of;
    const bool closes = period != nullptr && period->preposition == Preposition::since &&
                        given.preposition == Preposition::by;
    if ((is_as_of || closes) && as_of == nullptr)
      as_of = &given;
    else if (!is_as_of && period == nullptr)
      period = &given;
    else
      chunk_.errors.push_back(
          {.span = given.span,
           .code = ast::ErrorCode::syntax,
           .message = "a second time: a claim has one period and one `as of` date at most",
           .help = "leave one of them out, or write `as of` before the later one"});
  };
  if (of_subject != nullptr) take(*of_subject);
  for (const ast::Time* at = begin(tree_.times, after); at != end(tree_.times, after); ++at) take(*at);
  if (period == nullptr && as_of == nullptr) return 0;
  return chunk_.facts.times.intern(make_label(period, as_of, fiscal(subject)));
}

}  // namespace claimcheck
