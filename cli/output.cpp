// Files never carry colours; a failed write leaves the old file as it was.
#include "cli/output.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>

#include "checker/model/failure.hpp"

namespace claimcheck {

namespace {

Format known_format(const std::string& name) {
  if (const auto format = format_named(name)) return *format;
  std::string known;
  for (const std::string_view each : format_names()) known.append(known.empty() ? "" : ", ").append(each);
  throw Failure("unknown output format `" + name + "`: use one of " + known);
}

}  // namespace

bool writes(const OutputOptions& options, Format format) {
  if (format_named(options.format) == format) return true;
  return std::any_of(options.outputs.begin(), options.outputs.end(),
                     [&](const auto& output) { return format_named(output.first) == format; });
}

bool is_terminal(std::ostream& out) { return &out == &std::cout && ::isatty(STDOUT_FILENO) == 1; }

unsigned terminal_width() {
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
  if (const char* columns = std::getenv("COLUMNS")) {
    const long n = std::strtol(columns, nullptr, 10);
    if (n > 20 && n < 1000) return static_cast<unsigned>(n);
  }
  return 100;
}

void write_rendered(const Rendering& rendering, const OutputOptions& options, Streams streams) {
  RenderOptions to_file = render_options(options, false, 100);
  to_file.color = options.color == "always";
  for (const auto& [format, path] : options.outputs)
    write_file(path, rendering(known_format(format), to_file));
  const Format format = known_format(options.format);
  if (!options.file.empty()) return write_file(options.file, rendering(format, to_file));
  const bool terminal = is_terminal(streams.out);
  streams.out << rendering(format, render_options(options, terminal, terminal_width()));
  streams.out.flush();
  if (!streams.out) throw Failure("cannot write to standard output");
}

void write_report(const Report& report, const OutputOptions& options, Streams streams) {
  write_rendered([&](Format format,
                     const RenderOptions& render_options) { return render(report, format, render_options); },
                 options, streams);
}

}  // namespace claimcheck
