// Text put together from pieces: breaks are remembered and written once, before the next text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace claimcheck {

class TextWriter {
 public:
  /// Runs of ASCII white space become one blank, unless `preformatted`.
  void text(std::string_view piece, bool preformatted);
  /// What follows stands in a paragraph of its own.
  void paragraph() { line_ends_ = 2; }
  /// What follows stands on a line of its own; two in a row part paragraphs.
  void line() { line_ends_ = line_ends_ < 2 ? line_ends_ + 1 : 2; }
  /// A line with its tabs as they are.
  void row(std::string_view line);
  /// The text, ended by a line end unless it is empty.
  std::string finish() &&;

 private:
  void flush();

  std::string out_;
  std::size_t line_ends_ = 0;  // to be written before the next text
  bool space_ = false;
};

}  // namespace claimcheck
