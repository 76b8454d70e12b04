// The gate's verdict, for people, as a receipt for programs, and for a pull request.
#pragma once

#include <string>

#include "checker/model/gate_report.hpp"
#include "reports/render.hpp"

namespace claimcheck {

/// full, json and markdown have a shape of their own; every other format shows the reasons as findings.
std::string render_gate(const GateReport& report, Format format, const RenderOptions& options);

std::string render_gate_full(const GateReport& report, const RenderOptions& options);
std::string render_gate_json(const GateReport& report);
std::string render_gate_markdown(const GateReport& report);

/// "may be merged", "blocked: 2 reasons", "cannot decide: 1 reason"
std::string verdict_sentence(const GateReport& report);

}  // namespace claimcheck
