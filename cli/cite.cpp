// claimcheck cite: from a passage to the shortest quote that stands once, as a line to paste into a claim.
#include <fmt/format.h>

#include <istream>
#include <iterator>
#include <memory>
#include <ostream>

#include "checker/evidence/cite_sources.hpp"
#include "checker/model/failure.hpp"
#include "cli/command.hpp"
#include "cli/exit_codes.hpp"
#include "cli/options.hpp"
#include "cli/registry.hpp"
#include "reports/render.hpp"

namespace claimcheck {

namespace {

struct CiteLine {
  std::string text;
  std::string source;
  ReadOptions read;
};

/// What to paste, with where it is from as a comment of the claim language.
std::string line_of(const Project& project, const SourceCitation& found) {
  const Source& source = project.registry[found.source];
  const std::string by = byline(source);
  const std::string evidence = found.citation.quote.empty()
                                   ? fmt::format("@{}#char={},{}", source.id, found.begin, found.end)
                                   : fmt::format("@{} {}", source.id, in_quotes(found.citation.quote));
  return fmt::format("{}  # {}{}line {}\n", printable(evidence), printable(by), by.empty() ? "" : ", ",
                     found.line);
}

void say_unread(const Project& project, const CiteResult& result, std::ostream& err) {
  constexpr std::size_t most_said = 5;
  for (std::size_t i = 0; i < std::min(most_said, result.unread.size()); ++i)
    err << "not searched: " << project.registry[result.unread[i].source].id << ": " << result.unread[i].why
        << '\n';
  if (result.unread.size() > most_said)
    err << "not searched: " << result.unread.size() - most_said << " more\n";
}

int run_cite(const CiteLine& line, Streams streams) {
  const std::string passage =
      on_one_line(line.text == "-" ? std::string{std::istreambuf_iterator<char>(streams.in), {}} : line.text);
  if (passage.empty()) throw Failure("there is nothing to look for; give a few words of the source");
  const auto tree = make_disk_tree(".");
  const Project project = open_registry(*tree, line.read);
  if (project.registry.size() == 0)
    throw Failure("no source is registered; `claimcheck source add FILE` registers a document");
  const SourceId only = line.source.empty() ? no_source : require_source(project, line.source);
  const CiteResult result = cite_in_sources(project, passage, only);
  say_unread(project, result, streams.err);
  if (result.found.empty()) {
    streams.err << "no source says anything like it\n";
    return exit_findings;
  }
  const bool alike = result.found.front().citation.similarity < 1;
  if (alike) streams.err << "no source says it in these words; the likest passages:\n";
  for (const SourceCitation& found : result.found) {
    if (alike)
      streams.err << fmt::format("  {:.0f} % alike: {}\n", 100 * found.citation.similarity,
                                 printable(found.passage));
    streams.out << line_of(project, found);
  }
  return alike ? exit_findings : exit_clean;
}

}  // namespace

Run define_cite(Arguments& arguments) {
  const auto line = std::make_shared<CiteLine>();
  arguments.positional(line->text, "TEXT", "words of a source; - is standard input");
  arguments.text("--source", line->source, "ID", "look in this source only");
  add_reading(arguments, line->read);
  return [line](Streams streams) { return run_cite(*line, streams); };
}

}  // namespace claimcheck
