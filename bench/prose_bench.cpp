// How fast figures are read: MB/s of prose on one core, and the curve on texts made to be slow (digits,
// commas, one word, "the the", number words, hyphens), which must stay linear. Run from the root of the
// repository:
//   prose_bench [--benchmark_filter=…]; CLAIMCHECK_PROSE=FILE adds a text of your own.
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>
#include <string>

#include "grammar/prose.hpp"

namespace {

using claimcheck::SourceFile;

std::string read_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

/// The sentences of the labelled corpus, one after another: a figure every fifty bytes.
std::string corpus_text() {
  std::string text;
  for (const char* name : {"train", "check"}) {
    std::istringstream lines(read_file("tests/figures/" + std::string(name) + ".jsonl"));
    for (std::string line; std::getline(lines, line);) {
      const std::size_t from = line.find("\"text\": \"") + 9;
      text += line.substr(from, line.find("\", \"figures\"") - from) + "\n\n";
    }
  }
  return text;
}

/// Prose as newspapers write it: one sentence in four has a figure.
std::string news_text() {
  static constexpr const char* sentences[] = {
      "The foreign minister told reporters that talks on the border would go on in the capital, although "
      "neither "
      "side had moved from the positions that were set out by their negotiators when they last sat down "
      "together. ",
      "Residents described long queues outside bakeries and pharmacies, and said that they had heard nothing "
      "from "
      "the authorities about when the power would be restored to the northern suburbs. ",
      "Exports rose 4.2 percent to $18.3 billion in 2017, the ministry said, while imports fell slightly. ",
      "Analysts doubt that the plan will survive the winter, because the governor has few friends in "
      "parliament "
      "and the coalition that brought him to power has been quarrelling about posts ever since. ",
  };
  std::string text;
  for (const char* sentence : sentences) text += sentence;
  return text + "\n\n";
}

std::string repeated(const std::string& piece, std::size_t size) {
  std::string text;
  text.reserve(size + piece.size());
  while (text.size() < size) text += piece;
  return text;
}

void read_all(benchmark::State& state, const std::string& piece) {
  const auto size = static_cast<std::size_t>(state.range(0));
  const SourceFile file(0, "text", repeated(piece, size));
  const auto end = static_cast<std::uint32_t>(file.text().size());
  std::size_t figures = 0;
  for (auto _ : state) {
    const auto found = claimcheck::read_figures(file, {0, 0, end});
    figures = found.size();
    benchmark::DoNotOptimize(found.data());
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * end);
  state.counters["figures"] = static_cast<double>(figures);
}

/// Texts that quadratic readers die on.
const std::map<std::string, std::string>& slow_texts() {
  static const std::map<std::string, std::string> texts{
      {"digits", "1"},
      {"commas", ","},
      {"digit groups", "1,"},
      {"blanks", " "},
      {"one letter", "a"},
      {"one word", "million "},
      {"number words", "five "},
      {"the the", "the "},
      {"ones", "1 "},
      {"scores", "1-1 "},
      {"hyphens", "five-"},
      {"lists", "1, 2, 3 and 4 percent, "},
      {"months", "May "},
      {"days", "Monday "},
      {"years", "2018-"},
      {"dollars", "$"},
      {"points", "1."},
      {"and", "five and "},
      {"to", "from 1 to "},
      {"quotes", "'90s"},
      {"lines", "5\n"},
      {"high bytes", "\xE2\x80\x93"},
  };
  return texts;
}

}  // namespace

int main(int argc, char** argv) {
  constexpr std::int64_t megabyte = 1 << 20;
  benchmark::Initialize(&argc, argv);
  const auto add = [](const std::string& name, const std::string& piece, bool curve) {
    auto* bench = benchmark::RegisterBenchmark(name.c_str(),
                                               [piece](benchmark::State& state) { read_all(state, piece); });
    bench->Unit(benchmark::kMillisecond)->Arg(10 * megabyte);
    if (curve) bench->Arg(megabyte)->Arg(4 * megabyte);
  };
  add("prose/news", news_text(), false);
  add("prose/corpus", corpus_text(), false);
  if (const char* own = std::getenv("CLAIMCHECK_PROSE")) add("prose/own", read_file(own), false);
  for (const auto& [name, piece] : slow_texts()) add("slow/" + name, piece, true);
  benchmark::RunSpecifiedBenchmarks();
}
