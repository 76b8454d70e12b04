// Gumbo allocates from an arena that is freed as a whole (its own clean-up recurses as deep as the page) and
// that, when full or when the parser has taken too long, jumps out of it: C code between, which owns nothing
// but the arena's memory.
#include "checker/evidence/html_tree.hpp"

#include <algorithm>
#include <csetjmp>
#include <cstdlib>
#include <ctime>
#include <new>

namespace claimcheck {

class HtmlPage::Arena {
 public:
  Arena() = default;
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;
  ~Arena() {
    for (void* block : blocks_) std::free(block);
  }

  /// Jumps to `full` instead of returning null.
  void* take(std::size_t size) {
    constexpr std::size_t alignment = alignof(std::max_align_t);
    size = (size + alignment - 1) / alignment * alignment;
    if (size > left_ && !add_block(std::max(size, block_bytes))) std::longjmp(full, 1);
    if (++taken_count_ % 64 == 0 && std::clock() > deadline_) std::longjmp(full, 1);
    void* const result = next_;
    next_ += size;
    left_ -= size;
    return result;
  }

  std::jmp_buf full;

 private:
  static constexpr std::size_t block_bytes = std::size_t{1} << 20;

  /// Keeps clear of exceptions: the caller may be C.
  bool add_block(std::size_t size) {
    if (taken_ + size > max_tree_bytes) return false;
    void* const block = std::malloc(size);
    if (block == nullptr) return false;
    if (blocks_.size() == blocks_.capacity()) {
      std::free(block);
      return false;
    }
    blocks_.push_back(block);
    taken_ += size;
    next_ = static_cast<char*>(block);
    left_ = size;
    return true;
  }

  std::vector<void*> blocks_ = [] {
    std::vector<void*> blocks;
    blocks.reserve(max_tree_bytes / block_bytes + 1);
    return blocks;
  }();
  char* next_ = nullptr;
  std::size_t left_ = 0;
  std::size_t taken_ = 0;
  std::size_t taken_count_ = 0;
  /// What html_guard lets through is parsed in a second or two; this is for what it did not foresee.
  std::clock_t deadline_ = std::clock() + 20 * CLOCKS_PER_SEC;
};

HtmlPage::HtmlPage(std::unique_ptr<Arena> arena) : arena_(std::move(arena)) {}
HtmlPage::~HtmlPage() = default;

std::unique_ptr<HtmlPage> HtmlPage::parse(std::string_view html) {
  std::unique_ptr<HtmlPage> page(new HtmlPage(std::make_unique<Arena>()));
  GumboOptions options = kGumboDefaultOptions;
  options.userdata = page->arena_.get();
  options.allocator = [](void* arena, std::size_t size) { return static_cast<Arena*>(arena)->take(size); };
  options.deallocator = [](void*, void*) {};
  options.max_errors = 0;  // each would keep a copy of the stack of open elements
  if (setjmp(page->arena_->full) != 0) return nullptr;
  page->root_ = gumbo_parse_with_options(&options, html.data(), html.size())->root;
  return page;
}

GumboTag tag_of(const GumboNode* node) {
  const bool element = node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
  return element ? node->v.element.tag : GUMBO_TAG_LAST;
}

bool is_text(const GumboNode* node) {
  return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
         node->type == GUMBO_NODE_CDATA;
}

std::span<const GumboNode* const> children_of(const GumboNode* node) {
  if (tag_of(node) == GUMBO_TAG_LAST) return {};
  const GumboVector& children = node->v.element.children;
  return {reinterpret_cast<const GumboNode* const*>(children.data), children.length};
}

std::optional<std::string_view> attribute(const GumboNode* node, const char* name) {
  if (tag_of(node) == GUMBO_TAG_LAST) return std::nullopt;
  const GumboAttribute* const found = gumbo_get_attribute(&node->v.element.attributes, name);
  if (found == nullptr) return std::nullopt;
  return std::string_view(found->value);
}

bool has_word(const GumboNode* node, const char* name, std::string_view lower_word) {
  return any_word(node, name, [&](std::string_view word) { return word == lower_word; });
}

}  // namespace claimcheck
