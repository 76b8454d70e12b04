// The sixteen colours of every terminal, bold: they follow the reader's own theme, light or dark.
#include "reports/paint.hpp"

#include <fmt/format.h>

namespace claimcheck {

namespace {

std::string_view code_of(Ink ink) {
  switch (ink) {
    case Ink::plain:
      return "";
    case Ink::bold:
      return "1";
    case Ink::error:
      return "1;31";
    case Ink::warning:
      return "1;33";
    case Ink::note:
      return "1;36";
    case Ink::gutter:
      return "1;34";
    case Ink::related:
      return "1;34";
    case Ink::evidence:
      return "1;35";
    case Ink::help:
      return "1;32";
    case Ink::faint:
      return "2";
  }
  return "";
}

}  // namespace

Ink ink_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return Ink::error;
    case Severity::warning:
      return Ink::warning;
    default:
      return Ink::note;
  }
}

std::string uri_path(std::string_view path) {
  std::string out;
  for (const char c : path) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       c == '/' || c == '-' || c == '.' || c == '_' || c == '~';
    if (plain)
      out += c;
    else
      out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return out;
}

std::string Paint::operator()(Ink ink, std::string_view text) const {
  const std::string_view code = code_of(ink);
  if (!options_.color || code.empty() || text.empty()) return std::string(text);
  return fmt::format("\x1b[{}m{}\x1b[0m", code, text);
}

std::string Paint::location(const Place& place) const {
  std::string text = printable(place.path);
  if (!place.whole_file) text += fmt::format(":{}:{}", place.start.line, place.start.column);
  if (!options_.hyperlinks || options_.link_root.empty() || place.path.empty()) return text;
  return fmt::format("\x1b]8;;{}/{}\x1b\\{}\x1b]8;;\x1b\\", options_.link_root, uri_path(place.path), text);
}

}  // namespace claimcheck
