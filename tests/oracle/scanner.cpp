// Lines are cut here once more, by hand; only a line's comment is found by the driver's own function.
#include "scanner.hpp"

#include <algorithm>
#include <string>

#include "grammar/blocks.hpp"
#include "grammar/text/utf8.hpp"
#include "reader.hpp"

namespace claimcheck::oracle {

namespace {

struct Line {
  const char* begin;
  const char* text_end;
  const char* end;
  bool indented;
  bool blank;
};

Line line_at(const char* at, const char* end) {
  const char* stop = std::find(at, end, '\n');
  Line line{at, stop, stop == end ? end : stop + 1, false, false};
  if (line.text_end != at && line.text_end[-1] == '\r') --line.text_end;
  line.indented = lexis::blank_size(at, line.text_end) != 0;
  line.blank = lexis::skip_blanks(at, line.text_end) == line.text_end;
  return line;
}

bool is_text(std::string_view text) {
  return text.find('\0') == std::string_view::npos && !utf8::first_invalid(text);
}

class Scanner {
 public:
  explicit Scanner(const SourceFile& file) : file_(file), text_(file.text().data()) {
    tree_.file = file.id();
  }

  ast::SyntaxTree run() {
    const char* at = text_;
    const char* end = text_ + file_.text().size();
    if (file_.text().starts_with("\xFF\xFE") || file_.text().starts_with("\xFE\xFF")) {
      item(ast::ItemKind::error, at, end, 0);
      return std::move(tree_);
    }
    if (file_.text().starts_with(utf8::byte_order_mark)) at += 3;
    if (at == end && at != text_) item(ast::ItemKind::blank, text_, end, 0);
    while (at != end) at = block(at, end);
    if (!tree_.items.empty()) tree_.items.front().span.begin = 0;
    return std::move(tree_);
  }

 private:
  Span span(const char* begin, const char* end) const {
    return {tree_.file, static_cast<std::uint32_t>(begin - text_), static_cast<std::uint32_t>(end - text_)};
  }
  void item(ast::ItemKind kind, const char* begin, const char* end, std::size_t index) {
    tree_.items.push_back({span(begin, end), kind, static_cast<std::uint32_t>(index)});
  }

  const char* block(const char* at, const char* end) {
    const Line first = line_at(at, end);
    const char* text = lexis::skip_blanks(at, first.text_end);
    const bool comment = text != first.text_end && *text == '#';
    const bool orphan = first.indented && !first.blank && !comment;
    const bool claim = !first.blank && !comment && *at != '@';
    std::vector<Line> lines{first};
    while (claim && lines.back().end != end) {
      const Line next = line_at(lines.back().end, end);
      if (!next.indented || next.blank) break;
      lines.push_back(next);
    }
    const char* stop = lines.back().end;
    const bool good = is_text({at, static_cast<std::size_t>(lines.back().text_end - at)});
    if (!good || orphan) {
      item(ast::ItemKind::error, at, stop, 0);
    } else if (first.blank) {
      item(ast::ItemKind::blank, at, stop, 0);
    } else if (comment) {
      tree_.comments.push_back(span(text, first.text_end));
      item(ast::ItemKind::comment, at, stop, 0);
    } else {
      read(lines, at, stop, claim);
    }
    return stop;
  }

  void read(const std::vector<Line>& lines, const char* at, const char* stop, bool is_claim) {
    std::string copy(at, lines.back().text_end);
    std::vector<Span> comments;
    for (const Line& line : lines) {
      const char* hash = syntax::find_comment(line.begin, line.text_end);
      if (hash == line.text_end) continue;
      comments.push_back(span(hash, line.text_end));
      std::fill(copy.begin() + (hash - at), copy.begin() + (line.text_end - at), ' ');
    }
    const char* begin = copy.data();
    const char* end = begin + copy.size();
    for (const char* back = begin; back != end;) {  // the last byte that is not white space
      const char* next = lexis::skip_gap(back, end);
      if (next == end) {
        end = back;
        break;
      }
      back = next + lexis::code_size(next, end);
    }
    Reader reader(tree_, begin, static_cast<std::uint32_t>(at - text_));
    const Counts before = sizes();
    if (!is_claim) {
      if (const auto id = reader.heading(begin, end)) {
        tree_.headings.push_back({{id->file, id->begin - 1, id->end}, *id});
        item(ast::ItemKind::heading, at, stop, tree_.headings.size() - 1);
        tree_.comments.insert(tree_.comments.end(), comments.begin(), comments.end());
        return;
      }
    } else if (ast::Claim claim; reader.claim(begin, end, claim)) {
      if (!tree_.headings.empty()) claim.heading = static_cast<std::uint32_t>(tree_.headings.size() - 1);
      tree_.claims.push_back(claim);
      item(ast::ItemKind::claim, at, stop, tree_.claims.size() - 1);
      tree_.comments.insert(tree_.comments.end(), comments.begin(), comments.end());
      return;
    }
    cut_back(before);
    item(ast::ItemKind::error, at, stop, 0);
  }

  /// Pool sizes, to undo what was not read to its end.
  struct Counts {
    std::size_t subjects, tokens, amounts, times, terms, attributes, evidence;
  };
  Counts sizes() const {
    return {tree_.subjects.size(), tree_.tokens.size(),     tree_.amounts.size(), tree_.times.size(),
            tree_.terms.size(),    tree_.attributes.size(), tree_.evidence.size()};
  }
  void cut_back(const Counts& to) {
    tree_.subjects.resize(to.subjects);
    tree_.tokens.resize(to.tokens);
    tree_.amounts.resize(to.amounts);
    tree_.times.resize(to.times);
    tree_.terms.resize(to.terms);
    tree_.attributes.resize(to.attributes);
    tree_.evidence.resize(to.evidence);
  }

  const SourceFile& file_;
  const char* text_;
  ast::SyntaxTree tree_;
};

}  // namespace

ast::SyntaxTree scan_claims(const SourceFile& file) { return Scanner(file).run(); }

}  // namespace claimcheck::oracle
