// An unchanged quote is found by search; which of several places is meant, by what stands around it in the
// old text and in the new.
#include <algorithm>

#include "checker/evidence/cite.hpp"
#include "checker/evidence/drift.hpp"

namespace claimcheck {

namespace {

/// Bytes looked at on either side of a place.
constexpr std::size_t context_bytes = 200;

/// How many bytes before and after two places are alike, counted outwards from them. White space is folded,
/// so that another line break is no difference.
std::size_t common_context(const SourceFile& old_text, Span old_span, const SourceFile& fresh, Span span) {
  const auto before = [](const SourceFile& text, Span at) {
    const std::size_t begin = at.begin - std::min<std::size_t>(at.begin, context_bytes);
    return fold(text.text().substr(begin, at.begin - begin)).text;
  };
  const auto after = [](const SourceFile& text, Span at) {
    return fold(text.text().substr(at.end, context_bytes)).text;
  };
  const std::string left_old = before(old_text, old_span);
  const std::string left_new = before(fresh, span);
  const std::string right_old = after(old_text, old_span);
  const std::string right_new = after(fresh, span);
  const auto left =
      std::mismatch(left_old.rbegin(), left_old.rend(), left_new.rbegin(), left_new.rend()).first;
  const auto right =
      std::mismatch(right_old.begin(), right_old.end(), right_new.begin(), right_new.end()).first;
  return static_cast<std::size_t>((left - left_old.rbegin()) + (right - right_old.begin()));
}

/// The place with the most in common around it; null when two have as much.
const QuoteMatch* meant(const std::vector<QuoteMatch>& places, const SourceFile& old_text, Span old_span,
                        const SourceFile& fresh) {
  const QuoteMatch* best = nullptr;
  std::size_t most = 0;
  bool tied = false;
  for (const QuoteMatch& place : places) {
    const std::size_t common = common_context(old_text, old_span, fresh, place.span);
    tied = best != nullptr && common == most;
    if (best != nullptr && common <= most) {
      if (common < most) tied = false;
      continue;
    }
    best = &place;
    most = common;
  }
  return tied ? nullptr : best;
}

}  // namespace

std::string quote_of(const SourceFile& text, const std::vector<Span>& parts) {
  std::string quote;
  for (const Span& part : parts) quote += (quote.empty() ? "" : " \u2026 ") + on_one_line(text.text(part));
  return quote;
}

bool says_the_same(std::string_view quote, const SourceFile& text, const QuoteIndex::Near& near) {
  return near.parts.size() == quote_pieces(quote).size() && same_substance(quote, quote_of(text, near.parts));
}

Anchor reanchor(std::string_view quote, const SourceFile* old_text, Span old_span, const QuoteIndex& fresh,
                const SourceFile& fresh_text) {
  if (quote.empty() && old_text != nullptr) quote = old_text->text(old_span);
  constexpr std::size_t enough_places = 256;
  const std::vector<QuoteMatch> places = fresh.find(quote, {}, enough_places);
  if (places.empty()) {
    const auto near = fresh.nearest(quote);
    if (!near) return {};
    return {Anchoring::drifted, near->span, quote_of(fresh_text, near->parts), near->similarity};
  }
  const bool known = old_text != nullptr && !old_span.empty();
  const QuoteMatch* place = &places.front();
  if (places.size() > 1) place = known ? meant(places, *old_text, old_span, fresh_text) : nullptr;
  if (place == nullptr)
    return {Anchoring::ambiguous, places.front().span, quote_of(fresh_text, places.front().parts), 1};
  const bool stayed = !known || (place->span.begin == old_span.begin && place->span.end == old_span.end);
  return {stayed ? Anchoring::stands : Anchoring::moved, place->span, quote_of(fresh_text, place->parts), 1};
}

}  // namespace claimcheck
