// Every row is written as a claim and parsed; only what reads back as one claim, with one value, is kept.
#include "checker/news/import.hpp"

#include <algorithm>
#include <set>

#include "checker/model/failure.hpp"
#include "checker/project/resolve.hpp"
#include "grammar/layout.hpp"
#include "grammar/parse.hpp"

namespace claimcheck {

namespace {

struct Row {
  std::uint32_t line = 1;
  std::vector<std::string> cells;
};

std::string trimmed(std::string_view text) {
  const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
  while (!text.empty() && blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && blank(text.back())) text.remove_suffix(1);
  return std::string(text);
}

char separator_of(std::string_view table) {
  const std::string_view first = table.substr(0, table.find('\n'));
  char best = ',';
  for (const char candidate : {';', '\t'})
    if (std::count(first.begin(), first.end(), candidate) > std::count(first.begin(), first.end(), best))
      best = candidate;
  return best;
}

/// RFC 4180: fields in quotes may hold separators, line ends and doubled quotes.
std::vector<Row> rows_of(std::string_view table) {
  if (table.starts_with("\xEF\xBB\xBF")) table.remove_prefix(3);
  const char separator = separator_of(table);
  std::vector<Row> rows;
  Row row;
  std::string cell;
  bool quoted = false;
  std::uint32_t line = 1;
  const auto end_row = [&] {
    row.cells.push_back(trimmed(cell));
    cell.clear();
    const bool blank = row.cells.size() == 1 && row.cells.front().empty();
    if (!blank) rows.push_back(std::move(row));
    row = {};
    row.line = line;
  };
  for (std::size_t i = 0; i < table.size(); ++i) {
    const char c = table[i];
    if (c == '\n') ++line;
    if (quoted) {
      if (c != '"')
        cell += c;
      else if (i + 1 < table.size() && table[i + 1] == '"')
        cell += table[++i];
      else
        quoted = false;
    } else if (c == '"' && trimmed(cell).empty()) {
      quoted = true;
      cell.clear();
    } else if (c == separator) {
      row.cells.push_back(trimmed(cell));
      cell.clear();
    } else if (c == '\n') {
      end_row();
    } else {
      cell += c;
    }
  }
  if (!cell.empty() || !row.cells.empty()) end_row();
  return rows;
}

class Importer {
 public:
  Importer(const Project& project, const ImportColumns& columns, const std::vector<Row>& rows)
      : project_(project), columns_(columns), rows_(rows) {
    entity_ = column(columns.entity);
    to_ = column(columns.to);
    value_ = column(columns.value);
    time_ = column(columns.time);
    if (columns.measure_is_column) measure_ = column(columns.measure);
  }

  Import run() {
    if (!columns_.source.empty()) out_.text = "@" + columns_.source + "\n\n";
    for (std::size_t i = 1; i < rows_.size(); ++i) {
      ++out_.rows;
      if (const std::string why = add(rows_[i]); !why.empty()) out_.skipped.push_back({rows_[i].line, why});
    }
    const SourceFile file(no_file, "import.claims", out_.text);
    out_.text = canonical_layout(file, parse_claims(file));
    out_.unknown.assign(unknown_.begin(), unknown_.end());
    return std::move(out_);
  }

 private:
  static constexpr std::size_t none = SIZE_MAX;

  std::size_t column(const std::string& name) const {
    if (name.empty()) return none;
    const auto& names = rows_.front().cells;
    const auto same = [&](const std::string& one) { return fold_name(one) == fold_name(name); };
    const auto found = std::find_if(names.begin(), names.end(), same);
    if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
    std::string list;
    for (const std::string& one : names) list += (list.empty() ? "" : ", ") + ("`" + one + "`");
    const std::string near = nearest_of(name, names);
    throw Failure("the table has no column `" + name + "`: it has " + list +
                  (near.empty() ? "" : "; did you mean `" + near + "`?"));
  }

  static std::string cell(const Row& row, std::size_t at) {
    return at < row.cells.size() ? row.cells[at] : "";
  }

  /// A name as subjects have it: declared ones as they are, others in backticks where they are more than a
  /// word.
  std::string name(const std::string& text) {
    const NameMatch match = project_.vocabulary.longest_name(text);
    if (match.size == text.size()) return text;
    unknown_.insert(text);
    const bool plain = text.find_first_of(" -<>(),:{}`\"#@") == std::string::npos;
    std::string quoted = text;
    std::erase(quoted, '`');
    return plain ? text : "`" + quoted + "`";
  }

  std::string value_text(const std::string& text) const {
    const bool bare = text.find_first_not_of("0123456789.,- \u00A0") == std::string::npos;
    if (!bare || columns_.unit.empty()) return text;
    const std::size_t place = columns_.unit.find("{}");
    if (place == std::string::npos) return text + " " + columns_.unit;
    return columns_.unit.substr(0, place) + text + columns_.unit.substr(place + 2);
  }

  std::string add(const Row& row) {
    const std::string value = cell(row, value_);
    static constexpr std::string_view empty[] = {"",    "-",  "–",  "—", "n/a", "na",
                                                 "N/A", "NA", "..", "…", "null"};
    if (std::find(std::begin(empty), std::end(empty), value) != std::end(empty)) return "it has no value";
    std::string subject = measure_ == none ? columns_.measure : name(cell(row, measure_));
    if (subject.empty()) return "it names no measure";
    const std::string from = cell(row, entity_);
    const std::string to = cell(row, to_);
    if (entity_ != none && from.empty()) return "it names no entity";
    if (to_ != none && to.empty()) return "it names only one end";
    if (!from.empty()) subject += " " + name(from);
    if (!to.empty()) subject += (columns_.pair ? "–" : "->") + name(to);
    const std::string time = cell(row, time_);
    const std::string line = subject + (time.empty() ? "" : " " + time) + ": " + value_text(value);
    if (line.find('\n') != std::string::npos) return "a cell holds a line end";
    const SourceFile file(0, "import", line + "\n");
    const ast::SyntaxTree tree = parse_claims(file);
    if (!tree.errors.empty()) return tree.errors.front().message + ": `" + line + "`";
    const ChunkFacts chunk = resolve(project_, file, tree);
    if (!chunk.errors.empty()) return chunk.errors.front().message + ": `" + line + "`";
    if (chunk.facts.all.size() != 1) return "it is no claim: `" + line + "`";
    if (!time.empty() && chunk.facts.times[chunk.facts.all.front().time].text.empty())
      return "`" + time + "` is no time that the claim language has";
    if (!lines_.insert(line).second) return "it says what a row above says";
    out_.text += line + "\n";
    ++out_.claims;
    return {};
  }

  const Project& project_;
  const ImportColumns& columns_;
  const std::vector<Row>& rows_;
  std::size_t measure_ = none, entity_ = none, to_ = none, value_ = none, time_ = none;
  Import out_;
  std::set<std::string> unknown_;
  std::set<std::string> lines_;
};

}  // namespace

Import import_table(const Project& project, std::string_view table, const ImportColumns& columns) {
  const std::vector<Row> rows = rows_of(table);
  if (rows.size() < 2) throw Failure("the table has no rows: its first line names the columns");
  return Importer(project, columns, rows).run();
}

}  // namespace claimcheck
