// The order matters: an exact symbol first (Mt is not mt), then a prefixed one, then words in any case, then
// powers, quotients and products of these. "tonnes of wheat" is tonnes.
#include "checker/model/unit_lexicon.hpp"

#include <algorithm>

#include "checker/model/english.hpp"
#include "checker/model/folding.hpp"
#include "checker/model/vocabulary.hpp"
#include "grammar/text/utf8.hpp"

namespace claimcheck {

namespace {

template <class Use>
void for_each_spelling(std::string_view list, const Use& use) {
  while (!list.empty()) {
    const std::string_view one = list.substr(0, list.find('|'));
    use(one);
    list.remove_prefix(std::min(list.size(), one.size() + 1));
  }
}

bool is_word_name(const UnitRow& row) { return row.symbols.substr(0, row.symbols.find('|')) != row.name; }

/// Symbols of the table that stand for composed or prefixed names ("MWh" for "mwh") are symbols too.
bool is_english(const UnitRow& row) {
  std::string_view first = row.words.substr(0, row.words.find('|'));
  return is_word_name(row) && (first == row.name || row.name.find(' ') != std::string_view::npos);
}

UnitTerm term_of(const UnitRow& row) {
  UnitTerm out;
  out.unit.name = std::string(row.name);
  out.unit.word = is_english(row);
  out.unit.factor = Number::parse(row.factor).value_or(Number(1));
  out.unit.offset = Number::parse(row.offset).value_or(Number(0));
  out.unit.known = true;
  out.unit.counted = row.dimension.starts_with("count:");
  if (row.dimension == "own" || out.unit.counted)
    out.powers[out.unit.counted ? std::string(row.dimension) : "unit:" + std::string(row.name)] = 1;
  else
    out.powers = parse_powers(row.dimension);
  return out;
}

UnitTerm prefixed(const UnitRow& row, const PrefixRow& prefix) {
  UnitTerm out = term_of(row);
  out.unit.factor = out.unit.factor * Number::decimal(1, prefix.power);
  out.unit.name.insert(0, out.unit.word ? prefix.word : prefix.symbol == "μ" ? "µ" : prefix.symbol);
  return out;
}

bool allows(const UnitRow& row, const PrefixRow& prefix) {
  return row.prefixes == Prefixes::all || (row.prefixes == Prefixes::large && prefix.large);
}

/// Seconds, minutes and hours beside symbols: m/s², km/h.
std::string symbol_of(const Unit& unit) {
  if (unit.name == "second") return "s";
  if (unit.name == "minute") return "min";
  return unit.name == "hour" ? "h" : unit.name;
}

UnitTerm raised(const UnitTerm& base, int power) {
  UnitTerm out = base;
  out.powers = multiply({}, base.powers, power);
  for (int i = 1; i < power; ++i) out.unit.factor = out.unit.factor * base.unit.factor;
  out.unit.name = symbol_of(base.unit);
  if (out.unit.name != base.unit.name) out.unit.word = false;
  if (out.unit.word)
    out.unit.name = (power == 2 ? "square " : "cubic ") + base.unit.name;
  else
    out.unit.name += power == 2 ? "²" : "³";
  return out;
}

struct PowerMark {
  std::string_view text;
  int power;
};

constexpr PowerMark before_words[] = {{"square ", 2}, {"sq. ", 2}, {"sq ", 2}, {"sq.", 2},
                                      {"cubic ", 3},  {"cu. ", 3}, {"cu ", 3}, {"cu.", 3}};
constexpr PowerMark after_words[] = {{"²", 2},  {"³", 3},        {"^2", 2},
                                     {"^3", 3}, {" squared", 2}, {" cubed", 3}};
constexpr PowerMark after_symbols[] = {{"2", 2}, {"3", 3}};

bool is_length(const UnitTerm& term) { return term.powers == Powers{{"L", 1}}; }
bool is_time(const UnitTerm& term) { return term.powers == Powers{{"T", 1}}; }

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

/// Case kept, because symbols need it; runs of blanks of any kind become one.
std::string tidy(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t blank = is_ascii_blank(text[at]) ? 1 : utf8::blank_at(text, at);
    if (blank == 0)
      out += text[at];
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
    at += std::max<std::size_t>(blank, 1);
  }
  return std::string(trimmed(out));
}

bool begins_with_folded(std::string_view text, std::string_view folded) {
  return text.size() > folded.size() && std::equal(folded.begin(), folded.end(), text.begin(),
                                                   [](char a, char b) { return a == fold_ascii(b); });
}

}  // namespace

