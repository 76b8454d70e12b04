// The tables of words, units and currencies are made of their lists on first use.
#include "grammar/prose/words.hpp"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <vector>

#include "grammar/prose/currency_lists.hpp"
#include "grammar/prose/hash_table.hpp"
#include "grammar/prose/unit_lists.hpp"
#include "grammar/prose/word_lists.hpp"

namespace claimcheck::prose {

namespace {

constexpr std::size_t longest_word = 16;
constexpr std::size_t longest_symbol = 6;
/// Classes whose `=n` is a number; that of all others is a code.
constexpr Classes counts = is::numeric | is::times_word;

void add_row(HashTable<WordInfo>& table, const WordRow& row) {
  each_piece(row.words, [&](std::string_view piece) {
    const std::size_t equals = piece.find('=');
    WordInfo& info = table[piece.substr(0, equals)];
    info.classes |= row.classes;
    if (equals == std::string_view::npos) return;
    std::int16_t value = 0;
    std::from_chars(piece.data() + equals + 1, piece.data() + piece.size(), value);
    (row.classes & counts ? info.number : info.code) = value;
  });
}

HashTable<WordInfo> make_words() {
  HashTable<WordInfo> table(2048);
  for (const WordRow& row : word_rows) add_row(table, row);
  for (std::size_t i = 0; i < unit_rows.size(); ++i)
    each_piece(unit_rows[i].words, [&](std::string_view word) {
      table[word].classes |= is::unit;
      table[word].code = static_cast<std::int16_t>(i);
    });
  for (std::size_t i = 0; i < currency_rows.size(); ++i)
    each_piece(currency_rows[i].names, [&](std::string_view word) {
      table[word].classes |= is::money;
      if (!table[word].has(is::unit)) table[word].code = static_cast<std::int16_t>(i);
    });
  for (std::size_t i = 0; i < currency_rows.size(); ++i)
    each_piece(currency_rows[i].coin, [&](std::string_view word) {
      if (word.size() < 3 || table[word].has(is::money)) return;
      table[word].classes |= is::coin;
      table[word].code = static_cast<std::int16_t>(i);
    });
  for (const NationRow& row : nation_rows)
    each_piece(row.words, [&](std::string_view word) { table[word].classes |= is::nation; });
  return table;
}

struct Symbol {
  UnitName name = unit_name::none;
  bool only_glued = false;
};

HashTable<Symbol> make_symbols() {
  HashTable<Symbol> table(512);
  for (std::size_t i = 0; i < unit_rows.size(); ++i)
    each_piece(unit_rows[i].symbols, [&](std::string_view symbol) {
      const bool glued = symbol.front() == '(';
      if (glued) symbol = symbol.substr(1, symbol.size() - 2);
      table[symbol] = {static_cast<UnitName>(i), glued};
    });
  return table;
}

HashTable<std::int16_t> make_signs() {
  HashTable<std::int16_t> table(512);
  for (std::size_t i = 1; i < currency_rows.size(); ++i) {
    table[currency_rows[i].code] = static_cast<std::int16_t>(i);
    each_piece(currency_rows[i].signs,
               [&](std::string_view sign) { table[sign] = static_cast<std::int16_t>(i); });
  }
  return table;
}

const HashTable<Symbol>& symbols() {
  static const HashTable<Symbol> table = make_symbols();
  return table;
}

const HashTable<std::int16_t>& signs() {
  static const HashTable<std::int16_t> table = make_signs();
  return table;
}

bool is_letter_or_digit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Whether two currencies go by one name: dollars, pesos, crowns.
bool share_a_name(std::string_view a, std::string_view b) {
  for (const std::string_view family : currency_families) {
    bool has_a = false;
    bool has_b = false;
    each_piece(family, [&](std::string_view code) {
      has_a |= code == a;
      has_b |= code == b;
    });
    if (has_a && has_b) return true;
  }
  return false;
}

/// Whether a currency's sign or code may begin with this byte, or end with it.
bool may_be_currency(char c) {
  return c == '$' || (c >= 'A' && c <= 'Z') || c == 'z' || c == 'k' || c == 's' || (c & 0x80) != 0;
}

bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

}  // namespace

namespace {

/// The words again, for asking: keys of two machine words, compared at once.
class WordTable {
 public:
  WordTable() : slots_(slot_count) {
    make_words().each([&](std::string_view word, const WordInfo& info) {
      const Key key = pack(word);
      std::size_t at = slot(key);
      while (slots_[at].key.head != 0) at = (at + 1) & (slot_count - 1);
      slots_[at] = {key, info};
    });
  }

