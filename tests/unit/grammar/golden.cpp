#include "golden.hpp"
#include "tests/places.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <vector>

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

std::string path_of(const std::string& name) {
  return std::string(claimcheck::test::source_dir) + "/tests/unit/grammar/" + name;
}

bool is_input(const std::string& line) { return line.starts_with("> ") || line == ">"; }

/// The file as lines of cases and lines between them.
struct Piece {
  std::string text;  // copied as it stands
  bool is_case = false;
  GoldenCase golden;
};

std::vector<Piece> read_pieces(const std::string& name) {
  std::vector<Piece> pieces;
  std::ifstream in(path_of(name));
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  for (std::size_t at = 0; at < lines.size();) {
    Piece piece;
    if (!is_input(lines[at])) {
      piece.text = lines[at++] + "\n";
      pieces.push_back(piece);
      continue;
    }
    piece.is_case = true;
    piece.golden.line = at + 1;
    for (const std::size_t first = at; at < lines.size() && is_input(lines[at]); ++at) {
      piece.text += lines[at] + "\n";
      if (at != first) piece.golden.input += '\n';
      if (lines[at].size() > 2) piece.golden.input += unescape(lines[at].substr(2));
    }
    for (; at < lines.size() && !lines[at].empty(); ++at) piece.golden.expected += lines[at] + "\n";
    pieces.push_back(piece);
  }
  return pieces;
}

}  // namespace

std::vector<GoldenCase> read_golden(const std::string& name) {
  std::vector<GoldenCase> cases;
  for (const Piece& piece : read_pieces(name))
    if (piece.is_case) cases.push_back(piece.golden);
  return cases;
}

std::size_t check_golden(const std::string& name,
                         const std::function<std::string(const std::string&)>& produce) {
  std::string rewritten;
  std::size_t cases = 0;
  for (const Piece& piece : read_pieces(name)) {
    rewritten += piece.text;
    if (!piece.is_case) continue;
    const std::string produced = produce(piece.golden.input);
    EXPECT_EQ(produced, piece.golden.expected) << name << ":" << piece.golden.line << "\n"
                                               << piece.golden.input;
    rewritten += produced;
    ++cases;
  }
  if (std::getenv("CLAIMCHECK_UPDATE") != nullptr) std::ofstream(path_of(name)) << rewritten;
  return cases;
}

}  // namespace claimcheck::test
