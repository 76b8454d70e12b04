// Which declared name does a text begin with? A first word leads to the sizes of the names that begin with
// it, and each size, longest first, to one look into a table of all names: no scan, however many share a
// word. Most texts are ASCII and cost no allocation; the others are folded only as far as the longest name
// reaches.
#include "checker/model/vocabulary.hpp"

#include <algorithm>
#include <functional>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "checker/model/folding.hpp"
#include "checker/model/spelling.hpp"
#include "grammar/text/utf8.hpp"

namespace claimcheck {

namespace {

struct Candidate {
  NameKind kind;
  std::uint32_t id;
  bool ambiguous;
  bool prose;  // not a name of subjects: gives way to one
};

/// The first word of a folded name; a name that begins with a mark ("$", "(PPP)") has its first byte.
std::string_view first_word(std::string_view folded) {
  std::size_t at = 0;
  while (at < folded.size()) {
    const utf8::Decoded decoded = utf8::decode(folded, at);
    if (!is_word_character(decoded.code)) break;
    at += decoded.size;
  }
  return folded.substr(0, std::max<std::size_t>(at, 1));
}

/// A name that ends in a letter or digit must not be followed by another.
bool ends_in_word(std::string_view folded) {
  std::size_t last = folded.size() - 1;
  while (last > 0 && utf8::is_continuation(folded[last])) --last;
  return is_word_character(utf8::decode(folded, last).code);
}

struct Hash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

/// Whether a word ends before `text[at]`. Dashes, quote marks, arrows and no-break spaces never combine with
/// the letter before them and are common, so they need no folding.
enum class WordEnd : std::uint8_t { no, yes, ask_unicode };

WordEnd word_ends(std::string_view text, std::size_t at) {
  if (at == text.size()) return WordEnd::yes;
  if (is_ascii(text[at])) return is_ascii_word(text[at]) ? WordEnd::no : WordEnd::yes;
  const char32_t code = utf8::decode(text, at).code;
  const bool mark = code == 0xA0 || (code >= 0x2000 && code <= 0x200A) ||
                    (code >= 0x2010 && code <= 0x2027) || (code >= 0x2190 && code <= 0x21FF);
  return mark ? WordEnd::yes : WordEnd::ask_unicode;
}

/// Names of one use: in subjects, or in prose.
class NameIndex {
 public:
  void add(std::string_view name, NameKind kind, std::uint32_t id, bool prose = false) {
    const std::string folded = fold_name(name);
    if (folded.empty()) return;
    const auto [at, is_new] = names_.try_emplace(folded, Candidate{kind, id, false, prose});
    Candidate& same = at->second;
    if (!is_new) {
      same.ambiguous |= same.kind != kind || same.id != id;
      if (same.prose && !prose) same = {kind, id, same.ambiguous, false};
      return;
    }
    add_later_words(folded);
    std::vector<std::size_t>& sizes = sizes_[std::string(first_word(folded))];
    const auto place = std::lower_bound(sizes.begin(), sizes.end(), folded.size(), std::greater<>());
    if (place == sizes.end() || *place != folded.size()) sizes.insert(place, folded.size());
  }

  NameMatch longest(std::string_view text) const;
  bool empty() const { return names_.empty(); }
  /// Whether a name has this folded word after its first.
  bool has_later_word(std::string_view folded) const { return later_words_.contains(folded); }

 private:
  void add_later_words(std::string_view folded);
  NameMatch longest_folded(std::string_view text) const;

