// One figure as one line of JSON, field by field in the order of the contract (1-product).
#include <array>

#include "cli/figures.hpp"
#include "grammar/text/utf8.hpp"

namespace claimcheck {

namespace {

using ast::TimeUnit;

constexpr std::array<std::string_view, 9> kind_names{"number", "percent", "money",  "quantity", "ordinal",
                                                     "range",  "date",    "period", "duration"};
constexpr std::array<std::string_view, 9> hedge_names{
    "", "about", "nearly", "just-over", "at-least", "more-than", "at-most", "less-than", "up-to"};
constexpr std::array<std::string_view, 4> third_names{"", "early", "mid", "late"};

std::string padded(int number, std::size_t width) {
  std::string digits = std::to_string(number);
  return std::string(digits.size() < width ? width - digits.size() : 0, '0') + digits;
}

std::string year_text(std::int32_t year) { return year == unstated_year ? "XXXX" : padded(year, 4); }

/// "2008", "2016-06-10", "2014Q3", "2017-01"
std::string point_text(const ProsePoint& point) {
  const std::string year = year_text(point.year);
  switch (point.unit) {
    case TimeUnit::day:
      return year + "-" + padded(point.part, 2) + "-" + padded(point.day, 2);
    case TimeUnit::month:
      return year + "-" + padded(point.part, 2);
    case TimeUnit::quarter:
      return year + "Q" + std::to_string(point.part);
    case TimeUnit::half:
      return year + "H" + std::to_string(point.part);
    default:
      return year;
  }
}

/// Days of a time whose year is not known, written with XXXX: those of some year, its digits left out.
void unstated_ends(const ProseTime& time, TimeEnds& ends) {
  constexpr int common_year = 2001;
  constexpr int leap_year = 2000;
  if (time.relation != TimeRelation::absolute || !time.first.present || time.relative_year) return;
  if (time.first.unit != TimeUnit::day && time.first.unit != TimeUnit::month &&
      time.first.unit != TimeUnit::quarter && time.first.unit != TimeUnit::half)
    return;
  const auto days = [&](ProsePoint point) {
    point.year = point.part == 2 && point.day == 29 ? leap_year : common_year;
    return point_days(point);
  };
  const auto first = days(time.first);
  const auto last = time.last.present ? days(time.last) : first;
  if (!first || !last) return;
  const auto text = [](Day day) { return "XXXX" + iso(day).substr(4); };
  if (time.preposition != ast::Preposition::until || time.last.present) ends.lo = text(first->begin);
  if (time.preposition != ast::Preposition::since || time.last.present) ends.hi = text(last->end);
}

void append_json(std::string& out, std::string_view text) {
  constexpr std::string_view hex = "0123456789abcdef";
  out += '"';
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x80) {
      const utf8::Decoded point = utf8::decode(text, at);
      utf8::append(out, point.code);  // U+FFFD for what is not UTF-8
      at += point.size;
      continue;
    }
    ++at;
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (c == '\n') {
      out += "\\n";
    } else if (c == '\t') {
      out += "\\t";
    } else if (c == '\r') {
      out += "\\r";
    } else if (byte < 0x20) {
      out += "\\u00";
      out += hex[byte >> 4];
      out += hex[byte & 15];
    } else {
      out += c;
    }
  }
  out += '"';
}

void append_field(std::string& out, std::string_view name, std::string_view text) {
  out += ", \"";
  out += name;
  out += "\": ";
  if (text.empty())
    out += "null";
  else
    append_json(out, text);
}

void append_number(std::string& out, std::string_view name, std::uint32_t number) {
  if (out.back() != '{') out += ", ";
  out += '"';
  out += name;
  out += "\": ";
  out += std::to_string(number);
}

void append_flag(std::string& out, std::string_view name, bool flag) {
  out += ", \"";
  out += name;
  out += flag ? "\": true" : "\": false";
}

/// Code points before `byte`; moves the cursor there, forward or back.
std::uint32_t points_before(const SourceFile& text, std::uint32_t byte, CodePointCursor& cursor) {
  const std::string_view bytes = text.text();
  if (byte >= cursor.byte)
    cursor.points += static_cast<std::uint32_t>(utf8::count(bytes.substr(cursor.byte, byte - cursor.byte)));
  else
    cursor.points -= static_cast<std::uint32_t>(utf8::count(bytes.substr(byte, cursor.byte - byte)));
  cursor.byte = byte;
  return cursor.points;
}

