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

/// "Since 1845" for a claim since 1945, whatever the precision of either.
bool since_elsewhere(const Cited& cited, const Span& place, const TimeLabel& label) {
  if (label.preposition != Preposition::since) return false;
  const auto claimed = parse_iso_extent(label.text);
  const FigureContext context{cited.project.units, cited.project.vocabulary, cited.project.config.tolerance,
                              cited.source.published, cited.source.has_published};
  for (const SourceFigure& figure : read_source_figures(*cited.document.text, place, context)) {
    if (figure.sort != Sort::date || figure.time.preposition != Preposition::since) continue;
    const auto begin = point_days(figure.time.first);
    if (claimed && begin && !claimed->intersects(*begin)) return true;
  }
  return false;
}

/// Both ends of a period may stand as two times.
bool gives_ends(const TimeLabel& label, const std::vector<Extent>& times) {
  if (label.preposition != Preposition::from_to) return false;
  const auto has = [&](auto end) { return std::any_of(times.begin(), times.end(), end); };
  return has([&](const Extent& time) { return time.begin == label.extent.begin; }) &&
         has([&](const Extent& time) { return time.end == label.extent.end; });
}

bool intersects_any(const TimeLabel& label, const std::vector<Extent>& times) {
  return std::any_of(times.begin(), times.end(),
                     [&](const Extent& time) { return time.intersects(label.extent); });
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
  if (!cited.own_times.empty()) {
    if (gives_time(label, cited.own_times) || point) return TimeSupport::given;
    if (!intersects_any(label, cited.own_times)) return TimeSupport::other_time;
  }
  std::vector<Span> places{cited.span, sentences_of(text, cited.span), paragraphs_of(text, cited.span),
                           headline_of(text)};
  if (cited.quote_only) places = {whole};
  for (const Span& place : places) {
    const auto times = times_in(cited, place);
    if (times.empty()) continue;
    if (gives_time(label, times) || point) return TimeSupport::given;
    const bool own_words = place == cited.span || cited.quote_only;
    const bool other = own_words && (!intersects_any(label, times) || since_elsewhere(cited, place, label));
    return other ? TimeSupport::other_time : TimeSupport::not_given;
  }
  if (cited.quote_only) return point ? TimeSupport::given : TimeSupport::unknown;
  return from_publication(cited, label.extent) ? TimeSupport::given : TimeSupport::not_given;
}

/// The as-of date that closes a period: named around the span, or the publication date.
bool gives_as_of(const Cited& cited, const TimeLabel& label) {
  if (label.as_of_text.empty() || from_publication(cited, label.as_of)) return true;
  const auto times = times_in(cited, paragraphs_of(*cited.document.text, cited.span));
  return std::any_of(times.begin(), times.end(), [&](const Extent& time) {
    return label.as_of.contains(time) || time.end == label.as_of.end;
  });
}

TimeSupport judge_label(const Cited& cited, const TimeLabel& label) {
  if (!label.has_time() || !label.resolved) return TimeSupport::unknown;
  if (!bounded(label.extent.begin) && !bounded(label.extent.end)) return TimeSupport::unknown;
  const TimeSupport support = look(cited, label);
  return support == TimeSupport::given && !gives_as_of(cited, label) ? TimeSupport::not_given : support;
}

}  // namespace

bool gives_time(const TimeLabel& label, const std::vector<Extent>& times) {
  return gives_ends(label, times) ||
         std::any_of(times.begin(), times.end(), [&](const Extent& time) { return gives(label, time); });
}

TimeSupport judge_time(const Cited& cited) {
  if (cited.status != SpanStatus::found || !cited.document.english || cited.fact.uncertain)
    return TimeSupport::unknown;
  const Facts& facts = cited.project.facts;
  const TimeSupport own = judge_label(cited, facts.times[cited.fact.time]);
  if (cited.fact.form != ValueForm::share) return own;
  // The whole of a share has a time of its own, usually the part's.
  const FactTerm& whole = facts.terms[facts.rich[cited.fact.rich].expression];
  return std::max(own, judge_label(cited, facts.times[whole.time]));
}

}  // namespace claimcheck
