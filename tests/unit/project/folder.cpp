#include "tests/unit/project/folder.hpp"

#include <sys/stat.h>

#include <cstdlib>
#include <fstream>
#include <stdexcept>

namespace claimcheck::testing {

namespace fs = std::filesystem;

Folder::Folder() {
  std::string name = (fs::canonical(fs::temp_directory_path()) / "claimcheck-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no folder for a test");
  root_ = name;
}

Folder::~Folder() {
  std::error_code ignored;
  fs::remove_all(root_, ignored);
}

void Folder::write(const std::string& name, const std::string& text) const {
  fs::create_directories((root_ / name).parent_path());
  std::ofstream(root_ / name, std::ios::binary) << text;
}

void Folder::link(const std::string& target, const std::string& name) const {
  fs::create_directories((root_ / name).parent_path());
  fs::create_symlink(target, root_ / name);
}

void Folder::pipe(const std::string& name) const {
  if (::mkfifo((root_ / name).c_str(), 0600) != 0) throw std::runtime_error("no pipe for a test");
}

void Folder::make(const std::string& name) const { fs::create_directories(root_ / name); }

}  // namespace claimcheck::testing
