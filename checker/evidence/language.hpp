// Is a text English? Only English prose is read for figures; a text in another language is said to be unread.
#pragma once

#include <string_view>

namespace claimcheck {

/// True also where there is too little text to tell.
bool is_english(std::string_view text);

}  // namespace claimcheck
