// The whole check runs in this process, on files in memory: a mutant costs milliseconds.
#include "mutants.hpp"

#include <cctype>
#include <fstream>
#include <sstream>

#include "checker/model/tree.hpp"
#include "checker/project/project.hpp"
#include "checker/rules/lint.hpp"

namespace claimcheck::test {

namespace fs = std::filesystem;

Files files_below(const fs::path& folder, const std::string& prefix) {
  Files files;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    std::ifstream in(entry.path(), std::ios::binary);
    std::ostringstream bytes;
    bytes << in.rdbuf();
    files[prefix + "/" + fs::relative(entry.path(), folder).generic_string()] = bytes.str();
  }
  return files;
}

std::string worst_findings(const Files& files, const std::string& path, const std::string& documents) {
  ReadOptions read;
  read.paths = {path};
  if (!documents.empty()) read.source_paths = {documents};
  const auto tree = make_memory_tree(files);
  Project project = open_project(*tree, read);
  read_facts(project, read);
  std::string text;
  for (const Finding& finding : lint(project, {}).findings)
    if (finding.severity >= Severity::warning)
      text += finding.primary.place.path + ":" + std::to_string(finding.primary.place.start.line) + " " +
              std::string(finding.rule->code) + " " + finding.message + "\n";
  return text;
}

std::string Spot::line(const std::string& bytes) const {
  return bytes.substr(line_begin, bytes.find('\n', at) - line_begin);
}

std::vector<Spot> digits_of(const Files& files) {
  std::vector<Spot> spots;
  for (const auto& [path, bytes] : files) {
    if (!path.ends_with(".claims")) continue;
    std::size_t line_begin = 0;
    bool in_quote = false;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
      if (bytes[at] == '\n') {
        line_begin = at + 1;
        in_quote = false;
      }
      in_quote ^= bytes[at] == '"';
      if (bytes[line_begin] == '#' || bytes[line_begin] == '@') continue;
      if (std::isdigit(static_cast<unsigned char>(bytes[at])) == 0) continue;
      if (bytes[bytes.find_last_of(" \n\"", at) + 1] == '@') continue;
      spots.push_back({path, at, line_begin, in_quote});
    }
  }
  return spots;
}

/// A 2 becomes a 1, so that years stay years: 3017 is none. A bound moves away from what the source says: "at
/// least 2" supports at least 1.
char changed_digit(char digit, const std::string& line) {
  const auto has = [&](const char* words) { return line.find(words) != std::string::npos; };
  const bool at_least = has("at least") || has("more than");
  const bool at_most = has("fewer than") || has("up to");
  if (at_least) return digit == '9' ? digit : static_cast<char>(digit + 1);
  if (at_most) return digit == '0' ? digit : static_cast<char>(digit - 1);
  return static_cast<char>(digit == '2' || digit == '9' ? digit - 1 : digit + 1);
}

bool begins_year(const std::string& bytes, std::size_t at) {
  const auto digit = [&](std::size_t i) { return std::isdigit(static_cast<unsigned char>(bytes[i])) != 0; };
  return !digit(at - 1) && digit(at + 1) && digit(at + 2) && digit(at + 3) && !digit(at + 4);
}

}  // namespace claimcheck::test
