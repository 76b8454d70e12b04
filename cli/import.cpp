// claimcheck import: a spreadsheet of figures, as CSV, into claims, and a report on what did not come over.
#include <fmt/format.h>

#include <memory>
#include <ostream>

#include "checker/model/failure.hpp"
#include "checker/news/import.hpp"
#include "cli/exit_codes.hpp"
#include "cli/options.hpp"
#include "cli/write_file.hpp"

namespace claimcheck {

namespace {

struct ImportLine {
  ReadOptions read;
  ImportColumns columns;
  std::string measure_column;
  std::string table;
  std::string output;
};

std::string report_on(const Import& import) {
  std::string text = fmt::format("{} of {} rows became claims\n", import.claims, import.rows);
  constexpr std::size_t most = 20;
  for (std::size_t i = 0; i < std::min(most, import.skipped.size()); ++i)
    text += fmt::format("  line {} was left out: {}\n", import.skipped[i].line, import.skipped[i].why);
  if (import.skipped.size() > most) text += fmt::format("  and {} more rows\n", import.skipped.size() - most);
  if (import.unknown.empty()) return text;
  text += "names that the vocabulary does not have, to be added or corrected:";
  for (std::size_t i = 0; i < std::min(most, import.unknown.size()); ++i)
    text += (i == 0 ? " " : ", ") + import.unknown[i];
  return text + (import.unknown.size() > most ? " …\n" : "\n");
}

int run_import(ImportLine line, Streams streams) {
  if (!line.measure_column.empty()) {
    if (!line.columns.measure.empty()) throw Failure("give --measure or --measure-column, not both");
    line.columns.measure = line.measure_column;
    line.columns.measure_is_column = true;
  }
  if (line.columns.measure.empty())
    throw Failure("say what the figures measure: --measure NAME or --measure-column COLUMN");
  if (line.columns.value.empty()) throw Failure("say which column has the figures: --value COLUMN");
  const auto tree = make_disk_tree(".");
  const Project project = open_project(*tree, line.read);
  ReadResult read = tree->read(normalise_path(line.table));
  if (read.status != ReadStatus::ok)
    throw Failure("cannot read " + line.table + (read.detail.empty() ? "" : ": " + read.detail));
  const Import import = import_table(project, read.bytes, line.columns);
  if (line.output.empty())
    streams.out << import.text;
  else
    write_file(line.output, import.text);
  streams.err << report_on(import);
  if (project.config_error) return exit_failure;
  return import.skipped.empty() ? exit_clean : exit_findings;
}

}  // namespace

Run define_import(Arguments& arguments) {
  const auto line = std::make_shared<ImportLine>();
  arguments.positional(line->table, "TABLE.csv", "a table whose first row names its columns");
  arguments.text("--measure", line->columns.measure, "NAME", "what all of the figures measure");
  arguments.text("--measure-column", line->measure_column, "COLUMN", "the column that names the measure");
  arguments.text("--entity", line->columns.entity, "COLUMN",
                 "the column of the entity, or of the arrow's beginning");
  arguments.text("--to", line->columns.to, "COLUMN", "the column of the arrow's end");
  arguments.flag("--pair", line->columns.pair, "the two ends are a pair, without direction");
  arguments.text("--value", line->columns.value, "COLUMN", "the column of the figures");
  arguments.text("--time", line->columns.time, "COLUMN", "the column of the time");
  arguments.text("--unit", line->columns.unit, "UNIT",
                 "how a bare number is written: '${}B', '{}%', 'people'");
  arguments.text("--source", line->columns.source, "ID", "the source that the claims cite");
  arguments.text("--output-file,-o", line->output, "FILE", "write the claims there instead of printing them");
  add_reading(arguments, line->read);
  return [line](Streams streams) { return run_import(*line, streams); };
}

}  // namespace claimcheck
