// Runs the built program as a shell would, in a scratch folder of its own.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace claimcheck::test {

struct Outcome {
  int exit_code = -1;
  std::string out;
  std::string err;
};

/// A folder under the system's temporary folder, removed at the end.
class Scratch {
 public:
  Scratch();
  ~Scratch();
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  const std::filesystem::path& path() const { return path_; }
  /// Writes a file below the folder, making its folders.
  void write(const std::string& name, const std::string& bytes) const;
  std::string read(const std::string& name) const;
  /// Runs claimcheck there with these arguments and `input` as standard input.
  Outcome run(const std::vector<std::string>& arguments, const std::string& input = {}) const;

 private:
  std::filesystem::path path_;
};

}  // namespace claimcheck::test
