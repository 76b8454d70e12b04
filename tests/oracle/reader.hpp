// The hand-written reader: one pointer that moves on, functions that say whether what they look for stands
// there. Each returns false with the pointer where it was, unless it says otherwise.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "grammar/ast.hpp"
#include "grammar/lexis.hpp"

namespace claimcheck::oracle {

class Reader {
 public:
  Reader(ast::SyntaxTree& tree, const char* text, std::uint32_t shift)
      : tree_(tree), text_(text), shift_(shift) {}

  /// Reads [begin, end) as a whole claim into the pools, without pushing it; false: no such claim.
  bool claim(const char* begin, const char* end, ast::Claim& out);
  /// "@id": the id's span.
  std::optional<Span> heading(const char* begin, const char* end);

 private:
  enum class Place { claim, value, braces };

  // scanner_lexis.cpp
  Span span(const char* begin) const { return {tree_.file, offset(begin), offset(at_)}; }
  std::uint32_t offset(const char* at) const { return shift_ + static_cast<std::uint32_t>(at - text_); }
  std::string_view view(const Span& s) const { return {text_ + (s.begin - shift_), s.size()}; }
  bool done() const { return at_ == end_; }
  char now() const { return done() ? '\0' : *at_; }
  char ahead(std::ptrdiff_t n) const { return end_ - at_ > n ? at_[n] : '\0'; }
  bool take(char c);
  bool take(std::string_view text);
  bool take_word(std::string_view phrase);
  template <class Lexicon>
  std::optional<std::int32_t> take_one(const Lexicon& lexicon);
  bool gap();  // true: at least one white space was there
  bool blanks();
  bool minus();
  bool dash();
  bool hyphen();
  bool digits();
  bool quote_opens() const;
  bool expression_ahead() const;
  bool derivation_ahead() const;
  bool stands(bool (Reader::*what)());  // looks ahead

  // scanner_numbers.cpp
  bool numeral(ast::Numeral& out);
  bool digit_numeral(ast::Numeral& out);
  bool word_numeral(ast::Numeral& out);
  bool cardinal(std::int64_t& out);
  bool below_thousand(std::int64_t& out);
  bool below_hundred(std::int64_t& out);
  bool fraction(std::int64_t& parts, std::int32_t& denominator);
  bool ordinal_words(ast::Numeral& out);
  void evaluate(std::string_view text, ast::Numeral& out);
  bool number_lead();
  bool amount(ast::Amount& out, bool& percent);
  bool magnitude(ast::Amount& out, bool money);
  bool unit_stop();
  bool unit_word();
  bool unit_words();
  bool currency_mark();
  bool currency_after();
  void rate(ast::Amount& out, bool percent);

  // scanner_times.cpp
  bool point(ast::TimePoint& out);
  bool numeric_point(ast::TimePoint& out);
  bool worded_point(ast::TimePoint& out);
  bool year(std::int32_t& out);
  bool year_ahead();
  bool time_ahead();
  bool time_lead();
  bool time(ast::Time& out);
  bool last_point(ast::Time& time);
  bool period_tail(ast::Time& time);

  // scanner_subjects.cpp
  bool subject(Place place, std::uint32_t& index);
  bool token(Place place, std::uint32_t first);
  bool name(Place place);
  bool glued(std::uint32_t first) const;
  bool qualifiers();
  void find_time(ast::Subject& subject);
  bool sum(std::uint32_t& root, int depth);
  bool product(std::uint32_t& root, int depth);
  bool factor(std::uint32_t& root, int depth);
  std::uint32_t add_term(const ast::Term& term);

  // scanner_values.cpp
  bool value(ast::Value& out);
  bool relation(ast::Value& out, bool& committed);
  bool date(ast::Value& out);
  bool number_value(ast::Value& out);
  bool tails(ast::Value& out, std::vector<ast::Amount>& amounts, bool percent);
  bool range_mark();
  bool hedge(ast::Value& out);
  bool part_ahead();
  bool value_end();
  bool choice(ast::Value& out);
  void second_colon(const char* begin, const char* end);
  bool means_number();
  void keep(ast::Value& out, const std::vector<ast::Amount>& amounts);
  void check_order(const ast::Amount& low, const ast::Amount& high);

  // scanner_claims.cpp
  bool attributes(const ast::Claim& claim);
  bool attribute(const ast::Claim& claim);
  bool argument(std::string_view stops, Span& out);
  bool evidence();
  bool quote(Span& out);
  bool fragment(ast::Evidence& out);
  bool source_id(Span& out);

  ast::SyntaxTree& tree_;
  const char* text_;
  std::uint32_t shift_;
  const char* at_ = nullptr;
  const char* end_ = nullptr;
  int mistakes_ = 0;       // what reads but is wrong: 2018-02-30
  int operands_ = 0;       // of the expression being read
  bool hopeless_ = false;  // something opened is not closed: no other reading can be meant
};

template <class Lexicon>
std::optional<std::int32_t> Reader::take_one(const Lexicon& lexicon) {
  const auto hit = lexicon.find(at_, end_);
  if (hit.end == nullptr) return std::nullopt;
  at_ = hit.end;
  return hit.value;
}

}  // namespace claimcheck::oracle
