// An HTML page as a tree, in memory of bounded size. Gumbo was chosen over libxml2 after both read two dozen
// broken pages: it builds the tree that browsers do, and above all reads "&pound5", "&#150;" and "&copy 2018"
// as they do, where libxml2 loses the sign. Its weak spots (depth, attributes, memory) are guarded here and
// in html_guard.
#pragma once

#include <gumbo.h>

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace claimcheck {

/// A parsed page; nodes live as long as it does, and point into the text that was parsed.
class HtmlPage {
 public:
  /// Null when the tree would take more than `max_tree_bytes`, or 20 s of processor time. `html` is UTF-8 and
  /// outlives the page.
  static std::unique_ptr<HtmlPage> parse(std::string_view html);
  ~HtmlPage();
  HtmlPage(const HtmlPage&) = delete;
  HtmlPage& operator=(const HtmlPage&) = delete;

  const GumboNode* root() const { return root_; }

 private:
  class Arena;
  explicit HtmlPage(std::unique_ptr<Arena> arena);

  std::unique_ptr<Arena> arena_;
  const GumboNode* root_ = nullptr;
};

inline constexpr std::size_t max_tree_bytes = std::size_t{512} << 20;

/// An element's tag; GUMBO_TAG_LAST for what is no element.
GumboTag tag_of(const GumboNode* node);
bool is_text(const GumboNode* node);
std::span<const GumboNode* const> children_of(const GumboNode* node);
/// The value of an attribute (name in lower case), when it is there.
std::optional<std::string_view> attribute(const GumboNode* node, const char* name);
/// Calls `visit` with each word of an attribute, in lower case (ASCII), until it says true; whether it did.
template <typename Visit>
bool any_word(const GumboNode* node, const char* name, Visit visit);
/// Whether the attribute holds the word (words parted by blanks), ASCII case ignored.
bool has_word(const GumboNode* node, const char* name, std::string_view lower_word);

/// Every node of a tree in document order, without recursion: hostile pages are deep. `enter` says whether to
/// go into an element; `leave` is called after one that was gone into.
template <typename Enter, typename Leave>
void walk(const GumboNode* root, Enter enter, Leave leave) {
  struct Frame {
    const GumboNode* node;
    std::size_t next;
  };
  if (!enter(root)) return;
  std::vector<Frame> frames{{root, 0}};
  while (!frames.empty()) {
    Frame& top = frames.back();
    const auto children = children_of(top.node);
    if (top.next == children.size()) {
      leave(top.node);
      frames.pop_back();
      continue;
    }
    const GumboNode* const child = children[top.next++];
    if (enter(child)) frames.push_back({child, 0});
  }
}

template <typename Visit>
bool any_word(const GumboNode* node, const char* name, Visit visit) {
  const auto value = attribute(node, name);
  if (!value) return false;
  std::string word;
  for (std::size_t at = 0; at <= value->size(); ++at) {
    const char c = at < value->size() ? (*value)[at] : ' ';
    const bool blank = c == ' ' || (c >= '\t' && c <= '\r');
    if (!blank) word.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
    if (!blank || word.empty()) continue;
    if (visit(std::string_view(word))) return true;
    word.clear();
  }
  return false;
}

}  // namespace claimcheck
