// How a report stands in the claims, in the formats that have a shape of its own for it; every other format
// shows what is not supported as findings.
#pragma once

#include <string>

#include "checker/model/verified.hpp"
#include "reports/render.hpp"

namespace claimcheck {

std::string render_verified(const VerifiedReport& report, Format format, const RenderOptions& options);
std::string render_verified_html(const VerifiedReport& report);
std::string render_verified_json(const VerifiedReport& report);
std::string render_verified_markdown(const VerifiedReport& report);

/// "9 of 14 figures supported; 2 of 3 quotations found"
std::string ratio_line(const VerifiedReport& report);

}  // namespace claimcheck
