// Everything stands in the one file, and a Content-Security-Policy with the hashes of our own style and
// script lets nothing else in, whatever stands in the claims.
#include "reports/html_frame.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "checker/model/fingerprint.hpp"
#include "reports/html_parts.hpp"
#include "reports/text.hpp"
#include "reports/xml_text.hpp"

namespace claimcheck {

namespace {

/// RFC 4648, section 4.
std::string base64(std::string_view bytes) {
  static constexpr std::string_view digits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    std::uint32_t group = 0;
    for (std::size_t i = 0; i < 3; ++i)
      group = (group << 8) | (at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0u);
    for (std::size_t i = 0; i < 4; ++i)
      out += at + i > bytes.size() ? '=' : digits[(group >> (18 - 6 * i)) & 63];
  }
  return out;
}

std::string head(const PageFrame& frame) {
  return fmt::format(
      "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src {}; script-src "
      "{} {}; "
      "base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, "
      "initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n"
      "<meta name=\"referrer\" "
      "content=\"no-referrer\">\n<title>{}</title>\n<style>{}</style>\n<script>{}</script>\n</head>\n"
      "<body>\n<a class=\"skip\" href=\"#main\">Skip to the report</a>\n",
      html_source_hash(html_style()), html_source_hash(html_early_script()), html_source_hash(html_script()),
      xml_text(frame.title), html_style(), html_early_script());
}

/// A bar whose parts are as long as their counts, with the counts in words beneath.
std::string meter(const std::vector<PageShare>& shares) {
  std::size_t whole = 0;
  for (const PageShare& share : shares) whole += share.count;
  if (whole == 0) return {};
  std::string bar;
  std::string legend;
  double at = 0;
  for (const PageShare& share : shares) {
    if (share.count == 0) continue;
    const double width = 100.0 * static_cast<double>(share.count) / static_cast<double>(whole);
    bar += fmt::format("<rect class=\"{}\" x=\"{:.3f}\" width=\"{:.3f}\" height=\"4\"/>",
                       html_class(share.name), at, width);
    legend += fmt::format("<li class=\"{}\"><strong>{}</strong> {}</li>", html_class(share.name), share.count,
                          xml_text(share.name));
    at += width;
  }
  return "<svg class=\"meter\" viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\" aria-hidden=\"true\">" +
         bar + "</svg>\n<ul class=\"legend\">" + legend + "</ul>\n";
}

std::string masthead(const PageFrame& frame) {
  std::string out = fmt::format("<header class=\"mast\">\n<p class=\"eyebrow\">{}</p>\n<h1>{}</h1>\n",
                                xml_text(frame.eyebrow), xml_text(frame.headline));
  out += meter(frame.shares);
  for (const std::string& remark : frame.remarks) out += "<p class=\"remark\">" + xml_text(remark) + "</p>\n";
  return out + "</header>\n";
}

std::string select(std::string_view id, std::string_view label, std::string_view all,
                   const std::set<std::string>& values) {
  if (values.empty()) return {};
  std::string out =
      fmt::format("<select id=\"{}\" aria-label=\"{}\"><option value=\"\">{}</option>", id, label, all);
  for (const std::string& value : values)
    out += fmt::format("<option value=\"{0}\">{0}</option>", xml_text(value));
  return out + "</select>\n";
}

/// Shown by the script: filters that do nothing would only mislead.
std::string tools(const PageFrame& frame) {
  std::string out =
      "<div class=\"bar\" id=\"bar\" hidden>\n<div class=\"tabs\" role=\"tablist\" aria-label=\"Views\">\n";
  for (const PageView& view : frame.views)
    if (!view.body.empty())
      out += fmt::format(
          "<button type=\"button\" role=\"tab\" id=\"tab-{0}\" aria-controls=\"{0}\" aria-selected=\"false\" "
          "tabindex=\"-1\">{1} <span class=\"n\">{2}</span></button>\n",
          view.id, xml_text(view.title), view.count);
  out +=
      "</div>\n<div class=\"tools\" role=\"search\">\n"
      "<input id=\"search\" type=\"search\" aria-label=\"Search\" placeholder=\"Search ( / )\">\n";
  out += select("verdict", "Verdict", "every verdict", frame.verdicts) +
         select("rule", "Rule", "every rule", frame.rules) +
         select("file", "File", "every file", frame.files);
  return out +
         "<button type=\"button\" id=\"theme\">Light or dark</button>\n"
         "<span id=\"count\" role=\"status\"></span>\n</div>\n</div>\n";
}

}  // namespace

std::string html_source_hash(std::string_view code) {
  const std::string hex = sha256_hex(code);
  std::string bytes;
  for (std::size_t at = 0; at + 1 < hex.size(); at += 2)
    bytes += static_cast<char>(std::stoi(hex.substr(at, 2), nullptr, 16));
  return "'sha256-" + base64(bytes) + "'";
}

std::string html_class(std::string_view text) {
  std::string out(text);
  std::replace(out.begin(), out.end(), ' ', '-');
  return out;
}

std::string html_item_attributes(std::string_view kind, std::string_view verdict, std::string_view rules,
                                 std::string_view file) {
  return fmt::format(" class=\"item {} {}\" data-verdict=\"{}\" data-rule=\"{}\" data-file=\"{}\"", kind,
                     html_class(verdict), verdict, xml_text(rules), xml_text(file));
}

std::string html_paste(std::string_view text) {
  return "<div class=\"paste\"><pre>" + xml_text(text, true) +
         "</pre><button type=\"button\" class=\"copy\">Copy</button></div>\n";
}

std::string html_page(const PageFrame& frame) {
  std::string out = head(frame) + masthead(frame) + tools(frame) + "<main id=\"main\" tabindex=\"-1\">\n";
  for (const PageView& view : frame.views)
    if (!view.body.empty())
      out += fmt::format("<section class=\"view\" id=\"{0}\" aria-labelledby=\"tab-{0}\">\n", view.id) +
             view.body + "</section>\n";
  out += fmt::format(
      "</main>\n<footer><p>{}. Keys: <kbd>/</kbd> search, <kbd>j</kbd> and <kbd>k</kbd> next and previous, "
      "<kbd>1</kbd> to <kbd>4</kbd> views, <kbd>t</kbd> light or dark.</p></footer>\n",
      xml_text(frame.tool));
  return out + fmt::format("<script>{}</script>\n</body>\n</html>\n", html_script());
}

}  // namespace claimcheck
