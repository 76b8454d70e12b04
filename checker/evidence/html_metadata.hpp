// What a page says of itself: title, publisher, date, in <meta>, JSON-LD, <time> and <title>.
#pragma once

#include <string>
#include <string_view>

#include "checker/evidence/html_tree.hpp"

namespace claimcheck {

struct PageFacts {
  std::string title, publisher, published;  // empty where the page is silent
  std::string url, language;                // likewise; the language as a code, "en-gb"
};
PageFacts facts_of(const GumboNode* page);

/// "2018-05-25T08:30:00Z", "2018-05", "May 25, 2018" as the ISO day or month in front; empty for anything
/// else.
std::string iso_day(std::string_view text);

}  // namespace claimcheck
