// What every command returns to the shell.
#pragma once

namespace claimcheck {

inline constexpr int exit_clean = 0;     // nothing at or above the threshold
inline constexpr int exit_findings = 1;  // findings at or above it, a contradiction, a block
inline constexpr int exit_failure = 2;   // usage, configuration or I/O failure; cannot decide

}  // namespace claimcheck
