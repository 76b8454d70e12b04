// Fingerprints of a project's claims: checker/model/fingerprint.hpp over the project's own tables.
#pragma once

#include <string>

#include "checker/model/fingerprint.hpp"
#include "checker/project/project.hpp"

namespace claimcheck {

/// The tables of `project`, which outlives them.
FingerprintTables fingerprint_tables(const Project& project);

/// 64 hex digits of a claim of the project; about a microsecond each.
std::string claim_fingerprint(const Project& project, FactId id);

}  // namespace claimcheck
