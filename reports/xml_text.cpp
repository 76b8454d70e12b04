// XML 1.0 (fifth edition), section 2.2, has no way to write most control characters, not even escaped.
#include "reports/xml_text.hpp"

#include <algorithm>

#include "reports/render.hpp"

namespace claimcheck {

namespace {

std::string_view entity_of(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";  // "]]>" may not stand in text
    case '"':
      return "&quot;";
    default:
      return "&apos;";
  }
}

}  // namespace

std::string xml_text(std::string_view text, bool keep_lines) {
  std::string out;
  std::string_view rest = text;
  const auto put = [&](std::string_view part) {
    const std::string shown = printable(part);
    for (std::size_t at = 0; at < shown.size();) {
      const std::size_t special = std::min(shown.find_first_of("&<>\"'", at), shown.size());
      out.append(shown, at, special - at);
      if (special < shown.size()) out += entity_of(shown[special]);
      at = special + 1;
    }
  };
  while (keep_lines && rest.find('\n') != std::string_view::npos) {
    const std::size_t end = rest.find('\n');
    put(rest.substr(0, end));
    out += '\n';
    rest.remove_prefix(end + 1);
  }
  put(rest);
  return out;
}

}  // namespace claimcheck
