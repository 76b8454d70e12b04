// Text from claims and sources made safe inside Markdown: it reads as it was written and does nothing.
#pragma once

#include <string>
#include <string_view>

namespace claimcheck {

/// `text` as one line of prose or one table cell: no markup, no HTML, no mention, no reference to an issue,
/// no link, no formula. Invisible characters are made visible. Cut with an ellipsis after `limit` bytes (0:
/// never).
std::string markdown_text(std::string_view text, std::size_t limit = 0);

/// `text` as the inside of an HTML element such as <summary>: likewise.
std::string html_text(std::string_view text, std::size_t limit = 0);

/// A code block of `text` that nothing in it can end.
std::string markdown_code(std::string_view text, std::string_view language = {});

}  // namespace claimcheck
