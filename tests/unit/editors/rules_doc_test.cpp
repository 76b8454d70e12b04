// docs/rules.md is the rules' own pages, one after the other.
#include <fmt/format.h>

#include "checker/rules/rule.hpp"
#include "generated.hpp"

namespace claimcheck::testing {
namespace {

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of('\n');
  return first == std::string_view::npos ? "" : text.substr(first, text.find_last_not_of('\n') - first + 1);
}

/// A page's own headings begin at the second level; here they stand below the rule's.
std::string lowered(std::string_view page) {
  std::string out;
  bool code = false;
  std::istringstream lines{std::string(trimmed(page))};
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("```")) code = !code;
    out += (!code && line.starts_with("#") ? "#" : "") + line + '\n';
  }
  return out;
}

TEST(RulesPage, IsWhatTheRulesSay) {
  std::string out =
      "# Rules\n\nEvery rule with its page, as `claimcheck explain CODE` prints it. The severity is the "
      "default; "
      "`[lint]` in `claimcheck.toml` changes it.\n\n| code | name | severity | what it finds |\n"
      "| --- | --- | --- | --- |\n";
  for (const Rule& rule : all_rules())
    out += fmt::format("| [{0}](#{1}) | {2} | {3} | {4} |\n", rule.info->code,
                       fmt::format("{}-{}", std::string(rule.info->code), rule.info->name), rule.info->name,
                       to_string(rule.info->severity), rule.info->title);
  for (const Rule& rule : all_rules())
    out += fmt::format("\n<a id=\"{0}-{1}\"></a>\n\n## {0} {1}\n\n*{2}*: {3}.\n\n{4}", rule.info->code,
                       rule.info->name, to_string(rule.info->severity), rule.info->title,
                       lowered(rule.info->page));
  expect_generated(out, "docs/rules.md");
}

}  // namespace
}  // namespace claimcheck::testing
