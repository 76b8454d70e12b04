// What quoting costs: folding a source, finding quotes in it, the search for a drifted one, and a million
// quotes in ten thousand sources of 10 KB. The text is made of English words at the frequencies of English.
#include <benchmark/benchmark.h>

#include <array>
#include <random>
#include <string>

#include "checker/evidence/quote.hpp"
#include "checker/evidence/reprint.hpp"

namespace {

using namespace claimcheck;

constexpr std::array<const char*, 64> words = {
    "the",        "of",      "and",      "to",        "in",     "a",       "is",        "that",
    "for",        "was",     "trade",    "Japan",     "Russia", "billion", "percent",   "ministry",
    "said",       "leaders", "islands",  "treaty",    "met",    "times",   "year",      "between",
    "countries",  "growth",  "exports",  "imports",   "energy", "gas",     "with",      "on",
    "as",         "by",      "it",       "from",      "has",    "were",    "which",     "their",
    "5",          "18.3",    "2017",     "20",        "12",     "summit",  "agreement", "economic",
    "investment", "company", "after",    "over",      "more",   "than",    "nearly",    "about",
    "officials",  "prime",   "minister", "president", "of",     "the",     "in",        "and"};

/// About `size` bytes of sentences and paragraphs; with `rich`, curly quotes and dashes as on the web.
std::string make_text(std::size_t size, unsigned seed, bool rich = false) {
  std::mt19937 random(seed);
  std::string text;
  while (text.size() < size) {
    const auto length = static_cast<unsigned>(8 + random() % 20);
    if (rich && random() % 4 == 0) text += "\u201C";
    for (unsigned i = 0; i < length; ++i) {
      text += words[random() % (i % 3 == 0 ? 16 : words.size())];
      text += rich && random() % 16 == 0 ? "\u2014" : " ";
    }
    text.back() = '.';
    text += random() % 5 == 0 ? "\n\n" : " ";
  }
  return text;
}

/// Whole words from about three quarters of the text, some `size` bytes.
std::string quote_of(const std::string& text, std::size_t size) {
  std::size_t begin = text.find(' ', text.size() / 4 * 3) + 1;
  while (text.substr(begin, size + 20).find('\n') != std::string::npos) begin = text.find('\n', begin) + 2;
  const std::size_t end = text.find(' ', begin + size);
  return text.substr(begin, end - begin);
}

/// Every tenth byte another letter.
std::string drifted(std::string quote) {
  for (std::size_t i = 5; i < quote.size(); i += 10) quote[i] = 'x';
  return quote;
}

void fold_plain(benchmark::State& state) {
  const std::string text = make_text(static_cast<std::size_t>(state.range(0)), 1);
  for (auto _ : state) benchmark::DoNotOptimize(fold(text));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text.size()));
}
BENCHMARK(fold_plain)->Arg(10'000)->Arg(1'000'000);

void fold_rich(benchmark::State& state) {
  const std::string text = make_text(1'000'000, 1, true);
  for (auto _ : state) benchmark::DoNotOptimize(fold(text));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text.size()));
}
BENCHMARK(fold_rich);

void find_quote(benchmark::State& state) {
  const SourceFile file(0, "a.txt", make_text(static_cast<std::size_t>(state.range(0)), 1));
  const QuoteIndex index(file);
  const std::string quote = quote_of(std::string(file.text()), 80);
  for (auto _ : state) benchmark::DoNotOptimize(index.find(quote));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * file.text().size()));
}
BENCHMARK(find_quote)->Arg(10'000)->Arg(100'000)->Arg(1'000'000);

/// The search on a miss, per megabyte: `range(0)` bytes of quote.
void drift_found(benchmark::State& state) {
  const SourceFile file(0, "a.txt", make_text(1'000'000, 1));
  const QuoteIndex index(file);
  const std::string quote =
      drifted(quote_of(std::string(file.text()), static_cast<std::size_t>(state.range(0))));
  for (auto _ : state) benchmark::DoNotOptimize(index.nearest(quote));
  if (!index.nearest(quote)) state.SkipWithError("not found");
}
BENCHMARK(drift_found)->Arg(20)->Arg(80)->Arg(300)->Unit(benchmark::kMillisecond);

void drift_hopeless(benchmark::State& state) {
  const SourceFile file(0, "a.txt", make_text(1'000'000, 1));
  const QuoteIndex index(file);
  std::string quote =
      "Quite unlike any other sentence, these words (bees, zebras, jazz) occur nowhere at all; ";
  while (quote.size() < static_cast<std::size_t>(state.range(0))) quote += quote;
  quote.resize(static_cast<std::size_t>(state.range(0)));
  for (auto _ : state) benchmark::DoNotOptimize(index.nearest(quote));
}
BENCHMARK(drift_hopeless)->Arg(20)->Arg(80)->Arg(300)->Unit(benchmark::kMillisecond);

/// The worst case: the text repeats the quote's words everywhere.
void drift_repetitive(benchmark::State& state) {
  std::string text;
  while (text.size() < 1'000'000) text += "Japan and Russia met in the year 2017 and ";
  const SourceFile file(0, "a.txt", text);
  const QuoteIndex index(file);
  for (auto _ : state)
    benchmark::DoNotOptimize(index.nearest(
        "In that year, and not in 2017, Russia met Japan and the two of them did not meet since"));
}
BENCHMARK(drift_repetitive)->Unit(benchmark::kMillisecond);

void shingle(benchmark::State& state) {
  const std::string text = make_text(1'000'000, 1);
  for (auto _ : state) benchmark::DoNotOptimize(shingles(text));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text.size()));
}
BENCHMARK(shingle)->Unit(benchmark::kMillisecond);

/// 1,000,000 quotes in 10,000 sources of 10 KB, each folded once.
void million_quotes(benchmark::State& state) {
  std::vector<std::string> texts;
  for (unsigned i = 0; i < 100; ++i) texts.push_back(make_text(10'000, i));
  std::vector<std::string> quotes;
  for (const std::string& text : texts)
    for (unsigned i = 0; i < 100; ++i) {
      const std::size_t begin = text.find(' ', i * 97) + 1;
      quotes.push_back(text.substr(begin, text.find(' ', begin + 40) - begin));
    }
  for (auto _ : state) {
    std::size_t found = 0;
    for (unsigned source = 0; source < 10'000; ++source) {
      const SourceFile file(0, "a.txt", texts[source % texts.size()]);
      const QuoteIndex index(file);
      for (unsigned i = 0; i < 100; ++i) found += index.find(quotes[source % texts.size() * 100 + i]).size();
    }
    benchmark::DoNotOptimize(found);
  }
}
BENCHMARK(million_quotes)->Unit(benchmark::kSecond)->Iterations(1);

}  // namespace

BENCHMARK_MAIN();
