// Where paragraphs part in plain text. Blank lines part them; so does a line break beside a line too long to
// have been wrapped (a text saved with one paragraph a line), and every row of a table stands alone.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace claimcheck {

/// First byte of each paragraph after the first, in order.
std::vector<std::uint32_t> paragraph_starts(std::string_view text);

/// Whether the break between two neighbouring lines (without line ends) parts paragraphs.
bool parts_paragraphs(std::string_view before, std::string_view after);

/// Whether the line opens an item of a list: a bullet, a dash or a number before a blank.
bool is_list_item(std::string_view line);

/// The line without its line end and the blanks around it.
std::string_view trim_line(std::string_view line);

}  // namespace claimcheck
