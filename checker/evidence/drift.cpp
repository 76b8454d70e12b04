// Closed word lists: a word that is not in them may change without changing a figure or who says it.
#include "checker/evidence/drift.hpp"

#include <algorithm>
#include <array>

#include "checker/evidence/fold.hpp"
#include "checker/model/vocabulary.hpp"

namespace claimcheck {

namespace {

constexpr std::array words_of_substance = std::to_array<std::string_view>({
    "about",    "above",     "according", "added",      "all",
    "almost",   "alleged",   "allegedly", "always",     "approximately",
    "around",   "barely",    "basis",     "below",      "between",
    "billion",  "bn",        "cents",     "circa",      "claimed",
    "claims",   "close",     "could",     "declined",   "decreased",
    "denied",   "denies",    "dollars",   "double",     "doubled",
    "dozen",    "down",      "dropped",   "each",       "eight",
    "eighteen", "eighty",    "eleven",    "estimated",  "euros",
    "exactly",  "expected",  "expects",   "fell",       "fewer",
    "fifteen",  "fifty",     "first",     "five",       "forecast",
    "former",   "forty",     "four",      "fourteen",   "gained",
    "grew",     "half",      "hardly",    "higher",     "hundred",
    "hundreds", "if",        "increased", "just",       "kilometres",
    "least",    "less",      "lost",      "lower",      "may",
    "might",    "million",   "minus",     "more",       "most",
    "nearly",   "neither",   "never",     "nine",       "nineteen",
    "ninety",   "no",        "nobody",    "none",       "nor",
    "not",      "nothing",   "once",      "one",        "only",
    "over",     "per",       "percent",   "percentage", "perhaps",
    "plan",     "planned",   "planning",  "plans",      "plus",
    "points",   "possible",  "possibly",  "pounds",     "probably",
    "proposed", "quarter",   "quarters",  "reported",   "reportedly",
    "rose",     "roughly",   "said",      "says",       "second",
    "seven",    "seventeen", "seventy",   "should",     "shrank",
    "six",      "sixteen",   "sixty",     "some",       "target",
    "ten",      "tens",      "than",      "third",      "thirds",
    "thirteen", "thirty",    "thousand",  "thousands",  "three",
    "tonnes",   "tons",      "trillion",  "triple",     "tripled",
    "twelve",   "twenty",    "twice",     "two",        "under",
    "until",    "up",        "will",      "without",    "would",
    "yen",      "yuan",      "zero",
});

bool is_letter_or_digit(unsigned char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80;
}

bool has_digit(std::string_view word) {
  return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_capitalised(std::string_view word) {
  return !word.empty() && word.front() >= 'A' && word.front() <= 'Z';
}

bool is_inside_number(std::string_view text, std::size_t at) {
  const auto digit = [&](std::size_t i) { return i < text.size() && text[i] >= '0' && text[i] <= '9'; };
  return (text[at] == '.' || text[at] == ',') && at > 0 && digit(at - 1) && digit(at + 1);
}

}  // namespace

std::vector<std::string> substance(std::string_view given) {
  const std::string text = fold(given).text;
  std::vector<std::string> found;
  std::string word;
  bool first = true;
  const auto end_word = [&] {
    if (word.empty()) return;
    const std::string folded = fold_name(word);
    const bool listed =
        std::find(words_of_substance.begin(), words_of_substance.end(), folded) != words_of_substance.end();
    const bool contraction = folded.ends_with("n't");
    if (listed || contraction || has_digit(word) || (is_capitalised(word) && !first)) found.push_back(folded);
    first = false;
    word.clear();
  };
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    const bool apostrophe =
        c == '\'' && at + 1 < text.size() && is_letter_or_digit(static_cast<unsigned char>(text[at + 1]));
    if (is_letter_or_digit(static_cast<unsigned char>(c)) || is_inside_number(text, at) || apostrophe) {
      word += c;
      continue;
    }
    end_word();
    if (c == '%' || c == '$' || (c == '-' && at + 1 < text.size() && has_digit(text.substr(at + 1, 1))))
      found.emplace_back(1, c);
  }
  end_word();
  return found;
}

bool same_substance(std::string_view quote, std::string_view passage) {
  return substance(quote) == substance(passage);
}

}  // namespace claimcheck
