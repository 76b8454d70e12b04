// Whose a figure is: of the entity, the measure and the time nearest to it in its clause (3-checks, "What
// supports what"). "Japan bought 18.3 billion, China 87.2" gives each its own.
#pragma once

#include <vector>

#include "checker/evidence/cited.hpp"

namespace claimcheck {

struct Ownership {
  bool of_rival = false;      // nearest to it stands another entity or measure than the claim's
  Span rival;                 // that one
  bool named_apart = false;   // all that the claim is about stands in the sentence, beside other figures
  std::vector<Extent> times;  // said of this figure, not only somewhere around it
  bool another_time = false;  // none of them gives the claim's
};

/// Whose each of `cited.figures` is, in their order; dates are nobody's.
std::vector<Ownership> owners_of(const Cited& cited);

/// Judges the claim by the figures that are its own; a rival's counts only where nothing tells them apart.
void judge_owned(Cited& cited);

}  // namespace claimcheck
