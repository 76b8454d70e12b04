// Exactly after folding, as evidence is found; something like it only tells where to look.
#include "checker/news/quotations.hpp"

#include <algorithm>

#include "checker/evidence/cite.hpp"
#include "checker/evidence/document.hpp"
#include "checker/evidence/quote.hpp"
#include "checker/project/source_path.hpp"

namespace claimcheck {

namespace {

constexpr std::size_t least_words = 4;  // fewer are a name or a word held at arm's length

struct Quotation {
  Span span;  // without its marks
};

std::size_t words_of(std::string_view text) {
  std::size_t words = 0;
  bool inside = false;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    words += !blank && !inside;
    inside = !blank;
  }
  return words;
}

/// Text between “ and ”, or between two straight marks, within one paragraph.
std::vector<Quotation> quotations_of(const SourceFile& file) {
  constexpr std::string_view opening = "\u201C", closing = "\u201D";
  const std::string_view text = file.text();
  std::vector<Quotation> found;
  for (std::size_t at = 0; at < text.size();) {
    const bool curly = text.substr(at).starts_with(opening);
    if (!curly && text[at] != '"') {
      ++at;
      continue;
    }
    const std::size_t begin = at + (curly ? opening.size() : 1);
    const std::string_view close = curly ? closing : std::string_view("\"");
    const std::size_t end = text.find(close, begin);
    const std::size_t paragraph = std::min(text.find("\n\n", begin), text.size());
    at = begin;
    if (end == std::string_view::npos || end > paragraph) continue;
    if (words_of(text.substr(begin, end - begin)) >= least_words)
      found.push_back({{file.id(), static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}});
    at = end + close.size();
  }
  return found;
}

/// A comma or a full stop before the closing mark belongs to the report.
std::string_view without_ending(std::string_view quote) {
  while (!quote.empty() && (quote.back() == ',' || quote.back() == '.' || quote.back() == ' '))
    quote.remove_suffix(1);
  return quote;
}

/// Where the quotation stands; a report may begin it in its own case: "the outlook" for "The outlook".
std::vector<QuoteMatch> find(const QuoteIndex& index, std::string_view wanted) {
  std::vector<QuoteMatch> places = index.find(wanted);
  if (!places.empty() || wanted.empty()) return places;
  std::string turned(wanted);
  const char first = turned.front();
  const bool letter = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
  if (!letter) return places;
  turned.front() = static_cast<char>(first ^ 0x20);
  return index.find(turned);
}

}  // namespace

std::vector<VerifiedQuote> verify_quotations(const Project& project, const SourceFile& text,
                                             SourceId sources) {
  std::vector<VerifiedQuote> quotes;
  const std::vector<Quotation> found = quotations_of(text);
  for (const Quotation& quotation : found) {
    VerifiedQuote quote;
    quote.place = place_of(text, quotation.span);
    quote.text = on_one_line(text.text(quotation.span));
    quotes.push_back(std::move(quote));
  }
  if (found.empty()) return quotes;
  std::vector<double> nearest(found.size());
  const SourceFinder finder(project);
  for (SourceId id = 0; id < sources; ++id) {
    const Source& source = project.registry[id];
    const SourcePath path = finder.find(source);
    if (path.status != SourcePathStatus::found) continue;
    ReadResult read = project.tree->read(path.path);
    if (read.status != ReadStatus::ok) continue;
    const Document document = extract(project.tree->shown(path.path), std::move(read.bytes), no_file);
    if (document.status != DocumentStatus::ok) continue;
    const QuoteIndex index(*document.text);
    for (std::size_t i = 0; i < found.size(); ++i) {
      VerifiedQuote& quote = quotes[i];
      if (quote.standing == ReportStanding::supported) continue;
      const std::string_view wanted = without_ending(text.text(found[i].span));
      if (const auto places = find(index, wanted); !places.empty()) {
        quote.standing = ReportStanding::supported;
        quote.source = source.id;
        quote.there = place_of(*document.text, places.front().span);
        quote.nearest.clear();
      } else if (const auto near = index.nearest(wanted); near && near->similarity > nearest[i]) {
        nearest[i] = near->similarity;
        quote.standing = ReportStanding::conflict;
        quote.source = source.id;
        quote.there = place_of(*document.text, near->span);
        quote.nearest = on_one_line(document.text->text(near->span));
      }
    }
  }
  return quotes;
}

}  // namespace claimcheck
