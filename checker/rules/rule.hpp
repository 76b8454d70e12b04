// What a rule is: its declaration, and a check over the joined facts that files findings.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "checker/evidence/join.hpp"
#include "checker/model/finding.hpp"
#include "checker/model/rule_info.hpp"
#include "checker/project/project.hpp"

namespace claimcheck {

/// Collects findings; drops and counts those past the limit of the run.
class Sink {
 public:
  explicit Sink(std::size_t limit) : limit_(limit) {}
  void add(Finding finding);
  std::vector<Finding> take() { return std::move(findings_); }
  std::uint64_t dropped() const { return dropped_; }

 private:
  std::size_t limit_;
  std::vector<Finding> findings_;
  std::uint64_t dropped_ = 0;
};

/// Everything a check may read.
struct Checking {
  const Project& project;
  const Facts& facts;
  const Evidence& evidence;  // what the cited spans say
};

/// A rule that needs more than its declaration registers a check; rules found while reading (SYN, CFG, SRC)
/// have none.
struct Rule {
  const RuleInfo* info;
  void (*check)(const Checking&, Sink&);
};

/// Every rule, by code.
std::span<const Rule> all_rules();
/// By code ("CON001") or name ("conflicting-values"); nullptr when none.
const Rule* find_rule(std::string_view code_or_name);

}  // namespace claimcheck
