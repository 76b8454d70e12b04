// The base is read from what git tracks; the branch brings its claims, its texts and its vocabulary, never
// its configuration.
#include "checker/gate/opened.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "checker/model/failure.hpp"
#include "checker/project/record_reader.hpp"

namespace claimcheck {

namespace {

std::optional<std::string> bytes_of(const Tree& tree, const std::string& path) {
  ReadResult read = tree.read(path);
  if (read.status == ReadStatus::missing) return std::nullopt;
  if (read.status != ReadStatus::ok) throw Failure(fmt::format("cannot read {}: {}", path, read.detail));
  return std::move(read.bytes);
}

void require_sound(const Side& side, const char* what) {
  if (!side.project.config_error) return;
  for (const Finding& finding : side.project.read_findings)
    if (finding.rule->code.starts_with("CFG"))
      throw Failure(fmt::format("the {} of {} is not sound: {}:{}: {}; correct it and run again", what,
                                side.name(), finding.primary.place.path, finding.primary.place.start.line,
                                finding.message));
  throw Failure(
      fmt::format("the {} of {} is not sound; `claimcheck lint` there shows why", what, side.name()));
}

/// The base's word on how a source stands to others; nothing of it where the base does not know the source.
void take_relations(Source& source, const Source* base) {
  static const Source nothing;
  const Source& word = base == nullptr ? nothing : *base;
  source.reprints = word.reprints;
  source.supersedes = word.supersedes;
  source.series = word.series;
  source.is_withdrawn = word.is_withdrawn;
  source.withdrawn = word.withdrawn;
}

const Source* find(const Registry& registry, const std::string& id) {
  const SourceId found = registry.find(id);
  return found == no_source ? nullptr : &registry[found];
}

}  // namespace

Opened::Opened(const Compared& compared) : repository(compared.folder) {
  base.revision = repository.resolve(compared.base);
  if (!compared.head.empty()) head.revision = repository.resolve(compared.head);
  open_base(compared);
  open_head(compared);
}

void Opened::open_base(const Compared& compared) {
  base.files = files_of(repository, base.revision, head.revision);
  base.tree = make_overlay_tree(*base.files, {});
  tracked = repository.tracked_tree(*base.revision);
  ReadOptions open;
  const std::string start = join_path(folder_in(repository, compared.folder), compared.claims);
  open.paths = {start};
  if (!compared.claims.empty()) open.claims = start;
  root = open_project(*base.tree, open).root;
  if (root == ".." || root.starts_with("../") || root.starts_with('/'))
    throw Failure(
        fmt::format("the project's folder {} lies outside the repository: the base cannot decide", root));
  base.project = open_project(*base.tree, whole_project(compared, root));
  require_sound(base, "configuration");
  allowed_signers_path = join_path(root, base.project.config.gate.allowed_signers);
  if (auto bytes = bytes_of(*tracked, allowed_signers_path)) allowed_signers = std::move(*bytes);
  base_reviews = read_all_reviews(base.project);
  base_waivers = base.project.waivers;
  // What is accepted is decided after both were checked, by the base: neither is checked with waivers.
  base.project.waivers.clear();
  base.project.baseline.clear();
  require_sound(base, "sign-offs");
}

void Opened::open_head(const Compared& compared) {
  head.files = files_of(repository, head.revision, base.revision);
  const std::string config = join_path(root, "claimcheck.toml");
  head.tree = make_overlay_tree(*head.files, {{config, bytes_of(*tracked, config)}});
  if (head.tree->kind(root) != EntryKind::folder)
    throw Failure(fmt::format("{} has no folder {} any more", head.name(), root));
  head.project = open_project(*head.tree, whole_project(compared, root));
  require_sound(head, "vocabulary, registry or records");
  head_reviews = read_all_reviews(head.project);
  require_sound(head, "sign-offs");
  own_waivers = head.project.waivers;
  own_registry = head.project.registry;
  head.project.waivers.clear();
  head.project.baseline.clear();
  head.project.registry = relations_of_base({});
}

Registry Opened::relations_of_base(const std::vector<std::string>& vouched) const {
  Registry registry;
  for (Source source : own_registry.all()) {
    const bool counts = std::find(vouched.begin(), vouched.end(), source.id) != vouched.end();
    if (!counts) take_relations(source, find(base.project.registry, source.id));
    registry.add(std::move(source));
  }
  return registry;
}

Side Opened::head_as_base_reads(const Compared& compared) const {
  Side side;
  side.revision = head.revision;
  const std::string config = join_path(root, "claimcheck.toml");
  const std::string vocabulary = join_path(root, "vocabulary.toml");
  side.tree = make_overlay_tree(
      *head.files, {{config, bytes_of(*tracked, config)}, {vocabulary, bytes_of(*tracked, vocabulary)}});
  side.project = open_project(*side.tree, whole_project(compared, root));
  side.project.waivers.clear();
  side.project.baseline.clear();
  Registry registry;
  for (Source source : own_registry.all()) {
    const Source* known = find(base.project.registry, source.id);
    take_relations(source, known);
    if (known != nullptr) {
      source.published_text = known->published_text;
      source.published = known->published;
      source.has_published = known->has_published;
      source.language = known->language;
      source.about = known->about;
      source.relies_on = known->relies_on;
    }
    registry.add(std::move(source));
  }
  side.project.registry = std::move(registry);
  return side;
}

}  // namespace claimcheck
