// Numerals: digits as written, and number words counted up as they are read.
#pragma once

#include "grammar/nodes/reading.hpp"

namespace claimcheck::syntax {

/// Number words under way: "one million two hundred thousand" has finished one group and reads the next.
struct NumberWords {
  std::int64_t whole = 0;   // finished groups
  std::int64_t group = 0;   // the group being read
  std::int32_t power = 18;  // of ten of the last finished group; the next must be smaller
  std::int32_t parts = 0;   // numerator of a fraction
  std::int32_t denominator = 1;
};

struct Numbers : Reading {
  using Reading::Reading;
  NumberWords words;
  ast::Numeral numeral;
  std::int32_t power = 0;  // of ten, of a magnitude that stands for a number

  void begin_words() { words = {}; }
  void begin_group() { words.group = 0; }
  void add_number_word(std::int32_t value) { words.group += value; }
  bool add_unit_word(std::int32_t value);
  void multiply_hundred() { words.group *= 100; }
  void add_hundred() { words.group += 100; }
  void add_one() { words.group += 1; }
  bool has_groups() const { return words.whole != 0; }
  bool close_group(std::int32_t magnitude);
  void add_half();
  void add_one_part() { words.parts = 1; }
  void add_parts(std::int32_t count) { words.parts = count; }
  void name_parts(std::int32_t denominator) { words.denominator = denominator; }
  bool name_one_part(std::int32_t denominator);

  /// Digits of any shape the grammar lets through: grouped, with point and exponent, a clock, a ratio.
  bool take_digits(const char* begin, const char* end);
  bool take_ordinal_ending(const char* begin, const char* end);
  void take_word_number(const char* begin, const char* end);
  void take_word_fraction(const char* begin, const char* end);
  void take_word_ordinal(const char* begin, const char* end);
  void take_power(std::int32_t magnitude) { power = magnitude; }
  void take_power_numeral(const char* begin, const char* end);
  void raise_numeral(std::int32_t magnitude);
  bool is_ordinal() const { return numeral.form == ast::NumeralForm::ordinal; }

 private:
  bool read_digits(std::string_view digits);
  bool read_clock(std::string_view digits);
  bool read_ratio(std::string_view digits);
  bool refuse_date(std::string_view text);
  bool refuse(std::string message, std::string help, const std::string& replacement = {});
};

}  // namespace claimcheck::syntax
