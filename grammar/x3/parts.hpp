// What follows a value: times, attributes, evidence. Each recovers by itself, so that one claim with several
// mistakes has each of them reported.
#pragma once

#include "grammar/words/attributes.hpp"
#include "grammar/x3/recovery.hpp"

namespace claimcheck::syntax::grammar {

namespace detail {

/// Up to the quotation mark that closes what `open` opened, on the same line; `\` takes the next byte along.
template <char last_byte, char other_byte>
constexpr const char* inside_curly(const char* at, const char* end) {
  while (at != end && !lexis::is_line_end(*at)) {
    if (*at == '\\' && at + 1 != end && !lexis::is_line_end(at[1])) {
      at += 2;
      continue;
    }
    if (end - at >= 3 && at[0] == '\xE2' && at[1] == '\x80' && (at[2] == last_byte || at[2] == other_byte))
      break;
    ++at;
  }
  return at;
}
constexpr const char* inside_straight(const char* at, const char* end) {
  while (at != end && *at != '"' && !lexis::is_line_end(*at)) {
    const bool escape = *at == '\\' && at + 1 != end && !lexis::is_line_end(at[1]);
    at += escape ? 2 : 1;
  }
  return at;
}
constexpr const char* source_id(const char* at, const char* end) {
  const char* next = at;
  while (next != end && (lexis::continues_word(next, end) || *next == '-' || *next == '.')) ++next;
  while (next != at && next[-1] == '.') --next;
  return next == at ? nullptr : next;
}
/// Up to one of the bytes that end an attribute's argument, blanks before it left out.
template <char first, char second>
constexpr const char* argument(const char* at, const char* end) {
  const char* last = at;
  for (const char* next = at;
       next != end && *next != first && *next != second && !lexis::is_line_end(*next);) {
    const std::size_t blank = lexis::blank_size(next, end);
    next += blank != 0 ? blank : lexis::code_size(next, end);
    if (blank == 0) last = next;
  }
  return last == at ? nullptr : last;
}

}  // namespace detail

template <auto take>
inline const auto straight_quote = '"' > raw[scan<detail::inside_straight>][call<take>] >
                                   wanted(want::closing_quote, lit('"'));
template <auto take>
inline const auto low_quote =  // „…“ as Germans write it
    lit("\xE2\x80\x9E") > raw[scan<detail::inside_curly<'\x9C', '\x9D'>>][call<take>] >
    wanted(want::closing_quote, lit("\xE2\x80\x9C") | "\xE2\x80\x9D");
template <auto take>
inline const auto curly_quote =
    (lit("\xE2\x80\x9C") | "\xE2\x80\x9D") > raw[scan<detail::inside_curly<'\x9D', '\x9D'>>][call<take>] >
    wanted(want::closing_quote, lit("\xE2\x80\x9D"));
template <auto take>
inline const auto quoted_by = straight_quote<take> | low_quote<take> | curly_quote<take>;
inline const auto quote = quoted_by<&Builder::take_quote>;

// #char=812,840   #line=18,20 (RFC 5147)   #page=3 (RFC 8118)
inline const auto positions =
    raw[wanted(want::positions, -digits >> ',' >> -digits)][call<&Builder::take_range>];
inline const auto text_fragment = (lit("char=") >> eps[call<&Builder::take_characters>] |
                                   lit("line=") >> eps[call<&Builder::take_lines>]) > positions;
inline const auto page_fragment = lit("page=") > raw[wanted(want::page, digits)][call<&Builder::take_page>];
inline const auto fragment = '#' > wanted(want::fragment, text_fragment | page_fragment);
inline const auto source_end = &(eoi | gap1 | char_("[@") | quote_open);
inline const auto document =
    '@' > raw[wanted(want::source_id, scan<detail::source_id>)][call<&Builder::take_source>] > -fragment >
    wanted(want::source_end, source_end) > -(gap >> &quote_open >> quote);
inline const auto derivation = word("from") > gap >
                               wanted(want::expression,
                                      begin_expression >> sum) > eps[call<&Builder::take_derivation>];
struct evidence_rule : RecoverPart {};
x3::rule<evidence_rule> const evidence = "evidence";
inline const auto evidence_def =
    eps[call<&Builder::begin_evidence>] >>
    raw[quote | document | &derivation_ahead >> derivation][call<&Builder::end_evidence>];

// [planned, per "James Schoff", tag: energy, retracted: a reason to the bracket]
inline const auto argument = scan<detail::argument<',', ']'>>;
inline const auto rule_code = scan<detail::argument<':', ']'>>;
template <ast::AttributeKind kind>
inline const auto kind_is = eps[([](const auto& context) { builder(context).attribute.kind = kind; })];
inline const auto reason =
    wanted(want::reason, ':' >> blanks) >
    raw[wanted(want::reason_text, scan<detail::argument<']', ']'>>)][call<&Builder::take_reason>];
inline const auto party =
    quoted_by<&Builder::take_argument> | raw[wanted(want::party, argument)][call<&Builder::take_argument>];
inline const auto text_argument = blanks > wanted(want::argument, ':' >> blanks) >
                                  raw[wanted(want::argument_text, argument)][call<&Builder::take_argument>];
inline const auto per_attribute = word("per") > kind_is<ast::AttributeKind::per> > blanks > party;
inline const auto id_attribute = word("id") > kind_is<ast::AttributeKind::id> > text_argument;
inline const auto tag_attribute = word("tag") > kind_is<ast::AttributeKind::tag> > text_argument;
inline const auto retracted_attribute =
    word("retracted") > kind_is<ast::AttributeKind::retracted> > blanks > reason;
inline const auto allow_attribute = word("allow") > kind_is<ast::AttributeKind::allow> > blanks >
                                    raw[wanted(want::rule_code, rule_code)][call<&Builder::take_argument>] >
                                    blanks > reason;
inline const auto attribute_body = one_of<words::plain_attributes>[call<&Builder::take_kind>] |
                                   per_attribute | id_attribute | tag_attribute | retracted_attribute |
                                   allow_attribute;
inline const auto attribute = wanted(want::attribute, eps[call<&Builder::begin_attribute>] >>
                                                          raw[attribute_body][call<&Builder::end_attribute>]);
struct attributes_rule : RecoverAttributes {};
x3::rule<attributes_rule> const attributes = "attributes";
inline const auto attributes_def =
    raw['[' > blanks > attribute > blanks > *(',' > blanks > attribute > blanks) >
        wanted(want::closing_bracket, lit(']'))][call<&Builder::end_attributes>];

struct times_rule : RecoverPart {};
x3::rule<times_rule> const claim_time = "a time";
inline const auto claim_time_def = &time_lead >>
                                   (eps > wanted(want::time, time) > eps[call<&Builder::take_claim_time>]);

BOOST_SPIRIT_DEFINE(evidence, attributes, claim_time)

}  // namespace claimcheck::syntax::grammar
