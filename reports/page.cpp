// A rule's page, written in Markdown, for a terminal: headings bold, examples set off, prose wrapped. Only
// the Markdown that pages use is read: headings, fenced code, lists, `code`, **bold** and *emphasis*.
#include <fmt/format.h>

#include <algorithm>

#include "reports/paint.hpp"
#include "reports/renderers.hpp"
#include "reports/text.hpp"

namespace claimcheck {

namespace {

/// Bytes of the mark that opens or closes emphasis or code at `at`, 0 if none. An asterisk between blanks is
/// an asterisk, and so is every underscore: names have them.
std::size_t mark_at(std::string_view text, std::size_t at, bool in_code) {
  if (text[at] == '`') return 1;
  if (in_code || text[at] != '*') return 0;
  const std::size_t size = text.substr(at).starts_with("**") ? 2 : 1;
  const bool blank_before = at == 0 || text[at - 1] == ' ';
  const bool blank_after = at + size >= text.size() || text[at + size] == ' ';
  return blank_before && blank_after ? 0 : size;
}

/// A line of prose with its marks as ink. Without colour, code keeps its backticks: they carry meaning. A
/// span may go on from one line to the next, so the state is the caller's.
std::string inked(std::string_view line, const Paint& paint, bool color, Ink& ink) {
  std::string out;
  std::string run;
  const auto flush = [&] {
    out += paint(ink, run);
    run.clear();
  };
  for (std::size_t at = 0; at < line.size();) {
    const bool in_code = ink == Ink::note;
    const std::size_t mark = mark_at(line, at, in_code);
    if (mark == 0) {
      run += line[at++];
      continue;
    }
    flush();
    const bool code = line[at] == '`';
    if (code && !color) out += '`';
    ink = ink != Ink::plain ? Ink::plain : code ? Ink::note : Ink::bold;
    at += mark;
  }
  flush();
  return out;
}

class PageWriter {
 public:
  PageWriter(std::string& out, const RenderOptions& options)
      : out_(out), options_(options), paint_(options) {}

  void write(std::string_view page) {
    bool in_code = false;
    while (!page.empty()) {
      const std::size_t end = std::min(page.find('\n'), page.size());
      const std::string_view line = page.substr(0, end);
      page.remove_prefix(std::min(end + 1, page.size()));
      if (line.starts_with("```")) {
        flush();
        in_code = !in_code;
      } else if (in_code) {
        out_ += "    " + paint_(Ink::evidence, shown(line).text) + '\n';
      } else {
        prose(line);
      }
    }
    flush();
  }

 private:
  void prose(std::string_view line) {
    const std::size_t text = line.find_first_not_of(' ');
    if (text == std::string_view::npos) {
      flush();
      if (!out_.ends_with("\n\n")) out_ += '\n';
    } else if (line.starts_with('#')) {
      flush();
      const std::size_t title = line.find_first_not_of("# ");
      out_ += paint_(Ink::bold, printable(line.substr(std::min(title, line.size())))) + '\n';
    } else {
      const std::string_view words = line.substr(text);
      if (is_item(words)) {
        flush();
        indent_ = words.find(' ') + 1;
      }
      paragraph_ += (paragraph_.empty() ? "" : " ") + printable(words);
    }
  }

  static bool is_item(std::string_view words) {
    if (words.starts_with("* ") || words.starts_with("- ")) return true;
    const std::size_t digits = words.find_first_not_of("0123456789");
    return digits != 0 && digits < 3 && words.substr(digits).starts_with(". ");
  }

  void flush() {
    const std::size_t wide =
        options_.width == 0 ? 0 : std::max<std::size_t>(options_.width, indent_ + 20) - indent_;
    Ink ink = Ink::plain;
    bool first = true;
    if (!paragraph_.empty())
      for (const std::string& line : wrap(paragraph_, wide)) {
        out_ += std::string(first ? 0 : indent_, ' ') + inked(line, paint_, options_.color, ink) + '\n';
        first = false;
      }
    paragraph_.clear();
    indent_ = 0;
  }

  std::string& out_;
  const RenderOptions& options_;
  Paint paint_;
  std::string paragraph_;
  std::size_t indent_ = 0;
};

}  // namespace

std::string render_page(const RuleInfo& rule, const RenderOptions& options) {
  const Paint paint(options);
  const std::string severity = rule.severity == Severity::off
                                   ? "off by default"
                                   : fmt::format("{} by default", to_string(rule.severity));
  std::string out = paint(Ink::bold, fmt::format("{} {}", rule.code, rule.name)) + " (" +
                    paint(ink_of(rule.severity), severity) + ")\n" +
                    fmt::format("{}\n\n", printable(rule.title));
  PageWriter(out, options).write(rule.page);
  return out;
}

}  // namespace claimcheck
