// claimcheck init: a folder that lints clean and shows, on a small made-up report, how claims are written.
#include <sys/stat.h>

#include <memory>
#include <ostream>
#include <utility>

#include "checker/evidence/source_entry.hpp"
#include "checker/model/failure.hpp"
#include "checker/model/fingerprint.hpp"
#include "checker/model/tree.hpp"
#include "cli/command.hpp"
#include "cli/exit_codes.hpp"
#include "cli/write_file.hpp"

namespace claimcheck {

namespace {

constexpr const char* report = R"(Norland's ferries carry more

Harbour Gazette
12 March 2024

Ferries between Norland and the Isle of Skerra carried 1.24 million passengers in 2023. That is about 8 percent of all
ferry traffic in the country.

Fares brought in 18.3 million euros in 2023. The authority expects two new ships by 2026.
)";

constexpr const char* vocabulary =
    R"(# What names mean. A claim may use any of the names; claimcheck takes them for one.
[entity.norland]
names = ["Norland"]

[entity.skerra]
names = ["Skerra", "Isle of Skerra"]

[measure.passengers]
kind  = "flow"                       # an amount per period: months add up to a year
unit  = "passengers"
words = ["passengers", "carried"]    # how a source may say it

[measure."fare income"]
kind  = "flow"
unit  = "money"
words = ["fares", "fare income"]

[measure.ships]
kind  = "count"                      # events: the running total never falls
words = ["ships", "ship"]
)";

constexpr const char* claims =
    R"(# Each line is a claim: a subject, a colon, a value, and the words of the source that carry it.
# `claimcheck` checks them; change a digit below and run it again.

@gazette-2024

passengers Norland-Skerra 2023: 1.24 million passengers  "carried 1.24 million passengers in 2023"
fare income Norland-Skerra 2023: 18.3 million EUR  "Fares brought in 18.3 million euros in 2023"

# What a source only expects is marked; it is compared with what happens, and never contradicts it.
ships Norland-Skerra: 2 by 2026 [forecast]  "expects two new ships by 2026"
)";

std::string settings(const std::string& name) {
  return "# Every key and its default: docs/configuration.md\n[project]\nname = " + toml_string(name) + "\n";
}

std::string sources() {
  SourceEntry entry{.id = "gazette-2024",
                    .title = "Norland's ferries carry more",
                    .publisher = "Harbour Gazette",
                    .published = "2024-03-12",
                    .url = {},
                    .file = "sources/gazette-2024.txt",
                    .sha256 = sha256_hex(report),
                    .language = {},
                    .created_hint = {}};
  return "# The documents that claims cite. `claimcheck source add FILE` adds one.\n" +
         entry_text(entry, "\n");
}

struct InitLine {
  std::string folder = ".";
  std::string name;
};

bool exists(const std::string& path) {
  struct stat status {};
  return ::lstat(path.c_str(), &status) == 0;
}

int run_init(const InitLine& line, Streams streams) {
  const std::string folder = normalise_path(line.folder);
  const auto tree = make_disk_tree(".");
  if (tree->kind(folder) == EntryKind::file || tree->kind(folder) == EntryKind::other)
    throw Failure(line.folder + " is no folder");
  std::string name = line.name;
  if (name.empty()) {
    const std::string whole = join_path(tree->real_path(""), folder);
    name = whole.substr(whole.rfind('/') + 1);
  }
  const std::pair<const char*, std::string> files[] = {{"claimcheck.toml", settings(name)},
                                                       {"vocabulary.toml", vocabulary},
                                                       {"sources.toml", sources()},
                                                       {"sources/gazette-2024.txt", report},
                                                       {"ferries.claims", claims}};
  for (const auto& [path, text] : files)
    if (exists(join_path(folder, path)))
      throw Failure(join_path(folder, path) +
                    " is there already; nothing was written. Begin in another folder");
  if (!folder.empty() && !exists(folder) && ::mkdir(folder.c_str(), 0777) != 0)
    throw Failure("the folder " + line.folder + " cannot be made");
  FolderChanges changes(folder);
  for (const auto& [path, text] : files) changes.create(join_path(folder, path), text);
  changes.commit();
  for (const auto& [path, text] : files) streams.out << join_path(folder, path) << '\n';
  streams.err << "next: `claimcheck" << (folder.empty() ? "" : " " + folder)
              << "` checks the claims; then change a digit in ferries.claims and run it again\n";
  return exit_clean;
}

}  // namespace

Run define_init(Arguments& arguments) {
  const auto line = std::make_shared<InitLine>();
  arguments.positional(line->folder, "DIR", "the folder to begin in (default: the current one)", false);
  arguments.text("--name", line->name, "NAME", "the project's name (default: the folder's)");
  return [line](Streams streams) { return run_init(*line, streams); };
}

}  // namespace claimcheck
