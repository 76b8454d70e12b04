// The one form between reading and checking: a claim with canonical subject, time and value. Compact, because
// a folder may hold a million; what only some claims have (ranges, shares, attributes) stands in side tables.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "checker/model/registry.hpp"
#include "checker/model/subject.hpp"
#include "checker/model/time.hpp"
#include "checker/model/unit.hpp"
#include "checker/model/value.hpp"
#include "grammar/ast.hpp"

namespace claimcheck {

using FactId = std::uint32_t;
inline constexpr std::uint32_t no_index = 0xffffffff;

/// A value with more than one number, or with words.
struct RichValue {
  Written written;
  std::string choice;                   // folded; for choice
  bool choice_is_entity = false;        // the choice is a declared entity; `choice` is its key
  std::string choice_text;              // as written
  std::uint32_t expression = no_index;  // share: the whole as a one-term expression; relation: its right side
  ast::Relation relation = ast::Relation::equal;
  Extent date;                                          // date values: the days named
  std::string date_text;                                // canonical
  ast::Preposition date_side = ast::Preposition::none;  // before, after
};

/// Linear arithmetic over subjects: shares, relations, derivations. Nodes by index in Facts::terms.
struct FactTerm {
  ast::Operator op = ast::Operator::number;
  Number number;
  SubjectId subject = 0;
  TimeId time = 0;
  std::uint32_t left = no_index;
  std::uint32_t right = no_index;
  Span span;
};

struct FactAttribute {
  ast::AttributeKind kind;
  Span span;
  std::string argument;
  std::string reason;
};

struct FactEvidence {
  Span span;                    // in the claim file
  Span quote;                   // in the claim file; empty when none
  SourceId source = no_source;  // no_source: unknown or none
  Span source_span;             // the id as written (heading or evidence)
  ast::EvidenceKind kind = ast::EvidenceKind::document;
  ast::FragmentKind fragment = ast::FragmentKind::none;
  std::uint64_t from = 0;
  std::uint64_t to = 0;
  std::uint32_t expression = no_index;  // derivation
};

struct Fact {
  SubjectId subject = 0;
  TimeId time = 0;
  Number number;  // the first number, magnitude applied, in the unit as written
  UnitId unit = no_unit;
  std::int32_t place = 0;
  Sort sort = Sort::unknown;
  ValueForm form = ValueForm::unknown;
  Hedge hedge = Hedge::none;
  bool bare_integer : 1 = false;
  bool fraction : 1 = false;
  bool point : 1 = false;  // as in Figure
  bool retracted : 1 = false;
  bool uncertain : 1 = false;                    // planned, proposed or forecast
  std::uint32_t rich = no_index;                 // index in Facts::rich
  Span span;                                     // the claim
  std::uint32_t value_begin = 0, value_end = 0;  // in the same file
  std::uint32_t subject_end = 0;                 // the subject begins the span
  std::uint32_t attributes = 0;                  // first in Facts::attributes
  std::uint32_t evidence = 0;                    // first in Facts::evidence
  std::uint16_t attribute_count = 0;
  std::uint16_t evidence_count = 0;
  SourceId heading = no_source;         // the source of the heading above
  std::uint32_t heading_at = no_index;  // index in Facts::headings; no_index: no heading above
};

struct HeadingAt {
  Span span;  // the id
  SourceId source = no_source;
};

/// Every fact of a project with its tables, in file and line order.
struct Facts {
  std::vector<Fact> all;
  std::deque<RichValue> rich;
  std::vector<FactTerm> terms;
  std::vector<FactAttribute> attributes;
  std::vector<FactEvidence> evidence;
  std::vector<HeadingAt> headings;
  SubjectTable subjects;
  TimeTable times;

  const Fact& operator[](FactId id) const { return all[id]; }
};

/// The value as written, of a fact with or without a side table.
Written written(const Facts& facts, const Fact& fact);

}  // namespace claimcheck
