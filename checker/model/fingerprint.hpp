// What makes a claim or a finding the same one after it was moved, reformatted or spelled otherwise: a hash
// of what was written, normalised (6-semantics, "Fingerprints and newness"). Never of kind, tolerance,
// position or order.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "checker/model/fact.hpp"

namespace claimcheck {

/// Lower-case hex of SHA-256.
std::string sha256_hex(std::string_view bytes);

/// The tables a fingerprint is computed from; all outlive it.
struct FingerprintTables {
  const Facts& facts;
  const Units& units;
  const Registry& registry;
  /// The folded text of a quote (a span of a claim file), without quote marks.
  std::function<std::string(const Span&)> quote;
  /// The text of a span as written: source ids nobody registered.
  std::function<std::string_view(const Span&)> text;
};

/// What is hashed for a claim: a versioned, length-prefixed string. Equal for two writings of one claim.
std::string canonical_bytes(const FingerprintTables& tables, FactId id);

/// 64 hex digits: canonical ids, digits with their precision, unit, hedge, time label, attributes, evidence.
std::string claim_fingerprint(const FingerprintTables& tables, FactId id);

/// 64 hex digits: the rule and the claims and spans involved, in any order.
std::string finding_fingerprint(std::string_view code, std::vector<std::string> claims,
                                std::vector<std::string> spans = {});

}  // namespace claimcheck
