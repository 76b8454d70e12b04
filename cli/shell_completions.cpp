// One script a shell, each in that shell's own way; the lists in them are the command line's own.
#include <fmt/format.h>

#include <algorithm>

#include "checker/model/failure.hpp"
#include "cli/shapes.hpp"

namespace claimcheck {

namespace {

std::string joined(const std::vector<std::string>& words, std::string_view between = " ") {
  std::string out;
  for (const std::string& word : words) out.append(out.empty() ? "" : between).append(word);
  return out;
}

bool is_folder(const OptionShape& option) { return option.type == "DIR"; }
bool is_file(const OptionShape& option) {
  return option.type == "FILE" || option.type == "PATH" || option.type == "DOCUMENT" ||
         option.type == "SOURCE";
}

std::vector<std::string> names_of(const std::vector<CommandShape>& commands) {
  std::vector<std::string> out;
  for (const CommandShape& command : commands) out.push_back(command.name);
  return out;
}

/// What completes a value in bash.
std::string bash_values(const OptionShape& option) {
  if (!option.words.empty())
    return fmt::format("COMPREPLY=($(compgen -W '{}' -- \"$cur\"))", joined(option.words));
  if (is_folder(option)) return "COMPREPLY=($(compgen -d -- \"$cur\"))";
  return is_file(option) ? "COMPREPLY=($(compgen -f -- \"$cur\"))" : "COMPREPLY=()";
}

std::string bash(const std::vector<CommandShape>& commands) {
  std::string values;
  std::string options;
  std::string rest;
  for (const CommandShape& command : commands) {
    std::vector<std::string> names{"--help"};
    for (const OptionShape& option : command.options) {
      names.insert(names.end(), option.names.begin(), option.names.end());
      if (option.type.empty()) continue;
      std::vector<std::string> patterns;
      for (const std::string& name : option.names)
        patterns.push_back(fmt::format("'{} {}'", command.name, name));
      values += fmt::format("    {}) {}; return ;;\n", joined(patterns, " | "), bash_values(option));
    }
    options +=
        fmt::format("      {}) COMPREPLY=($(compgen -W '{}' -- \"$cur\")) ;;\n", command.name, joined(names));
    if (!command.positionals.empty())
      rest += fmt::format("      {}) {} ;;\n", command.name, bash_values(command.positionals.front()));
  }
  return fmt::format(
      "# bash completion for claimcheck\n_claimcheck() {{\n"
      "  local cur=${{COMP_WORDS[COMP_CWORD]}} prev=${{COMP_WORDS[COMP_CWORD-1]}} command=lint word\n"
      "  for word in \"${{COMP_WORDS[@]:1:COMP_CWORD-1}}\"; do\n"
      "    case \" {0} \" in *\" $word \"*) command=$word; break ;; esac\n  done\n"
      "  case \"$command $prev\" in\n{1}  esac\n"
      "  if [[ $cur == -* ]]; then\n    case $command in\n{2}    esac\n"
      "  elif [[ $COMP_CWORD -eq 1 ]]; then\n"
      "    COMPREPLY=($(compgen -W '{0}' -- \"$cur\") $(compgen -f -- \"$cur\"))\n"
      "  else\n    case $command in\n{3}      *) COMPREPLY=($(compgen -f -- \"$cur\")) ;;\n    esac\n  "
      "fi\n}}\n"
      "complete -o filenames -F _claimcheck claimcheck\n",
      joined(names_of(commands)), values, options, rest);
}

/// Text inside single quotes of zsh's _arguments, where brackets and colons end a field.
std::string zsh_text(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\'')
      out += "'\\''";
    else if (c == '[' || c == ']' || c == ':' || c == '\\')
      out.append("\\").append(1, c);
    else
      out += c;
  }
  return out;
}

std::string zsh_values(const OptionShape& option) {
  if (!option.words.empty()) return "(" + joined(option.words) + ")";
  if (is_folder(option)) return "_files -/";
  return is_file(option) ? "_files" : " ";
}

std::string zsh(const std::vector<CommandShape>& commands) {
  std::string list;
  std::string cases;
  for (const CommandShape& command : commands) {
    list += fmt::format("    '{}:{}'\n", command.name, zsh_text(command.summary));
    cases += fmt::format("    {})\n      _arguments \\\n", command.name);
    for (const OptionShape& option : command.options)
      for (const std::string& name : option.names)
        cases +=
            fmt::format("        '*{}[{}]{}' \\\n", name, zsh_text(option.help),
                        option.type.empty() ? "" : fmt::format(":{}:{}", option.type, zsh_values(option)));
    const bool any = !command.positionals.empty();
    cases += any ? fmt::format("        '*:{}:{}'\n", zsh_text(command.positionals.front().type),
                               zsh_values(command.positionals.front()))
                 : "        '*:file:_files'\n";
    cases += "      ;;\n";
  }
  return "#compdef claimcheck\n_claimcheck() {\n  local -a commands=(\n" + list +
         "  )\n  if (( CURRENT == 2 )); then\n    _describe command commands\n    _files\n    return\n  fi\n"
         "  local command=$words[2]\n  (( CURRENT-- ))\n  shift words\n  case $command in\n" +
         cases + "    *) _files ;;\n  esac\n}\n_claimcheck \"$@\"\n";
}

std::string fish_text(std::string_view text) {
  std::string out;
  for (const char c : text) out += c == '\'' || c == '\\' ? std::string("\\") + c : std::string(1, c);
  return out;
}

std::string fish(const std::vector<CommandShape>& commands) {
  std::string out = "# fish completion for claimcheck\n";
  const std::string all = joined(names_of(commands));
  for (const CommandShape& command : commands)
    out += fmt::format("complete -c claimcheck -n 'not __fish_seen_subcommand_from {}' -a {} -d '{}'\n", all,
                       command.name, fish_text(command.summary));
  for (const CommandShape& command : commands) {
    const std::string seen =
        fmt::format("complete -c claimcheck -n '__fish_seen_subcommand_from {}'", command.name);
    for (const OptionShape& option : command.options) {
      out += seen;
      for (const std::string& name : option.names)
        out += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
      if (!option.words.empty())
        out += fmt::format(" -x -a '{}'", joined(option.words));
      else if (!option.type.empty())
        out += is_file(option) || is_folder(option) ? " -r -F" : " -x";
      out += fmt::format(" -d '{}'\n", fish_text(option.help));
    }
    if (!command.positionals.empty() && !command.positionals.front().words.empty())
      out += fmt::format("{} -f -a '{}'\n", seen, joined(command.positionals.front().words));
  }
  return out;
}

}  // namespace

std::string completions(const std::string& shell) {
  const std::vector<CommandShape> commands = command_shapes();
  if (shell == "bash") return bash(commands);
  if (shell == "zsh") return zsh(commands);
  if (shell == "fish") return fish(commands);
  throw Failure("no completions for `" + shell + "`: use bash, zsh or fish");
}

}  // namespace claimcheck
