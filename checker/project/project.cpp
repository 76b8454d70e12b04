// Files get their ids in the order they are added; ids never change and files never move.
#include "checker/project/project.hpp"

namespace claimcheck {

FileId Project::add_file(std::string path, std::string bytes) {
  const auto id = static_cast<FileId>(files.size());
  files.emplace_back(id, std::move(path), std::move(bytes));
  return id;
}

}  // namespace claimcheck
