// An arrow means "is used by" and nothing points back: every #include of the project is read and held against
// the order of the layers in CMakeLists.txt.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "tests/places.hpp"

namespace {

namespace fs = std::filesystem;

/// Folder prefixes with the prefixes they may include (besides themselves); the longest prefix counts.
const std::map<std::string, std::vector<std::string>>& may_include() {
  static const std::map<std::string, std::vector<std::string>> table{
      {"grammar/text", {}},
      {"grammar", {"grammar/text"}},
      {"checker/model", {"grammar", "grammar/text"}},
      {"checker/project", {"checker/model", "grammar", "grammar/text"}},
      {"checker/evidence", {"checker/project", "checker/model", "grammar", "grammar/text"}},
      {"checker/solve", {"checker/evidence", "checker/project", "checker/model", "grammar", "grammar/text"}},
      {"checker/rules",
       {"checker/solve", "checker/evidence", "checker/project", "checker/model", "grammar", "grammar/text"}},
      {"checker/news",
       {"checker/rules", "checker/solve", "checker/evidence", "checker/project", "checker/model", "grammar",
        "grammar/text"}},
      {"checker/gate",
       {"checker/rules", "checker/solve", "checker/evidence", "checker/project", "checker/model", "grammar",
        "grammar/text"}},
      {"reports", {"checker/model", "grammar/text"}},
      {"cli",
       {"checker/news", "checker/gate", "checker/rules", "checker/solve", "checker/evidence",
        "checker/project", "checker/model", "reports", "grammar", "grammar/text"}},
  };
  return table;
}

std::string layer_of(const std::string& path) {
  std::string best;
  for (const auto& [prefix, ignored] : may_include())
    if (path.starts_with(prefix + "/") && prefix.size() > best.size()) best = prefix;
  return best;
}

std::vector<std::string> includes(const fs::path& file) {
  static const std::regex include(R"(^\s*#\s*include\s+\"([^\"]+)\")");
  std::vector<std::string> found;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    std::smatch match;
    if (std::regex_search(line, match, include)) found.push_back(match[1]);
  }
  return found;
}

std::vector<fs::path> sources() {
  std::vector<fs::path> files;
  for (const char* folder : {"grammar", "checker", "reports", "cli"})
    for (const auto& entry :
         fs::recursive_directory_iterator(fs::path(claimcheck::test::source_dir) / folder))
      if (entry.path().extension() == ".cpp" || entry.path().extension() == ".hpp")
        files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

TEST(Layers, NothingPointsBack) {
  const auto files = sources();
  ASSERT_GT(files.size(), 30u);
  for (const fs::path& file : files) {
    const std::string from = fs::relative(file, claimcheck::test::source_dir).generic_string();
    const std::string layer = layer_of(from);
    ASSERT_FALSE(layer.empty()) << from << " is in no layer";
    for (const std::string& target : includes(file)) {
      const std::string other = layer_of(target);
      if (other == layer) continue;
      ASSERT_FALSE(other.empty()) << from << " includes \"" << target << "\", which is in no layer";
      const auto& allowed = may_include().at(layer);
      EXPECT_NE(std::find(allowed.begin(), allowed.end(), other), allowed.end())
          << from << " includes " << target << ": " << layer << " may not use " << other;
    }
  }
}

/// The headers that files of other folders include: what costs there costs everybody.
std::set<std::string> shared_headers() {
  std::set<std::string> shared;
  for (const fs::path& file : sources()) {
    const std::string folder =
        fs::relative(file.parent_path(), claimcheck::test::source_dir).generic_string();
    for (const std::string& target : includes(file))
      if (fs::path(target).parent_path().generic_string() != folder) shared.insert(target);
  }
  return shared;
}

TEST(Layers, HeadersStayLight) {
  // What costs seconds to include stays behind .cpp files (5-feasibility measured them).
  static const std::regex heavy(
      R"(^\s*#\s*include\s+<(boost/|toml\+\+|nlohmann|CLI/|spdlog/|range/v3/all|z3))");
  std::set<std::string> shared = shared_headers();
  ASSERT_FALSE(shared.empty());
  shared.erase("reports/json_text.hpp");  // the door to the JSON library, for .cpp files that write JSON
  for (const std::string& path : shared) {
    const fs::path file = fs::path(claimcheck::test::source_dir) / path;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);)
      EXPECT_FALSE(line.starts_with("#include") && std::regex_search(line, heavy)) << path << ": " << line;
  }
}

}  // namespace
