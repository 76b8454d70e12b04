// Paths as text: '/'-separated and normalised before anything compares them, so that confinement is a prefix
// test.
#include "checker/model/tree.hpp"

namespace claimcheck {

namespace {

/// Appends the components of `path` to `parts`, resolving "." and ".." as far as `parts` goes.
void append_components(std::vector<std::string_view>& parts, std::string_view path, bool absolute) {
  while (!path.empty()) {
    const std::size_t slash = path.find('/');
    const std::string_view part = path.substr(0, slash);
    path = slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
    if (part.empty() || part == ".") continue;
    if (part != "..") {
      parts.push_back(part);
    } else if (!parts.empty() && parts.back() != "..") {
      parts.pop_back();
    } else if (!absolute) {
      parts.push_back(part);
    }
  }
}

}  // namespace

std::string normalise_path(std::string_view path) {
  const bool absolute = path.starts_with('/');
  std::vector<std::string_view> parts;
  append_components(parts, path, absolute);
  std::string result(absolute ? "/" : "");
  for (const std::string_view part : parts) {
    if (!result.empty() && result.back() != '/') result += '/';
    result += part;
  }
  return result;
}

std::string join_path(std::string_view base, std::string_view path) {
  if (path.starts_with('/') || base.empty()) return normalise_path(path);
  return normalise_path(std::string(base) + '/' + std::string(path));
}

std::string parent_path(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  if (slash == std::string_view::npos) return {};
  return std::string(path.substr(0, slash == 0 ? 1 : slash));
}

bool inside(std::string_view path, std::string_view folder) {
  if (folder.empty()) return !path.starts_with('/') && path != ".." && !path.starts_with("../");
  if (!path.starts_with(folder)) return false;
  return path.size() == folder.size() || folder.ends_with('/') || path[folder.size()] == '/';
}

}  // namespace claimcheck
