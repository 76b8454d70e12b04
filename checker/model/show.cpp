// Values for people: a magnitude word where it shortens without rounding, grouped digits elsewhere. What is
// shown is always exactly the value.
#include <algorithm>
#include <array>
#include <string_view>

#include "checker/model/english.hpp"
#include "checker/model/value.hpp"

namespace claimcheck {

namespace {

struct Magnitude {
  std::int32_t power;
  std::string_view word;
};
constexpr Magnitude magnitudes[] = {{12, " trillion"}, {9, " billion"}, {6, " million"}};
constexpr std::size_t most_decimals = 3;  // more of them read worse than grouped digits

struct Sign {
  std::string_view code;
  std::string_view sign;
};
constexpr Sign signs[] = {{"USD", "$"},   {"EUR", "€"},   {"GBP", "£"},   {"JPY", "¥"},   {"CNY", "CN¥"},
                          {"INR", "₹"},   {"RUB", "₽"}, {"KRW", "₩"},   {"TRY", "₺"},   {"UAH", "₴"},
                          {"NGN", "₦"},   {"VND", "₫"},   {"ILS", "₪"},   {"PHP", "₱"},   {"KZT", "₸"},
                          {"GEL", "₾"}, {"CAD", "C$"},  {"AUD", "A$"},  {"NZD", "NZ$"}, {"HKD", "HK$"},
                          {"SGD", "S$"},  {"BRL", "R$"},  {"TWD", "NT$"}, {"MXN", "MX$"}};

/// "1234567.25" -> "1,234,567.25"
std::string grouped(std::string_view digits) {
  const std::size_t whole = std::min(digits.find_first_of("./"), digits.size());
  std::string out;
  for (std::size_t i = 0; i < whole; ++i) {
    if (i != 0 && (whole - i) % 3 == 0) out += ',';
    out += digits[i];
  }
  return out + std::string(digits.substr(whole));
}

/// An absolute value.
std::string spell(const Number& size) {
  for (const Magnitude& magnitude : magnitudes) {
    const Number unit = Number::decimal(1, magnitude.power);
    if (size < unit || !size.last_digit()) continue;
    const Number scaled = size * Number::decimal(1, -magnitude.power);
    if (*scaled.last_digit() >= -static_cast<std::int32_t>(most_decimals))
      return grouped(scaled.to_string()) + std::string(magnitude.word);
  }
  return grouped(size.to_string());
}

/// How a unit stands around a number: "$" + 57 + "/barrel", 3 + "%", 12 + " islands".
struct Frame {
  std::string before;
  std::string glued;   // right after each number
  std::string behind;  // once, after all of it
};

std::size_t head_size(std::string_view name) {
  return std::min({name.find('/'), name.find(" per "), name.size()});
}

/// "per 100000 person" -> "per 100,000 people"
std::string pretty_rate(std::string_view rate) {
  constexpr std::string_view per = "per ";
  const std::size_t at = rate.find(per);
  if (at == std::string_view::npos) return std::string(rate);
  const std::size_t begin = at + per.size();
  const std::size_t end = std::min(rate.find_first_not_of("0123456789.", begin), rate.size());
  if (begin == end) return std::string(rate);
  std::string out = std::string(rate.substr(0, begin)) + grouped(rate.substr(begin, end - begin));
  if (end < rate.size()) out += ' ' + plural(rate.substr(end + 1));
  return out;
}

/// A shared name ("peso") stands behind and has a plural; a sign ("kr") has none.
Frame money_frame(std::string_view code, bool one, std::string rate) {
  for (const Sign& sign : signs)
    if (sign.code == code) return {std::string(sign.sign), "", std::move(rate)};
  const bool iso =
      code.size() == 3 && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  if (iso) return {std::string(code) + ' ', "", std::move(rate)};
  const bool name = code.size() > 3 && !one;
  return {"", "", ' ' + (name ? plural(code) : std::string(code)) + std::move(rate)};
}

Frame frame(const Unit& unit, bool one) {
  const std::string_view name = unit.name;
  if (name.starts_with("per ")) return {"", "", ' ' + pretty_rate(name)};
  const std::size_t head = head_size(name);
  const std::string_view noun = name.substr(0, head);
  std::string rate = pretty_rate(name.substr(head));
  if (unit.sort == Sort::money) return money_frame(noun, one, std::move(rate));
  if (noun.empty()) return {};
  if (noun == "%" || noun == "‰" || noun == "°") return {"", std::string(noun), std::move(rate)};
  return {"", "", ' ' + (unit.word && !one ? plural(noun) : std::string(noun)) + rate};
}

std::string spell_in(const Frame& frame, const Number& value) {
  const bool negative = value.sign() < 0;
  return (negative ? "-" : "") + frame.before + spell(negative ? -value : value) + frame.glued;
}

bool is_one(const Number& value) { return value == Number(1) || value == Number(-1); }

}  // namespace

std::string show(const Number& value, const Unit& unit) {
  const Frame around = frame(unit, is_one(value));
  return spell_in(around, value) + around.behind;
}

std::string show(const Interval& interval, const Unit& unit) {
  const bool point =
      !interval.lo_infinite && !interval.hi_infinite && interval.lo == interval.hi && !interval.empty();
  if (point) return show(interval.lo, unit);
  const Frame around = frame(unit, false);
  std::string out =
      interval.lo_infinite ? "(-∞" : (interval.lo_open ? "(" : "[") + spell_in(around, interval.lo);
  out += ", ";
  out += interval.hi_infinite ? "∞)" : spell_in(around, interval.hi) + (interval.hi_open ? ")" : "]");
  return out + around.behind;
}

}  // namespace claimcheck
