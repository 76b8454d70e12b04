// Text on a terminal: what is invisible made visible, widths in cells, lines wrapped and cut to a width.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace claimcheck {

/// A line as a terminal shows it: `text` is printable (a tab is four blanks), and for each column of the line
/// (a code point, as Position counts them) plus its end, where it begins in `text` and in how many cells.
struct ShownLine {
  std::string text;
  std::vector<std::size_t> byte;
  std::vector<std::size_t> cell;

  std::size_t columns() const { return byte.size() - 1; }
  std::size_t cells() const { return cell.back(); }
};
ShownLine shown(std::string_view line);

/// Columns [from, to) of a line with an ellipsis where something was left out.
struct Window {
  std::string text;
  std::size_t from = 0;
  std::size_t to = 0;
  std::size_t lead = 0;  // cells of the ellipsis in front

  /// The cell at which column `column` of `line` stands in this window; columns outside it count as its ends.
  std::size_t cell_of(const ShownLine& line, std::size_t column) const;
};

/// The part of `line` that fits into `width` cells (0: no limit) and shows columns [begin, end), or as many
/// of them as fit, with what stands around them. `cut_front` and `cut_back` say that the line was longer
/// before.
Window window_on(const ShownLine& line, std::size_t begin, std::size_t end, std::size_t width, bool cut_front,
                 bool cut_back);

/// `text` in lines of at most `width` cells (0: one line), broken at blanks; a longer word stands alone.
std::vector<std::string> wrap(std::string_view text, std::size_t width);

/// "1 claim", "3 claims", "2 entries" (give `many` where an s is not enough).
std::string counted(std::uint64_t n, std::string_view one, std::string_view many = {});

/// `text` with every ill-formed byte replaced by U+FFFD.
std::string valid_utf8(std::string_view text);

/// Bytes of printable ASCII from `text[at]` on: most of every text, and all of it its own width.
std::size_t plain_run(std::string_view text, std::size_t at);

/// Whether a terminal, a browser or a log shows nothing for this code point, or changes direction at it.
bool is_invisible(char32_t code);

}  // namespace claimcheck
