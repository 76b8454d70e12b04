// A command that is killed while it writes leaves the old file or the new one, whole.
#include <gtest/gtest.h>

#include <fmt/format.h>

#include <map>
#include <vector>

#include "tests/places.hpp"
#include "tests/unit/gate/branch.hpp"

namespace claimcheck::test {
namespace {

constexpr int kills = 200;

TEST(Killed, WritersLeaveTheOldFileOrTheNewOne) {
  const Branch branch;
  branch.write("other/more.claims", "@s1\nvisits JP-RU by 2017: 25\n");
  struct Writer {
    std::string file;
    std::string command;
    std::string before;
    std::string after;
  };
  std::vector<Writer> writers = {
      {"waivers.toml",
       "waive other/more.claims:2 CON001 --reason x --by 'Rita <rita@example.org>' --expires 2030-01-01 "
       "--today 2029-12-01",
       "# a comment\n",
       {}},
      {"japan/trade.reviews.toml",
       "review japan/trade.claims:3 --by 'Rita <rita@example.org>' --today 2029-12-01",
       branch.read("japan/trade.reviews.toml"),
       {}},
      {"other/more.claims", "fmt other/more.claims", "@s1\nvisits   JP-RU by 2017:    25\n", {}},
  };
  for (Writer& writer : writers) {
    branch.write(writer.file, writer.before);
    ASSERT_EQ(branch.run(writer.command).exit_code, 0) << writer.command;
    writer.after = branch.read(writer.file);
    ASSERT_NE(writer.after, writer.before) << writer.command;
    branch.write(writer.file, writer.before);
  }
  std::map<std::string, int> seen;
  for (int i = 0; i < kills; ++i) {
    const Writer& writer = writers[static_cast<std::size_t>(i) % writers.size()];
    branch.write(writer.file, writer.before);
    // Later and later, so that every moment of a run is met; none lives beyond the last delay.
    branch.shell(
        fmt::format("timeout -s KILL 0.{:03} {} {}", 1 + i * 2, claimcheck::test::binary, writer.command));
    const std::string now = branch.read(writer.file);
    EXPECT_TRUE(now == writer.before || now == writer.after) << writer.command << " after " << i << ":\n"
                                                             << now;
    ++seen[now == writer.before ? "old" : "new"];
    branch.write(writer.file, writer.before);
  }
  EXPECT_GT(seen["old"], 0);
}

}  // namespace
}  // namespace claimcheck::test
