// The sides are independent of each other, so that they are read and checked at the same time.
#include "checker/gate/side.hpp"

#include <fmt/format.h>
#include <oneapi/tbb/parallel_invoke.h>
#include <oneapi/tbb/task_arena.h>

#include "checker/model/failure.hpp"

namespace claimcheck {

std::string folder_in(const Repository& repository, const std::string& folder) {
  const std::string& top = repository.work_folder();
  if (top.empty()) return {};
  const std::string real = make_disk_tree(folder)->real_path("");
  if (!inside(real, top)) return {};
  return real.size() == top.size() ? std::string() : real.substr(top.size() + 1);
}

std::unique_ptr<Tree> files_of(const Repository& repository, const std::optional<Revision>& revision,
                               const std::optional<Revision>& other) {
  if (revision) return repository.tree(*revision, other ? &*other : nullptr);
  if (repository.work_folder().empty())
    throw Failure("a bare repository has no working tree; name both revisions");
  return make_disk_tree(repository.work_folder());
}

ReadOptions whole_project(const Compared& compared, const std::string& root) {
  ReadOptions options;
  options.claims = root;
  options.paths = {root};
  options.source_paths = compared.source_paths;
  options.jobs = compared.jobs;
  return options;
}

void check_both(Side& base, Side& head, const Compared& compared, const LintOptions& options) {
  ReadOptions read;
  read.jobs = compared.jobs;
  const auto check = [&](Side& side) {
    read_facts(side.project, read);
    side.report = lint(side.project, options, side.evidence);
  };
  tbb::task_arena arena(compared.jobs == 0 ? tbb::task_arena::automatic : static_cast<int>(compared.jobs));
  arena.execute([&] { tbb::parallel_invoke([&] { check(base); }, [&] { check(head); }); });
}

}  // namespace claimcheck