void settle(UnitTerm& term) {
  Unit& unit = term.unit;
  unit.dimension = to_string(term.powers);
  const bool single = term.powers.size() == 1 && term.powers.begin()->second == 1;
  const std::string_view base = single ? std::string_view(term.powers.begin()->first) : std::string_view();
  unit.sort = Sort::quantity;
  if (base == "percent" || base == "pp") unit.sort = Sort::percent;
  if (base == "T" || base == "calendar") unit.sort = Sort::duration;
  for (const auto& [name, power] : term.powers)
    if (name.starts_with("money:") && power == 1) unit.sort = Sort::money;
  if (term.powers.empty()) unit.sort = Sort::number;
}

UnitTerm quotient(const UnitTerm& numerator, const Number& count, const UnitTerm* denominator) {
  UnitTerm out = numerator;
  out.unit.counted = false;
  out.unit.offset = 0;
  out.unit.factor = out.unit.factor / count;
  std::string below = count == Number(1) ? "" : count.to_string();
  if (denominator != nullptr) {
    out.powers = multiply(out.powers, denominator->powers, -1);
    out.unit.factor = out.unit.factor / denominator->unit.factor;
    out.unit.known = out.unit.known && denominator->unit.known;
    if (!below.empty()) below += ' ';
    const bool symbols =
        !numerator.unit.word && numerator.unit.sort != Sort::money && !numerator.unit.name.empty();
    below += symbols ? symbol_of(denominator->unit) : denominator->unit.name;
  } else {
    out.powers["per"] = 1;  // "12 per 100,000" is no plain number
  }
  const bool counts = count != Number(1) || numerator.unit.name.empty();
  out.unit.name += (counts ? (numerator.unit.name.empty() ? "per " : " per ") : "/") + below;
  settle(out);
  if (out.unit.sort == Sort::number) out.unit.sort = Sort::quantity;
  return out;
}

UnitLexicon::UnitLexicon() {
  for (const UnitRow& row : unit_rows()) {
    for_each_spelling(row.symbols, [&](std::string_view symbol) { symbols_.try_emplace(symbol, &row); });
    for_each_spelling(row.words, [&](std::string_view word) {
      words_.try_emplace(word, &row);
      spellings_.add(std::string(word));
    });
    symbols_.try_emplace(row.name, &row);
  }
}

std::optional<UnitTerm> UnitLexicon::find_symbol(std::string_view text) const {
  if (const auto found = symbols_.find(text); found != symbols_.end()) return term_of(*found->second);
  for (const PrefixRow& prefix : prefix_rows()) {
    if (!text.starts_with(prefix.symbol)) continue;
    const auto base = symbols_.find(text.substr(prefix.symbol.size()));
    if (base == symbols_.end() || !allows(*base->second, prefix) || base->second->symbols.empty()) continue;
    return prefixed(*base->second, prefix);
  }
  return std::nullopt;
}

std::optional<UnitTerm> UnitLexicon::find_word(std::string_view text) const {
  const std::string folded = fold_name(text);
  for (const std::string& word : {folded, singular_words(text), singular_head(text)}) {
    if (const auto found = words_.find(word); found != words_.end()) return term_of(*found->second);
    for (const PrefixRow& prefix : prefix_rows()) {
      if (!word.starts_with(prefix.word)) continue;
      const auto base = words_.find(std::string_view(word).substr(prefix.word.size()));
      if (base != words_.end() && allows(*base->second, prefix)) return prefixed(*base->second, prefix);
    }
  }
  // People who shout or whisper: KM, Kg. Only where no capital changes the meaning.
  if (folded != text && text.size() > 1)
    for (const std::string_view common :
         {"km", "kg", "cm", "mm", "ha", "lbs", "ft", "oz", "mph", "bbl", "kcal"})
      if (folded == common) return find_symbol(common);
  return std::nullopt;
}

