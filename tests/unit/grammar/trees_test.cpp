// The tree of every form of the language: rows of input and dumped tree in trees.txt.
#include <gtest/gtest.h>

#include "golden.hpp"
#include "grammar/parse.hpp"

namespace claimcheck {

TEST(ParseClaims, DumpsTheTreeOfEveryForm) {
  const std::size_t rows = test::check_golden("trees.txt", [](const std::string& input) {
    const SourceFile file(0, "row.claims", input);
    return dump(file, parse_claims(file));
  });
  EXPECT_GE(rows, 300u);
}

}  // namespace claimcheck
