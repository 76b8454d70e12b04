// What stands around a figure: its hedges, the other end of its range, the unit it shares with a neighbour,
// the verb that gives its sign and role, the tense that says which Friday is meant.
#pragma once

#include <vector>

#include "grammar/prose/amounts.hpp"

namespace claimcheck::prose {

/// Finds the hedge on either side of `figure`; `previous_end` is where the figure before it ended, which was
/// an amount or a time.
void take_hedge(const Lens& lens, ProseFigure& figure, std::uint32_t previous_end, bool after_amount);
/// "12 or more hours": a hedge between number and noun at `at`; its end, `at` when there is none.
std::uint32_t take_inner_hedge(const Lens& lens, std::uint32_t at, ProseFigure& figure);

/// Joins the ends of ranges, shares magnitudes and units over lists, drops scores; in place, in one pass from
/// the last figure to the first.
void join_figures(const Lens& lens, std::vector<ProseFigure>& figures);
/// Gives figures of change their role, and those that a verb says go down their sign.
void take_roles(const Lens& lens, std::vector<ProseFigure>& figures);
/// The tense of the clause around a date that needs one.
void take_tense(const Lens& lens, ProseFigure& figure);

}  // namespace claimcheck::prose
