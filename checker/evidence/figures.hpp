// Figures of a source with their meaning: what the prose reader found, as exact intervals with unit, time and
// what stands around them. This is what claims are held against.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "checker/model/registry.hpp"
#include "checker/model/unit.hpp"
#include "checker/model/value.hpp"
#include "checker/model/vocabulary.hpp"
#include "grammar/prose.hpp"
#include "grammar/text/source_file.hpp"

namespace claimcheck {

enum class Modality : std::uint8_t { fact, planned, possible, forecast };
enum class Role : std::uint8_t { value, change_from, change_to, change_by };

/// One figure in a source text. `unit` is set for known units and currencies, else `unit_word` holds the
/// singular of the noun that follows; both empty: a plain number.
struct SourceFigure {
  Span span;
  Span hedge_span;
  FigureKind kind = FigureKind::number;
  Sort sort = Sort::number;
  Hedge hedge = Hedge::none;
  Written written;
  Reading reading;  // in the figure's own unit, as written
  UnitId unit = no_unit;
  std::string unit_word;
  std::string unit_name;  // in English, singular: "USD", "%", "kilometre", "USD/barrel"; empty for a number
  bool vague = false;     // "hundreds of": at least `reading`, no value of its own
  Extent days;            // dates and periods; unresolved: what they lie within, if that is known
  bool resolved = true;   // false: a time whose days could not be told
  ProseTime time;         // dates and periods: what was written, with the year of the publication filled in
  bool negated = false;
  bool hearsay = false;
  bool attributed = false;  // "the ministry said"
  Modality modality = Modality::fact;
  Span cue;  // the word that gives hearsay, modality or attribution; empty when none
  Role role = Role::value;
};

/// What reading needs to know besides the text.
struct FigureContext {
  const Units& units;
  const Vocabulary& vocabulary;
  const Tolerance& tolerance;
  Extent published;
  bool has_published = false;
  bool alone = false;       // the range is a text of its own: what stands around it does not count
  bool statements = false;  // say what their sentences say of the figures: denied, planned, heard
};

/// Every figure of `range` with its meaning, in order.
std::vector<SourceFigure> read_source_figures(const SourceFile& text, Span range,
                                              const FigureContext& context);

/// What a time of prose means.
struct TimeReading {
  ProseTime time;         // its points with their years, as far as they can be told
  Extent days;            // unbounded ends for since and until
  bool resolved = false;  // false: unknown; as far as the publication tells, it lies within `days`
};

/// Resolves a time by the day of publication, where it hangs on it; `published` is null when that is unknown.
/// A publication on some day of a month leaves "last Friday" unresolved.
TimeReading resolve_time(const ProseTime& time, const Extent* published);

/// The days of one point whose year is known; nullopt for a fiscal year or a season.
std::optional<Extent> point_days(const ProsePoint& point);

}  // namespace claimcheck
