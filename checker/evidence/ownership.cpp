// A sentence is cut at its amounts: what stands between the one before and a figure, and what follows it with
// a preposition, is its own. What a stretch leaves out it takes from the one before it ("and $6 billion in
// 2017").
#include "checker/evidence/ownership.hpp"

#include <algorithm>
#include <map>

#include "checker/evidence/context.hpp"
#include "grammar/prose/clauses.hpp"

namespace claimcheck {

namespace {

using prose::Token;

/// What stands near one amount of a sentence.
struct Near {
  Span figure;
  Sort sort = Sort::unknown;
  std::vector<Mention> subjects;  // named as the one it is said of
  std::vector<Mention> partners;  // "with China", "for Japan"
  std::vector<Mention> measures;  // the nearest one, or none
  std::vector<Extent> times;
};

bool touches(const Span& a, const Span& b) { return a.begin < b.end && b.begin < a.end; }

Extent shift_years(const Extent& time, int years) {
  const auto shifted = [&](Day day) {
    if (day == no_day || day == end_of_time) return day;
    const CivilDate date = civil(day);
    const int in_month = date.month == 2 && date.day == 29 ? 28 : date.day;
    return day_of(date.year + years, date.month, in_month);
  };
  return {shifted(time.begin), shifted(time.end)};
}

/// One sentence of a source, its amounts with what belongs to them.
class Sentence {
 public:
  Sentence(const Cited& cited, const Span& span)
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
      else if (figure.resolved)
        times_.push_back({figure.span, figure.days});
    }
    gather();
    if (says("respectively")) pair_in_order();
  }

