// What a stretch leaves out it takes from the one before it ("and $6 billion in 2017").
#include "checker/evidence/nearness.hpp"

#include <algorithm>

#include "grammar/prose/clauses.hpp"

namespace claimcheck {

namespace {

using prose::Token;

Extent shift_years(const Extent& time, int years) {
  const auto shifted = [&](Day day) {
    if (day == no_day || day == end_of_time) return day;
    const CivilDate date = civil(day);
    const int in_month = date.month == 2 && date.day == 29 ? 28 : date.day;
    return day_of(date.year + years, date.month, in_month);
  };
  return {shifted(time.begin), shifted(time.end)};
}

/// One sentence while it is cut.
class Cutting {
 public:
  Cutting(const Cited& cited, const Span& span)
      : text_(*cited.document.text),
        span_(span),
        lens_(text_.text(), span.begin, span.end),
        tokens_(prose::tokens_of(lens_, span.begin, span.end)),
        entities_(mentions(text_, span, cited.project.vocabulary)),
        measures_(measure_mentions(text_, span, cited.project.vocabulary)) {
    const FigureContext context{cited.project.units, cited.project.vocabulary, cited.project.config.tolerance,
                                cited.source.published, cited.source.has_published};
    for (SourceFigure& figure : read_source_figures(text_, span, context)) {
      if (figure.kind == FigureKind::duration) lengths_.push_back(figure);
      if (figure.sort != Sort::date && !is_distance(figure))
        near_.push_back({.figure = figure.span, .sort = figure.sort});
      else if (figure.sort == Sort::date && figure.resolved)
        times_.push_back({figure.span, figure.days});
    }
    gather();
    if (says("respectively")) pair_in_order();
  }

  Nearness take() { return {span_, std::move(near_), std::move(entities_)}; }

 private:
  struct Time {
    Span span;
    Extent days;
  };

  /// "A year earlier": it says when, not how much.
  bool is_distance(const SourceFigure& figure) const {
    const std::string_view way = lens_.text(lens_.next(figure.span.end));
    return figure.kind == FigureKind::duration &&
           (way == "earlier" || way == "later" || way == "before" || way == "after");
  }

  bool says(std::string_view word) const {
    return std::any_of(tokens_.begin(), tokens_.end(),
                       [&](const Token& token) { return lens_.text(token.word) == word; });
  }

  /// The first comma, "and", or break of a clause in [from, to); `to` when there is none.
  std::uint32_t joint_in(std::uint32_t from, std::uint32_t to) const {
    for (const Token& token : tokens_) {
      if (token.word.begin < from) continue;
      if (token.word.begin >= to) break;
      const std::string_view word = lens_.text(token.word);
      if (token.kind == Token::Kind::comma || word == "and" || word == "against" || word == "compared" ||
          prose::breaks_clause(lens_, token))
        return token.word.begin;
    }
    return to;
  }

  void gather() {
    std::uint32_t from = span_.begin;
    for (std::size_t i = 0; i < near_.size(); ++i) {
      Near& here = near_[i];
      const std::uint32_t next = i + 1 < near_.size() ? near_[i + 1].figure.begin : span_.end;
      const std::uint32_t tail = joint_in(here.figure.end, next);
      take_entities(here, from, tail);
      take_measure(here, from);
      from = std::max(take_times(here, from, tail), take_partner_end(here, tail));
      if (i > 0) inherit(here, near_[i - 1]);
      if (i > 0 && here.times.empty()) here.times = near_[i - 1].times;
      shift_times(here, i > 0 ? near_[i - 1].times : std::vector<Extent>{}, next);
    }
  }

  void take_entities(Near& here, std::uint32_t from, std::uint32_t tail) const {
    bool followed = false;
    for (const Mention& mention : entities_) {
      if (is_contrast(mention)) continue;
      if (mention.span.begin >= from && mention.span.end <= here.figure.begin)
        (is_partner(mention) ? here.partners : here.subjects).push_back(mention);
      const bool behind = mention.span.begin >= here.figure.end && mention.span.end <= tail;
      if (!behind || followed || !led_by_preposition(here.figure.end, mention.span.begin)) continue;
      followed = true;
      here.partners.push_back(mention);
    }
  }

