// The table of units met so far. Readers of evidence ask for units from several threads while the table
// grows, so units live in chunks that never move: an id is two array accesses, without a lock.
#include "checker/model/unit.hpp"

#include <array>
#include <atomic>
#include <bit>
#include <cassert>
#include <mutex>
#include <shared_mutex>
#include <unordered_map>
#include <utility>

#include "checker/model/currencies.hpp"
#include "checker/model/english.hpp"
#include "checker/model/unit_lexicon.hpp"
#include "checker/model/vocabulary.hpp"

namespace claimcheck {

namespace {

/// Append-only; reading an id that was handed out needs no lock. Each chunk is twice as long as the one
/// before.
class UnitStore {
 public:
  UnitStore() = default;
  UnitStore(const UnitStore&) = delete;
  UnitStore& operator=(const UnitStore&) = delete;
  ~UnitStore() {
    for (auto& chunk : chunks_) delete[] chunk.load();
  }

  const UnitTerm& operator[](UnitId id) const {
    assert(id < size());
    const Place at = place(id);
    return chunks_[at.chunk].load(std::memory_order_acquire)[at.offset];
  }

  /// The caller holds the lock.
  UnitId add(UnitTerm term) {
    const std::size_t id = size();
    const Place at = place(id);
    if (at.offset == 0) chunks_[at.chunk].store(new UnitTerm[first << at.chunk], std::memory_order_release);
    chunks_[at.chunk].load(std::memory_order_relaxed)[at.offset] = std::move(term);
    size_.store(id + 1, std::memory_order_release);
    return static_cast<UnitId>(id);
  }

  std::size_t size() const { return size_.load(std::memory_order_acquire); }

 private:
  struct Place {
    std::size_t chunk;
    std::size_t offset;
  };
  static constexpr std::size_t first = 64;

  static Place place(std::size_t id) {
    const auto chunk = static_cast<std::size_t>(std::bit_width(id / first + 1)) - 1;
    return {chunk, id - first * ((std::size_t{1} << chunk) - 1)};
  }

  std::array<std::atomic<UnitTerm*>, 27> chunks_{};  // 2^32 units
  std::atomic<std::size_t> size_{0};
};

bool is_people(std::string_view word) {
  const std::string folded = fold_name(word);
  return folded == "head" || folded == "capita" || folded == "caput";
}

}  // namespace

struct Units::Impl {
  Currencies currencies;
  UnitLexicon lexicon;
  mutable std::shared_mutex mutex;
  UnitStore store;
  std::unordered_map<std::string, UnitId> ids;  // by name and dimension
  std::unordered_map<std::string, std::optional<UnitId>>
      known_words;  // as asked for; nullopt: nobody knows it
  std::unordered_map<std::string, UnitId> counted_words;
  std::unordered_map<std::string, std::optional<UnitReading>> money_words;

  explicit Impl(std::string_view dollar) : currencies(dollar) {
    UnitTerm plain;
    plain.unit.known = true;
    store.add(std::move(plain));
  }

  UnitId intern(UnitTerm term) {
    const std::unique_lock lock(mutex);
    const auto [at, is_new] =
        ids.try_emplace(term.unit.name + '\n' + term.unit.dimension, static_cast<UnitId>(store.size()));
    if (is_new) store.add(std::move(term));
    return at->second;
  }

  /// Looks `words` up in a cache, or makes what belongs there.
  template <class Cache, class Make>
  auto remembered(Cache& cache, std::string_view words, const Make& make) {
    std::string key(words);
    {
      const std::shared_lock lock(mutex);
      if (const auto found = cache.find(key); found != cache.end()) return found->second;
    }
    const auto made = make();
    const std::unique_lock lock(mutex);
    return cache.try_emplace(std::move(key), made).first->second;
  }

  std::optional<UnitId> known(std::string_view text) {
    return remembered(known_words, text, [&]() -> std::optional<UnitId> {
      auto term = read(text);
      if (!term) return std::nullopt;
      return intern(std::move(*term));
    });
  }

  std::optional<UnitReading> money(std::string_view text) {
    return remembered(money_words, text, [&]() -> std::optional<UnitReading> {
      const auto found = currencies.find(text);
      if (!found) return std::nullopt;
      return UnitReading{intern(Currencies::term(found->code)), found->scale};
    });
  }

  UnitId counted(std::string_view text) {
    return remembered(counted_words, text, [&] {
      UnitTerm term = UnitLexicon::counted(text);
      return term.unit.name.empty() ? no_unit : intern(std::move(term));
    });
  }

  std::optional<UnitTerm> read(std::string_view text) const {
    if (auto term = lexicon.find(text)) return term;
    return read_price(text);
  }

  /// "USD/barrel", "dollars per litre".
  std::optional<UnitTerm> read_price(std::string_view text) const {
    for (const std::string_view mark : {"/", " per "}) {
      const std::size_t at = text.find(mark);
      if (at == std::string_view::npos) continue;
      const auto money = currencies.find(text.substr(0, at));
      const auto below = lexicon.find(text.substr(at + mark.size()));
      if (!money || !below || money->scale != Number(1)) continue;
      return quotient(Currencies::term(money->code), Number(1), &*below);
    }
    return std::nullopt;
  }

  UnitId per(UnitId numerator, const Number& count, const UnitId* denominator) {
    const Number positive = count.sign() > 0 ? count : Number(1);
    if (denominator == nullptr && positive == Number(1)) return numerator;
    return intern(
        quotient(store[numerator], positive, denominator == nullptr ? nullptr : &store[*denominator]));
  }
};

Units::Units(std::string_view dollar) : impl_(std::make_unique<Impl>(dollar)) {}
Units::~Units() = default;
Units::Units(Units&&) noexcept = default;
Units& Units::operator=(Units&&) noexcept = default;

const Unit& Units::operator[](UnitId id) const { return impl_->store[id].unit; }

std::optional<UnitReading> Units::currency(std::string_view text) const { return impl_->money(text); }

UnitId Units::unit(std::string_view text) {
  const auto known = impl_->known(text);
  return known ? *known : impl_->counted(text);
}

std::optional<UnitId> Units::known_unit(std::string_view text) const { return impl_->known(text); }

UnitId Units::rate(UnitId numerator, const Number& count, std::string_view denominator) {
  if (fold_name(denominator).empty()) return impl_->per(numerator, count, nullptr);
  const UnitId below = unit(is_people(denominator) ? "person" : denominator);
  return impl_->per(numerator, count, &below);
}

std::optional<UnitId> Units::known_rate(UnitId numerator, const Number& count,
                                        std::string_view denominator) const {
  if (fold_name(denominator).empty()) return impl_->per(numerator, count, nullptr);
  const auto below = known_unit(is_people(denominator) ? "person" : denominator);
  if (!below) return std::nullopt;
  return impl_->per(numerator, count, &*below);
}

std::string Units::nearest(std::string_view text) const {
  const std::string single = singular_words(text);
  const std::string unit = impl_->lexicon.spellings().nearest(single);
  const std::string money = impl_->currencies.spellings().nearest(single);
  if (unit.empty() || money.empty()) return unit.empty() ? money : unit;
  constexpr std::size_t far = 4;
  return edit_distance(single, money, far) < edit_distance(single, unit, far) ? money : unit;
}

std::size_t Units::size() const { return impl_->store.size(); }

}  // namespace claimcheck
