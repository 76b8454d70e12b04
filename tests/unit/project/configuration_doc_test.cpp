// docs/configuration.md against the keys the readers know: every key is documented with its default and its
// example, and every example is accepted.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <sstream>

#include "checker/project/toml_keys.hpp"
#include "tests/places.hpp"
#include "tests/unit/project/open.hpp"

namespace claimcheck {
namespace {

using testing::findings_of;

/// The headings under which the keys of a section are listed.
std::string heading_of(const TomlKey& key) {
  if (key.section == "lint.per-path") return "### [[lint.per-path]]";
  if (key.section == "entity.*") return "### [entity.NAME]";
  if (key.section == "entity.*.part-of") return "### part-of for a time";
  if (key.section == "measure.*") return "### [measure.NAME]";
  if (key.section == "identity") return "### [[identity]]";
  if (key.file == "waivers.toml") return "## waivers.toml";
  if (key.file == "baseline.toml") return "## baseline.toml";
  if (key.file == "reviews.toml") return "## reviews.toml";
  if (key.file == "sources.toml") return "## sources.toml";
  return fmt::format("### [{}]", key.section);
}

std::vector<std::string> cells_of(const std::string& row) {
  std::vector<std::string> cells;
  std::istringstream in(row.substr(1));
  for (std::string cell; std::getline(in, cell, '|');) {
    const std::size_t first = cell.find_first_not_of(' ');
    cells.push_back(first == std::string::npos ? ""
                                               : cell.substr(first, cell.find_last_not_of(' ') - first + 1));
  }
  return cells;
}

/// "heading: key | default | example" for every row whose first cell is a key and that has four cells.
std::set<std::string> documented() {
  std::ifstream in(std::string(claimcheck::test::source_dir) + "/docs/configuration.md");
  std::set<std::string> found;
  std::string heading;
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with("#")) heading = line;
    if (!line.starts_with("| `")) continue;
    const auto cells = cells_of(line);
    if (cells.size() == 4)
      found.insert(fmt::format("{}: {} | {} | {}", heading, cells[0], cells[2], cells[3]));
  }
  return found;
}

/// The default as documented; where there is none in TOML the page says what happens instead.
std::string fallback_of(const TomlKey& key) {
  if (!key.fallback.empty()) return fmt::format("`{}`", key.fallback);
  const std::string name = fmt::format("{}/{}", key.section, key.key);
  const std::set<std::string> needed{
      "lint.per-path/path", "lint.per-path/ignore", "lint.per-path/reason", "entity.*.part-of/whole",
      "identity/is",        "waiver/fingerprint",   "waiver/code",          "waiver/reason",
      "waiver/by",          "waiver/created",       "waiver/expires",       "finding/fingerprint",
      "finding/code",       "review/claim",         "review/verdict",       "review/by",
      "review/on"};
  if (needed.contains(name)) return "needed";
  if (key.key == "from" || key.key == "until") return "always";
  return name == "entity.*/fiscal-year-starts" ? "the project's" : "none";
}

TEST(ConfigurationPage, ListsEveryKeyWithItsDefaultAndItsExample) {
  std::set<std::string> known;
  for (const TomlKey& key : toml_keys()) {
    if (key.section == "rates") continue;  // any pair of currencies
    const std::string example =
        key.type == TomlType::tables ? "see below" : fmt::format("`{} = {}`", key.key, key.example);
    known.insert(fmt::format("{}: `{}` | {} | {}", heading_of(key), key.key, fallback_of(key), example));
  }
  EXPECT_EQ(documented(), known);
}

/// A file in which the key stands as in its example, with what the example speaks of.
std::string file_with(const TomlKey& key) {
  const std::string line = fmt::format("{} = {}\n", key.key, key.example);
  if (key.section == "lint.per-path") {
    std::string table = "[[lint.per-path]]\n";
    for (const TomlKey& other : toml_keys())
      if (other.section == key.section) table += fmt::format("{} = {}\n", other.key, other.example);
    return table;
  }
  if (key.section == "*") return "[a]\n" + line + "[stratfor-2018-preview]\n[stratfor-2017]\n";
  if (key.section == "entity.*") return "[entity.a]\n" + line + "[entity.JP]\n";
  if (key.section == "entity.*.part-of") {
    const std::string whole = key.key == "whole" ? "" : "whole = \"EU\", ";
    return fmt::format("[entity.a]\npart-of = [{{ {}{} = {} }}]\n[entity.EU]\n", whole, key.key, key.example);
  }
  if (key.section == "measure.*") return "[measure.a]\n" + line;
  if (key.section == "identity")
    return "[[identity]]\n" + line + (key.key == "is" ? "" : "is = \"a {x} = b {x}\"\n");
  if (key.section == "waiver" || key.section == "finding" || key.section == "review")
    return fmt::format("[[{}]]\n{}", key.section, line);
  if (key.section == "rates") return fmt::format("[rates]\n{}\n", key.example);
  return fmt::format("[{}]\n", key.section) + line;
}

TEST(ConfigurationPage, GivesExamplesThatAreAccepted) {
  for (const TomlKey& key : toml_keys()) {
    const std::string toml = file_with(key);
    const auto opened = testing::open({{std::string(key.file), toml}});
    EXPECT_EQ(findings_of(opened.project), "") << toml;
  }
}

}  // namespace
}  // namespace claimcheck
