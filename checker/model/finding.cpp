// Places are resolved here: positions, the lines around them, and a window into lines too long to show.
#include "checker/model/finding.hpp"

#include <algorithm>
#include <tuple>

#include "grammar/text/utf8.hpp"

namespace claimcheck {

namespace {

constexpr std::size_t max_shown_line = 400;  // bytes; longer lines are cut around the range
constexpr std::size_t context = 120;         // bytes kept before the range in a cut line

std::size_t code_point_start(std::string_view text, std::size_t at) {
  while (at > 0 && at < text.size() && utf8::is_continuation(text[at])) --at;
  return at;
}

/// The part of `line` worth showing when the range begins at byte `from` of it; sets what of it went.
std::string_view window(std::string_view line, std::size_t from, std::uint32_t& cut_columns, bool& cut_end) {
  if (line.size() <= max_shown_line) return line;
  const std::size_t begin = code_point_start(line, from > context ? from - context : 0);
  const std::size_t end = code_point_start(line, std::min(line.size(), begin + max_shown_line));
  cut_columns = static_cast<std::uint32_t>(utf8::count(line.substr(0, begin)));
  cut_end = end < line.size();
  return line.substr(begin, end - begin);
}

}  // namespace

std::string_view to_string(Severity severity) {
  switch (severity) {
    case Severity::off:
      return "off";
    case Severity::note:
      return "note";
    case Severity::warning:
      return "warning";
    case Severity::error:
      return "error";
  }
  return "error";
}

Place place_of(const SourceFile& file, const Span& span) {
  Place place{
      .path = file.path(), .start = file.position(span.begin), .end = file.position(span.end), .lines = {}};
  const std::uint32_t first = place.start.line;
  const std::uint32_t last = std::max(first, place.end.line);
  const std::size_t column_byte = span.begin - file.line_start(first);
  place.lines.emplace_back(window(file.line(first), column_byte, place.cut_columns, place.cut_end));
  std::uint32_t columns = 0;
  bool cut = false;
  if (last > first + 1) place.lines.emplace_back(window(file.line(first + 1), 0, columns, cut));
  if (last > first) place.lines.emplace_back(window(file.line(last), 0, columns, cut));
  return place;
}

Place place_of_file(std::string path) {
  Place place;
  place.path = std::move(path);
  place.whole_file = true;
  return place;
}

Finding make_finding(const RuleInfo& rule, Place place, std::string message) {
  Finding finding;
  finding.rule = &rule;
  finding.severity = rule.severity;
  finding.message = std::move(message);
  finding.primary.place = std::move(place);
  return finding;
}

bool reported_before(const Finding& a, const Finding& b) {
  const auto key = [](const Finding& f) {
    return std::tie(f.primary.place.path, f.primary.place.start.byte, f.primary.place.end.byte, f.rule->code,
                    f.message, f.fingerprint);
  };
  return key(a) < key(b);
}

}  // namespace claimcheck
