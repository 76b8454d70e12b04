// A spreadsheet of figures as claims: one row a claim, and for every row that makes none the reason.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "checker/project/project.hpp"

namespace claimcheck {

/// Which column says what; names of columns as the first row has them, "" where there is none.
struct ImportColumns {
  std::string measure;  // the measure itself, or the column that names it when `measure_is_column`
  bool measure_is_column = false;
  std::string entity;
  std::string to;  // the other end: makes an arrow, or a pair with `pair`
  bool pair = false;
  std::string value;
  std::string time;
  std::string unit;    // "${}B", "{}%", "people": how a bare number of the table is written
  std::string source;  // id for the heading; "" for none
};

struct SkippedRow {
  std::uint32_t line = 0;
  std::string why;
};

struct Import {
  std::string text;  // a claim file
  std::size_t rows = 0;
  std::size_t claims = 0;
  std::vector<SkippedRow> skipped;
  std::vector<std::string> unknown;  // names that the vocabulary does not have, each once
};

/// Rows of RFC 4180, the separator told by the first line (comma, semicolon or tab). Throws Failure when a
/// column is missing or the table has no row.
Import import_table(const Project& project, std::string_view table, const ImportColumns& columns);

}  // namespace claimcheck
