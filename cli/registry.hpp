// What the commands on sources share: a project whose registry is sound, and one source of it by id.
#pragma once

#include <string>
#include <string_view>

#include "checker/project/project.hpp"

namespace claimcheck {

/// The project, with or without claim files (its facts are not read). Throws Failure where a configuration
/// file or a registry does not make sense: nothing is looked up in, or written to, what was half read.
Project open_registry(const Tree& tree, ReadOptions options);

/// Throws Failure, with the nearest id, when there is none of this name.
SourceId require_source(const Project& project, std::string_view id);

/// "Stratfor, 2018-05-25"; what is not registered is left out.
std::string byline(const Source& source);

}  // namespace claimcheck
