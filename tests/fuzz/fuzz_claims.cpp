// libFuzzer's entry: a broken promise stops the run and keeps the bytes that broke it.
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "tests/fuzz/promises.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string found = claimcheck::fuzz::broken_by_claims({reinterpret_cast<const char*>(data), size});
  if (found.empty()) return 0;
  std::fprintf(stderr, "broken promise: %s\n", found.c_str());
  std::abort();
}
