// The looks of clauses.hpp, each a walk over the tokens of one sentence.
#include "grammar/prose/clauses.hpp"

#include <initializer_list>
#include <optional>

namespace claimcheck::prose {

namespace {

using Kind = Token::Kind;

bool is_one_of(std::string_view text, std::initializer_list<std::string_view> words) {
  for (const std::string_view word : words)
    if (word.size() == text.size()) {
      std::size_t i = 0;
      while (i < text.size() && (text[i] | 0x20) == (word[i] | 0x20)) ++i;
      if (i == text.size()) return true;
    }
  return false;
}

bool is_auxiliary(std::string_view text) {
  return is_one_of(text, {"is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "having"});
}

/// One walk over a sentence around one figure.
class Look {
 public:
  Look(const Lens& lens, const std::vector<Token>& tokens, std::uint32_t begin, std::uint32_t end)
      : lens_(lens), tokens_(tokens) {
    while (first_ < tokens.size() && tokens[first_].word.begin < begin) ++first_;
    last_ = first_;
    while (last_ < tokens.size() && tokens[last_].word.begin < end) ++last_;
  }

  Statement run() {
    out_.negated = is_negated();
    look_for_hearsay();
    if (!look_back()) look_ahead();
    look_for_speaker();
    return out_;
  }

 private:
  std::string_view text(std::size_t i) const {
    return tokens_[i].kind == Kind::word ? lens_.text(tokens_[i].word) : std::string_view{};
  }
  const Word& word(std::size_t i) const { return tokens_[i].word; }
  bool breaks(std::size_t i) const { return breaks_clause(lens_, tokens_[i]); }

  void cue(Mood mood, std::size_t i) {
    out_.mood = mood;
    out_.cue_begin = word(i).begin;
    out_.cue_end = word(i).end;
  }

  /// "did not meet 20 times", "never reached 20", "failed to reach 20"; not "not only 20", "not since the $20
  /// million deal".
  bool is_negated() const {
    constexpr std::size_t reach = 7;
    for (std::size_t i = first_; i-- > 0 && first_ - i <= reach;) {
      if (tokens_[i].kind != Kind::word || breaks(i)) return false;
      const std::string_view here = text(i);
      const bool negation = word(i).is(is::negation) && !is_one_of(here, {"without", "no"});
      if (negation || is_one_of(here, {"denied", "denies", "deny"})) {
        const std::string_view next = i + 1 < tokens_.size() ? text(i + 1) : std::string_view{};
        return !is_one_of(next, {"only", "just", "merely", "least", "even", "until", "since"});
      }
      if (is_one_of(here, {"failed", "refused", "declined", "fails"}) && i + 1 < first_)
        return is_one_of(text(i + 1), {"to"});
      if (is_one_of(here, {"far"}) && i + 1 < first_ && is_one_of(text(i + 1), {"from"})) return true;
      if (is_one_of(here, {"the", "its", "his", "her", "their", "this", "that", "these", "those", "our"}))
        return false;
      if (word(i).is(is::preposition) &&
          !is_one_of(here, {"to", "by", "at", "as", "in", "than", "over", "from", "up", "down"}))
        return false;
      if (is_one_of(here, {"and", "or", "because", "who", "which", "if", "whether"})) return false;
    }
    return false;
  }

  void look_for_hearsay() {
    for (std::size_t i = first_; i-- > 0;) {
      if (breaks(i)) break;
      if (is_hearsay(i)) return mark_hearsay(i);
    }
    for (std::size_t i = last_; i < tokens_.size(); ++i) {
      if (breaks(i) || tokens_[i].kind == Kind::number) return;
      if (is_hearsay(i)) return mark_hearsay(i);
    }
  }

  void mark_hearsay(std::size_t i) {
    out_.hearsay = true;
    out_.cue_begin = word(i).begin;
    out_.cue_end = word(i).end;
  }

  bool is_hearsay(std::size_t i) const {
    const std::string_view here = text(i);
    if (here.empty()) return false;
    if (is_one_of(here, {"claim", "claims", "claimed"})) {
      // "claimed 20 lives", "claimed responsibility", "a claim"
      const std::string_view next = i + 1 < tokens_.size() ? text(i + 1) : std::string_view{};
      return is_one_of(next, {"to", "that", "it", "he", "they", "she"});
    }
    if (word(i).is(is::hearsay)) return true;
    // "is said to have", "are believed to be", "it is rumoured"
    return is_one_of(here, {"said", "believed", "thought", "rumoured", "rumored", "understood"}) && i > 0 &&
           is_one_of(text(i - 1), {"is", "are", "was", "were"}) && i + 1 < tokens_.size() &&
           is_one_of(text(i + 1), {"to"});
  }

  /// The mood that a word gives to what it governs; nullopt for none.
  std::optional<Mood> mood_of(std::size_t i) const {
    const Word& here = word(i);
    const std::string_view words = text(i);
    if (is_one_of(words,
                  {"may", "might", "could", "should", "possibly", "perhaps", "potentially", "maybe"})) {
      if (here.capital && i > 0 && here.is(is::month)) return std::nullopt;
      return Mood::possible;
    }
    if (is_one_of(words, {"would", "will", "shall", "ll"})) return Mood::planned;
    if (is_one_of(words,
                  {"forecast", "forecasts", "projected", "projects", "projection", "projections", "predicted",
                   "predicts", "anticipated", "anticipates", "expects", "expected", "expect", "forecasting"}))
      return Mood::forecast;
    if (is_one_of(words, {"likely", "unlikely"})) return Mood::possible;
    if (is_one_of(words,
                  {"planned",   "plans",     "plan",      "planning",    "proposed", "proposes", "propose",
                   "proposal",  "intends",   "intended",  "aims",        "aim",      "aimed",    "aiming",
                   "hopes",     "hoped",     "hoping",    "targets",     "targeted", "target",   "pledged",
                   "pledges",   "pledge",    "scheduled", "slated",      "promised", "promises", "vowed",
                   "vows",      "goal",      "ambition",  "wants",       "wanted",   "seeks",    "seeking",
                   "envisages", "envisaged", "proposing", "considering", "mulling"}))
      return Mood::planned;
    return std::nullopt;
  }

  /// "agreed to buy 20": what such a verb leads to has not happened.
  static bool leads_to_plan(std::string_view verb) {
    return is_one_of(verb, {"agreed",  "agrees",   "due",   "set",     "decided", "offered", "threatened",
                            "ready",   "promised", "hope",  "want",    "wish",    "wishes",  "asked",
                            "ordered", "supposed", "going", "looking", "trying",  "poised",  "committed",
                            "about",   "intend",   "need",  "needs",   "seek",    "vow",     "tries"});
  }

  /// Whether a form in -ed, or a past of the tables, is a finite verb here: no participle behind "be" or
  /// "to".
  bool is_finite(std::size_t i) const {
    const Word& here = word(i);
    const std::string_view verb = text(i);
    if (is_one_of(verb, {"have"}) && i > 0 && (is_one_of(text(i - 1), {"to"}) || mood_of(i - 1)))
      return false;
    if (is_auxiliary(verb)) return !is_one_of(verb, {"be", "been", "being", "having"});
    const bool past =
        here.is(is::past) || (here.size() > 3 && verb.ends_with("ed") && !verb.ends_with("eed"));
    const bool present = here.is(is::present) && !here.is(is::preposition);
    if (!past && !present) return false;
    if (here.is(is::season) || here.is(is::event)) return false;
    if (i == 0) return true;
    const std::string_view before = text(i - 1);
    return !is_one_of(before,
                      {"to", "be", "been", "being", "have", "a", "an", "the", "of", "its", "their"}) &&
           !mood_of(i - 1);
  }

  /// Back from the figure: the nearest verb that governs it. True when one was found.
  bool look_back() {
    bool infinitive = false;  // a "to" before a verb was passed
    for (std::size_t i = first_; i-- > 0;) {
      if (tokens_[i].kind != Kind::word) {
        if (tokens_[i].kind == Kind::breaker) return false;
        continue;
      }
      if (breaks(i)) return false;
      const std::string_view here = text(i);
      if (is_one_of(here, {"to"}) && i + 1 < first_ && tokens_[i + 1].kind == Kind::word &&
          !word(i + 1).is(is::stop | is::numeric | is::hedge_end)) {
        infinitive = true;
        continue;
      }
      if (const auto mood = mood_of(i); mood && governs(i, infinitive)) {
        cue(*mood, i);
        return true;
      }
      if (infinitive && leads_to_plan(here) && i + 1 < tokens_.size() && is_one_of(text(i + 1), {"to"})) {
        cue(Mood::planned, i);
        return true;
      }
      if (is_finite(i)) return true;
    }
    return false;
  }

  /// A participle or noun of planning governs a figure only close to it; a verb of planning always.
  bool governs(std::size_t i, bool infinitive) const {
    const std::string_view here = text(i);
    const std::string_view before = i > 0 ? text(i - 1) : std::string_view{};
    const std::string_view next = i + 1 < tokens_.size() ? text(i + 1) : std::string_view{};
    if (is_one_of(before, {"than", "as"})) return false;  // "more than expected", "as planned"
    const bool noun =
        is_one_of(here, {"plan", "plans", "proposal", "target", "targets", "goal", "ambition", "aim",
                         "pledge", "forecast", "forecasts", "projection", "projections"});
    const bool led = is_one_of(before, {"a", "an", "the", "its", "their", "his", "her", "of", "this", "our"});
    if (noun && led) return is_one_of(next, {"of", "for", "to"}) && (infinitive || first_ - i <= 4);
    if (is_one_of(here,
                  {"planned", "proposed", "expected", "projected", "scheduled", "intended", "targeted"}) &&
        led)
      return first_ - i <= 3;  // "a proposed $880 billion fund"
    return true;
  }

  /// On from the figure, where no verb came before it: "20 flights are planned", "a 20% rise is expected".
  void look_ahead() {
    constexpr std::size_t reach = 14;
    for (std::size_t i = last_; i < tokens_.size() && i - last_ < reach; ++i) {
      if (tokens_[i].kind != Kind::word || breaks(i)) return;
      const std::string_view here = text(i);
      if (is_one_of(here, {"that", "which", "who", "as"})) return;
      if (const auto mood = mood_of(i)) {
        if (is_one_of(here, {"plan", "plans", "target", "goal", "aim", "pledge", "forecast", "forecasts",
                             "ambition", "proposal", "projection", "projections"}) &&
            !(i > last_ && is_auxiliary(text(i - 1))))
          continue;
        cue(*mood, i);
        return;
      }
      if (is_auxiliary(here)) continue;
      if (is_finite(i)) return;
    }
  }

  void look_for_speaker() {
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      const std::string_view here = text(i);
      const bool says =
          is_one_of(here, {"said", "says", "told", "announced", "stated", "estimates", "estimated"}) &&
          !(i > 0 && is_auxiliary(text(i - 1))) &&
          !(is_one_of(here, {"estimated", "estimates"}) && !names_speaker(i));
      const bool according =
          is_one_of(here, {"according"}) && i + 1 < tokens_.size() && is_one_of(text(i + 1), {"to"});
      if (says ? reports(i) : according) {
        out_.attributed = true;
        if (out_.cue_end == 0) {
          out_.cue_begin = word(i).begin;
          out_.cue_end = word(i).end;
        }
        return;
      }
    }
  }

  /// Whether what "said" at `i` tells includes the figure: all that follows it, and what it closes.
  bool reports(std::size_t i) const {
    if (i < first_) {
      for (std::size_t between = i; between < first_; ++between)
        if (tokens_[between].kind == Kind::breaker) return false;
      return true;
    }
    const std::string_view next = i + 1 < tokens_.size() ? text(i + 1) : std::string_view{};
    return next.empty() || is_one_of(next, {"on", "in", "at", "this", "last", "yesterday", "today", "by"}) ||
           word(i + 1).is(is::weekday);
  }

  /// "the ministry estimates that"
  bool names_speaker(std::size_t i) const {
    return i > 0 && i + 1 < tokens_.size() && is_one_of(text(i + 1), {"that", "the"}) &&
           !text(i - 1).empty() && !word(i - 1).is(is::stop | is::article);
  }

  const Lens& lens_;
  const std::vector<Token>& tokens_;
  std::size_t first_ = 0;  // the figure's first token, and past its last one
  std::size_t last_ = 0;
  Statement out_;
};

}  // namespace

std::vector<Token> tokens_of(const Lens& lens, std::uint32_t begin, std::uint32_t end) {
  std::vector<Token> tokens;
  for (std::uint32_t at = begin; at < end;) {
    const char c = lens[at];
    const Word word = is_letter(c) || is_high(c) ? lens.word_at(at) : Word{};
    if (!word.empty()) {
      tokens.push_back({Kind::word, word});
      at = word.end;
      continue;
    }
    std::uint32_t to = at + 1;
    if (is_digit(c)) {
      while (to < end &&
             (is_digit(lens[to]) || ((lens[to] == ',' || lens[to] == '.') && is_digit(lens[to + 1]))))
        ++to;
      tokens.push_back({Kind::number, {.begin = at, .end = to, .info = {}}});
    } else if (c == ',') {
      tokens.push_back({Kind::comma, {.begin = at, .end = to, .info = {}}});
    } else if (c == ';' || (c == ':' && lens[at + 1] == ' ') || lens.starts(at, "\xE2\x80\x94") ||
               lens.starts(at, " \xE2\x80\x93 ") || lens.starts(at, " - ")) {
      tokens.push_back({Kind::breaker, {.begin = at, .end = to, .info = {}}});
    } else if (c > ' ' && c != '\'' && c != '-' && !is_high(c)) {
      tokens.push_back({Kind::mark, {.begin = at, .end = to, .info = {}}});
    }
    at = to;
  }
  return tokens;
}

bool breaks_clause(const Lens& lens, const Token& token) {
  if (token.kind == Kind::breaker) return true;
  return token.kind == Kind::word && is_one_of(lens.text(token.word), {"but", "while", "whereas", "although",
                                                                       "though", "because", "whilst", "yet"});
}

Statement statement_of(const Lens& lens, const std::vector<Token>& sentence, std::uint32_t begin,
                       std::uint32_t end) {
  return Look(lens, sentence, begin, end).run();
}

}  // namespace claimcheck::prose
