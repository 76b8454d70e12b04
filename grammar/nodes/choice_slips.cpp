#include "grammar/nodes/choice_slips.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "grammar/nodes/words_at.hpp"
#include "grammar/words/amounts.hpp"
#include "grammar/words/money.hpp"

namespace claimcheck::syntax {

namespace {

/// Where a number begins in a value's words: a digit or a currency at the start of a word; null for none.
const char* first_number(const char* begin, const char* end) {
  for (const char* at = begin; at != end; at = lexis::skip_gap(word_end(at, end), end))
    if (lexis::is_digit(*at) || words::match_currency_sign(at, end) != nullptr) return at;
  return nullptr;
}

constexpr auto no_values =
    std::to_array<std::string_view>({"??", "???", "n/a", "N/A", "tbd", "TBD", "tba", "TBA"});

/// "--20", ">> 5": a run of signs before a number.
const char* doubled_sign(const char* begin, const char* end) {
  const char* at = begin;
  while (at != end && std::string_view("+-<>=~").find(*at) != std::string_view::npos) ++at;
  const char* number = lexis::skip_blanks(at, end);
  return at != begin && number != end && lexis::is_digit(*number) ? at : nullptr;
}

}  // namespace

ChoiceSlip find_choice_slip(const char* begin, const char* end) {
  const std::string_view written(begin, static_cast<std::size_t>(end - begin));
  if (std::find(no_values.begin(), no_values.end(), written) != no_values.end())
    return {end, "an open question is written '?'", {}, "?"};
  if (const char* sign = doubled_sign(begin, end))
    return {sign, "expected one sign before the number", {}, std::string(1, sign[-1])};
  const char* number = first_number(begin, end);
  if (number == nullptr || number == begin) return {};
  const char* hedge_end = before_blanks(begin, number);
  const std::string typed(begin, hedge_end);
  constexpr std::size_t least = 4;
  constexpr std::size_t most = 16;
  if (typed.size() < least || typed.size() > most) return {};
  const std::string_view near = nearest(typed, words::hedges.phrases());
  if (near.empty() || edits(typed, near) > 2) return {};
  return {hedge_end, "unknown words before a number: '" + typed + "'",
          "did you mean '" + std::string(near) + "'? a name is put in backticks", std::string(near)};
}

}  // namespace claimcheck::syntax
