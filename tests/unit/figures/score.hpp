// Precision and recall of the reader on a labelled corpus, by kind and by what is asked for.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "tests/unit/figures/corpus.hpp"

namespace figures_test {

struct Tally {
  int labelled = 0;
  int read = 0;
  int right = 0;
  double precision() const { return read == 0 ? 1 : static_cast<double>(right) / read; }
  double recall() const { return labelled == 0 ? 1 : static_cast<double>(right) / labelled; }
  double f1() const { return labelled + read == 0 ? 1 : 2.0 * right / (labelled + read); }
};

struct Score {
  std::map<std::string, Tally> value;  // by kind: the value, ends or days are right; "all" for all
  Tally numbers;                       // value of everything but dates and periods
  Tally with_unit;                     // money, percent, quantity: value, kind and unit
  Tally times;                         // date and period: days
  Tally hedged;                        // hedged values and ranges: value, hedge and interval
  Tally complete;                      // every field of the contract
  int found = 0;                       // labelled figures that a read one overlaps …
  int exact = 0;                       // … with exactly its span
  std::vector<std::string> misses;     // one line each
};

Score score(const std::vector<Sentence>& sentences);

/// The score as a table.
std::string table(const std::string& name, const Score& score);

}  // namespace figures_test
