// Text that may stand in XML 1.0.
#pragma once

#include <string>
#include <string_view>

namespace claimcheck {

/// `text` escaped for an element or a double-quoted attribute. What no XML document may hold (control
/// characters, ill-formed bytes) is made visible as on a terminal; so are line ends and tabs unless
/// `keep_lines`.
std::string xml_text(std::string_view text, bool keep_lines = false);

}  // namespace claimcheck
