// A project made of text in memory, and what the solver says of it in one line a conflict.
#pragma once

#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "checker/model/tree.hpp"
#include "checker/project/project.hpp"
#include "checker/solve/claim_reader.hpp"
#include "checker/solve/consistency.hpp"
#include "checker/solve/wording.hpp"

namespace claimcheck::testing_solve {

struct Solved {
  std::unique_ptr<Tree> tree;
  std::unique_ptr<Project> project;
  std::unique_ptr<ClaimReader> reader;
  Consistency found;
};

inline Solved solve_files(std::map<std::string, std::string> files) {
  Solved out;
  files.try_emplace("p/claimcheck.toml", "");
  out.tree = make_memory_tree(std::move(files));
  ReadOptions options;
  options.paths = {"p"};
  options.jobs = 1;
  out.project = std::make_unique<Project>(open_project(*out.tree, options));
  read_facts(*out.project, options);
  out.reader = std::make_unique<ClaimReader>(*out.project);
  out.found = check_consistency(*out.reader);
  return out;
}

inline Solved solve(const std::string& claims, const std::string& vocabulary = "",
                    const std::string& sources = "") {
  std::map<std::string, std::string> files{{"p/a.claims", claims}};
  if (!vocabulary.empty()) files["p/vocabulary.toml"] = vocabulary;
  if (!sources.empty()) files["p/sources.toml"] = sources;
  return solve_files(std::move(files));
}

/// "CON002 error: A | B (+1)", claims as written without their evidence, sorted; sorted lines.
inline std::string summary(const Solved& solved) {
  const Wording words(*solved.reader);
  std::vector<std::string> lines;
  for (const Conflict& conflict : solved.found.conflicts) {
    std::vector<std::string> claims;
    for (const FactId id : conflict.claims) claims.push_back(words.line(id));
    std::sort(claims.begin(), claims.end());
    std::string line = std::string(conflict.code) + ' ' + std::string(to_string(conflict.severity)) + ':';
    for (std::size_t i = 0; i < claims.size(); ++i) line += (i == 0 ? " " : " | ") + claims[i];
    if (conflict.others > 0) line += " (+" + std::to_string(conflict.others) + ")";
    lines.push_back(line);
  }
  std::sort(lines.begin(), lines.end());
  std::string text;
  for (const std::string& line : lines) text += line + '\n';
  return text;
}

}  // namespace claimcheck::testing_solve
