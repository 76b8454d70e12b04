// How well figures are read, on the labelled corpus. `test_figures --gtest_filter='Corpus*'` prints the
// tables; with CLAIMCHECK_FIGURES_MISSES=1 in the environment also every figure that was not read as
// labelled.
#include <gtest/gtest.h>

#include <cstdlib>
#include <iostream>

#include "tests/unit/figures/score.hpp"

namespace figures_test {

namespace {

class Corpus : public testing::TestWithParam<const char*> {};

TEST_P(Corpus, IsReadAsLabelled) {
  const Score result = score(load_corpus(GetParam()));
  std::cout << table(GetParam(), result);
  if (std::getenv("CLAIMCHECK_FIGURES_MISSES") != nullptr)
    for (const std::string& miss : result.misses) std::cout << miss << '\n';
  EXPECT_GE(result.numbers.f1(), 0.95);
  EXPECT_GE(result.with_unit.f1(), 0.85);
  EXPECT_GE(result.times.f1(), 0.90);
  EXPECT_GE(result.hedged.f1(), 0.85);
  EXPECT_GE(result.exact, 0.95 * result.found);
}

/// The blind third is read only when it is asked for: CLAIMCHECK_FIGURES_BLIND=1.
std::vector<const char*> corpora() {
  std::vector<const char*> names{"train", "check", "world", "fresh"};
  if (std::getenv("CLAIMCHECK_FIGURES_BLIND") != nullptr) names.push_back("blind");
  return names;
}

INSTANTIATE_TEST_SUITE_P(Figures, Corpus, testing::ValuesIn(corpora()));

}  // namespace

}  // namespace figures_test
