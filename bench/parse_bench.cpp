// A million varied claims in memory, read by the X3 grammar and by the hand-written reader of the tests,
// which builds the same tree: how much the grammar costs. Ends with the ratio of the two best runs.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <map>
#include <string>

#include "grammar/parse.hpp"
#include "tests/oracle/generator.hpp"
#include "tests/oracle/scanner.hpp"

namespace {

using namespace claimcheck;

constexpr std::size_t claims = 1'000'000;

const SourceFile& text() {
  static const SourceFile file(0, "million.claims", oracle::Generator(1).file(claims));
  return file;
}

void report(benchmark::State& state, std::size_t read) {
  if (read != claims) state.SkipWithError("not every claim was read");
  state.SetBytesProcessed(static_cast<std::int64_t>(text().text().size()) * state.iterations());
  state.SetItemsProcessed(static_cast<std::int64_t>(claims) * state.iterations());
}

void lines(benchmark::State& state) {
  const std::string_view bytes = text().text();
  for (auto _ : state) {
    std::size_t count = 0;
    for (const char* at = bytes.data(); at != bytes.data() + bytes.size(); ++count) {
      const void* end = std::memchr(at, '\n', static_cast<std::size_t>(bytes.data() + bytes.size() - at));
      at = end == nullptr ? bytes.data() + bytes.size() : static_cast<const char*>(end) + 1;
    }
    benchmark::DoNotOptimize(count);
  }
  report(state, claims);
}

void by_hand(benchmark::State& state) {
  std::size_t read = claims;
  for (auto _ : state) read = oracle::scan_claims(text()).claims.size();
  report(state, read);
}

void by_grammar(benchmark::State& state) {
  std::size_t read = claims;
  for (auto _ : state) read = parse_claims(text()).claims.size();
  report(state, read);
}

BENCHMARK(lines)->Unit(benchmark::kMillisecond);
BENCHMARK(by_hand)->Unit(benchmark::kMillisecond)->Iterations(1)->Repetitions(5);
BENCHMARK(by_grammar)->Unit(benchmark::kMillisecond)->Iterations(1)->Repetitions(5);

/// Keeps the best time of each benchmark.
class Best : public benchmark::ConsoleReporter {
 public:
  void ReportRuns(const std::vector<Run>& runs) override {
    ConsoleReporter::ReportRuns(runs);
    for (const Run& run : runs) {
      if (run.run_type == Run::RT_Aggregate || run.error_occurred) continue;
      double& best = best_[run.run_name.function_name];
      const double time = run.GetAdjustedCPUTime();
      best = best == 0 ? time : std::min(best, time);
    }
  }
  void Finalize() override {
    if (best_["by_hand"] != 0 && best_["by_grammar"] != 0)
      std::printf("grammar's throughput / by hand: %.2f\n", best_["by_hand"] / best_["by_grammar"]);
  }

 private:
  std::map<std::string, double> best_;
};

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  Best reporter;
  benchmark::RunSpecifiedBenchmarks(&reporter);
}
