// Subjects and their canonical keys. `Japanese trade with Russia`, `trade Japan–Russia` and `trade JP-RU` are
// one subject: a measure, its entities as a pair, an arrow or a list, and a set of qualifiers.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "checker/model/vocabulary.hpp"

namespace claimcheck {

using SubjectId = std::uint32_t;

enum class Tie : std::uint8_t { none, pair, arrow };

/// A name in a subject: declared (id) or as written (folded text).
struct Name {
  std::uint32_t id = no_name;
  std::string text;  // canonical: the key when declared, else the folded words
  friend auto operator<=>(const Name&, const Name&) = default;
};

struct SubjectKey {
  Name measure;  // empty text: no measure found
  Tie tie = Tie::none;
  Name from, to;                        // the two ends of a pair (sorted) or an arrow (either may be empty)
  std::vector<Name> entities;           // further entities, sorted
  std::vector<std::string> qualifiers;  // folded, sorted, unique
  std::uint32_t ordinal = 0;            // "6th … meeting": a point of the running total; 0 when absent
  /// The canonical writing, unique per key: "trade JP-RU (goods)".
  std::string text() const;
  friend bool operator==(const SubjectKey&, const SubjectKey&) = default;
};

class SubjectTable {
 public:
  SubjectId intern(const SubjectKey& key);
  /// Moves subject `id` of another table here; neither its text nor its hash is made again.
  SubjectId take(SubjectTable& from, SubjectId id);
  const SubjectKey& operator[](SubjectId id) const { return keys_[id]; }
  const std::string& text(SubjectId id) const { return texts_[id]; }
  std::size_t size() const { return keys_.size(); }
  /// no_name when there is none.
  SubjectId find(const std::string& canonical) const;

 private:
  SubjectId add(SubjectKey key, std::string text, std::size_t hash);
  std::size_t slot(std::string_view text, std::size_t hash) const;
  void grow();

  std::vector<SubjectKey> keys_;
  std::vector<std::string> texts_;
  std::vector<std::size_t> hashes_;  // of the texts
  std::vector<SubjectId> slots_;     // open addressing, a power of two of them; no_name where free
};

}  // namespace claimcheck
