// Entities are found at word starts, longest name first, as in subjects.
#include "checker/evidence/context.hpp"

#include <algorithm>
#include <array>

namespace claimcheck {

namespace {

bool is_word_byte(unsigned char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80;
}

/// The word that ends right before `at`, articles skipped; empty at the beginning of the range.
std::string_view word_before(std::string_view text, std::size_t at) {
  for (int words = 0; words < 2; ++words) {
    std::size_t end = at;
    while (end > 0 && text[end - 1] == ' ') --end;
    std::size_t begin = end;
    while (begin > 0 && is_word_byte(static_cast<unsigned char>(text[begin - 1]))) --begin;
    const std::string_view word = text.substr(begin, end - begin);
    if (word != "the" && word != "The") return word;
    at = begin;
  }
  return {};
}

bool is_preposition(std::string_view word) {
  static constexpr std::array words = std::to_array<std::string_view>(
      {"with", "from", "to", "against", "into", "toward", "towards", "between", "and", "over", "for", "at"});
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

namespace {

std::vector<Mention> names_in(const SourceFile& text, const Span& range, const Vocabulary& vocabulary,
                              NameKind kind) {
  std::vector<Mention> found;
  const std::string_view all = text.text().substr(0, range.end);
  for (std::size_t at = range.begin; at < range.end;) {
    const bool starts = is_word_byte(static_cast<unsigned char>(all[at])) &&
                        (at == 0 || !is_word_byte(static_cast<unsigned char>(all[at - 1])));
    if (!starts) {
      ++at;
      continue;
    }
    const NameMatch match = vocabulary.longest_name(all.substr(at), true);
    if (match.size == 0) {
      ++at;
      continue;
    }
    if (match.kind != kind) {
      at += match.kind == NameKind::entity ? match.size : 1;
      continue;
    }
    const Span span{text.id(), static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + match.size)};
    const std::string_view before = word_before(all.substr(range.begin), at - range.begin);
    found.push_back({match.id, span, is_preposition(before), before == "to"});
    at += match.size;
  }
  return found;
}

}  // namespace

std::vector<Mention> mentions(const SourceFile& text, const Span& range, const Vocabulary& vocabulary) {
  return names_in(text, range, vocabulary, NameKind::entity);
}

std::vector<Mention> measure_mentions(const SourceFile& text, const Span& range,
                                      const Vocabulary& vocabulary) {
  return names_in(text, range, vocabulary, NameKind::measure);
}

std::vector<EntityId> entities_of(const SubjectKey& key) {
  std::vector<EntityId> ids;
  const auto add = [&](const Name& name) {
    if (name.id != no_name && !name.text.empty()) ids.push_back(name.id);
  };
  add(key.from);
  add(key.to);
  for (const Name& name : key.entities) add(name);
  return ids;
}

Span sentences_of(const SourceFile& text, const Span& span) {
  return join(sentence_at(text, span.begin), sentence_at(text, span.empty() ? span.begin : span.end - 1));
}

Span paragraphs_of(const SourceFile& text, const Span& span) {
  return join(paragraph_at(text, span.begin), paragraph_at(text, span.empty() ? span.begin : span.end - 1));
}

Span headline_of(const SourceFile& text) {
  for (std::uint32_t line = 1; line <= text.line_count(); ++line) {
    const std::string_view words = text.line(line);
    if (words.find_first_not_of(" \t") == std::string_view::npos) continue;
    const std::uint32_t begin = text.line_start(line);
    return {text.id(), begin, begin + static_cast<std::uint32_t>(words.size())};
  }
  return {text.id(), 0, 0};
}

bool in_aside(const SourceFile& text, const Span& range, const Span& time) {
  constexpr std::uint32_t longest = 160;
  const std::uint32_t lowest = std::max(range.begin, time.begin > longest ? time.begin - longest : 0);
  const std::string_view before = text.text({text.id(), lowest, time.begin});
  const std::size_t comma = before.rfind(", ");
  if (comma == std::string_view::npos) return false;
  const std::string_view clause = before.substr(comma + 2);
  const std::string_view after = text.text().substr(time.end, 80);
  const std::size_t end = after.find_first_of(",.;");
  const bool closed = end != std::string_view::npos && after[end] == ',';
  return closed && (clause.starts_with("which ") || clause.starts_with("who ") ||
                    clause.starts_with("where ") || clause.starts_with("whose "));
}

std::vector<Extent> times_in(const Cited& cited, const Span& range) {
  const FigureContext context{cited.project.units, cited.project.vocabulary, cited.project.config.tolerance,
                              cited.source.published, cited.source.has_published};
  std::vector<Extent> times;
  for (const SourceFigure& figure : read_source_figures(*cited.document.text, range, context))
    if (figure.sort == Sort::date && figure.resolved &&
        (range == cited.span || !in_aside(*cited.document.text, range, figure.span)))
      times.push_back(figure.days);
  return times;
}

}  // namespace claimcheck
