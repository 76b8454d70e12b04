// Every item of the tree becomes a few whole lines; an item that cannot be laid out safely stands for itself.
#include "grammar/layout.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include "grammar/text/utf8.hpp"

namespace claimcheck {

namespace {

constexpr std::size_t max_columns = 110;
constexpr std::string_view indent = "    ";

bool has_line_end(std::string_view text) { return text.find('\n') != std::string_view::npos; }

/// Runs of blanks and line ends outside backticks become one blank.
std::string collapse(std::string_view text) {
  std::string out;
  bool quoted = false;
  for (std::size_t at = 0; at < text.size();) {
    if (!quoted && std::string_view(" \t\r\n").find(text[at]) != std::string_view::npos) {
      if (!out.empty() && out.back() != ' ') out += ' ';
      ++at;
      continue;
    }
    if (text[at] == '`') quoted = !quoted;
    out += text[at++];
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::string_view trim(std::string_view text) {
  const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
  while (!text.empty() && blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && blank(text.back())) text.remove_suffix(1);
  return text;
}

class Layout {
 public:
  Layout(const SourceFile& file, const ast::SyntaxTree& tree) : file_(file), tree_(tree) {
    const auto end = file.text().find('\n');
    crlf_ = end != std::string_view::npos && end > 0 && file.text()[end - 1] == '\r';
  }

  std::string run() {
    if (file_.text().starts_with(utf8::byte_order_mark)) out_ = utf8::byte_order_mark;
    for (const ast::Item& item : tree_.items) add(item);
    return std::move(out_);
  }

 private:
  std::string_view text(const Span& span) const { return file_.text(span); }

  void line(std::string_view words) {
    if (blank_pending_ && wrote_) out_ += crlf_ ? "\r\n" : "\n";
    blank_pending_ = false;
    wrote_ = true;
    out_ += words;
    out_ += crlf_ ? "\r\n" : "\n";
  }

  void add(const ast::Item& item) {
    switch (item.kind) {
      case ast::ItemKind::blank:
        blank_pending_ = true;
        return;
      case ast::ItemKind::comment:
        return add_comment(trim(text(item.span)));
      case ast::ItemKind::heading:
        return add_heading(item);
      case ast::ItemKind::claim:
        return add_claim(item);
      case ast::ItemKind::error:
        return keep(item);
    }
  }

  void add_comment(std::string_view words) {
    if (words.size() > 1 && words[1] != ' ' && words[1] != '#' && words[1] != '!' && words[1] != ':')
      line("# " + std::string(words.substr(1)));
    else
      line(words);
  }

  void add_heading(const ast::Item& item) {
    const ast::Heading& heading = tree_.headings[item.index];
    const std::string_view rest = trim(text({item.span.file, heading.span.end, item.span.end}));
    line('@' + std::string(text(heading.id)) + (rest.empty() ? "" : "  " + std::string(rest)));
  }

  /// The item's own bytes, its last line end completed.
  void keep(const ast::Item& item) {
    std::string_view bytes = text(item.span);
    if (item.span.begin == 0 && bytes.starts_with(utf8::byte_order_mark)) bytes.remove_prefix(3);
    if (blank_pending_ && wrote_) out_ += crlf_ ? "\r\n" : "\n";
    blank_pending_ = false;
    wrote_ = true;
    out_ += bytes;
    if (!bytes.ends_with('\n')) out_ += crlf_ ? "\r\n" : "\n";
  }

  /// The comments at the ends of the item's lines and on lines of their own among them.
  std::vector<Span> comments_of(const ast::Item& item) const {
    auto at =
        std::lower_bound(tree_.comments.begin(), tree_.comments.end(), item.span.begin,
                         [](const Span& comment, std::uint32_t begin) { return comment.begin < begin; });
    std::vector<Span> comments;
    for (; at != tree_.comments.end() && at->begin < item.span.end; ++at) comments.push_back(*at);
    return comments;
  }

  /// Whether nothing but blanks stands before `comment` on its line.
  bool stands_alone(const Span& comment) const {
    const std::string_view before = file_.text().substr(0, comment.begin);
    return trim(before.substr(before.rfind('\n') + 1)).empty();
  }

  bool has_error(const ast::Item& item) const {
    return std::any_of(tree_.errors.begin(), tree_.errors.end(), [&](const ast::SyntaxError& error) {
      return error.span.begin >= item.span.begin && error.span.begin < item.span.end;
    });
  }

  void add_claim(const ast::Item& item) {
    const ast::Claim& claim = tree_.claims[item.index];
    if (has_error(item)) return keep(item);
    const auto lines = lay_out(claim, comments_of(item));
    std::string written(text(item.span));
    if (item.span.begin == 0 && written.starts_with(utf8::byte_order_mark)) written.erase(0, 3);
    if (!lines || ink(*lines) != ink({std::move(written)})) return keep(item);
    for (const std::string& words : *lines) line(words);
  }

  /// The bytes that carry meaning, counted: a layout that gained or lost one is not written.
  static std::size_t ink(const std::vector<std::string>& lines) {
    std::size_t n = 0;
    for (const std::string& line : lines)
      n += static_cast<std::size_t>(
          std::count_if(line.begin(), line.end(), [](unsigned char c) { return c > ' '; }));
    return n;
  }

  /// One line of a claim's layout: its head, or a piece of evidence, with the comments that follow it.
  struct Row {
    std::string words;
    std::uint32_t begin = 0;  // in the file
    std::string comment;      // at the end of the line
    std::vector<std::string> below;

    void write(std::vector<std::string>& lines, std::string_view before) const {
      lines.push_back(std::string(before) + words + (comment.empty() ? "" : "  " + comment));
      for (const std::string& each : below) lines.push_back(std::string(indent) + each);
    }
  };

  /// The claim's lines, or nullopt when they cannot be moved.
  std::optional<std::vector<std::string>> lay_out(const ast::Claim& claim,
                                                  const std::vector<Span>& comments) const {
    auto rows = rows_of(claim);
    if (!rows || holds_comment(claim, comments)) return std::nullopt;
    for (const Span& comment : comments) {
      std::size_t of = rows->size() - 1;
      while (of > 0 && (*rows)[of].begin > comment.begin) --of;
      Row& row = (*rows)[of];
      if (stands_alone(comment) || !row.comment.empty() || !row.below.empty())
        row.below.emplace_back(trim(text(comment)));
      else
        row.comment = trim(text(comment));
    }
    std::vector<std::string> lines;
    Row& head = rows->front();
    const bool short_enough =
        rows->size() == 2 && utf8::count(head.words) + 2 + utf8::count((*rows)[1].words) <= max_columns;
    if (short_enough && head.comment.empty() && head.below.empty()) {
      (*rows)[1].write(lines, head.words + "  ");
      return lines;
    }
    for (const Row& row : *rows) row.write(lines, lines.empty() ? "" : indent);
    return lines;
  }

  /// Whether a comment stands inside the subject, the value or a time.
  bool holds_comment(const ast::Claim& claim, const std::vector<Span>& comments) const {
    const auto* last = end(tree_.times, claim.times);
    return std::any_of(comments.begin(), comments.end(), [&](const Span& comment) {
      return tree_.subjects[claim.subject].span.contains(comment) || claim.value.span.contains(comment) ||
             std::any_of(begin(tree_.times, claim.times), last,
                         [&](const ast::Time& time) { return time.span.contains(comment); });
    });
  }

  /// The head and each piece of evidence; nullopt when an attribute or evidence runs over a line end.
  std::optional<std::vector<Row>> rows_of(const ast::Claim& claim) const {
    const Span subject = tree_.subjects[claim.subject].span;
    std::string head = collapse(text(subject)) + ": " + collapse(text(claim.value.span));
    for (const auto* time = begin(tree_.times, claim.times); time != end(tree_.times, claim.times); ++time)
      head += ' ' + collapse(text(time->span));
    if (!add_attributes(claim, head) || has_line_end(head)) return std::nullopt;
    std::vector<Row> rows{{std::move(head), claim.span.begin, {}, {}}};
    for (const auto* at = begin(tree_.evidence, claim.evidence); at != end(tree_.evidence, claim.evidence);
         ++at) {
      if (has_line_end(text(at->span))) return std::nullopt;
      rows.push_back({std::string(text(at->span)), at->span.begin, {}, {}});
    }
    return rows;
  }

  /// Attributes keep their groups: a reason runs to the `]`, so that nothing may be joined behind it.
  bool add_attributes(const ast::Claim& claim, std::string& head) const {
    bool open = false;
    const auto* last = end(tree_.attributes, claim.attributes);
    for (const auto* at = begin(tree_.attributes, claim.attributes); at != last; ++at) {
      if (has_line_end(text(at->span))) return false;
      head += open ? ", " : " [";
      head += trim(text(at->span));
      const bool closes =
          at + 1 == last ||
          text({at->span.file, at->span.end, (at + 1)->span.begin}).find(']') != std::string_view::npos;
      if (closes) head += ']';
      open = !closes;
    }
    return true;
  }

  const SourceFile& file_;
  const ast::SyntaxTree& tree_;
  bool crlf_ = false;
  bool blank_pending_ = false;
  bool wrote_ = false;
  std::string out_;
};

}  // namespace

std::string canonical_layout(const SourceFile& file, const ast::SyntaxTree& tree) {
  return Layout(file, tree).run();
}

}  // namespace claimcheck
