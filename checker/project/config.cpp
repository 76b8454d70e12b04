// claimcheck.toml: every key checked, every rule, glob, code and tolerance known, or a finding. A key that is
// wrong leaves its default; the run ends with exit 2 all the same.
#include <fmt/format.h>

#include <algorithm>

#include "checker/project/glob.hpp"
#include "checker/project/readers.hpp"
#include "checker/project/rule_names.hpp"
#include "checker/project/toml_reader.hpp"

namespace claimcheck {

namespace {

constexpr std::string_view file_name = "claimcheck.toml";
constexpr int most_reviewers = 1000;
constexpr int most_waiver_days = 36500;

std::optional<Severity> severity_of(std::string_view text) {
  for (const Severity severity : {Severity::off, Severity::note, Severity::warning, Severity::error})
    if (to_string(severity) == text) return severity;
  return std::nullopt;
}

bool is_configuration(std::string_view code) { return code.starts_with("CFG"); }

/// A pattern is an item of a list or a key of a table.
Span place_of_pattern(const TomlNode& node) { return node.key.empty() ? node.span : node.key_span; }

class ConfigReader {
 public:
  ConfigReader(Project& project, const TomlNode& root) : project_(project), root_(root) {}

  void read() {
    report_unknown_sections(project_, root_, {"project", "sources", "tolerance", "lint", "gate"});
    if (const TomlNode* table = root_.find("project")) read_project(*table);
    if (const TomlNode* table = root_.find("sources")) read_sources(*table);
    if (const TomlNode* table = root_.find("tolerance")) read_tolerance(*table);
    if (const TomlNode* table = root_.find("lint")) read_lint(*table);
    if (const TomlNode* table = root_.find("gate")) read_gate(*table);
  }

 private:
  TomlTable open(const TomlNode& node, std::string_view section) {
    return {project_, node, file_name, section, fmt::format("[{}]", section)};
  }

  void read_project(const TomlNode& node) {
    TomlTable table = open(node, "project");
    if (auto name = table.text("name")) config_.name = *name;
    config_.fiscal_year_starts = table.fiscal_start("fiscal-year-starts");
    const auto currency = table.word("currency");
    if (!currency) return;
    const bool code = currency->size() == 3 && std::all_of(currency->begin(), currency->end(),
                                                           [](char c) { return c >= 'A' && c <= 'Z'; });
    if (code && project_.units.currency(*currency)) {
      config_.currency = *currency;
    } else {
      file_invalid(project_, table.raw("currency")->span, fmt::format("`{}` is no currency code", *currency),
                   "ISO 4217 codes are three capitals: USD, EUR, JPY");
    }
  }

  void read_sources(const TomlNode& node) {
    TomlTable table = open(node, "sources");
    if (auto search = table.word_list("search")) config_.source_search = *search;
    if (auto require = table.boolean("require")) config_.sources_require = *require;
  }

  void read_tolerance(const TomlNode& node) {
    TomlTable table = open(node, "tolerance");
    read_percent(table, "about", config_.tolerance.about);
    read_percent(table, "nearly", config_.tolerance.nearly);
  }

  void read_percent(TomlTable& table, std::string_view key, Number& into) {
    const auto written = table.word(key);
    if (!written) return;
    const TomlNode& value = *table.raw(key);
    const auto number =
        written->ends_with('%') ? Number::parse(written->substr(0, written->size() - 1)) : std::nullopt;
    if (!number)
      return table.wrong(value, key,
                         fmt::format("{} is \"{}\", expected a percentage", table.name_of(key), *written));
    if (number->sign() < 0 || *number >= Number(100)) {
      file_invalid(
          project_, value.span,
          fmt::format("{} is {}, expected at least 0% and less than 100%", table.name_of(key), *written));
      return;
    }
    into = *number * Number::decimal(1, -2);
  }

  void read_lint(const TomlNode& node) {
    TomlTable table = open(node, "lint");
    read_selection(table);
    read_ignored(table, config_.ignore);
    read_threshold(table, config_.fail_on);
    if (const TomlNode* severity = table.raw("severity")) read_severities(table, *severity);
    if (const TomlNode* rules = table.raw("per-path"))
      for (const TomlNode* entry : tables_of(project_, *rules, "[[lint.per-path]]")) read_path_rule(*entry);
  }

  bool known_rule(const TomlNode& at, std::string_view selector) {
    if (is_rule_pattern(selector)) return true;
    const std::string nearest = nearest_rule(selector);
    file_invalid(project_, place_of_pattern(at), fmt::format("`{}` is no rule", selector),
                 nearest.empty()
                     ? "rules are named by code (CON001), by prefix (CON) or by name (conflicting-values)"
                     : fmt::format("did you mean `{}`?", nearest));
    return false;
  }

