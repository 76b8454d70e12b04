// A finding in plain lines, for formats that carry one message and no layout.
#pragma once

#include <string>

#include "checker/model/finding.hpp"

namespace claimcheck {

/// "stratfor-2018 (Stratfor, 2018-05-25)", as far as it is known.
std::string said_by(const EvidenceLabel& evidence);

/// The message and, a line each, what stands at the place, elsewhere and in the sources, why, and what to do.
/// Invisible characters, line ends among them, are made visible: every line end is ours.
std::string said_in_lines(const Finding& finding);

/// The message, what stands at the place, and where the other claims and sources are: for one line.
std::string said_in_a_line(const Finding& finding);

}  // namespace claimcheck
