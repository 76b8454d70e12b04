// What checking costs once the claims are read: many small components, one subject with many claims over
// time, one large component. Reading is left out (bench/million has the whole run).
#include <benchmark/benchmark.h>

#include <map>
#include <string>

#include "checker/model/tree.hpp"
#include "checker/project/project.hpp"
#include "checker/solve/claim_reader.hpp"
#include "checker/solve/consistency.hpp"

namespace {

using namespace claimcheck;

constexpr const char* vocabulary =
    "[measure.output]\nkind = \"flow\"\n[measure.rise]\nkind = \"ratio\"\nunit = "
    "\"percent\"\n[measure.all]\nkind = "
    "\"stock\"\n[measure.left]\nkind = \"stock\"\n[measure.right]\nkind = "
    "\"stock\"\n[measure.meetings]\nkind = "
    "\"count\"\n[[identity]]\nname = \"growth\"\nis = \"output {c} {y} = output {c} {y-1} * (1 + rise {c} "
    "{y})\"\n[[identity]]\nname = \"sides\"\nis = \"all {c} {y} = left {c} {y} + right {c} {y}\"\n";

struct Loaded {
  std::unique_ptr<Tree> tree;
  Project project;
};

Loaded load(std::string claims, const std::string& more_vocabulary = "") {
  Loaded out;
  out.tree = make_memory_tree({{"p/vocabulary.toml", vocabulary + more_vocabulary},
                               {"p/claimcheck.toml", ""},
                               {"p/a.claims", std::move(claims)}});
  ReadOptions options;
  options.paths = {"p"};
  out.project = open_project(*out.tree, options);
  read_facts(out.project, options);
  return out;
}

void check(benchmark::State& state, const Loaded& loaded) {
  std::size_t found = 0;
  for (auto _ : state) {
    const ClaimReader reader(loaded.project);
    found = check_consistency(reader).conflicts.size();
  }
  state.counters["claims"] = static_cast<double>(loaded.project.facts.all.size());
  state.counters["conflicts"] = static_cast<double>(found);
}

/// Components of three to ten constraints: claims on a sum, and on growth from year to year.
void many_components(benchmark::State& state) {
  std::string claims;
  std::string entities;
  for (int i = 0; i < state.range(0); ++i) {
    const std::string name = "c" + std::to_string(i);
    entities += "[entity." + name + "]\n";
    claims += "all " + name + " 2016: 30.1\nleft " + name + " 2016: 14.0\nright " + name + " 2016: 16.1\n";
    if (i % 2 == 0)
      claims +=
          "output " + name + " 2015: 100.1\noutput " + name + " 2016: 103.1\nrise " + name + " 2016: 3.0%\n";
  }
  check(state, load(std::move(claims), entities));
}
BENCHMARK(many_components)->Arg(10'000)->Unit(benchmark::kMillisecond);

/// Totals, months and years of one count, all consistent.
void one_subject(benchmark::State& state) {
  std::string claims;
  long total = 0;
  for (int i = 0; i < state.range(0) / 2; ++i) {
    char day[16];
    std::snprintf(day, sizeof day, "%04d-%02d-%02d", 1000 + i / 336, 1 + i / 28 % 12, 1 + i % 28);
    total += i % 3;
    claims += "meetings: " + std::to_string(total) + " by " + day + '\n';
    claims += "meetings: " + std::to_string(i % 3) + " on " + day + '\n';
  }
  check(state, load(std::move(claims)));
}
BENCHMARK(one_subject)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

/// One chain of growth and sums through `range` unknowns.
void one_component(benchmark::State& state) {
  std::string claims = "output c 1000: 1000.0\n";
  for (int i = 1; i < state.range(0) / 2; ++i) {
    const std::string year = std::to_string(1000 + i);
    claims += "rise c " + year + (i % 2 == 0 ? ": 10.0%\n" : ": -9.1%\n");
    claims += "output c " + year + (i % 2 == 0 ? ": 1000..1001\n" : ": 909..910\n");
    claims += "output c " + year + ": >= 0.5 * {output c " + std::to_string(1000 + i / 2) + "}\n";
  }
  check(state, load(std::move(claims), "[entity.c]\n"));
}
BENCHMARK(one_component)->Arg(200)->Arg(2'000)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
