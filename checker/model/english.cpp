// English nouns by rule and exception. The rules are the endings of school grammars (Quirk et al., A
// Comprehensive Grammar of the English Language, 5.73-5.103); the exceptions are the words news writes.
#include "checker/model/english.hpp"

#include <algorithm>
#include <span>

#include "checker/model/folding.hpp"
#include "checker/model/unit.hpp"
#include "checker/model/vocabulary.hpp"

namespace claimcheck {

namespace {

struct Irregular {
  std::string_view one;
  std::string_view many;
};

constexpr Irregular irregulars[] = {
    {"person", "people"},
    {"person", "persons"},
    {"child", "children"},
    {"grandchild", "grandchildren"},
    {"foot", "feet"},
    {"tooth", "teeth"},
    {"goose", "geese"},
    {"mouse", "mice"},
    {"ox", "oxen"},
    {"life", "lives"},
    {"wife", "wives"},
    {"housewife", "housewives"},
    {"midwife", "midwives"},
    {"knife", "knives"},
    {"leaf", "leaves"},
    {"half", "halves"},
    {"calf", "calves"},
    {"wolf", "wolves"},
    {"shelf", "shelves"},
    {"loaf", "loaves"},
    {"thief", "thieves"},
    {"scarf", "scarves"},
    {"hoof", "hooves"},
    {"self", "selves"},
    {"criterion", "criteria"},
    {"phenomenon", "phenomena"},
    {"index", "indices"},
    {"matrix", "matrices"},
    {"vertex", "vertices"},
    {"appendix", "appendices"},
    {"bacterium", "bacteria"},
    {"stadium", "stadia"},
    {"millennium", "millennia"},
    {"memorandum", "memoranda"},
    {"referendum", "referenda"},
    {"curriculum", "curricula"},
    {"medium", "media"},
    {"alumnus", "alumni"},
    {"fungus", "fungi"},

    {"crisis", "crises"},
    {"analysis", "analyses"},
    {"thesis", "theses"},
    {"hypothesis", "hypotheses"},
    {"diagnosis", "diagnoses"},
    {"axis", "axes"},
    {"oasis", "oases"},
    {"paralysis", "paralyses"},
    {"quiz", "quizzes"},
    {"bus", "buses"},
    {"gas", "gases"},
    {"passer-by", "passers-by"},
    {"bus", "busses"},
};

/// Alike in both numbers, or only ever plural.
constexpr std::string_view unchanging[] = {
    "aircraft",    "spacecraft", "hovercraft",   "watercraft", "sheep",     "deer",       "fish",
    "series",      "species",    "headquarters", "means",      "barracks",  "crossroads", "offspring",
    "news",        "gallows",    "sterling",     "salmon",     "cattle",    "police",     "hertz",
    "siemens",     "lux",        "yen",          "yuan",       "renminbi",  "won",        "baht",
    "rand",        "ringgit",    "chaos",        "cosmos",     "ethos",     "pathos",     "atlas",
    "bias",        "canvas",     "texas",        "pancreas",   "christmas", "always",     "kudos",
    "swiss",       "pants",      "trousers",     "scissors",   "politics",  "economics",  "physics",
    "mathematics", "logistics",  "diabetes",     "rabies",     "measles",   "summons",    "lens",
    "pajamas",     "pyjamas",    "mass",         "alms",       "corps",     "rendezvous"};

/// Words in -ies whose singular is in -ie.
constexpr std::string_view ie_words[] = {"movie",  "cookie",  "calorie", "kilocalorie", "zombie", "rookie",
                                         "selfie", "prairie", "brownie", "genie",       "birdie", "hippie",
                                         "junkie", "newbie",  "foodie",  "budgie",      "goalie", "collie"};

/// Words in -uses whose singular is in -use, apart from those in -ouse and -ause.
constexpr std::string_view use_words[] = {"use",  "abuse", "excuse", "fuse",   "muse",
                                          "ruse", "reuse", "misuse", "refuse", "recluse"};

/// Words in -ches whose singular is in -che.
constexpr std::string_view che_words[] = {"ache",    "headache",  "niche",  "cache",  "psyche",   "avalanche",
                                          "tranche", "moustache", "quiche", "douche", "pastiche", "brioche"};

/// Words in -oes that lose both letters.
constexpr std::string_view oe_words[] = {"potato", "tomato",   "hero",    "veto",    "echo",
                                         "cargo",  "mosquito", "volcano", "torpedo", "embargo",
                                         "domino", "mango",    "tornado", "buffalo"};

bool ends_with_any(std::string_view word, std::initializer_list<std::string_view> endings) {
  return std::any_of(endings.begin(), endings.end(),
                     [&](std::string_view end) { return word.ends_with(end); });
}

template <class Range>
bool holds(const Range& words, std::string_view word) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

bool is_vowel(char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }

/// Bytes to cut off a regular plural, and what to put there.
struct Ending {
  std::size_t cut = 0;
  std::string_view put = "";
};

Ending ending_in_es(std::string_view word) {
  const std::string_view stem = word.substr(0, word.size() - 2);
  if (ends_with_any(stem, {"ss", "sh", "x", "zz"})) return {2, ""};
  if (stem.ends_with("ch"))
    return {holds(che_words, word.substr(0, word.size() - 1)) ? std::size_t{1} : std::size_t{2}, ""};
  if (stem.ends_with("o") && holds(oe_words, stem)) return {2, ""};
  const bool latin = stem.ends_with("us") && !ends_with_any(stem, {"ous", "aus"}) &&
                     !holds(use_words, word.substr(0, word.size() - 1));
  return latin ? Ending{2, ""} : Ending{1, ""};
}

Ending regular_ending(std::string_view word) {
  if (word.size() < 3 || !word.ends_with('s')) return {};
  if (ends_with_any(word, {"ss", "us", "is"})) return {};
  if (word.ends_with("ies")) {
    if (word.size() <= 4 || holds(ie_words, word.substr(0, word.size() - 1))) return {1, ""};
    return {3, "y"};
  }
  if (word.ends_with("es")) return ending_in_es(word);
  return {1, ""};
}

bool is_men(std::string_view word) {
  return word.ends_with("men") &&
         !holds(std::initializer_list<std::string_view>{"specimen", "regimen", "omen", "abdomen", "yemen",
                                                        "amen", "acumen", "semen", "ramen", "hymen"},
                word);
}

std::string plural_word(std::string_view word) {
  for (const Irregular& row : irregulars)
    if (row.one == word) return std::string(row.many);
  if (word.empty() || holds(unchanging, word)) return std::string(word);
  std::string out(word);
  if (word.ends_with("man") &&
      !holds(std::initializer_list<std::string_view>{"human", "german", "roman", "ottoman", "shaman",
                                                     "talisman"},
             word))
    return out.replace(out.size() - 2, 2, "en");
  if (holds(oe_words, word) || ends_with_any(word, {"s", "x", "z", "ch", "sh"})) return out + "es";
  if (word.size() > 1 && word.back() == 'y' && !is_vowel(word[word.size() - 2]))
    return out.replace(out.size() - 1, 1, "ies");
  return out + "s";
}

}  // namespace

std::string singular(std::string_view word) {
  std::string lower(word);
  std::transform(lower.begin(), lower.end(), lower.begin(), fold_ascii);
  for (const Irregular& row : irregulars)
    if (row.many == lower) return std::string(row.one);
  if (holds(unchanging, lower)) return std::string(word);
  const std::string kept(word);
  if (is_men(lower)) return kept.substr(0, kept.size() - 2) + "an";
  const Ending ending = regular_ending(lower);
  return kept.substr(0, kept.size() - ending.cut) + std::string(ending.put);
}

std::string plural(std::string_view words) {
  const std::size_t blank = words.find_last_of(' ');
  if (blank == std::string_view::npos) return plural_word(words);
  return std::string(words.substr(0, blank + 1)) + plural_word(words.substr(blank + 1));
}

std::string singular_head(std::string_view words) {
  const std::string folded = fold_name(words);
  const std::size_t blank = std::min(folded.find(' '), folded.size());
  return singular(std::string_view(folded).substr(0, blank)) + folded.substr(blank);
}

std::string singular_words(std::string_view words) {
  const std::string folded = fold_name(words);
  const std::size_t blank = folded.find_last_of(' ');
  if (blank == std::string::npos) return singular(folded);
  return folded.substr(0, blank + 1) + singular(std::string_view(folded).substr(blank + 1));
}

}  // namespace claimcheck
