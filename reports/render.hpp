// One finding, many renderers: each takes the Report and writes bytes, and knows nothing of rules or files.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "checker/model/report.hpp"

namespace claimcheck {

enum class Format {
  full,
  concise,
  json,
  sarif,
  github,
  job_summary,
  gitlab,
  junit,
  checkstyle,
  rdjson,
  markdown,
  html
};

std::optional<Format> format_named(std::string_view name);
/// Every format as the command line names it, in the order of `Format`.
std::vector<std::string_view> format_names();

struct RenderOptions {
  bool color = false;
  bool hyperlinks = false;  // OSC 8, where the terminal has them; needs link_root
  std::string link_root;    // URI of the folder that paths are relative to, "file:///home/rita/claims"
  unsigned width = 100;     // columns; 0: do not wrap
  bool statistics = false;
  bool quiet = false;  // findings only, no summary
};

std::string render(const Report& report, Format format, const RenderOptions& options);

/// Text made safe for a terminal: control, bidirectional and zero-width characters made visible (␛,
/// <U+202E>).
std::string printable(std::string_view text);
/// Columns the text takes on a terminal (wide and combining characters counted; Unicode 15 by utf8proc).
std::size_t display_width(std::string_view text);
/// A rule's page for the terminal.
std::string render_page(const RuleInfo& rule, const RenderOptions& options);

}  // namespace claimcheck
