// A time in the span outranks the sentence's, the paragraph's, the headline's and the publication date.
#include <algorithm>

#include "checker/evidence/context.hpp"

namespace claimcheck {

namespace {

using ast::Preposition;

bool bounded(Day day) { return day != no_day && day != end_of_time; }

/// Whether a time of the source gives the claim's: the same stretch, or a part of it; for `since`, its
/// beginning.
bool gives(const TimeLabel& label, const Extent& time) {
  if (label.preposition == Preposition::since || label.preposition == Preposition::after)
    return time.begin == label.extent.begin;
  if (label.preposition == Preposition::until || label.preposition == Preposition::before)
    return time.end == label.extent.end || time.begin == label.extent.end;
  return label.extent.contains(time) || label.extent == time;
}

/// Both ends of a period may stand as two times.
bool gives_ends(const TimeLabel& label, const std::vector<Extent>& times) {
  if (label.preposition != Preposition::from_to) return false;
  const auto has = [&](auto end) { return std::any_of(times.begin(), times.end(), end); };
  return has([&](const Extent& time) { return time.begin == label.extent.begin; }) &&
         has([&](const Extent& time) { return time.end == label.extent.end; });
}

bool from_publication(const Cited& cited, const Extent& wanted) {
  if (!cited.source.has_published) return false;
  return wanted.contains(cited.source.published) || cited.source.published.contains(wanted);
}

bool is_point(const TimeLabel& label) {
  return label.preposition == Preposition::by || label.preposition == Preposition::as_of ||
         label.preposition == Preposition::on;
}

/// The first place around the span that has a time at all decides; totals and levels may rest on the
/// publication date.
TimeSupport look(const Cited& cited, const TimeLabel& label) {
  const SourceFile& text = *cited.document.text;
  const Span whole{text.id(), 0, static_cast<std::uint32_t>(text.text().size())};
  const bool point = is_point(label) && from_publication(cited, label.extent);
  std::vector<Span> places{cited.span, sentences_of(text, cited.span), paragraphs_of(text, cited.span),
                           headline_of(text)};
  if (cited.quote_only) places = {whole};
  for (const Span& place : places) {
    const auto times = times_in(cited, place);
    if (times.empty()) continue;
    const bool given =
        gives_ends(label, times) ||
        std::any_of(times.begin(), times.end(), [&](const Extent& time) { return gives(label, time); });
    return given || point ? TimeSupport::given : TimeSupport::not_given;
  }
  if (from_publication(cited, label.extent)) return TimeSupport::given;
  return cited.quote_only ? TimeSupport::unknown : TimeSupport::not_given;
}

}  // namespace

TimeSupport judge_time(const Cited& cited) {
  const TimeLabel& label = cited.project.facts.times[cited.fact.time];
  if (cited.status != SpanStatus::found || !cited.document.english || cited.fact.uncertain)
    return TimeSupport::unknown;
  if (!label.has_time() || !label.resolved) return TimeSupport::unknown;
  if (!bounded(label.extent.begin) && !bounded(label.extent.end)) return TimeSupport::unknown;
  return look(cited, label);
}

}  // namespace claimcheck
