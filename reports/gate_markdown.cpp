// A comment on a pull request: the verdict, a table of what blocks with what resolves it, the rest folded.
// What does not fit is counted.
#include <fmt/format.h>

#include "reports/comparison.hpp"
#include "reports/gate.hpp"
#include "reports/markdown_text.hpp"
#include "reports/text.hpp"

namespace claimcheck {

namespace {

constexpr std::size_t longest_table = 16'000;  // bytes; platforms refuse comments over 65,536 characters
constexpr std::size_t longest_cell = 400;
constexpr std::size_t longest_diff = 40'000;

std::string row(const GateReason& reason) {
  const Place& place = reason.finding.primary.place;
  const std::string where =
      place.whole_file ? place.path : fmt::format("{}:{}", place.path, place.start.line);
  return fmt::format("| {} {} | {} | {} | {} | {} |\n", reason.finding.rule->code, reason.finding.rule->name,
                     markdown_text(where, longest_cell), markdown_text(reason.finding.message, longest_cell),
                     markdown_text(reason.command, longest_cell), markdown_text(reason.who, longest_cell));
}

std::string table(const std::vector<GateReason>& reasons) {
  std::string out =
      "\n| what | where | why | what resolves it | who may |\n| --- | --- | --- | --- | --- |\n";
  std::size_t left_out = 0;
  for (const GateReason& reason : reasons) {
    const std::string line = row(reason);
    if (out.size() + line.size() > longest_table)
      ++left_out;
    else
      out += line;
  }
  if (left_out > 0) out += "\nNot in this table: " + counted(left_out, "more reason") + ".\n";
  return out;
}

std::string list(const std::string& title, const std::vector<std::string>& items) {
  if (items.empty()) return {};
  std::string out = "\n<details><summary>" + title + "</summary>\n\n";
  for (const std::string& item : items)
    if (out.size() < longest_table) out += "- " + markdown_text(item, longest_cell) + '\n';
  return out + "\n</details>\n";
}

}  // namespace

std::string render_gate_markdown(const GateReport& report) {
  std::string out = "**claimcheck gate: " + verdict_sentence(report) + "**\n";
  for (const std::string& why : report.undecided)
    if (out.size() < longest_table) out += "\n- " + markdown_text(why, longest_cell);
  if (!report.undecided.empty()) out += '\n';
  if (!report.blocking.empty()) out += table(report.blocking);
  if (!report.told.empty())
    out += "\n<details><summary>" + counted(report.told.size(), "thing") + " told, not blocking</summary>\n" +
           table(report.told) + "\n</details>\n";
  out += list("policy changes", report.policy) + list("checked", report.checked) +
         list("not checked", report.not_checked);
  const std::string diff = render_comparison_markdown(report.comparison, {});
  if (out.size() + diff.size() < longest_diff) out += '\n' + diff;
  return out;
}

}  // namespace claimcheck
