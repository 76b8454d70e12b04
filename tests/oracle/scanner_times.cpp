#include <array>

#include "grammar/nodes/date_slips.hpp"
#include "grammar/words/amounts.hpp"
#include "grammar/words/times.hpp"
#include "reader.hpp"

namespace claimcheck::oracle {

using ast::TimePoint;
using ast::TimeUnit;

namespace {

int value_of(const char* begin, const char* end) {
  int value = 0;
  for (; begin != end; ++begin) value = 10 * value + (*begin - '0');
  return value;
}

int month_length(int year, int month) {
  if (month == 2) return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/// Days since the year 0, near enough to order points by where they begin.
long begins(const TimePoint& point) {
  int month = 1;
  switch (point.unit) {
    case TimeUnit::half:
      month = 1 + 6 * (point.part - 1);
      break;
    case TimeUnit::quarter:
      month = 1 + 3 * (point.part - 1);
      break;
    case TimeUnit::third:
      month = 1 + 4 * (point.part - 1);
      break;
    case TimeUnit::month:
    case TimeUnit::day:
      month = point.part;
      break;
    default:
      break;
  }
  return (point.year * 100L + month) * 100 + (point.unit == TimeUnit::day ? point.day : 1);
}

}  // namespace

bool Reader::year_ahead() {
  for (int i = 0; i < 4; ++i)
    if (!lexis::is_digit(ahead(i))) return false;
  if (*at_ != '1' && *at_ != '2') return false;
  if (lexis::is_digit(ahead(4))) return false;
  if ((ahead(4) == ',' || ahead(4) == '.') && lexis::is_digit(ahead(5))) return false;
  at_ += 4;
  return true;
}

bool Reader::year(std::int32_t& out) {
  for (int i = 0; i < 4; ++i)
    if (!lexis::is_digit(ahead(i))) return false;
  if ((*at_ != '1' && *at_ != '2') || lexis::is_digit(ahead(4))) return false;
  if (ahead(4) == ',' && lexis::is_digit(ahead(5))) return false;
  out = value_of(at_, at_ + 4);
  at_ += 4;
  return true;
}

bool Reader::numeric_point(TimePoint& out) {
  if (!year(out.year)) return false;
  const char* after = at_;
  const auto number = [&](std::uint8_t& part) {
    const char* begin = at_;
    if (!digits() || at_ - begin > 2) return at_ = begin, false;
    part = static_cast<std::uint8_t>(value_of(begin, at_));
    return true;
  };
  if (hyphen()) {
    const char letter = lexis::lower(now());
    const char digit = ahead(1);
    const bool word_ends = end_ - at_ >= 2 && !lexis::continues_word(at_ + 2, end_);
    if (letter == 'q' && digit >= '1' && digit <= '4' && word_ends) {
      at_ += 2;
      out.unit = TimeUnit::quarter;
      out.part = static_cast<std::uint8_t>(digit - '0');
      return true;
    }
    if (letter == 'h' && (digit == '1' || digit == '2') && word_ends) {
      at_ += 2;
      out.unit = TimeUnit::half;
      out.part = static_cast<std::uint8_t>(digit - '0');
      return true;
    }
    if (number(out.part)) {
      out.unit = TimeUnit::month;
      const char* month_end = at_;
      if (hyphen() && number(out.day)) {
        out.unit = TimeUnit::day;
      } else {
        at_ = month_end;
      }
      return true;
    }
    at_ = after;
  }
  take('\'');
  if (take('s') && !lexis::continues_word(at_, end_)) return out.unit = TimeUnit::decade, true;
  at_ = after;
  if (dash() || take('/')) {
    const char* begin = at_;
    if (digits() && at_ - begin == 2 && value_of(begin, at_) == (out.year + 1) % 100)
      return out.unit = TimeUnit::season, true;
  }
  at_ = after;
  return true;
}

bool Reader::worded_point(TimePoint& out) {
  const char* begin = at_;
  const auto fail = [&] { return at_ = begin, false; };
  const auto comma_or_blank = [&] { return take(',') ? (gap(), true) : gap(); };
  const auto day = [&] {
    const char* from = at_;
    if (!digits() || at_ - from > 2) return at_ = from, false;
    out.day = static_cast<std::uint8_t>(value_of(from, at_));
    const char* ending = at_;
    if (!((take("st") || take("nd") || take("rd") || take("th")) && !lexis::continues_word(at_, end_)))
      at_ = ending;
    return true;
  };
  const auto of = [&] {
    if (take_word("of") && !gap()) return false;
    return true;
  };
  if (lexis::is_digit(now())) {  // 25 May 2018
    if (!day() || !gap() || !of()) return fail();
    const auto month = take_one(words::months);
    if (!month || !comma_or_blank() || !year(out.year)) return fail();
    out.part = static_cast<std::uint8_t>(*month);
    out.unit = TimeUnit::day;
    return true;
  }
  if (const auto month = take_one(words::months)) {  // May 25, 2018; May 2018
    out.part = static_cast<std::uint8_t>(*month);
    const char* after = at_;
    if (comma_or_blank() && day() && comma_or_blank() && year(out.year))
      return out.unit = TimeUnit::day, true;
    at_ = after;
    out.day = 0;
    if (comma_or_blank() && year(out.year)) return out.unit = TimeUnit::month, true;
    return fail();
  }
  if (const auto third = take_one(words::year_thirds)) {
    out.part = static_cast<std::uint8_t>(*third);
    out.unit = TimeUnit::third;
    return ((gap() || hyphen()) && year(out.year)) || fail();
  }
  const char letter = lexis::lower(now());
  if ((letter == 'q' || letter == 'h') && ahead(1) >= '1' && ahead(1) <= (letter == 'q' ? '4' : '2') &&
      !lexis::continues_word(at_ + 2, end_)) {
    out.part = static_cast<std::uint8_t>(ahead(1) - '0');
    out.unit = letter == 'q' ? TimeUnit::quarter : TimeUnit::half;
    at_ += 2;
    return (gap() && of() && year(out.year)) || fail();
  }
  if (const auto count = take_one(words::ordinals)) {
    if (!gap()) return fail();
    const bool quarter = take_word("quarter");
    if (!quarter && !take_word("half")) return fail();
    out.part = static_cast<std::uint8_t>(*count);
    out.unit = quarter ? TimeUnit::quarter : TimeUnit::half;
    return (*count <= (quarter ? 4 : 2) && gap() && of() && year(out.year)) || fail();
  }
  if (take("FY") || take("fy")) {
    gap();
    out.unit = TimeUnit::fiscal_year;
    return year(out.year) || fail();
  }
  if ((take_word("end of") && gap()) || (at_ = begin, take_word("end") && hyphen()) ||
      (at_ = begin, take_word("year-end") && gap())) {
    out.unit = TimeUnit::day;
    out.part = 12;
    out.day = 31;
    return year(out.year) || fail();
  }
  return fail();
}

bool Reader::point(TimePoint& out) {
  const char* begin = at_;
  out = {};
  if (!numeric_point(out)) {
    out = {};
    if (!worded_point(out)) return false;
  }
  out.span = span(begin);
  out.present = true;
  if (out.unit != TimeUnit::month && out.unit != TimeUnit::day) return true;
  const bool by_day = out.unit == TimeUnit::day;
  const std::string_view text = view(out.span);
  bool good = out.part >= 1 && out.part <= 12;
  if (good && by_day) good = out.day >= 1 && out.day <= month_length(out.year, out.part);
  if (text.size() > 4 && text[4] == '-' && lexis::is_digit(text[3]))
    good = good && text.size() == (by_day ? 10u : 7u);
  if (!good) ++mistakes_;
  return true;
}

bool Reader::time_ahead() {
  const char* begin = at_;
  const auto back = [&] { return at_ = begin, true; };
  if (year_ahead()) return true;
  back();
  if (digits() && at_ - begin <= 2) {
    const char* ending = at_;
    if (!((take("st") || take("nd") || take("rd") || take("th")) && !lexis::continues_word(at_, end_)))
      at_ = ending;
    if (gap()) {
      const char* of = at_;
      if (!(take_word("of") && gap())) at_ = of;
      if (take_one(words::months)) return true;
    }
  }
  back();
  if (take_one(words::months) && gap() && lexis::is_digit(now())) return true;
  back();
  if (take_one(words::year_thirds) && (gap() || hyphen()) && year_ahead()) return true;
  back();
  const char letter = lexis::lower(now());
  if ((letter == 'q' || letter == 'h') && ahead(1) >= '1' && ahead(1) <= '4') {
    at_ += 2;
    if (gap() && year_ahead()) return true;
  }
  back();
  if (take("FY") || take("fy")) {
    gap();
    if (lexis::is_digit(now())) return true;
  }
  back();
  if (take_one(words::ordinals) && gap() && (take_word("quarter") || take_word("half")) && gap()) {
    const char* of = at_;
    if (!(take_word("of") && gap())) at_ = of;
    if (year_ahead()) return true;
  }
  back();
  return ((take_word("end of") && gap()) || (back() && take_word("end") && hyphen()) ||
          (back() && take_word("year-end") && gap())) &&
         year_ahead();
}

bool Reader::time_lead() {
  if (!take_one(words::prepositions) || !gap()) return false;
  const char* the = at_;
  if (!(take_word("the") && gap())) at_ = the;
  return stands(&Reader::time_ahead) || syntax::read_time_slip(at_, end_).end != nullptr;
}

bool Reader::last_point(ast::Time& time) {
  const char* begin = at_;
  const char* the = at_;
  if (!(take_word("the") && gap())) at_ = the;
  TimePoint last;
  using ast::Preposition;
  if (!point(last) || (time.preposition != Preposition::none && time.preposition != Preposition::in &&
                       time.preposition != Preposition::during && time.preposition != Preposition::from_to))
    return at_ = begin, false;
  time.last = last;
  time.preposition = Preposition::from_to;
  return true;
}

bool Reader::period_tail(ast::Time& time) {
  const char* begin = at_;
  gap();
  if (take("..") || dash()) {
    gap();
    if (last_point(time)) return true;
    const char* from = at_;
    if (digits() && at_ - from == 2 && time.first.unit == TimeUnit::year) {
      const int year = time.first.year / 100 * 100 + value_of(from, at_);
      using ast::Preposition;
      if (year > time.first.year && time.preposition != Preposition::by &&
          (time.preposition == Preposition::none || time.preposition == Preposition::in ||
           time.preposition == Preposition::during || time.preposition == Preposition::from_to)) {
        time.last = {};
        time.last.year = year;
        time.last.span = span(from);
        time.last.present = true;
        time.preposition = Preposition::from_to;
        return true;
      }
    }
  }
  at_ = begin;
  if (hyphen() && stands(&Reader::year_ahead) && last_point(time)) return true;
  at_ = begin;
  return false;
}

bool Reader::time(ast::Time& out) {
  using ast::Preposition;
  const char* begin = at_;
  const auto the = [&] {
    const char* from = at_;
    if (!(take_word("the") && gap())) at_ = from;
  };
  out = {};
  const auto preposition = take_one(words::prepositions);
  const bool between = preposition && lexis::lower(*begin) == 'b' &&
                       *preposition == words::preposition_value(Preposition::from_to);
  if (preposition) {
    out.preposition = static_cast<Preposition>(*preposition);
    if (!gap()) return at_ = begin, false;
  }
  the();
  if (!point(out.first)) return at_ = begin, false;
  if (!period_tail(out) && preposition) {
    const char* tail = at_;
    const bool joined = gap() &&
                        (take_word("to") || take_word("until") || take_word("till") || take_word("through") ||
                         take_word("and")) &&
                        gap();
    if (!joined || !last_point(out)) at_ = tail;
  }
  if (!out.last.present) {
    if (between) return at_ = begin, false;
    if (out.preposition == Preposition::from_to) out.preposition = Preposition::since;
  }
  out.span = span(begin);
  if (out.last.present && begins(out.last) < begins(out.first)) ++mistakes_;
  return true;
}

}  // namespace claimcheck::oracle
