// pdfinfo prints "Title:          …" and, with -isodates, "CreationDate:   2018-05-25T08:30:00Z".
#include "checker/evidence/pdf_facts.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "checker/evidence/charset.hpp"
#include "checker/evidence/child.hpp"
#include "checker/evidence/cite.hpp"
#include "checker/evidence/html_metadata.hpp"

namespace claimcheck {

namespace {

std::string value_of(std::string_view printed, std::string_view key) {
  for (std::size_t at = 0; at < printed.size();) {
    const std::size_t end = std::min(printed.find('\n', at), printed.size());
    const std::string_view line = printed.substr(at, end - at);
    if (line.starts_with(key)) return on_one_line(line.substr(key.size()));
    at = end + 1;
  }
  return {};
}

/// What a program wrote there rather than a person.
bool is_no_title(std::string_view title) {
  constexpr std::array<std::string_view, 4> openings = {"Microsoft ", "untitled", "Untitled", "PowerPoint"};
  constexpr std::array<std::string_view, 6> endings = {".doc", ".docx", ".pdf", ".indd", ".qxd", ".xls"};
  for (const std::string_view opening : openings)
    if (title.starts_with(opening)) return true;
  for (const std::string_view ending : endings)
    if (title.ends_with(ending)) return true;
  return title.find(' ') == std::string_view::npos;
}

}  // namespace

PdfFacts pdf_facts(const std::string& bytes) {
  const ChildResult run = run_child({"pdfinfo", "-isodates", "-enc", "UTF-8", "{}"}, bytes, {});
  PdfFacts facts;
  if (run.end != ChildEnd::exited || run.exit_code != 0) return facts;
  const std::string printed = decode_bytes(run.out, "UTF-8").text;
  facts.title = value_of(printed, "Title:");
  if (is_no_title(facts.title)) facts.title.clear();
  facts.created = iso_day(value_of(printed, "CreationDate:"));
  return facts;
}

}  // namespace claimcheck
