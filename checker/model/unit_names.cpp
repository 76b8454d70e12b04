// udunits2 knows hundreds of units, and prefixes, and parses anything it can. We only ask it whether one long
// word names a unit with a dimension: its factors are doubles and never used, so the unit compares with
// itself.
#include "checker/model/unit_names.hpp"

#include <udunits2.h>

#include <algorithm>
#include <mutex>
#include <string_view>

namespace claimcheck {

namespace {

/// Units by name, but in a sentence usually something one counts: chains of shops, links, poles.
constexpr std::string_view everyday_words[] = {
    "chain", "link", "pole", "perch", "point",    "slug",   "barn",     "grain", "grade", "pica",  "count",
    "gauge", "unit", "turn", "cycle", "circle",   "candle", "brake",    "page",  "shake", "clove", "board",
    "peck",  "rood", "drop", "hand",  "register", "baker",  "printers", "parts", "rods"};

bool could_name_a_unit(std::string_view word) {
  constexpr std::size_t shortest = 5;  // shorter ones collide with prefixed symbols
  const bool letters = std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  return word.size() >= shortest && letters &&
         std::find(std::begin(everyday_words), std::end(everyday_words), word) == std::end(everyday_words);
}

}  // namespace

struct UnitNames::Impl {
  std::mutex mutex;
  bool read = false;
  ut_system* system = nullptr;

  ~Impl() {
    if (system != nullptr) ut_free_system(system);
  }

  void open() {
    read = true;
    ut_set_error_message_handler(ut_ignore);
    system = ut_read_xml(nullptr);
  }
};

UnitNames::UnitNames() : impl_(std::make_unique<Impl>()) {}
UnitNames::~UnitNames() = default;
UnitNames::UnitNames(UnitNames&&) noexcept = default;
UnitNames& UnitNames::operator=(UnitNames&&) noexcept = default;

std::optional<std::string> UnitNames::find(const std::string& word) const {
  if (!could_name_a_unit(word)) return std::nullopt;
  const std::lock_guard lock(impl_->mutex);
  if (!impl_->read) impl_->open();
  if (impl_->system == nullptr) return std::nullopt;
  ut_unit* unit = ut_parse(impl_->system, word.c_str(), UT_UTF8);
  if (unit == nullptr) return std::nullopt;
  std::optional<std::string> out;
  if (ut_is_dimensionless(unit) == 0) {
    const char* name = ut_get_name(unit, UT_UTF8);
    out = name != nullptr ? name : word;
    std::replace(out->begin(), out->end(), '_', ' ');
  }
  ut_free(unit);
  return out;
}

}  // namespace claimcheck
