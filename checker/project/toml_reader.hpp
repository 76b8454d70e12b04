// Reading a table of a TOML file, key by key: every value typed, every mistake a finding with its place and
// an example, reading going on. Reusable for every TOML file of a project.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "checker/model/time.hpp"
#include "checker/project/project.hpp"
#include "checker/project/toml_keys.hpp"
#include "checker/project/toml_tree.hpp"

namespace claimcheck {

/// Adds the file at `path` of the project's tree; one that cannot be read is filed as CFG005.
std::optional<FileId> read_into(Project& project, const std::string& path);
/// Adds the file at `path` of the project's tree and parses it. nullopt when it cannot be read (CFG005) or
/// parsed (CFG001); both are filed.
std::optional<TomlNode> read_toml(Project& project, const std::string& path);

/// Most configuration findings kept; the rest are counted in Project::config_findings_dropped.
inline constexpr std::size_t max_config_findings = 1000;
/// Files a configuration finding: the run then ends with exit 2. An empty help is left out; `first` is where
/// the thing was declared before.
void file_config_finding(Project& project, const RuleInfo& rule, const Span& span, std::string message,
                         Help help = {}, std::optional<Span> first = std::nullopt);
/// CFG004
void file_invalid(Project& project, const Span& span, std::string message, std::string hint = {},
                  std::optional<Span> first = std::nullopt);
/// "did you mean `b`?" when a candidate is near, else the candidates, "known kinds: count, flow"; `what` is
/// their plural.
/// "" when the project already has so many findings that looking for another name costs more than it helps.
std::string suggest(const Project& project, std::string_view text, const std::vector<std::string>& candidates,
                    std::string_view what);

/// A date as written in TOML or in a string, and the days it covers.
struct DateText {
  std::string text;  // "2018-05-25", "2018-05", "2018"
  Extent extent;
};

class TomlTable {
 public:
  /// `file` and `section` name the declared keys (toml_keys.hpp), `shown` the table in messages: "[gate]".
  /// Files CFG002 for every key that is not declared. `node` and `project` outlive the table; a node that is
  /// no table is filed as CFG003 and read as an empty one.
  TomlTable(Project& project, const TomlNode& node, std::string_view file, std::string_view section,
            std::string shown);

  /// The value as it stands; nullptr when the key is absent.
  const TomlNode* raw(std::string_view key) const { return node_->find(key); }
  const TomlNode& node() const { return *node_; }

  // Each is empty when the key is absent, and when its value is not of the type, which is filed.
  std::optional<std::string> text(std::string_view key);  // any string
  std::optional<std::string> word(std::string_view key);  // a string that is not empty
  std::optional<bool> boolean(std::string_view key);
  std::optional<int> integer(std::string_view key, int least, int most);
  std::optional<DateText> date(std::string_view key);
  /// The strings of a list; what is not a string, or empty, is filed and left out.
  std::optional<std::vector<const TomlNode*>> words(std::string_view key);
  std::optional<std::vector<std::string>> word_list(std::string_view key);
  /// "04-01"
  std::optional<FiscalStart> fiscal_start(std::string_view key);
  /// from and until of a table: a half-open extent; both ends are included as written.
  Extent validity();

  /// Files CFG003 when the key is absent.
  void require(std::string_view key);
  /// CFG003: "`key` is …, expected …" with the example of the key.
  void wrong(const TomlNode& value, std::string_view key, std::string message);
  /// "`fail-on` in [gate]"
  std::string name_of(std::string_view key) const;

 private:
  /// The value when it has the type; nullptr when absent or filed as wrong.
  const TomlNode* typed(std::string_view key, TomlKind kind);
  void mistyped(const TomlNode& value, std::string_view key);
  void report_unknown_keys();

  Project& project_;
  const TomlNode* node_;
  std::string_view file_;
  std::string_view section_;
  std::string shown_;
};

/// Files CFG002 for every top-level key of a file that is no section of it; `sections` as declared.
void report_unknown_sections(Project& project, const TomlNode& root,
                             const std::vector<std::string>& sections);
/// The tables of a list of tables ([[name]]); what is no table is filed.
std::vector<const TomlNode*> tables_of(Project& project, const TomlNode& list, std::string_view shown);

/// The bytes inside the quote marks of a string as written.
Span inside_quotes(const Project& project, const TomlNode& text);

}  // namespace claimcheck
