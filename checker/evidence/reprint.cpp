// Only sentences of the article count: menus, teasers and paywall lines are no prose, and direct speech is
// left out, because two reporters who heard one speech quote the same words.
#include "checker/evidence/reprint.hpp"

#include <algorithm>
#include <array>
#include <deque>

#include "checker/evidence/fold.hpp"
#include "checker/evidence/layout.hpp"

namespace claimcheck {

namespace {

/// Words in a shingle. Broder et al. (1997), "Syntactic clustering of the Web", section 2, use ten tokens of
/// whole pages; five keep more of a text whose sentences were edited, and still hardly recur by chance.
constexpr std::size_t shingle_words = 5;

/// A line of prose has at least this many words and a full stop in it.
constexpr std::size_t least_prose_words = 8;

/// Words of the page rather than of the article; a short paragraph with one of them is left out.
constexpr std::array<std::string_view, 16> page_words = {
    "cookie",        "subscribe",           "subscription", "sign up",        "sign in",    "log in",
    "newsletter",    "all rights reserved", "terms of",     "privacy policy", "javascript", "register",
    "advertisement", "copyright ©",         "your browser", "click here"};
constexpr std::size_t short_paragraph_words = 60;

bool is_letter_or_digit(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || byte >= 0x80;
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string without_speech(std::string_view line) {
  std::string out;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t open = std::min(line.find('"', at), line.size());
    const std::size_t close = open == line.size() ? open : line.find('"', open + 1);
    out.append(line.substr(at, open - at));
    // Speech that goes on in the next paragraph has no closing mark; then this one is kept.
    if (close == std::string_view::npos) {
      out.append(line.substr(open));
      break;
    }
    at = close == line.size() ? close : close + 1;
    out.push_back(' ');
  }
  return out;
}

std::vector<std::string> words_of(std::string_view line) {
  std::vector<std::string> words;
  bool inside = false;
  for (const char c : line) {
    const bool part = is_letter_or_digit(c);
    if (part && !inside) words.emplace_back();
    if (part) words.back().push_back(lower(c));
    inside = part;
  }
  return words;
}

bool is_prose(std::string_view paragraph, const std::vector<std::string>& words) {
  if (words.size() < least_prose_words) return false;
  if (paragraph.find_first_of(".!?") == std::string_view::npos) return false;
  if (words.size() >= short_paragraph_words) return true;
  std::string small(paragraph);
  std::ranges::transform(small, small.begin(), lower);
  return std::ranges::none_of(page_words,
                              [&](std::string_view w) { return small.find(w) != std::string::npos; });
}

/// FNV-1a over the words with a separator; then mixed, as FNV's low bits are weak (splitmix64's finaliser).
std::uint64_t hash_of(const std::string* first, std::size_t count) {
  std::uint64_t hash = 0xcbf29ce484222325;
  const auto feed = [&](unsigned char byte) { hash = (hash ^ byte) * 0x100000001b3; };
  for (std::size_t i = 0; i < count; ++i) {
    for (const char c : first[i]) feed(static_cast<unsigned char>(c));
    feed(' ');
  }
  hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9;
  hash = (hash ^ (hash >> 27)) * 0x94d049bb133111eb;
  return hash ^ (hash >> 31);
}

/// Smaller texts share phrases by chance.
constexpr std::size_t least_shingles = 30;
/// The share of common shingles, of the shorter text, from which two texts are one. A paywall copy keeps
/// nearly all of its own sentences, a copy with every fifth sentence rewritten two thirds and more; two
/// reports on one event share, speech left out, under a tenth.
constexpr double same_text_share = 0.4;

}  // namespace

Shingles shingles(std::string_view text) {
  Shingles result;
  const std::vector<std::uint32_t> starts = paragraph_starts(text);
  for (std::size_t i = 0; i <= starts.size(); ++i) {
    const std::size_t begin = i == 0 ? 0 : starts[i - 1];
    const std::size_t end = i < starts.size() ? starts[i] : text.size();
    const std::string paragraph = fold(text.substr(begin, end - begin)).text;
    if (!is_prose(paragraph, words_of(paragraph))) continue;
    const std::vector<std::string> words = words_of(without_speech(paragraph));
    for (std::size_t at = 0; at + shingle_words <= words.size(); ++at)
      result.hashes.push_back(hash_of(&words[at], shingle_words));
  }
  std::ranges::sort(result.hashes);
  const auto rest = std::ranges::unique(result.hashes);
  result.hashes.erase(rest.begin(), rest.end());
  return result;
}

Overlap overlap(const Shingles& a, const Shingles& b) {
  std::size_t common = 0;
  for (auto i = a.hashes.begin(), j = b.hashes.begin(); i != a.hashes.end() && j != b.hashes.end();) {
    if (*i == *j)
      ++common, ++i, ++j;
    else if (*i < *j)
      ++i;
    else
      ++j;
  }
  const auto share = [&](const Shingles& s) {
    return s.hashes.empty() ? 0.0 : static_cast<double>(common) / static_cast<double>(s.hashes.size());
  };
  return {share(a), share(b)};
}

bool same_text(const Shingles& a, const Shingles& b) {
  if (std::min(a.hashes.size(), b.hashes.size()) < least_shingles) return false;
  const Overlap shares = overlap(a, b);
  return std::max(shares.of_first, shares.of_second) >= same_text_share;
}

}  // namespace claimcheck
