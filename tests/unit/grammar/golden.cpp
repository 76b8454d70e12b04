#include "golden.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace claimcheck::test {

namespace {

/// \t \r \0 \xHH \\ in inputs stand for bytes that would not survive an editor.
std::string unescape(const std::string& line) {
  std::string out;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] != '\\' || i + 1 == line.size()) {
      out += line[i];
      continue;
    }
    const char next = line[i + 1];
    if (next == 't') out += '\t';
    if (next == 'r') out += '\r';
    if (next == '0') out += '\0';
    if (next == '\\') out += '\\';
    if (next == 'x') {
      out += static_cast<char>(std::stoi(line.substr(i + 2, 2), nullptr, 16));
      i += 2;
    }
    if (std::string("tr0\\x").find(next) == std::string::npos) out += line[i], --i;
    ++i;
  }
  return out;
}

}  // namespace

std::size_t check_golden(const std::string& name,
                         const std::function<std::string(const std::string&)>& produce) {
  const std::string path = std::string(CLAIMCHECK_SOURCE_DIR) + "/tests/unit/grammar/" + name;
  std::ifstream in(path);
  std::ostringstream rewritten;
  std::string line;
  std::size_t number = 0;
  std::size_t cases = 0;
  bool more = static_cast<bool>(std::getline(in, line));
  while (more) {
    ++number;
    if (!line.starts_with("> ") && line != ">") {
      rewritten << line << '\n';
      more = static_cast<bool>(std::getline(in, line));
      continue;
    }
    const std::size_t first = number;
    std::string input;
    for (; more && (line.starts_with("> ") || line == ">"); ++number) {
      rewritten << line << '\n';
      if (!input.empty() || number > first) input += '\n';
      input += line.size() > 2 ? unescape(line.substr(2)) : "";
      more = static_cast<bool>(std::getline(in, line));
    }
    std::string expected;
    for (; more && !line.empty(); ++number) {
      expected += line + '\n';
      more = static_cast<bool>(std::getline(in, line));
    }
    --number;
    const std::string produced = produce(input);
    EXPECT_EQ(produced, expected) << name << ":" << first << "\n" << input;
    rewritten << produced;
    ++cases;
  }
  in.close();
  if (std::getenv("CLAIMCHECK_UPDATE") != nullptr) std::ofstream(path) << rewritten.str();
  return cases;
}

}  // namespace claimcheck::test
