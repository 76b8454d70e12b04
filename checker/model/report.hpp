// What every renderer takes: everything a run found and did not find out, resolved and sorted.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "checker/model/finding.hpp"

namespace claimcheck {

struct Ledger;

struct NotChecked {
  std::string code;
  std::string why;  // "no source text"
};

/// One claim, which rules were decided on it, and which could not be and why. Filled only with --coverage.
struct Coverage {
  std::string path;
  std::uint32_t line = 0;
  std::string claim;
  std::vector<std::string> checked;
  std::vector<NotChecked> not_checked;
};

struct Suppressed {
  std::string reason;  // "allow: …", "waived by … until …", "archive/**: …"
  Finding finding;
};

struct Summary {
  std::uint64_t claims = 0;
  std::uint64_t files = 0;
  std::uint64_t sources = 0;       // registered
  std::uint64_t sources_read = 0;  // whose text was found and read
  std::uint64_t errors = 0;
  std::uint64_t warnings = 0;
  std::uint64_t notes = 0;
  std::uint64_t suppressed = 0;
  std::uint64_t undecided = 0;   // components that no verdict was reached on
  std::uint64_t verified = 0;    // claims whose figure was found in a cited span
  std::uint64_t unverified = 0;  // claims with something that could not be checked
  std::uint64_t dropped = 0;     // findings past the limit, counted only
};

struct Report {
  std::string tool = "claimcheck";
  std::string version;
  std::string root;  // where the run looked, as given
  Summary summary;
  std::vector<Finding> findings;  // sorted by reported_before
  std::vector<Suppressed> suppressed;
  std::vector<Coverage> coverage;
  std::vector<std::string> remarks;  // what was not checked, in sentences ("2 source texts are missing: …")
  bool has_coverage = false;
  std::shared_ptr<const Ledger> ledger;  // claims, sources, subjects; null unless asked for
  std::vector<const RuleInfo*> rules;    // every rule, by code: for SARIF and statistics
};

}  // namespace claimcheck
