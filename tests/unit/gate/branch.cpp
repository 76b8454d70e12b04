// Output goes through a file, so that no pipe can fill up; git sees no configuration but the repository's.
#include "tests/unit/gate/branch.hpp"
#include "tests/places.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace claimcheck::test {

namespace fs = std::filesystem;

namespace {

std::string slurp(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

constexpr const char* text =
    "Trade between Japan and Russia totaled $18.3 billion in 2017.\n\n"
    "Trade between Japan and Russia totaled $16.1 billion in 2016.\n";

}  // namespace

Branch::Branch(const std::string& policy) {
  std::string name = (fs::canonical(fs::temp_directory_path()) / "claimcheck-gate-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no folder for a test");
  root_ = name;
  fs::create_directory(root_ / "r");
  write("claimcheck.toml", "[project]\nname = \"japan-russia\"\n[gate]\n" + policy);
  write("vocabulary.toml",
        "[entity.JP]\nnames = [\"Japan\"]\n[entity.RU]\nnames = [\"Russia\"]\n[measure.trade]\nkind = "
        "\"flow\"\n"
        "unit = \"money\"\nmax = \"$100B\"\n[measure.visits]\nkind = \"count\"\n");
  write("sources/a.txt", text);
  write("sources.toml", "[s1]\npublished = 2018-05-25\nfile = \"sources/a.txt\"\n");
  write("japan/trade.claims",
        "@s1\ntrade JP-RU 2017: $18.3B  \"totaled $18.3 billion in 2017\"\n"
        "trade JP-RU 2016: $16.1B  \"totaled $16.1 billion in 2016\"\n");
  write("other/visits.claims", "@s1\nvisits JP-RU by 2017: 20\n");
  for (const char* who : {"rita", "mallory"})
    shell(std::string("ssh-keygen -q -t ed25519 -N '' -C x -f ../") + who);
  shell("echo \"rita@example.org $(cat ../rita.pub)\" > allowed_signers");
  shell(
      "git init -q -b main && git config user.name Ada && git config user.email ada@example.org && "
      "git config commit.gpgsign false");
  review("japan/trade.claims:2");
  commit("base");
  shell("git checkout -q -b work");
}

Branch::~Branch() {
  std::error_code ignored;
  fs::remove_all(root_, ignored);
}

void Branch::write(const std::string& name, const std::string& bytes) const {
  fs::create_directories(path(name).parent_path());
  std::ofstream(path(name), std::ios::binary) << bytes;
}

std::string Branch::read(const std::string& name) const { return slurp(path(name)); }

void Branch::replace(const std::string& name, const std::string& from, const std::string& to) const {
  std::string bytes = read(name);
  const auto at = bytes.find(from);
  if (at == std::string::npos) throw std::runtime_error(name + " has no " + from);
  write(name, bytes.replace(at, from.size(), to));
}

Said Branch::shell(const std::string& line) const {
  const std::string command = "cd '" + (root_ / "r").string() + "' && export HOME='" + root_.string() +
                              "' GIT_CONFIG_NOSYSTEM=1 NO_COLOR=1 && { " + line + "; } > ../said 2>&1";
  const int status = std::system(command.c_str());
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, slurp(root_ / "said")};
}

Said Branch::run(const std::string& arguments) const {
  return shell(std::string(claimcheck::test::binary) + " " + arguments);
}

void Branch::commit(const std::string& message) const {
  shell("git add -A && git commit -q --allow-empty -m '" + message + "'");
}

Said Branch::gate(const std::string& more) const {
  commit();
  return run("gate --base main --head HEAD " + more);
}

Said Branch::review(const std::string& claim, const std::string& key, const std::string& by,
                    const std::string& more) const {
  return run("review '" + claim + "' --by '" + by + "'" + (key.empty() ? "" : " --sign ../" + key) + " " +
             more);
}

}  // namespace claimcheck::test
