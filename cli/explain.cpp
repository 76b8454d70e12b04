// claimcheck explain: the rule's own page, or the list of all rules.
#include <ostream>

#include "checker/model/failure.hpp"
#include "checker/project/rule_names.hpp"
#include "checker/rules/rule.hpp"
#include "cli/commands.hpp"
#include "cli/exit_codes.hpp"
#include "cli/output.hpp"

namespace claimcheck {

namespace {

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

}  // namespace

int run_explain(const Options& options, Streams streams) {
  const RenderOptions render = render_options(options, is_terminal(streams.out), terminal_width());
  if (options.paths.empty() && !options.all) {
    streams.out << listing();
    return exit_clean;
  }
  if (options.all)
    for (const Rule& rule : all_rules()) streams.out << render_page(*rule.info, render) << '\n';
  for (const std::string& word : options.paths) {
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

}  // namespace claimcheck
