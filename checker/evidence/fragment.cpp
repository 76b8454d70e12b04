// Fragments are positions between characters or lines, so that 0,0 is empty and `to` is exclusive.
#include <algorithm>

#include "checker/evidence/document.hpp"
#include "grammar/text/utf8.hpp"

namespace claimcheck {

namespace {

/// Byte of character `index`, or nullopt past the end.
std::optional<std::uint32_t> byte_of_character(std::string_view text, std::uint64_t index) {
  std::uint64_t seen = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (utf8::is_continuation(text[at])) continue;
    if (seen++ == index) return static_cast<std::uint32_t>(at);
  }
  return seen == index ? std::optional(static_cast<std::uint32_t>(text.size())) : std::nullopt;
}

std::optional<std::uint32_t> byte_of_line(const SourceFile& text, std::uint64_t index) {
  if (index < text.line_count()) return text.line_start(static_cast<std::uint32_t>(index) + 1);
  return index == text.line_count() ? std::optional(static_cast<std::uint32_t>(text.text().size()))
                                    : std::nullopt;
}

std::optional<Span> page(const Document& document, std::uint64_t number) {
  if (number == 0 || number > document.pages.size()) return std::nullopt;
  const std::uint32_t begin = document.pages[number - 1];
  const auto size = static_cast<std::uint32_t>(document.text->text().size());
  return Span{document.text->id(), begin, number < document.pages.size() ? document.pages[number] : size};
}

}  // namespace

std::optional<Span> fragment_span(const Document& document, ast::FragmentKind kind, std::uint64_t from,
                                  std::uint64_t to) {
  const SourceFile& text = *document.text;
  const auto between = [&](std::optional<std::uint32_t> begin,
                           std::optional<std::uint32_t> end) -> std::optional<Span> {
    if (!begin || !end || *begin >= *end) return std::nullopt;
    return Span{text.id(), *begin, *end};
  };
  switch (kind) {
    case ast::FragmentKind::character:
      return between(byte_of_character(text.text(), from), byte_of_character(text.text(), to));
    case ast::FragmentKind::line:
      return between(byte_of_line(text, from), byte_of_line(text, to));
    case ast::FragmentKind::page:
      return page(document, from);
    case ast::FragmentKind::none:
      break;
  }
  return Span{text.id(), 0, static_cast<std::uint32_t>(text.text().size())};
}

std::string fragment_text(const Document& document, ast::FragmentKind kind, const Span& span) {
  const SourceFile& text = *document.text;
  switch (kind) {
    case ast::FragmentKind::character: {
      const std::size_t from = utf8::count(text.text().substr(0, span.begin));
      return "#char=" + std::to_string(from) + ',' + std::to_string(from + utf8::count(text.text(span)));
    }
    case ast::FragmentKind::line:
      return "#line=" + std::to_string(text.position(span.begin).line - 1) + ',' +
             std::to_string(text.position(span.end - (span.empty() ? 0 : 1)).line);
    case ast::FragmentKind::page: {
      const auto after = std::upper_bound(document.pages.begin(), document.pages.end(), span.begin);
      return "#page=" + std::to_string(std::max<std::ptrdiff_t>(1, after - document.pages.begin()));
    }
    case ast::FragmentKind::none:
      break;
  }
  return {};
}

}  // namespace claimcheck
