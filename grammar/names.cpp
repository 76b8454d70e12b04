// Tables in the order of the enumerations.
#include "grammar/names.hpp"

#include <array>

namespace claimcheck::ast {

namespace {

template <class Enum, std::size_t size>
std::string_view pick(const std::array<std::string_view, size>& names, Enum value) {
  return names[static_cast<std::size_t>(value)];
}

}  // namespace

std::string_view name_of(Hedge hedge) {
  static constexpr std::array<std::string_view, 9> names{
      "exactly", "about", "nearly", "just-over", "at-least", "more-than", "at-most", "less-than", "up-to"};
  return pick(names, hedge);
}

std::string_view name_of(NumeralForm form) {
  static constexpr std::array<std::string_view, 6> names{"none",     "digits",  "words",
                                                         "fraction", "ordinal", "clock"};
  return pick(names, form);
}

std::string_view name_of(TimeUnit unit) {
  static constexpr std::array<std::string_view, 9> names{"year", "half",   "quarter", "third", "month",
                                                         "day",  "decade", "fiscal",  "season"};
  return pick(names, unit);
}

std::string_view name_of(Preposition preposition) {
  static constexpr std::array<std::string_view, 11> names{
      "", "in", "during", "on", "by", "as of", "since", "from", "until", "before", "after"};
  return pick(names, preposition);
}

std::string_view name_of(Operator op) {
  static constexpr std::array<std::string_view, 7> names{"number",   "subject", "add",   "subtract",
                                                         "multiply", "divide",  "negate"};
  return pick(names, op);
}

std::string_view name_of(Relation relation) {
  static constexpr std::array<std::string_view, 6> names{"equal",   "at-least",  "more-than",
                                                         "at-most", "less-than", "about"};
  return pick(names, relation);
}

std::string_view name_of(ValueForm form) {
  static constexpr std::array<std::string_view, 11> names{"quantity", "range",  "plus-minus", "margin",
                                                          "of-total", "share",  "relation",   "date",
                                                          "rank",     "choice", "unknown"};
  return pick(names, form);
}

std::string_view name_of(AttributeKind kind) {
  static constexpr std::array<std::string_view, 11> names{"planned", "proposed", "forecast",  "reported",
                                                          "per",     "disputed", "retracted", "id",
                                                          "tag",     "allow",    "unknown"};
  return pick(names, kind);
}

std::string_view name_of(FragmentKind kind) {
  static constexpr std::array<std::string_view, 4> names{"none", "char", "line", "page"};
  return pick(names, kind);
}

std::string_view name_of(EvidenceKind kind) {
  static constexpr std::array<std::string_view, 4> names{"quote", "fragment", "document", "derivation"};
  return pick(names, kind);
}

}  // namespace claimcheck::ast