  /// Whether a pattern names rules whose findings may be ignored or lowered; configuration errors may not.
  bool changeable(const TomlNode& at, std::string_view pattern) {
    if (!known_rule(at, pattern)) return false;
    const auto codes = matching_codes(pattern);
    if (std::any_of(codes.begin(), codes.end(),
                    [](std::string_view code) { return !is_configuration(code); }))
      return true;
    file_invalid(project_, place_of_pattern(at),
                 fmt::format("`{}` names configuration errors, which are never ignored or lowered", pattern));
    return false;
  }

  void read_selection(TomlTable& table) {
    const auto items = table.words("select");
    if (!items) return;
    std::vector<std::string> selected;
    for (const TomlNode* item : *items)
      if (known_rule(*item, item->text)) selected.push_back(item->text);
    if (items->empty())
      file_invalid(project_, table.raw("select")->span,
                   "`select` in [lint] names no rule, so nothing would be checked",
                   "every rule: select = [\"ALL\"]");
    if (!selected.empty()) config_.select = std::move(selected);
  }

  void read_ignored(TomlTable& table, std::vector<std::string>& into) {
    const auto items = table.words("ignore");
    if (!items) return;
    into.clear();
    for (const TomlNode* item : *items)
      if (changeable(*item, item->text)) into.push_back(item->text);
  }

  void read_threshold(TomlTable& table, Severity& into) {
    const auto text = table.word("fail-on");
    if (!text) return;
    const auto severity = severity_of(*text);
    if (severity && *severity != Severity::off)
      into = *severity;
    else
      table.wrong(*table.raw("fail-on"), "fail-on",
                  fmt::format("{} is \"{}\", expected \"error\", \"warning\" or \"note\"",
                              table.name_of("fail-on"), *text));
  }

  /// The narrower selector decides, so that `CON = "warning"` and `CON001 = "error"` mean what they look
  /// like.
  void read_severities(TomlTable& lint, const TomlNode& node) {
    if (node.kind != TomlKind::table)
      return lint.wrong(node, "severity",
                        fmt::format("{} is no table of rules and severities", lint.name_of("severity")));
    std::vector<const TomlNode*> entries;
    for (const TomlNode& entry : node.items) entries.push_back(&entry);
    std::stable_sort(entries.begin(), entries.end(), [](const TomlNode* a, const TomlNode* b) {
      return narrowness(a->key) < narrowness(b->key);
    });
    for (const TomlNode* entry : entries) {
      if (!changeable(*entry, entry->key)) continue;
      const auto severity = entry->kind == TomlKind::string ? severity_of(entry->text) : std::nullopt;
      if (!severity) {
        lint.wrong(*entry, "severity",
                   fmt::format("the severity of `{}` is neither \"error\", \"warning\", \"note\" nor \"off\"",
                               entry->key));
        continue;
      }
      for (const std::string_view code : matching_codes(entry->key))
        if (!is_configuration(code)) config_.severity[std::string(code)] = *severity;
    }
  }

  bool sound_glob(const TomlNode& node) {
    const std::string fault = glob_fault(node.text);
    if (!fault.empty())
      file_invalid(project_, node.span, fmt::format("the pattern `{}` {}", node.text, fault));
    return fault.empty();
  }

  void read_path_rule(const TomlNode& node) {
    TomlTable table(project_, node, file_name, "lint.per-path", "[[lint.per-path]]");
    for (const std::string_view key : {"path", "ignore", "reason"}) table.require(key);
    PathRule rule;
    if (auto path = table.word("path"); path && sound_glob(*table.raw("path"))) rule.path = *path;
    read_ignored(table, rule.ignore);
    if (auto reason = table.word("reason")) rule.reason = *reason;
    if (!rule.path.empty()) config_.per_path.push_back(std::move(rule));
  }

  void read_gate(const TomlNode& node) {
    TomlTable table = open(node, "gate");
    GatePolicy& gate = config_.gate;
    read_threshold(table, gate.fail_on);
    if (const auto globs = table.words("require-review"))
      for (const TomlNode* glob : *globs)
        if (sound_glob(*glob)) gate.require_review.push_back(glob->text);
    gate.reviewers_needed =
        table.integer("reviewers-needed", 1, most_reviewers).value_or(gate.reviewers_needed);
    gate.reviewer_is_not_author =
        table.boolean("reviewer-is-not-author").value_or(gate.reviewer_is_not_author);
    gate.require_signed = table.boolean("require-signed").value_or(gate.require_signed);
    gate.allowed_signers = table.word("allowed-signers").value_or(gate.allowed_signers);
    gate.waiver_max_days =
        table.integer("waiver-max-days", 1, most_waiver_days).value_or(gate.waiver_max_days);
  }

  Project& project_;
  const TomlNode& root_;
  Config& config_ = project_.config;
};

}  // namespace

void read_config(Project& project, const TomlNode& root) { ConfigReader(project, root).read(); }

}  // namespace claimcheck
