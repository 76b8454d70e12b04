// Matching keeps, of every prefix of the path, whether the pattern so far can have eaten exactly that much:
// one row a pattern character, no backtracking.
#include "checker/project/glob.hpp"

#include <vector>

#include "grammar/text/utf8.hpp"

namespace claimcheck {

namespace {

using Row = std::vector<bool>;  // by bytes of the path eaten

Row after_star(const Row& before, std::string_view path, bool across_folders) {
  Row after = before;
  for (std::size_t i = 0; i < path.size(); ++i)
    if (after[i] && (across_folders || path[i] != '/')) after[i + 1] = true;
  return after;
}

Row after_question(const Row& before, std::string_view path) {
  Row after(before.size());
  for (std::size_t i = 0; i < path.size(); ++i)
    if (before[i] && path[i] != '/') after[i + utf8::decode(path, i).size] = true;
  return after;
}

Row after_literal(const Row& before, std::string_view path, char c) {
  Row after(before.size());
  for (std::size_t i = 0; i < path.size(); ++i) after[i + 1] = before[i] && path[i] == c;
  return after;
}

/// "**/": nothing, or any number of whole folders.
Row after_folders(const Row& before, std::string_view path) {
  Row after = before;
  bool open = false;
  for (std::size_t i = 0; i < path.size(); ++i) {
    open = open || before[i];
    if (open && path[i] == '/') after[i + 1] = true;
  }
  return after;
}

}  // namespace

bool glob_matches(std::string_view pattern, std::string_view path) {
  if (pattern.empty()) return false;
  if (pattern.find('/') == std::string_view::npos && pattern != "**") path = path.substr(path.rfind('/') + 1);
  const std::string everything = std::string(pattern) + "**";
  if (pattern.ends_with('/')) pattern = everything;
  Row eaten(path.size() + 1);
  eaten[0] = true;
  for (std::size_t at = 0; at < pattern.size();) {
    const bool component = at == 0 || pattern[at - 1] == '/';
    const std::string_view rest = pattern.substr(at);
    if (component && rest.starts_with("**/")) {
      eaten = after_folders(eaten, path);
      at += 3;
    } else if (component && rest == "**") {
      eaten = after_star(eaten, path, true);
      at += 2;
    } else {
      const char c = pattern[at++];
      eaten = c == '*'   ? after_star(eaten, path, false)
              : c == '?' ? after_question(eaten, path)
                         : after_literal(eaten, path, c);
    }
  }
  return eaten.back();
}

std::string glob_fault(std::string_view pattern) {
  if (pattern.empty()) return "is empty";
  if (pattern.starts_with('/')) return "begins with `/`: paths are relative to claimcheck.toml";
  if (pattern.find('\\') != std::string_view::npos) return "has a backslash: folders are separated by `/`";
  if (pattern.find_first_of("[]{}!") != std::string_view::npos)
    return "has a sign that means nothing here: only `*`, `**` and `?` do";
  for (std::string_view rest = pattern; !rest.empty();) {
    const std::size_t slash = rest.find('/');
    const std::string_view part = rest.substr(0, slash);
    rest = slash == std::string_view::npos ? std::string_view() : rest.substr(slash + 1);
    if (part.empty()) return "has an empty part between two `/`";
    if (part == "." || part == "..")
      return "has a part `" + std::string(part) + "`: paths are relative to claimcheck.toml";
    if (part != "**" && part.find("**") != std::string_view::npos)
      return "has `**` next to something else: it stands alone between two `/`";
  }
  return {};
}

}  // namespace claimcheck
