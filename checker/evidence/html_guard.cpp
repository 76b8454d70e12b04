// A scan over tags, far short of parsing: open elements are counted by name, so that stray end tags hide
// nothing.
#include "checker/evidence/html_guard.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

namespace claimcheck {

namespace {

/// Blink and WebKit stop nesting here.
constexpr std::size_t max_depth = 512;
/// The parser compares each attribute of a tag with those before it.
constexpr std::size_t max_attributes = 1000;
constexpr std::size_t max_tag_name = 64;

/// Elements that never nest in one another: void, or closed by the next of their kind.
constexpr std::array<std::string_view, 31> never_nested = {
    "a",     "area",   "base",  "body", "br",    "button", "col",   "dd",   "dt",   "embed",  "form",
    "head",  "hr",     "html",  "img",  "input", "li",     "link",  "meta", "nobr", "option", "p",
    "param", "source", "tbody", "td",   "tfoot", "th",     "thead", "tr",   "wbr"};

/// Elements whose contents hold no tags.
constexpr std::array<std::string_view, 6> raw_text = {"script", "style", "textarea",
                                                      "title",  "xmp",   "iframe"};

/// Elements that end SVG and MathML when they begin (HTML, 13.2.6.5).
constexpr std::array<std::string_view, 12> text_elements = {
    "b", "blockquote", "center", "div", "em", "i", "li", "p", "span", "strong", "table", "ul"};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }
bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

template <std::size_t N>
bool is_one_of(std::string_view name, const std::array<std::string_view, N>& names) {
  return std::ranges::find(names, name) != names.end();
}

std::size_t find_ignoring_case(std::string_view text, std::string_view lower_word, std::size_t from) {
  const auto found =
      std::search(text.begin() + static_cast<std::ptrdiff_t>(std::min(from, text.size())), text.end(),
                  lower_word.begin(), lower_word.end(), [](char a, char b) { return lower(a) == b; });
  return found == text.end() ? std::string_view::npos : static_cast<std::size_t>(found - text.begin());
}

struct Tag {
  std::string name;
  bool end = false;
  bool self_closing = false;  // means something in SVG and MathML only
  std::size_t attributes = 0;
  std::size_t after = 0;  // the byte after '>'
};

/// The tag that opens at `at` ("<" and a letter, or "</" and a letter).
Tag read_tag(std::string_view html, std::size_t at) {
  Tag tag;
  tag.end = html[at + 1] == '/';
  at += tag.end ? 2 : 1;
  for (; at < html.size() && !is_space(html[at]) && html[at] != '>' && html[at] != '/'; ++at)
    if (tag.name.size() < max_tag_name) tag.name.push_back(lower(html[at]));
  bool in_name = false;
  for (; at < html.size() && html[at] != '>'; ++at) {
    const char c = html[at];
    tag.self_closing = c == '/';
    const bool part = !is_space(c) && c != '/' && c != '=';
    tag.attributes += part && !in_name;
    in_name = part;
    if (c != '=') continue;
    while (at + 1 < html.size() && is_space(html[at + 1])) ++at;
    if (at + 1 >= html.size()) break;
    if (const char quote = html[at + 1]; quote == '"' || quote == '\'') {
      at = std::min(html.find(quote, at + 2), html.size() - 1);
    } else {
      while (at + 1 < html.size() && !is_space(html[at + 1]) && html[at + 1] != '>') ++at;
    }
  }
  tag.after = std::min(at + 1, html.size());
  return tag;
}

/// Counts what is open while tags go by.
class OpenElements {
 public:
  std::size_t depth() const { return depth_; }
  /// Inside SVG or MathML, where "/>" closes and <title> or <style> hold tags.
  bool in_foreign() { return count_["svg"] + count_["math"] > 0; }

  void open(const std::string& name) {
    ++count_[name];
    ++depth_;
  }
  void close(const std::string& name) { close_all_but(name, 1); }
  /// The parser leaves SVG and MathML at the first element of ordinary text.
  void leave_foreign() {
    close_all_but("svg", count_["svg"]);
    close_all_but("math", count_["math"]);
  }

 private:
  void close_all_but(const std::string& name, std::size_t closed) {
    std::size_t& count = count_[name];
    closed = std::min(closed, count);
    count -= closed;
    depth_ -= closed;
  }

  std::map<std::string, std::size_t, std::less<>> count_;
  std::size_t depth_ = 0;
};

std::size_t comment_end(std::string_view html, std::size_t at) {
  return std::min(html.find("-->", at + 2), html.find("--!>", at + 2));
}

bool opens_tag(std::string_view html, std::size_t at) {
  const std::size_t name = at + (html.substr(at).starts_with("</") ? 2 : 1);
  return name < html.size() && is_letter(html[name]);
}

}  // namespace

std::string too_hard_to_parse(std::string_view html) {
  OpenElements elements;
  for (std::size_t at = html.find('<'); at < html.size(); at = html.find('<', at)) {
    if (html.substr(at).starts_with("<!--")) {
      at = comment_end(html, at);
      if (at == std::string_view::npos) break;
      continue;
    }
    if (!opens_tag(html, at)) {
      ++at;
      continue;
    }
    const Tag tag = read_tag(html, at);
    at = tag.after;
    if (tag.attributes > max_attributes)
      return fmt::format("a tag of the page has more than {} attributes", max_attributes);
    if (is_one_of(tag.name, text_elements)) elements.leave_foreign();
    if (is_one_of(tag.name, never_nested)) continue;
    if (tag.end) {
      elements.close(tag.name);
    } else if (elements.in_foreign() && tag.self_closing) {
      continue;
    } else if (is_one_of(tag.name, raw_text) && !elements.in_foreign()) {
      at = find_ignoring_case(html, "</" + tag.name, at);
    } else {
      elements.open(tag.name);
    }
    if (elements.depth() > max_depth)
      return fmt::format("elements of the page are nested more than {} deep", max_depth);
  }
  return {};
}

std::string declared_charset(std::string_view html) {
  // Browsers look at 1024 bytes; pages saved with scripts in front need a little more.
  constexpr std::size_t looked_at = 4096;
  const std::string_view head = html.substr(0, looked_at);
  const bool xml = head.starts_with("<?xml");
  for (std::size_t at = 0; at < head.size();) {
    const std::size_t tag = xml && at == 0 ? 0 : find_ignoring_case(head, "<meta", at);
    if (tag == std::string_view::npos) break;
    const std::size_t tag_end = std::min(head.find('>', tag), head.size());
    const std::string_view declaration = head.substr(tag, tag_end - tag);
    const std::string_view key = xml && at == 0 ? "encoding" : "charset";
    std::size_t name = find_ignoring_case(declaration, key, 0);
    at = tag_end + 1;
    if (name == std::string_view::npos) continue;
    name = declaration.find_first_not_of(" =\"'", name + key.size());
    if (name == std::string_view::npos) continue;
    return std::string(declaration.substr(name, declaration.find_first_of(" \"';/?", name) - name));
  }
  return {};
}

}  // namespace claimcheck
