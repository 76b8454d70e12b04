// The grid of HTML, 4.9.12, without its rare corners. Layout is told from data by what the cells hold.
#include "checker/evidence/html_table.hpp"

#include <algorithm>
#include <charconv>
#include <cstring>

#include "checker/evidence/html_article.hpp"

namespace claimcheck {

namespace {

constexpr std::size_t max_span = 100;

std::size_t span_of(const GumboNode* cell, const char* name) {
  const auto value = attribute(cell, name);
  std::size_t span = 1;
  if (value) std::from_chars(value->data(), value->data() + value->size(), span);
  return std::clamp<std::size_t>(span, 1, max_span);
}

bool is_cell(const GumboNode* node) { return tag_of(node) == GUMBO_TAG_TD || tag_of(node) == GUMBO_TAG_TH; }

/// Places rows one after another; remembers how far cells of earlier rows reach down.
class Grid {
 public:
  void add_row(const GumboNode* row, std::vector<std::vector<const GumboNode*>>& rows) {
    std::vector<const GumboNode*> cells;
    for (const GumboNode* cell : children_of(row)) {
      if (!is_cell(cell) || is_unseen(cell)) continue;
      skip_reached(cells);
      const std::size_t down = span_of(cell, "rowspan");
      const std::size_t across = span_of(cell, "colspan");
      for (std::size_t i = 0; i < across; ++i) {
        if (reach_.size() <= cells.size()) reach_.resize(cells.size() + 1);
        reach_[cells.size()] = down;
        cells.push_back(i == 0 ? cell : nullptr);
      }
    }
    skip_reached(cells);
    for (std::size_t& rows_left : reach_) rows_left -= rows_left > 0;
    while (!cells.empty() && cells.back() == nullptr) cells.pop_back();
    if (!cells.empty()) rows.push_back(std::move(cells));
  }

 private:
  void skip_reached(std::vector<const GumboNode*>& cells) const {
    while (cells.size() < reach_.size() && reach_[cells.size()] > 0) cells.push_back(nullptr);
  }

  std::vector<std::size_t> reach_;  // rows that a column's cell still covers, this one counted
};

template <typename Visit>
void each_row(const GumboNode* table, Visit visit) {
  walk(
      table,
      [&](const GumboNode* node) {
        if (tag_of(node) == GUMBO_TAG_TR) visit(node);
        const GumboTag tag = tag_of(node);
        return node == table || tag == GUMBO_TAG_THEAD || tag == GUMBO_TAG_TBODY || tag == GUMBO_TAG_TFOOT;
      },
      [](const GumboNode*) {});
}

/// A cell with more text than this, in bytes, holds prose.
constexpr std::size_t longest_data_cell = 400;

bool lays_out(const GumboNode* cell) {
  std::size_t text = 0;
  std::size_t paragraphs = 0;
  bool nested = false;
  walk(
      cell,
      [&](const GumboNode* node) {
        if (is_text(node) && node->type != GUMBO_NODE_WHITESPACE) text += std::strlen(node->v.text.text);
        paragraphs += tag_of(node) == GUMBO_TAG_P;
        nested |= tag_of(node) == GUMBO_TAG_TABLE;
        return !nested && tag_of(node) != GUMBO_TAG_LAST && !is_unseen(node);
      },
      [](const GumboNode*) {});
  return nested || paragraphs > 2 || text > longest_data_cell;
}

}  // namespace

TableCells cells_of(const GumboNode* table) {
  TableCells cells;
  Grid grid;
  for (const GumboNode* child : children_of(table))
    if (tag_of(child) == GUMBO_TAG_CAPTION && cells.caption == nullptr && !is_unseen(child))
      cells.caption = child;
  each_row(table, [&](const GumboNode* row) {
    if (!is_unseen(row)) grid.add_row(row, cells.rows);
  });
  return cells;
}

bool is_data_table(const GumboNode* table) {
  if (has_word(table, "role", "presentation") || has_word(table, "role", "none")) return false;
  std::size_t widest = 0;
  bool layout = false;
  each_row(table, [&](const GumboNode* row) {
    std::size_t cells = 0;
    for (const GumboNode* cell : children_of(row)) {
      if (!is_cell(cell)) continue;
      ++cells;
      layout |= lays_out(cell);
    }
    widest = std::max(widest, cells);
  });
  return !layout && widest >= 2;
}

}  // namespace claimcheck
