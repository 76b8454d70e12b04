// A claim from its first byte to its last: subject ": " value [time] [attributes] evidence*.
#pragma once

#include "grammar/x3/parts.hpp"

namespace claimcheck::syntax::grammar {

namespace detail {

constexpr const char* colon(const char* at, const char* end) {
  return at != end && *at == ':' && is_white(at + 1, end) ? at + 1 : nullptr;
}

}  // namespace detail

struct head_rule : RecoverHead {};
x3::rule<head_rule> const head = "a subject";
inline const auto head_def = eps > blanks > wanted(want::subject, claim_subject) > blanks
                             > raw[wanted(want::colon, scan<detail::colon>)][call<&Builder::take_colon>] >
                             eps[call<&Builder::end_head>];

struct value_part_rule : RecoverValue {};
x3::rule<value_part_rule> const value_part = "a value";
inline const auto value_part_def = eps > wanted(want::value, !(eoi | char_("[@") | quote_open)) >
                                   raw[wanted(want::value, any_value)][call<&Builder::take_value>];

// What is no part of a claim where parts stand.
struct stray_rule : RecoverPart {};
x3::rule<stray_rule> const stray = "a part of the claim";
inline const auto stray_def = !eoi >> (eps > wanted(want::after_parts, eps(false)));

inline const auto parts = gap >> value_part >> *(gap >> claim_time) >>
                          *(gap >> (attributes | evidence | stray)) >> gap;
x3::rule<struct claim_rule> const claim = "a claim";
inline const auto claim_def = eps[call<&Builder::begin_claim>] >> head >>
                              (eps[call<&Builder::is_headless>] >> eoi | parts);

x3::rule<struct lone_value_rule> const lone_value = "a value";
inline const auto lone_value_def = eps[call<&Builder::begin_claim>] >> parts;

struct heading_rule : RecoverPart {};
x3::rule<heading_rule> const heading = "a source heading";
inline const auto heading_def =
    eps > '@' > raw[wanted(want::source_id, scan<detail::source_id>)][call<&Builder::take_heading>] > blanks >
    wanted(want::heading_end, eoi);

BOOST_SPIRIT_DEFINE(head, value_part, stray, claim, lone_value, heading)

}  // namespace claimcheck::syntax::grammar
