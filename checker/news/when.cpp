// Nearest first: right after the figure, then before it in its segment, then in the segments before.
#include "checker/news/when.hpp"

#include <algorithm>

#include "checker/news/words.hpp"

namespace claimcheck {

namespace {

namespace words = news_words;
using ast::Preposition;

bool bounded(const Extent& days) { return days.begin != no_day && days.end != end_of_time; }

class WhenReader {
 public:
  WhenReader(const ReadArticle& article, const Scene& scene, std::size_t index)
      : article_(article),
        scene_(scene),
        marks_(scene.sentence->marks),
        index_(index),
        segment_(segment_of(article, scene, index)) {}

  When run(const When& carried, Owner& owner) const {
    const Role role = article_.figures[marks_[segment_.figure].id].role;
    if (const auto at = own_time()) {
      if (role != Role::change_from || *at > segment_.figure) return read(*at);
    }
    if (looks_back() || role == Role::change_from) {
      owner.lower(Grade::unsure, "it is of an earlier time that is not named");
      return {};
    }
    if (const auto at = earlier_time()) return read(*at);
    if (is_now()) return published();
    if (carried.known) {
      owner.lower(Grade::likely, "its time is that of the sentence before");
      return carried;
    }
    owner.lower(Grade::likely, "its time is not told");
    return {};
  }

 private:
  std::optional<std::size_t> own_time() const {
    for (std::size_t i = segment_.figure + 1; i < segment_.end; ++i)
      if (usable(i)) return i;
    for (std::size_t i = segment_.figure; i-- > segment_.begin;) {
      if (marks_[i].kind == MarkKind::figure && i < segment_.figure) return std::nullopt;
      if (usable(i)) return i;
    }
    return std::nullopt;
  }

  /// In the segments before this one; those before the first figure hold for the whole sentence.
  std::optional<std::size_t> earlier_time() const {
    for (std::size_t i = segment_.figure; i-- > 0;)
      if (usable(i)) return i;
    if (index_ + 1 == scene_.figures.size()) return std::nullopt;
    // "45,000 troops and 320 tanks in 2016": one time for both, unless another subject begins between them.
    const Segment next = segment_of(article_, scene_, index_ + 1);
    for (std::size_t i = next.begin; i < next.figure; ++i)
      if (marks_[i].kind == MarkKind::entity || is_stop(marks_[i], ";")) return std::nullopt;
    for (std::size_t i = next.figure; i < next.end; ++i)
      if (usable(i)) return i;
    return std::nullopt;
  }

  bool usable(std::size_t at) const {
    if (marks_[at].kind != MarkKind::time) return false;
    const SourceFigure& time = article_.figures[marks_[at].id];
    return time.resolved;
  }

  bool looks_back() const {
    for (std::size_t i = segment_.begin; i < segment_.end; ++i)
      if (marks_[i].kind == MarkKind::word && words::is_backward(marks_[i].text) && i != segment_.figure &&
          !in_hedge(marks_[i]))
        return true;
    return false;
  }

  /// "more than 20": the word belongs to the hedge.
  bool in_hedge(const TextMark& mark) const {
    const Span& hedge = article_.figures[marks_[segment_.figure].id].hedge_span;
    return !hedge.empty() && mark.begin >= hedge.begin && mark.end <= hedge.end;
  }

  bool is_now() const {
    static constexpr std::string_view present[] = {
        "is",     "are",     "has",        "have",     "stands",   "stand", "remains",   "remain", "now",
        "holds",  "having",  "totals",     "amounts",  "accounts", "makes", "currently", "today",  "employs",
        "equals", "exceeds", "represents", "averages", "reaches",  "ranks", "numbers",   "counts"};
    if (!article_.has_published) return false;
    const auto in = [&](std::size_t begin, std::size_t end) {
      for (std::size_t i = begin; i < end; ++i)
        if (marks_[i].kind == MarkKind::word &&
            std::find(std::begin(present), std::end(present), marks_[i].text) != std::end(present))
          return true;
      return false;
    };
    return in(segment_.begin, segment_.end) || in(0, segment_.figure);
  }

  When published() const {
    When when;
    when.days = article_.published;
    when.known = when.from_publication = true;
    when.preposition = Preposition::as_of;
    return when;
  }

  When read(std::size_t at) const {
    const SourceFigure& time = article_.figures[marks_[at].id];
    When when;
    when.known = true;
    when.span = time.span;
    when.days = time.days;
    when.preposition = time.time.preposition;
    if (when.preposition == Preposition::since || time.days.end == end_of_time) {
      when.preposition = Preposition::since;
      return when;
    }
    if (time.days.begin == no_day) {
      when.preposition = Preposition::until;
      return when;
    }
    when.stretch = time.time.relation == TimeRelation::stretch && article_.has_published &&
                   time.days.end == article_.published.end;
    if (at > 0 && is_word(marks_[at - 1], "by")) when.preposition = Preposition::by;
    const auto back = [&](std::size_t n, std::string_view word) {
      return at >= n && is_word(marks_[at - n], word);
    };
    if (back(1, "of") && back(2, "as")) when.preposition = Preposition::as_of;
    if (back(1, "of") && back(2, "end") && bounded(when.days)) {
      when.days.begin = when.days.end - 1;
      when.preposition = Preposition::as_of;
    }
    for (std::size_t n = 2; n < 7 && n <= at && is_name_or_word(marks_[at - n]); ++n)
      if (back(n, "since")) {  // "since taking office in December 2012"
        when.preposition = Preposition::since;
        when.days.end = end_of_time;
        return when;
      }
    if (back(1, "since") || back(1, "from")) {
      const bool opens = back(1, "since") || !has_time_after(at);
      if (opens) {
        when.preposition = Preposition::since;
        when.days.end = end_of_time;
      }
    }
    return when;
  }

  static bool is_name_or_word(const TextMark& mark) {
    return mark.kind != MarkKind::stop && mark.kind != MarkKind::figure && mark.kind != MarkKind::time;
  }

  bool has_time_after(std::size_t at) const {
    for (std::size_t i = at + 1; i < std::min(at + 4, marks_.size()); ++i)
      if (marks_[i].kind == MarkKind::time) return true;
    return false;
  }

  const ReadArticle& article_;
  const Scene& scene_;
  const std::vector<TextMark>& marks_;
  std::size_t index_;
  Segment segment_;
};

}  // namespace

When read_when(const ReadArticle& article, const Scene& scene, std::size_t index, const When& carried,
               Owner& owner) {
  return WhenReader(article, scene, index).run(carried, owner);
}

std::string label_of(const Extent& days) {
  if (!bounded(days)) return {};
  if (days.is_day()) return iso(days.begin);
  const CivilDate first = civil(days.begin);
  const CivilDate after = civil(days.end);
  const std::string begin = iso(days.begin);
  if (first.day == 1 && after.day == 1) {
    const int months = (after.year - first.year) * 12 + after.month - first.month;
    if (months == 1) return begin.substr(0, begin.rfind('-'));
    if (months == 12 && first.month == 1) return begin.substr(0, begin.find('-'));
    if (months == 3 && first.month % 3 == 1)
      return begin.substr(0, begin.find('-')) + "-Q" + std::to_string(first.month / 3 + 1);
    if (months == 6 && first.month % 6 == 1)
      return begin.substr(0, begin.find('-')) + "-H" + std::to_string(first.month / 6 + 1);
    if (months % 12 == 0 && first.month == 1 && months > 12)
      return begin.substr(0, begin.find('-')) + ".." + std::to_string(after.year - 1);
  }
  return begin + ".." + iso(days.end - 1);
}

}  // namespace claimcheck
