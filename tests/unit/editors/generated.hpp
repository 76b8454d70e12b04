// Files of the repository that are made from what the program knows: compared as a whole, and rewritten with
// CLAIMCHECK_UPDATE=1.
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

#include "tests/places.hpp"

namespace claimcheck::testing {

inline void expect_generated(const std::string& expected, const std::string& name) {
  const std::string path = (std::string(claimcheck::test::source_dir) + "/") + name;
  if (std::getenv("CLAIMCHECK_UPDATE") != nullptr) {
    std::ofstream(path, std::ios::binary) << expected;
    return;
  }
  std::ifstream file(path, std::ios::binary);
  std::ostringstream actual;
  actual << file.rdbuf();
  EXPECT_EQ(expected, actual.str()) << name << " is out of date; CLAIMCHECK_UPDATE=1 rewrites it";
}

}  // namespace claimcheck::testing
