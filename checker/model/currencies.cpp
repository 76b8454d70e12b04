// Signs and codes are looked up as written, names folded and in the singular. A code in lower case counts
// unless it is an English word: "20 eur" is money, "20 all" is not.
#include "checker/model/currencies.hpp"

#include <algorithm>

#include "checker/model/currency_table.hpp"
#include "checker/model/english.hpp"
#include "checker/model/folding.hpp"
#include "checker/model/vocabulary.hpp"

namespace claimcheck {

namespace {

constexpr std::string_view english_words[] = {"all", "amd", "bam", "cop", "cup", "gel", "lak", "mad", "mop",
                                              "nad", "pen", "ron", "rub", "sos", "std", "top", "try", "mur"};

bool is_code(std::string_view text) {
  return text.size() == 3 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

template <class Use>
void for_each_spelling(std::string_view list, const Use& use) {
  while (!list.empty()) {
    const std::string_view one = list.substr(0, list.find('|'));
    use(std::string(one));
    list.remove_prefix(std::min(list.size(), one.size() + 1));
  }
}

}  // namespace

Currencies::Currencies(std::string_view dollar) {
  const std::string code = dollar.empty() ? "USD" : std::string(dollar);
  for (const CurrencyRow& row : currency_rows()) {
    const Money money{std::string(row.code), 1};
    add(row.signs, row.words, money);
    signs_.try_emplace(money.code, money);
    const std::string folded = fold_name(row.code);
    const bool english =
        std::find(std::begin(english_words), std::end(english_words), folded) != std::end(english_words);
    if (is_code(row.code) && !english) words_.try_emplace(folded, money);
  }
  add("$|﹩|＄", "dollar", {code, 1});
  for (const MinorRow& row : minor_rows())
    add(row.signs, row.words, {row.code.empty() ? code : std::string(row.code), Number::decimal(1, -2)});
}

void Currencies::add(std::string_view signs, std::string_view words, const Money& money) {
  for_each_spelling(signs, [&](std::string sign) { signs_.try_emplace(std::move(sign), money); });
  for_each_spelling(words, [&](std::string word) {
    words_.try_emplace(word, money);
    spellings_.add(std::move(word));
  });
}

std::optional<Money> Currencies::find(std::string_view text) const {
  constexpr std::size_t longest = 60;  // bytes
  if (text.empty() || text.size() > longest) return std::nullopt;
  if (const auto found = signs_.find(std::string(text)); found != signs_.end()) return found->second;
  const std::string folded = fold_name(text);
  if (const auto found = words_.find(folded); found != words_.end()) return found->second;
  for (const std::string& single : {singular_words(folded), singular_head(folded)})
    if (const auto found = words_.find(single); found != words_.end()) return found->second;
  return std::nullopt;
}

UnitTerm Currencies::term(const std::string& code) {
  UnitTerm out;
  out.unit.name = code;
  out.unit.known = true;
  out.powers["money:" + code] = 1;
  settle(out);
  return out;
}

}  // namespace claimcheck
