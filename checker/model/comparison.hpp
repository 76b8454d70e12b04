// What a change does to a body of claims: two states of one project, compared by meaning. Resolved, so that a
// renderer needs neither.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "checker/model/report.hpp"

namespace claimcheck {

/// A claim as it stands on one side.
struct ClaimSeen {
  std::string text;  // subject, time and value in one line
  Place place;
  std::string fingerprint;
};

enum class ClaimChangeKind : std::uint8_t { added, removed, changed, reinterpreted };

/// A reinterpreted claim is written as before, but means something else: its subject, kind or interval is
/// another.
struct ClaimChange {
  ClaimChangeKind kind = ClaimChangeKind::added;
  std::optional<ClaimSeen> before;
  std::optional<ClaimSeen> after;
  std::string why;  // "kind: undeclared, now flow"; may be empty
};

struct FindingChange {
  Finding finding;
  bool by_configuration = false;  // it went, or came, while its claims and their sources are as they were
  std::string why;                // "waived by Rita until 2027-02-01: …"; may be empty
};

struct SupportChange {
  ClaimSeen claim;
  std::string why;
};

/// A registered source that is not what it was, with the claims that rest on it.
struct SourceChange {
  std::string id;
  std::vector<std::string> what;   // "its text is another", "withdrawn: …", "revised by …"
  std::vector<ClaimSeen> claims;   // that cite it
  std::vector<ClaimSeen> derived;  // from those, however far
};

struct ComparedSide {
  std::string name;  // "main", "the working tree"
  std::string id;    // of the commit; "" for the working tree
  Summary summary;
};

struct Comparison {
  std::string tool = "claimcheck";
  std::string version;
  ComparedSide base;
  ComparedSide head;
  std::vector<ClaimChange> claims;  // by place
  std::uint64_t unchanged = 0;
  std::uint64_t moved = 0;  // of these, in another file
  std::vector<FindingChange> introduced;
  std::vector<FindingChange> resolved;
  std::vector<SupportChange> gained;
  std::vector<SupportChange> lost;
  std::vector<SourceChange> sources;   // by id
  std::vector<const RuleInfo*> rules;  // every rule, by code
  std::vector<std::string> remarks;    // what was not compared, in sentences
};

}  // namespace claimcheck
