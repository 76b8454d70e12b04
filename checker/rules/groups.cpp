// Ids are bucketed by subject with one counting sort and sorted by time within; no map of a million entries.
#include "checker/rules/groups.hpp"

#include <algorithm>
#include <span>

#include "checker/evidence/support.hpp"

namespace claimcheck {

std::vector<FactGroup> same_time_groups(const Facts& facts) {
  std::vector<std::uint32_t> first(facts.subjects.size() + 1);
  for (const Fact& fact : facts.all) ++first[fact.subject + 1];
  for (std::size_t i = 1; i < first.size(); ++i) first[i] += first[i - 1];
  std::vector<FactId> ids(facts.all.size());
  std::vector<std::uint32_t> next(first.begin(), first.end() - 1);
  for (FactId id = 0; id < facts.all.size(); ++id) ids[next[facts[id].subject]++] = id;
  std::vector<FactGroup> groups;
  for (SubjectId subject = 0; subject < facts.subjects.size(); ++subject) {
    const std::span<FactId> claims(ids.data() + first[subject], first[subject + 1] - first[subject]);
    if (claims.size() < 2) continue;
    std::sort(claims.begin(), claims.end(), [&](FactId a, FactId b) {
      return facts[a].time != facts[b].time ? facts[a].time < facts[b].time : a < b;
    });
    for (std::size_t begin = 0; begin < claims.size();) {
      std::size_t end = begin + 1;
      while (end < claims.size() && facts[claims[end]].time == facts[claims[begin]].time) ++end;
      if (end - begin > 1)
        groups.push_back({subject,
                          {claims.begin() + static_cast<std::ptrdiff_t>(begin),
                           claims.begin() + static_cast<std::ptrdiff_t>(end)}});
      begin = end;
    }
  }
  std::sort(groups.begin(), groups.end(),
            [](const FactGroup& a, const FactGroup& b) { return a.facts.front() < b.facts.front(); });
  return groups;
}

std::string assertion(const Project& project, const Fact& fact, Kind kind) {
  const Facts& facts = project.facts;
  if (fact.sort == Sort::choice) return "choice:" + facts.rich[fact.rich].choice;
  if (fact.sort == Sort::date) {
    const RichValue& date = facts.rich[fact.rich];
    return "date:" + date.date_text + std::to_string(static_cast<int>(date.date_side));
  }
  std::string extra;
  if (fact.rich != no_index && facts.rich[fact.rich].expression != no_index)
    extra = std::string(project.text({fact.span.file, fact.value_begin, fact.value_end}));
  const Unit& unit = project.units[fact.unit];
  if (fact.form == ValueForm::relation) return "relation:" + extra;
  const Written value = written(facts, fact);
  const Reading reading =
      to_base(read_value(value, reads_as_count(fact, kind, project.units), project.config.tolerance), unit);
  std::string ends = to_string(reading.strict);
  if (value.form == ValueForm::of_total) ends += '/' + value.second.value.to_string();
  return unit.dimension + ends + extra;
}

}  // namespace claimcheck
