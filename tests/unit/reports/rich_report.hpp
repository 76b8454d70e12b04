// One report with everything a renderer meets: every severity, claims in one file and in two, sources with
// long lines, arguments, fixes, help, wide and combining characters, tabs, suppressed findings, coverage.
#pragma once

#include <string_view>
#include <vector>

#include "checker/model/ledger.hpp"
#include "checker/model/report.hpp"
#include "reports/render.hpp"

namespace claimcheck::testing {

/// The place of `words` in a file of `text` (`words` must stand in it).
Place place_in(std::string_view path, std::string_view text, std::string_view words);

const RuleInfo& rule_named(std::string_view code);

Report rich_report();
/// Its claims, sources and subjects, as `rich_report` has them.
Ledger rich_ledger();
std::vector<Format> every_format();
/// Ten claims, nothing wrong, two of them not fully checked.
Report clean_report();
/// `hostile` in every field that can hold text.
Report hostile_report(std::string_view hostile);

}  // namespace claimcheck::testing
