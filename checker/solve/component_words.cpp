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

FactId ComponentWords::shown_like(VariableId variable) const {
  if (named_by_[variable] != no_index) return named_by_[variable];
  for (const FactId id : component_.claims)
    if (reader_.is_bound(reader_.fact(id)) &&
        reader_.dimension(reader_.fact(id)) == component_.cells[variable].dimension)
      return id;
  return no_index;
}

std::string ComponentWords::number(const Number& value, VariableId variable, Rounding rounding) const {
  const FactId like = shown_like(variable);
  return like == no_index ? readable(value, rounding).to_string() : wording_.number(value, like, rounding);
}

std::string ComponentWords::ends(const Interval& interval, VariableId variable) const {
  if (interval.hi_infinite)
    return (interval.lo_open ? "more than " : "at least ") + number(interval.lo, variable, Rounding::down);
  if (interval.lo_infinite)
    return (interval.hi_open ? "less than " : "at most ") + number(interval.hi, variable, Rounding::up);
  const FactId like = shown_like(variable);
  return "in " + (like == no_index ? to_string(readable(interval)) : wording_.interval(interval, like));
}

std::string ComponentWords::limit(const LinearEnd& end, bool upper, const Number& past,
                                  VariableId variable) const {
  const Rounding rounding = upper ? Rounding::up : Rounding::down;
  const FactId like = shown_like(variable);
  const std::string shown = like == no_index ? readable_beyond(end.value, past, rounding).to_string()
                                             : wording_.number_beyond(end.value, past, like, rounding);
  if (end.open) return (upper ? "less than " : "more than ") + shown;
  return (upper ? "at most " : "at least ") + shown;
}

std::string ComponentWords::grounds(const std::vector<const Bond*>& bonds) const {
  std::vector<std::string> identities;
  std::vector<std::string> parts;
  for (const Bond* bond : bonds) {
    const bool identity = bond->kind == BondKind::identity;
    if (!identity && bond->kind != BondKind::part && bond->kind != BondKind::parts) continue;
    auto& names = identity ? identities : parts;
    std::string name = identity ? '"' + bond->name + '"' : bond->name;
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
  }
  std::string text;
  if (!identities.empty())
    text = (identities.size() == 1 ? "by the identity " : "by the identities ") + list(identities);
  if (!parts.empty()) text += (text.empty() ? "as " : " and as ") + list(parts);
  return text;
}

std::vector<ArgumentLine> ComponentWords::identities(const std::vector<const Bond*>& bonds) const {
  std::vector<ArgumentLine> lines;
  for (const VocabularyIdentity& identity : reader_.project().vocabulary.identities)
    if (std::any_of(bonds.begin(), bonds.end(), [&](const Bond* bond) {
          return bond->kind == BondKind::identity && bond->name == identity.name;
        }))
      lines.push_back({"the identity \"" + identity.name + "\" says: " + identity.text, {}});
  return lines;
}

std::vector<std::string> ComponentWords::claimed(const std::vector<FactId>& claims) const {
  std::vector<std::pair<std::string, std::vector<std::string>>> values;
  std::vector<FactId> ordered = claims;
  std::stable_partition(ordered.begin(), ordered.end(),
                        [&](FactId id) { return reader_.is_bound(reader_.fact(id)); });
  for (const FactId id : ordered) {
    const std::string subject = wording_.subject(id);
    const auto known =
        std::find_if(values.begin(), values.end(), [&](const auto& entry) { return entry.first == subject; });
    if (known == values.end())
      values.push_back({subject, {wording_.value(id)}});
    else
      known->second.push_back(wording_.value(id));
  }
  std::vector<std::string> out;
  for (const auto& [subject, said] : values) out.push_back(subject + " (" + list(said) + ')');
  return out;
}

std::string ComponentWords::sentence(FactId id) const {
  const Fact& fact = reader_.fact(id);
  std::string text = wording_.subject(id) + " is " + wording_.value_and_meaning(id, reading_);
  if (fact.form == ValueForm::share) {
    Unit percent;
    if (const auto unit = reader_.project().units.known_unit("%")) percent = reader_.project().units[*unit];
    const Interval share = scale(of(reader_.share(fact), reading_), 100);
    text += ", which is " + show(readable(share), percent);
  }
  return text;
}

std::vector<FactId> ComponentWords::claims_of(const LinearRow& row) const {
  std::vector<FactId> out;
  for (const ClaimIndex claim : row.guards) out.push_back(component_.claims[claim]);
  return out;
}

/// Where a row comes from: "by the identity …, where growth 2024 is 3.3%, which is …".
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
  bool first = true;
  for (const FactId id : claims_of(row)) {
    text += text.empty() ? "" : (first ? ", where " : " and ");
    text += sentence(id);
    first = false;
  }
  return text;
}

std::optional<ArgumentLine> ComponentWords::step(const Propagation& propagation,
                                                 const std::vector<const LinearStep*>& steps) const {
  const LinearRow& row = component_.system.rows()[steps.front()->row];
  const VariableId variable = steps.front()->variable;
  if (row.terms.size() == 1 && row.origin == no_origin) {
    const FactId id = component_.claims[row.guards.front()];
    return ArgumentLine{sentence(id), {id}};
  }
  if (row.terms.size() == 1) return std::nullopt;  // that amounts are not negative goes without saying
  Interval found = Interval::all();
  for (const LinearStep* step : steps) {
    (step->upper ? found.hi : found.lo) = step->value;
    (step->upper ? found.hi_open : found.lo_open) = step->open;
    (step->upper ? found.hi_infinite : found.lo_infinite) = false;
  }
  std::string text = unknown(variable) + " is " + ends(found, variable) + ": " + reason(row);
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
  for (const auto& [other, range] : used) parts.push_back(unknown(other) + " is " + ends(range, other));
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
    const VariableId variable = given.terms.front().variable;
    return {text + sentence(id) +
                (most ? ": at most " + number(given.most, variable, Rounding::up)
                      : ": at least " + number(-given.most, variable, Rounding::down)),
            {id}};
  }
  std::string left;  // what counts against the limit; the rest stands on the other side
  std::string right;
  for (const LinearTerm& term : given.terms) {
    std::string& side = term.factor.sign() < 0 ? right : left;
    const Number size = term.factor.sign() < 0 ? -term.factor : term.factor;
    side += side.empty() ? "" : " + ";
    side += (size == Number(1) ? "" : size.to_string() + " × ") + unknown(term.variable);
  }
  if (!given.most.is_zero() || right.empty()) right += (right.empty() ? "" : " + ") + given.most.to_string();
  return {text + (left.empty() ? "0" : left) + (given.open ? " < " : " ≤ ") + right + ", " + reason(given),
          claims_of(given)};
}

std::string ComponentWords::list(const std::vector<std::string>& names) {
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i)
    text += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
  return text;
}

}  // namespace claimcheck
