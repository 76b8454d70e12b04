// The lines of a place with the words that matter picked out, whatever the renderer underlines them with.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "checker/model/finding.hpp"
#include "reports/text.hpp"

namespace claimcheck {

/// The first line of the place, without the byte order mark, which is no column.
std::string_view first_line(const Place& place);
/// `column` (from 1, in the whole line) as an index into the kept part of the first line.
std::size_t index_of(const Place& place, std::uint32_t column);
/// Where the range ends in the first line.
std::size_t end_index(const Place& place, const ShownLine& line);
/// Whether the place covers more than one line (a range that ends at the start of the next line does not).
bool spans_lines(const Place& place);

/// A line in three parts, printable; `number` is 0 for lines left out.
struct MarkedLine {
  std::uint32_t number = 0;
  std::string before;
  std::string marked;
  std::string after;
};
std::vector<MarkedLine> marked_lines(const Place& place);

}  // namespace claimcheck
