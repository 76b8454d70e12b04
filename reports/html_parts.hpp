// The fixed parts of the page: everything it needs is inside it.
#pragma once

#include <string>
#include <string_view>

#include "checker/model/finding.hpp"

namespace claimcheck {

std::string_view html_style();
std::string_view html_script();

/// "'sha256-…'" of an inline style or script, for the page's Content-Security-Policy.
std::string html_source_hash(std::string_view code);

/// One finding as an <article>: claims beside sources, the argument, the ways out.
std::string html_finding(const Finding& finding, std::size_t number);

}  // namespace claimcheck
