// One of the two states of a project that are compared, read and checked.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "checker/evidence/join.hpp"
#include "checker/gate/repository.hpp"
#include "checker/model/report.hpp"
#include "checker/project/project.hpp"
#include "checker/rules/lint.hpp"

namespace claimcheck {

struct Side {
  std::optional<Revision> revision;  // none: the working tree
  std::unique_ptr<Tree> files;       // what the project is read from
  std::unique_ptr<Tree>
      tree;  // the same, with what is laid over it; paths are shown as from the top of the repository
  Project project;
  Evidence evidence;
  Report report;

  std::string name() const { return revision ? revision->name : "the working tree"; }
};

/// Where the two sides of a comparison come from.
struct Compared {
  std::string folder;                     // where the command runs; its repository is compared
  std::string base;                       // revision
  std::string head;                       // revision; "" is the working tree
  std::string claims;                     // the project's folder, relative to `folder`; "" finds it
  std::vector<std::string> source_paths;  // absolute
  unsigned jobs = 0;
};

/// The folder of the command, seen from the top of the repository: "" at the top, and for a bare repository.
std::string folder_in(const Repository& repository, const std::string& folder);

/// Files of a revision, or of the working tree where there is none; `other` is the other side.
std::unique_ptr<Tree> files_of(const Repository& repository, const std::optional<Revision>& revision,
                               const std::optional<Revision>& other);

/// How the project of `side.tree` is to be opened: at `root`, whole.
ReadOptions whole_project(const Compared& compared, const std::string& root);

/// Reads the claims of both sides and lints them, side by side.
void check_both(Side& base, Side& head, const Compared& compared, const LintOptions& options);

}  // namespace claimcheck
