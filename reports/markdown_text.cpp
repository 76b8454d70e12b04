// Markdown has no single escape: punctuation takes a backslash, HTML an entity, and what platforms find in
// the finished text (mentions, references, addresses) is broken by an empty comment.
#include "reports/markdown_text.hpp"

#include <algorithm>

#include "grammar/text/utf8.hpp"
#include "reports/render.hpp"

namespace claimcheck {

namespace {

constexpr std::string_view nothing = "<!-- -->";  // shows nothing, and no reference goes across it

std::string cut(std::string_view text, std::size_t limit) {
  if (limit == 0 || text.size() <= limit) return std::string(text);
  while (limit > 0 && utf8::is_continuation(text[limit])) --limit;
  return std::string(text.substr(0, limit)) + "…";
}

bool is_word(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '{' ||
         c == '"';
}

/// Whether a platform could see a reference from text[at] on, which nothing in between breaks: @name, #12
/// (issues), !12 (merge requests), %12 (milestones), ^alert, name@host, owner/name#12.
bool begins_reference(std::string_view text, std::size_t at) {
  const bool before_word = at + 1 < text.size() && is_word(text[at + 1]);
  return before_word && std::string_view("@#!%^").find(text[at]) != std::string_view::npos;
}

/// Whether text[at] ends the beginning of an address: "https:" before "//", "www" before ".".
bool begins_address(std::string_view text, std::size_t at) {
  return text.substr(at).starts_with("://") || (text[at] == '.' && text.substr(0, at).ends_with("www"));
}

/// Appends text[at], escaped by the caller, so that no reference and no address goes across it.
void append_unlinked(std::string& out, std::string_view text, std::size_t at) {
  if (begins_address(text, at)) out += nothing;
  out += text[at];
  if (begins_reference(text, at)) out += nothing;
}

}  // namespace

std::string html_text(std::string_view text, std::size_t limit) {
  static constexpr std::pair<char, std::string_view> entities[] = {
      {'&', "&amp;"},  {'<', "&lt;"},   {'>', "&gt;"},   {'"', "&quot;"},         {'\'', "&#39;"},
      {'`', "&#96;"},  {'*', "&#42;"},  {'_', "&#95;"},  {'[', "&#91;"},          {']', "&#93;"},
      {'~', "&#126;"}, {'|', "&#124;"}, {'\\', "&#92;"}, {'$', "<span>$</span>"},
  };
  const std::string plain = cut(printable(text), limit);
  std::string out;
  for (std::size_t at = 0; at < plain.size(); ++at) {
    const auto* entity = std::find_if(std::begin(entities), std::end(entities),
                                      [&](const auto& each) { return each.first == plain[at]; });
    if (entity != std::end(entities)) {
      out += entity->second;
      continue;
    }
    append_unlinked(out, plain, at);
  }
  return out;
}

std::string markdown_text(std::string_view text, std::size_t limit) {
  static constexpr std::string_view punctuation = "\\`*_[]|~^{}!#";
  const std::string plain = cut(printable(text), limit);
  std::string out;
  for (std::size_t at = 0; at < plain.size(); ++at) {
    const char c = plain[at];
    switch (c) {
      case '&':
        out += "&amp;";
        continue;
      case '<':
        out += "&lt;";
        continue;
      case '>':
        out += "&gt;";
        continue;
      case '$':
        out += "<span>$</span>";
        continue;  // GitHub's own advice against a formula
      default:
        break;
    }
    if (punctuation.find(c) != std::string_view::npos) out += '\\';
    append_unlinked(out, plain, at);
  }
  // What begins a list, a heading or a rule at the start of a line.
  const std::size_t digits = std::min(out.find_first_not_of("0123456789"), out.size());
  if (digits > 0 && digits < out.size() && (out[digits] == '.' || out[digits] == ')'))
    out.insert(digits, 1, '\\');
  if (!out.empty() && std::string_view("+-=").find(out[0]) != std::string_view::npos) out.insert(0, 1, '\\');
  return out;
}

std::string markdown_code(std::string_view text, std::string_view language) {
  std::size_t longest = 0;
  std::size_t run = 0;
  for (const char c : text) {
    run = c == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  const std::string fence(std::max<std::size_t>(3, longest + 1), '`');
  std::string out = fence;
  out.append(language).append("\n").append(text);
  if (!text.ends_with('\n')) out += '\n';
  return out + fence + '\n';
}

}  // namespace claimcheck
