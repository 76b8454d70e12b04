// claimcheck source ID: a document as claimcheck reads it, with the offsets that a fragment takes.
#include "cli/source.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <ostream>

#include "checker/evidence/source_text.hpp"
#include "checker/model/failure.hpp"
#include "cli/exit_codes.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/registry.hpp"
#include "grammar/text/utf8.hpp"
#include "reports/render.hpp"

namespace claimcheck {

namespace {

/// Cuts a line into rows of at most `width` columns, at blanks where there are any; 0 does not cut.
std::vector<std::string_view> rows_of(std::string_view line, std::size_t width) {
  std::vector<std::string_view> rows;
  while (width > 0 && display_width(line) > width) {
    std::size_t end = 0;
    std::size_t blank = 0;
    for (std::size_t taken = 0; end < line.size();) {
      const std::size_t size = utf8::decode(line, end).size;
      taken += display_width(line.substr(end, size));
      if (taken > width && end > 0) break;
      end += size;
      if (line[end - size] == ' ') blank = end;
    }
    const std::size_t cut = blank > 0 ? blank : end;
    rows.push_back(line.substr(0, cut));
    line.remove_prefix(cut);
  }
  rows.push_back(line);
  return rows;
}

class TextPrinter {
 public:
  TextPrinter(const Document& document, std::size_t width, std::ostream& out)
      : document_(document), text_(*document.text), out_(out) {
    digits_ = std::max<std::size_t>(4, std::to_string(utf8::count(text_.text())).size());
    width_ = width > digits_ + 22 ? width - digits_ - 2 : 0;
  }

  void print() {
    for (std::uint32_t number = 1; number <= text_.line_count(); ++number) {
      print_pages(text_.line_start(number));
      const std::string_view line = text_.line(number);
      const std::size_t begin = characters_;
      for (const std::string_view row : rows_of(line, width_)) {
        out_ << fmt::format("{:>{}}{}{}\n", characters_, digits_, row.empty() ? "" : "  ", printable(row));
        characters_ += utf8::count(row);
      }
      const std::uint32_t next = number < text_.line_count() ? text_.line_start(number + 1) : 0;
      if (next > 0)
        characters_ = begin + utf8::count(text_.text().substr(text_.line_start(number),
                                                              next - text_.line_start(number)));
    }
  }

 private:
  void print_pages(std::uint32_t at) {
    for (; page_ < document_.pages.size() && document_.pages[page_] <= at; ++page_)
      out_ << fmt::format("{:>{}}  -- page {} --\n", "", digits_, page_ + 1);
  }

  const Document& document_;
  const SourceFile& text_;
  std::ostream& out_;
  std::size_t digits_ = 0;
  std::size_t width_ = 0;
  std::size_t characters_ = 0;  // before the row
  std::size_t page_ = 0;
};

void print_head(const Source& source, const Document& document, std::ostream& out) {
  const SourceFile& text = *document.text;
  const std::string by = byline(source);
  out << "# @" << source.id << (by.empty() ? "" : "  ") << printable(by) << '\n';
  if (!source.title.empty()) out << "# " << printable(source.title) << '\n';
  out << fmt::format("# {}, read by {}: {} characters in {} lines{}\n", text.path(), document.extractor,
                     utf8::count(text.text()), text.line_count(),
                     document.pages.empty() ? "" : fmt::format(" on {} pages", document.pages.size()));
  if (!source.sha256.empty() && source.sha256 != document.sha256)
    out << "# this is not the text registered; `claimcheck source update " << source.id << "` takes it\n";
  if (!document.english) out << "# not English: its figures are not read\n";
  out << "# the offset of each line is what `@" << source.id << "#char=FROM,TO` counts\n";
}

int show_source(const SourceLine& line, Streams streams) {
  const auto tree = make_disk_tree(".");
  const Project project = open_registry(*tree, line.read);
  const Source& source = project.registry[require_source(project, line.words.front())];
  const Document document = open_source(project, source);
  if (document.status != DocumentStatus::ok)
    throw Failure("the text of " + source.id + " cannot be shown: " + document.why);
  print_head(source, document, streams.out);
  TextPrinter(document, is_terminal(streams.out) ? terminal_width() : 0, streams.out).print();
  return exit_clean;
}

int list_sources(const SourceLine& line, Streams streams) {
  const auto tree = make_disk_tree(".");
  const Project project = open_registry(*tree, line.read);
  std::size_t widest = 0;
  for (const Source& source : project.registry.all()) widest = std::max(widest, display_width(source.id));
  for (const Source& source : project.registry.all()) {
    const std::string by = byline(source);
    streams.out << source.id << std::string(widest - display_width(source.id), ' ') << "  " << printable(by)
                << (by.empty() || source.title.empty() ? "" : ": ") << printable(source.title) << '\n';
  }
  if (project.registry.size() == 0)
    streams.err << "no source is registered; `claimcheck source add FILE` registers a document\n";
  return exit_clean;
}

int run_source(const SourceLine& line, Streams streams) {
  const std::size_t words = line.words.size();
  if (words == 0) return list_sources(line, streams);
  if (line.words.front() == "add" && words == 2) return add_source(line, streams);
  if (line.words.front() == "update" && words == 2) return update_source(line, streams);
  if (words == 1 && line.words.front() != "add" && line.words.front() != "update")
    return show_source(line, streams);
  throw Failure("give `source ID`, `source add FILE` or `source update ID`");
}

}  // namespace

Run define_source(Arguments& arguments) {
  const auto line = std::make_shared<SourceLine>();
  arguments.positionals(line->words, "ID | add FILE | update ID",
                        "print a source's text with offsets (without an ID: list the sources); register a "
                        "document; hash a changed document and find its quotes again");
  arguments.text("--id", line->id, "ID", "add: the id to cite it by (default: publisher and year)");
  arguments.text("--title", line->title, "TEXT", "add: the title (default: what the document says)");
  arguments.text("--publisher", line->publisher, "TEXT", "add: the publisher (likewise)");
  arguments.text("--published", line->published, "DATE", "add: 2018-05-25, 2018-05 or 2018 (likewise)");
  arguments.text("--url", line->url, "URL", "add: where it was published");
  arguments.text("--registry", line->registry, "FILE",
                 "add: the registry to write to (default: sources.toml of the claims folder)");
  arguments.text("--old", line->old_file, "FILE",
                 "update: the text as it was, which tells where bare fragments were and which of several "
                 "places was meant");
  arguments.flag("--diff", line->diff, "add, update: write nothing; print what would change");
  add_reading(arguments, line->read);
  return [line](Streams streams) { return run_source(*line, streams); };
}

}  // namespace claimcheck
