// Unknowns are named by a claim on them where there is one, so that the reader finds the words of the file.
#include "checker/solve/component_words.hpp"

#include <algorithm>
#include <map>

namespace claimcheck {

ComponentWords::ComponentWords(const ClaimReader& reader, const SubjectNames& names,
                               const Component& component, ReadingKind reading)
    : reader_(reader),
      names_(names),
      component_(component),
      reading_(reading),
      wording_(reader),
      named_by_(component.cells.size(), no_index) {
  for (const FactId id : component.claims)
    if (const auto at = unknown_of(id);
        at && (named_by_[*at] == no_index || reader.before(id, named_by_[*at])))
      named_by_[*at] = id;
}

std::optional<VariableId> ComponentWords::unknown_of(FactId id) const {
  const Fact& fact = reader_.fact(id);
  if (!reader_.is_bound(fact)) return std::nullopt;
  const CellKey cell = reader_.cell(fact);
  const auto found = std::find(component_.cells.begin(), component_.cells.end(), cell);
  if (found == component_.cells.end()) return std::nullopt;
  return static_cast<VariableId>(found - component_.cells.begin());
}

std::string ComponentWords::cell_time(const CellKey& cell) const {
  if (cell.label != 0) return cell.label == no_index ? "" : ' ' + reader_.facts().times[cell.label].text;
  if (cell.role == CellRole::untimed || cell.begin == no_day || cell.end == end_of_time) return "";
  const std::string by = cell.role == CellRole::total ? " by " : " ";
  const CivilDate first = civil(cell.begin);
  const CivilDate after = civil(cell.end);
  if (first.month == 1 && first.day == 1 && after.month == 1 && after.day == 1 &&
      after.year == first.year + 1)
    return by + std::to_string(first.year);
  if (cell.end == cell.begin + 1) return by + iso(cell.begin);
  return by + iso(cell.begin) + ".." + iso(cell.end - 1);
}

std::string ComponentWords::unknown(VariableId variable) const {
  if (named_by_[variable] != no_index) return wording_.subject(named_by_[variable]);
  const CellKey& cell = component_.cells[variable];
  const bool total = cell.role == CellRole::other && cell.label == 0;
  return (total ? "the running total of " : "") + names_.text(cell.subject) + cell_time(cell);
}

std::string ComponentWords::in_unit(const Interval& interval, VariableId variable) const {
  if (named_by_[variable] != no_index) return wording_.interval(interval, named_by_[variable]);
  for (const FactId id : component_.claims)
    if (reader_.is_bound(reader_.fact(id)) &&
        reader_.dimension(reader_.fact(id)) == component_.cells[variable].dimension)
      return wording_.interval(interval, id);
  return to_string(interval);
}

std::string ComponentWords::interval(const Interval& interval, VariableId variable) const {
  return in_unit(interval, variable);
}

std::string ComponentWords::number(const LinearEnd& end, VariableId variable) const {
  FactId like = named_by_[variable];
  for (const FactId id : component_.claims)
    if (like == no_index && reader_.is_bound(reader_.fact(id)) &&
        reader_.dimension(reader_.fact(id)) == component_.cells[variable].dimension)
      like = id;
  return like == no_index ? end.value.to_string() : wording_.number(end.value, like);
}

std::vector<std::string> ComponentWords::bond_names(const std::vector<const Bond*>& bonds) const {
  std::vector<std::string> out;
  for (const Bond* bond : bonds) {
    std::string name;
    if (bond->kind == BondKind::identity) name = "the identity \"" + bond->name + '"';
    if (bond->kind == BondKind::part || bond->kind == BondKind::parts) name = "that " + bond->name;
    if (!name.empty() && std::find(out.begin(), out.end(), name) == out.end()) out.push_back(std::move(name));
  }
  return out;
}

std::vector<FactId> ComponentWords::claims_of(const LinearRow& row) const {
  std::vector<FactId> out;
  for (const ClaimIndex claim : row.guards) out.push_back(component_.claims[claim]);
  return out;
}

/// Where a row comes from: "by the identity …, with growth 2024 3.3%, which is …".
std::string ComponentWords::reason(const LinearRow& row) const {
  std::string text;
  const Origin& origin = component_.origins[row.origin];
  if (origin.kind == OriginKind::time) text = "periods add up and totals never fall";
  if (origin.kind == OriginKind::sign) text = "it is never negative";
  if (origin.kind == OriginKind::bond) {
    const Bond& bond = *origin.bond;
    if (bond.kind == BondKind::identity) text = "by the identity \"" + bond.name + '"';
    if (bond.kind == BondKind::part || bond.kind == BondKind::parts) text = bond.name;
  }
  for (const FactId id : claims_of(row)) {
    text += text.empty() ? "" : ", with ";
    text += wording_.subject(id) + (reader_.is_bound(reader_.fact(id)) ? " " : ": ") +
            wording_.value_and_meaning(id, reading_);
  }
  return text;
}

std::optional<ArgumentLine> ComponentWords::step(const Propagation& propagation,
                                                 const std::vector<const LinearStep*>& steps) const {
  const LinearRow& row = component_.system.rows()[steps.front()->row];
  const VariableId variable = steps.front()->variable;
  if (row.terms.size() == 1 && row.origin == no_origin) {
    const FactId id = component_.claims[row.guards.front()];
    return ArgumentLine{wording_.subject(id) + " is " + wording_.value_and_meaning(id, reading_), {id}};
  }
  if (row.terms.size() == 1) return std::nullopt;  // that amounts are not negative goes without saying
  Interval found = Interval::all();
  for (const LinearStep* step : steps) {
    (step->upper ? found.hi : found.lo) = step->value;
    (step->upper ? found.hi_open : found.lo_open) = step->open;
    (step->upper ? found.hi_infinite : found.lo_infinite) = false;
  }
  std::string text = unknown(variable) + " is " + interval(found, variable) + ": " + reason(row);
  std::map<VariableId, Interval> used;
  for (const LinearStep* step : steps)
    for (const std::uint32_t premise : step->premises) {
      const LinearStep& from = propagation.step(premise);
      Interval& end = used.try_emplace(from.variable, Interval::all()).first->second;
      (from.upper ? end.hi : end.lo) = from.value;
      (from.upper ? end.hi_open : end.lo_open) = from.open;
      (from.upper ? end.hi_infinite : end.lo_infinite) = false;
    }
  std::vector<std::string> parts;
  for (const auto& [other, ends] : used) parts.push_back(unknown(other) + " in " + interval(ends, other));
  std::sort(parts.begin(), parts.end());
  if (!parts.empty()) text += ", and " + list(parts);
  return ArgumentLine{text, claims_of(row)};
}

ArgumentLine ComponentWords::row(std::uint32_t index, const Number& times) const {
  const LinearRow& given = component_.system.rows()[index];
  std::string text = times == Number(1) ? "" : times.to_string() + " times: ";
  if (given.terms.size() == 1 && given.origin == no_origin) {
    const FactId id = component_.claims[given.guards.front()];
    const bool most = given.terms.front().factor.sign() > 0;
    LinearEnd end{most ? given.most : -given.most, true, false, no_row};
    return {text + wording_.subject(id) + " is " + wording_.value_and_meaning(id, reading_) +
                (most ? ": at most " : ": at least ") + number(end, given.terms.front().variable),
            {id}};
  }
  std::string sum;
  for (const LinearTerm& term : given.terms) {
    const Number size = term.factor.sign() < 0 ? -term.factor : term.factor;
    sum += sum.empty() ? (term.factor.sign() < 0 ? "-" : "") : (term.factor.sign() < 0 ? " - " : " + ");
    sum += (size == Number(1) ? "" : size.to_string() + " × ") + unknown(term.variable);
  }
  return {text + sum + (given.open ? " < " : " ≤ ") + given.most.to_string() + ", " + reason(given),
          claims_of(given)};
}

std::string ComponentWords::list(const std::vector<std::string>& names) {
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i)
    text += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
  return text;
}

}  // namespace claimcheck
