// Where a report goes: standard output or files, several in one run, each whole or not at all.
#pragma once

#include <functional>
#include <string>

#include "checker/model/report.hpp"
#include "cli/options.hpp"
#include "cli/write_file.hpp"

namespace claimcheck {

/// What a format makes of a report, whatever its shape.
using Rendering = std::function<std::string(Format, const RenderOptions&)>;

/// Writes what `rendering` gives in every format asked for. Throws Failure on an unknown format or a file
/// that cannot be written.
void write_rendered(const Rendering& rendering, const OutputOptions& options, Streams streams);

/// Renders the report in every format asked for. Throws Failure on an unknown format or a file that cannot be
/// written.
void write_report(const Report& report, const OutputOptions& options, Streams streams);

/// Whether the run is asked for `format`, anywhere.
bool writes(const OutputOptions& options, Format format);

/// Whether standard output is a terminal, and how wide.
bool is_terminal(std::ostream& out);
unsigned terminal_width();

}  // namespace claimcheck
