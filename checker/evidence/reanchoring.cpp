// The old text, where it is there, says which of several places was meant and what a bare fragment covered.
#include "checker/evidence/reanchoring.hpp"

#include "checker/evidence/cited.hpp"
#include "checker/evidence/drift.hpp"

namespace claimcheck {

namespace {

class Reanchoring {
 public:
  Reanchoring(const Project& project, const Document* old_text, const Document& fresh)
      : project_(project), old_(old_text), fresh_(fresh), index_(*fresh.text) {
    if (old_ != nullptr) old_index_.emplace(*old_->text);
  }

  ReanchoredEvidence run(FactId fact, std::uint32_t id) const {
    const FactEvidence& item = project_.facts.evidence[id];
    ReanchoredEvidence result{.fact = fact, .item = id};
    const std::string quote = item.quote.empty() ? std::string() : unescape(project_.text(item.quote));
    const std::optional<Span> fragment = fragment_in(fresh_, item);
    const Span place = fragment_place(project_, item);
    result.before = quote.empty() && !place.empty() ? std::string(project_.text(place)) : quote;
    const std::optional<Span> old_span = old_place(item, quote);
    if (item.quote.empty() && !old_span) {
      result.hit = Hit::unknown;
      if (fragment) result.after = on_one_line(fresh_.text->text(*fragment));
      return result;
    }
    const Anchor anchor = reanchor(quote, old_ == nullptr ? nullptr : old_->text.get(),
                                   old_span.value_or(Span{}), index_, *fresh_.text);
    result.after = anchor.quote;
    judge(item, quote, anchor, fragment, result);
    return result;
  }

 private:
  static std::optional<Span> fragment_in(const Document& document, const FactEvidence& item) {
    if (item.fragment == ast::FragmentKind::none) return std::nullopt;
    return fragment_span(document, item.fragment, item.from, item.to);
  }

  /// Where the evidence stood in the old text.
  std::optional<Span> old_place(const FactEvidence& item, const std::string& quote) const {
    if (old_ == nullptr) return std::nullopt;
    const std::optional<Span> fragment = fragment_in(*old_, item);
    if (quote.empty()) return fragment;
    const auto places = old_index_->find(quote, fragment.value_or(Span{}), 2);
    return places.empty() ? std::nullopt : std::optional(places.front().span);
  }

  void judge(const FactEvidence& item, const std::string& quote, const Anchor& anchor,
             const std::optional<Span>& fragment, ReanchoredEvidence& result) const {
    switch (anchor.state) {
      case Anchoring::gone:
        result.hit = Hit::gone;
        return;
      case Anchoring::ambiguous: {
        const bool one_there = fragment && !quote.empty() && index_.find(quote, *fragment, 2).size() == 1;
        result.hit = one_there ? Hit::stands : Hit::ambiguous;
        return;
      }
      case Anchoring::drifted: {
        const auto near = index_.nearest(quote.empty() ? old_words(item) : quote);
        const bool same = near && says_the_same(quote.empty() ? old_words(item) : quote, *fresh_.text, *near);
        result.hit = same ? Hit::drifted : Hit::differs;
        if (!same) return;
        if (!quote.empty()) {
          const std::string written = in_quotes(anchor.quote);
          result.edits.emplace_back(item.quote, written.substr(1, written.size() - 2));
        }
        break;
      }
      case Anchoring::stands:
      case Anchoring::moved:
        break;
    }
    move_fragment(item, anchor, fragment, result);
  }

  void move_fragment(const FactEvidence& item, const Anchor& anchor, const std::optional<Span>& fragment,
                     ReanchoredEvidence& result) const {
    const Span place = fragment_place(project_, item);
    if (place.empty() || (fragment && !item.quote.empty() && fragment->contains(anchor.span))) return;
    std::string text = fragment_text(fresh_, item.fragment, anchor.span);
    if (text == project_.text(place)) return;
    if (result.hit == Hit::stands) result.hit = Hit::moved;
    result.edits.emplace_back(place, std::move(text));
  }

  std::string old_words(const FactEvidence& item) const {
    const auto span = old_ == nullptr ? std::nullopt : fragment_in(*old_, item);
    return span ? on_one_line(old_->text->text(*span)) : std::string();
  }

  const Project& project_;
  const Document* old_;
  const Document& fresh_;
  QuoteIndex index_;
  std::optional<QuoteIndex> old_index_;
};

}  // namespace

std::vector<ReanchoredEvidence> reanchor_evidence(const Project& project, SourceId source,
                                                  const Document* old_text, const Document& fresh) {
  const Reanchoring reanchoring(project, old_text, fresh);
  std::vector<ReanchoredEvidence> all;
  const Facts& facts = project.facts;
  for (FactId id = 0; id < facts.all.size(); ++id) {
    const Fact& fact = facts[id];
    for (std::uint32_t i = 0; i < fact.evidence_count && !fact.retracted; ++i) {
      const FactEvidence& item = facts.evidence[fact.evidence + i];
      if (item.source == source && item.kind != ast::EvidenceKind::document)
        all.push_back(reanchoring.run(id, fact.evidence + i));
    }
  }
  return all;
}

}  // namespace claimcheck
