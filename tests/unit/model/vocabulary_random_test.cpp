// Name matching, fast path and slow, against the definition: try every prefix of the text.
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

#include "checker/model/folding.hpp"
#include "checker/model/vocabulary.hpp"
#include "grammar/text/utf8.hpp"

namespace claimcheck {
namespace {

// Pieces that meet in every way: letters with and without marks, words, blanks, dashes, quotes, digits.
constexpr std::string_view pieces[] = {
    "a",  "B", "ab",     "é", "e\u0301", "E\u0301", "e", "ß", "ss", " ",      "  ",          "\u00A0",
    "\n", "-", "\u2013", "'", "\u2019",  "2",       ".", "Ж", "ж",  "\u00AD", "\u1112\u1161"};

std::string random_text(std::mt19937& random, std::size_t most) {
  std::string out;
  for (std::size_t i = random() % most + 1; i > 0; --i) out += pieces[random() % std::size(pieces)];
  return out;
}

bool is_word_at(const std::string& folded, std::size_t at) {
  return at < folded.size() && is_word_character(utf8::decode(folded, at).code);
}

bool ends_in_word(const std::string& folded) {
  std::size_t at = folded.size() - 1;
  while (at > 0 && utf8::is_continuation(folded[at])) --at;
  return is_word_at(folded, at);
}

/// Folded bytes of the longest of `names` that `text` begins with; 0 when none.
std::size_t longest_by_definition(const std::set<std::string>& names, const std::string& text) {
  if (text.empty() || utf8::blank_at(text, 0) != 0 || text[0] == '\n') return 0;
  const std::string folded = fold_name("x" + text + "x").substr(1);  // keeps the blanks at both ends
  const std::string whole = folded.substr(0, folded.size() - 1);
  std::size_t best = 0;
  for (const std::string& name : names) {
    if (!whole.starts_with(name) || name.size() <= best) continue;
    if (ends_in_word(name) && is_word_at(whole, name.size())) continue;
    best = name.size();
  }
  return best;
}

TEST(Vocabulary, FindsWhatTheDefinitionFinds) {
  std::mt19937 random(5);
  int found = 0;
  for (int round = 0; round < 60; ++round) {
    Vocabulary vocabulary;
    std::set<std::string> names;
    for (int i = 0; i < 30; ++i) {
      const std::string name = random_text(random, 5);
      vocabulary.add(Entity{.key = name});
      if (const std::string folded = fold_name(name); !folded.empty()) names.insert(folded);
    }
    for (int i = 0; i < 200; ++i) {
      const std::string text = random_text(random, 9);
      const NameMatch match = vocabulary.longest_name(text);
      const std::size_t wanted = longest_by_definition(names, text);
      ASSERT_EQ(match.size > 0, wanted > 0) << '[' << text << ']';
      if (match.size == 0) continue;
      ++found;
      ASSERT_LE(match.size, text.size());
      const std::string folded = fold_name(std::string_view(text).substr(0, match.size));
      ASSERT_EQ(folded.size(), wanted) << '[' << text << "] " << match.size;
      ASSERT_EQ(folded, fold_name(vocabulary.entities()[match.id].key));
    }
  }
  EXPECT_GT(found, 1000);
}

TEST(EditDistance, AgreesWithTheWholeTable) {
  const auto whole = [](const std::string& a, const std::string& b) {
    std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i)
      for (std::size_t j = 0; j <= b.size(); ++j) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        d[i][j] =
            std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
          d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
      }
    return d[a.size()][b.size()];
  };
  std::mt19937 random(6);
  const auto word = [&] {
    std::string out;
    for (std::size_t i = random() % 9; i > 0; --i) out += static_cast<char>('a' + random() % 3);
    return out;
  };
  for (int round = 0; round < 5000; ++round) {
    const std::string a = word();
    const std::string b = word();
    const std::size_t limit = random() % 5;
    ASSERT_EQ(edit_distance(a, b, limit), std::min(whole(a, b), limit + 1)) << a << " " << b;
  }
}

}  // namespace
}  // namespace claimcheck
