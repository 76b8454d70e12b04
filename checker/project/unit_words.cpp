// A unit is a currency or unit words, optionally per something.
#include "checker/project/unit_words.hpp"

namespace claimcheck {

UnitId UnitWordTable::add(const ast::Amount& amount, const SourceFile& file) {
  const bool is_rate = !amount.per_unit.empty() || amount.per.form != ast::NumeralForm::none;
  const bool is_clock = amount.number.form == ast::NumeralForm::clock && amount.unit.empty();
  if (amount.currency.empty() && amount.unit.empty() && !is_rate && !is_clock) return 0;
  std::string key = is_clock ? "clock" : "";
  for (const Span& span : {amount.currency, amount.unit, amount.per.span, amount.per_unit}) {
    key += file.text(span);
    key += '\x1f';
  }
  const auto [at, is_new] = ids_.try_emplace(std::move(key), static_cast<UnitId>(words_.size()));
  if (is_new) {
    UnitWords words{.currency = std::string(file.text(amount.currency)),
                    .unit = is_clock ? "seconds" : std::string(file.text(amount.unit)),
                    .per_unit = std::string(file.text(amount.per_unit)),
                    .is_rate = is_rate};
    if (amount.per.form != ast::NumeralForm::none) {
      const ast::Amount count{.span = amount.per.span, .number = amount.per};
      words.per_count = make_figure(count, file.text()).value;
    }
    words_.push_back(std::move(words));
  }
  return at->second;
}

UnitReading intern(Units& units, const UnitWords& words) {
  UnitReading reading;
  if (!words.currency.empty()) {
    if (const auto money = units.currency(words.currency)) reading = *money;
  } else if (!words.unit.empty()) {
    reading.unit = units.unit(words.unit);
    if (const auto money = units.currency(words.unit)) reading = *money;
  }
  if (words.is_rate) reading.unit = units.rate(reading.unit, words.per_count, words.per_unit);
  return reading;
}

}  // namespace claimcheck