  const WordInfo& find(std::string_view word) const {
    const Key key = pack(word);
    for (std::size_t at = slot(key);; at = (at + 1) & (slot_count - 1)) {
      const Slot& here = slots_[at];
      if (here.key.head == key.head && here.key.tail == key.tail) return here.info;
      if (here.key.head == 0) return here.info;  // empty
    }
  }

 private:
  static constexpr std::size_t slot_count = 8192;  // at least four for each word
  struct Key {
    std::uint64_t head = 0;
    std::uint64_t tail = 0;
  };
  struct Slot {
    Key key;
    WordInfo info;
  };

  /// At most sixteen bytes in lower case; bytes that are no letters become others that are none either.
  static Key pack(std::string_view word) {
    constexpr std::uint64_t small = 0x2020202020202020ULL;
    Key key;
    std::memcpy(&key.head, word.data(), word.size() < 8 ? word.size() : 8);
    if (word.size() > 8) std::memcpy(&key.tail, word.data() + 8, word.size() - 8);
    key.head |= small;
    key.tail |= small;
    return key;
  }
  static std::size_t slot(const Key& key) {
    const std::uint64_t mixed = (key.head ^ (key.tail * 0x9E3779B97F4A7C15ULL)) * 0xD6E8FEB86659FD93ULL;
    return static_cast<std::size_t>(mixed >> 40) & (slot_count - 1);
  }

  std::vector<Slot> slots_;
};

}  // namespace

const WordInfo& look_up(std::string_view word) {
  static const WordTable table;
  static const WordInfo unknown;
  return word.empty() || word.size() > longest_word ? unknown : table.find(word);
}

std::string_view unit_text(UnitName name) { return unit_rows[static_cast<std::size_t>(name)].name; }

SymbolHit unit_symbol(std::string_view text) {
  for (std::size_t size = std::min(text.size(), longest_symbol); size > 0; --size) {
    if (size < text.size() && is_letter_or_digit(text[size]) && is_letter_or_digit(text[size - 1])) continue;
    if (const Symbol* found = symbols().find(text.substr(0, size)))
      return {found->name, static_cast<std::uint8_t>(size), found->only_glued};
  }
  return {};
}

CurrencyHit currency_before(std::string_view text) {
  if (text.empty()) return {};
  const char last = text.back();
  if (!is_ascii_letter(last) && last != '$' && last != '.' && last != '/' && (last & 0x80) == 0) return {};
  for (std::size_t size = std::min(text.size(), longest_symbol); size > 0; --size) {
    const std::string_view sign = text.substr(text.size() - size);
    if (size < text.size() && is_ascii_letter(sign.front()) &&
        is_letter_or_digit(text[text.size() - size - 1]))
      continue;
    if (const std::int16_t* found = signs().find(sign)) return {*found, static_cast<std::uint8_t>(size)};
  }
  return {};
}

CurrencyHit currency_after(std::string_view text) {
  if (text.empty() || !may_be_currency(text.front())) return {};
  for (std::size_t size = std::min(text.size(), longest_symbol); size > 0; --size) {
    if (size < text.size() && is_letter_or_digit(text[size]) && is_ascii_letter(text[size - 1])) continue;
    if (const std::int16_t* found = signs().find(text.substr(0, size)))
      return {*found, static_cast<std::uint8_t>(size)};
  }
  return {};
}

std::string_view currency_text(std::int16_t code) {
  return currency_rows[static_cast<std::size_t>(code)].code;
}

std::int16_t currency_code(std::string_view iso) {
  for (std::size_t i = 1; i < currency_rows.size(); ++i)
    if (currency_rows[i].code == iso) return static_cast<std::int16_t>(i);
  return 0;
}

std::int16_t currency_of(std::string_view nation, std::int16_t named) {
  for (const NationRow& row : nation_rows) {
    bool here = false;
    each_piece(row.words, [&](std::string_view word) { here |= word == nation; });
    if (here) return share_a_name(row.currency, currency_text(named)) ? currency_code(row.currency) : 0;
  }
  return 0;
}

}  // namespace claimcheck::prose
