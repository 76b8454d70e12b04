// claimcheck fmt: canonical layout, atomically; what does not parse stays as it is and is said.
#include <istream>
#include <iterator>
#include <memory>
#include <ostream>

#include "checker/model/failure.hpp"
#include "checker/model/tree.hpp"
#include "checker/project/walk.hpp"
#include "cli/command.hpp"
#include "cli/exit_codes.hpp"
#include "cli/output.hpp"
#include "cli/text_diff.hpp"
#include "grammar/layout.hpp"
#include "grammar/parse.hpp"
#include "grammar/text/utf8.hpp"

namespace claimcheck {

namespace {

struct FmtOptions {
  std::vector<std::string> paths;
  bool check = false;
  bool diff = false;
  bool quiet = false;
};

std::vector<std::string> claim_files(const Tree& tree, std::vector<std::string> paths) {
  if (paths.empty()) paths.push_back("");
  std::vector<std::string> files;
  for (const std::string& given : paths) {
    const std::string path = normalise_path(given);
    switch (tree.kind(path)) {
      case EntryKind::file:
        files.push_back(path);
        break;
      case EntryKind::folder: {
        const Listing listing = walk(tree, path);
        if (listing.claims.empty())
          throw Failure("there is no claim file (*.claims) in " + (given.empty() ? "." : given));
        files.insert(files.end(), listing.claims.begin(), listing.claims.end());
        break;
      }
      default:
        throw Failure("there is no file or folder " + given + "; give a claims folder or a .claims file");
    }
  }
  return files;
}

struct Laid {
  std::string text;
  std::size_t skipped = 0;  // places that do not parse
};

Laid lay_out(const std::string& path, std::string bytes) {
  const SourceFile file(0, path, std::move(bytes));
  const ast::SyntaxTree tree = parse_claims(file);
  const std::size_t skipped = tree.errors.size() + static_cast<std::size_t>(tree.errors_dropped);
  if (utf8::first_invalid(file.text())) return {std::string(file.text()), skipped};
  return {canonical_layout(file, tree), skipped};
}

void tell_skipped(const std::string& path, const Laid& laid, Streams streams) {
  if (laid.skipped == 0) return;
  streams.err << path << ": " << laid.skipped
              << (laid.skipped == 1 ? " mistake, left as it is" : " mistakes, left as they are")
              << "; `claimcheck lint` shows " << (laid.skipped == 1 ? "it\n" : "them\n");
}

int format_input(const FmtOptions& options, Streams streams) {
  const std::string bytes{std::istreambuf_iterator<char>(streams.in), {}};
  const Laid laid = lay_out("<stdin>", bytes);
  tell_skipped("<stdin>", laid, streams);
  if (options.diff)
    streams.out << unified_diff(bytes, laid.text, "<stdin>");
  else if (!options.check)
    streams.out << laid.text;
  return (options.check || options.diff) && laid.text != bytes ? exit_findings : exit_clean;
}

int run_fmt(const FmtOptions& options, Streams streams) {
  if (options.paths.size() == 1 && options.paths.front() == "-") return format_input(options, streams);
  const auto tree = make_disk_tree(".");
  std::size_t changed = 0;
  const auto files = claim_files(*tree, options.paths);
  for (const std::string& path : files) {
    ReadResult read = tree->read(path);
    if (read.status != ReadStatus::ok) throw Failure("cannot read " + path + ": " + read.detail);
    const Laid laid = lay_out(path, read.bytes);
    tell_skipped(path, laid, streams);
    if (laid.text == read.bytes) continue;
    ++changed;
    if (options.diff)
      streams.out << unified_diff(read.bytes, laid.text, path);
    else if (options.check)
      streams.out << "would change " << path << '\n';
    else
      write_file(path, laid.text);
  }
  if (!options.quiet && !options.diff)
    streams.err << changed << " of " << files.size() << (files.size() == 1 ? " file " : " files ")
                << (options.check ? "would change\n" : "changed\n");
  return (options.check || options.diff) && changed > 0 ? exit_findings : exit_clean;
}

}  // namespace

Run define_fmt(Arguments& arguments) {
  const auto options = std::make_shared<FmtOptions>();
  arguments.positionals(options->paths, "PATH",
                        "claim files or folders (default: the current folder); - is standard input");
  arguments.flag("--check", options->check, "write nothing; exit 1 where a file would change");
  arguments.flag("--diff", options->diff, "write nothing; print what would change");
  arguments.flag("--quiet,-q", options->quiet, "say nothing but errors");
  return [options](Streams streams) { return run_fmt(*options, streams); };
}

}  // namespace claimcheck
