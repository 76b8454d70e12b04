// A statement of a document, filed as a fact beside the claims, held against one claim on its subject.
#pragma once

#include "checker/solve/claim_reader.hpp"

namespace claimcheck {

enum class Likeness : std::uint8_t {
  none,       // not comparable
  same,       // the document's value lies within the claim's, or says the same more coarsely
  hedged,     // the same number, hedged otherwise
  strained,   // apart strictly, not leniently
  apart,      // apart with every rounding granted
  other_unit  // the same number in another unit or currency
};

enum class Moment : std::uint8_t {
  same,    // one cell: as written they speak of the same moment
  within,  // one stretch of time lies within the other
  untold,  // one of the two names no time
  later,   // the document speaks of a later time than the claim
  earlier
};

struct Comparison {
  Likeness likeness = Likeness::none;
  Moment moment = Moment::untold;
};

Comparison compare(const ClaimReader& reader, const Fact& statement, const Fact& claim);

/// Likewise for claims on another subject: times are held against each other as days alone.
Comparison compare_values(const ClaimReader& reader, const Fact& statement, Fact claim);

/// Both readings of the fact's number, of a share its fraction, of a date its days.
Reading reading_of(const ClaimReader& reader, const Fact& fact);

}  // namespace claimcheck
