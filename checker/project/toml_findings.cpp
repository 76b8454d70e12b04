// How a mistake in a TOML file is told: the file read and parsed, the finding filed, the nearest name
// offered.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "checker/model/vocabulary.hpp"
#include "checker/project/rule_names.hpp"
#include "checker/project/toml_reader.hpp"

namespace claimcheck {

namespace {

constexpr std::size_t most_listed = 12;
constexpr std::size_t most_compared = 500'000;  // names, in all suggestions of a project together

std::string_view reason(ReadStatus status) {
  switch (status) {
    case ReadStatus::ok:
      return "";
    case ReadStatus::missing:
      return "it leads nowhere";
    case ReadStatus::not_a_file:
      return "it is not a regular file";
    case ReadStatus::unreadable:
      return "the system refuses";
    case ReadStatus::too_large:
      return "it is larger than 2 GiB";
    case ReadStatus::loop:
      return "its symbolic links go in a circle";
  }
  return "";
}

}  // namespace

std::optional<FileId> read_into(Project& project, const std::string& path) {
  ReadResult read = project.tree->read(path);
  if (read.status == ReadStatus::ok)
    return project.add_file(project.tree->shown(path), std::move(read.bytes));
  std::string message = fmt::format("cannot be read: {}", reason(read.status));
  if (read.status == ReadStatus::unreadable && !read.detail.empty()) message += " (" + read.detail + ")";
  project.read_findings.push_back(
      make_finding(rule_info("CFG005"), place_of_file(project.tree->shown(path)), std::move(message)));
  project.config_error = true;
  return std::nullopt;
}

std::optional<TomlNode> read_toml(Project& project, const std::string& path) {
  const std::optional<FileId> file = read_into(project, path);
  if (!file) return std::nullopt;
  TomlParse parsed = parse_toml(project.file(*file));
  if (!parsed.error) return std::move(parsed.root);
  TomlError& error = *parsed.error;
  file_config_finding(project, rule_info("CFG001"), error.span, std::move(error.message),
                      {std::move(error.help), {}});
  return std::nullopt;
}

void file_config_finding(Project& project, const RuleInfo& rule, const Span& span, std::string message,
                         Help help, std::optional<Span> first) {
  project.config_error = true;
  if (project.read_findings.size() >= max_config_findings) {
    ++project.config_findings_dropped;
    return;
  }
  Finding finding = make_finding(rule, place_of(project.file(span.file), span), std::move(message));
  if (!help.text.empty()) finding.help.push_back(std::move(help));
  if (first) finding.related.push_back({place_of(project.file(first->file), *first), "the first one"});
  project.read_findings.push_back(std::move(finding));
}

void file_invalid(Project& project, const Span& span, std::string message, std::string hint,
                  std::optional<Span> first) {
  file_config_finding(project, rule_info("CFG004"), span, std::move(message), {std::move(hint), {}}, first);
}

std::string suggest(const Project& project, std::string_view text, const std::vector<std::string>& candidates,
                    std::string_view what) {
  const std::size_t findings = project.read_findings.size();
  if (findings >= max_config_findings || candidates.size() * (findings + 1) > most_compared) return {};
  const std::string nearest = nearest_of(text, candidates);
  if (!nearest.empty()) return fmt::format("did you mean `{}`?", nearest);
  if (candidates.empty() || candidates.size() > most_listed) return {};
  return fmt::format("known {}: {}", what, fmt::join(candidates, ", "));
}

void report_unknown_sections(Project& project, const TomlNode& root,
                             const std::vector<std::string>& sections) {
  for (const TomlNode& entry : root.items) {
    if (std::find(sections.begin(), sections.end(), entry.key) != sections.end()) continue;
    const bool table = entry.kind == TomlKind::table || entry.kind == TomlKind::array;
    std::string message = table ? fmt::format("unknown section [{}]", entry.key)
                                : fmt::format("unknown key `{}` outside any section", entry.key);
    file_config_finding(project, rule_info("CFG002"), entry.key_span, std::move(message),
                        {suggest(project, entry.key, sections, "sections"), {}});
  }
}

}  // namespace claimcheck
