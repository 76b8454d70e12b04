// Blanks at the ends of lines and breaks at the ends of the text are never written.
#include "checker/evidence/text_writer.hpp"

namespace claimcheck {

void TextWriter::flush() {
  if (!out_.empty() && line_ends_ > 0) {
    while (!out_.empty() && (out_.back() == ' ' || out_.back() == '\n')) out_.pop_back();
    out_.append(line_ends_, '\n');
  } else if (!out_.empty() && space_ && out_.back() != ' ' && out_.back() != '\n') {
    out_.push_back(' ');
  }
  line_ends_ = 0;
  space_ = false;
}

void TextWriter::text(std::string_view piece, bool preformatted) {
  for (const char c : piece) {
    const bool space = c == ' ' || (c >= '\t' && c <= '\r');
    if (space && preformatted && line_ends_ == 0 && !out_.empty()) {
      if (c != '\r') out_.push_back(c);
    } else if (space) {
      space_ = true;
    } else {
      if (space_ || line_ends_ > 0) flush();
      out_.push_back(c);
    }
  }
}

void TextWriter::row(std::string_view line) {
  if (line_ends_ == 0) line_ends_ = 1;
  flush();
  out_.append(line);
  line_ends_ = 1;
}

std::string TextWriter::finish() && {
  while (!out_.empty() && (out_.back() == ' ' || out_.back() == '\n' || out_.back() == '\t')) out_.pop_back();
  if (!out_.empty()) out_.push_back('\n');
  return std::move(out_);
}

}  // namespace claimcheck
