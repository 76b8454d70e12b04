// Records as the TOML that is written to waivers.toml, baseline.toml and *.reviews.toml. They are appended:
// what stands in a file already keeps its bytes.
#pragma once

#include <string>
#include <string_view>

#include "checker/model/records.hpp"

namespace claimcheck {

/// The tables, each with a blank line before it.
std::string toml_text(const Waiver& waiver);
std::string toml_text(const BaselineEntry& entry);
std::string toml_text(const Review& review);

/// `file` with `record` at its end, on a line of its own.
std::string with_record(std::string_view file, const std::string& record);

/// The e-mail in "Rita <rita@example.org>"; `by` itself when it is a bare address; "" when there is none.
std::string email_of(std::string_view by);

}  // namespace claimcheck
