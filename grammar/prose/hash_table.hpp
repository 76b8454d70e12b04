// A read-only hash table from strings to values, filled once: open addressing at a load of at most a quarter,
// so that nearly every question is answered by one probe, and one hash serves hit and miss alike.
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace claimcheck::prose {

template <class Value>
class HashTable {
 public:
  explicit HashTable(std::size_t expected) {
    std::size_t size = 64;
    while (size < expected * 4) size *= 2;
    slots_.resize(size);
  }

  /// The value of `key`, made if it is new. Only while filling.
  Value& operator[](std::string_view key) {
    std::size_t at = slot(key);
    while (!slots_[at].key.empty() && slots_[at].key != key) at = (at + 1) & (slots_.size() - 1);
    slots_[at].key = key;
    return slots_[at].value;
  }

  /// Calls `take` with each key and its value.
  template <class Take>
  void each(Take take) const {
    for (const Slot& slot : slots_)
      if (!slot.key.empty()) take(std::string_view(slot.key), slot.value);
  }

  const Value* find(std::string_view key) const {
    std::size_t at = slot(key);
    while (!slots_[at].key.empty()) {
      if (slots_[at].key == key) return &slots_[at].value;
      at = (at + 1) & (slots_.size() - 1);
    }
    return nullptr;
  }

 private:
  struct Slot {
    std::string key;  // short enough to live inside the string
    Value value{};
  };

  std::size_t slot(std::string_view key) const {
    std::uint64_t head = 0;
    std::uint64_t tail = 0;
    const std::size_t size = key.size() < 8 ? key.size() : 8;
    std::memcpy(&head, key.data(), size);
    std::memcpy(&tail, key.data() + key.size() - size, size);
    const std::uint64_t mixed = (head ^ (tail * 0x9E3779B97F4A7C15ULL) ^ key.size()) * 0xD6E8FEB86659FD93ULL;
    return static_cast<std::size_t>(mixed >> 32) & (slots_.size() - 1);
  }

  std::vector<Slot> slots_;
};

/// Calls `take` with each blank-separated piece of `list`.
template <class Take>
void each_piece(std::string_view list, Take take) {
  while (!list.empty()) {
    const std::size_t blank = list.find(' ');
    const std::string_view piece = list.substr(0, blank);
    if (!piece.empty()) take(piece);
    list = blank == std::string_view::npos ? std::string_view{} : list.substr(blank + 1);
  }
}

}  // namespace claimcheck::prose
