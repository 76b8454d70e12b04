// A rule as declared: once, beside its check, and read from there by `explain`, the docs, SARIF and the
// tests.
#pragma once

#include <cstdint>
#include <string_view>

namespace claimcheck {

enum class Severity : std::uint8_t { off, note, warning, error };
std::string_view to_string(Severity severity);

/// What a rule looks at, so that a cache or an editor can rerun only what a change touches.
enum class Scope : std::uint8_t { file, claim, subject, component, folder };

struct RuleInfo {
  std::string_view code;  // "CON001"; never changes its meaning once released
  std::string_view name;  // "conflicting-values"
  Severity severity;      // default
  Scope scope;
  std::string_view title;  // one line, lower case, no full stop
  std::string_view page;   // Markdown: what it catches, why it matters, an example, how to fix it, options
};

}  // namespace claimcheck
