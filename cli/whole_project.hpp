// The whole project around a path or a name that a person gave on the command line.
#pragma once

#include <string>

#include "checker/project/project.hpp"

namespace claimcheck {

/// The project of `options`, or of `path` (a file or folder) when it is not empty, with every claim file in
/// it read. Throws Failure where there is none, and when its configuration is broken (`streams` says how).
Project open_whole_project(const Tree& tree, ReadOptions options, const std::string& path);

/// "trade.claims:12" -> the path and the line; line 0 when `text` has no such end.
struct LinePlace {
  std::string path;
  std::uint32_t line = 0;
};
LinePlace line_place(const std::string& text);

}  // namespace claimcheck
