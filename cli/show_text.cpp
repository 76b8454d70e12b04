// A claim is a row: its stretch of time drawn on one axis, its interval on another, then what it says and who
// says it. Both axes are the subject's own.
#include <algorithm>
#include <cmath>

#include "checker/rules/labels.hpp"
#include "checker/solve/claim_reader.hpp"
#include "checker/solve/wording.hpp"
#include "cli/show.hpp"
#include "reports/render.hpp"

namespace claimcheck {

namespace {

constexpr std::size_t axis_columns = 28;
constexpr std::size_t least_text = 30;  // a terminal too narrow for it and both axes gets none

/// What is drawn on an axis from 0 to 1; ends outside are open.
struct Stroke {
  double begin = 0;
  double end = 1;
  bool open_begin = false;
  bool open_end = false;
};

std::string draw(const Stroke& stroke) {
  const auto column = [](double at) {
    const double scaled = at * static_cast<double>(axis_columns - 1);
    return static_cast<std::size_t>(std::clamp(std::lround(scaled), 0l, static_cast<long>(axis_columns - 1)));
  };
  const std::size_t first = column(stroke.begin);
  const std::size_t last = std::max(first, column(stroke.end));
  std::string out(first, ' ');
  for (std::size_t at = first; at <= last; ++at) {
    if (first == last)
      out += stroke.open_begin ? "◄" : stroke.open_end ? "►" : "●";
    else if (at == first)
      out += stroke.open_begin ? "◄" : "├";
    else if (at == last)
      out += stroke.open_end ? "►" : "┤";
    else
      out += "─";
  }
  return out + std::string(axis_columns - 1 - last, ' ');
}

class Axis {
 public:
  void add(double begin, double end) {
    low_ = empty_ ? begin : std::min(low_, begin);
    high_ = empty_ ? end : std::max(high_, end);
    empty_ = false;
  }
  bool empty() const { return empty_; }
  double low() const { return low_; }
  double high() const { return high_; }
  double at(double value) const { return high_ > low_ ? (value - low_) / (high_ - low_) : 0.5; }

 private:
  double low_ = 0;
  double high_ = 0;
  bool empty_ = true;
};

std::string padded(std::string text, std::size_t columns) {
  const std::size_t has = display_width(text);
  return has < columns ? text + std::string(columns - has, ' ') : text;
}

/// Its words, wrapped at blanks; every line after the first begins with `indent` blanks.
std::string wrapped(const std::string& text, std::size_t indent, std::size_t width) {
  std::string out;
  std::string line;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    const std::string word = text.substr(begin, end - begin);
    if (!line.empty() && width > 0 && indent + display_width(line) + 1 + display_width(word) > width) {
      out += line + '\n' + std::string(indent, ' ');
      line.clear();
    }
    line += (line.empty() ? "" : " ") + word;
    begin = end + 1;
  }
  return out + line;
}

class SubjectView {
 public:
  SubjectView(const Project& project, const ClaimReader& reader, const ShownSubject& shown, unsigned width)
      : project_(project), reader_(reader), words_(reader), shown_(shown), width_(width) {}

  std::string run() {
    measure();
    std::string out = title();
    if (draws()) out += header();
    bool others = false;
    for (const ShownClaim& claim : shown_.claims) {
      if (claim.names_it && !others) out += "  named by claims on other subjects:\n";
      others = others || claim.names_it;
      out += row(claim);
    }
    for (std::size_t i = 0; i < shown_.conflicts.size(); ++i) out += conflict(i);
    return out;
  }

 private:
  const Fact& fact(const ShownClaim& claim) const { return project_.facts[claim.id]; }
  const TimeLabel& time(const ShownClaim& claim) const { return project_.facts.times[fact(claim).time]; }

  bool has_interval(const ShownClaim& claim) const {
    const Fact& of = fact(claim);
    return !claim.names_it && reader_.is_bound(of) && of.sort != Sort::date && of.sort != Sort::rank &&
           reader_.dimension(of) == dimension_;
  }

  bool draws() const { return width_ == 0 || width_ >= 2 * axis_columns + least_text + 8; }

  void measure() {
    for (const ShownClaim& claim : shown_.claims) {
      const Extent& days = time(claim).extent;
      const bool timed = time(claim).has_time() && time(claim).resolved;
      if (timed && days.begin != no_day)
        days_.add(days.begin, days.end == end_of_time ? days.begin : days.end);
      if (timed && days.begin == no_day && days.end != end_of_time) days_.add(days.end, days.end);
      if (claim.names_it || !reader_.is_bound(fact(claim)) || fact(claim).sort == Sort::date ||
          fact(claim).sort == Sort::rank)
        continue;
      if (values_.empty()) dimension_ = reader_.dimension(fact(claim)), like_ = claim.id;
      if (!has_interval(claim)) continue;
      const Interval value = reader_.reading(fact(claim)).strict;
      if (!value.lo_infinite) values_.add(value.lo.to_double(), value.lo.to_double());
      if (!value.hi_infinite) values_.add(value.hi.to_double(), value.hi.to_double());
    }
  }

