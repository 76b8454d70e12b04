// What the checks start from, in words: the same functions that the checks call are asked here.
#include "cli/readings.hpp"

#include <fmt/format.h>

#include "checker/evidence/support.hpp"
#include "checker/rules/labels.hpp"
#include "checker/rules/witnesses.hpp"
#include "checker/solve/claim_reader.hpp"

namespace claimcheck {

namespace {

std::string_view name_of(Kind kind) {
  switch (kind) {
    case Kind::count:
      return "count";
    case Kind::flow:
      return "flow";
    case Kind::stock:
      return "stock";
    case Kind::ratio:
      return "ratio";
    case Kind::date:
      return "date";
    case Kind::rank:
      return "rank";
    case Kind::choice:
      return "choice";
    case Kind::undeclared:
      return "undeclared";
  }
  return "undeclared";
}

std::string days(const TimeLabel& label) {
  if (!label.has_time()) return "no time";
  if (!label.resolved) return show(label) + " (its days are not known: compares only with itself)";
  const auto end = [](Day day, const char* open) {
    return day == no_day || day == end_of_time ? open : iso(day);
  };
  return fmt::format("{} = [{}, {})", show(label), end(label.extent.begin, "…"), end(label.extent.end, "…"));
}

/// What an undeclared measure is taken for, by the claim's own words (6-semantics).
std::string guessed_kind(const ClaimReader& reader, const Fact& fact, const TimeLabel& label) {
  if (fact.sort == Sort::unknown) return "open question";
  if (fact.form == ValueForm::share || fact.form == ValueForm::relation)
    return "the claim states its own arithmetic";
  switch (reader.nature(fact)) {
    case Nature::accumulating:
      return label.preposition == ast::Preposition::by
                 ? fmt::format("`{}` says a running total", show(label))
                 : fmt::format("`{}` says an amount over a period", show(label));
    case Nature::level:
      return fmt::format("`{}` says a level", show(label));
    case Nature::value:
      return fact.sort == Sort::date ? "its value is a date" : "its value is a rank";
    case Nature::choice:
      return "its value is a choice";
    case Nature::unknown:
      break;
  }
  return "the claim does not say which, so only claims on the same time meet it";
}

std::string kind_reading(const ClaimReader& reader, const Fact& fact, const TimeLabel& label) {
  const Kind kind = reader.kind(fact.subject);
  if (kind == Kind::undeclared) return "undeclared; " + guessed_kind(reader, fact, label);
  return fmt::format("{}, by the vocabulary", name_of(kind));
}

std::string choice_reading(const RichValue& value) {
  if (value.choice_is_entity) return fmt::format("the entity {}", value.choice);
  return fmt::format("the words `{}`", value.choice);
}

std::string date_reading(const Fact& fact, const RichValue& value) {
  using ast::Preposition;
  if (value.date_text.empty()) return "a date";
  const std::string_view side = value.date_side == Preposition::before  ? "before "
                                : value.date_side == Preposition::after ? "after "
                                                                        : "";
  std::string out = fmt::format("the date {}{}", side, value.date_text);
  const auto end = [](Day day) { return day == no_day || day == end_of_time ? "…" : iso(day); };
  return fmt::format("{}{} = [{}, {})", fact.hedge == Hedge::none ? "" : "hedged, ", out,
                     end(value.date.begin), end(value.date.end));
}

std::string value_reading(const Project& project, const ClaimReader& reader, const Fact& fact) {
  if (fact.sort == Sort::unknown) return "an open question, never compared";
  if (fact.sort == Sort::choice) return choice_reading(project.facts.rich[fact.rich]);
  if (fact.sort == Sort::date) return date_reading(fact, project.facts.rich[fact.rich]);
  if (fact.form == ValueForm::relation) return "a relation to other subjects";
  const ClaimedValue value =
      claimed_value(project.facts, fact, reader.kind(fact.subject), project.units, project.config.tolerance);
  const std::string strict = show(value.reading.strict, value.unit);
  const std::string lenient = show(value.reading.lenient, value.unit);
  if (fact.sort == Sort::rank && fact.hedge == Hedge::none) return "rank " + strict;
  const std::string_view whole = fact.form == ValueForm::share ? " of the whole" : "";
  if (strict == lenient) return fmt::format("{}{}, strictly and leniently", strict, whole);
  return fmt::format("strictly {}{}, leniently {}", strict, whole, lenient);
}

}  // namespace

std::string readings_text(const Project& project) {
  const ClaimReader reader(project);
  std::string out;
  for (FactId id = 0; id < project.facts.all.size(); ++id) {
    const Fact& fact = project.facts[id];
    const SourceFile& file = project.file(fact.span.file);
    const TimeLabel& label = project.facts.times[fact.time];
    out +=
        fmt::format("{}:{}: {}\n", file.path(), file.position(fact.span.begin).line, claim_text(project, id));
    out += fmt::format("  subject {}\n", project.facts.subjects.text(fact.subject));
    out += fmt::format("  kind    {}\n", kind_reading(reader, fact, label));
    out += fmt::format("  time    {}\n", days(label));
    out += fmt::format("  value   {}\n", value_reading(project, reader, fact));
  }
  return out;
}

}  // namespace claimcheck
