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

}  // namespace claimcheck
