// What people write down about findings and claims: waivers, the baseline of a folder with a past, sign-offs.
// Plain data as read; whether a record is sound and counts is decided where it is used.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "checker/model/time.hpp"
#include "grammar/text/span.hpp"

namespace claimcheck {

/// A date as written: `days` is empty when it is missing or no date.
struct RecordDate {
  std::string text;  // "" when missing
  std::optional<Extent> days;
};

/// [[waiver]] of waivers.toml: a finding somebody accepted for a time.
struct Waiver {
  Span span;         // of its first line
  std::string file;  // where it stands, as a path of the tree
  std::string fingerprint;
  std::string code;
  std::string reason;
  std::string by;
  RecordDate created;
  RecordDate expires;
  std::string signature;  // armored, "" when unsigned
};

/// [[finding]] of baseline.toml: a finding that was there when checking began.
struct BaselineEntry {
  Span span;
  std::string fingerprint;
  std::string code;
  std::string subject;
};

/// [[review]] of a *.reviews.toml: a claim somebody signed off.
struct Review {
  Span span;
  std::string file;  // where it stands, as a path of the tree
  std::string claim;
  std::string subject;
  std::vector<std::string> spans;
  std::string verdict;
  std::string by;
  RecordDate on;
  std::string note;
  std::string signature;
};

}  // namespace claimcheck
