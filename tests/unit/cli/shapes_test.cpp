// Completions and the manual page come from the commands' own definitions; the shells themselves read them.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "cli/command.hpp"
#include "cli/shapes.hpp"

namespace claimcheck::testing {
namespace {

bool is_installed(const std::string& program) {
  return std::system(("command -v " + program + " >/dev/null 2>&1").c_str()) == 0;
}

std::string written(const std::string& name, const std::string& text) {
  const auto path = std::filesystem::temp_directory_path() / ("claimcheck-" + name);
  std::ofstream(path) << text;
  return path.string();
}

TEST(Shapes, KnowEveryCommandAndItsOptions) {
  const auto shapes = command_shapes();
  ASSERT_EQ(all_commands().size(), shapes.size());
  const CommandShape& lint = shapes.front();
  EXPECT_EQ("lint", lint.name);
  EXPECT_EQ("PATH", lint.positionals.at(0).type);
  std::string found;
  for (const OptionShape& option : lint.options)
    for (const std::string& name : option.names)
      if (name == "--color" || name == "--exit-zero" || name == "-o") {
        found += name + '=' + option.type;
        for (const std::string& word : option.words) found += ' ' + word;
        found += '\n';
      }
  EXPECT_EQ("--exit-zero=\n-o=FILE\n--color=WHEN always auto never\n", found);
}

TEST(Completions, AreReadByTheirShells) {
  for (const std::string shell : {"bash", "zsh", "fish"}) {
    if (!is_installed(shell)) continue;
    const std::string path = written("completions." + shell, completions(shell));
    EXPECT_EQ(0, std::system((shell + " -n " + path).c_str())) << shell;
  }
}

TEST(Completions, OfferCommandsOptionsAndValuesInBash) {
  if (!is_installed("bash")) GTEST_SKIP() << "there is no bash";
  const std::string path = written("completions.bash", completions("bash"));
  const struct {
    const char* line;
    const char* offered;
  } table[] = {
      {"claimcheck ex", "export explain"},
      {"claimcheck lint --output-format sa", "sarif"},
      {"claimcheck --color a", "always auto"},
      {"claimcheck lint --cov", "--coverage"},
      {"claimcheck explain EVI00", "EVI001 EVI002 EVI003 EVI004 EVI005 EVI006 EVI007 EVI008 EVI009"},
      {"claimcheck completions z", "zsh"},
  };
  for (const auto& row : table) {
    const std::string script =
        written("complete.sh",
                "cd /var/empty 2>/dev/null || cd /\nsource " + path + "\nCOMP_WORDS=(" + row.line +
                    ")\nCOMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n_claimcheck\necho \"${COMPREPLY[*]}\"\n");
    const std::string out = script + ".out";
    ASSERT_EQ(0, std::system(("bash " + script + " > " + out).c_str()));
    std::ifstream file(out);
    std::string line;
    std::getline(file, line);
    EXPECT_EQ(row.offered, line) << row.line;
  }
}

TEST(ManualPage, HasASectionForEveryCommand) {
  const std::string page = manual_page();
  for (const Command& command : all_commands())
    EXPECT_NE(std::string::npos, page.find(std::string(".SS \"claimcheck ") + command.name + "\"\n"))
        << command.name;
  EXPECT_NE(std::string::npos, page.find(".TP\n\\fB\\-\\-output\\-file\\fR, \\fB\\-o\\fR \\fIFILE\\fR\n"));
}

}  // namespace
}  // namespace claimcheck::testing
