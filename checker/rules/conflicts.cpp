// The primary place is the likely culprit's, else that of the claim written last.
#include "checker/rules/conflicts.hpp"

#include <algorithm>
#include <optional>

#include "checker/model/fingerprint.hpp"
#include "checker/rules/labels.hpp"

namespace claimcheck {

namespace {

std::string counted(std::size_t count, std::string_view noun) {
  return std::to_string(count) + ' ' + std::string(noun) + (count == 1 ? "" : "s");
}

/// Claims with the primary one first, and where each stood in the conflict.
std::vector<std::size_t> shown_order(const Conflict& conflict) {
  std::vector<std::size_t> order(conflict.claims.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return conflict.claims[a] < conflict.claims[b]; });
  const auto culprit = std::find_if(order.begin(), order.end(),
                                    [&](std::size_t i) { return conflict.claims[i] == conflict.culprit; });
  if (culprit != order.end())
    std::rotate(order.begin(), culprit, culprit + 1);
  else
    std::rotate(order.begin(), order.end() - 1, order.end());
  return order;
}

std::string label(const Wording& words, const Conflict& conflict, const ConflictWords& said,
                  std::size_t index) {
  const FactId id = conflict.claims[index];
  std::string text = index < said.labels.size() ? said.labels[index] : std::string();
  if (text.empty()) text = words.value_and_meaning(id, conflict.reading);
  if (const std::string who = words.said_by(id); !who.empty()) text += ", from " + who;
  if (index < conflict.witnesses.size() && conflict.witnesses[index] > 1)
    text += "; " + counted(conflict.witnesses[index], "independent source") + " say so";
  return text;
}

Label place(const Wording& words, FactId id) { return {value_place(words.project(), id), words.line(id)}; }

std::vector<Step> argument(const Wording& words, const Conflict& conflict) {
  std::vector<Step> steps;
  for (const ArgumentLine& line : conflict.argument) {
    Step step{line.text, {}};
    for (const FactId id : line.claims) step.claims.push_back(place(words, id));
    steps.push_back(std::move(step));
  }
  if (conflict.others == 0) return steps;
  Step last{(conflict.culprit == no_index ? "these claims stand" : "the likely culprit stands") +
                std::string(" in ") + counted(conflict.others, "further conflict") +
                ", counted here and not repeated",
            {}};
  if (conflict.culprit != no_index) last.claims.push_back(place(words, conflict.culprit));
  for (const FactId id : conflict.also) last.claims.push_back(place(words, id));
  steps.push_back(std::move(last));
  return steps;
}

/// How far two values are apart, and whether rounding could be the reason; nullopt where there is no
/// distance.
std::optional<Step> distance(const Wording& words, const Conflict& conflict) {
  if (conflict.claims.size() != 2) return std::nullopt;
  const ClaimReader& reader = words.reader();
  const Fact& a = reader.fact(conflict.claims[0]);
  const Fact& b = reader.fact(conflict.claims[1]);
  if (!reader.is_bound(a) || !reader.is_bound(b) || a.sort == Sort::date || a.sort == Sort::rank)
    return std::nullopt;
  const Number between =
      gap(of(reader.reading(a), conflict.reading), of(reader.reading(b), conflict.reading));
  if (between.is_zero()) return std::nullopt;
  const bool lenient = conflict.reading != ReadingKind::strict;
  return Step{"at least " + words.number(between, conflict.claims[0], Rounding::down) +
                  " lies between them, " +
                  (lenient ? "more than rounding explains" : "which rounding may explain"),
              {}};
}

std::string fingerprint(const Wording& words, const Conflict& conflict) {
  std::vector<std::string> claims;
  for (const FactId id : conflict.claims) claims.push_back(words.reader().fingerprint(id));
  return finding_fingerprint(conflict.code, std::move(claims));
}

Finding make_finding(const Wording& words, const RuleInfo& info, const Conflict& conflict,
                     ConflictWords said) {
  Finding finding;
  finding.rule = &info;
  finding.severity = conflict.severity;
  finding.message = std::move(said.message);
  bool first = true;
  for (const std::size_t index : shown_order(conflict)) {
    const FactId id = conflict.claims[index];
    Label shown{value_place(words.project(), id), label(words, conflict, said, index)};
    finding.claims.push_back(id);
    if (first) {
      finding.subject = subject_text(words.project(), id);
      finding.primary = std::move(shown);
    } else {
      finding.related.push_back(std::move(shown));
    }
    first = false;
  }
  finding.argument = argument(words, conflict);
  if (info.code == "CON001" || info.code == "CON011" || info.code == "CON013")
    if (auto step = distance(words, conflict)) finding.argument.insert(finding.argument.begin(), *step);
  finding.help = std::move(said.help);
  if (!conflict.settle.empty())
    finding.help.insert(
        finding.help.begin(),
        {"the measure is not declared; this line of the vocabulary would settle how it is read",
         conflict.settle});
  finding.fingerprint = fingerprint(words, conflict);
  finding.strict_only = conflict.reading == ReadingKind::strict;
  finding.same_cause = conflict.others;
  return finding;
}

/// Whose source should be marked as the newer edition: no_source where the dates do not tell.
std::pair<SourceId, SourceId> editions(const Wording& words, const Conflict& conflict) {
  if (conflict.claims.size() != 2) return {no_source, no_source};
  const ClaimReader& reader = words.reader();
  const auto a = sources_of(reader.facts(), reader.fact(conflict.claims[0]));
  const auto b = sources_of(reader.facts(), reader.fact(conflict.claims[1]));
  if (a.size() != 1 || b.size() != 1 || a == b) return {no_source, no_source};
  const Source& first = words.project().registry[a.front()];
  const Source& second = words.project().registry[b.front()];
  if (!first.has_published || !second.has_published) return {no_source, no_source};
  if (first.published.end <= second.published.begin) return {b.front(), a.front()};
  if (second.published.end <= first.published.begin) return {a.front(), b.front()};
  return {no_source, no_source};
}

}  // namespace

