// claimcheck export: the claims as facts, for other programs and for checking them apart.
#include "cli/export.hpp"

#include <algorithm>
#include <memory>
#include <ostream>

#include "cli/command.hpp"
#include "cli/exit_codes.hpp"
#include "cli/options.hpp"

namespace claimcheck {

namespace {

struct ExportFormat {
  const char* name;
  ExportWriter write;
};

constexpr ExportFormat formats[] = {{"jsonl", export_jsonl},
                                    {"csv", export_csv},
                                    {"claimreview", export_claim_review},
                                    {"annotation", export_annotation}};

struct ExportLine {
  ReadOptions read;
  std::string format = formats[0].name;
};

int run_export(const ExportLine& line, Streams streams) {
  const auto tree = make_disk_tree(".");
  Project project = open_project(*tree, line.read);
  read_facts(project, line.read);
  const auto* format = std::find_if(std::begin(formats), std::end(formats),
                                    [&](const ExportFormat& known) { return line.format == known.name; });
  format->write(project, streams.out);
  return project.config_error ? exit_failure : exit_clean;
}

}  // namespace

Run define_export(Arguments& arguments) {
  const auto line = std::make_shared<ExportLine>();
  std::vector<std::string> names;
  for (const ExportFormat& format : formats) names.emplace_back(format.name);
  arguments.positionals(line->read.paths, "PATH", "claim files or folders (default: the current folder)");
  arguments.choice("--format", line->format, names, "FORMAT", "how to write them");
  add_reading(arguments, line->read);
  return [line](Streams streams) { return run_export(*line, streams); };
}

}  // namespace claimcheck
