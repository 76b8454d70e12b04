// Golden files of this folder: "> " lines are an input, the lines after it up to a blank one what is expected
// of it; "# " lines are headings. With CLAIMCHECK_UPDATE=1 in the environment the expectations are rewritten.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace claimcheck::test {

struct GoldenCase {
  std::string input;
  std::string expected;
  std::size_t line = 0;
};

/// The cases of tests/unit/grammar/`name`, in order.
std::vector<GoldenCase> read_golden(const std::string& name);

/// Runs `produce` on every input of tests/unit/grammar/`name` and compares whole texts; the number of cases.
std::size_t check_golden(const std::string& name,
                         const std::function<std::string(const std::string&)>& produce);

}  // namespace claimcheck::test
