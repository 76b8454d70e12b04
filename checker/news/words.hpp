// The words of English that tell what stands between a name and a figure: which of them leave the figure with
// the name, and which may make it something else's.
#pragma once

#include <string_view>

namespace claimcheck::news_words {

/// Articles, pronouns, auxiliaries, conjunctions, prepositions, hedges: they name nothing.
bool is_function(std::string_view word);
/// Verbs and participles that give a quantity its value: "totaled", "stood", "rose", "accounting".
bool is_measuring(std::string_view word);
/// Forms of "be" and "have".
bool is_auxiliary(std::string_view word);
/// "it", "its", "their", "both": the sentence goes on with what the one before spoke of.
bool is_pronoun(std::string_view word);
/// Adjectives that leave a measure what it is: "total", "annual", "bilateral".
bool is_neutral(std::string_view word);
/// Nouns after a measure that leave it what it is: "unemployment rate", "trade volume".
bool is_plain_head(std::string_view word);
/// "in", "of", "with", "to" …: what follows is attached to what stands before.
bool is_preposition(std::string_view word);
/// "said", "told", "says".
bool is_saying(std::string_view word);
/// "and", "while", "but" …: another statement may begin.
bool is_joint(std::string_view word);
/// "not", "never", "neither", "denied".
bool is_negation(std::string_view word);
/// "earlier", "previously", "compared": the figure beside it is of another time.
bool is_backward(std::string_view word);
/// "growth", "rise", "per", "average" …: beside a measure they make another quantity of it.
bool is_derived(std::string_view word);
/// "plans", "will", "expected", "forecast".
bool is_plan(std::string_view word);
bool is_forecast(std::string_view word);
/// "may", "could", "reportedly", "allegedly", "rumoured".
bool is_doubt(std::string_view word);

}  // namespace claimcheck::news_words