  std::unordered_map<std::string, Candidate, Hash, std::equal_to<>> names_;  // folded
  std::unordered_set<std::string, Hash, std::equal_to<>> later_words_;
  // By first word, the sizes of the folded names that begin with it, longest first.
  std::unordered_map<std::string, std::vector<std::size_t>, Hash, std::equal_to<>> sizes_;
};

void NameIndex::add_later_words(std::string_view folded) {
  folded.remove_prefix(first_word(folded).size());
  while (!folded.empty()) {
    const std::string_view word = first_word(folded);
    later_words_.emplace(word);
    folded.remove_prefix(word.size());
  }
}

NameMatch NameIndex::longest(std::string_view text) const {
  constexpr std::size_t most = 96;  // longer names take the slow way
  char folded[most];
  std::size_t size = 0;
  if (text.empty() || sizes_.empty()) return {};
  WordEnd end = WordEnd::yes;
  while ((end = word_ends(text, size)) == WordEnd::no) {
    if (size == most) return longest_folded(text);
    folded[size] = fold_ascii(text[size]);
    ++size;
  }
  if (end == WordEnd::ask_unicode || (size == 0 && !is_ascii(text[0]))) return longest_folded(text);
  if (size == 0) folded[size++] = text[0];
  const auto sizes = sizes_.find(std::string_view(folded, size));
  if (sizes == sizes_.end()) return {};
  const std::size_t longest_size = std::min(sizes->second.front(), text.size());
  if (longest_size > most) return longest_folded(text);
  for (; size < longest_size; ++size) {
    const char c = text[size];
    const bool plain = is_ascii(c) && (!is_ascii_blank(c) || (c == ' ' && text[size - 1] != ' '));
    if (!plain) return longest_folded(text);
    folded[size] = fold_ascii(c);
  }
  for (const std::size_t wanted : sizes->second) {
    if (wanted > size) continue;
    end = word_ends(text, wanted);
    if (end == WordEnd::ask_unicode) return longest_folded(text);
    const std::string_view name(folded, wanted);
    if (end == WordEnd::no && ends_in_word(name)) continue;
    if (const auto found = names_.find(name); found != names_.end())
      return {found->second.kind, found->second.id, wanted, found->second.ambiguous};
  }
  return {};
}

NameMatch NameIndex::longest_folded(std::string_view text) const {
  Folding folding(text);
  std::string folded;
  std::vector<std::pair<std::size_t, std::size_t>> ends;  // folded bytes, bytes of the text
  const auto fold_more = [&] {
    if (!folding.next(folded)) return false;
    ends.emplace_back(folded.size(), folding.consumed());
    return true;
  };
  // The first word is complete when something follows it.
  while ((folded.empty() || first_word(folded).size() == folded.size()) && fold_more()) {
  }
  if (folded.empty()) return {};
  const auto sizes = sizes_.find(first_word(folded));
  if (sizes == sizes_.end()) return {};
  while (folded.size() <= sizes->second.front() && fold_more()) {
  }
  for (const std::size_t wanted : sizes->second) {
    const auto end =
        std::lower_bound(ends.begin(), ends.end(), std::pair<std::size_t, std::size_t>{wanted, 0});
    if (end == ends.end() || end->first != wanted) continue;  // too short, or ends inside a piece
    const std::string_view name(folded.data(), wanted);
    const bool inside_word =
        folded.size() > wanted && ends_in_word(name) && is_word_character(utf8::decode(folded, wanted).code);
    if (inside_word) continue;
    if (const auto found = names_.find(name); found != names_.end())
      return {found->second.kind, found->second.id, end->second, found->second.ambiguous};
  }
  return {};
}

}  // namespace

struct Vocabulary::Impl {
  std::vector<Entity> entities;
  std::vector<Measure> measures;
  std::unordered_map<std::string, EntityId, Hash, std::equal_to<>> entity_keys;
  std::unordered_map<std::string, MeasureId, Hash, std::equal_to<>> measure_keys;
  NameIndex subject_names;
  NameIndex prose_names;
  Spellings spellings;  // every name of subjects, in order of declaration

  void add_name(const std::string& name, NameKind kind, std::uint32_t id) {
    subject_names.add(name, kind, id);
    prose_names.add(name, kind, id);
    spellings.add(name);
  }
};

Vocabulary::Vocabulary() : impl_(std::make_unique<Impl>()) {}
Vocabulary::~Vocabulary() = default;
Vocabulary::Vocabulary(Vocabulary&&) noexcept = default;
Vocabulary& Vocabulary::operator=(Vocabulary&&) noexcept = default;

EntityId Vocabulary::add(Entity entity) {
  const auto id = static_cast<EntityId>(impl_->entities.size());
  impl_->entity_keys.try_emplace(entity.key, id);
  impl_->add_name(entity.key, NameKind::entity, id);
  for (const std::string& name : entity.names) impl_->add_name(name, NameKind::entity, id);
  for (const std::string& name : entity.prose) impl_->prose_names.add(name, NameKind::entity, id, true);
  impl_->entities.push_back(std::move(entity));
  return id;
}

MeasureId Vocabulary::add(Measure measure) {
  const auto id = static_cast<MeasureId>(impl_->measures.size());
  impl_->measure_keys.try_emplace(measure.key, id);
  impl_->add_name(measure.key, NameKind::measure, id);
  for (const std::string& name : measure.names) impl_->add_name(name, NameKind::measure, id);
  for (const std::string& word : measure.words) impl_->prose_names.add(word, NameKind::measure, id, true);
  impl_->measures.push_back(std::move(measure));
  return id;
}

const std::vector<Entity>& Vocabulary::entities() const { return impl_->entities; }
const std::vector<Measure>& Vocabulary::measures() const { return impl_->measures; }

EntityId Vocabulary::entity(std::string_view key) const {
  const auto found = impl_->entity_keys.find(key);
  return found == impl_->entity_keys.end() ? no_name : found->second;
}

MeasureId Vocabulary::measure(std::string_view key) const {
  const auto found = impl_->measure_keys.find(key);
  return found == impl_->measure_keys.end() ? no_name : found->second;
}

bool Vocabulary::empty() const {
  return impl_->entities.empty() && impl_->measures.empty() && identities.empty() && rates.empty();
}

NameMatch Vocabulary::longest_name(std::string_view text, bool prose) const {
  return (prose ? impl_->prose_names : impl_->subject_names).longest(text);
}

bool Vocabulary::continues_name(std::string_view word) const {
  if (impl_->subject_names.empty()) return false;
  const std::string folded = fold_name(word);
  return folded.empty() || first_word(folded).size() != folded.size() ||
         !is_word_character(utf8::decode(folded, 0).code) || impl_->subject_names.has_later_word(folded);
}

std::string Vocabulary::nearest(std::string_view text) const { return impl_->spellings.nearest(text); }

}  // namespace claimcheck
