// What would make an HTML parser slow, found before it runs: elements nested without end, tags with thousands
// of attributes. Browsers have the same limits; a page beyond them is refused with a sentence.
#pragma once

#include <string>
#include <string_view>

namespace claimcheck {

/// Empty when the page may be parsed; else what is wrong with it.
std::string too_hard_to_parse(std::string_view html);

/// The charset that the first bytes declare (<meta charset>, http-equiv, an XML declaration); "" when none.
std::string declared_charset(std::string_view html);

}  // namespace claimcheck
