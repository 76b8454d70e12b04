// PDF through pdftotext, then what its pages do to prose undone: running heads and page numbers go, hyphens
// at line ends are joined, a sentence goes on across a page.
#include <fmt/format.h>

#include <algorithm>

#include "checker/evidence/child.hpp"
#include "checker/evidence/extraction.hpp"
#include "checker/evidence/pages.hpp"

namespace claimcheck {

namespace {

/// "pdftotext 22.12.0", asked once; empty where it is not installed.
const std::string& extractor_version() {
  static const std::string version = [] {
    const ChildResult asked = run_child({"pdftotext", "-v"}, {}, {});
    constexpr std::string_view before = "version ";
    const std::size_t at = asked.err.find(before);
    if (asked.end != ChildEnd::exited || at == std::string::npos) return std::string();
    const std::size_t begin = at + before.size();
    return "pdftotext " + asked.err.substr(begin, asked.err.find_first_of(" \r\n", begin) - begin);
  }();
  return version;
}

Extraction failed(std::string why) { return Extraction::failed(DocumentStatus::broken, std::move(why)); }

std::vector<std::string> split_pages(std::string_view text) {
  std::vector<std::string> pages;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\f'), text.size());
    pages.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return pages;
}

}  // namespace

Extraction extract_pdf(std::string bytes) {
  const ChildLimits limits;
  ChildResult run = run_child({"pdftotext", "-enc", "UTF-8", "-eol", "unix", "{}", "-"}, bytes, limits);
  switch (run.end) {
    case ChildEnd::not_started:
      return failed("pdftotext is not installed; install the package poppler-utils");
    case ChildEnd::out_of_time:
      return failed(fmt::format("pdftotext took more than {} s over the file", limits.time.count()));
    case ChildEnd::too_much_output:
      return Extraction::failed(DocumentStatus::too_large, "the PDF holds more than 64 MB of text");
    case ChildEnd::crashed:
      return failed("pdftotext crashed on the file or ran out of its 1 GB of memory");
    case ChildEnd::exited:
      break;
  }
  if (run.exit_code == 127) return failed("pdftotext is not installed; install the package poppler-utils");
  if (run.err.find("Incorrect password") != std::string::npos)
    return failed("the PDF is encrypted and asks for a password");
  if (run.exit_code != 0) return failed("pdftotext found the file broken or no PDF at all");
  Extraction result;
  result.extractor = extractor_version();
  result.charset = "UTF-8";
  PagedText paged = join_pages(split_pages(run.out));
  if (paged.text.empty())
    return Extraction::failed(DocumentStatus::no_text, "the PDF holds no text; its pages may be images");
  result.text = std::move(paged.text);
  result.pages = std::move(paged.pages);
  return result;
}

}  // namespace claimcheck
