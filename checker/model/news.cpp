// The words of the verdicts.
#include "checker/model/news.hpp"

#include <algorithm>

namespace claimcheck {

std::string_view to_string(NewsVerdict verdict) {
  static constexpr std::string_view words[] = {"contradicts", "tension", "updates", "confirms",
                                               "new",         "unsure",  "context"};
  return words[static_cast<std::size_t>(verdict)];
}

bool NewsReport::contradicts() const {
  return !between.empty() ||
         std::any_of(documents.begin(), documents.end(), [](const NewsDocument& document) {
           return document.counts[static_cast<std::size_t>(NewsVerdict::contradicts)] > 0;
         });
}

}  // namespace claimcheck
