// The labelled corpus of tests/figures and what the reader makes of it, as rows that compare field by field.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace figures_test {

/// A figure with the fields of the JSONL contract; numbers and days as printed.
struct Row {
  int start = 0;
  int end = 0;
  std::string text;
  std::string kind;
  std::string unit;
  std::string hedge;
  std::optional<std::string> value, from, to, lo, hi;
  bool lo_open = false;
  bool hi_open = false;
  int hedge_start = -1;
  int hedge_end = -1;
  bool lenient = false;  // label: span and value only
};

struct Sentence {
  std::string id;
  std::string published;  // "" unknown
  std::string text;
  std::vector<Row> figures;
};

/// The sentences of tests/figures/<name>.jsonl.
std::vector<Sentence> load_corpus(const std::string& name);

/// What the command `figures --output-format jsonl` prints for a text, parsed back.
std::vector<Row> read_rows(const std::string& text, const std::string& published);

}  // namespace figures_test
