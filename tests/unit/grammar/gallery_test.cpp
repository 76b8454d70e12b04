// Every message of the grammar on a sample of the mistake it is about, in gallery.txt: meant to be read from
// top to bottom.
#include <gtest/gtest.h>

#include <algorithm>

#include "golden.hpp"
#include "grammar/parse.hpp"
#include "grammar/text/utf8.hpp"

namespace claimcheck {

namespace {

/// Bytes that no editor shows, as \xHH.
std::string visible(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded decoded = utf8::decode(text, at);
    if (decoded.code >= ' ' && decoded.code != 0xFFFD) {
      out += text.substr(at, decoded.size);
    } else {
      constexpr std::string_view digits = "0123456789ABCDEF";
      const auto byte = static_cast<unsigned char>(text[at]);
      out += std::string("\\x") + digits[byte / 16] + digits[byte % 16];
    }
    at += decoded.size;
  }
  return out;
}

/// The mistake as a person sees it: place, message, the line with a caret under it, what to type instead.
std::string render(const SourceFile& file, const ast::SyntaxError& error) {
  const Position at = file.position(error.span.begin);
  const std::string_view line = file.line(at.line);
  const std::uint32_t start = file.line_start(at.line);
  const std::uint32_t last = std::min(error.span.end, start + static_cast<std::uint32_t>(line.size()));
  const Span marked{error.span.file, error.span.begin, std::max(last, error.span.begin)};
  std::string out = "  SYN00" + std::to_string(static_cast<int>(error.code)) + " " + std::to_string(at.line) +
                    ":" + std::to_string(at.column) + " " + error.message + "\n";
  out += "    " + visible(line) + "\n    " + std::string(at.column - 1, ' ') +
         std::string(std::max<std::size_t>(1, utf8::count(file.text(marked))), '^') + "\n";
  if (!error.help.empty()) out += "    help: " + error.help + "\n";
  if (error.has_replacement) {
    const std::uint32_t line_end = start + static_cast<std::uint32_t>(line.size());
    out += "    type: " + std::string(file.text({file.id(), start, error.replaced.begin})) +
           error.replacement +
           std::string(file.text({file.id(), error.replaced.end, std::max(error.replaced.end, line_end)})) +
           "\n";
  }
  return out;
}

}  // namespace

TEST(Mistakes, ReadWell) {
  const std::size_t samples = test::check_golden("gallery.txt", [](const std::string& input) {
    const SourceFile file(0, "gallery.claims", input);
    std::string out;
    for (const ast::SyntaxError& error : parse_claims(file).errors) out += render(file, error);
    return out.empty() ? "  no mistake\n" : out;
  });
  EXPECT_GE(samples, 90u);
}

TEST(Mistakes, GoAwayWhenTheSuggestionIsTaken) {
  for (const test::GoldenCase& each : test::read_golden("gallery.txt")) {
    const std::string input = "a claim above: ?\n" + each.input;
    const SourceFile file(0, "gallery.claims", input);
    const auto errors = parse_claims(file).errors;
    for (const ast::SyntaxError& error : errors) {
      if (!error.has_replacement) continue;
      std::string mended = input;
      mended.replace(error.replaced.begin, error.replaced.size(), error.replacement);
      const SourceFile after(0, "gallery.claims", mended);
      EXPECT_LT(parse_claims(after).errors.size(), errors.size()) << each.line << "\n" << mended;
    }
  }
}

}  // namespace claimcheck
