// The distinct unit writings of a chunk, numbered in order of first use.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "checker/project/resolve.hpp"

namespace claimcheck {

class UnitWordTable {
 public:
  /// The index of the amount's unit words; 0 is the plain number.
  UnitId add(const ast::Amount& amount, const SourceFile& file);
  std::vector<UnitWords> take() { return std::move(words_); }

 private:
  std::vector<UnitWords> words_{UnitWords{}};
  std::unordered_map<std::string, UnitId> ids_;
};

/// Interns the words; money or unit, with its rate. `scale` is what the number is multiplied with (cents:
/// 1/100).
UnitReading intern(Units& units, const UnitWords& words);

}  // namespace claimcheck
