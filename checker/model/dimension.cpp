// The writing is canonical because a map is sorted.
#include "checker/model/dimension.hpp"

#include <charconv>

namespace claimcheck {

namespace {

void append_power(std::string& out, const std::string& base, int power) {
  if (!out.empty()) out += '.';
  out += base;
  if (power != 1) out += std::to_string(power);
}

}  // namespace

Powers parse_powers(std::string_view text) {
  Powers out;
  while (!text.empty()) {
    const std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(text.size(), word.size() + 1));
    const std::size_t digits = word.find_first_of("-0123456789");
    int power = 1;
    if (digits != std::string_view::npos)
      std::from_chars(word.data() + digits, word.data() + word.size(), power);
    out[std::string(word.substr(0, digits))] = power;
  }
  return out;
}

Powers multiply(const Powers& a, const Powers& b, int power) {
  Powers out = a;
  for (const auto& [base, exponent] : b) {
    int& sum = out[base];
    sum += exponent * power;
    if (sum == 0) out.erase(base);
  }
  return out;
}

std::string to_string(const Powers& powers) {
  std::string above;
  std::string below;
  for (const auto& [base, power] : powers)
    append_power(power > 0 ? above : below, base, power > 0 ? power : -power);
  if (below.empty()) return above;
  return (above.empty() ? "1" : above) + "/" + below;
}

}  // namespace claimcheck
