// The parts of the contract that every JSON document of claimcheck shares.
#pragma once

#include "checker/model/report.hpp"
#include "reports/json_text.hpp"

namespace claimcheck {

/// path, start and end into `json`.
void put_place(Json& json, const Place& place);
/// A finding as in "findings".
Json finding_json(const Finding& finding);
/// The counts as in "summary".
Json summary_json(const Summary& summary);

}  // namespace claimcheck
