// Two currency codes, and after them a time in the words of the claim language.
#include "checker/project/rate_label.hpp"

#include <fmt/format.h>

#include "checker/project/toml_reader.hpp"
#include "grammar/parse.hpp"

namespace claimcheck {

namespace {

constexpr std::size_t code_size = 3;
constexpr std::size_t pair_size = 2 * code_size + 1;

bool is_currency(const Units& units, std::string_view code) {
  for (const char c : code)
    if (c < 'A' || c > 'Z') return false;
  return units.currency(code).has_value();
}

std::optional<Extent> read_period(std::string_view text, std::optional<FiscalStart> fiscal) {
  if (text.empty()) return Extent{};
  if (const auto days = parse_iso_extent(text)) return days;
  const SourceFile file(0, "", std::string(text));
  const auto time = parse_time(file, {0, 0, static_cast<std::uint32_t>(text.size())});
  if (!time || time->preposition != ast::Preposition::none || time->last.present) return std::nullopt;
  return extent_of(time->first, fiscal);
}

}  // namespace

std::optional<Rate> read_rate_label(Project& project, const TomlNode& node) {
  const std::string& key = node.key;
  Rate rate;
  rate.text = key;
  rate.span = node.key_span;
  const auto refuse = [&](std::string message) {
    file_invalid(project, node.key_span, std::move(message),
                 "two currency codes and, after a blank, a time: \"EUR/USD 2016\"");
    return std::nullopt;
  };
  if (key.size() < pair_size || key[code_size] != '/')
    return refuse(fmt::format("`{}` names no pair of currencies", key));
  rate.from = key.substr(0, code_size);
  rate.to = key.substr(code_size + 1, code_size);
  for (const std::string& code : {rate.from, rate.to})
    if (!is_currency(project.units, code)) return refuse(fmt::format("`{}` is no currency code", code));
  if (rate.from == rate.to) return refuse(fmt::format("`{}` is a rate of a currency to itself", key));
  if (key.size() > pair_size && key[pair_size] != ' ')
    return refuse(fmt::format("`{}` names no pair of currencies", key));
  const auto period = read_period(std::string_view(key).substr(std::min(key.size(), pair_size + 1)),
                                  project.config.fiscal_year_starts);
  if (!period) return refuse(fmt::format("`{}` has no time after the currencies", key));
  rate.period = *period;
  return rate;
}

}  // namespace claimcheck
