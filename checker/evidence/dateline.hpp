// When was a text published, by its own head? A date counts where a dateline would put it: on a line that
// says little else.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace claimcheck {

struct HeadDate {
  std::string iso;  // "2018-05-25"
  std::size_t begin = 0;
  std::size_t end = 0;
};
/// The first full date in `line`: "May 25, 2018", "25 May 2018", "Dec. 16, 2016", "2018-05-25", "2018/05/25".
std::optional<HeadDate> first_date(std::string_view line);

/// The publication date that the first lines of `text` state, as an ISO day; empty when they state none.
std::string published_in_head(std::string_view text);
/// The first line that reads like a headline; empty when there is none.
std::string title_in_head(std::string_view text);

}  // namespace claimcheck
