// Subjects as tokens: words, hyphens, dashes, arrows, backticks, qualifiers, variables; and the time at their
// end. Four places hold subjects, and each ends a name at other bytes.
#pragma once

#include "grammar/x3/amounts.hpp"

namespace claimcheck::syntax::grammar {

enum class Place { claim, value, braces, identity };

namespace detail {

/// Bytes no name goes over in any place.
constexpr bool ends_name(char c) { return std::string_view("`(){}[]\"").find(c) != std::string_view::npos; }

constexpr bool is_arrow(const char* at, const char* end) {
  return lexis::starts_with(at, end, "->") || lexis::starts_with(at, end, "<-") ||
         lexis::starts_with(at, end, "\xE2\x86\x92") || lexis::starts_with(at, end, "\xE2\x86\x90");
}

constexpr bool is_white(const char* at, const char* end) {
  return at == end || lexis::is_line_end(*at) || lexis::blank_size(at, end) != 0;
}

/// Whether a mark of punctuation closes a word instead of standing in it: "began," but not "1,000".
constexpr bool closes_word(const char* at, const char* end, Place place) {
  if (*at == ',' || *at == ';') return is_white(at + 1, end) || ends_name(at[1]);
  if (*at == ':') return place == Place::claim && is_white(at + 1, end);
  if (place != Place::identity) return false;
  return std::string_view("*/+=<>").find(*at) != std::string_view::npos;
}

/// Whether the hyphen at `hyphen` stands by itself or glues two words: JP-RU, not A-, not -5.
constexpr bool is_tie(const char* begin, const char* hyphen, const char* end) {
  if (hyphen == begin) return is_white(hyphen + 1, end);
  return hyphen + 1 != end &&
         (lexis::continues_word(hyphen + 1, end) || hyphen[1] == '{' || hyphen[1] == '`');
}

template <Place place>
constexpr const char* name(const char* at, const char* end) {
  const char* next = at;
  while (next != end) {
    if (lexis::byte(next) < 0x80) {
      if (*next == ' ' || *next == '\t' || lexis::is_line_end(*next) || ends_name(*next)) break;
      if (*next == '-' || *next == '<') {
        if (is_arrow(next, end)) break;
        if (*next == '-' && is_tie(at, next, end)) break;
      }
      if (closes_word(next, end, place)) break;
      ++next;
      continue;
    }
    if (lexis::wide_blank_size(next, end) != 0 || lexis::dash_size(next, end) != 0 || is_arrow(next, end))
      break;
    if (lexis::hyphen_size(next, end) != 0 || quote_open(next, end) != nullptr) break;
    next += lexis::code_size(next, end);
  }
  return next == at ? nullptr : next;
}

constexpr const char* to_right(const char* at, const char* end) {
  if (lexis::starts_with(at, end, "->")) return at + 2;
  return lexis::starts_with(at, end, "\xE2\x86\x92") ? at + 3 : nullptr;
}
constexpr const char* to_left(const char* at, const char* end) {
  if (lexis::starts_with(at, end, "<-")) return at + 2;
  return lexis::starts_with(at, end, "\xE2\x86\x90") ? at + 3 : nullptr;
}

/// What stands in parentheses, up to the closing one on the same line; null when there is none.
constexpr const char* inside_parentheses(const char* at, const char* end) {
  for (int depth = 0; at != end && !lexis::is_line_end(*at); ++at) {
    if (*at == '(') ++depth;
    if (*at == ')' && depth-- == 0) return at;
  }
  return nullptr;
}
constexpr const char* inside_backticks(const char* at, const char* end) {
  while (at != end && *at != '`' && !lexis::is_line_end(*at)) ++at;
  return at;
}
/// {c}   {y}   {y-1}
constexpr const char* variable(const char* at, const char* end) {
  if (at == end || *at != '{') return nullptr;
  const char* next = at + 1;
  while (next != end && (lexis::is_letter(*next) || *next == '_')) ++next;
  if (next == at + 1) return nullptr;
  if (next != end && (*next == '-' || *next == '+')) {
    const char* number = lexis::skip_digits(next + 1, end);
    if (number == next + 1) return nullptr;
    next = number;
  }
  return next != end && *next == '}' ? next + 1 : nullptr;
}

}  // namespace detail

template <ast::TokenKind kind>
inline constexpr auto add_token = [](const auto& context) {
  const auto& matched = x3::_attr(context);
  builder(context).add_token(kind, matched.begin(), matched.end());
};

inline const auto backticks = '`' > raw[scan<detail::inside_backticks>][add_token<ast::TokenKind::quoted>] >
                              wanted(want::closing_backtick, lit('`'));
inline const auto qualifiers =
    '(' >
    raw[wanted(want::closing_parenthesis, scan<detail::inside_parentheses>)][call<&Builder::add_qualifiers>] >
    ')';
inline const auto arrow = raw[scan<detail::to_right>][add_token<ast::TokenKind::arrow_right>] |
                          raw[scan<detail::to_left>][add_token<ast::TokenKind::arrow_left>];
inline const auto pair_dash = raw[dash][add_token<ast::TokenKind::dash>];
inline const auto pair_hyphen = raw[hyphen][add_token<ast::TokenKind::hyphen>];
// Right after a name; a spaced one stands for itself in claims, and is a minus in identities.
inline const auto is_glued = [](const auto& context) {
  x3::_pass(context) = builder(context).is_glued(x3::_where(context).begin());
};
inline const auto glued_hyphen = &(hyphen >> !gap1 >> !lit('>')) >> eps[is_glued] >> pair_hyphen;
inline const auto variable = raw[scan<detail::variable>][add_token<ast::TokenKind::variable>];
template <Place place>
inline const auto name = raw[scan<detail::name<place>>][add_token<ast::TokenKind::word>];

inline const auto tie = pair_dash | arrow;
inline const auto claim_token =
    glued_hyphen | name<Place::claim> | tie | pair_hyphen | backticks | qualifiers;
inline const auto value_token =
    glued_hyphen | name<Place::value> | tie | pair_hyphen | backticks | qualifiers;
inline const auto braces_token =
    glued_hyphen | name<Place::braces> | tie | pair_hyphen | backticks | qualifiers;
inline const auto identity_name = glued_hyphen | name<Place::identity> | variable | tie | backticks;
inline const auto value_stop = '@' | time_lead | derivation_ahead;
inline const auto comma = -char_(",;");

// 6th Abe–Putin meeting
inline const auto ordinal_ahead = &((digits >> (lit("st") | "nd" | "rd" | "th") |
                                     (one_of<words::tens> >> hyphen | eps) >> one_of<words::ordinals>) >>
                                    blanks1 >> !lit(':')) >>
                                  &(ordinal >> eps[call<&Builder::take_front_ordinal>]);

/// Reads the longest time at the end of the subject just read: the first token from which a time reaches the
/// end of the words. A time is never all of a subject.
struct FindTime {
  template <class Context>
  void operator()(const Context& context) const {
    Builder& state = builder(context);
    const ast::Slice<ast::Token> words = state.timed_tokens();
    const std::uint32_t named = words.first == state.subject.tokens.first ? 1 : 0;
    if (words.count <= named) return;
    const char* end = state.at(state.tree.tokens[words.first + words.count - 1].span.end);
    if (!lexis::is_digit(end[-1]) && end[-1] != 's') return;
    const std::uint32_t furthest = words.count > longest_time ? words.count - longest_time : named;
    for (std::uint32_t i = furthest; i < words.count; ++i) {
      const ast::Token& token = state.tree.tokens[words.first + i];
      if (token.kind != ast::TokenKind::word || token.glued) continue;
      const char* first = state.at(token.span.begin);
      const std::size_t mistakes = state.mistakes.size();
      if (x3::parse(first, end, x3::with<BuilderTag>(state)[time >> eoi])) {
        state.take_subject_time(words.first + i);
        return;
      }
      state.mistakes.resize(mistakes);
    }
  }
  static constexpr std::uint32_t longest_time = 14;  // from 2018 - 05 - 25 to 2019 - 05 - 25, and some
};

x3::rule<struct claim_subject_rule> const claim_subject = "a subject";
inline const auto claim_subject_def =
    eps[call<&Builder::begin_subject>] >> -ordinal_ahead >>
    raw[claim_token >> *(comma >> blanks >> claim_token)][call<&Builder::end_subject>] >> eps[FindTime{}];
x3::rule<struct value_subject_rule> const value_subject = "a subject";
inline const auto value_subject_def =
    eps[call<&Builder::begin_subject>] >> -ordinal_ahead >>
    raw[!value_stop >> value_token >> *(comma >> gap >> !value_stop >> value_token)]
       [call<&Builder::end_subject>] >>
    eps[FindTime{}];
x3::rule<struct braces_subject_rule> const braces_subject = "a subject";
inline const auto braces_subject_def =
    eps[call<&Builder::begin_subject>] >> -ordinal_ahead >>
    raw[braces_token >> *(comma >> blanks >> braces_token)][call<&Builder::end_subject>] >> eps[FindTime{}];
x3::rule<struct identity_subject_rule> const identity_subject = "a subject";
inline const auto identity_subject_def =
    eps[call<&Builder::begin_subject>] >>
    raw[identity_name >> *(comma >> gap >> (identity_name | qualifiers))][call<&Builder::end_subject>] >>
    eps[FindTime{}];
BOOST_SPIRIT_DEFINE(claim_subject, value_subject, braces_subject, identity_subject)

}  // namespace claimcheck::syntax::grammar
