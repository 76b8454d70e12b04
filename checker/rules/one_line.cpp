// Cut at a blank, so that no figure is ever shown in half.
#include "checker/rules/one_line.hpp"

#include "grammar/text/utf8.hpp"

namespace claimcheck {

std::string one_line(std::string_view text) {
  constexpr std::size_t limit = 160;
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t blank = text[at] == '\n' || text[at] == '\r' ? 1 : utf8::blank_at(text, at);
    if (blank == 0) {
      result += text[at++];
      continue;
    }
    if (!result.empty() && result.back() != ' ') result += ' ';
    at += blank;
  }
  while (!result.empty() && result.back() == ' ') result.pop_back();
  if (result.size() <= limit) return result;
  const auto cut = result.rfind(' ', limit);
  if (cut == std::string::npos) return result;
  return result.substr(0, cut) + " …";
}

}  // namespace claimcheck
