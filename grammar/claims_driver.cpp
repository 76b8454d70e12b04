// Each block is parsed by itself; one with mistakes leaves errors and nothing else in the tree. Comments at
// the ends of a claim's lines are blanked in a copy, so that the grammar never meets them and offsets stay.
#include "grammar/claims_driver.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

#include "grammar/blocks.hpp"
#include "grammar/lexis.hpp"
#include "grammar/parse.hpp"
#include "grammar/text/utf8.hpp"
#include "grammar/x3/entry.hpp"

namespace claimcheck::syntax {

namespace {

/// Pool sizes, to undo a claim that did not read.
struct Pools {
  std::size_t subjects, tokens, amounts, times, terms, attributes, evidence;
};
Pools sizes(const ast::SyntaxTree& tree) {
  return {tree.subjects.size(), tree.tokens.size(),     tree.amounts.size(), tree.times.size(),
          tree.terms.size(),    tree.attributes.size(), tree.evidence.size()};
}
void cut_back(ast::SyntaxTree& tree, const Pools& to) {
  tree.subjects.resize(to.subjects);
  tree.tokens.resize(to.tokens);
  tree.amounts.resize(to.amounts);
  tree.times.resize(to.times);
  tree.terms.resize(to.terms);
  tree.attributes.resize(to.attributes);
  tree.evidence.resize(to.evidence);
}

class Driver {
 public:
  Driver(const SourceFile& file, ast::SyntaxTree& tree)
      : text_(file.text().data()), tree_(tree), builder_(tree, text_, 0) {}

  void run(const char* at, const char* end) {
    if (at == text_ && file_starts_with_mark(at, end)) at = take_mark(at, end);
    while (at != end) {
      const Block block = next_block(at, end);
      take(block);
      at = block.end;
    }
  }

 private:
  static bool file_starts_with_mark(const char* at, const char* end) {
    return lexis::starts_with(at, end, utf8::byte_order_mark);
  }

  /// A byte order mark belongs to the item of the first line.
  const char* take_mark(const char* at, const char* end) {
    const char* first = at + utf8::byte_order_mark.size();
    if (first == end) {
      add_item(ast::ItemKind::blank, at, end, 0);
      return end;
    }
    const Block block = next_block(first, end);
    take(block);
    tree_.items.back().span.begin = 0;
    return block.end;
  }

  Span span(const char* begin, const char* end) const {
    return {tree_.file, static_cast<std::uint32_t>(begin - text_), static_cast<std::uint32_t>(end - text_)};
  }

  void add_item(ast::ItemKind kind, const char* begin, const char* end, std::size_t index) {
    tree_.items.push_back({span(begin, end), kind, static_cast<std::uint32_t>(index)});
  }

  void take(const Block& block) {
    builder_.mistakes.clear();
    builder_.farthest = nullptr;
    if (needs_look(block.begin, block.text_end) && !is_text(block)) return reject(block);
    switch (block.kind) {
      case BlockKind::blank:
        return add_item(ast::ItemKind::blank, block.begin, block.end, 0);
      case BlockKind::comment:
        tree_.comments.push_back(span(lexis::skip_blanks(block.begin, block.text_end), block.text_end));
        return add_item(ast::ItemKind::comment, block.begin, block.end, 0);
      case BlockKind::heading:
        return take_heading(block);
      case BlockKind::claim:
        return take_claim(block);
      case BlockKind::orphan:
        return take_orphan(block);
    }
  }

  /// Reports what is not UTF-8 or a NUL byte: the first place of the block.
  bool is_text(const Block& block) {
    const std::string_view text(block.begin, static_cast<std::size_t>(block.text_end - block.begin));
    const auto invalid = utf8::first_invalid(text);
    const std::size_t zero = text.find('\0');
    if (!invalid && zero == std::string_view::npos) return true;
    if (invalid && *invalid < zero) {
      const char* at = block.begin + *invalid;
      builder_.report(ast::ErrorCode::not_utf8, span(at, at + 1), "this byte is not UTF-8",
                      "save the file as UTF-8");
    } else {
      const char* at = block.begin + zero;
      builder_.report(ast::ErrorCode::syntax, span(at, at + 1), "a NUL byte: this is no text");
    }
    return false;
  }

  void take_heading(const Block& block) {
    Line line = without_comments(block);
    read_heading(builder_, line.begin, line.end);
    if (!builder_.mistakes.empty()) return reject(block);
    keep_comments();
    const Span id = builder_.heading_id;
    tree_.headings.push_back({{id.file, id.begin - 1, id.end}, id});
    add_item(ast::ItemKind::heading, block.begin, block.end, tree_.headings.size() - 1);
  }

