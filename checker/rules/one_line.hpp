// Text of a source or claim inside a sentence: one line, not too long.
#pragma once

#include <string>
#include <string_view>

namespace claimcheck {

/// White space runs become one blank; text over 160 bytes is cut with `…` at a word.
std::string one_line(std::string_view text);

}  // namespace claimcheck
