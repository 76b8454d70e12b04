// CLI11 knows every option once the commands have declared them; what their values may be is known by type.
#include "cli/shapes.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>

#include "checker/rules/rule.hpp"
#include "cli/command.hpp"
#include "reports/render.hpp"

namespace claimcheck {

namespace {

std::vector<std::string> split(const std::string& text) {
  std::vector<std::string> out;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(',', at), text.size());
    out.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return out;
}

std::vector<std::string> words_of(const std::string& type) {
  std::vector<std::string> out;
  if (type == "FORMAT")
    for (const std::string_view name : format_names()) out.emplace_back(name);
  else if (type == "RULE" || type == "RULES")
    for (const Rule& rule : all_rules()) out.emplace_back(rule.info->code);
  else if (type == "SHELL")
    out = {"bash", "zsh", "fish"};
  else if (type == "SEVERITY")
    out = {"error", "warning", "note"};
  return out;
}

OptionShape shape_of(const CLI::Option& option) {
  OptionShape shape;
  shape.help = option.get_description();
  if (option.get_positional() && option.get_lnames().empty() && option.get_snames().empty()) {
    shape.type = option.get_name();
  } else {
    for (const std::string& name : option.get_lnames()) shape.names.push_back("--" + name);
    for (const std::string& name : option.get_snames()) shape.names.push_back("-" + name);
    if (option.get_items_expected_max() > 0) shape.type = option.get_type_name();
  }
  // Of a closed list of values CLI11 says "WHEN:{auto,always,never}".
  const std::size_t brace = shape.type.find(":{");
  if (brace != std::string::npos && shape.type.ends_with('}')) {
    shape.words = split(shape.type.substr(brace + 2, shape.type.size() - brace - 3));
    std::sort(shape.words.begin(), shape.words.end());
    shape.type.resize(brace);
  } else {
    shape.words = words_of(shape.type);
  }
  return shape;
}

}  // namespace

std::vector<CommandShape> command_shapes() {
  std::vector<CommandShape> out;
  for (const Command& command : all_commands()) {
    CLI::App app;
    Arguments arguments(app);
    const Run run = command.define(arguments);  // owns what the options are read into
    CommandShape& shape = out.emplace_back(CommandShape{command.name, command.summary, {}, {}});
    for (const CLI::Option* option : app.get_options()) {
      if (option->get_single_name() == "help") continue;
      OptionShape one = shape_of(*option);
      (one.names.empty() ? shape.positionals : shape.options).push_back(std::move(one));
    }
  }
  return out;
}

}  // namespace claimcheck
