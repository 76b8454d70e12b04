// The door to the X3 grammars: whoever includes this sees no Boost. Each function reads the bytes
// [begin, end) into `builder` and reports what does not read as mistakes there.
#pragma once

#include "grammar/nodes/claims.hpp"

namespace claimcheck::syntax {

/// One claim with its continuation lines; builder.claim is whole when there are no mistakes.
void read_claim(Builder& builder, const char* begin, const char* end);
/// "@id": builder.heading_id.
void read_heading(Builder& builder, const char* begin, const char* end);
/// A value and what may follow it, as a claim without a subject.
void read_value(Builder& builder, const char* begin, const char* end);
/// A subject and nothing else, as in braces: builder.subject.
void read_subject(Builder& builder, const char* begin, const char* end);
/// A time and nothing else: builder.time when true.
bool read_time(Builder& builder, const char* begin, const char* end);
/// `left relation right`: both root terms on builder.operands, the relation in builder.value.
void read_identity(Builder& builder, const char* begin, const char* end);

}  // namespace claimcheck::syntax
