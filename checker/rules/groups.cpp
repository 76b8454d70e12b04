// Sorting ids by (subject, time) is one pass over compact keys; no map of a million entries.
#include "checker/rules/groups.hpp"

#include <algorithm>
#include <tuple>

#include "checker/evidence/support.hpp"

namespace claimcheck {

std::vector<FactGroup> same_time_groups(const Facts& facts) {
  struct Key {
    SubjectId subject;
    TimeId time;
    FactId id;
    auto operator<=>(const Key&) const = default;
  };
  std::vector<Key> keys;
  keys.reserve(facts.all.size());
  for (FactId id = 0; id < facts.all.size(); ++id) keys.push_back({facts[id].subject, facts[id].time, id});
  std::sort(keys.begin(), keys.end());
  std::vector<FactGroup> groups;
  for (std::size_t begin = 0; begin < keys.size();) {
    std::size_t end = begin + 1;
    while (end < keys.size() && keys[end].subject == keys[begin].subject &&
           keys[end].time == keys[begin].time)
      ++end;
    if (end - begin > 1) {
      FactGroup& group = groups.emplace_back(FactGroup{keys[begin].subject, {}});
      for (std::size_t i = begin; i < end; ++i) group.facts.push_back(keys[i].id);
    }
    begin = end;
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
