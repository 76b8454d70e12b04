// From a registered source to its text: where it lies, what its bytes are, what they say.
#pragma once

#include <optional>

#include "checker/evidence/document.hpp"
#include "checker/project/project.hpp"

namespace claimcheck {

/// Looks for the source's file where it may lie, reads and extracts it. What stands in the way is the
/// document's status, with a sentence. `is_unsafe`, unless null, is set where the path leads outside
/// (SRC005).
Document open_source(const Project& project, const Source& source, bool* is_unsafe = nullptr);

/// Whether the registry says that the source is English; nullopt where it says nothing.
std::optional<bool> declared_english(const Source& source);

}  // namespace claimcheck
