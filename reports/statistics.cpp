// How often each rule spoke: where to begin in a folder with many findings.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "reports/paint.hpp"
#include "reports/renderers.hpp"
#include "reports/statistics.hpp"
#include "reports/text.hpp"

namespace claimcheck {

std::vector<RuleCount> count_by_rule(const Report& report) {
  std::map<std::string_view, RuleCount> by_code;
  for (const Finding& finding : report.findings) {
    RuleCount& row = by_code[finding.rule->code];
    row.rule = finding.rule;
    row.worst = std::max(row.worst, finding.severity);
    ++row.count;
    if (finding.fix && finding.fix->safe) ++row.fixable;
  }
  std::vector<RuleCount> rows;
  for (const auto& [code, row] : by_code) rows.push_back(row);
  std::stable_sort(rows.begin(), rows.end(),
                   [](const RuleCount& a, const RuleCount& b) { return a.count > b.count; });
  return rows;
}

std::vector<const Finding*> worst_first(const Report& report) {
  std::vector<const Finding*> findings;
  for (const Finding& finding : report.findings) findings.push_back(&finding);
  std::stable_sort(findings.begin(), findings.end(),
                   [](const Finding* a, const Finding* b) { return a->severity > b->severity; });
  return findings;
}

std::string counted_by_severity(const std::vector<const Finding*>& findings) {
  std::string out;
  for (const Severity severity : {Severity::error, Severity::warning, Severity::note}) {
    const auto n = std::count_if(findings.begin(), findings.end(),
                                 [&](const Finding* finding) { return finding->severity == severity; });
    if (n > 0) out += (out.empty() ? "" : ", ") + counted(static_cast<std::uint64_t>(n), to_string(severity));
  }
  return out;
}

std::string render_statistics(const Report& report, const RenderOptions& options) {
  const Paint paint(options);
  const std::vector<RuleCount> rows = count_by_rule(report);
  if (rows.empty()) return {};
  std::size_t digits = 5;
  std::size_t name = 4;
  for (const RuleCount& row : rows) {
    digits = std::max(digits, std::to_string(row.count).size());
    name = std::max(name, row.rule->name.size());
  }
  std::string out =
      paint(Ink::bold, fmt::format("{:>{}}  {:<6}  {:<{}}  fixable", "count", digits, "code", "name", name)) +
      '\n';
  for (const RuleCount& row : rows)
    out += fmt::format("{:>{}}  {}  {:<{}}  {}\n", row.count, digits,
                       paint(ink_of(row.worst), fmt::format("{:<6}", row.rule->code)), row.rule->name, name,
                       row.fixable == 0 ? "-" : fmt::format("{}", row.fixable));
  return out + '\n';
}

}  // namespace claimcheck
