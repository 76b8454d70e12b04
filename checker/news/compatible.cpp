// A figure fits a measure by its sort and unit, or, for things counted, by the noun it stands with.
#include <algorithm>

#include "checker/model/english.hpp"
#include "checker/news/owners.hpp"

namespace claimcheck {

namespace {

bool has_rate(const SourceFigure& figure) {
  return figure.unit_name.find('/') != std::string::npos ||
         figure.unit_name.find(" per ") != std::string::npos;
}

/// Whether the noun of a counted figure is what the measure counts: "20 meetings", "met 20 times", "20 people
/// died".
bool counts(const Vocabulary& vocabulary, const Measure& measure, const SourceFigure& figure) {
  const std::string noun = singular_words(figure.unit_word);
  if (noun.empty() || noun == "time" || noun == "person" || noun == "people") return true;
  const NameMatch entity = vocabulary.longest_name(figure.unit_word, true);
  if (entity.size == figure.unit_word.size() && entity.kind == NameKind::entity) return true;
  const auto same = [&](const std::string& name) { return singular_words(name) == noun; };
  return same(measure.key) || same(measure.unit) ||
         std::any_of(measure.names.begin(), measure.names.end(), same) ||
         std::any_of(measure.words.begin(), measure.words.end(), same);
}

bool is_plain(const SourceFigure& figure) {
  return figure.sort == Sort::number || (figure.sort == Sort::quantity && figure.unit == no_unit);
}

bool fits_kind(const Vocabulary& vocabulary, const Measure& measure, const SourceFigure& figure) {
  switch (measure.kind) {
    case Kind::count:
      return figure.sort == Sort::rank || (is_plain(figure) && counts(vocabulary, measure, figure));
    case Kind::date:
      return figure.sort == Sort::date;
    case Kind::rank:
      return figure.sort == Sort::rank;
    case Kind::choice:
      return false;
    default:
      if (figure.sort == Sort::date || figure.sort == Sort::rank) return false;
      if (figure.sort == Sort::percent && (measure.kind == Kind::flow || measure.kind == Kind::stock))
        return false;
      return !is_plain(figure) || counts(vocabulary, measure, figure);
  }
}

}  // namespace

bool can_measure(const Project& project, const SourceFigure& figure, MeasureId id) {
  const Vocabulary& vocabulary = project.vocabulary;
  const Measure& measure = vocabulary.measures()[id];
  const std::string& wanted = measure.unit;
  if (measure.kind == Kind::choice) return false;
  const bool point = measure.kind == Kind::count && figure.sort == Sort::rank;
  if (measure.kind == Kind::date || measure.kind == Kind::rank || wanted.empty() || point)
    return fits_kind(vocabulary, measure, figure);
  if (figure.sort == Sort::date || figure.sort == Sort::rank) return false;
  const Unit& unit = project.units[figure.unit];
  if (wanted == "money" || wanted == "currency" || project.units.currency(wanted))
    return figure.sort == Sort::money && !has_rate(figure);
  if (wanted == "percent" || wanted == "%") return figure.sort == Sort::percent && unit.name == "%";
  if (wanted == "count" || wanted == "number") return is_plain(figure) && counts(vocabulary, measure, figure);
  if (const auto known = project.units.known_unit(wanted)) {
    const Unit& ours = project.units[*known];
    if (unit.dimension == ours.dimension && has_rate(figure) == (wanted.find_first_of("/ ") != wanted.npos))
      return true;
    if (!ours.counted) return false;
  }
  return is_plain(figure) && counts(vocabulary, measure, figure);
}

bool can_count(const Project& project, const SourceFigure& figure, MeasureId id) {
  const Measure& measure = project.vocabulary.measures()[id];
  const bool counting =
      measure.kind == Kind::count || measure.kind == Kind::flow || measure.kind == Kind::stock;
  return counting && measure.unit.empty() && is_plain(figure);
}

}  // namespace claimcheck
