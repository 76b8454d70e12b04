// What the command line says, parsed: one struct that every command reads its part of.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "checker/model/tree.hpp"
#include "checker/project/project.hpp"
#include "checker/rules/lint.hpp"
#include "reports/render.hpp"

namespace claimcheck {

struct Options {
  std::string command;             // "lint"
  std::vector<std::string> paths;  // positional arguments
  ReadOptions read;  // --claims, --config, --source-path, --jobs (paths are filled by the command)

  std::string output_format = "full";
  std::string output_file;                                   // --output-file
  std::vector<std::pair<std::string, std::string>> outputs;  // --output FORMAT=FILE
  std::vector<std::string> select;
  std::vector<std::string> ignore;
  std::string fail_on;  // "" is the configuration's
  bool exit_zero = false;
  std::string today;  // ISO date; "" is the current day
  std::string color = "auto";
  bool no_cache = false;
  bool quiet = false;
  bool verbose = false;
  bool statistics = false;
  bool show_settings = false;
  bool coverage = false;
  bool require_sources = false;

  // explain
  bool all = false;
  // fmt, fix
  bool check = false;
  bool diff = false;
  bool unsafe = false;
  // figures
  bool lines = false;
  std::string published;
};

/// Where a command writes and reads; tests give their own.
struct Streams {
  std::ostream& out;
  std::ostream& err;
  std::istream& in;
};

/// Rendering as the terminal and the options want it.
RenderOptions render_options(const Options& options, bool is_terminal, unsigned width);

/// "error" -> Severity; throws Failure with the known words otherwise.
Severity severity_named(const std::string& word);

}  // namespace claimcheck