struct Values {
  std::string value, from, to, lo, hi;
  bool lo_open = false;
  bool hi_open = true;
};

Values numeric_values(const SourceFigure& figure) {
  Values out;
  const Interval& strict = figure.reading.strict;
  const bool range = figure.written.form == ValueForm::range;
  if (!range && !figure.vague) out.value = figure.written.first.value.to_string();
  if (range) {
    out.from = figure.written.first.value.to_string();
    out.to = figure.written.second.value.to_string();
  } else if (strict.hi_infinite) {
    out.from = figure.written.first.value.to_string();
  } else if (strict.lo_infinite) {
    out.to = out.value;
  }
  if (!strict.lo_infinite) out.lo = strict.lo.to_string();
  if (!strict.hi_infinite) out.hi = strict.hi.to_string();
  out.lo_open = strict.lo_infinite || strict.lo_open;
  out.hi_open = strict.hi_infinite || strict.hi_open;
  return out;
}

}  // namespace

TimeEnds time_ends(const SourceFigure& figure) {
  TimeEnds ends;
  const ProseTime& time = figure.time;
  const bool has_ends = time.last.present || time.preposition == ast::Preposition::since ||
                        time.preposition == ast::Preposition::until;
  const bool named = time.first.present && time.relation == TimeRelation::absolute;
  const bool fiscal = time.first.unit == TimeUnit::season || time.first.unit == TimeUnit::fiscal_year;
  if (has_ends && named && !fiscal && figure.kind == FigureKind::period) {
    if (time.last.present || time.preposition == ast::Preposition::since) ends.from = point_text(time.first);
    if (time.last.present)
      ends.to = point_text(time.last);
    else if (time.preposition == ast::Preposition::until)
      ends.to = point_text(time.first);
  }
  if (!figure.resolved) {
    unstated_ends(time, ends);
    return ends;
  }
  if (figure.days.begin != no_day) ends.lo = iso(figure.days.begin);
  if (figure.days.end != end_of_time) ends.hi = iso(figure.days.end);
  return ends;
}

std::string_view hedge_text(const SourceFigure& figure) {
  if (figure.sort == Sort::date) return third_names[figure.time.first.third];
  return hedge_names[static_cast<std::size_t>(figure.hedge)];
}

void write_figure(const SourceFile& text, const SourceFigure& figure, std::uint32_t line, std::uint32_t base,
                  CodePointCursor& cursor, std::string& out) {
  Values values;
  if (figure.sort == Sort::date) {
    TimeEnds ends = time_ends(figure);
    values.from = std::move(ends.from);
    values.to = std::move(ends.to);
    values.lo = std::move(ends.lo);
    values.hi = std::move(ends.hi);
  } else {
    values = numeric_values(figure);
  }
  out += '{';
  append_number(out, "line", line);
  append_number(out, "start", points_before(text, figure.span.begin, cursor));
  append_number(out, "end", points_before(text, figure.span.end, cursor));
  append_number(out, "byte_start", figure.span.begin - base);
  append_number(out, "byte_end", figure.span.end - base);
  append_field(out, "text", text.text(figure.span));
  append_field(out, "kind", kind_names[static_cast<std::size_t>(figure.kind)]);
  append_field(out, "value", values.value);
  append_field(out, "from", values.from);
  append_field(out, "to", values.to);
  append_field(out, "lo", values.lo);
  append_field(out, "hi", values.hi);
  append_flag(out, "lo_open", values.lo_open);
  append_flag(out, "hi_open", values.hi_open);
  append_field(out, "unit", figure.unit_name);
  append_field(out, "hedge", hedge_text(figure));
  if (figure.hedge_span.empty() || hedge_text(figure).empty()) {
    out += ", \"hedge_start\": null, \"hedge_end\": null}\n";
    return;
  }
  append_number(out, "hedge_start", points_before(text, figure.hedge_span.begin, cursor));
  append_number(out, "hedge_end", points_before(text, figure.hedge_span.end, cursor));
  out += "}\n";
}

}  // namespace claimcheck
