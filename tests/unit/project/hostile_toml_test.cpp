// TOML that nobody wrote in good faith: it ends in a finding, in little time, and never in a crash.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <random>

#include "checker/project/toml_limits.hpp"
#include "checker/project/toml_tree.hpp"
#include "tests/unit/project/open.hpp"

namespace claimcheck {
namespace {

using testing::findings_of;
using testing::open;

std::string repeated(std::string_view text, int times) {
  std::string result;
  for (int i = 0; i < times; ++i) result += text;
  return result;
}

std::string error_of(const std::string& toml) {
  const SourceFile file(0, "x.toml", toml);
  const TomlParse parsed = parse_toml(file);
  if (!parsed.error) return "";
  return fmt::format("{} {}", parsed.error->span.begin, parsed.error->message);
}

TEST(HostileToml, EndsInAnError) {
  const std::pair<std::string, std::string> rows[] = {
      {"a" + repeated(".a", 300'000) + " = 1", "129 nested deeper than 64 levels"},
      {"[" + repeated("a.", 300'000) + "a]", "130 nested deeper than 64 levels"},
      {"a = " + repeated("[", 300'000), "68 nested deeper than 64 levels"},
      {"a = " + repeated("{a=", 300'000), "196 nested deeper than 64 levels"},
      {"a = [\"\"\"x\"\"\"\"\", {" + repeated("a.", 300'000) + "a = 1}]", "146 nested deeper than 64 levels"},
      {"a = ['''x''''', {" + repeated("a.", 300'000) + "a = 1}]", "146 nested deeper than 64 levels"},
      {std::string("a\0b = 1", 7), "1 expected `=` after the key"},
      {std::string("a = \"\0\"", 7), "5 the string does not end on its line"},
      {"a = \"\xff\"", "5 a byte that is not UTF-8"},
      {"a = 1\n\xc3", "6 a byte that is not UTF-8"},
      {"\xed\xa0\x80 = 1", "0 a byte that is not UTF-8"},
      {"\xff\xfe"
       "a",
       "0 a byte that is not UTF-8"},
      {repeated("a = 1\n", 3), "10 `a` is declared twice"},
      {"a.b = 1\na = 2", "12 `a` is declared twice"},
      {"[a]\n[[a]]", "4 `a` is declared twice"},
      {"a = 9999999999999999999999", "4 `9999999999999999999999` is too large"},
      {"a = 2018-99-99", "4 `2018-99-99` is no date"},
      {"a = 0000-00-00", "4 `0000-00-00` is no date"},
      {"a = 2018-05-25T99:00:00Z", "4 `2018-05-25T99:00:00Z` is no time"},
      {"a = 2018-05-25T", "4 expected a value"},
      {"a = [" + repeated("[],", 1'100'000) + "]", "3000002 more than 2000000 values"},
      {"", ""},
      {"\xef\xbb\xbf", ""},
      {"# only a comment", ""},
      {"\r\n\r\n", ""},
  };
  for (const auto& [toml, error] : rows) EXPECT_EQ(error_of(toml), error) << toml.substr(0, 60);
}

TEST(HostileToml, IsRefusedWhenTooLarge) {
  EXPECT_EQ(error_of(std::string(max_toml_bytes + 1, ' ')), "0 larger than 64 MiB");
}

TEST(HostileToml, CountsNoDotsInStringsCommentsAndShortKeys) {
  const std::string dots(500, '.');
  const std::string rows[] = {
      "a = \"" + dots + "\"",
      "a = '" + dots + "'",
      "a = \"\"\"\n" + dots + "\n\"\"\"",
      "a = \"\\\"" + dots + "\"",
      "# " + dots + "\na = 1",
      "a = [" + repeated("1.5, ", 500) + "]",
      repeated("[a]\n", 100),
      "a = [" + repeated("\"[\", ", 100) + "]",
  };
  for (const std::string& toml : rows)
    EXPECT_FALSE(first_excess(toml, {max_toml_depth, max_toml_values})) << toml.substr(0, 40);
}

TEST(HostileToml, ListsAThousandMistakesAndCountsTheRest) {
  std::string toml;
  for (int i = 0; i < 20'000; ++i) toml += fmt::format("[s{}]\nreprints = \"t{}\"\nx = 1\n", i, i);
  const auto opened = open({{"sources.toml", toml}});
  EXPECT_EQ(opened.project.read_findings.size(), 1000u);
  EXPECT_EQ(opened.project.config_findings_dropped, 39'000u);
  ASSERT_EQ(opened.project.remarks.size(), 1u);
  EXPECT_EQ(opened.project.remarks[0], "39000 more errors in configuration files are not listed");
}

TEST(HostileToml, KeepsItsPlacesInOneLongLine) {
  std::string toml = "a = [";
  for (int i = 0; i < 200'000; ++i) toml += "\"é\",";
  toml += "]";
  const SourceFile file(0, "x.toml", toml);
  const TomlParse parsed = parse_toml(file);
  ASSERT_FALSE(parsed.error);
  const TomlNode& list = parsed.root.items[0];
  ASSERT_EQ(list.items.size(), 200'000u);
  EXPECT_EQ(file.text(list.span).front(), '[');
  EXPECT_EQ(file.text(list.span).back(), ']');
  for (const TomlNode& item : list.items) ASSERT_EQ(file.text(item.span), "\"é\"");
}

TEST(HostileToml, KeepsItsPlacesAfterEveryKindOfLine) {
  const std::string toml =
      "\xef\xbb\xbf\"é\" = 1 # \xe2\x80\xa8 no line here\r\n\r\nb = \"\"\"\r\nx\r\n\"\"\" # x\n\t\"c é\" = "
      "'ü'\n[d . "
      "\"e\"]\n f.g = [1,\n 2]\n";
  const SourceFile file(0, "x.toml", toml);
  const TomlParse parsed = parse_toml(file);
  ASSERT_FALSE(parsed.error) << parsed.error->message;
  std::string places;
  const auto show = [&](const auto& self, const TomlNode& node) -> void {
    for (const TomlNode& item : node.items) {
      places += fmt::format("[{}]=[{}]\n", file.text(item.key_span), file.text(item.span));
      self(self, item);
    }
  };
  show(show, parsed.root);
  EXPECT_EQ(places,
            "[\"é\"]=[1]\n[b]=[\"\"\"\r\nx\r\n\"\"\"]\n[\"c é\"]=['ü']\n[d]=[[d . \"e\"]]\n[\"e\"]=[[d . "
            "\"e\"]]\n[f]=[f]\n"
            "[g]=[[1,\n 2]]\n[]=[1]\n[]=[2]\n");
}

/// Every node's places must lie in the file and within their parents' order, whatever the text is.
void check_places(const SourceFile& file, const TomlNode& node) {
  ASSERT_LE(node.span.begin, node.span.end);
  ASSERT_LE(node.span.end, file.text().size());
  ASSERT_LE(node.key_span.end, file.text().size());
  for (const TomlNode& item : node.items) check_places(file, item);
}

TEST(HostileToml, SurvivesMutation) {
  const std::string seeds[] = {
      "[entity.JP]\nnames = [\"Japan\", \"Japanese\"]\npart-of = [{ whole = \"EU\", from = 1973, until = "
      "2020-01-31 }]\n[rates]\n\"EUR/USD 2016\" = 1.107\n",
      "[a]\ntitle = '''x'''\npublished = 2018-05-25T10:00:00.5+09:00\nabout = [\"é\", \"\"\"\\\n  "
      "y\"\"\"]\n[[lint.per-path]]\nx.y.\"z\" = 0xff\n",
  };
  const std::string inserts = "[]{}\"'.,=#\n\\\xc3\xa9 0x_-:TZ+e";
  std::mt19937 random(20'261'121);
  for (int round = 0; round < 3000; ++round) {
    std::string text = seeds[round % 2];
    for (int edits = static_cast<int>(random() % 4); edits >= 0; --edits) {
      const std::size_t at = random() % (text.size() + 1);
      switch (random() % 3) {
        case 0:
          text.insert(at, 1, inserts[random() % inserts.size()]);
          break;
        case 1:
          text.erase(at, random() % 5);
          break;
        default:
          text.insert(at, text.substr(random() % text.size(), random() % 12));
          break;
      }
    }
    const SourceFile file(0, "x.toml", text);
    const TomlParse parsed = parse_toml(file);
    if (parsed.error) {
      ASSERT_LE(parsed.error->span.end, text.size());
      ASSERT_FALSE(parsed.error->message.empty());
    } else {
      check_places(file, parsed.root);
    }
    if (round % 25 != 0) continue;  // opening a project costs more than parsing
    for (const char* name : {"claimcheck.toml", "vocabulary.toml", "sources.toml"}) open({{name, text}});
  }
}

}  // namespace
}  // namespace claimcheck
