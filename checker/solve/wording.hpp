// Claims, values and intervals as a message says them.
#pragma once

#include <string>
#include <vector>

#include "checker/solve/claim_reader.hpp"
#include "checker/solve/conflict.hpp"
#include "checker/solve/readable.hpp"

namespace claimcheck {

class Wording {
 public:
  explicit Wording(const ClaimReader& reader) : reader_(reader), project_(reader.project()) {}

  const ClaimReader& reader() const { return reader_; }
  const Project& project() const { return project_; }

  /// The subject with its time, as written: "trade JP-RU 2017", "Abe–Putin meetings by 2018".
  std::string subject(FactId id) const;
  /// The value as written, in one line: "$18.3 billion", "about 3%".
  std::string value(FactId id) const;
  /// What the value means on one reading: "[18.25B, 18.35B)", "exactly"; "" for words and dates.
  std::string meaning(FactId id, ReadingKind reading) const;
  /// "$18.3B, which is [18.25B, 18.35B)"; words and dates by themselves.
  std::string value_and_meaning(FactId id, ReadingKind reading) const;
  /// An interval of the solver's scale in the unit of claim `like`; ends with many digits rounded outward.
  std::string interval(const Interval& interval, FactId like) const;
  /// A number of the solver's scale in the unit of claim `like`; one with many digits is rounded.
  std::string number(const Number& number, FactId like, Rounding rounding) const;
  /// Rounded down and still above `past`, or rounded up and still below it.
  std::string number_beyond(const Number& number, const Number& past, FactId like, Rounding rounding) const;
  /// The claim in one line without its evidence: subject, value, time and attributes.
  std::string line(FactId id) const;
  /// `line` with one more attribute: "… [retracted: why]".
  std::string line_with(FactId id, const std::string& attribute) const;
  /// "stratfor-2018 (Stratfor, 2018-05-25)" of the first source; "" when the claim has none.
  std::string said_by(FactId id) const;

 private:
  /// The time words between the value and what follows it; "" when there are none.
  std::string time_after_value(const Fact& fact) const;

  const ClaimReader& reader_;
  const Project& project_;
};

}  // namespace claimcheck
