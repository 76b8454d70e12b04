// A subject is worth a drawing when its claims disagree, or when they speak of several times.
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "checker/rules/ledger.hpp"
#include "checker/solve/claim_reader.hpp"

namespace claimcheck {

namespace {

constexpr std::size_t most_series = 300;
constexpr std::size_t most_points = 400;  // of one subject

using Group = std::pair<SubjectId, std::uint32_t>;  // and dimension: dollars and percent share no scale

bool before(const LedgerPoint& a, const LedgerPoint& b) {
  return std::tuple(!a.dated, a.days, a.claim) < std::tuple(!b.dated, b.days, b.claim);
}

LedgerSeries series_of(const ClaimReader& reader, const Ledger& ledger, const std::vector<FactId>& ids,
                       const std::vector<std::uint32_t>& claim_of_fact) {
  const Project& project = reader.project();
  LedgerSeries series;
  series.subject = project.facts.subjects.text(reader.fact(ids.front()).subject);
  const Fact* scale = nullptr;  // the first claim with a number gives the unit
  for (const FactId id : ids) {
    const Fact& fact = reader.fact(id);
    const TimeLabel& label = project.facts.times[fact.time];
    LedgerPoint point;
    point.claim = claim_of_fact[id];
    point.dated = label.resolved && label.has_time();
    point.days = label.extent;
    point.when = show(label);
    if (reader.is_bound(fact) && fact.sort != Sort::date) {
      if (scale == nullptr) scale = &fact;
      point.value = reader.in_unit_of(*scale, reader.reading(fact).strict);
      point.drawn = point.dated;
    }
    series.contested |= ledger.claims[point.claim].standing == Standing::contested;
    series.points.push_back(std::move(point));
  }
  if (scale != nullptr) series.unit = project.units[scale->unit];
  std::sort(series.points.begin(), series.points.end(), before);
  return series;
}

bool matters(const LedgerSeries& series) {
  if (series.points.size() > most_points) return false;
  std::set<Extent> times;
  std::size_t drawn = 0;
  for (const LedgerPoint& point : series.points) {
    if (!point.drawn) continue;
    times.insert(point.days);
    ++drawn;
  }
  return drawn > 1 && (series.contested || times.size() > 1);
}

}  // namespace

void add_series(const Project& project, Ledger& ledger, const std::vector<std::uint32_t>& claim_of_fact) {
  const ClaimReader reader(project);
  std::map<Group, std::vector<FactId>> groups;
  for (FactId id = 0; id < project.facts.all.size(); ++id) {
    const Fact& fact = project.facts[id];
    if (claim_of_fact[id] == no_index || fact.retracted || !reader.is_compared(fact)) continue;
    groups[{fact.subject, reader.dimension(fact)}].push_back(id);
  }
  std::vector<LedgerSeries> all;
  for (const auto& [group, ids] : groups) {
    if (ids.size() < 2) continue;
    LedgerSeries series = series_of(reader, ledger, ids, claim_of_fact);
    if (matters(series)) all.push_back(std::move(series));
  }
  std::stable_sort(all.begin(), all.end(), [](const LedgerSeries& a, const LedgerSeries& b) {
    return std::tuple(!a.contested, b.points.size(), a.subject) <
           std::tuple(!b.contested, a.points.size(), b.subject);
  });
  if (all.size() > most_series) {
    ledger.series_left_out = all.size() - most_series;
    all.resize(most_series);
  }
  ledger.series = std::move(all);
}

}  // namespace claimcheck
