// Markdown is read without its markup.
#include <gtest/gtest.h>

#include <string>

#include "checker/evidence/document.hpp"

namespace claimcheck {
namespace {

TEST(Markdown, IsReadWithoutItsMarkup) {
  struct Row {
    const char* what;
    std::string markdown;
    std::string text;
  };
  const Row rows[] = {
      {"headings", "# One\n\nTwo\n===\n", "One\n\nTwo\n"},
      {"emphasis", "have **met** *20* __times__ in `code`", "have met 20 times in code\n"},
      {"links keep their text", "the [trade figures](http://x/2017 \"t\") and <http://y/3>",
       "the trade figures and http://y/3\n"},
      {"reference links", "the [figures][1]\n\n[1]: http://x/2017\n", "the figures\n"},
      {"pictures go", "a ![18.3](x.png) b", "a b\n"},
      {"escapes and entities", "\\$18.3 \\* &pound;5 &amp; 3 \\~ 4", "$18.3 * \u00A35 & 3 ~ 4\n"},
      {"one tilde means about", "~3% and ~4%", "~3% and ~4%\n"},
      {"two strike out", "about ~~17~~ 18", "about 18\n"},
      {"wrapped lines", "a\nb  \nc\\\nd", "a\nb\nc\nd\n"},
      {"paragraphs", "a\n\n\nb", "a\n\nb\n"},
      {"bullets", "- a\n- b\n  c\n- [ ] d\n", "a\n\nb\nc\n\nd\n"},
      {"numbers", "3. a\n4. b\n\n   c\n", "3. a\n\n4. b\n\nc\n"},
      {"a year that looks like a number of a list", "2017\\. A good year", "2017. A good year\n"},
      {"quotations", "> a\n> b\n\nc", "a\nb\n\nc\n"},
      {"code", "```c\na  b\n  c\n```\n\n    d\n", "a  b\n  c\n\nd\n"},
      {"tables", "| Year | Trade |\n|---|--:|\n| 2017 | **$18.3** |\n| 2018 | a \\| b |\n\nx",
       "Year\tTrade\n2017\t$18.3\n2018\ta | b\n\nx\n"},
      {"a table under a paragraph", "x\n\n|a|b|\n|-|-|\n|1| |\n", "x\n\na\tb\n1\n"},
      {"HTML blocks", "<div><p>a &lt; b</p><script>c</script></div>\n\nd\n", "a < b\n\nd\n"},
      {"HTML in lines", "a<br>b <b>c</b><!-- d -->", "a\nb c\n"},
      {"notes", "in 2017[^1].\n\n[^1]: The note.\n", "in 2017.\n\nThe note.\n"},
      {"rules", "a\n\n---\n\nb", "a\n\nb\n"},
      {"front matter", "---\ntitle: x\ntags:\n  - y\n---\na", "a\n"},
      {"a rule that is no front matter", "---\n\nIt was so, and: not so\n\nb",
       "It was so, and: not so\n\nb\n"},
      {"front matter without end", "---\ntitle: x\n\na", "title: x\n\na\n"},
      {"Windows lines", "# a\r\n\r\nb\r\nc\r\n", "a\n\nb\nc\n"},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.what);
    const Document document = extract("notes/a.md", row.markdown, 0);
    ASSERT_EQ(document.status, DocumentStatus::ok) << document.why;
    EXPECT_EQ(document.text->text(), row.text);
    EXPECT_EQ(document.extractor, "markdown/1 cmark-gfm");
  }
}

TEST(Markdown, SaysWhatItsHeadSays) {
  const Document front =
      extract("a.markdown",
              "---\ntitle: \"Trade: a note\"\ndate: 2018-05-25T08:30\nsource: 'Ministry'\n---\n# Other\n", 0);
  EXPECT_EQ(front.title, "Trade: a note");
  EXPECT_EQ(front.publisher, "Ministry");
  EXPECT_EQ(front.published, "2018-05-25");
  const Document toml = extract("a.md", "+++\ntitle = \"Trade\"\npublished = 2018-05\n+++\nx\n", 0);
  EXPECT_EQ(toml.title, "Trade");
  EXPECT_EQ(toml.published, "2018-05");
  const Document heading = extract("a.md", "# The *first* `head`\n\n## Second\n\n3 June 2019\n", 0);
  EXPECT_EQ(heading.title, "The first head");
  EXPECT_EQ(heading.published, "2019-06-03");
}

TEST(Markdown, StaysQuickOnHostileText) {
  const auto times = [](int n, const std::string& piece) {
    std::string out;
    for (int i = 0; i < n; ++i) out += piece;
    return out;
  };
  for (const std::string piece :
       {"> ", "[", "*a_ ", "![", "<", "`a", "- ", "|a", "&", "[a](", "a~~", "**x "}) {
    SCOPED_TRACE(piece);
    EXPECT_TRUE(extract("a.md", times(50000, piece) + "\n\nx", 0).why.empty());
  }
  EXPECT_EQ(extract("a.md", std::string(9 << 20, 'a'), 0).status, DocumentStatus::too_large);
  EXPECT_EQ(extract("a.md", "![a](b)", 0).status, DocumentStatus::no_text);
}

}  // namespace
}  // namespace claimcheck
