// claimcheck.toml as read: every key with its default. Pure data; read by checker/project/config.cpp.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "checker/model/rule_info.hpp"
#include "checker/model/time.hpp"
#include "checker/model/value.hpp"

namespace claimcheck {

struct PathRule {
  std::string path;  // glob: *, **, ?
  std::vector<std::string> ignore;
  std::string reason;
};

struct GatePolicy {
  Severity fail_on = Severity::error;
  std::vector<std::string> require_review;
  int reviewers_needed = 1;
  bool reviewer_is_not_author = true;
  bool require_signed = false;
  std::string allowed_signers = "allowed_signers";
  int waiver_max_days = 365;
};

struct Config {
  std::string name;
  std::string currency = "USD";
  std::optional<FiscalStart> fiscal_year_starts;  // unset: fiscal labels compare only with themselves
  std::vector<std::string> source_search = {"sources"};
  bool sources_require = false;
  Tolerance tolerance;
  std::vector<std::string> select = {"ALL"};
  std::vector<std::string> ignore = {"EVI013"};
  Severity fail_on = Severity::error;
  std::map<std::string, Severity> severity;  // by code
  std::vector<PathRule> per_path;
  GatePolicy gate;
};

}  // namespace claimcheck