  const Near* near(const Span& figure) const {
    for (const Near& one : near_)
      if (touches(one.figure, figure)) return &one;
    return nullptr;
  }
  const std::vector<Near>& all() const { return near_; }
  std::string_view word_before(const Mention& mention) const {
    return lens_.text(lens_.previous(mention.span.begin));
  }
  bool names(EntityId id) const {
    return std::any_of(entities_.begin(), entities_.end(), [&](const Mention& m) { return m.entity == id; });
  }

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

/// What the claim is about, as its figures may be told from others.
struct Wanted {
  std::vector<EntityId> entities;
  std::uint32_t measure = no_name;
  bool tied = false;
  EntityId from = no_name;  // of an arrow with both ends
  EntityId to = no_name;
};

Wanted wanted_of(const Cited& cited) {
  const SubjectKey& key = cited.project.facts.subjects[cited.fact.subject];
  Wanted wanted{entities_of(key), key.measure.id, key.tie != Tie::none};
  if (key.tie == Tie::arrow) {
    wanted.from = key.from.id;
    wanted.to = key.to.id;
  }
  return wanted;
}

bool has(const std::vector<EntityId>& ids, EntityId id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

const Mention* first_other(const std::vector<Mention>& found, const std::vector<EntityId>& ids) {
  const auto at =
      std::find_if(found.begin(), found.end(), [&](const Mention& m) { return !has(ids, m.entity); });
  return at == found.end() ? nullptr : &*at;
}

bool names_any(const std::vector<Mention>& found, const std::vector<EntityId>& ids) {
  return std::any_of(found.begin(), found.end(), [&](const Mention& m) { return has(ids, m.entity); });
}

bool names_all(const Near& near, const std::vector<EntityId>& ids) {
  return std::all_of(ids.begin(), ids.end(), [&](EntityId id) {
    return names_any(near.subjects, {id}) || names_any(near.partners, {id});
  });
}

/// "Swedish exports to Norway" for NO->SE: the arrow's beginning stands behind a "to".
const Mention* turned_round(const Near& near, const Sentence& sentence, const Wanted& wanted) {
  if (wanted.from == no_name || wanted.to == no_name || !names_any(near.subjects, {wanted.to}))
    return nullptr;
  for (const Mention& partner : near.partners)
    if (partner.entity == wanted.from && sentence.word_before(partner) == "to") return &partner;
  return nullptr;
}

/// The entity that stands where the claim's should.
const Mention* rival_entity(const Near& near, const Sentence& sentence, const Wanted& wanted) {
  if (wanted.entities.empty()) return nullptr;
  const Mention* subject = first_other(near.subjects, wanted.entities);
  const Mention* partner = first_other(near.partners, wanted.entities);
  if (wanted.tied) {
    if (names_all(near, wanted.entities)) return turned_round(near, sentence, wanted);
    return subject != nullptr ? subject : partner;
  }
  if (names_any(near.subjects, wanted.entities) || names_any(near.partners, wanted.entities)) return nullptr;
  if (subject != nullptr) return subject;
  const bool elsewhere = std::any_of(sentence.all().begin(), sentence.all().end(), [&](const Near& other) {
    return names_any(other.partners, wanted.entities);
  });
  return elsewhere ? partner : nullptr;
}

/// The measure nearest to the figure, where the claim's stands at another figure of the sort.
const Mention* rival_measure(const Near& near, const Sentence& sentence, const Wanted& wanted) {
  if (wanted.measure == no_name || near.measures.empty() || near.measures.front().entity == wanted.measure)
    return nullptr;
  const bool elsewhere = std::any_of(sentence.all().begin(), sentence.all().end(), [&](const Near& other) {
    return other.sort == near.sort && !other.measures.empty() &&
           other.measures.front().entity == wanted.measure;
  });
  return elsewhere ? &near.measures.front() : nullptr;
}

Ownership ownership_of(const Near& near, const Sentence& sentence, const Wanted& wanted,
                       const TimeLabel& label) {
  Ownership own;
  const Mention* rival = rival_entity(near, sentence, wanted);
  if (rival == nullptr) rival = rival_measure(near, sentence, wanted);
  if (rival != nullptr) {
    own.of_rival = true;
    own.rival = rival->span;
    own.named_apart = std::all_of(wanted.entities.begin(), wanted.entities.end(),
                                  [&](EntityId id) { return sentence.names(id); });
  }
  own.times = near.times;
  own.another_time = label.has_time() && label.resolved && !near.times.empty() &&
                     !gives_time(label, near.times) &&
                     std::none_of(near.times.begin(), near.times.end(),
                                  [&](const Extent& time) { return time.intersects(label.extent); });
  return own;
}

}  // namespace

std::vector<Ownership> owners_of(const Cited& cited) {
  std::vector<Ownership> owners(cited.figures.size());
  if (cited.quote_only && cited.figures.size() < 2) return owners;
  const Wanted wanted = wanted_of(cited);
  const TimeLabel& label = cited.project.facts.times[cited.fact.time];
  std::map<std::uint32_t, Sentence> sentences;  // by where they begin
  for (std::size_t i = 0; i < owners.size(); ++i) {
    const SourceFigure& figure = cited.figures[i];
    if (figure.sort == Sort::date) continue;
    const Span span = sentence_at(*cited.document.text, figure.span.begin);
    const auto known = sentences.find(span.begin);
    const Sentence& sentence = known != sentences.end()
                                   ? known->second
                                   : sentences.try_emplace(span.begin, cited, span).first->second;
    const Near* near = sentence.near(figure.span);
    if (near != nullptr) owners[i] = ownership_of(*near, sentence, wanted, label);
  }
  return owners;
}

void judge_owned(Cited& cited) {
  const std::vector<Ownership> owners = owners_of(cited);
  const auto judge_those = [&](const auto& which) {
    std::vector<const SourceFigure*> chosen;
    for (std::size_t i = 0; i < owners.size(); ++i)
      if (which(owners[i])) chosen.push_back(&cited.figures[i]);
    return judge_all(cited.claimed, chosen, cited.project.units);
  };
  const bool at_another_figure = std::any_of(owners.begin(), owners.end(), [](const Ownership& own) {
    return !own.of_rival && !own.another_time && !own.times.empty();
  });
  cited.judged = judge_those(
      [&](const Ownership& own) { return !own.of_rival && !(own.another_time && at_another_figure); });
  if (cited.judged.verdict == Verdict::other_sort) {
    cited.judged = judge_those([](const Ownership&) { return true; });
    const auto at = static_cast<std::size_t>(cited.judged.figure - cited.figures.data());
    const bool stands =
        cited.judged.verdict == Verdict::supported || cited.judged.verdict == Verdict::overprecise;
    if (cited.judged.figure != nullptr && stands && owners[at].of_rival && owners[at].named_apart) {
      cited.judged.verdict = Verdict::of_rival;
      cited.judged.rival = owners[at].rival;
    }
  }
  if (cited.judged.figure != nullptr)
    cited.own_times = owners[static_cast<std::size_t>(cited.judged.figure - cited.figures.data())].times;
}

}  // namespace claimcheck
