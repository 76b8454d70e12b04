// Figures beside each other: the two ends of a range, the members of a list that share a magnitude or unit,
// the sides of a score. One pass from the last figure to the first, so that what the last member says reaches
// the first one.
#include <initializer_list>

#include "grammar/prose/around.hpp"

namespace claimcheck::prose {

namespace {

constexpr std::uint32_t longest_gap = 40;

bool is_one_of(std::string_view text, std::initializer_list<std::string_view> words) {
  for (const std::string_view word : words)
    if (word == text) return true;
  return false;
}

bool is_amount(const ProseFigure& figure) {
  return figure.kind != FigureKind::date && figure.kind != FigureKind::period &&
         figure.kind != FigureKind::ordinal && !figure.vague && !figure.multiple;
}

bool has_unit(const ProseFigure& figure) { return !is_bare(figure); }

/// The value without its magnitude, roughly; ranges compare by it.
double digits_value(const ProseNumber& number) {
  double value = static_cast<double>(number.mantissa) / number.denominator;
  for (int i = number.exponent; i < 0; ++i) value /= 10;
  return number.sign < 0 ? -value : value;
}
double value_of(const ProseNumber& number) {
  double value = digits_value(number);
  for (int i = 0; i < number.power; ++i) value *= 10;
  return value;
}

bool same_unit(const ProseFigure& a, const ProseFigure& b) {
  if (a.currency != b.currency && a.currency != 0 && b.currency != 0) return false;
  if ((a.currency != 0) != (b.currency != 0) && (a.currency != 0 ? has_unit(b) : has_unit(a))) return false;
  if (a.unit != b.unit && a.unit != 0 && b.unit != 0) return false;
  const bool a_noun = a.noun_begin != a.noun_end;
  const bool b_noun = b.noun_begin != b.noun_end;
  if (a_noun && (b.unit != 0 || b.currency != 0)) return false;
  return !(b_noun && (a.unit != 0 || a.currency != 0));
}

FigureKind kind_like(const ProseFigure& figure, const ProseFigure& model) {
  return model.noun_begin != model.noun_end ? figure.kind : model.kind;
}

/// Gives `figure` the unit of `model` where it has none.
void share_unit(ProseFigure& figure, const ProseFigure& model) {
  if (has_unit(figure)) return;
  figure.currency = model.currency;
  figure.currency_begin = model.currency_begin;
  figure.currency_end = model.currency_end;
  figure.coin = model.coin;
  figure.unit = model.unit;
  figure.per_unit = model.per_unit;
  figure.per_begin = model.per_begin;
  figure.per_end = model.per_end;
}

void share_magnitude(ProseNumber& number, const ProseNumber& model) {
  if (model.dozen && !number.dozen && number.form == ast::NumeralForm::words && number.mantissa < 12) {
    number.mantissa *= 12;  // "two to three dozen"
    number.dozen = true;
    return;
  }
  const bool fraction = number.denominator != 1 || model.denominator != 1;
  if (number.magnitude || !model.magnitude || fraction || digits_value(number) >= 1000) return;
  number.power = model.power;
  number.magnitude = true;
}

// ---- ranges

enum class Gap : std::uint8_t { none, dash, to, or_, and_ };

Gap gap_between(const Lens& lens, const ProseFigure& a, const ProseFigure& b) {
  if (b.span.begin < a.span.end || b.span.begin - a.span.end > 12) return Gap::none;
  std::uint32_t at = a.span.end;
  const std::uint32_t suspended = lens.dash_at(at);
  if (suspended != 0 && lens.skip_blanks(at + suspended) > at + suspended && lens[at] == '-')
    at += suspended;  // "8- to 16-metre"
  const std::uint32_t from = lens.skip_blanks(at);
  if (const std::uint32_t dash = lens.dash_at(from);
      dash != 0 && lens.skip_blanks(from + dash) == b.span.begin)
    return lens.starts(from, "\xE2\x80\x94") ? Gap::none : Gap::dash;
  struct Word {
    std::string_view text;
    Gap gap;
  };
  for (const Word word : {Word{"to", Gap::to}, Word{"or", Gap::or_}, Word{"and", Gap::and_}}) {
    const std::uint32_t end = lens.phrase_at(from, word.text);
    if (end != 0 && from != at && lens.skip_blanks(end) == b.span.begin) return word.gap;
  }
  return Gap::none;
}

/// The word that leads a range: "between", "from"; a hedge between them is passed over.
prose::Word lead_of(const Lens& lens, const ProseFigure& figure) {
  return lens.previous(figure.hedge_span.empty() || figure.hedge_span.begin > figure.span.begin
                           ? figure.span.begin
                           : figure.hedge_span.begin);
}

/// "rose from A to B" tells of a change, "ranges from A to B" of a range.
bool is_change(const Lens& lens, std::uint32_t from) {
  std::uint32_t at = from;
  for (int i = 0; i < 7; ++i) {
    const prose::Word word = lens.previous(at);
    if (word.empty()) return false;
    const std::string_view text = lens.text(word);
    if (text.starts_with("rang") || text == "anywhere" || text == "between" || text == "costs" ||
        text == "cost")
      return false;
    if (word.is(is::up | is::down | is::cut) && !word.is(is::season)) return true;
    at = word.begin;
  }
  return false;
}

bool is_plain(const ProseFigure& figure) {
  return is_bare(figure) && figure.first.form == ast::NumeralForm::digits && figure.first.exponent == 0 &&
         !figure.first.magnitude && figure.first.sign == 0 && figure.hedge_span.empty();
}

/// 6-4, 2-1: digits with nothing to say what they count.
bool is_score(const Lens& lens, const ProseFigure& a, const ProseFigure& b) {
  if (!is_plain(a) || b.first.form != ast::NumeralForm::digits || b.first.exponent != 0 || b.first.magnitude)
    return false;
  const bool falling = a.first.mantissa >= b.first.mantissa;
  if (b.currency != 0 || b.unit != 0) return falling && b.unit == 0;
  if (b.noun_begin != b.noun_end) return falling;
  const prose::Word lead = lead_of(lens, a);
  if (falling) return true;
  return !is_one_of(lens.text(lead), {"aged", "ages", "age", "of", "about", "around", "between", "from",
                                      "with", "Aged", "some"}) &&
         a.first.mantissa < 1000;
}

/// "212 for 4": runs and wickets.
bool is_innings(const Lens& lens, const ProseFigure& a, const ProseFigure& b) {
  return is_plain(a) && is_plain(b) && b.first.mantissa <= 10 && a.first.mantissa > b.first.mantissa &&
         lens.text(a.span.end, b.span.begin) == " for ";
}

bool may_range(const Lens& lens, const ProseFigure& a, const ProseFigure& b, Gap gap) {
  if (!is_amount(a) || !is_amount(b) || a.per_begin != a.per_end || !same_unit(a, b)) return false;
  if (b.hedge_span.begin != b.hedge_span.end && b.hedge_span.begin < b.span.begin) return false;
  // "by a third to 199 euros": a share and where it leads
  if (a.first.form == ast::NumeralForm::fraction && b.first.form != ast::NumeralForm::fraction &&
      !is_digit(lens[a.first.begin]))
    return false;
  ProseNumber first = a.first;
  share_magnitude(first, b.first);
  if (a.first.long_digits || b.first.long_digits || value_of(first) >= value_of(b.first)) return false;
  // "900 trucks and 20 tanks": both counted apart
  if (a.noun_begin != a.noun_end && gap == Gap::and_ && b.noun_begin != b.noun_end &&
      lens.text(a.noun_begin, a.noun_end) != lens.text(b.noun_begin, b.noun_end))
    return false;
  const prose::Word lead = lead_of(lens, a);
  const std::string_view word = lens.text(lead);
  const bool left_only = has_unit(a) && a.currency == 0 && !has_unit(b);
  if (left_only && !is_one_of(word, {"between", "Between"})) return gap == Gap::dash && is_percent(a.unit);
  switch (gap) {
    case Gap::dash:
      return true;
    case Gap::to:
      if (is_one_of(word, {"from", "From"})) return !is_change(lens, lead.begin);
      return !(a.unit == unit_name::percentage_point) || b.unit == a.unit;
    case Gap::or_:
      if (lens.before(lens.skip_blanks_back(a.span.begin)) == ',') return false;  // "5, 10 or 15 years"
      return a.first.exponent == b.first.exponent && value_of(b.first) <= 3 * value_of(first) && !has_unit(a);
    case Gap::and_:
      return is_one_of(word, {"between", "Between", "betwixt"});
    case Gap::none:
      return false;
  }
  return false;
}

/// Joins `b` to `a` as the upper end of one range.
void make_range(ProseFigure& a, const ProseFigure& b) {
  const bool counted = b.noun_begin != b.noun_end;
  ProseFigure range = a;
  range.second = b.first;
  share_magnitude(range.first, b.first);
  share_unit(range, b);
  if (counted) {
    range.noun_begin = b.noun_begin;
    range.noun_end = b.noun_end;
  }
  if (range.per_begin == range.per_end) {
    range.per_begin = b.per_begin;
    range.per_end = b.per_end;
    range.per_unit = b.per_unit;
  }
  range.kind = FigureKind::range;
  range.span.end = b.span.end;
  if (range.hedge_span.empty()) {
    range.hedge = b.hedge;
    range.hedge_span = b.hedge_span;
  }
  a = range;
}

// ---- lists

/// ", " " and " ", and " " or " "/" and "but by": nothing but a joint, with up to two words of another
/// subject after it ("22, hydro 15 and nuclear 9 per cent").
bool is_list_gap(const Lens& lens, const ProseFigure& a, const ProseFigure& b) {
  if (b.span.begin < a.span.end || b.span.begin - a.span.end > longest_gap) return false;
  std::uint32_t at = a.span.end;
  bool joint = false;
  if (lens[at] == ',' || lens[at] == '/') {
    joint = true;
    ++at;
  }
  int others = 0;
  while (lens.skip_blanks(at) < b.span.begin) {
    const prose::Word word = lens.next(at);
    if (word.empty() || word.end > b.span.begin) return false;
    const std::string_view text = lens.text(word);
    if (is_one_of(text, {"and", "or", "but", "to", "then", "by"}))
      joint = true;
    else if (++others > 2 || (word.is(is::stop) && !word.capital) ||
             word.is(is::up | is::down | is::cut | is::preposition))
      return false;
    at = word.end;
  }
  return joint;
}

/// Whether `a` shares what `b` has; `listed`: `b` itself is followed by the last member of its list.
bool share_from_right(const Lens& lens, ProseFigure& a, const ProseFigure& b, bool listed) {
  if (!is_amount(a) || !is_amount(b) || b.kind == FigureKind::range || !is_list_gap(lens, a, b)) return false;
  if (a.first.form == ast::NumeralForm::fraction) return false;
  if (a.first.magnitude && !b.first.magnitude) return false;  // "1.2 million, or 3 percent"
  const bool bare = !has_unit(a);
  const std::string_view gap = lens.text(a.span.end, b.span.begin);
  const bool tight = gap.size() <= 6;
  const bool words_between = !tight && gap != " but by ";
  if (bare && a.first.form == ast::NumeralForm::words && words_between) return false;
  if (words_between && !is_percent(b.unit)) return false;
  const bool ends_list = listed || gap.find("and") != std::string_view::npos ||
                         gap.find("or") != std::string_view::npos || gap.find("to") != std::string_view::npos;
  if (bare && (b.unit != 0 || b.currency != 0) && !(is_percent(b.unit) && digits_value(a.first) > 1000) &&
      b.unit != unit_name::time && b.unit != unit_name::person && !(is_time(b.unit) && !tight)) {
    if (lens.text(a.span.end, b.span.begin) == " to " || tight || is_percent(b.unit)) {
      share_magnitude(a.first, b.first);
      share_unit(a, b);
      a.kind = kind_like(a, b);
    }
    return true;
  }
  const bool same = a.currency != 0 && a.currency == b.currency && a.per_begin == a.per_end && ends_list;
  if ((same || bare) && tight && digits_value(a.first) < 1000) share_magnitude(a.first, b.first);
  return ends_list;
}

/// "190 per cent, against 140 in 2005": a bare number measured against a figure before it.
bool looks_back(const Lens& lens, const ProseFigure& figure, const ProseFigure& model) {
  const prose::Word lead = lead_of(lens, figure);
  const std::string_view word = lens.text(lead);
  const bool decimal = figure.first.exponent < 0;
  if (is_one_of(word, {"against", "versus", "vs", "than", "from", "another", "further"})) return true;
  if (is_one_of(word, {"at", "regained", "lost", "gained"})) return true;
  if (is_percent(model.unit) && is_one_of(word, {"took", "won", "got", "polled"}))
    return digits_value(figure.first) < 100 && lens.next(figure.span.end).empty();
  if (is_one_of(word, {"down", "up"})) return true;
  if (figure.first.sign != 0 && unit_text(model.unit).starts_with("degree")) return true;
  if (word == "to") return model.role == FigureRole::change_to || !is_percent(model.unit);
  if (figure.hedge_span.begin > figure.span.begin)  // "5 or less is the norm"
    return lens.text(figure.hedge_span.begin, figure.hedge_span.end).starts_with("or ");
  if (is_one_of(word, {"much", "many", "as"})) return true;
  return decimal && (figure.first.exponent == model.first.exponent || is_time(model.unit));
}

bool in_one_sentence(const Lens& lens, std::uint32_t from, std::uint32_t to) {
  if (to - from > 160) return false;
  for (std::uint32_t i = from; i < to; ++i)
    if (lens[i] == '\n' || ((lens[i] == '.' || lens[i] == '?' || lens[i] == '!') && lens[i + 1] == ' '))
      return false;
  return true;
}

void share_from_left(const Lens& lens, ProseFigure& figure, const ProseFigure& model) {
  if (!is_amount(figure) || has_unit(figure) || figure.first.magnitude || !is_amount(model)) return;
  if (figure.first.form == ast::NumeralForm::fraction || figure.kind == FigureKind::range) return;
  const bool measured = model.unit != 0 && model.unit != unit_name::time && model.unit != unit_name::person &&
                        model.unit != unit_name::percentage_point && model.unit != unit_name::basis_point;
  const bool rated_noun = model.noun_begin != model.noun_end && model.per_begin != model.per_end;
  if (!measured && !rated_noun) return;
  if (is_time(model.unit) && figure.first.exponent == 0) return;
  if (is_percent(model.unit) && digits_value(figure.first) >= 1000) return;
  if (!in_one_sentence(lens, model.span.end, figure.span.begin)) return;
  const bool follows_noun = lens.next(figure.span.end).is(is::event);
  if (follows_noun || !looks_back(lens, figure, model)) return;
  share_unit(figure, model);
  if (rated_noun) {
    figure.noun_begin = model.noun_begin;
    figure.noun_end = model.noun_end;
  }
  figure.kind = model.kind == FigureKind::range ? FigureKind::quantity : model.kind;
}

}  // namespace

void join_figures(const Lens& lens, std::vector<ProseFigure>& figures) {
  // Backwards: ranges and what a later member of a list says. Dropped ones are marked by an empty span;
  // `next` is the nearest one to the right that still stands.
  std::size_t next = figures.size();
  bool listed = false;
  for (std::size_t i = figures.size(); i-- > 0;) {
    ProseFigure& a = figures[i];
    if (next == figures.size()) {
      next = i;
      continue;
    }
    ProseFigure& b = figures[next];
    const Gap gap = gap_between(lens, a, b);
    const bool score = gap == Gap::dash && is_amount(a) && is_score(lens, a, b);
    if (score || (gap == Gap::none && b.span.begin > a.span.end && is_innings(lens, a, b))) {
      a.span.end = a.span.begin;
      b.span.end = b.span.begin;
      next = figures.size();
      continue;
    }
    if (gap != Gap::none && b.kind != FigureKind::range && may_range(lens, a, b, gap)) {
      make_range(a, b);
      b.span.end = b.span.begin;
      listed = false;
    } else {
      listed = share_from_right(lens, a, b, listed);
    }
    next = i;
  }
  std::erase_if(figures, [](const ProseFigure& figure) { return figure.span.empty(); });
  const ProseFigure* last = nullptr;     // the figure with a unit nearest before, times left out
  const ProseFigure* lasting = nullptr;  // the duration nearest before
  for (ProseFigure& figure : figures) {
    if (last != nullptr) share_from_left(lens, figure, *last);
    if (lasting != nullptr) share_from_left(lens, figure, *lasting);
    if (is_amount(figure) && has_unit(figure)) (is_time(figure.unit) ? lasting : last) = &figure;
  }
}

}  // namespace claimcheck::prose
