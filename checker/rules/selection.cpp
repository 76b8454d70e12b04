// The last word wins nowhere: ignore beats select, and every suppression carries its reason into the report.
#include "checker/rules/selection.hpp"

#include <algorithm>

#include "checker/project/glob.hpp"
#include "checker/project/rule_names.hpp"
#include "checker/rules/rule.hpp"
#include "checker/rules/waivers.hpp"

namespace claimcheck {

namespace {

bool any_match(const std::vector<std::string>& patterns, const RuleInfo& rule) {
  return std::any_of(patterns.begin(), patterns.end(),
                     [&](const std::string& pattern) { return matches_rule(pattern, rule); });
}

}  // namespace

Selection::Selection(const Project& project, const LintOptions& options)
    : project_(project),
      select_(options.select.empty() ? project.config.select : options.select),
      ignore_(project.config.ignore),
      require_sources_(options.require_sources || project.config.sources_require),
      passes_(options.passes),
      allow_used_(project.facts.attributes.size()),
      path_used_(project.config.per_path.size()) {
  // What the command line selects by name outright is run even where the configuration ignores it.
  for (const std::string& pattern : options.select)
    std::erase_if(ignore_, [&](const std::string& ignored) { return ignored == pattern; });
  ignore_.insert(ignore_.end(), options.ignore.begin(), options.ignore.end());
}

bool Selection::in_pass(const RuleInfo& rule) const {
  if (passes_ == Passes::all) return true;
  if (rule.code == "REV004") return false;
  const bool folder = rule.scope == Scope::file || rule.scope == Scope::folder;
  return rule.code == "REV007" || folder == (passes_ == Passes::folder);
}

bool Selection::runs(const RuleInfo& rule) const {
  if (!in_pass(rule)) return false;
  if (rule.code.starts_with("CFG")) return true;
  return any_match(select_, rule) && !any_match(ignore_, rule);
}

Severity Selection::severity(const Finding& finding) const {
  const RuleInfo& rule = *finding.rule;
  const auto set = project_.config.severity.find(std::string(rule.code));
  if (set != project_.config.severity.end()) return set->second;
  if (require_sources_ && rule.code == "SRC002") return Severity::error;
  return finding.severity;
}

bool Selection::allowed(const Finding& finding, std::string& reason) {
  bool found = false;
  for (const FactId id : finding.claims) {
    const Fact& fact = project_.facts[id];
    for (std::uint32_t i = 0; i < fact.attribute_count; ++i) {
      const FactAttribute& attribute = project_.facts.attributes[fact.attributes + i];
      if (attribute.kind != ast::AttributeKind::allow || !matches_rule(attribute.argument, *finding.rule))
        continue;
      allow_used_[fact.attributes + i] = true;
      if (!found) reason = "allow: " + attribute.reason;
      found = true;
    }
  }
  return found;
}

bool Selection::path_ignored(const Finding& finding, std::string& reason) {
  bool found = false;
  const std::string& path = finding.primary.place.path;
  const std::string& root = project_.tree->shown(project_.root);
  const bool below =
      !root.empty() && path.size() > root.size() && path.starts_with(root) && path[root.size()] == '/';
  const std::string relative = below ? path.substr(root.size() + 1) : path;
  for (std::size_t i = 0; i < project_.config.per_path.size(); ++i) {
    const PathRule& rule = project_.config.per_path[i];
    if (!glob_matches(rule.path, relative) || !any_match(rule.ignore, *finding.rule)) continue;
    path_used_[i] = true;
    if (!found) reason = rule.path + ": " + rule.reason;
    found = true;
  }
  return found;
}

void Selection::suppress(std::vector<Finding>& findings, Waivers& waivers, Report& report) {
  std::vector<Finding> kept;
  kept.reserve(findings.size());
  for (Finding& finding : findings) {
    std::string reason;
    std::string accepted;
    const bool waivable = !finding.rule->code.starts_with("CFG");
    const bool waived = waivable && waivers.covers(finding, accepted);  // asked always: it is in use
    if (waivable && (allowed(finding, reason) || path_ignored(finding, reason)))
      report.suppressed.push_back({std::move(reason), std::move(finding)});
    else if (waived)
      report.suppressed.push_back({std::move(accepted), std::move(finding)});
    else
      kept.push_back(std::move(finding));
  }
  findings = std::move(kept);
}

/// Whether this run would have filed what the pattern covers: a rule that was left out, or one that needs
/// files which were not read, says nothing about the suppression. A pattern that means no rule suppresses
/// nothing.
bool Selection::could_suppress(const std::string& pattern) const {
  bool known = false;
  for (const Rule& rule : all_rules()) {
    if (!matches_rule(pattern, *rule.info)) continue;
    known = true;
    if (runs(*rule.info) && (project_.whole || rule.info->scope == Scope::claim)) return true;
  }
  return !known;
}

std::vector<std::pair<FactId, std::uint32_t>> Selection::unused_allows() const {
  std::vector<std::pair<FactId, std::uint32_t>> unused;
  const Facts& facts = project_.facts;
  for (FactId id = 0; id < facts.all.size(); ++id)
    for (std::uint32_t i = 0; i < facts[id].attribute_count; ++i) {
      const std::uint32_t index = facts[id].attributes + i;
      const FactAttribute& attribute = facts.attributes[index];
      if (attribute.kind != ast::AttributeKind::allow || allow_used_[index]) continue;
      const auto codes = matching_codes(attribute.argument);
      const auto here = [&](std::string_view code) { return in_pass(rule_info(code)); };
      // A suppression of nothing at all is said once, with the groups.
      const bool decided =
          codes.empty() ? passes_ != Passes::folder : std::all_of(codes.begin(), codes.end(), here);
      if (decided && could_suppress(attribute.argument)) unused.emplace_back(id, index);
    }
  return unused;
}

std::vector<std::size_t> Selection::unused_paths() const {
  std::vector<std::size_t> unused;
  if (passes_ != Passes::all) return unused;
  if (!project_.whole) return unused;
  for (std::size_t i = 0; i < path_used_.size(); ++i) {
    const auto& ignored = project_.config.per_path[i].ignore;
    if (!path_used_[i] && std::any_of(ignored.begin(), ignored.end(),
                                      [&](const std::string& pattern) { return could_suppress(pattern); }))
      unused.push_back(i);
  }
  return unused;
}

}  // namespace claimcheck
