// Every claim beside the text it rests on. Both sides are links to each other, so that the page works without
// its script; with it, a click scrolls the other side into view. Rows stand in blocks that a browser lays out
// only when they are near.
#include <fmt/format.h>

#include "reports/html_frame.hpp"
#include "reports/html_parts.hpp"
#include "reports/xml_text.hpp"

namespace claimcheck {

namespace {

constexpr std::size_t rows_of_a_block = 100;
constexpr std::size_t longest_quote = 120;  // bytes shown where the source's text is not here

std::string shortened(const std::string& text) {
  if (text.size() <= longest_quote) return text;
  const std::size_t blank = text.rfind(' ', longest_quote);
  return text.substr(0, blank == std::string::npos ? longest_quote : blank) + " …";
}

std::string citation_link(const Ledger& ledger, const LedgerCitation& citation, std::size_t claim,
                          std::size_t number) {
  const LedgerSource& source = ledger.sources[citation.source];
  if (citation.end > citation.begin)
    return fmt::format(" <a class=\"cite {}\" href=\"#q{}-{}\">{}</a>",
                       html_class(to_string(citation.standing)), claim, number, xml_text(source.id));
  return fmt::format(" <a class=\"cite {}\" href=\"#s{}\">{}</a>", html_class(to_string(citation.standing)),
                     citation.source, xml_text(source.id));
}

std::string row_of(const Report& report, std::size_t index) {
  const Ledger& ledger = *report.ledger;
  const LedgerClaim& claim = ledger.claims[index];
  const std::string_view standing = to_string(claim.standing);
  std::string rules;
  std::string flags;
  for (const std::uint32_t finding : claim.findings) {
    const std::string_view code = report.findings[finding].rule->code;
    rules.append(rules.empty() ? "" : " ").append(code);
    flags += fmt::format(" <a class=\"flag\" href=\"#f{}\">{}</a>", finding, code);
  }
  std::string out =
      fmt::format("<li id=\"c{}\"", index) + html_item_attributes("row", standing, rules, claim.path);
  out += fmt::format("><span class=\"line\">{}</span><code>{}<mark>{}</mark>{}</code>", claim.line,
                     xml_text(claim.before), xml_text(claim.value), xml_text(claim.after));
  out += fmt::format("<span class=\"says\"><span class=\"badge\">{}</span>", standing);
  for (std::size_t i = 0; i < claim.citations.size(); ++i)
    out += citation_link(ledger, claim.citations[i], index, i);
  return out + flags + "</span></li>\n";
}

/// Blocks of rows, a heading where another file begins.
std::string rows_of(const Report& report) {
  const auto& claims = report.ledger->claims;
  std::string out;
  std::size_t in_block = 0;
  for (std::size_t i = 0; i < claims.size(); ++i) {
    const bool new_file = i == 0 || claims[i].path != claims[i - 1].path;
    if (in_block > 0 && (new_file || in_block == rows_of_a_block)) {
      out += "</ol>\n";
      in_block = 0;
    }
    if (new_file)
      out += fmt::format("<h3 class=\"file\" data-file=\"{0}\">{0}</h3>\n", xml_text(claims[i].path));
    if (in_block++ == 0) out += "<ol class=\"block\">\n";
    out += row_of(report, i);
  }
  return in_block > 0 ? out + "</ol>\n" : out;
}

std::string described(const LedgerSource& source) {
  std::string who = xml_text(source.publisher);
  if (!source.published.empty()) who += (who.empty() ? "" : ", ") + xml_text(source.published);
  if (!source.path.empty())
    who += (who.empty() ? "" : ", ") + ("<span class=\"where\">" + xml_text(source.path) + "</span>");
  return who;
}

/// What the claims quote from a source whose text is not here.
std::string quotes_from(const Ledger& ledger, std::uint32_t source) {
  std::string out;
  for (std::size_t i = 0; i < ledger.claims.size(); ++i)
    for (const LedgerCitation& citation : ledger.claims[i].citations)
      if (citation.source == source && !citation.quote.empty())
        out += fmt::format("<li><a href=\"#c{}\">{}</a></li>\n", i, xml_text(shortened(citation.quote)));
  return out.empty() ? out : "<p>Quoted from it, and not verified:</p>\n<ul>\n" + out + "</ul>\n";
}

std::string source_of(const Ledger& ledger, std::uint32_t index) {
  const LedgerSource& source = ledger.sources[index];
  std::string out = fmt::format(
      "<article class=\"text\" id=\"s{0}\" tabindex=\"-1\" aria-labelledby=\"n{0}\" data-name=\"{1}\">\n"
      "<h3 id=\"n{0}\">{2}</h3>\n<p class=\"by\"><strong>{1}</strong> {3}</p>\n",
      index, xml_text(source.id), xml_text(source.title.empty() ? source.id : source.title),
      described(source));
  if (source.text.empty())
    out += "<p class=\"quiet\">The text is not here" +
           (source.why.empty() ? "" : ": " + xml_text(source.why)) + ".</p>\n" + quotes_from(ledger, index);
  else
    out += "<div class=\"prose\">" + html_source_text(ledger, index) + "</div>\n";
  return out + "</article>\n";
}

}  // namespace

std::string html_claims(const Report& report) {
  const Ledger& ledger = *report.ledger;
  if (ledger.claims.empty()) return {};
  std::string out =
      "<div class=\"split\">\n<div class=\"ledger\" id=\"ledger\" tabindex=\"-1\">\n<h2>Claims</h2>\n" +
      rows_of(report);
  if (ledger.claims_left_out > 0)
    out +=
        fmt::format("<p class=\"quiet\">{} more claims are not on this page, which would be too long.</p>\n",
                    ledger.claims_left_out);
  out +=
      "</div>\n<div class=\"texts\" id=\"texts\" tabindex=\"-1\">\n<h2>Sources</h2>\n<p class=\"key\"><span "
      "class=\"fig supported\">supported</span> <span class=\"fig unsupported\">unsupported</span> <span "
      "class=\"fig contested\">contested</span> <span class=\"fig not-verified\">not verified</span> <span "
      "class=\"fig unclaimed\">not in the claims</span></p>\n";
  for (std::uint32_t i = 0; i < ledger.sources.size(); ++i) out += source_of(ledger, i);
  if (ledger.sources.empty()) out += "<p class=\"quiet\">No claim cites a source.</p>\n";
  return out + "</div>\n</div>\n";
}

}  // namespace claimcheck
