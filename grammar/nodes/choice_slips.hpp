// Choices that are none: "abuot 3%", "TBD". Told apart from names, which stand in backticks where they must.
#pragma once

#include <string>

namespace claimcheck::syntax {

struct ChoiceSlip {
  const char* end = nullptr;  // of the words that are a slip, from the choice's first byte; null for none
  std::string message;
  std::string help;
  std::string replacement;
};

ChoiceSlip find_choice_slip(const char* begin, const char* end);

}  // namespace claimcheck::syntax
