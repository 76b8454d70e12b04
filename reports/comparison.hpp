// A comparison of two states of a project, for people, for programs and for a pull request.
#pragma once

#include <string>

#include "checker/model/comparison.hpp"
#include "reports/render.hpp"

namespace claimcheck {

/// full, json and markdown have a shape of their own; every other format shows the findings introduced.
std::string render_comparison(const Comparison& comparison, Format format, const RenderOptions& options);

std::string render_comparison_full(const Comparison& comparison, const RenderOptions& options);
std::string render_comparison_json(const Comparison& comparison);
std::string render_comparison_markdown(const Comparison& comparison, const RenderOptions& options);

/// "3 claims added, 1 changed; 1 finding introduced; 2 claims lost their support", or "nothing changed".
std::string comparison_sentence(const Comparison& comparison);

}  // namespace claimcheck
