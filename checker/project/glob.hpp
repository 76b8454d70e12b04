// Globs over the paths of a project.
#pragma once

#include <string>
#include <string_view>

namespace claimcheck {

/// Whether `path` (relative to the project's folder, '/'-separated) matches: `?` is one character and `*` any
/// run of them, both short of '/'; a component `**` is any number of folders; a pattern without '/' matches
/// the file's name in any folder; one that ends in '/' matches everything below. Time is bounded by the
/// product of the two lengths.
bool glob_matches(std::string_view pattern, std::string_view path);

/// What is wrong with a pattern, "has an empty part"; "" when it is sound.
std::string glob_fault(std::string_view pattern);

}  // namespace claimcheck
