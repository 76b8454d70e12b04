// Units are turned into dimensions once per unit; money in two currencies meets only where the vocabulary
// states a rate for the claim's time.
#include "checker/solve/claim_reader.hpp"

#include <algorithm>
#include <utility>

#include "checker/evidence/fingerprint.hpp"
#include "checker/evidence/support.hpp"

namespace claimcheck {

namespace {

using ast::Preposition;

Interval days_interval(const Extent& days) {
  Interval out = Interval::all();
  if (days.begin != no_day) {
    out.lo_infinite = false;
    out.lo = days.begin;
  }
  if (days.end != end_of_time) {
    out.hi_infinite = false;
    out.hi = days.end;
    out.hi_open = true;
  }
  return out;
}

/// "about 2012" is leniently a year to either side: the stretch named, on both sides of itself.
Reading read_date(const RichValue& value) {
  Reading reading{days_interval(value.date), days_interval(value.date)};
  if (value.written.hedge != Hedge::about || value.date.begin == no_day || value.date.end == end_of_time)
    return reading;
  const Day length = value.date.end - value.date.begin;
  reading.strict = days_interval({value.date.begin - length, value.date.end + length});
  reading.lenient = reading.strict;
  return reading;
}

bool is_rate(const Unit& unit) { return unit.dimension.find('/') != std::string::npos; }

/// Currencies are converted along stated rates; a rate over another never needs more steps than this.
constexpr int most_rates = 4;

}  // namespace

ClaimReader::ClaimReader(const Project& project) : project_(project), sources_(project.registry) {
  intern({});  // no_dimension
  for (UnitId id = 0; id < project.units.size(); ++id) {
    const std::string& name = project.units[id].dimension;
    const std::uint32_t dimension = intern(name.empty() ? "number" : name);
    dimension_of_unit_.push_back(dimension);
    UnitId& first = unit_of_dimension_[dimension];
    if (first == no_index || project.units[id].name < project.units[first].name) first = id;
  }
  date_ = intern("date");
  rank_ = intern("rank");
  choice_ = intern("choice");
  rates_of_unit_.resize(dimension_names_.size());
  for (const Rate& rate : project.vocabulary.rates)
    if (const auto from = project.units.currency(rate.from); from && from->unit < dimension_of_unit_.size())
      rates_of_unit_[dimension_of_unit_[from->unit]].push_back(&rate);
  if (const auto percent = project.units.known_unit("%"))
    percent_ = Number(1) / (Number(100) * project.units[*percent].factor);
}

std::uint32_t ClaimReader::intern(const std::string& dimension) {
  const auto found = std::find(dimension_names_.begin(), dimension_names_.end(), dimension);
  if (found != dimension_names_.end()) return static_cast<std::uint32_t>(found - dimension_names_.begin());
  dimension_names_.push_back(dimension);
  unit_of_dimension_.push_back(no_index);
  return static_cast<std::uint32_t>(dimension_names_.size() - 1);
}

UnitId ClaimReader::unit_of(std::uint32_t dimension) const {
  const UnitId unit = unit_of_dimension_[dimension];
  return unit == no_index ? no_unit : unit;
}

bool ClaimReader::is_dimensionless(std::uint32_t dimension) const {
  const UnitId unit = unit_of_dimension_[dimension];
  return unit != no_index && (unit == no_unit || project_.units[unit].sort == Sort::percent);
}

const Measure* ClaimReader::measure(SubjectId subject) const { return measure(facts().subjects[subject]); }

const Measure* ClaimReader::measure(const SubjectKey& subject) const {
  const Name& name = subject.measure;
  return name.id == no_name ? nullptr : &project_.vocabulary.measures()[name.id];
}

Kind ClaimReader::kind(SubjectId subject) const {
  const Measure* declared = measure(subject);
  return declared == nullptr ? Kind::undeclared : declared->kind;
}

Nature ClaimReader::nature(const Fact& fact) const {
  if (fact.sort == Sort::date || fact.sort == Sort::rank) return Nature::value;
  if (fact.sort == Sort::choice) return Nature::choice;
  const bool amount = fact.sort != Sort::percent && !is_rate(project_.units[fact.unit]);
  const SubjectKey& subject = facts().subjects[fact.subject];
  const bool declared = kind(fact.subject) != Kind::undeclared;
  return amount || declared ? nature(subject, facts().times[fact.time]) : Nature::unknown;
}

Nature ClaimReader::nature(const SubjectKey& subject, const TimeLabel& label) const {
  const Measure* declared = measure(subject);
  switch (declared == nullptr ? Kind::undeclared : declared->kind) {
    case Kind::count:
    case Kind::flow:
      return Nature::accumulating;
    case Kind::stock:
      return Nature::level;
    case Kind::ratio:
    case Kind::date:
    case Kind::rank:
      return Nature::value;
    case Kind::choice:
      return Nature::choice;
    case Kind::undeclared:
      break;
  }
  switch (label.preposition) {
    case Preposition::by:
    case Preposition::since:
    case Preposition::from_to:
    case Preposition::until:
      return Nature::accumulating;
    case Preposition::as_of:
      return Nature::level;
    default:
      return Nature::unknown;
  }
}

bool ClaimReader::never_falls(SubjectId subject) const { return never_falls(facts().subjects[subject]); }

bool ClaimReader::never_falls(const SubjectKey& subject) const {
  const Measure* declared = measure(subject);
  return declared == nullptr || !declared->is_signed;
}

bool ClaimReader::is_compared(const Fact& fact) const {
  return !fact.retracted && fact.form != ValueForm::unknown && fact.sort != Sort::unknown;
}

bool ClaimReader::is_bound(const Fact& fact) const {
  return fact.form != ValueForm::share && fact.form != ValueForm::relation &&
         fact.form != ValueForm::unknown && fact.form != ValueForm::choice && fact.sort != Sort::choice;
}

std::uint32_t ClaimReader::dimension(const Fact& fact) const {
  if (fact.sort == Sort::date) return date_;
  if (fact.sort == Sort::rank) return rank_;
  if (fact.sort == Sort::choice) return choice_;
  if (!is_bound(fact)) return no_dimension;
  if (rates_of_unit_[dimension_of_unit_[fact.unit]].empty()) return dimension_of_unit_[fact.unit];
  return conversion(fact.unit, fact.subject, facts().times[fact.time]).dimension;
}

CellKey ClaimReader::cell(const Fact& fact) const { return cell(fact, nature(fact)); }

CellKey ClaimReader::cell(const Fact& fact, Nature nature) const {
  CellKey key =
      make_cell(fact.subject, nature, fact.time, facts().times[fact.time], [&] { return publication(fact); });
  key.dimension = dimension(fact);
  return key;
}

Conversion ClaimReader::conversion(UnitId id, SubjectId subject, const TimeLabel& label) const {
  const Unit& unit = project_.units[id];
  Conversion out{dimension_of_unit_[id], unit.factor, unit.offset, nullptr};
  if (unit.sort == Sort::percent) out.factor = out.factor * percent_;
  if (!out.offset.is_zero()) {
    const Measure* declared = measure(subject);
    if (declared != nullptr && declared->difference) out.offset = 0;
  }
  for (int step = 0; step < most_rates; ++step) {
    const auto& rates = rates_of_unit_[out.dimension];
    const auto applies = [&](const Rate* rate) {
      return rate->period.contains(label.extent) && (label.resolved || rate->period == Extent{});
    };
    const auto rate = std::find_if(rates.begin(), rates.end(), applies);
    if (rate == rates.end()) break;
    const auto to = project_.units.currency((*rate)->to);
    if (!to || to->unit >= dimension_of_unit_.size()) break;
    out.rate = *rate;
    out.factor = out.factor * (*rate)->value;
    out.dimension = dimension_of_unit_[to->unit];
  }
  return out;
}

Reading ClaimReader::to_solver(const Reading& reading, const Fact& fact) const {
  if (fact.unit == no_unit) return reading;
  const Conversion by = conversion(fact.unit, fact.subject, facts().times[fact.time]);
  const Interval shift = Interval::point(by.offset);
  const auto convert = [&](const Interval& interval) {
    if (by.factor == Number(1) && by.offset.is_zero()) return interval;
    return by.offset.is_zero() ? scale(interval, by.factor) : scale(interval, by.factor) + shift;
  };
  return {convert(reading.strict), convert(reading.lenient)};
}

Interval ClaimReader::in_unit_of(const Fact& fact, const Interval& interval) const {
  if (fact.unit == no_unit) return interval;
  const Conversion by = conversion(fact.unit, fact.subject, facts().times[fact.time]);
  return scale(interval + Interval::point(-by.offset), Number(1) / by.factor);
}

/// A margin states no bound that is worth an error: its lenient reading is open, and the margin itself is
/// what tensions are judged on.
Reading ClaimReader::reading(const Fact& fact) const {
  if (fact.sort == Sort::date) return read_date(facts().rich[fact.rich]);
  const Written value = written(facts(), fact);
  const bool counts = reads_as_count(fact, kind(fact.subject), project_.units);
  Reading out = read_value(value, counts, project_.config.tolerance);
  const bool margin =
      value.form == ValueForm::margin || (value.form == ValueForm::plus_minus && value.margin_before_unit);
  if (margin) out = {out.lenient, Interval::all()};
  return to_solver(out, fact);
}

Reading ClaimReader::whole(const Fact& fact) const {
  Written value = written(facts(), fact);
  value.form = ValueForm::quantity;
  value.hedge = Hedge::none;
  value.first = value.second;
  const bool counts = reads_as_count(fact, kind(fact.subject), project_.units);
  return to_solver(read_value(value, counts, project_.config.tolerance), fact);
}

Reading ClaimReader::share(const Fact& fact) const {
  Written value = written(facts(), fact);
  value.form = ValueForm::quantity;
  const Reading out = read_value(value, false, project_.config.tolerance);
  const Unit& unit = project_.units[fact.unit];
  if (unit.sort != Sort::percent) return out;
  const Number factor = unit.factor * percent_;
  return {scale(out.strict, factor), scale(out.lenient, factor)};
}

Stance ClaimReader::stance(const Fact& fact) const {
  if (fact.attribute_count == 0) return {};
  return {.party = party_of(facts(), fact),
          .disputed = has_attribute(facts(), fact, ast::AttributeKind::disputed),
          .reported = has_attribute(facts(), fact, ast::AttributeKind::reported)};
}

Extent ClaimReader::publication(const Fact& fact) const {
  return last_publication(project_.registry, sources_of(facts(), fact));
}

const std::string& ClaimReader::fingerprint(FactId id) const {
  const auto [at, is_new] = fingerprints_.try_emplace(id);
  if (is_new) at->second = claim_fingerprint(project_, id);
  return at->second;
}

bool ClaimReader::before(FactId a, FactId b) const {
  const int order = fingerprint(a).compare(fingerprint(b));
  return order != 0 ? order < 0 : a < b;
}

}  // namespace claimcheck