  std::string title() const {
    const auto count = [](std::size_t number, const std::string& what) {
      return std::to_string(number) + ' ' + what + (number == 1 ? "" : "s");
    };
    const auto own = static_cast<std::size_t>(std::count_if(
        shown_.claims.begin(), shown_.claims.end(), [](const ShownClaim& claim) { return !claim.names_it; }));
    std::string text = printable(project_.facts.subjects.text(shown_.id)) + "   " + count(own, "claim") +
                       ", " + count(shown_.witnesses, "independent source");
    if (!shown_.conflicts.empty()) text += ", " + count(shown_.conflicts.size(), "conflict");
    return text + '\n';
  }

  /// The ends of both axes.
  std::string header() const {
    const auto scale = [](const std::string& low, const std::string& high) {
      const std::size_t used = display_width(low) + display_width(high);
      if (low == high || used + 1 > axis_columns)
        return padded(used + 1 > axis_columns ? low : high, axis_columns);
      return low + std::string(axis_columns - used, ' ') + high;
    };
    const auto day = [](double at) { return iso(static_cast<Day>(at)); };
    const std::string times = days_.empty() ? "" : scale(day(days_.low()), day(days_.high() - 1));
    std::string values;
    if (!values_.empty()) values = scale(value(values_.low()), value(values_.high()));
    return "  " + padded(times, axis_columns) + "  " + padded(values, axis_columns) + '\n';
  }

  /// An end of the axis of values, to three digits: the axis is a drawing.
  std::string value(double at) const {
    const auto rounded = Number::parse(fmt_digits(at));
    return rounded ? words_.number(*rounded, like_, Rounding::down) : "";
  }
  static std::string fmt_digits(double at) {
    char text[64];
    std::snprintf(text, sizeof text, "%.2e", at);
    return text;
  }

  std::string time_axis(const ShownClaim& claim) const {
    const TimeLabel& label = time(claim);
    if (!label.has_time() || !label.resolved || days_.empty()) return std::string(axis_columns, ' ');
    Stroke stroke;
    stroke.open_begin = label.extent.begin == no_day;
    stroke.open_end = label.extent.end == end_of_time;
    stroke.begin = stroke.open_begin ? 0 : days_.at(label.extent.begin);
    stroke.end = stroke.open_end ? 1 : days_.at(label.extent.end);
    return draw(stroke);
  }

  std::string value_axis(const ShownClaim& claim) const {
    if (!has_interval(claim) || values_.empty()) return std::string(axis_columns, ' ');
    const Interval value = reader_.reading(fact(claim)).strict;
    Stroke stroke;
    stroke.open_begin = value.lo_infinite;
    stroke.open_end = value.hi_infinite;
    stroke.begin = stroke.open_begin ? 0 : values_.at(value.lo.to_double());
    stroke.end = stroke.open_end ? 1 : values_.at(value.hi.to_double());
    return draw(stroke);
  }

  std::string row(const ShownClaim& claim) const {
    const std::string drawn = draws() ? "  " + time_axis(claim) + "  " + value_axis(claim) + "  " : "  ";
    std::string text = printable(words_.line(claim.id));
    const std::string means = words_.meaning(claim.id, ReadingKind::strict);
    if (!means.empty() && means != "exactly") text += " · " + means;
    const std::string who = words_.said_by(claim.id);
    if (!who.empty()) text += " · " + printable(who);
    const std::size_t more = sources_of(project_.facts, fact(claim)).size();
    if (more > 1) text += " and " + std::to_string(more - 1) + " more";
    const Place place = claim_place(project_, claim.id);
    text += " · " + printable(place.path) + ':' + std::to_string(place.start.line);
    for (const std::size_t at : claim.conflicts) text += " [" + std::to_string(at + 1) + ']';
    return drawn + wrapped(text, display_width(drawn), width_) + '\n';
  }

  std::string conflict(std::size_t at) const {
    const Finding& finding = *shown_.conflicts[at];
    const std::string head = "  [" + std::to_string(at + 1) + "] ";
    return head +
           wrapped(std::string(to_string(finding.severity)) + '[' + std::string(finding.rule->code) + "] " +
                       printable(finding.message),
                   head.size(), width_) +
           '\n';
  }

  const Project& project_;
  const ClaimReader& reader_;
  Wording words_;
  const ShownSubject& shown_;
  unsigned width_;
  Axis days_;
  Axis values_;
  std::uint32_t dimension_ = no_dimension;
  FactId like_ = 0;
};

}  // namespace

std::string show_text(const Project& project, const std::vector<ShownSubject>& subjects, unsigned width) {
  const ClaimReader reader(project);
  std::string out;
  for (const ShownSubject& shown : subjects) {
    if (!out.empty()) out += '\n';
    out += SubjectView(project, reader, shown, width).run();
  }
  return out;
}

}  // namespace claimcheck
