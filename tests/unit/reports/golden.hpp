// Whole outputs compared with files; CLAIMCHECK_UPDATE=1 rewrites them.
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

#include "tests/places.hpp"

namespace claimcheck::testing {

inline void expect_golden(const std::string& actual, const std::string& name) {
  const std::string path = (std::string(claimcheck::test::source_dir) + "/tests/unit/reports/golden/") + name;
  if (std::getenv("CLAIMCHECK_UPDATE") != nullptr) {
    std::ofstream(path, std::ios::binary) << actual;
    return;
  }
  std::ifstream file(path, std::ios::binary);
  ASSERT_TRUE(file) << path << " is missing; CLAIMCHECK_UPDATE=1 writes it";
  std::ostringstream expected;
  expected << file.rdbuf();
  EXPECT_EQ(expected.str(), actual) << "differs from " << name << "; CLAIMCHECK_UPDATE=1 rewrites it";
}

}  // namespace claimcheck::testing
