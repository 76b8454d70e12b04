// Everything a run was decided by, so that two runs can be compared.
#include "cli/settings.hpp"

#include <fmt/format.h>

#include "checker/evidence/support.hpp"
#include "checker/rules/labels.hpp"
#include "checker/rules/witnesses.hpp"

namespace claimcheck {

namespace {

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

std::string list(const std::vector<std::string>& words) {
  std::string out = "[";
  for (const std::string& word : words) out += (out.size() > 1 ? ", " : "") + quoted(word);
  return out + "]";
}

std::string percent(const Number& fraction) { return quoted((fraction * Number(100)).to_string() + "%"); }

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

std::string value_reading(const Project& project, const Fact& fact) {
  const Kind kind = kind_of(project, fact.subject);
  switch (fact.sort) {
    case Sort::unknown:
      return "an open question, never compared";
    case Sort::choice:
      return "the choice `" + project.facts.rich[fact.rich].choice + "`";
    case Sort::date:
      return "the date " + project.facts.rich[fact.rich].date_text;
    default:
      break;
  }
  if (fact.form == ValueForm::relation) return "a relation to other subjects";
  const ClaimedValue value =
      claimed_value(project.facts, fact, kind, project.units, project.config.tolerance);
  return fmt::format("strictly {}, leniently {}", show(value.reading.strict, value.unit),
                     show(value.reading.lenient, value.unit));
}

}  // namespace

std::string settings_text(const Project& project) {
  const Config& config = project.config;
  std::string out = fmt::format("# project folder: {}\n[project]\nname = {}\ncurrency = {}\n",
                                project.root.empty() ? "." : project.tree->shown(project.root),
                                quoted(config.name), quoted(config.currency));
  if (config.fiscal_year_starts)
    out += fmt::format("fiscal-year-starts = \"{:02}-{:02}\"\n", config.fiscal_year_starts->month,
                       config.fiscal_year_starts->day);
  out += fmt::format("[sources]\nsearch = {}\nrequire = {}\n[tolerance]\nabout = {}\nnearly = {}\n",
                     list(config.source_search), config.sources_require, percent(config.tolerance.about),
                     percent(config.tolerance.nearly));
  out += fmt::format("[lint]\nselect = {}\nignore = {}\nfail-on = {}\n", list(config.select),
                     list(config.ignore), quoted(to_string(config.fail_on)));
  if (!config.severity.empty()) {
    out += "severity = { ";
    for (const auto& [code, severity] : config.severity)
      out += fmt::format("{}{} = {}", out.ends_with("{ ") ? "" : ", ", code, quoted(to_string(severity)));
    out += " }\n";
  }
  for (const PathRule& rule : config.per_path)
    out += fmt::format("[[lint.per-path]]\npath = {}\nignore = {}\nreason = {}\n", quoted(rule.path),
                       list(rule.ignore), quoted(rule.reason));
  const GatePolicy& gate = config.gate;
  out += fmt::format(
      "[gate]\nfail-on = {}\nrequire-review = {}\nreviewers-needed = {}\nreviewer-is-not-author = {}\n"
      "require-signed = {}\nallowed-signers = {}\nwaiver-max-days = {}\n",
      quoted(to_string(gate.fail_on)), list(gate.require_review), gate.reviewers_needed,
      gate.reviewer_is_not_author, gate.require_signed, quoted(gate.allowed_signers), gate.waiver_max_days);
  return out;
}

std::string readings_text(const Project& project) {
  std::string out;
  for (FactId id = 0; id < project.facts.all.size(); ++id) {
    const Fact& fact = project.facts[id];
    const SourceFile& file = project.file(fact.span.file);
    const Kind kind = kind_of(project, fact.subject);
    out +=
        fmt::format("{}:{}: {}\n", file.path(), file.position(fact.span.begin).line, claim_text(project, id));
    out += fmt::format("  subject {}\n", project.facts.subjects.text(fact.subject));
    out += fmt::format("  kind    {}\n", kind == Kind::undeclared
                                             ? "undeclared: decided by how the claim is written"
                                             : std::string(name_of(kind)) + ", by the vocabulary");
    out += fmt::format("  time    {}\n", days(project.facts.times[fact.time]));
    out += fmt::format("  value   {}\n", value_reading(project, fact));
  }
  return out;
}

}  // namespace claimcheck
