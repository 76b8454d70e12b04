// What `claimcheck export` can write: a format is one function, in a file of its own, listed in export.cpp.
#pragma once

#include <iosfwd>

#include "checker/project/project.hpp"

namespace claimcheck {

/// Writes every fact of a project that has been read.
using ExportWriter = void (*)(const Project& project, std::ostream& out);

/// One record a line: the facts, and what the claim files hold beside them (export_jsonl.cpp). `lint --facts`
/// takes them back.
void export_jsonl(const Project& project, std::ostream& out);

/// A row a claim (export_csv.cpp).
void export_csv(const Project& project, std::ostream& out);

/// JSON-LD of schema.org: how each claim stands (export_claim_review.cpp).
void export_claim_review(const Project& project, std::ostream& out);

/// JSON-LD of the W3C: each quote in its document (export_annotation.cpp).
void export_annotation(const Project& project, std::ostream& out);

}  // namespace claimcheck
