// The cells of an HTML table in their rows and columns, spans counted, so that a figure stands in the column
// of its header.
#pragma once

#include <vector>

#include "checker/evidence/html_tree.hpp"

namespace claimcheck {

struct TableCells {
  const GumboNode* caption = nullptr;
  /// Null where a cell of another row or column reaches over.
  std::vector<std::vector<const GumboNode*>> rows;
};

/// Cells of the table itself, not of tables inside it. Spans are cut at 100 rows and columns.
TableCells cells_of(const GumboNode* table);

/// Whether the table holds data; false for one that lays out a page: then its cells are paragraphs.
bool is_data_table(const GumboNode* table);

}  // namespace claimcheck
