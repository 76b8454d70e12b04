// The manual page in the macros of man(7).
#include <fmt/format.h>

#include "cli/shapes.hpp"
#include "cli/version.hpp"

namespace claimcheck {

namespace {

/// Text of one line of roff: a backslash, a hyphen and a line's first dot or quote would be commands.
std::string roff(std::string_view text) {
  std::string out = text.starts_with('.') || text.starts_with('\'') ? "\\&" : "";
  for (const char c : text) {
    if (c == '\\')
      out += "\\e";
    else if (c == '-')
      out += "\\-";
    else
      out += c;
  }
  return out;
}

std::string spelled(const OptionShape& option) {
  std::string out;
  for (const std::string& name : option.names) out += (out.empty() ? "\\fB" : ", \\fB") + roff(name) + "\\fR";
  if (!option.type.empty()) out += (out.empty() ? "\\fI" : " \\fI") + roff(option.type) + "\\fR";
  return out;
}

std::string section(const CommandShape& command) {
  std::string out = fmt::format(".SS \"claimcheck {}\"\n{}.\n", roff(command.name), roff(command.summary));
  for (const auto* list : {&command.positionals, &command.options})
    for (const OptionShape& option : *list)
      out += fmt::format(".TP\n{}\n{}\n", spelled(option), roff(option.help));
  return out;
}

}  // namespace

std::string manual_page() {
  std::string out = fmt::format(
      ".TH CLAIMCHECK 1 \"\" \"claimcheck {}\" \"User Commands\"\n"
      ".SH NAME\nclaimcheck \\- a compiler and a linter for claims\n"
      ".SH SYNOPSIS\n.B claimcheck\n.RI [ command ]\n.RI [ options ]\n.RI [ paths .\\|.\\|.]\n"
      ".SH DESCRIPTION\nclaimcheck checks what you claim to know: contradictions, duplicates and unsupported "
      "figures in a folder of hand\\-written claims, against the documents they cite.\n"
      "Without a command it lints the claims of the current folder.\n.SH COMMANDS\n",
      version());
  for (const CommandShape& command : command_shapes()) out += section(command);
  return out +
         ".SH \"EXIT STATUS\"\n.TP\n.B 0\nclean: nothing at or above the threshold\n"
         ".TP\n.B 1\nfindings at or above the threshold, a contradiction, a blocked merge\n"
         ".TP\n.B 2\nusage, configuration or I/O failure; nothing was decided\n"
         ".SH ENVIRONMENT\n.TP\n.B NO_COLOR\nno colours, whatever the terminal\n"
         ".TP\n.B CLICOLOR_FORCE\ncolours, whatever the output\n"
         ".SH FILES\n.TP\n.I claimcheck.toml\nconfiguration and gate policy, found by walking up from the "
         "path\n"
         ".TP\n.I vocabulary.toml\nentities, measures, units, aliases and identities\n"
         ".TP\n.I sources.toml\nevery source document\n"
         ".SH EXAMPLES\n.TP\n.B claimcheck lint claims\ncheck a folder of claims\n"
         ".TP\n.B claimcheck explain EVI006\nwhat a finding means and how to fix it\n";
}

}  // namespace claimcheck
