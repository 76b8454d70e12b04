// Closed lists. An open class (nouns) is never listed: what is in no list is taken for a noun that may own
// the figure.
#include "checker/news/words.hpp"

#include <algorithm>
#include <array>

namespace claimcheck::news_words {

namespace {

template <std::size_t N>
using Words = std::array<std::string_view, N>;

template <std::size_t N>
constexpr Words<N> sorted(Words<N> words) {
  std::sort(words.begin(), words.end());
  return words;
}

template <std::size_t N>
bool has(const Words<N>& words, std::string_view word) {
  return std::binary_search(words.begin(), words.end(), word);
}

constexpr auto functions =
    sorted(std::to_array<std::string_view>({"a",          "an",       "the",       "this",
                                            "that",       "these",    "those",     "its",
                                            "it",         "their",    "they",      "them",
                                            "his",        "her",      "he",        "she",
                                            "our",        "we",       "all",       "both",
                                            "each",       "which",    "who",       "whose",
                                            "where",      "when",     "there",     "here",
                                            "is",         "are",      "was",       "were",
                                            "be",         "been",     "being",     "has",
                                            "have",       "had",      "having",    "do",
                                            "does",       "did",      "will",      "would",
                                            "can",        "could",    "may",       "might",
                                            "should",     "must",     "to",        "of",
                                            "in",         "on",       "at",        "by",
                                            "for",        "from",     "with",      "into",
                                            "onto",       "over",     "under",     "about",
                                            "around",     "some",     "roughly",   "approximately",
                                            "nearly",     "almost",   "just",      "only",
                                            "more",       "less",     "fewer",     "than",
                                            "least",      "most",     "up",        "down",
                                            "as",         "or",       "and",       "but",
                                            "while",      "whereas",  "so",        "also",
                                            "too",        "even",     "still",     "already",
                                            "now",        "then",     "per",       "during",
                                            "since",      "until",    "after",     "before",
                                            "between",    "within",   "across",    "through",
                                            "throughout", "against",  "versus",    "against",
                                            "via",        "among",    "not",       "no",
                                            "alone",      "once",     "meanwhile", "however",
                                            "though",     "although", "because",   "if",
                                            "further",    "again",    "ago",       "yet",
                                            "comparison", "contrast", "instead",   "respectively",
                                            "worth",      "fully",    "well",      "close",
                                            "exactly",    "much",     "many",      "such",
                                            "other",      "another",  "same",      "first",
                                            "latest",     "last",     "next",      "past",
                                            "recent",     "early",    "late",      "mid",
                                            "year",       "years",    "month",     "months",
                                            "quarter",    "week",     "end",       "beginning",
                                            "start",      "period",   "time",      "times",
                                            "time's",     "today",    "yesterday", "later",
                                            "overall",    "what",     "how",       "together",
                                            "out",        "off",      "any",       "every",
                                            "own",        "like",     "unlike",    "whole",
                                            "s"}));

constexpr auto measuring = sorted(std::to_array<std::string_view>(
    {"accounted",  "accounting", "accounts",   "added",       "adding",       "amounted",   "amounting",
     "amounts",    "averaged",   "averages",   "averaging",   "brought",      "bringing",   "came",
     "climbed",    "climbing",   "climbs",     "come",        "comes",        "coming",     "comprised",
     "comprises",  "contracted", "counted",    "counts",      "cut",          "declined",   "declining",
     "declines",   "doubled",    "dropped",    "dropping",    "drops",        "eased",      "edged",
     "equaled",    "equalled",   "equals",     "estimated",   "exceeded",     "exceeding",  "exceeds",
     "expanded",   "fallen",     "fell",       "falling",     "falls",        "gained",     "got",
     "grew",       "grow",       "growing",    "grown",       "grows",        "held",       "hit",
     "hits",       "hitting",    "hold",       "holds",       "improved",     "increased",  "increases",
     "increasing", "jumped",     "jumping",    "jumps",       "kept",         "made",       "make",
     "makes",      "making",     "measured",   "narrowed",    "numbered",     "numbering",  "passed",
     "peaked",     "plunged",    "posted",     "posting",     "put",          "puts",       "ran",
     "ranked",     "ranks",      "reach",      "reached",     "reaches",      "reaching",   "rebounded",
     "recorded",   "recording",  "records",    "recovered",   "remain",       "remained",   "remains",
     "reported",   "reporting",  "reports",    "represented", "representing", "represents", "rise",
     "risen",      "rises",      "rising",     "rose",        "sank",         "saw",        "set",
     "shrank",     "shrunk",     "slid",       "slipped",     "slowed",       "slumped",    "soared",
     "spent",      "stand",      "standing",   "stands",      "stayed",       "steadied",   "stood",
     "surged",     "surpassed",  "swelled",    "taking",      "tallied",      "topped",     "totaled",
     "totaling",   "totalled",   "totalling",  "totals",      "totaled",      "took",       "touched",
     "tumbled",    "valued",     "was",        "were",        "widened",      "won",        "worth",
     "estimates",  "estimate",   "registered", "generated",   "earned",       "earning",    "earns",
     "received",   "polled",     "scored",     "secured",     "collected",    "garnered",   "shows",
     "showed",     "show",       "shown",      "seen",        "sees",         "see",        "confirmed",
     "counting",   "become",     "became",     "ended",       "finished",     "closed",     "started",
     "began",      "said",       "says",       "told",        "according",    "announced"}));

constexpr auto neutral = sorted(std::to_array<std::string_view>(
    {"total",      "overall",   "whole",     "entire",       "combined",   "annual",   "yearly",
     "full-year",  "bilateral", "mutual",    "two-way",      "two",        "way",      "aggregate",
     "cumulative", "official",  "confirmed", "recorded",     "registered", "reported", "estimated",
     "foreign",    "direct",    "current",   "latest",       "its",        "their",    "the",
     "a",          "an",        "his",       "her",          "our",        "this",     "that",
     "all",        "own",       "country's", "company's",    "nation's",   "national", "s",
     "headline",   "full",      "year",      "consolidated", "group",      "new",      "actual",
     "known",      "resident"}));

constexpr auto plain_heads = sorted(std::to_array<std::string_view>(
    {"amount", "count",    "data",  "figure", "figures",    "flow",  "flows", "level", "levels",
     "number", "numbers",  "rate",  "rates",  "statistics", "stock", "stood", "tally", "total",
     "totals", "turnover", "value", "volume", "volumes",    "worth", "score", "ratio", "toll"}));

constexpr auto prepositions = sorted(std::to_array<std::string_view>(
    {"with",  "from",    "to",      "against", "into",    "in",        "of",         "for",
     "at",    "by",      "between", "toward",  "towards", "over",      "across",     "than",
     "like",  "unlike",  "versus",  "among",   "within",  "on",        "throughout", "behind",
     "ahead", "outside", "inside",  "near",    "via",     "including", "excluding",  "as"}));

constexpr auto saying = sorted(std::to_array<std::string_view>(
    {"claim",   "insist", "insists", "argue", "maintains", "maintain",  "alleges",  "alleged",  "boasted",
     "reckons", "said",   "says",    "say",   "told",      "tells",     "argued",   "argues",   "claimed",
     "claims",  "noted",  "stated",  "wrote", "writes",    "announced", "insisted", "according"}));

constexpr auto joints = sorted(
    std::to_array<std::string_view>({"and", "or", "while", "whereas", "but", "although", "though", "versus",
                                     "against", "compared", "than", "nor", "vs", "followed"}));

constexpr auto negations = sorted(std::to_array<std::string_view>(
    {"not",     "never",     "neither",  "nor",        "denied",   "denies",  "deny",
     "false",   "incorrect", "wrong",    "wrongly",    "untrue",   "without", "cannot",
     "isn't",   "wasn't",    "didn't",   "hasn't",     "haven't",  "weren't", "aren't",
     "doesn't", "don't",     "mistaken", "mistakenly", "rejected", "disputed"}));

constexpr auto backward = sorted(
    std::to_array<std::string_view>({"earlier", "previously", "compared", "previous", "prior", "formerly",
                                     "versus", "than", "against", "vs", "originally", "initially", "once"}));

constexpr auto derived = sorted(std::to_array<std::string_view>(
    {"growth",     "rise",    "increase",   "decline",   "drop",      "fall",         "gain",
     "gains",      "loss",    "change",     "deficit",   "surplus",   "gap",          "balance",
     "per",        "average", "median",     "daily",     "weekly",    "monthly",      "quarterly",
     "hourly",     "ceiling", "cap",        "limit",     "capacity",  "potential",    "cost",
     "costs",      "price",   "prices",     "margin",    "ratio",     "share",        "density",
     "index",      "backlog", "difference", "shortfall", "increment", "contribution", "component",
     "youth",      "core",    "net",        "gross",     "adjusted",  "operating",    "underlying",
     "seasonally", "real",    "nominal"}));

constexpr auto plans = sorted(std::to_array<std::string_view>(
    {"plans",     "plan",     "planned", "planning", "will",      "proposed", "proposes",
     "propose",   "proposal", "pledged", "pledges",  "pledge",    "intends",  "intend",
     "aims",      "aim",      "aimed",   "aiming",   "promised",  "promises", "agreed",
     "scheduled", "target",   "targets", "targeted", "targeting", "seeks",    "would",
     "shall",     "budgeted", "vowed",   "commits",  "committed"}));

constexpr auto forecasts = sorted(std::to_array<std::string_view>(
    {"forecast", "forecasts", "forecasted", "expected", "expects", "expect", "projected", "projects",
     "projection", "projections", "predicts", "predicted", "predict", "outlook", "anticipates", "anticipated",
     "likely", "foresees", "sees"}));

constexpr auto doubts = sorted(std::to_array<std::string_view>(
    {"may", "might", "could", "reportedly", "allegedly", "apparently", "rumoured", "rumored", "unconfirmed",
     "supposedly", "possibly", "perhaps", "if", "purportedly", "unless"}));

}  // namespace

bool is_function(std::string_view word) {
  return has(functions, word) || (word.size() > 4 && word.ends_with("ly"));
}
bool is_auxiliary(std::string_view word) {
  static constexpr auto words = sorted(std::to_array<std::string_view>(
      {"had", "have", "has", "having", "is", "are", "was", "were", "been", "being", "be"}));
  return has(words, word);
}
bool is_pronoun(std::string_view word) {
  static constexpr auto words =
      sorted(std::to_array<std::string_view>({"it", "its", "they", "their", "he", "she", "his", "her",
                                              "itself", "there", "both", "bilateral", "mutual"}));
  return has(words, word);
}
bool is_measuring(std::string_view word) { return has(measuring, word); }
bool is_neutral(std::string_view word) { return has(neutral, word); }
bool is_plain_head(std::string_view word) { return has(plain_heads, word); }
bool is_preposition(std::string_view word) { return has(prepositions, word); }
bool is_saying(std::string_view word) { return has(saying, word); }
bool is_joint(std::string_view word) { return has(joints, word); }
bool is_negation(std::string_view word) { return has(negations, word); }
bool is_backward(std::string_view word) { return has(backward, word); }
bool is_derived(std::string_view word) { return has(derived, word); }
bool is_plan(std::string_view word) { return has(plans, word); }
bool is_forecast(std::string_view word) { return has(forecasts, word); }
bool is_doubt(std::string_view word) { return has(doubts, word); }

}  // namespace claimcheck::news_words
