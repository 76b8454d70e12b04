// claimcheck figures: what claimcheck sees in a text.
#include "cli/figures.hpp"

#include <istream>
#include <iterator>
#include <memory>
#include <ostream>
#include <sstream>

#include "checker/evidence/document.hpp"
#include "checker/model/failure.hpp"
#include "cli/exit_codes.hpp"
#include "cli/output.hpp"

namespace claimcheck {

namespace {

constexpr std::size_t flush_at = 1 << 16;

void flush(std::string& buffer, std::ostream& out, std::size_t from) {
  if (buffer.size() < from) return;
  out << buffer;
  buffer.clear();
}

void write_jsonl(const SourceFile& text, const FigureContext& context, std::ostream& out) {
  std::string buffer;
  CodePointCursor cursor;
  std::uint32_t line = 1;
  std::uint32_t at = 0;
  const std::string_view bytes = text.text();
  for (const SourceFigure& figure :
       read_source_figures(text, {text.id(), 0, static_cast<std::uint32_t>(bytes.size())}, context)) {
    for (; at < figure.span.begin; ++at) line += bytes[at] == '\n';
    write_figure(text, figure, line, 0, cursor, buffer);
    flush(buffer, out, flush_at);
  }
  flush(buffer, out, 1);
}

/// Each line a text of its own: offsets count from its beginning.
void write_lines(const SourceFile& text, const FigureContext& context, std::ostream& out) {
  std::string buffer;
  const std::string_view bytes = text.text();
  std::uint32_t line = 1;
  for (std::size_t begin = 0; begin < bytes.size(); ++line) {
    std::size_t end = bytes.find('\n', begin);
    if (end == std::string_view::npos) end = bytes.size();
    std::size_t last = end;
    if (last > begin && bytes[last - 1] == '\r') --last;
    const Span span{text.id(), static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(last)};
    CodePointCursor cursor{span.begin, 0};
    for (const SourceFigure& figure : read_source_figures(text, span, context))
      write_figure(text, figure, line, span.begin, cursor, buffer);
    flush(buffer, out, flush_at);
    begin = end + 1;
  }
  flush(buffer, out, 1);
}

/// Standard input is text as it stands; a file is extracted by its ending.
std::string read_text(const std::string& path, Streams streams) {
  if (path == "-") return {std::istreambuf_iterator<char>(streams.in), {}};
  const auto tree = make_disk_tree("");
  ReadResult read = tree->read(path);
  if (read.status != ReadStatus::ok)
    throw Failure("cannot read " + path + (read.detail.empty() ? "" : ": " + read.detail));
  if (path.ends_with(".txt") || path.find('.', path.rfind('/') + 1) == std::string::npos)
    return std::move(read.bytes);
  Document document = extract(path, std::move(read.bytes), 0);
  if (document.status != DocumentStatus::ok) throw Failure("cannot read " + path + ": " + document.why);
  return std::string(document.text->text());
}

}  // namespace

int run_figures(const FiguresOptions& options, std::string name, std::string text, std::ostream& out) {
  const SourceFile file(0, std::move(name), std::move(text));
  const Units units(options.dollar);
  const Vocabulary vocabulary;
  FigureContext context{units, vocabulary, options.tolerance, {}, false};
  if (!options.published.empty()) {
    const auto published = parse_iso_extent(options.published);
    if (!published)
      throw Failure("--published " + options.published + " is no date: write 2018-05-25, 2018-05 or 2018");
    context.published = *published;
    context.has_published = true;
  }
  context.alone = options.lines;
  if (!options.jsonl) {
    std::string view;
    const Span all{file.id(), 0, static_cast<std::uint32_t>(file.text().size())};
    write_figures_view(file, read_source_figures(file, all, context), view);
    out << view;
  } else if (options.lines) {
    write_lines(file, context, out);
  } else {
    write_jsonl(file, context, out);
  }
  return exit_clean;
}

Run define_figures(Arguments& arguments) {
  struct Line {
    FiguresOptions figures;
    std::string file;
    std::string format = "full";
    std::string output;
  };
  const auto line = std::make_shared<Line>();
  arguments.positional(line->file, "FILE", "a text file; - is standard input");
  arguments.flag("--lines", line->figures.lines, "each line is a text of its own");
  arguments.text("--published", line->figures.published, "DATE",
                 "the day the text was published: resolves `last Friday`");
  arguments.choice("--output-format", line->format, {"full", "jsonl"}, "FORMAT",
                   "full (for people) or jsonl (one object a figure)");
  arguments.text("--output-file,-o", line->output, "FILE", "write there instead of to standard output");
  return [line](Streams streams) {
    line->figures.jsonl = line->format == "jsonl";
    std::string text = read_text(line->file, streams);
    if (line->output.empty()) return run_figures(line->figures, line->file, std::move(text), streams.out);
    std::ostringstream out;
    const int code = run_figures(line->figures, line->file, std::move(text), out);
    write_file(line->output, out.str());
    return code;
  };
}

}  // namespace claimcheck
