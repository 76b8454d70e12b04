// claimcheck source add FILE: an entry in the registry, filled in from the document where it says what it is,
// asked for on a terminal where it does not, marked otherwise. The rest of the registry stays byte for byte.
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <iostream>
#include <map>

#include "checker/evidence/document.hpp"
#include "checker/evidence/pdf_facts.hpp"
#include "checker/evidence/source_entry.hpp"
#include "checker/model/failure.hpp"
#include "checker/project/source_path.hpp"
#include "cli/exit_codes.hpp"
#include "cli/registry.hpp"
#include "cli/source.hpp"
#include "cli/text_diff.hpp"
#include "cli/write_file.hpp"

namespace claimcheck {

namespace {

/// The document named on the line, and how the registry is to name it.
struct Found {
  std::string bytes;
  Document document;
  std::string file;  // for the registry
  std::string copy;  // where it is copied to; empty when it lies where sources may lie
};

std::string name_of(const std::string& path) { return path.substr(path.rfind('/') + 1); }

/// `real` as seen from `folder`, when it lies in it.
std::string below(const Tree& tree, const std::string& folder, const std::string& real) {
  const std::string base = tree.real_path(folder);
  if (base.empty() || !inside(real, base) || real == base) return {};
  return real.substr(base == "/" ? 1 : base.size() + 1);
}

/// A document in the claims folder or a source folder is named where it lies; another is copied to the first
/// source folder, because a registry may not point outside.
void place(const Project& project, const std::string& path, const std::string& registry, Found& found) {
  const Tree& tree = *project.tree;
  const std::string real = tree.real_path(path);
  std::vector<std::string> folders{parent_path(registry)};
  folders.insert(folders.end(), project.search_paths.begin(), project.search_paths.end());
  folders.insert(folders.end(), project.source_paths.begin(), project.source_paths.end());
  for (const std::string& folder : folders) {
    found.file = below(tree, folder, real);
    if (!found.file.empty()) return;
  }
  const std::string folder =
      project.search_paths.empty() ? join_path(project.root, "sources") : project.search_paths.front();
  found.copy = join_path(folder, name_of(path));
  const std::string base = parent_path(registry);
  const bool beside = inside(found.copy, base) && !found.copy.starts_with("..");
  found.file = beside ? found.copy.substr(base.empty() ? 0 : base.size() + 1) : name_of(path);
  const ReadResult there = tree.read(found.copy);
  if (there.status == ReadStatus::missing) return;
  if (there.status != ReadStatus::ok || there.bytes != found.bytes)
    throw Failure(
        fmt::format("{} is there already and is another document; rename {}", tree.shown(found.copy), path));
  found.copy.clear();
}

Found find(const Project& project, const std::string& path, const std::string& registry) {
  ReadResult read = project.tree->read(normalise_path(path));
  if (read.status != ReadStatus::ok) throw Failure(fmt::format("{} cannot be read: {}", path, read.detail));
  Found found;
  found.bytes = std::move(read.bytes);
  found.document = extract(path, found.bytes, no_file);
  if (found.document.status != DocumentStatus::ok)
    throw Failure(fmt::format("{} cannot be registered: {}", path, found.document.why));
  for (const Source& source : project.registry.all())
    if (source.sha256 == found.document.sha256)
      throw Failure(fmt::format("{} is registered already, as `{}`", path, source.id));
  place(project, normalise_path(path), registry, found);
  return found;
}

SourceEntry describe(const SourceLine& line, const Found& found) {
  const Document& document = found.document;
  const auto given = [](const std::string& said, const std::string& read) {
    return said.empty() ? read : said;
  };
  SourceEntry entry;
  entry.publisher = given(line.publisher, document.publisher);
  entry.published = given(line.published, document.published);
  entry.url = given(line.url, document.url);
  entry.file = found.file;
  entry.sha256 = document.sha256;
  entry.title = given(line.title, document.title);
  if (found.bytes.starts_with("%PDF-")) {
    const PdfFacts facts = pdf_facts(found.bytes);
    if (!facts.title.empty()) entry.title = given(line.title, facts.title);
    entry.created_hint = facts.created;
  }
  if (!document.english && !document.language.starts_with("en")) entry.language = document.language;
  return entry;
}

void ask(std::string& into, std::string_view what, Streams streams) {
  if (!into.empty()) return;
  streams.err << what << " (empty: fill in later): " << std::flush;
  std::getline(streams.in, into);
  into.erase(0, into.find_first_not_of(" \t"));
  into.erase(into.find_last_not_of(" \t\r") + 1);
}

void ask_for_missing(SourceEntry& entry, Streams streams) {
  if (&streams.in != &std::cin || ::isatty(STDIN_FILENO) != 1 || ::isatty(STDERR_FILENO) != 1) return;
  ask(entry.title, "title", streams);
  ask(entry.publisher, "publisher", streams);
  ask(entry.published, "published, as 2018-05-25, 2018-05 or 2018", streams);
}

std::string registry_of(const Project& project, const SourceLine& line) {
  if (line.registry.empty()) return join_path(project.root, "sources.toml");
  const std::string path = normalise_path(line.registry);
  const std::string name = name_of(path);
  if (name != "sources.toml" && !name.ends_with(".sources.toml"))
    throw Failure(
        fmt::format("--registry names {}: a registry is called sources.toml or ….sources.toml", path));
  return path;
}

std::string appended(const std::string& before, const SourceEntry& entry) {
  const std::string line_end = before.find("\r\n") == std::string::npos ? "\n" : "\r\n";
  std::string after = before;
  if (!after.empty() && !after.ends_with('\n')) after += line_end;
  if (!after.empty()) after += line_end;
  return after + entry_text(entry, line_end);
}

/// Reads the registry as it will be: what was there is there still, the new entry is sound and its text is
/// found.
void verify(const Tree& tree, const SourceLine& line, std::map<std::string, std::string> files,
            const Project& before, const SourceEntry& entry) {
  const auto overlay = make_memory_tree(std::move(files), &tree);
  const Project after = open_registry(*overlay, line.read);
  const SourceId id = after.registry.find(entry.id);
  if (id == no_source || after.registry.size() != before.registry.size() + 1)
    throw Failure("the entry would not be read where it would stand; is the registry part of this project?");
  if (resolve_source_path(after, after.registry[id]).status != SourcePathStatus::found)
    throw Failure(fmt::format("`file = \"{}\"` would not lead to the document", entry.file));
}

void say_next(const SourceEntry& entry, const Found& found, std::ostream& err) {
  if (!found.copy.empty()) err << "copied to " << found.copy << '\n';
  if (!found.document.english)
    err << "its text is not English: quotes are looked for, figures are not read\n";
  if (entry.title.empty() || entry.publisher.empty() || entry.published.empty())
    err << "what the document does not say is marked `fill in`\n";
  err << fmt::format("next: `claimcheck cite --source {} \"some words of it\"`\n", entry.id);
}

}  // namespace

int add_source(const SourceLine& line, Streams streams) {
  const auto tree = make_disk_tree(".");
  const Project project = open_registry(*tree, line.read);
  const std::string registry = registry_of(project, line);
  const Found found = find(project, line.words[1], registry);
  SourceEntry entry = describe(line, found);
  ask_for_missing(entry, streams);
  const auto taken = [&](const std::string& id) { return project.registry.find(id) != no_source; };
  entry.id = line.id.empty() ? propose_id(entry, taken) : line.id;
  if (taken(entry.id))
    throw Failure(fmt::format(
        "`{0}` is registered already; `claimcheck source update {0}` takes a changed text", entry.id));
  const ReadResult read = tree->read(registry);
  if (read.status != ReadStatus::ok && read.status != ReadStatus::missing)
    throw Failure(fmt::format("{} cannot be read: {}", registry, read.detail));
  const std::string after = appended(read.bytes, entry);
  std::map<std::string, std::string> files{{registry, after}};
  if (!found.copy.empty()) files[found.copy] = found.bytes;
  verify(*tree, line, std::move(files), project, entry);
  if (line.diff) {
    streams.out << unified_diff(read.bytes, after, tree->shown(registry));
    return exit_clean;
  }
  FolderChanges changes(project.root);
  if (read.status == ReadStatus::missing)
    changes.create(registry, after);
  else
    changes.replace(registry, read.bytes, after);
  if (!found.copy.empty()) changes.create(found.copy, found.bytes);
  changes.commit();
  streams.out << entry_text(entry, "\n");
  say_next(entry, found, streams.err);
  return exit_clean;
}

}  // namespace claimcheck
