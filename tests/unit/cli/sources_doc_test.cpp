// docs/sources.md is a session at a terminal: here it is typed in, command after command, and what the page
// shows must be what is printed.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "tests/places.hpp"
#include "tests/unit/cli/run.hpp"

namespace {

namespace fs = std::filesystem;
using namespace claimcheck::test;

std::string page() {
  std::ifstream in(fs::path(claimcheck::test::source_dir) / "docs" / "sources.md", std::ios::binary);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return bytes.str();
}

/// The code blocks of one language, in order.
std::vector<std::string> blocks(const std::string& text, const std::string& language) {
  std::vector<std::string> found;
  const std::string fence = "```" + language + "\n";
  for (std::size_t at = text.find(fence); at != std::string::npos; at = text.find(fence, at + 1)) {
    const std::size_t begin = at + fence.size();
    found.push_back(text.substr(begin, text.find("```", begin) - begin));
  }
  return found;
}

/// A command line's words; "…" holds blanks together.
std::vector<std::string> words_of(const std::string& line) {
  std::vector<std::string> words;
  std::string word;
  bool quoted = false;
  for (const char c : line + ' ') {
    if (c == '"') {
      quoted = !quoted;
    } else if (c == ' ' && !quoted) {
      if (!word.empty()) words.push_back(word);
      word.clear();
    } else {
      word += c;
    }
  }
  return words;
}

TEST(SourcesPage, ShowsWhatIsPrinted) {
  const std::string text = page();
  const Scratch scratch;
  ASSERT_EQ(blocks(text, "html").size(), 1u);
  scratch.write("ledger.html", blocks(text, "html").front());
  const auto sessions = blocks(text, "console");
  ASSERT_GE(sessions.size(), 6u);
  for (const std::string& session : sessions) {
    const std::string opening = "$ claimcheck ";
    ASSERT_TRUE(session.starts_with(opening)) << session;
    const std::size_t end = session.find('\n');
    const Outcome outcome = scratch.run(words_of(session.substr(opening.size(), end - opening.size())));
    std::string shown = session.substr(end + 1);
    std::string printed = outcome.out + outcome.err;
    const bool cut = shown.ends_with("...\n");
    if (cut) shown.resize(shown.size() - 4);
    if (cut && printed.size() > shown.size()) printed.resize(shown.size());
    EXPECT_EQ(printed, shown) << session;
  }
}

}  // namespace
