// Reading money words: signs, codes, names, and hundredths of a currency.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "checker/model/number.hpp"
#include "checker/model/unit_lexicon.hpp"

namespace claimcheck {

struct Money {
  std::string code;
  Number scale = 1;
};

class Currencies {
 public:
  /// `dollar` is what a bare $ means.
  explicit Currencies(std::string_view dollar);
  std::optional<Money> find(std::string_view text) const;
  static UnitTerm term(const std::string& code);
  const Spellings& spellings() const { return spellings_; }

 private:
  void add(std::string_view signs, std::string_view words, const Money& money);

  std::unordered_map<std::string, Money> signs_;  // case-sensitive
  std::unordered_map<std::string, Money> words_;  // folded singular
  Spellings spellings_;
};

}  // namespace claimcheck
