// Claims folders in memory, linted with one thing in them changed: what a reader would call wrong must not
// pass.
#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace claimcheck::test {

/// Files by path.
using Files = std::map<std::string, std::string>;

/// Every file below `folder`, as `prefix/…`.
Files files_below(const std::filesystem::path& folder, const std::string& prefix);

/// The findings from warning up, a line each, after linting `path` of `files`; `documents` is where more
/// texts are, if anywhere.
std::string worst_findings(const Files& files, const std::string& path, const std::string& documents = {});

/// A place in a claim file to change.
struct Spot {
  std::string path;
  std::size_t at = 0;
  std::size_t line_begin = 0;
  bool in_quote = false;

  std::string line(const std::string& bytes) const;
};

/// Every digit of every claim, quotes included; comments, headings and the names of sources are left alone.
std::vector<Spot> digits_of(const Files& files);

/// Another digit, so chosen that the line says something wrong and not merely something weaker; the same one
/// where there is none.
char changed_digit(char digit, const std::string& line);

/// Whether the digit is the first of a year: 2945 is none.
bool begins_year(const std::string& bytes, std::size_t at);

}  // namespace claimcheck::test