std::optional<UnitTerm> UnitLexicon::find_simple(std::string_view text) const {
  if (text.empty()) return std::nullopt;
  if (auto symbol = find_symbol(text)) return symbol;
  return find_word(text);
}

std::optional<UnitTerm> UnitLexicon::find_power(std::string_view text) const {
  for (const PowerMark& mark : before_words) {
    if (!begins_with_folded(text, mark.text)) continue;
    const auto base = find_simple(trimmed(text.substr(mark.text.size())));
    if (base && is_length(*base)) return raised(*base, mark.power);
  }
  for (const PowerMark& mark : after_words) {
    if (!text.ends_with(mark.text)) continue;
    const auto base = find_simple(trimmed(text.substr(0, text.size() - mark.text.size())));
    if (base && (is_length(*base) || is_time(*base))) return raised(*base, mark.power);
  }
  for (const PowerMark& mark : after_symbols) {  // km2, ft3, but not CO2
    if (!text.ends_with(mark.text)) continue;
    const auto base = find_symbol(text.substr(0, text.size() - mark.text.size()));
    if (base && is_length(*base)) return raised(*base, mark.power);
  }
  return std::nullopt;
}

std::optional<UnitTerm> UnitLexicon::find_quotient(std::string_view text) const {
  for (const std::string_view mark : {"/", " per "}) {
    const std::size_t at = text.rfind(mark);
    if (at == std::string_view::npos || at == 0) continue;
    const auto above = find(trimmed(text.substr(0, at)));
    const auto below = find(trimmed(text.substr(at + mark.size())));
    if (above && below) return quotient(*above, Number(1), &*below);
  }
  return std::nullopt;
}

std::optional<UnitTerm> UnitLexicon::find_product(std::string_view text) const {
  for (const std::string_view mark : {"·", "⋅", "*", "-", " "}) {
    const std::size_t at = text.find(mark);
    if (at == std::string_view::npos || at == 0) continue;
    const auto left = find_simple(text.substr(0, at));
    const auto right = find_simple(text.substr(at + mark.size()));
    if (!left || !right || left->unit.sort == Sort::percent || right->unit.sort == Sort::percent) continue;
    UnitTerm out = *left;
    out.unit.name = left->unit.name + (left->unit.word ? "-" : "·") + right->unit.name;
    out.unit.word = right->unit.word;
    out.unit.factor = left->unit.factor * right->unit.factor;
    out.unit.offset = 0;
    out.unit.counted = false;
    out.powers = multiply(left->powers, right->powers);
    return out;
  }
  return std::nullopt;
}

std::optional<UnitTerm> UnitLexicon::find(std::string_view text) const {
  constexpr std::size_t longest = 100;  // bytes; no unit has a longer name, and reading one must stay cheap
  if (text.empty() || text.size() > longest) return std::nullopt;
  const std::string tidied = tidy(text);
  const std::string_view words = tidied;
  auto found = find_simple(words);
  if (!found) found = find_power(words);
  if (!found) found = find_quotient(words);
  if (!found) found = find_product(words);
  if (!found)
    if (const std::size_t of = words.find(" of "); of != std::string_view::npos)
      found = find(words.substr(0, of));
  if (!found)
    if (auto name = names_.find(singular_words(words))) {
      found.emplace();
      found->unit.name = *name;
      found->unit.known = found->unit.word = true;
      found->powers["unit:" + *name] = 1;
    }
  if (found) settle(*found);
  return found;
}

UnitTerm UnitLexicon::counted(std::string_view text) {
  UnitTerm out;
  out.unit.name = singular_words(text);
  out.unit.word = true;
  out.unit.counted = true;
  out.powers["count:" + out.unit.name] = 1;
  settle(out);
  return out;
}

}  // namespace claimcheck
