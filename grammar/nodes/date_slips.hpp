// Dates as people write them elsewhere, and months they misspell: what to type instead.
#pragma once

#include <string>

namespace claimcheck::syntax {

/// A date that claims do not read: where it ends, what is wrong, and what to type; `end` is null for none.
struct DateSlip {
  const char* end = nullptr;
  std::string message;
  std::string help;
  std::string replacement;  // empty when what was meant cannot be told
};

/// 5/25/2018, 25.5.2018: day and month told apart where only one reading is a date.
DateSlip read_foreign_date(const char* at, const char* end);

/// The same, and 2018/05, Q5 2018, 2018-Q5, Febuary 2018: where a time should stand.
DateSlip read_time_slip(const char* at, const char* end);

/// Whether a year, or a month with a number beside it, begins at `at`.
bool begins_time(const char* at, const char* end);

}  // namespace claimcheck::syntax