void file_conflicts(const Checking& checking, Sink& sink, const RuleInfo& info, ConflictWriter write) {
  const Consistency& found = checking.consistency.of(checking.project);
  const Wording words(checking.consistency.reader(checking.project));
  for (const Conflict& conflict : found.conflicts)
    if (conflict.code == info.code) sink.add(make_finding(words, info, conflict, write(words, conflict)));
}

std::string two_values(const Wording& words, const Conflict& conflict, std::string_view verb) {
  FactId low = conflict.claims[0];
  FactId high = conflict.claims[1];
  const ClaimReader& reader = words.reader();
  if (reader.is_bound(reader.fact(low)) && reader.is_bound(reader.fact(high)) &&
      begins_before(of(reader.reading(reader.fact(high)), conflict.reading),
                    of(reader.reading(reader.fact(low)), conflict.reading)))
    std::swap(low, high);
  const bool numbers = !words.meaning(low, conflict.reading).empty();
  const bool same =
      without_group(reader.cell(reader.fact(low))) == without_group(reader.cell(reader.fact(high)));
  const std::string other = same ? "" : words.subject(high) + ' ';
  const std::string joint =
      same && !numbers ? " and " : (numbers ? ", and " + other + "as " : ", and " + other);
  return words.subject(low) + ' ' + std::string(verb) + ' ' + words.value_and_meaning(low, conflict.reading) +
         joint + words.value_and_meaning(high, conflict.reading);
}

std::vector<Help> ways_out(const Wording& words, const Conflict& conflict) {
  const FactId id = conflict.claims[0];
  std::vector<Help> help;
  help.push_back({"if one of them is wrong, correct it, or keep it and say why it no longer stands",
                  words.line_with(id, "retracted: why")});
  const auto [newer, older] = editions(words, conflict);
  const Registry& registry = words.project().registry;
  if (newer != no_source)
    help.push_back({"if the later source revises the earlier one, say so in the registry",
                    '[' + registry[newer].id + "]\nsupersedes = \"" + registry[older].id + '"'});
  const auto sources = sources_of(words.reader().facts(), words.reader().fact(id));
  const bool attributed = !party_of(words.reader().facts(), words.reader().fact(id)).empty();
  const std::string who = sources.empty() ? "" : registry[sources.front()].publisher;
  if (!attributed)
    help.push_back({"if it is what one party says, attribute it",
                    words.line_with(id, "per \"" + (who.empty() ? "who says so" : who) + '"')});
  help.push_back(
      {"if they measure different things, or at different moments, say so with a qualifier or a date", ""});
  return help;
}

}  // namespace claimcheck
