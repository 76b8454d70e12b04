// The syntax tree of a claim file: plain structs in pools, no Boost, no meaning. Parsing decides what shape
// the text has; what names, units and times mean is decided later by the checker against the vocabulary.
// Nodes refer to each other by Slice into the pools of their SyntaxTree, so that a tree is a few vectors that
// are filled in order, freed at once, and copied never. Every node keeps the bytes it was read from.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "grammar/text/span.hpp"

namespace claimcheck::ast {

/// A run of consecutive nodes in the pool of T of one tree.
template <class T>
struct Slice {
  std::uint32_t first = 0;
  std::uint32_t count = 0;
  bool empty() const { return count == 0; }
};

// ---- numbers and amounts

enum class Hedge : std::uint8_t {
  none,
  about,
  nearly,
  just_over,
  at_least,
  more_than,
  at_most,
  less_than,
  up_to
};

enum class NumeralForm : std::uint8_t {
  none,      // no number here
  digits,    // 18.3   1,234   3.2e9
  words,     // five   twenty-one   a hundred and five
  fraction,  // half   two-thirds   (mantissa / denominator)
  ordinal,   // 3rd    sixth
  clock,     // 2:00:35, in seconds
};

/// A number as written. Exact value: mantissa * 10^exponent / denominator, unless `long_digits`, when the
/// digits (more than 18) stand in `span` and nothing else is set.
struct Numeral {
  Span span;
  std::int64_t mantissa = 0;
  std::int32_t exponent = 0;
  std::int32_t place = 0;  // power of ten of the last written digit, before any magnitude: -1 for 18.3
  std::uint32_t denominator = 1;
  NumeralForm form = NumeralForm::none;
  bool long_digits = false;
};

/// thousand, M, bn, dozen …; factor = (dozen ? 12 : 1) * 10^power.
struct Magnitude {
  Span span;  // empty when none
  std::int8_t power = 0;
  bool dozen = false;
};

/// A number with what belongs to it: sign, magnitude, currency or unit, and a rate's denominator. A
/// magnitude, currency or unit written once in a range, a margin or a total (2..3 million) stands in each of
/// its amounts, always with the span where it is written.
struct Amount {
  Span span;
  Numeral number;
  Magnitude magnitude;
  Span currency;         // "$", "USD", "euros", as written, on either side; empty when none
  Span unit;             // "km²", "islands", "%", "pp"; empty when none
  Numeral per;           // 100,000 in "per 100,000"; form none when the rate has no number
  Span per_unit;         // "bbl" in "/bbl", "share" in "per share"; empty when none
  std::int8_t sign = 0;  // -1, 0 (unsigned), +1 as written
};

// ---- time

enum class TimeUnit : std::uint8_t { year, half, quarter, third, month, day, decade, fiscal_year, season };

/// One named stretch of time: 2018, 2018-Q3, May 2018, 2018-05-25, 1990s, mid 2016, FY2017, 2011–12.
struct TimePoint {
  Span span;
  std::int32_t year = 0;  // the first year of a decade or season; the labelled year of a fiscal year
  TimeUnit unit = TimeUnit::year;
  std::uint8_t part = 0;  // 1..2 half, 1..4 quarter, 1..3 third (early, mid, late), 1..12 month
  std::uint8_t day = 0;   // 1..31
  bool present = false;
};

enum class Preposition : std::uint8_t {
  none,
  in,
  during,
  on,
  by,
  as_of,
  since,
  from_to,
  until,
  before,
  after
};

/// A time with its qualifier. `last` is present for T..U and `from T to U` (both `from_to`); `from T` alone
/// is since.
struct Time {
  Span span;
  Preposition preposition = Preposition::none;
  TimePoint first;
  TimePoint last;
};

// ---- subjects

enum class TokenKind : std::uint8_t {
  word,         // a run without blanks, dashes or arrows; a hyphen inside a run splits it; a comma after it
                // belongs to no token
  hyphen,       // '-' between two words: JP-RU, long-term; not glued when it stands between blanks
  dash,         // en dash (or em dash), spaced or not: an unordered pair
  arrow_right,  // -> or →
  arrow_left,   // <- or ←
  quoted,       // `…`: span without the backticks
  qualifier,    // one item of a parenthesised list: span without parenthesis, commas and outer blanks
  variable,     // {c} {y} {y-1} in identities, braces included
};

struct Token {
  Span span;
  TokenKind kind = TokenKind::word;
  bool glued = false;  // no blank between this token and the one before
};

/// A subject as tokens. `time` is the longest time that stands at the end of the tokens before any
/// qualifiers; `time_token` is the index (in the tree's pool) of its first token. A declared name may
/// overrule that reading, and that of an ordinal, whose tokens (those inside its span) come first.
struct Subject {
  Span span;
  Slice<Token> tokens;  // all of it, the time's tokens included
  Slice<Time> time;     // 0 or 1
  std::uint32_t time_token = 0;
  Numeral ordinal;  // "6th" in front; form none when absent
};

// ---- values

enum class Operator : std::uint8_t { number, subject, add, subtract, multiply, divide, negate };

/// Node of an arithmetic expression over subjects, in the tree's pool; children by index.
struct Term {
  Span span;
  Operator op = Operator::number;
  Amount amount;              // number
  std::uint32_t subject = 0;  // index in subjects, for subject
  std::uint32_t left = 0;     // index in terms
  std::uint32_t right = 0;
};

enum class Relation : std::uint8_t { equal, at_least, more_than, at_most, less_than, about };

enum class ValueForm : std::uint8_t {
  quantity,    // amounts[0]
  range,       // amounts[0] .. amounts[1]
  plus_minus,  // amounts[0] ± amounts[1]: a range when the unit stands after, a margin when before
  margin,      // amounts[0] (amounts[1] .. amounts[2])
  of_total,    // amounts[0] of amounts[1]
  share,       // amounts[0] of subjects[subject]
  relation,    // relation, terms[term]
  date,        // times[0], with its preposition when one is written ("before 1945"), or a period
  rank,        // amounts[0], an ordinal
  choice,      // text
  unknown,     // ?
};

struct Value {
  Span span;
  ValueForm form = ValueForm::unknown;
  Hedge hedge = Hedge::none;
  Span hedge_span;  // empty when none
  Slice<Amount> amounts;
  Slice<Time> date;  // for date, and for a bare year, which may be a quantity too (both are set)
  Relation relation = Relation::equal;
  std::uint32_t term = 0;           // root index in terms, for relation
  std::uint32_t subject = 0;        // index in subjects, for share
  Span text;                        // choice: without backticks
  bool quoted = false;              // choice written in backticks
  bool margin_before_unit = false;  // plus_minus: "41% ± 3", the unit stands before the sign
};

// ---- attributes and evidence

enum class AttributeKind : std::uint8_t {
  planned,
  proposed,
  forecast,
  reported,
  per,
  disputed,
  retracted,
  id,
  tag,
  allow,
  unknown
};

struct Attribute {
  Span span;
  AttributeKind kind = AttributeKind::unknown;
  Span argument;  // the party, id, tag or rule code; quotes left out
  Span reason;    // after the colon of retracted and allow
};

enum class FragmentKind : std::uint8_t { none, character, line, page };

enum class EvidenceKind : std::uint8_t { quote, fragment, document, derivation };

/// One piece of evidence. `source` empty means: the heading above.
struct Evidence {
  Span span;
  EvidenceKind kind = EvidenceKind::document;
  Span source;  // id without '@'
  Span quote;   // inside the quote marks, escapes untouched; empty when none
  FragmentKind fragment = FragmentKind::none;
  std::uint64_t from = 0;  // RFC 5147 positions, or the page (RFC 8118)
  std::uint64_t to = 0;
  std::uint32_t term = 0;  // root index in terms, for derivation
};

// ---- files

/// A source heading: `@id` in column 1.
struct Heading {
  Span span;
  Span id;
};

struct Claim {
  Span span;  // first byte of the subject to the last byte of its last part, comments and line end left out
  std::uint32_t subject = 0;  // index in subjects
  Span colon;
  Value value;
  Slice<Time> times;  // after the value: 0 to 2 (a period and an as-of date)
  Slice<Attribute> attributes;
  Slice<Evidence> evidence;
  std::uint32_t heading = no_heading;  // index in headings; no_heading: the one before this chunk, if any
  static constexpr std::uint32_t no_heading = 0xffffffff;
};

enum class ItemKind : std::uint8_t { claim, heading, comment, blank, error };

/// The file's lines in order, every byte in exactly one item: what `fmt` and `fix` edit. `index` is into
/// claims or headings. An error item is text that did not parse; it has at least one SyntaxError inside it.
struct Item {
  Span span;  // whole lines with their line ends
  ItemKind kind = ItemKind::blank;
  std::uint32_t index = 0;
};

enum class ErrorCode : std::uint8_t {
  syntax = 1,
  bad_number,
  bad_date,
  empty_claim,
  duplicate_attribute,
  not_utf8,
  inverted_range
};

/// One mistake: SYN00x at `span`, in a user's words, with what to type instead where that is evident.
struct SyntaxError {
  Span span;
  ErrorCode code = ErrorCode::syntax;
  std::string message;  // "expected a value after ':'"
  std::string help;     // empty when there is nothing to add
  bool has_replacement = false;
  Span replaced;            // the bytes to replace, and …
  std::string replacement;  // … with what
};

struct SyntaxTree {
  FileId file = no_file;
  std::vector<Item> items;
  std::vector<Claim> claims;
  std::vector<Heading> headings;
  std::vector<Subject> subjects;
  std::vector<Token> tokens;
  std::vector<Amount> amounts;
  std::vector<Time> times;
  std::vector<Term> terms;
  std::vector<Attribute> attributes;
  std::vector<Evidence> evidence;
  std::vector<Span> comments;  // every comment, those at the end of a claim's lines included, in order
  std::vector<SyntaxError> errors;
  std::uint64_t errors_dropped = 0;  // past the limit of parse.hpp, counted only
};

template <class T>
const T* begin(const std::vector<T>& pool, Slice<T> slice) {
  return pool.data() + slice.first;
}
template <class T>
const T* end(const std::vector<T>& pool, Slice<T> slice) {
  return pool.data() + slice.first + slice.count;
}

}  // namespace claimcheck::ast
