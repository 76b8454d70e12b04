// The library names a grammar rule and a character; people know words and lines. The mistakes that are made
// every day (text without quotes, curly quotes, a month without quotes, a name with blanks) are recognised by
// what stands there.
#include "checker/project/toml_wording.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace claimcheck {

namespace {

bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

bool is_value_sign(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         has("+-_.:%$", {&c, 1});
}

/// From `at` to the next blank or bracket; at least one byte unless the line ends there.
Span word_from(const SourceFile& file, std::uint32_t at) {
  const std::string_view rest = file.text().substr(at);
  auto size = std::min(rest.find_first_of(" \t\r\n,]}"), rest.size());
  if (size == 0 && !rest.empty() && rest[0] != '\n' && rest[0] != '\r') size = 1;
  return {file.id(), at, at + static_cast<std::uint32_t>(size)};
}

/// The whole unquoted value around `at`.
Span value_around(const SourceFile& file, std::uint32_t at) {
  const std::string_view text = file.text();
  Span span{file.id(), at, at};
  while (span.begin > 0 && is_value_sign(text[span.begin - 1])) --span.begin;
  while (span.end < text.size() && is_value_sign(text[span.end])) ++span.end;
  return span.empty() ? word_from(file, at) : span;
}

/// "2018-05", which TOML has no date for.
bool is_month(std::string_view text) {
  const auto digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
  return text.size() == 7 && text[4] == '-' && digit(0) && digit(1) && digit(2) && digit(3) && digit(5) &&
         digit(6);
}

bool is_curly_quote(std::string_view text) {
  constexpr std::array quotes{"“", "”", "‘", "’", "„", "«"};
  return std::any_of(quotes.begin(), quotes.end(),
                     [&](const char* quote) { return text.starts_with(quote); });
}

TomlError about_value(const SourceFile& file, std::uint32_t at, std::string_view description) {
  const Span span = value_around(file, at);
  const std::string_view written = file.text(span);
  if (is_curly_quote(written)) return {span, "expected a value", "TOML takes straight quotes only: \"…\""};
  if (is_month(written))
    return {span, fmt::format("`{}` is no date of TOML", written),
            fmt::format("a month stands in quotes: \"{}\"", written)};
  if (has(description, "date"))
    return {span, fmt::format("`{}` is no date", written),
            "a day is written 2018-05-25; a month or a year in quotes: \"2018-05\""};
  if (has(description, "time"))
    return {span, fmt::format("`{}` is no time", written), "text stands in straight quotes"};
  if (has(description, "not representable"))
    return {span, fmt::format("`{}` is too large", written), "a whole number has at most 18 digits"};
  if (has(description, "integer") || has(description, "floating-point"))
    return {span, fmt::format("`{}` is no number", written),
            "text stands in straight quotes, signs and units with it: \"5%\""};
  return {span, "expected a value", "text stands in straight quotes: title = \"Japan\""};
}

TomlError about_redefinition(const SourceFile& file, std::uint32_t at, std::string_view description) {
  const std::size_t quote = description.find('\'');
  const std::string_view name = description.substr(std::min(quote, description.size() - 1) + 1);
  return {word_from(file, at), fmt::format("`{}` is declared twice", name.substr(0, name.find('\''))),
          "keep one of the two; an entry of a list of tables is written [[name]]"};
}

struct Wording {
  std::string_view theirs;  // what the library's description contains
  std::string_view ours;
  std::string_view help;
};

constexpr std::array wordings{
    Wording{"parsing string: unescaped control", "the string does not end on its line",
            "close it with the quote it began with"},
    Wording{"encountered end-of-file", "the file ends in the middle of an entry",
            "close the quote or the bracket that was opened"},
    Wording{"expected a comment or whitespace", "expected the end of the line",
            "one `key = value` a line; text with blanks or signs stands in straight quotes"},
    Wording{"expected '='", "expected `=` after the key",
            "write key = value; a key with blanks, signs or accents stands in quotes"},
    Wording{"root table: expected keys", "expected a key or a section",
            "a key with blanks, signs or accents stands in quotes"},
    Wording{"table header: expected ']'", "expected `]` after the name of the table",
            "a name with blanks, signs or accents stands in quotes: [measure.\"controlled by\"]"},
    Wording{"array: expected comma or closing", "expected a comma or `]` in a list", ""},
    Wording{"inline table: expected comma or closing", "expected a comma or `}` in a table", ""},
};

}  // namespace

TomlError reword_toml_error(const SourceFile& file, std::uint32_t at, std::string_view description) {
  constexpr std::string_view opening = "Error while parsing ";
  if (has(description, "cannot redefine existing")) return about_redefinition(file, at, description);
  for (const Wording& wording : wordings)
    if (has(description, wording.theirs))
      return {word_from(file, at), std::string(wording.ours), std::string(wording.help)};
  for (const std::string_view rule :
       {"value:", "date:", "time:", "date-time:", "time-offset:", "integer:", "floating-point:"})
    if (description.starts_with(opening) && has(description.substr(0, description.find(':') + 1), rule))
      return about_value(file, at, description);
  if (description.starts_with(opening)) description.remove_prefix(opening.size());
  return {word_from(file, at), fmt::format("does not parse: {}", description), {}};
}

}  // namespace claimcheck
