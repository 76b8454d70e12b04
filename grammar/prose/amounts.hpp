// Amounts: a numeral with what belongs to it on both sides.
#pragma once

#include <cstdint>

#include "grammar/prose.hpp"
#include "grammar/prose/lens.hpp"
#include "grammar/prose/phrases.hpp"

namespace claimcheck::prose {

/// What a hit came to: a figure, or nothing; the scan goes on at `resume` (behind the hit in both cases).
struct Reading {
  ProseFigure figure;
  std::uint32_t resume = 0;
  bool found = false;
};

/// The figure of the numeral at `at` (a digit, a number word, or "a" before one).
Reading amount_at(const Lens& lens, std::uint32_t at);

/// "hundreds of letters", "tens of thousands", "dozens".
Reading vague_at(const Lens& lens, const Word& word);
/// "twice", "thrice": how often, or how many times as much.
Reading times_word_at(const Lens& lens, const Word& word);

/// The parts of an amount, each of which takes what belongs to it at `at` and says where it ends (`at` when
/// nothing does).
std::uint32_t take_magnitude(const Lens& lens, std::uint32_t at, ProseFigure& figure);
std::uint32_t take_percent(const Lens& lens, std::uint32_t at, ProseFigure& figure);
std::uint32_t take_currency(const Lens& lens, std::uint32_t at, ProseFigure& figure);
std::uint32_t take_unit(const Lens& lens, std::uint32_t at, ProseFigure& figure);
std::uint32_t take_hyphenated(const Lens& lens, std::uint32_t at, ProseFigure& figure);
std::uint32_t take_noun(const Lens& lens, std::uint32_t at, ProseFigure& figure);
std::uint32_t take_rate(const Lens& lens, std::uint32_t at, ProseFigure& figure);
/// The currency sign or code that ends at `at`: where it begins.
std::uint32_t take_currency_before(const Lens& lens, std::uint32_t at, ProseFigure& figure);

/// A unit's word or symbol at `at`, compounds included ("square kilometres", "km/h"); size 0 when none.
struct UnitHit {
  std::int16_t name = 0;
  std::uint32_t end = 0;
  bool only_glued = false;
};
UnitHit unit_at(const Lens& lens, std::uint32_t at);

/// Whether the figure is an integer of one.
bool is_one(const ProseFigure& figure);
/// Whether anything but the number stands in it.
bool is_bare(const ProseFigure& figure);
/// Whether a word is a noun in the plural as far as its form shows.
bool is_plural(const Lens& lens, const Word& word);

}  // namespace claimcheck::prose
