// Output goes through files, so that no pipe can fill up.
#include "tests/unit/cli/run.hpp"
#include "tests/places.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace claimcheck::test {

namespace fs = std::filesystem;

namespace {

std::string quoted(const std::string& word) {
  std::string out = "'";
  for (const char c : word) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return out + "'";
}

std::string slurp(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

}  // namespace

Scratch::Scratch() {
  std::string name = (fs::temp_directory_path() / "claimcheck-test-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) std::abort();
  path_ = name;
  fs::create_directory(path_ / "w");
}

Scratch::~Scratch() { fs::remove_all(path_); }

void Scratch::write(const std::string& name, const std::string& bytes) const {
  const fs::path file = path_ / "w" / name;
  fs::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << bytes;
}

std::string Scratch::read(const std::string& name) const { return slurp(path_ / "w" / name); }

Outcome Scratch::run(const std::vector<std::string>& arguments, const std::string& input) const {
  std::ofstream(path_ / "in", std::ios::binary) << input;
  std::string command =
      "cd " + quoted((path_ / "w").string()) + " && NO_COLOR=1 " + quoted(claimcheck::test::binary);
  for (const std::string& argument : arguments) command += ' ' + quoted(argument);
  command += " < ../in > ../out 2> ../err";
  const int status = std::system(command.c_str());
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, slurp(path_ / "out"), slurp(path_ / "err")};
}

}  // namespace claimcheck::test
