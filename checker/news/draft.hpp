// Claim lines for what a document says: those that lint clean as they stand, and as comments, with the
// reason, those that a person must look at first.
#pragma once

#include <string>

#include "checker/news/filed.hpp"

namespace claimcheck {

struct Draft {
  std::string text;  // a claim file: a heading and the claims under it, in canonical layout
  std::size_t claims = 0;
  std::size_t commented = 0;
  std::string why;       // one sentence, when the document could not be read
  std::string registry;  // an entry for sources.toml, when the document is not registered
};

/// Throws Failure when there is no such file. The project gains the document's facts.
Draft draft_claims(Project& project, const NewsInput& input);

}  // namespace claimcheck
