// The currencies of the world: codes, signs and how English names them.
#pragma once

#include <span>
#include <string_view>

namespace claimcheck {

/// One currency, or a name that several share ("peso"): then `code` is no ISO code.
struct CurrencyRow {
  std::string_view code;   // ISO 4217, or the shared name
  std::string_view signs;  // case-sensitive, separated by '|'
  std::string_view words;  // folded, singular, separated by '|'
};

std::span<const CurrencyRow> currency_rows();

/// Whether `code` is a name that several currencies share: "peso", "kr".
bool is_shared_money(std::string_view code);

/// Whether a text that says the one may mean the other: equal codes, or a shared name and one of its
/// currencies ("peso" and "PHP").
bool may_be_one_money(std::string_view a, std::string_view b);

/// A hundredth of a currency ("cent", "kopeck"); an empty code is the dollar as configured.
struct MinorRow {
  std::string_view code;
  std::string_view signs;
  std::string_view words;
};

std::span<const MinorRow> minor_rows();

}  // namespace claimcheck
