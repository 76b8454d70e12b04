// vocabulary.toml as read: what names mean. Entities, measures, identities and rates; matching is
// case-insensitive after NFC, longest name first.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "checker/model/time.hpp"
#include "checker/model/value.hpp"
#include "grammar/text/span.hpp"

namespace claimcheck {

using EntityId = std::uint32_t;
using MeasureId = std::uint32_t;
inline constexpr std::uint32_t no_name = 0xffffffff;

struct PartOf {
  std::string whole;  // entity key
  Extent valid;       // unbounded when always
};

struct Entity {
  std::string key;
  Span span;                       // of the table in its file
  std::vector<std::string> names;  // subjects and sources; the key is one of them
  std::vector<std::string> prose;  // sources only
  std::vector<PartOf> part_of;
  bool disjoint_parts = false;
  std::optional<FiscalStart> fiscal_year_starts;
};

struct Measure {
  std::string key;
  Span span;
  Kind kind = Kind::undeclared;
  std::string unit;                 // as written; "" when any
  std::vector<std::string> names;   // other spellings in subjects; the key is one of them
  std::vector<std::string> words;   // how prose says it
  std::vector<std::string> one_of;  // choice: allowed values
  bool is_signed = false;
  bool many = false;
  bool difference = false;
  bool adds_up = true;
  std::string min_text, max_text;  // plausibility bounds as written
  Span min_span, max_span;
};

struct VocabularyIdentity {
  std::string name;
  std::string text;  // `is`
  Span span;         // of the text
  Extent valid;
};

struct Rate {
  std::string text;  // "EUR/USD 2016"
  std::string from, to;
  Extent period;  // unbounded when no time is written
  Number value;
  Span span;
};

enum class NameKind : std::uint8_t { entity, measure };

struct NameMatch {
  NameKind kind = NameKind::entity;
  std::uint32_t id = no_name;
  std::size_t size = 0;    // bytes of the text matched
  bool ambiguous = false;  // the same name is declared twice
};

class Vocabulary {
 public:
  Vocabulary();
  ~Vocabulary();
  Vocabulary(Vocabulary&&) noexcept;
  Vocabulary& operator=(Vocabulary&&) noexcept;

  EntityId add(Entity entity);
  MeasureId add(Measure measure);
  std::vector<VocabularyIdentity> identities;
  std::vector<Rate> rates;

  const std::vector<Entity>& entities() const;
  const std::vector<Measure>& measures() const;
  EntityId entity(std::string_view key) const;  // by key; no_name when none
  MeasureId measure(std::string_view key) const;
  bool empty() const;  // no vocabulary at all

  /// The longest declared name (for subjects) that `text` begins with at a word boundary; size 0 when none.
  /// With `prose`, entities' `prose` names and measures' `words` match too.
  NameMatch longest_name(std::string_view text, bool prose = false) const;
  /// Whether `word` stands in a declared name for subjects after the name's first word, so that a name may
  /// reach over it. True for what is no word of letters and digits.
  bool continues_name(std::string_view word) const;
  /// A declared name equal to `text`, for spelling suggestions: the nearest within a third of its length; ""
  /// if none.
  std::string nearest(std::string_view text) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// NFC, case-folded, blanks collapsed, quote marks and dashes unified: the key under which names are matched.
std::string fold_name(std::string_view text);

/// Edit distance (Damerau–Levenshtein, optimal string alignment) over code points, at most `limit` + 1.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);
/// The candidate nearest to `text` within a third of its length (at least 1, at most 3 edits); "" if none.
std::string nearest_of(std::string_view text, const std::vector<std::string>& candidates);

}  // namespace claimcheck
