// claimcheck explain: the rule's own page, or the list of all rules.
#include <memory>
#include <ostream>

#include "checker/model/failure.hpp"
#include "checker/project/rule_names.hpp"
#include "checker/rules/rule.hpp"
#include "cli/exit_codes.hpp"
#include "cli/output.hpp"

namespace claimcheck {

namespace {

struct ExplainOptions {
  std::vector<std::string> rules;
  bool all = false;
  OutputOptions output;
};

std::string listing() {
  std::string list;
  for (const Rule& rule : all_rules()) {
    list += std::string(rule.info->code) + "  " + std::string(rule.info->name);
    list.append(rule.info->name.size() < 24 ? 24 - rule.info->name.size() : 1, ' ');
    list += std::string(to_string(rule.info->severity));
    list.append(9 - to_string(rule.info->severity).size(), ' ');
    list += std::string(rule.info->title) + '\n';
  }
  return list;
}

int run_explain(const ExplainOptions& options, Streams streams) {
  const RenderOptions render = render_options(options.output, is_terminal(streams.out), terminal_width());
  if (options.rules.empty() && !options.all) {
    streams.out << listing();
    return exit_clean;
  }
  if (options.all)
    for (const Rule& rule : all_rules()) streams.out << render_page(*rule.info, render) << '\n';
  for (const std::string& word : options.rules) {
    const Rule* rule = find_rule(word);
    if (rule == nullptr) {
      const std::string near = nearest_rule(word);
      throw Failure("no rule is called `" + word + "`" +
                    (near.empty() ? "" : "; did you mean `" + near + "`?"));
    }
    streams.out << render_page(*rule->info, render);
  }
  return exit_clean;
}

}  // namespace

Run define_explain(Arguments& arguments) {
  const auto options = std::make_shared<ExplainOptions>();
  arguments.positionals(options->rules, "RULE", "codes or names, as in EVI006 or unsupported-figure");
  arguments.flag("--all", options->all, "every rule");
  arguments.choice("--color", options->output.color, {"auto", "always", "never"}, "WHEN",
                   "auto, always or never");
  return [options](Streams streams) { return run_explain(*options, streams); };
}

}  // namespace claimcheck
