// A folder on the disk for one test, removed at its end.
#pragma once

#include <filesystem>
#include <string>

namespace claimcheck::testing {

class Folder {
 public:
  Folder();
  ~Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  std::string path() const { return root_.string(); }
  /// Writes a file, with the folders above it.
  void write(const std::string& name, const std::string& text) const;
  void link(const std::string& target, const std::string& name) const;
  void pipe(const std::string& name) const;
  void make(const std::string& name) const;

 private:
  std::filesystem::path root_;
};

}  // namespace claimcheck::testing
