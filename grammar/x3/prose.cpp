// The translation unit of the prose grammar: the rules of amounts and times again, apart from claims.
#include "grammar/x3/prose.hpp"

#include "grammar/x3/prose_entry.hpp"

namespace claimcheck::syntax {

namespace {

template <class Rule>
const char* read(Builder& builder, const char* begin, const char* end, const Rule& rule) {
  builder.mark_value();
  return grammar::x3::parse(begin, end, grammar::x3::with<grammar::BuilderTag>(builder)[rule]) ? begin
                                                                                               : nullptr;
}

}  // namespace

const char* read_prose_time(Builder& builder, const char* begin, const char* end) {
  return read(builder, begin, end, grammar::prose_time);
}

const char* read_prose_number(Builder& builder, const char* begin, const char* end) {
  return read(builder, begin, end, grammar::prose_number);
}

}  // namespace claimcheck::syntax