  void take_claim(const Block& block) {
    const Line line = without_comments(block);
    const Pools before = sizes(tree_);
    read_claim(builder_, line.begin, line.end);
    if (!builder_.mistakes.empty()) {
      cut_back(tree_, before);
      return reject(block);
    }
    keep_comments();
    builder_.claim.heading = tree_.headings.empty() ? ast::Claim::no_heading
                                                    : static_cast<std::uint32_t>(tree_.headings.size() - 1);
    builder_.end_claim();
    add_item(ast::ItemKind::claim, block.begin, block.end, tree_.claims.size() - 1);
  }

  void take_orphan(const Block& block) {
    const char* first = lexis::skip_blanks(block.begin, block.text_end);
    const char* stop = std::find(first, block.text_end, '\n');
    builder_.report(ast::ErrorCode::syntax, span(first, stop),
                    "an indented line continues a claim, and there is none right above",
                    "start a claim in column 1; a blank line or a heading ends the claim before it");
    reject(block);
  }

  /// Moves the mistakes into the tree, up to the limit, and marks the lines as an error.
  void reject(const Block& block) {
    builder_.text = text_;
    builder_.shift = 0;
    std::stable_sort(builder_.mistakes.begin(), builder_.mistakes.end(),
                     [](const auto& a, const auto& b) { return a.span.begin < b.span.begin; });
    for (ast::SyntaxError& mistake : builder_.mistakes) {
      if (tree_.errors.size() < max_syntax_errors) {
        tree_.errors.push_back(std::move(mistake));
      } else {
        ++tree_.errors_dropped;
      }
    }
    add_item(ast::ItemKind::error, block.begin, block.end, 0);
  }

  struct Line {
    const char* begin;
    const char* end;
  };

  /// The block's text, or a copy of it in which comments are blanks.
  Line without_comments(const Block& block) {
    builder_.text = text_;
    builder_.shift = 0;
    comments_.clear();
    const char* end = block.text_end;
    if (std::memchr(block.begin, '#', static_cast<std::size_t>(end - block.begin)) == nullptr)
      return {block.begin, trimmed(block.begin, end)};
    for (const char* line = block.begin; line < end;) {
      const char* stop = std::find(line, end, '\n');
      const bool returns = stop != end && stop != line && stop[-1] == '\r';
      const char* line_end = returns ? stop - 1 : stop;  // the last line's is left out already
      const char* comment = find_comment(line, line_end);
      if (comment != line_end) comments_.push_back(span(comment, line_end));
      line = stop == end ? end : stop + 1;
    }
    if (comments_.empty()) return {block.begin, trimmed(block.begin, end)};
    copy_.assign(block.begin, end);
    const std::uint32_t start = builder_.offset(block.begin);
    for (const Span& comment : comments_)
      std::fill(copy_.begin() + (comment.begin - start), copy_.begin() + (comment.end - start), ' ');
    builder_.text = copy_.data();
    builder_.shift = start;
    return {copy_.data(), trimmed(copy_.data(), copy_.data() + copy_.size())};
  }

  /// Without the white space at the end.
  static const char* trimmed(const char* begin, const char* end) {
    while (end != begin) {
      const char* last = end - 1;
      while (last != begin && utf8::is_continuation(*last)) --last;
      if (!lexis::is_line_end(*last) && lexis::blank_size(last, end) == 0) break;
      end = last;
    }
    return end;
  }

  void keep_comments() { tree_.comments.insert(tree_.comments.end(), comments_.begin(), comments_.end()); }

  const char* text_;
  ast::SyntaxTree& tree_;
  Builder builder_;
  std::string copy_;
  std::vector<Span> comments_;
};

}  // namespace

bool is_utf16(std::string_view text) { return text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"); }

void parse_lines(const SourceFile& file, Span chunk, ast::SyntaxTree& tree) {
  const char* text = file.text().data();
  if (is_utf16(file.text())) {
    tree.items.push_back({chunk, ast::ItemKind::error, 0});
    ast::SyntaxError& error = tree.errors.emplace_back();
    error.span = {chunk.file, chunk.begin, std::min(chunk.begin + 2, chunk.end)};
    error.code = ast::ErrorCode::not_utf8;
    error.message = "this file is UTF-16, not UTF-8";
    error.help = "save the file as UTF-8";
    return;
  }
  Driver(file, tree).run(text + chunk.begin, text + chunk.end);
}

}  // namespace claimcheck::syntax
