// White space collapses as browsers do it; a superscript keeps its place above the line ("km²", not "km2"),
// and the mark of a footnote goes.
#include "checker/evidence/html_text.hpp"

#include <algorithm>
#include <array>

#include "checker/evidence/html_table.hpp"
#include "checker/evidence/text_writer.hpp"

namespace claimcheck {

namespace {

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/// What stands in a <sup>: digits as superscript digits, and nothing where it links to a note.
std::string superscript(const GumboNode* sup) {
  static constexpr std::array<std::string_view, 10> raised = {"⁰", "¹", "²", "³", "⁴",
                                                              "⁵", "⁶", "⁷", "⁸", "⁹"};
  std::string text;
  bool note = false;
  walk(
      sup,
      [&](const GumboNode* node) {
        if (is_text(node)) text += node->v.text.text;
        const auto link = tag_of(node) == GUMBO_TAG_A ? attribute(node, "href") : std::nullopt;
        note |= link && link->find('#') != std::string_view::npos;
        return tag_of(node) != GUMBO_TAG_LAST && !is_unseen(node);
      },
      [](const GumboNode*) {});
  if (note) return {};
  const bool digits =
      !text.empty() && std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || c == '-'; });
  if (!digits) return text;
  std::string out;
  for (const char c : text)
    out += c == '-' ? std::string_view("⁻") : raised[static_cast<std::size_t>(c - '0')];
  return out;
}

/// Writes one tree; `leaves_out` says of an element whether it is skipped.
template <typename LeavesOut>
class Rendering {
 public:
  Rendering(TextWriter& out, LeavesOut leaves_out) : out_(out), leaves_out_(leaves_out) {}

  void write(const GumboNode* root) {
    walk(
        root, [this](const GumboNode* node) { return enter(node); },
        [this](const GumboNode* node) { leave(node); });
  }

 private:
  bool enter(const GumboNode* node) {
    if (is_text(node)) {
      out_.text(node->v.text.text, preformatted_ > 0);
      return false;
    }
    const GumboTag tag = tag_of(node);
    if (tag == GUMBO_TAG_LAST || leaves_out_(node)) return false;
    if (is_block(node)) out_.paragraph();
    switch (tag) {
      case GUMBO_TAG_BR:
        out_.line();
        return false;
      case GUMBO_TAG_SUP:
        out_.text(superscript(node), false);
        return false;
      case GUMBO_TAG_Q:
        out_.text("\u201C", false);
        return true;
      case GUMBO_TAG_PRE:
      case GUMBO_TAG_LISTING:
      case GUMBO_TAG_XMP:
        ++preformatted_;
        return true;
      case GUMBO_TAG_TABLE:
        return !is_data_table(node) || (write_table(node), false);
      default:
        return true;
    }
  }

  void leave(const GumboNode* node) {
    const GumboTag tag = tag_of(node);
    if (tag == GUMBO_TAG_Q) out_.text("\u201D", false);
    if (tag == GUMBO_TAG_PRE || tag == GUMBO_TAG_LISTING || tag == GUMBO_TAG_XMP) --preformatted_;
    if (is_block(node)) out_.paragraph();
  }

  void write_table(const GumboNode* table) {
    const TableCells cells = cells_of(table);
    if (cells.caption != nullptr) {
      out_.line();
      out_.text(one_line(cells.caption), false);
    }
    for (const auto& row : cells.rows) {
      std::string line;
      bool any = false;
      for (std::size_t i = 0; i < row.size(); ++i) {
        const std::string cell = row[i] == nullptr ? std::string() : one_line(row[i]);
        line += (i == 0 ? "" : "\t") + cell;
        any |= !cell.empty();
      }
      if (any) out_.row(line);
    }
    out_.paragraph();
  }

  /// A cell as one line; tables inside it too.
  std::string one_line(const GumboNode* cell) {
    TextWriter writer;
    Rendering inner(writer, leaves_out_);
    for (const GumboNode* child : children_of(cell)) inner.write(child);
    std::string text = std::move(writer).finish();
    std::ranges::replace_if(text, is_space, ' ');
    const auto rest =
        std::unique(text.begin(), text.end(), [](char a, char b) { return a == ' ' && b == ' '; });
    text.erase(rest, text.end());
    while (!text.empty() && text.back() == ' ') text.pop_back();
    return text;
  }

  TextWriter& out_;
  LeavesOut leaves_out_;
  int preformatted_ = 0;
};

}  // namespace

std::string text_of(const Article& article) {
  TextWriter writer;
  Rendering rendering(writer, [&](const GumboNode* node) { return article.is_furniture(node); });
  if (article.headline() != nullptr) rendering.write(article.headline());
  rendering.write(article.root());
  return std::move(writer).finish();
}

std::string text_of_fragment(std::string_view html) {
  const auto page = HtmlPage::parse(html);
  if (!page) return {};
  TextWriter writer;
  Rendering(writer, is_unseen).write(page->root());
  return std::move(writer).finish();
}

}  // namespace claimcheck
