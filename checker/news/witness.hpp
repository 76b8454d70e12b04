// Whether a document that agrees is one more witness, or only says again what the claims' sources say.
#pragma once

#include <string>
#include <vector>

#include "checker/evidence/reprint.hpp"
#include "checker/news/filed.hpp"
#include "checker/solve/source_index.hpp"

namespace claimcheck {

struct Reprint {
  SourceId source = no_source;  // no_source: the document repeats none
  int percent = 0;              // of the document that stands there
};

/// Shingles of every registered source whose text is there, by SourceId; empty ones for the rest.
std::vector<Shingles> source_shingles(const Project& project, SourceId count, unsigned jobs);

Reprint find_reprint(const FiledDocument& document, const std::vector<Shingles>& sources);

/// "independent", or whose word it is.
std::string witness_of(const Project& project, const SourceIndex& index, const FiledDocument& document,
                       const Reprint& reprint, const FiledStatement& statement, FactId claim);

}  // namespace claimcheck
