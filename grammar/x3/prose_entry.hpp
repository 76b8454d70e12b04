// The door to the X3 grammar of figures in prose.
#pragma once

#include "grammar/nodes/claims.hpp"

namespace claimcheck::syntax {

/// Reads the date that begins at `begin` into builder.date; its end, or null when none begins there.
const char* read_prose_time(Builder& builder, const char* begin, const char* end);
/// Reads the figure that begins at `begin`, hedge included, into builder.value and builder.amounts; its end,
/// or null when none begins there.
const char* read_prose_number(Builder& builder, const char* begin, const char* end);

}  // namespace claimcheck::syntax
