// Another program, run on bytes in memory and kept on a short leash: limited in time, memory and output, fed
// through an anonymous file, so that nothing is written to disk.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace claimcheck {

struct ChildLimits {
  std::chrono::seconds time{20};  // of processor and of wall clock, each
  std::uint64_t memory_bytes = std::uint64_t{1} << 30;
  std::size_t output_bytes = std::size_t{64} << 20;
};

enum class ChildEnd : std::uint8_t { exited, not_started, out_of_time, too_much_output, crashed };

struct ChildResult {
  ChildEnd end = ChildEnd::not_started;
  int exit_code = 0;
  std::string out;
  std::string err;  // its first 4 KiB
};

/// What a child reads and where it runs.
struct ChildInput {
  std::vector<std::string_view>
      files;  // "{}" or "{0}" in the arguments stands for a path to the first, "{1}" …
  std::string_view standard_input;  // nothing by default
  bool own_environment = true;      // PATH and a fixed locale only; false: this process's (agents, home)
};

/// Runs a program as below, on several inputs.
ChildResult run_child_on(const std::vector<std::string>& arguments, const ChildInput& input,
                         const ChildLimits& limits);

/// Runs the program `arguments[0]`, found on PATH; the argument "{}" stands for a path to `input`. Safe to
/// call from several threads. Throws Failure where the system gives no pipe or memory file.
ChildResult run_child(const std::vector<std::string>& arguments, std::string_view input,
                      const ChildLimits& limits);

}  // namespace claimcheck
