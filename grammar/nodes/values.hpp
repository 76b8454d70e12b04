// Values: which of its forms a value has, and the parts of that form. A reading that is given up is undone.
#pragma once

#include "grammar/nodes/terms.hpp"

namespace claimcheck::syntax {

struct Values : Terms {
  using Terms::Terms;
  ast::Value value;
  ast::Time date;  // of a date, or of a bare year that may be one
  bool has_date = false;

  /// Where the value begins; every reading of it starts from here.
  void mark_value();
  void begin_value();
  /// The first byte a value could begin at; null before a claim's colon was read.
  const char* value_begin = nullptr;
  /// Moves what the reading found into the tree.
  void end_value(const char* begin, const char* end);

  void set_hedge(std::int32_t hedge) { value.hedge = static_cast<ast::Hedge>(hedge); }
  void take_hedge(const char* begin, const char* end) { value.hedge_span = span(begin, end); }
  void end_quantity();
  bool end_range();
  void end_plus_minus();
  void end_margin();
  void end_total();
  bool is_share() const { return may_be_share(); }
  void end_share();
  void take_rank();
  void end_date();
  void take_open_question() { value.form = ast::ValueForm::unknown; }
  void take_choice(const char* begin, const char* end);
  /// Reports words that are a slip rather than a choice: "abuot 3%", "TBD".
  void check_choice(const char* begin, const char* end);
  void take_quoted_choice(const char* begin, const char* end);

  void relate_equal() { value.relation = ast::Relation::equal; }
  void relate_at_least() { value.relation = ast::Relation::at_least; }
  void relate_at_most() { value.relation = ast::Relation::at_most; }
  void relate_more() { value.relation = ast::Relation::more_than; }
  void relate_less() { value.relation = ast::Relation::less_than; }
  bool relate_hedge();
  bool is_equation() const {
    return value.relation == ast::Relation::equal && value.hedge == ast::Hedge::none;
  }
  void end_relation(const char* begin, const char* end);

 private:
  /// Reports a ": " among a value's words.
  bool refuse_second_colon(const char* begin, const char* end);

  struct Sizes {
    std::size_t tokens, subjects, times, terms, operands, mistakes;
  } mark_{};
};

}  // namespace claimcheck::syntax
