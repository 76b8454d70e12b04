// The one translation unit of the claim grammar.
#include "grammar/x3/claims.hpp"
#include "grammar/x3/entry.hpp"

namespace claimcheck::syntax {

namespace {

namespace x3 = boost::spirit::x3;

template <class Rule>
bool read(Builder& builder, const char* begin, const char* end, const Rule& rule) {
  return x3::parse(begin, end, x3::with<grammar::BuilderTag>(builder)[rule]) && begin == end;
}

/// For texts whose parts recover: what is left unread without a mistake would be swallowed, so it is one.
template <class Rule>
void read_parts(Builder& builder, const char* begin, const char* end, const Rule& rule) {
  if (!read(builder, begin, end, rule) && builder.mistakes.empty())
    builder.explain(builder.farthest != nullptr ? builder.farthest : begin, end, "a claim");
}

/// For texts without parts: the first mistake ends the reading.
template <class Rule>
void read_whole(Builder& builder, const char* begin, const char* end, const Rule& rule) {
  try {
    const char* at = begin;
    const auto whole = x3::with<grammar::BuilderTag>(builder)[rule];
    if (x3::parse(at, end, whole) && at == end) return;
    const char* where = builder.farthest != nullptr && builder.farthest > at ? builder.farthest : at;
    builder.explain(where, end, "the end of the text");
  } catch (const x3::expectation_failure<const char*>& failure) {
    builder.explain(failure.where(), end, failure.which().c_str());
  }
}

}  // namespace

void read_claim(Builder& builder, const char* begin, const char* end) {
  read_parts(builder, begin, end, grammar::claim);
}

void read_heading(Builder& builder, const char* begin, const char* end) {
  read_parts(builder, begin, end, grammar::heading);
}

void read_value(Builder& builder, const char* begin, const char* end) {
  read_parts(builder, begin, end, grammar::lone_value);
}

void read_subject(Builder& builder, const char* begin, const char* end) {
  read_whole(builder, begin, end, grammar::blanks >> grammar::braces_subject >> grammar::gap);
}

bool read_time(Builder& builder, const char* begin, const char* end) {
  return read(builder, begin, end, grammar::gap >> grammar::time >> grammar::gap) && builder.mistakes.empty();
}

void read_identity(Builder& builder, const char* begin, const char* end) {
  read_whole(builder, begin, end, grammar::identity);
}

}  // namespace claimcheck::syntax
