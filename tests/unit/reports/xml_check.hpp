// Whether a text is well-formed XML 1.0, as far as our reports use it: elements, attributes, text, the five
// named entities; no comments, no CDATA, no doctype.
#pragma once

#include <string>
#include <string_view>

namespace claimcheck::testing {

/// Empty if well-formed, else what is wrong and where.
std::string xml_problem(std::string_view text);

}  // namespace claimcheck::testing