  /// "Unlike Sweden, Norway": named only to be told apart.
  bool is_contrast(const Mention& mention) const {
    const std::string_view before = lens_.text(lens_.previous(mention.span.begin));
    return before == "unlike" || before == "Unlike" || before == "like" || before == "Like";
  }

  /// "with China"; but "and China" goes on with what was said before it.
  bool is_partner(const Mention& mention) const {
    const std::string_view before = lens_.text(lens_.previous(mention.span.begin));
    return mention.after_preposition && before != "and";
  }

  /// "for Japan", "of Chinese exports": nothing but small words between.
  bool led_by_preposition(std::uint32_t from, std::uint32_t to) const {
    bool preposition = false;
    for (const Token& token : tokens_) {
      if (token.word.begin < from || token.word.begin >= to) continue;
      if (!token.word.is(prose::is::preposition | prose::is::article)) return false;
      preposition |= token.word.is(prose::is::preposition);
    }
    return preposition;
  }

  std::uint32_t take_partner_end(const Near& here, std::uint32_t tail) const {
    std::uint32_t end = here.figure.end;
    for (const Mention& mention : here.partners)
      if (mention.span.end <= tail) end = std::max(end, mention.span.end);
    return end;
  }

  void take_measure(Near& here, std::uint32_t from) const {
    for (const Mention& mention : measures_)
      if (mention.span.begin >= from && mention.span.end <= here.figure.begin) here.measures = {mention};
  }

  /// The time right behind the figure, else those before it; where the last one taken ends.
  std::uint32_t take_times(Near& here, std::uint32_t from, std::uint32_t tail) const {
    for (const Time& time : times_) {
      if (time.span.begin < here.figure.end || time.span.begin >= tail) continue;
      here.times = {time.days};
      return time.span.end;
    }
    for (const Time& time : times_)
      if (time.span.begin >= from && time.span.end <= here.figure.begin && !in_aside(text_, span_, time.span))
        here.times.push_back(time.days);
    return here.figure.end;
  }

  static void inherit(Near& here, const Near& before) {
    if (here.subjects.empty()) here.subjects = before.subjects;
    if (here.measures.empty()) here.measures = before.measures;
  }

  /// "$95 billion a year earlier": that much before the time of the figure it is compared with.
  void shift_times(Near& here, const std::vector<Extent>& compared, std::uint32_t next) const {
    for (const SourceFigure& length : lengths_) {
      const std::uint32_t begin = length.span.begin;
      if (begin < here.figure.end || begin > here.figure.end + 2 || begin > next) continue;
      const std::string_view way = lens_.text(lens_.next(length.span.end));
      const int sign = way == "later" || way == "after" ? 1 : way == "earlier" || way == "before" ? -1 : 0;
      if (sign == 0) return;
      here.times.clear();
      const Number& years = length.written.first.value;
      for (int count = 1; count <= 20 && length.unit_name == "year"; ++count)
        if (years == Number(count))
          for (const Extent& time : compared) here.times.push_back(shift_years(time, sign * count));
      return;
    }
  }

  /// "Japan and China bought $18 billion and $87 billion respectively"
  void pair_in_order() {
    std::vector<Mention> named;
    for (const Mention& mention : entities_)
      if (!is_partner(mention) || near_.size() == entities_.size()) named.push_back(mention);
    if (named.size() != near_.size()) return;
    for (std::size_t i = 0; i < near_.size(); ++i) {
      near_[i].subjects = {named[i]};
      near_[i].partners.clear();
    }
  }

  const SourceFile& text_;
  Span span_;
  prose::Lens lens_;
  std::vector<Token> tokens_;
  std::vector<Mention> entities_;
  std::vector<Mention> measures_;
  std::vector<Time> times_;
  std::vector<SourceFigure> lengths_;
  std::vector<Near> near_;
};

}  // namespace

const Near* Nearness::find(const Span& figure) const {
  for (const Near& one : amounts)
    if (one.figure.begin < figure.end && figure.begin < one.figure.end) return &one;
  return nullptr;
}

bool Nearness::names(EntityId id) const {
  return std::any_of(entities.begin(), entities.end(), [&](const Mention& m) { return m.entity == id; });
}

Nearness nearness_in(const Cited& cited, const Span& sentence) { return Cutting(cited, sentence).take(); }

}  // namespace claimcheck
