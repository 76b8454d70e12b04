// Words that programs may rely on; they never change.
#include "cli/export_words.hpp"

#include <cstddef>

namespace claimcheck {

std::string_view sort_word(Sort sort) {
  constexpr std::string_view words[] = {"number", "percent", "money",  "quantity", "duration",
                                        "date",   "rank",    "choice", "unknown"};
  return words[static_cast<std::size_t>(sort)];
}

std::string_view form_word(ValueForm form) {
  constexpr std::string_view words[] = {"quantity", "range", "plus-minus", "margin", "of-total", "share",
                                        "relation", "date",  "rank",       "choice", "unknown"};
  return words[static_cast<std::size_t>(form)];
}

std::string_view preposition_word(ast::Preposition preposition) {
  switch (preposition) {
    case ast::Preposition::none:
      return "";
    case ast::Preposition::by:
      return "by";
    case ast::Preposition::as_of:
      return "as of";
    case ast::Preposition::since:
      return "since";
    case ast::Preposition::from_to:
      return "from..to";
    case ast::Preposition::until:
      return "until";
    case ast::Preposition::before:
      return "before";
    case ast::Preposition::after:
      return "after";
    default:
      return "in";
  }
}

}  // namespace claimcheck
