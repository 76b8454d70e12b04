// Claims gathered by subject and time, and what makes two of them the same assertion.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "checker/project/project.hpp"

namespace claimcheck {

struct FactGroup {
  SubjectId subject;
  std::vector<FactId> facts;  // in file order
};

/// Groups of claims on one subject and one time, in order of their first claim; only groups of two or more.
std::vector<FactGroup> same_time_groups(const Facts& facts);

/// The value's meaning as text: equal texts, equal assertions (sort, base unit, strict interval, words).
std::string assertion(const Project& project, const Fact& fact, Kind kind);

}  // namespace claimcheck
