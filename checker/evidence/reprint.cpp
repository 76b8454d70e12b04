// Only sentences of the article count: menus, teasers and paywall lines are no prose, and direct speech is
// left out, because two reporters who heard one speech quote the same words. Of a long text a sample of its
// shingles is kept, chosen by hash, so that samples of two texts are comparable and ten thousand sources fit
// in memory.
#include "checker/evidence/reprint.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "checker/evidence/fold.hpp"
#include "checker/evidence/layout.hpp"

namespace claimcheck {

namespace {

/// Words in a shingle. Broder et al. (1997), "Syntactic clustering of the Web", section 2, use ten tokens of
/// whole pages; five keep more of a text whose sentences were edited, and still hardly recur by chance.
constexpr std::size_t shingle_words = 5;

/// Kept of one text (section 4 there: those below a bound). At 512 the share is known to some 2 percent.
constexpr std::size_t most_kept = 512;

/// A line of prose has at least this many words and a full stop in it.
constexpr std::size_t least_prose_words = 8;

/// Words of the page rather than of the article; a short paragraph with one of them is left out.
constexpr std::array<std::string_view, 16> page_words = {
    "cookie",        "subscribe",           "subscription", "sign up",        "sign in",    "log in",
    "newsletter",    "all rights reserved", "terms of",     "privacy policy", "javascript", "register",
    "advertisement", "copyright \u00A9",    "your browser", "click here"};
constexpr std::size_t short_paragraph_words = 60;

/// Smaller texts share phrases by chance.
constexpr std::size_t least_shingles = 30;
/// The share of common shingles, of the shorter text, from which two texts are one. A paywall copy keeps
/// nearly all of its own sentences, a copy with every fifth sentence rewritten two thirds and more; two
/// reports on one event share, speech left out, under a tenth.
constexpr double same_text_share = 0.4;

bool is_letter_or_digit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         static_cast<unsigned char>(c) >= 0x80;
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Takes "direct speech" away. Speech that goes on in the next paragraph has no closing mark; then it stays.
std::string without_speech(std::string_view paragraph) {
  std::string out;
  out.reserve(paragraph.size());
  for (std::size_t at = 0; at < paragraph.size();) {
    const std::size_t open = std::min(paragraph.find('"', at), paragraph.size());
    const std::size_t close =
        open == paragraph.size() ? std::string_view::npos : paragraph.find('"', open + 1);
    if (close == std::string_view::npos) return out.append(paragraph.substr(at));
    out.append(paragraph.substr(at, open - at)).push_back(' ');
    at = close + 1;
  }
  return out;
}

/// splitmix64's finaliser (Steele et al. 2014): every bit of the input moves every bit of the output.
std::uint64_t mix(std::uint64_t x) {
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
  x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
  return x ^ (x >> 31);
}

/// A hash (FNV-1a) of each word in lower case.
void hash_words(std::string_view text, std::vector<std::uint64_t>& words) {
  constexpr std::uint64_t start = 0xcbf29ce484222325;
  constexpr std::uint64_t prime = 0x100000001b3;
  words.clear();
  bool inside = false;
  for (const char c : text) {
    const bool part = is_letter_or_digit(c);
    if (part && !inside) words.push_back(start);
    if (part) words.back() = (words.back() ^ static_cast<unsigned char>(lower(c))) * prime;
    inside = part;
  }
}

bool is_prose(std::string_view paragraph, std::size_t words) {
  if (words < least_prose_words || paragraph.find_first_of(".!?") == std::string_view::npos) return false;
  if (words >= short_paragraph_words) return true;
  std::string small(paragraph);
  std::ranges::transform(small, small.begin(), lower);
  return std::ranges::none_of(page_words,
                              [&](std::string_view word) { return small.find(word) != std::string::npos; });
}

/// Sorted, each once; halves the bound until few enough lie below it.
void settle(Shingles& result) {
  std::ranges::sort(result.hashes);
  const auto repeated = std::ranges::unique(result.hashes);
  result.hashes.erase(repeated.begin(), repeated.end());
  result.count = result.hashes.size();
  std::size_t kept = result.hashes.size();
  while (kept > most_kept) {
    result.bound /= 2;
    kept = static_cast<std::size_t>(std::ranges::upper_bound(result.hashes, result.bound) -
                                    result.hashes.begin());
  }
  result.hashes.resize(kept);
  result.hashes.shrink_to_fit();
}

}  // namespace

Shingles shingles(std::string_view text) {
  Shingles result;
  std::vector<std::uint64_t> words;
  const std::vector<std::uint32_t> starts = paragraph_starts(text);
  for (std::size_t i = 0; i <= starts.size(); ++i) {
    const std::size_t begin = i == 0 ? 0 : starts[i - 1];
    const std::size_t end = i < starts.size() ? starts[i] : text.size();
    const std::string paragraph = fold(text.substr(begin, end - begin)).text;
    hash_words(paragraph, words);
    if (!is_prose(paragraph, words.size())) continue;
    if (paragraph.find('"') != std::string::npos) hash_words(without_speech(paragraph), words);
    for (std::size_t at = 0; at + shingle_words <= words.size(); ++at) {
      std::uint64_t hash = 0;
      for (std::size_t j = 0; j < shingle_words; ++j) hash = hash * 0x9e3779b97f4a7c15 + words[at + j];
      result.hashes.push_back(mix(hash));
    }
  }
  settle(result);
  return result;
}

Overlap overlap(const Shingles& a, const Shingles& b) {
  const std::uint64_t bound = std::min(a.bound, b.bound);
  const auto below = [&](const Shingles& s) { return std::ranges::upper_bound(s.hashes, bound); };
  const auto a_end = below(a);
  const auto b_end = below(b);
  std::size_t common = 0;
  for (auto i = a.hashes.begin(), j = b.hashes.begin(); i != a_end && j != b_end;) {
    common += *i == *j;
    const bool step_a = *i <= *j;
    const bool step_b = *j <= *i;
    i += step_a;
    j += step_b;
  }
  const auto share = [&](auto size) {
    return size > 0 ? static_cast<double>(common) / static_cast<double>(size) : 0.0;
  };
  return {share(a_end - a.hashes.begin()), share(b_end - b.hashes.begin())};
}

bool same_text(const Shingles& a, const Shingles& b) {
  if (std::min(a.count, b.count) < least_shingles) return false;
  const Overlap shares = overlap(a, b);
  return std::max(shares.of_first, shares.of_second) >= same_text_share;
}

}  // namespace claimcheck
