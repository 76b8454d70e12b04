// A piece of a file with what is said about it: line numbers in a gutter, carets under the words, the label
// beside or beneath them. The layout is the one that rustc made familiar.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "checker/model/finding.hpp"
#include "reports/paint.hpp"
#include "reports/text.hpp"

namespace claimcheck {

/// One range to underline, with its label. Points into the finding.
struct Mark {
  const Place* place = nullptr;
  std::string_view message;
  Ink ink = Ink::plain;
  char stroke = '^';
};

/// Marks in one file, in the order of its lines, and who says it (a source's publisher and date; may be
/// empty).
struct Excerpt {
  std::string by;
  std::vector<Mark> marks;
};

class SnippetWriter {
 public:
  /// `gutter`: cells of the widest line number. `width`: of the terminal, 0 for no limit.
  SnippetWriter(std::string& out, const Paint& paint, std::size_t width, std::size_t gutter)
      : out_(out), paint_(paint), width_(width), gutter_(gutter) {}

  /// The arrow line (`-->` for the first excerpt of a finding, `:::` for more) and the lines under it. The
  /// arrow points at `at`, which need not be the first mark.
  void write(const Excerpt& excerpt, const Place& at, bool first);
  /// "   |", and what follows it.
  void margin(std::string_view rest = {});
  /// "   = title: text", wrapped; `title` in `ink`.
  void remark(std::string_view title, Ink ink, std::string_view text);

 private:
  std::size_t room() const;
  void source_line(std::uint32_t number, std::string_view text);
  std::size_t write_line(const std::vector<Mark>& marks, std::size_t from);
  void write_lines(const Mark& mark);
  void underline(const Mark& mark, std::size_t begin, std::size_t end);
  void label(const Mark& mark, std::string row, std::size_t begin, std::size_t end);

  std::string& out_;
  const Paint& paint_;
  std::size_t width_;
  std::size_t gutter_;
};

}  // namespace claimcheck
