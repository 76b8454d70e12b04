// What the solver finds: claims that cannot all be true, the rule that owns the clash, and the argument.
// Wording and places come later (checker/rules).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "checker/model/fact.hpp"
#include "checker/model/rule_info.hpp"

namespace claimcheck {

/// A value is judged first on what it can mean with every rounding granted, then on what it says.
enum class ReadingKind : std::uint8_t { lenient, strict };

inline const Interval& of(const Reading& reading, ReadingKind kind) {
  return kind == ReadingKind::lenient ? reading.lenient : reading.strict;
}

/// One step, checkable by hand, with the claims it rests on.
struct ArgumentLine {
  std::string text;
  std::vector<FactId> claims;
};

struct Conflict {
  std::string_view code;  // of the rule: "CON001"
  Severity severity = Severity::error;
  ReadingKind reading = ReadingKind::lenient;
  std::vector<FactId> claims;          // irreducible: without any one of them the rest can be true
  FactId culprit = no_index;           // the claim that stands in other conflicts too
  std::uint32_t others = 0;            // conflicts counted under this one
  std::vector<FactId> also;            // claims of those, the first few
  std::vector<std::size_t> witnesses;  // independent sources behind each of `claims`; empty: not counted
  std::vector<ArgumentLine> argument;
  std::string clash;   // what does not fit, where the claims' values alone do not say it
  std::string settle;  // the vocabulary line that would settle what was assumed; "" when nothing was
};

}  // namespace claimcheck
