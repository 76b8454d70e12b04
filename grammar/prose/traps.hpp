// What looks like a figure and is none: clock times, phones, scores, versions, names with numbers in them,
// labels, idioms, page furniture. Found by shape and neighbours, not by lists of names.
#pragma once

#include "grammar/prose/amounts.hpp"

namespace claimcheck::prose {

/// The end of a token of digits at `at` that is no figure whatever stands around it; 0 when it may be one.
/// The first is asked before dates are read (clock times, names, copyright lines), the second after.
std::uint32_t early_token_trap(const Lens& lens, std::uint32_t at);
std::uint32_t token_trap(const Lens& lens, std::uint32_t at);
/// The end of a hyphenated compound ("two-state", "2-for-1") of which the bare number up to `end` is a part;
/// 0 when it is none.
std::uint32_t compound_trap(const Lens& lens, std::uint32_t end);
/// Where a line of page furniture that begins at `at` ends ("Tags: …", "Related: …"); 0 when it is none.
std::uint32_t furniture_trap(const Lens& lens, std::uint32_t at);

/// Whether a number that was read is the name or label of something, an item of a list or a counter of a
/// page. `label` is the last one before it.
struct Label {
  std::uint32_t end = 0;  // where the last label ended
  bool several = false;   // "Articles": a list of them may follow
};
bool is_label(const Lens& lens, const ProseFigure& figure, Label& label);
/// "14 Mill Road", "350 5th Avenue".
bool is_address(const Lens& lens, std::uint32_t end);
/// "a 155mm gun", ".22 round"
bool is_calibre(const Lens& lens, const ProseFigure& figure);
bool is_list_number(const Lens& lens, const ProseFigure& figure, std::uint32_t list_end);
bool is_counter(const Lens& lens, const ProseFigure& figure);
/// A date alone in its line that is a member's or an item's of a list of other articles: "Joined", "•".
bool is_furniture_date(const Lens& lens, const ProseFigure& figure);
/// "24 hours a day", "two cents", "zero tolerance", "the last four".
bool is_idiom(const Lens& lens, const ProseFigure& figure);
/// "one of the", "one another", "no one", "one day": `one` counts only beside other figures.
bool is_idle_one(const Lens& lens, const ProseFigure& figure);
/// "second secretary", "at first", "First Minister": ordinals that count nothing.
bool is_idle_ordinal(const Lens& lens, std::uint32_t begin, std::uint32_t end);

}  // namespace claimcheck::prose
