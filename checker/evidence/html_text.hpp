// The text of HTML as a reader sees it: paragraphs parted by blank lines, a table's rows one a line.
#pragma once

#include <string>
#include <string_view>

#include "checker/evidence/html_article.hpp"

namespace claimcheck {

/// The article's text, its headline first.
std::string text_of(const Article& article);

/// The text of a fragment, as it stands in Markdown; nothing but hidden text is left out.
std::string text_of_fragment(std::string_view html);

}  // namespace claimcheck
