// claimcheck source update ID: the text changed and is right. Its hash is registered, every quote is found
// again, and each claim that was hit is listed with what stood there and what does now.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <ostream>

#include "checker/evidence/reanchoring.hpp"
#include "checker/evidence/source_entry.hpp"
#include "checker/evidence/source_text.hpp"
#include "checker/model/failure.hpp"
#include "checker/project/toml_tree.hpp"
#include "checker/rules/labels.hpp"
#include "cli/exit_codes.hpp"
#include "cli/registry.hpp"
#include "cli/source.hpp"
#include "cli/text_diff.hpp"
#include "cli/write_file.hpp"
#include "reports/render.hpp"

namespace claimcheck {

namespace {

using Replacements = std::map<FileId, std::vector<std::pair<Span, std::string>>>;

/// The end of the line on which byte `at` stands, its line end left out.
std::uint32_t end_of_line(std::string_view text, std::uint32_t at) {
  std::size_t end = std::min(text.find('\n', at), text.size());
  if (end > at && text[end - 1] == '\r') --end;
  return static_cast<std::uint32_t>(end);
}

/// The hash in the source's entry: the old one replaced, or a line of its own under `file`.
void register_hash(const Project& project, const Source& source, const std::string& sha256,
                   Replacements& replacements) {
  if (source.sha256 == sha256) return;
  const SourceFile& file = project.file(source.span.file);
  const TomlParse parsed = parse_toml(file);
  const TomlNode* entry = parsed.root.find(source.id);
  if (entry == nullptr) throw Failure("the entry of `" + source.id + "` cannot be found in " + file.path());
  if (const TomlNode* old = entry->find("sha256")) {
    replacements[file.id()].emplace_back(old->span, toml_string(sha256));
    return;
  }
  const TomlNode* path = entry->find("file");
  const std::uint32_t end = end_of_line(file.text(), path->span.end);
  const std::string line_end = file.text().find("\r\n") == std::string_view::npos ? "\n" : "\r\n";
  replacements[file.id()].emplace_back(Span{file.id(), end, end},
                                       line_end + "sha256    = " + toml_string(sha256));
}

std::string_view words_for(Hit hit) {
  switch (hit) {
    case Hit::stands:
      return "stands";
    case Hit::moved:
      return "moved: the fragment was changed";
    case Hit::drifted:
      return "other words, the same substance: changed to them";
    case Hit::differs:
      return "the text says something else now: check the claim";
    case Hit::ambiguous:
      return "stands several times now: quote a few words more";
    case Hit::gone:
      return "nothing like it stands there any more: check the claim";
    case Hit::unknown:
      return "a fragment without a quote: check that it still covers what the claim says";
  }
  return "";
}

bool needs_a_person(Hit hit) { return hit != Hit::stands && hit != Hit::moved && hit != Hit::drifted; }

void list_hits(const Project& project, const std::vector<ReanchoredEvidence>& all, std::ostream& out) {
  for (const ReanchoredEvidence& one : all) {
    if (one.hit == Hit::stands) continue;
    const Fact& fact = project.facts[one.fact];
    const SourceFile& file = project.file(fact.span.file);
    out << fmt::format("{}:{}: {}\n  {}\n", file.path(),
                       file.position(project.facts.evidence[one.item].span.begin).line,
                       printable(claim_text(project, one.fact)), words_for(one.hit));
    out << "  - " << printable(one.before) << '\n';
    std::string after = one.after;
    if (one.hit == Hit::moved && !one.edits.empty()) after = one.edits.front().second;
    if (!after.empty()) out << "  + " << printable(after) << '\n';
  }
}

std::string replaced(std::string_view text, std::vector<std::pair<Span, std::string>> edits) {
  std::sort(edits.begin(), edits.end(),
            [](const auto& a, const auto& b) { return a.first.begin < b.first.begin; });
  std::string out;
  std::size_t at = 0;
  for (const auto& [span, words] : edits) {
    out.append(text.substr(at, span.begin - at)).append(words);
    at = span.end;
  }
  return out.append(text.substr(at));
}

std::optional<Document> old_document(const Tree& tree, const SourceLine& line) {
  if (line.old_file.empty()) return std::nullopt;
  ReadResult read = tree.read(normalise_path(line.old_file));
  if (read.status != ReadStatus::ok)
    throw Failure(fmt::format("{} cannot be read: {}", line.old_file, read.detail));
  Document document = extract(line.old_file, std::move(read.bytes), no_file);
  if (document.status != DocumentStatus::ok)
    throw Failure(fmt::format("{} cannot be read: {}", line.old_file, document.why));
  return document;
}

void write(const Project& project, const Replacements& replacements, bool diff, std::ostream& out) {
  FolderChanges changes(project.root);
  for (const auto& [id, edits] : replacements) {
    const SourceFile& file = project.file(id);
    const std::string after = replaced(file.text(), edits);
    if (diff)
      out << unified_diff(file.text(), after, file.path());
    else
      changes.replace(file.path(), std::string(file.text()), after);
  }
  changes.commit();
}

}  // namespace

int update_source(const SourceLine& line, Streams streams) {
  const auto tree = make_disk_tree(".");
  Project project = open_registry(*tree, line.read);
  read_facts(project, line.read);
  const SourceId id = require_source(project, line.words[1]);
  const Source& source = project.registry[id];
  const Document fresh = open_source(project, source);
  if (fresh.status != DocumentStatus::ok)
    throw Failure(fmt::format("the text of `{}` cannot be read: {}", source.id, fresh.why));
  const std::optional<Document> old = old_document(*tree, line);
  const auto all = reanchor_evidence(project, id, old ? &*old : nullptr, fresh);
  Replacements replacements;
  register_hash(project, source, fresh.sha256, replacements);
  for (const ReanchoredEvidence& one : all)
    for (const auto& [span, words] : one.edits) replacements[span.file].emplace_back(span, words);
  list_hits(project, all, streams.out);
  write(project, replacements, line.diff, streams.out);
  const auto hit = [&](auto&& test) { return std::count_if(all.begin(), all.end(), test); };
  streams.err << fmt::format(
      "{}: {}; {} of {} quotes and fragments stand as they are, {} {} found again, {} {} a person\n",
      source.id,
      source.sha256 == fresh.sha256 ? "the text is the one registered"
      : line.diff                   ? "the text changed"
                                    : "the new text is registered",
      hit([](const auto& one) { return one.hit == Hit::stands; }), all.size(),
      hit([](const auto& one) { return one.hit == Hit::moved || one.hit == Hit::drifted; }),
      line.diff ? "would be" : "were", hit([](const auto& one) { return needs_a_person(one.hit); }),
      hit([](const auto& one) { return needs_a_person(one.hit); }) == 1 ? "needs" : "need");
  const bool open = hit([](const auto& one) { return needs_a_person(one.hit); }) > 0;
  return open ? exit_findings : exit_clean;
}

}  // namespace claimcheck
