// A repository of claims with a base and a branch, in a folder of its own, driven through git, ssh-keygen and
// the built program, as in a CI.
#pragma once

#include <filesystem>
#include <string>

namespace claimcheck::test {

struct Said {
  int exit_code = -1;
  std::string text;  // both outputs
};

class Branch {
 public:
  /// A project whose base is committed on `main` and signed by Rita; the branch `work` is checked out.
  explicit Branch(const std::string& policy = "require-review = [\"japan/**\"]\nrequire-signed = true\n");
  ~Branch();
  Branch(const Branch&) = delete;
  Branch& operator=(const Branch&) = delete;

  std::filesystem::path path(const std::string& name) const { return root_ / "r" / name; }
  void write(const std::string& name, const std::string& text) const;
  std::string read(const std::string& name) const;
  /// In every file below the folder that holds `from`, the first one becomes `to`.
  void replace(const std::string& name, const std::string& from, const std::string& to) const;
  /// Runs a shell line in the repository.
  Said shell(const std::string& line) const;
  Said run(const std::string& arguments) const;
  /// Commits everything as Ada.
  void commit(const std::string& message = "work") const;
  /// Commits, then asks the gate about HEAD.
  Said gate(const std::string& more = "") const;
  /// Signs the claim as somebody whose key is `key` in the folder above.
  Said review(const std::string& claim, const std::string& key = "rita",
              const std::string& by = "Rita <rita@example.org>", const std::string& more = "") const;

 private:
  std::filesystem::path root_;
};

}  // namespace claimcheck::test
