// What a sentence says of a figure in it: denied, planned, possible, forecast, heard from others. Told by the
// verbs and cues that govern the figure, found from the figure outwards: the nearest finite verb decides, and
// conjunctions, semicolons and dashes end its reach.
#pragma once

#include <cstdint>
#include <vector>

#include "grammar/prose/lens.hpp"

namespace claimcheck::prose {

enum class Mood : std::uint8_t { fact, planned, possible, forecast };

/// A word, a number or a mark of a sentence.
struct Token {
  enum class Kind : std::uint8_t { word, number, comma, breaker, mark };
  Kind kind = Kind::word;
  Word word;  // its place, whatever the kind
};

/// The tokens of bytes [begin, end) of the lens's text.
std::vector<Token> tokens_of(const Lens& lens, std::uint32_t begin, std::uint32_t end);

struct Statement {
  bool negated = false;
  bool hearsay = false;     // reportedly, is said to
  bool attributed = false;  // somebody said so
  Mood mood = Mood::fact;
  std::uint32_t cue_begin = 0;  // the word that says so, of mood and hearsay
  std::uint32_t cue_end = 0;
};

/// What the sentence with these tokens says of the figure in [begin, end), its hedge included.
Statement statement_of(const Lens& lens, const std::vector<Token>& sentence, std::uint32_t begin,
                       std::uint32_t end);

/// Whether a clause ends at this token: ";", a dash, "but", "while" and their kin.
bool breaks_clause(const Lens& lens, const Token& token);

}  // namespace claimcheck::prose
