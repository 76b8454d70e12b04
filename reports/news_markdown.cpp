// A comment on a pull request: a table first, the details folded, nothing past what platforms take.
#include <fmt/format.h>

#include "reports/markdown_text.hpp"
#include "reports/news.hpp"
#include "reports/renderers.hpp"
#include "reports/text.hpp"

namespace claimcheck {

namespace {

constexpr std::size_t longest_comment = 65536;  // characters on GitHub; counted in bytes
constexpr std::size_t kept_for_endings = 2048;
constexpr std::size_t longest_table = 24576;
constexpr std::size_t longest_cell = 400;

std::string row(const NewsItem& item) {
  const Place& place = item.finding.primary.place;
  return fmt::format("| {}{} | {}:{} | {} | {} |\n", to_string(item.verdict),
                     item.grade.empty() || item.grade == to_string(item.verdict) ? "" : ", " + item.grade,
                     markdown_text(place.path.substr(place.path.rfind('/') + 1), longest_cell),
                     place.start.line, markdown_text(item.finding.message, longest_cell),
                     markdown_text(item.claim, longest_cell));
}

std::string details(const Finding& finding) {
  return "<details><summary>" + html_text(finding.message, longest_cell) + "</summary>\n\n" +
         markdown_code(render_finding(finding, {}), "text") + "\n</details>\n";
}

}  // namespace

std::string render_news_markdown(const NewsReport& report, const RenderOptions& options,
                                 const NewsOptions& news) {
  (void)options;
  std::string out;
  for (const NewsDocument& document : report.documents) {
    const std::string head = "**claimcheck: " + markdown_text(document_line(document), longest_cell) +
                             "**: " + counts_line(document) + "\n";
    if (out.size() + head.size() < longest_table) out += head + "\n";
    for (const std::string& why : document.unread)
      if (out.size() + why.size() * 2 < longest_table)
        out += "* not read: " + markdown_text(why, longest_cell) + "\n";
  }
  std::vector<const NewsItem*> items;
  for (const NewsDocument& document : report.documents)
    for (const NewsItem* item : in_order(document, news)) items.push_back(item);
  std::size_t left_out = 0;
  if (!items.empty()) out += "\n| verdict | where | what | claim |\n| --- | --- | --- | --- |\n";
  for (const NewsItem* item : items) {
    const std::string line = row(*item);
    if (left_out > 0 || out.size() + line.size() > longest_table)
      ++left_out;
    else
      out += line;
  }
  if (left_out > 0)
    out += "\nNot in this table, which would be too long: " + counted(left_out, "figure") + ".\n";
  out += "\n";
  left_out = 0;
  const auto add = [&](const Finding& finding) {
    const std::string part = details(finding);
    if (out.size() + part.size() + kept_for_endings > longest_comment)
      ++left_out;
    else
      out += part;
  };
  for (const Finding& finding : report.between) add(finding);
  for (const NewsItem* item : items) add(item->finding);
  if (left_out > 0)
    out += "\nWithout details here, the comment would be too long: " + counted(left_out, "figure") + ".\n";
  return out;
}

}  // namespace claimcheck
