// A table for spreadsheets (RFC 4180), a row a claim. A spreadsheet runs a cell that begins like a formula;
// such text, which only a hostile or odd claim has, gets an apostrophe in front, as OWASP advises.
#include <algorithm>
#include <ostream>

#include "checker/evidence/fingerprint.hpp"
#include "checker/evidence/quote.hpp"
#include "checker/evidence/support.hpp"
#include "checker/solve/claim_reader.hpp"
#include "cli/export.hpp"
#include "cli/export_words.hpp"
#include "reports/render.hpp"

namespace claimcheck {

namespace {

/// "-0.4%" and "+3 pp" are values; "-1+cmd|'…'" is none.
bool is_signed_value(std::string_view text) {
  return std::all_of(text.begin() + 1, text.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' ||
           c == ',' || c == '%' || c == ' ';
  });
}

bool looks_like_formula(std::string_view text) {
  if (text.empty()) return false;
  const char first = text.front();
  if (first == '+' || first == '-') return !is_signed_value(text);
  return first == '=' || first == '@' || first == '\t' || first == '\r';
}

class Row {
 public:
  void add(std::string_view text) {
    if (!line_.empty() || any_) line_ += ',';
    any_ = true;
    std::string cell = printable(text);
    if (looks_like_formula(cell)) cell.insert(cell.begin(), '\'');
    if (cell.find_first_of(",\"\r\n") == std::string::npos) {
      line_ += cell;
      return;
    }
    line_ += '"';
    for (const char c : cell) {
      if (c == '"') line_ += '"';
      line_ += c;
    }
    line_ += '"';
  }

  void write(std::ostream& out) const { out << line_ << "\r\n"; }

 private:
  std::string line_;
  bool any_ = false;
};

constexpr const char* columns[] = {"path",  "line",       "subject", "time",   "from",       "to",
                                   "as_of", "value",      "sort",    "unit",   "lo",         "hi",
                                   "form",  "attributes", "sources", "quotes", "fingerprint"};

class CsvWriter {
 public:
  explicit CsvWriter(const Project& project)
      : project_(project), reader_(project), tables_(fingerprint_tables(project)) {}

  void run(std::ostream& out) const {
    Row head;
    for (const char* column : columns) head.add(column);
    head.write(out);
    for (FactId id = 0; id < project_.facts.all.size(); ++id) {
      Row row;
      add_fact(row, id);
      row.write(out);
    }
  }

 private:
  void add_fact(Row& row, FactId id) const {
    const Fact& fact = project_.facts[id];
    const SourceFile& file = project_.file(fact.span.file);
    row.add(file.path());
    row.add(std::to_string(file.position(fact.span.begin).line));
    row.add(project_.facts.subjects.text(fact.subject));
    add_time(row, project_.facts.times[fact.time]);
    row.add(project_.text({fact.span.file, fact.value_begin, fact.value_end}));
    row.add(sort_word(fact.sort));
    row.add(project_.units[fact.unit].name);
    add_ends(row, fact);
    row.add(form_word(fact.form));
    row.add(attributes_of(fact));
    row.add(sources_text(fact));
    row.add(quotes_of(fact));
    row.add(claim_fingerprint(tables_, id));
  }

  static void add_time(Row& row, const TimeLabel& label) {
    const bool known = label.has_time() && label.resolved;
    const std::string_view relation = label.has_time() ? preposition_word(label.preposition) : "";
    row.add(relation.empty() ? "" : std::string(relation) + ' ' + label.text);
    row.add(known && label.extent.begin != no_day ? iso(label.extent.begin) : "");
    row.add(known && label.extent.end != end_of_time ? iso(label.extent.end) : "");
    row.add(label.as_of_text);
  }

  /// What the value means, read strictly: numbers, or the days of a date.
  void add_ends(Row& row, const Fact& fact) const {
    if (fact.sort == Sort::date) {
      const Extent& days = project_.facts.rich[fact.rich].date;
      row.add(days.begin == no_day ? "" : iso(days.begin));
      row.add(days.end == end_of_time ? "" : iso(days.end));
      return;
    }
    if (!reader_.is_bound(fact)) {
      row.add("");
      row.add("");
      return;
    }
    const Interval& strict = read_value(written(project_.facts, fact),
                                        reads_as_count(fact, reader_.kind(fact.subject), project_.units),
                                        project_.config.tolerance)
                                 .strict;
    row.add(strict.lo_infinite ? "" : strict.lo.to_string());
    row.add(strict.hi_infinite ? "" : strict.hi.to_string());
  }

  std::string attributes_of(const Fact& fact) const {
    std::string out;
    for (std::uint32_t i = 0; i < fact.attribute_count; ++i)
      out += (i > 0 ? ", " : "") +
             std::string(project_.text(project_.facts.attributes[fact.attributes + i].span));
    return out;
  }

  std::string sources_text(const Fact& fact) const {
    std::string out;
    for (const SourceId source : sources_of(project_.facts, fact))
      out += (out.empty() ? "" : " ") + project_.registry[source].id;
    return out;
  }

  std::string quotes_of(const Fact& fact) const {
    std::string out;
    for (std::uint32_t i = 0; i < fact.evidence_count; ++i) {
      const Span& quote = project_.facts.evidence[fact.evidence + i].quote;
      if (!quote.empty()) out += (out.empty() ? "" : " | ") + unescape(project_.text(quote));
    }
    return out;
  }

  const Project& project_;
  ClaimReader reader_;
  FingerprintTables tables_;
};

}  // namespace

void export_csv(const Project& project, std::ostream& out) { CsvWriter(project).run(out); }

}  // namespace claimcheck
