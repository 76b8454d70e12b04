// Quotes are folded as for finding them, so that a curly quote mark or a line break is no change.
#include "checker/evidence/fingerprint.hpp"

#include "checker/evidence/fold.hpp"

namespace claimcheck {

FingerprintTables fingerprint_tables(const Project& project) {
  return {.facts = project.facts,
          .units = project.units,
          .registry = project.registry,
          .quote = [&project](const Span& span) { return fold(project.text(span)).text; },
          .text = [&project](const Span& span) { return project.text(span); }};
}

std::string claim_fingerprint(const Project& project, FactId id) {
  return claim_fingerprint(fingerprint_tables(project), id);
}

}  // namespace claimcheck
