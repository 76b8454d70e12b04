// A subject over time: a box a claim, as wide as its time and as high as its interval, on axes to scale. What
// is too small to see is drawn larger; the table below has the exact values.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "checker/model/value.hpp"
#include "reports/html_frame.hpp"
#include "reports/html_parts.hpp"
#include "reports/text.hpp"
#include "reports/xml_text.hpp"

namespace claimcheck {

namespace {

constexpr double width = 620, height = 230, left = 92, right = 16, top = 14, bottom = 30;
constexpr double smallest = 7;  // pixels of a box
constexpr double days_a_year = 365.2425;

struct Range {
  double lo = 0, hi = 1;
  bool empty = true;
  void add(double value) {
    if (!std::isfinite(value)) return;
    lo = empty ? value : std::min(lo, value);
    hi = empty ? value : std::max(hi, value);
    empty = false;
  }
  void pad(double share, double least) {
    const double by = std::max((hi - lo) * share, least);
    lo -= by;
    hi += by;
  }
};

struct Axes {
  Range time, value;
  double x(double day) const {
    return left + (width - left - right) * std::clamp((day - time.lo) / (time.hi - time.lo), 0.0, 1.0);
  }
  double y(double amount) const {
    return height - bottom -
           (height - top - bottom) * std::clamp((amount - value.lo) / (value.hi - value.lo), 0.0, 1.0);
  }
};

Axes axes_of(const LedgerSeries& series) {
  Axes axes;
  for (const LedgerPoint& point : series.points) {
    if (!point.drawn) continue;
    if (point.days.begin != no_day) axes.time.add(point.days.begin);
    if (point.days.end != end_of_time) axes.time.add(point.days.end);
    if (!point.value.lo_infinite) axes.value.add(point.value.lo.to_double());
    if (!point.value.hi_infinite) axes.value.add(point.value.hi.to_double());
  }
  axes.time.pad(0.04, 30);
  Range& value = axes.value;
  const bool from_zero = value.lo >= 0 && value.lo < 0.6 * value.hi;
  value.pad(0.08, std::max(std::abs(value.hi) * 0.02, 1e-9));
  if (from_zero) value.lo = 0;
  return axes;
}

/// 1, 2 or 5 times a power of ten, so that at most `most` steps fit.
struct Step {
  int digit = 1;
  int power = 0;
  double size() const { return digit * std::pow(10.0, power); }
};
Step step_for(double span, double most) {
  Step step{1, static_cast<int>(std::floor(std::log10(span / most)))};
  for (const int digit : {1, 2, 5, 10}) {
    step.digit = digit;
    if (span / step.size() <= most) break;
  }
  return step;
}

std::string value_axis(const LedgerSeries& series, const Axes& axes) {
  std::string out;
  const Step step = step_for(axes.value.hi - axes.value.lo, 5);
  if (step.power < -12 || step.power > 30) return out;
  const auto first = static_cast<std::int64_t>(std::ceil(axes.value.lo / step.size()));
  for (std::int64_t n = first; static_cast<double>(n) * step.size() <= axes.value.hi; ++n) {
    const double y = axes.y(static_cast<double>(n) * step.size());
    const std::string label = show(Number::decimal(n * step.digit, step.power), series.unit);
    out += fmt::format("<path class=\"grid\" d=\"M{:.0f} {:.1f}H{:.0f}\"/>", left, y, width - right);
    if (label.size() <= 40)
      out += fmt::format("<text x=\"{:.0f}\" y=\"{:.1f}\" text-anchor=\"end\">{}</text>", left - 8, y + 4,
                         xml_text(label));
  }
  return out;
}

std::string time_mark(const Axes& axes, Day day, const std::string& label) {
  const double x = axes.x(day);
  return fmt::format(
      "<path class=\"tick\" d=\"M{0:.1f} {1:.0f}v5\"/><text x=\"{0:.1f}\" y=\"{2:.0f}\" "
      "text-anchor=\"middle\">{3}</text>",
      x, height - bottom, height - bottom + 19, label);
}

/// Years, or months where the whole is short.
std::string time_axis(const Axes& axes) {
  std::string out =
      fmt::format("<path class=\"axis\" d=\"M{:.0f} {:.0f}H{:.0f}\"/>", left, height - bottom, width - right);
  const double years = (axes.time.hi - axes.time.lo) / days_a_year;
  const auto first = civil(static_cast<Day>(axes.time.lo));
  if (years < 2) {
    const int step = years < 0.75 ? 1 : 3;
    for (int month = 0; month < 36; month += step) {
      const int at = (first.month - 1) / step * step + month;
      const Day day = day_of(first.year + at / 12, at % 12 + 1, 1);
      if (day < axes.time.lo) continue;
      if (day > axes.time.hi) break;
      out += time_mark(axes, day, iso(day).substr(0, 7));
    }
    return out;
  }
  const int step = std::max(1, static_cast<int>(step_for(years, 9).size()));
  for (int year = (first.year / step) * step; day_of(year, 1, 1) <= axes.time.hi; year += step)
    if (day_of(year, 1, 1) >= axes.time.lo)
      out += time_mark(axes, day_of(year, 1, 1), fmt::format("{}", year));
  return out;
}

/// A length of at least `smallest`, about the same middle.
std::pair<double, double> visible(double from, double to) {
  if (to - from >= smallest) return {from, to};
  const double middle = (from + to) / 2;
  return {middle - smallest / 2, middle + smallest / 2};
}

std::string said(const LedgerClaim& claim) { return claim.before + claim.value + claim.after; }

std::string box_of(const Ledger& ledger, const LedgerPoint& point, const Axes& axes) {
  const LedgerClaim& claim = ledger.claims[point.claim];
  const double endless = std::numeric_limits<double>::infinity();
  const double begin = point.days.begin == no_day ? -endless : static_cast<double>(point.days.begin);
  const double end = point.days.end == end_of_time ? endless : static_cast<double>(point.days.end);
  const auto [x1, x2] = visible(axes.x(begin), axes.x(end));
  const double low = point.value.lo_infinite ? -endless : point.value.lo.to_double();
  const double high = point.value.hi_infinite ? endless : point.value.hi.to_double();
  const auto [y1, y2] = visible(axes.y(high), axes.y(low));
  const std::string_view standing = to_string(claim.standing);
  std::string out = fmt::format(
      "<a href=\"#c{}\" aria-label=\"{}, {}\"><rect class=\"box {}\" x=\"{:.1f}\" y=\"{:.1f}\" "
      "width=\"{:.1f}\" "
      "height=\"{:.1f}\" rx=\"2\"><title>{} ({})</title></rect>",
      point.claim, xml_text(said(claim)), standing, html_class(standing), x1, y1, x2 - x1, y2 - y1,
      xml_text(said(claim)), standing);
  if (claim.standing == Standing::contested)
    out += fmt::format("<path class=\"clash\" d=\"M{:.1f} {:.1f}l8 8m0 -8l-8 8\"/>", (x1 + x2) / 2 - 4,
                       std::max(y1 - 14, 2.0));
  return out + "</a>";
}

std::string table_of(const Ledger& ledger, const LedgerSeries& series) {
  std::string out =
      "<details><summary>The same as a table</summary>\n<table><thead><tr><th>When</th><th>Claim</th>"
      "<th>Within</th><th>Verdict</th></tr></thead>\n<tbody>\n";
  for (const LedgerPoint& point : series.points) {
    const LedgerClaim& claim = ledger.claims[point.claim];
    out += fmt::format(
        "<tr><td>{}</td><td><a href=\"#c{}\">{}</a></td><td>{}</td><td>{}</td></tr>\n",
        xml_text(point.when.empty() ? "no time" : point.when), point.claim, xml_text(said(claim)),
        point.drawn ? xml_text(show(point.value, series.unit)) : "not drawn", to_string(claim.standing));
  }
  return out + "</tbody></table></details>\n";
}

std::string series_of(const Ledger& ledger, const LedgerSeries& series, std::size_t index) {
  const Axes axes = axes_of(series);
  std::string rules_of_series;
  std::string boxes;
  for (const LedgerPoint& point : series.points)
    if (point.drawn) boxes += box_of(ledger, point, axes);
  const std::string_view verdict = series.contested ? "contested" : "supported";
  std::string out =
      fmt::format("<article id=\"t-{}\" tabindex=\"-1\" aria-labelledby=\"h-{}\"", index, index) +
      html_item_attributes("series", verdict, "", "");
  out += fmt::format(">\n<h3 id=\"h-{}\">{}{}</h3>\n", index, xml_text(series.subject),
                     series.contested ? " <span class=\"badge\">contested</span>" : "");
  out += fmt::format(
      "<svg class=\"chart\" viewBox=\"0 0 {} {}\" role=\"group\" aria-label=\"{}: {}\">{}{}{}</svg>\n", width,
      height, xml_text(series.subject), counted(series.points.size(), "claim") + " over time",
      value_axis(series, axes), time_axis(axes), boxes);
  return out + table_of(ledger, series) + "</article>\n";
}

}  // namespace

std::string html_timelines(const Ledger& ledger) {
  if (ledger.series.empty()) return {};
  std::string out =
      "<h2>Subjects over time</h2>\n<p class=\"quiet\">A box is a claim: as wide as its time, as high as "
      "the values it allows. Contested claims are crossed.</p>\n<div class=\"charts\">\n";
  for (std::size_t i = 0; i < ledger.series.size(); ++i) out += series_of(ledger, ledger.series[i], i);
  out += "</div>\n";
  if (ledger.series_left_out > 0)
    out += "<p class=\"quiet\">" + counted(ledger.series_left_out, "more subject") + " not drawn.</p>\n";
  return out;
}

}  // namespace claimcheck
