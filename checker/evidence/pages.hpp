// The pages of a paginated text as one text: without running heads, with words and sentences that a page or a
// line had cut put together again.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace claimcheck {

struct PagedText {
  std::string text;
  std::vector<std::uint32_t> pages;  // first byte of each page
};
PagedText join_pages(std::vector<std::string> pages);

/// "inter-\nnational" becomes "international\n". A hyphen before a capital or a digit stays, and so does one
/// that the text itself writes in the middle of a line.
std::string join_hyphens(std::string_view text);

}  // namespace claimcheck
