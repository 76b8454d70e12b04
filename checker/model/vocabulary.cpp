// Which declared name does a text begin with? Names are indexed by their first word, so that a text without
// names costs one hash a word; within a bucket the longest comes first. Most texts are ASCII and are compared
// in place; the others are folded only as far as the longest candidate reaches.
#include "checker/model/vocabulary.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "checker/model/folding.hpp"
#include "grammar/text/utf8.hpp"

namespace claimcheck {

namespace {

struct Candidate {
  std::string folded;
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

/// Names of one use: in subjects, or in prose.
class NameIndex {
 public:
  void add(std::string_view name, NameKind kind, std::uint32_t id, bool prose = false) {
    const std::string folded = fold_name(name);
    if (folded.empty()) return;
    std::vector<Candidate>& bucket = buckets_[std::string(first_word(folded))];
    const auto same = std::find_if(bucket.begin(), bucket.end(),
                                   [&](const Candidate& candidate) { return candidate.folded == folded; });
    if (same != bucket.end()) {
      same->ambiguous |= same->kind != kind || same->id != id;
      if (same->prose && !prose) *same = {folded, kind, id, same->ambiguous, false};
      return;
    }
    const auto shorter = std::find_if(bucket.begin(), bucket.end(), [&](const Candidate& candidate) {
      return candidate.folded.size() < folded.size();
    });
    bucket.insert(shorter, {folded, kind, id, false, prose});
  }

  NameMatch longest(std::string_view text) const;

 private:
  NameMatch longest_folded(std::string_view text) const;
  const std::vector<Candidate>* bucket(std::string_view word) const {
    const auto found = buckets_.find(word);
    return found == buckets_.end() ? nullptr : &found->second;
  }

  std::unordered_map<std::string, std::vector<Candidate>, Hash, std::equal_to<>> buckets_;
};

enum class Outcome : std::uint8_t { no, yes, beyond_ascii };

/// Whether a word ends before `text[at]`. Dashes, quote marks, arrows and no-break spaces never combine with
/// the letter before them and are common, so they need no folding.
Outcome word_ends(std::string_view text, std::size_t at) {
  if (at == text.size()) return Outcome::yes;
  const char32_t code = utf8::decode(text, at).code;
  if (code < 0x80) return is_word_character(code) ? Outcome::no : Outcome::yes;
  const bool mark = code == 0xA0 || (code >= 0x2000 && code <= 0x200A) ||
                    (code >= 0x2010 && code <= 0x2027) || (code >= 0x2190 && code <= 0x21FF);
  return mark ? Outcome::yes : Outcome::beyond_ascii;
}

/// Whether ASCII `text` begins with `folded`, at a word's end; sets `size` to the bytes it takes.
Outcome begins_with(std::string_view text, std::string_view folded, std::size_t& size) {
  std::size_t at = 0;
  for (const char wanted : folded) {
    if (at == text.size()) return Outcome::no;
    if (!is_ascii(text[at])) return Outcome::beyond_ascii;
    if (wanted == ' ') {
      const std::size_t begin = at;
      while (at < text.size() && is_ascii_blank(text[at])) ++at;
      if (at < text.size() && !is_ascii(text[at])) return Outcome::beyond_ascii;  // may be a blank too
      if (at == begin) return Outcome::no;
    } else if (fold_ascii(text[at++]) != wanted) {
      return at < text.size() && !is_ascii(text[at]) ? Outcome::beyond_ascii : Outcome::no;
    }
  }
  size = at;
  const Outcome end = word_ends(text, at);
  return end == Outcome::no && !ends_in_word(folded) ? Outcome::yes : end;
}

NameMatch NameIndex::longest(std::string_view text) const {
  constexpr std::size_t most = 64;  // longer first words take the slow way
  char word[most];
  std::size_t size = 0;
  if (text.empty() || buckets_.empty()) return {};
  Outcome end;
  while ((end = word_ends(text, size)) == Outcome::no) {
    if (size == most) return longest_folded(text);
    word[size] = fold_ascii(text[size]);
    ++size;
  }
  if (end == Outcome::beyond_ascii || (size == 0 && !is_ascii(text[0]))) return longest_folded(text);
  if (size == 0) word[size++] = text[0];
  const auto* candidates = bucket({word, size});
  if (candidates == nullptr) return {};
  for (const Candidate& candidate : *candidates) {
    std::size_t taken = 0;
    const Outcome outcome = begins_with(text, candidate.folded, taken);
    if (outcome == Outcome::beyond_ascii) return longest_folded(text);
    if (outcome == Outcome::yes) return {candidate.kind, candidate.id, taken, candidate.ambiguous};
  }
  return {};
}

NameMatch NameIndex::longest_folded(std::string_view text) const {
  Folding folding(text);
  std::string folded;
  std::vector<std::pair<std::size_t, std::size_t>> ends;  // folded bytes, bytes of the text
  const auto fold_to = [&](std::size_t enough) {
    while (folded.size() < enough && folding.next(folded))
      ends.emplace_back(folded.size(), folding.consumed());
  };
  // The first word is complete when something follows it.
  fold_to(1);
  while (!folded.empty() && first_word(folded).size() == folded.size() && folding.next(folded))
    ends.emplace_back(folded.size(), folding.consumed());
  if (folded.empty()) return {};
  const auto* candidates = bucket(first_word(folded));
  if (candidates == nullptr) return {};
  fold_to(candidates->front().folded.size() + 1);
  for (const Candidate& candidate : *candidates) {
    const std::string& name = candidate.folded;
    if (!folded.starts_with(name)) continue;
    const bool inside_word = folded.size() > name.size() && ends_in_word(name) &&
                             is_word_character(utf8::decode(folded, name.size()).code);
    if (inside_word) continue;
    const auto end =
        std::lower_bound(ends.begin(), ends.end(), std::pair<std::size_t, std::size_t>{name.size(), 0});
    if (end == ends.end() || end->first != name.size()) continue;  // ends inside a piece
    return {candidate.kind, candidate.id, end->second, candidate.ambiguous};
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
  std::vector<std::string> spellings;  // every name of subjects, in order of declaration

  void add_name(const std::string& name, NameKind kind, std::uint32_t id) {
    subject_names.add(name, kind, id);
    prose_names.add(name, kind, id);
    spellings.push_back(name);
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

std::string Vocabulary::nearest(std::string_view text) const { return nearest_of(text, impl_->spellings); }

}  // namespace claimcheck
