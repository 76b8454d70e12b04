// What belongs to each amount of a sentence: who and what it is said of, and when. The sentence is cut at its
// amounts: what stands between the one before and a figure, and what follows it with a preposition, is its
// own.
#pragma once

#include <vector>

#include "checker/evidence/context.hpp"

namespace claimcheck {

/// What stands near one amount of a sentence.
struct Near {
  Span figure;
  Sort sort = Sort::unknown;
  std::vector<Mention> subjects;  // named as the one it is said of
  std::vector<Mention> partners;  // "with China", "for Japan"
  std::vector<Mention> measures;  // the nearest one, or none
  std::vector<Extent> times;
};

/// One sentence of a source, its amounts with what belongs to them, in order.
struct Nearness {
  Span sentence;
  std::vector<Near> amounts;
  std::vector<Mention> entities;  // all that it names

  /// The amount that `figure` is; null when it is none of them.
  const Near* find(const Span& figure) const;
  bool names(EntityId id) const;
};

Nearness nearness_in(const Cited& cited, const Span& sentence);

}  // namespace claimcheck
