// The canonical writing of a subject: measure, pair or arrow, further entities, qualifiers. It must be unique
// (fingerprints rest on it) and readable as a claim's subject, so whatever could be mistaken for something
// else stands in backticks: a name of several words, one with dashes, one that begins like an ordinal.
#include "checker/model/subject.hpp"

#include <algorithm>
#include <functional>
#include <utility>

namespace claimcheck {

namespace {

constexpr std::string_view ascii_marks = "-<>(),:{}`\"#@";
constexpr std::string_view wide_marks[] = {"\u2013", "\u2014", "\u2192", "\u2190"};

bool holds_marks(std::string_view text) {
  if (text.find_first_of(ascii_marks) != std::string_view::npos) return true;
  return std::any_of(std::begin(wide_marks), std::end(wide_marks),
                     [&](std::string_view mark) { return text.find(mark) != std::string_view::npos; });
}

bool is_plain(std::string_view text) {
  const bool begins_with_digit = !text.empty() && text[0] >= '0' && text[0] <= '9';
  return !text.empty() && text != "_" && !begins_with_digit && !holds_marks(text);
}

bool is_one_word(std::string_view text) { return text.find(' ') == std::string_view::npos; }

std::string quoted(std::string_view text) {
  std::string out = "`";
  for (const char c : text) {
    out += c;
    if (c == '`') out += c;
  }
  return out + "`";
}

std::string spell(const Name& name) {
  return is_plain(name.text) && is_one_word(name.text) ? name.text : quoted(name.text);
}

std::string spell_end(const Name& name) { return name.text.empty() ? "" : spell(name); }

/// "JP-RU"; an en dash where a hyphen would read as part of a word.
std::string spell_tie(const SubjectKey& key) {
  if (key.tie == Tie::none) return {};
  const bool declared = key.from.id != no_name && key.to.id != no_name;
  const std::string_view mark = key.tie == Tie::arrow ? "->" : declared ? "-" : "\u2013";
  return spell_end(key.from) + std::string(mark) + spell_end(key.to);
}

/// Before a pair or alone, several words can only be the measure's.
std::string spell_measure(const SubjectKey& key) {
  if (key.measure.text.empty()) return key.tie == Tie::none ? "_" : "";
  const bool ends_clearly = key.tie != Tie::none;
  if (ends_clearly && is_plain(key.measure.text)) return key.measure.text;
  return spell(key.measure);
}

void append_word(std::string& out, std::string_view word) {
  if (word.empty()) return;
  if (!out.empty()) out += ' ';
  out += word;
}

std::string ordinal_text(std::uint32_t ordinal) {
  const std::uint32_t tens = ordinal % 100;
  const std::uint32_t ones = tens / 10 == 1 ? 0 : ordinal % 10;
  const std::string_view ending = ones == 1 ? "st" : ones == 2 ? "nd" : ones == 3 ? "rd" : "th";
  return std::to_string(ordinal) + std::string(ending);
}

}  // namespace

std::string SubjectKey::text() const {
  std::string out;
  if (ordinal != 0) out = ordinal_text(ordinal);
  append_word(out, spell_measure(*this));
  append_word(out, spell_tie(*this));
  for (const Name& entity : entities) append_word(out, spell(entity));
  if (qualifiers.empty()) return out;
  std::string list;
  for (const std::string& qualifier : qualifiers) {
    if (!list.empty()) list += ", ";
    list += holds_marks(qualifier) || qualifier.empty() ? quoted(qualifier) : qualifier;
  }
  append_word(out, "(" + list + ")");
  return out;
}

SubjectId SubjectTable::intern(const SubjectKey& key) {
  std::string text = key.text();
  const std::size_t hash = std::hash<std::string_view>()(text);
  return add(key, std::move(text), hash);
}

SubjectId SubjectTable::take(SubjectTable& from, SubjectId id) {
  return add(std::move(from.keys_[id]), std::move(from.texts_[id]), from.hashes_[id]);
}

SubjectId SubjectTable::add(SubjectKey key, std::string text, std::size_t hash) {
  if (2 * keys_.size() >= slots_.size()) grow();
  SubjectId& known = slots_[slot(text, hash)];
  if (known != no_name) return known;
  known = static_cast<SubjectId>(keys_.size());
  keys_.push_back(std::move(key));
  texts_.push_back(std::move(text));
  hashes_.push_back(hash);
  return known;
}

/// Where the text stands, or the free slot where it belongs.
std::size_t SubjectTable::slot(std::string_view text, std::size_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash & mask;
  while (slots_[at] != no_name && (hashes_[slots_[at]] != hash || texts_[slots_[at]] != text))
    at = (at + 1) & mask;
  return at;
}

void SubjectTable::grow() {
  slots_.assign(std::max<std::size_t>(16, 2 * slots_.size()), no_name);
  const std::size_t mask = slots_.size() - 1;
  for (SubjectId id = 0; id < keys_.size(); ++id) {
    std::size_t at = hashes_[id] & mask;
    while (slots_[at] != no_name) at = (at + 1) & mask;
    slots_[at] = id;
  }
}

SubjectId SubjectTable::find(const std::string& canonical) const {
  return slots_.empty() ? no_name : slots_[slot(canonical, std::hash<std::string_view>()(canonical))];
}

}  // namespace claimcheck
