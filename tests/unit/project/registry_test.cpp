// Source registries: every key read, every mistake told.
#include <gtest/gtest.h>

#include "tests/unit/project/open.hpp"

namespace claimcheck {
namespace {

using testing::findings_of;
using testing::open;

TEST(Registry, ReadsEveryKey) {
  const auto opened = open({{"claims/sources.toml", R"([stratfor-2018]
title = "Japan Wants Closer Relations"
publisher = "Stratfor"
published = 2018-05-25
url = "https://example.org/article"
file = "sources/stratfor-2018.txt"
sha256 = "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855"
reprints = "preview"
supersedes = "stratfor-2017"
withdrawn = "retracted"
relies-on = ["mof-2018"]
series = "customs"
about = ["JP", "RU"]
language = "en-GB"
retrieved = "2018-05-26"
archived = "https://archive.example/x"
[preview]
[stratfor-2017]
published = "2017"
)"},
                            {"claims/x.claims", ""}},
                           {.paths = {"claims"}});
  EXPECT_EQ(findings_of(opened.project), "");
  const Registry& registry = opened.project.registry;
  ASSERT_EQ(registry.size(), 3u);
  const Source& source = registry[registry.find("stratfor-2018")];
  EXPECT_EQ(source.title, "Japan Wants Closer Relations");
  EXPECT_EQ(source.publisher, "Stratfor");
  EXPECT_EQ(source.published_text, "2018-05-25");
  EXPECT_EQ(source.published, (Extent{day_of(2018, 5, 25), day_of(2018, 5, 26)}));
  EXPECT_TRUE(source.has_published);
  EXPECT_EQ(source.url, "https://example.org/article");
  EXPECT_EQ(source.file, "sources/stratfor-2018.txt");
  EXPECT_EQ(source.folder, "claims");
  EXPECT_EQ(opened.project.text(source.file_span), "\"sources/stratfor-2018.txt\"");
  EXPECT_EQ(opened.project.text(source.span), "stratfor-2018");
  EXPECT_EQ(source.sha256, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(source.reprints, "preview");
  EXPECT_EQ(source.supersedes, "stratfor-2017");
  EXPECT_TRUE(source.is_withdrawn);
  EXPECT_EQ(source.withdrawn, "retracted");
  EXPECT_EQ(source.relies_on, (std::vector<std::string>{"mof-2018"}));
  EXPECT_EQ(source.series, "customs");
  EXPECT_EQ(source.about, (std::vector<std::string>{"JP", "RU"}));
  EXPECT_EQ(source.language, "en-gb");
  EXPECT_EQ(source.retrieved, "2018-05-26");
  EXPECT_EQ(source.archived, "https://archive.example/x");
  const Source& older = registry[registry.find("stratfor-2017")];
  EXPECT_EQ(older.published, (Extent{day_of(2017, 1, 1), day_of(2018, 1, 1)}));
  EXPECT_FALSE(registry[registry.find("preview")].has_published);
}

TEST(Registry, ReadsDatesInEveryForm) {
  struct Row {
    std::string written;
    std::string text;
    Extent days;
  };
  const Row rows[] = {
      {"2018-05-25", "2018-05-25", {day_of(2018, 5, 25), day_of(2018, 5, 26)}},
      {"\"2018-05-25\"", "2018-05-25", {day_of(2018, 5, 25), day_of(2018, 5, 26)}},
      {"2018-05-25T23:30:00-09:00", "2018-05-25", {day_of(2018, 5, 25), day_of(2018, 5, 26)}},
      {"2018-05-25 10:00:00", "2018-05-25", {day_of(2018, 5, 25), day_of(2018, 5, 26)}},
      {"\"2018-05\"", "2018-05", {day_of(2018, 5, 1), day_of(2018, 6, 1)}},
      {"\"2018\"", "2018", {day_of(2018, 1, 1), day_of(2019, 1, 1)}},
      {"2018", "2018", {day_of(2018, 1, 1), day_of(2019, 1, 1)}},
  };
  for (const Row& row : rows) {
    const auto opened = open({{"sources.toml", "[a]\npublished = " + row.written + "\n"}});
    EXPECT_EQ(findings_of(opened.project), "") << row.written;
    EXPECT_EQ(opened.project.registry[0].published_text, row.text) << row.written;
    EXPECT_EQ(opened.project.registry[0].published, row.days) << row.written;
  }
}

TEST(Registry, ReadsEveryRegistryFileOfTheFolder) {
  const auto opened = open({{"sources.toml", "[a]\n"},
                            {"japan/trade.sources.toml", "[b]\nfile = \"b.txt\"\nsupersedes = \"c\"\n"},
                            {"japan/deep/x.sources.toml", "[c]\n"},
                            {"other.toml", "[d]\n"}});
  EXPECT_EQ(findings_of(opened.project), "");
  const Registry& registry = opened.project.registry;
  ASSERT_EQ(registry.size(), 3u);
  EXPECT_EQ(registry[0].id, "a");
  EXPECT_EQ(registry[1].id, "c");
  EXPECT_EQ(registry[2].id, "b");
  EXPECT_EQ(registry[2].folder, "japan");
}

TEST(Registry, KeepsTheFirstOfTwoEntriesAndShowsBoth) {
  const auto opened = open(
      {{"sources.toml", "[a]\ntitle = \"first\"\n"}, {"x.sources.toml", "# x\n[a]\ntitle = \"second\"\n"}});
  EXPECT_EQ(findings_of(opened.project),
            "CFG004 x.sources.toml:2:2-3 the source `a` is registered twice | keep one of the two entries "
            "(the first one "
            "sources.toml:1:2)\n");
  EXPECT_EQ(opened.project.registry[0].title, "first");
}

TEST(Registry, TellsWhatIsWrong) {
  struct Row {
    std::string toml;
    std::string findings;
  };
  const Row rows[] = {
      {"[a]\n"
       "title = 3\n"
       "publisher = [\"x\"]\n"
       "published = \"May 2018\"\n"
       "sha256 = \"abc\"\n"
       "file = \"\"\n"
       "language = \"English\"\n"
       "retrieved = 10:00:00\n"
       "relies-on = \"b\"\n",
       "CFG003 sources.toml:2:9-10 `title` in [a] is the number 3, expected a string | for example: title = "
       "\"Japan Wants Closer Relations With Russia\"\n"
       "CFG003 sources.toml:3:13-18 `publisher` in [a] is a list, expected a string | for example: publisher "
       "= \"Stratfor\"\n"
       "CFG003 sources.toml:4:13-23 `published` in [a] is \"May 2018\", expected a date: a day, \"2018-05\" "
       "or \"2018\" | for example: published = 2018-05-25\n"
       "CFG003 sources.toml:5:10-15 `sha256` in [a] has 3 characters, expected 64 hexadecimal digits | for "
       "example: sha256 = \"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"\n"
       "CFG003 sources.toml:6:8-10 `file` in [a] is empty | for example: file = "
       "\"sources/stratfor-2018.txt\"\n"
       "CFG003 sources.toml:7:12-21 `language` in [a] is \"English\", expected a language code such as "
       "\"en\" | for example: language = \"ja\"\n"
       "CFG003 sources.toml:8:13-21 `retrieved` in [a] is a time of day, expected a date | for example: "
       "retrieved = 2018-05-26\n"
       "CFG003 sources.toml:9:13-16 `relies-on` in [a] is a string, expected a list of strings | for "
       "example: relies-on = [\"mof-2018\"]\n"},
      {"[a]\n"
       "published = \"2018-02-30\"\n"
       "[b]\n"
       "published = 2018\n"
       "[c]\n"
       "published = \"2018-13\"\n"
       "[d]\n"
       "published = 2018-05-25T10:00:00Z\n"
       "[e]\n"
       "published = 99999\n",
       "CFG003 sources.toml:2:13-25 `published` in [a] is \"2018-02-30\", expected a date: a day, "
       "\"2018-05\" or \"2018\" | for example: published = 2018-05-25\n"
       "CFG003 sources.toml:6:13-22 `published` in [c] is \"2018-13\", expected a date: a day, \"2018-05\" "
       "or \"2018\" | for example: published = 2018-05-25\n"
       "CFG003 sources.toml:10:13-18 `published` in [e] is \"99999\", expected a date: a day, \"2018-05\" or "
       "\"2018\" | for example: published = 2018-05-25\n"},
      {"top = \"x\"\n"
       "[\"a b\"]\n"
       "title = \"x\"\n"
       "[\"é#\"]\n"
       "title = \"x\"\n",
       "CFG003 sources.toml:1:1-4 `top` is a string, expected a table | a table begins with its name in "
       "brackets: [top]\n"
       "CFG004 sources.toml:2:2-7 `a b` cannot be cited: an id has no blanks and none of # \" @ , [ ] | use "
       "letters, digits, hyphens: [stratfor-2018]\n"
       "CFG004 sources.toml:4:2-6 `é#` cannot be cited: an id has no blanks and none of # \" @ , [ ] | use "
       "letters, digits, hyphens: [stratfor-2018]\n"},
      {"[a]\n"
       "reprints = \"bb\"\n"
       "supersedes = \"b-2017\"\n"
       "[b-2018]\n"
       "supersedes = \"b-2018\"\n",
       "CFG004 sources.toml:2:12-16 `reprints` of [a] names `bb`, which is no registered source | known "
       "sources: a, b-2018\n"
       "CFG004 sources.toml:3:14-22 `supersedes` of [a] names `b-2017`, which is no registered source | did "
       "you mean `b-2018`?\n"
       "CFG004 sources.toml:5:14-22 `supersedes` in [b-2018] names the source itself\n"},
      {"[a]\n"
       "supersedes = \"b\"\n"
       "[b]\n"
       "supersedes = \"c\"\n"
       "[c]\n"
       "supersedes = \"a\"\n"
       "[d]\n"
       "supersedes = \"c\"\n",
       "CFG004 sources.toml:6:14-17 [c] supersedes itself by way of `a` | a newer edition names the older "
       "one, never the other way round\n"},
      {"[a]\n"
       "withdrawn = true\n"
       "[b]\n"
       "withdrawn = \"\"\n"
       "[c]\n"
       "widthdrawn = \"x\"\n"
       "fiel = \"x\"\n",
       "CFG003 sources.toml:2:13-17 `withdrawn` in [a] is true, expected a string | for example: withdrawn = "
       "\"retracted by the publisher\"\n"
       "CFG003 sources.toml:4:13-15 `withdrawn` in [b] is empty | for example: withdrawn = \"retracted by "
       "the publisher\"\n"
       "CFG002 sources.toml:6:1-11 unknown key `widthdrawn` in [c] | did you mean `withdrawn`?\n"
       "CFG002 sources.toml:7:1-5 unknown key `fiel` in [c] | did you mean `file`?\n"},

  };
  for (const Row& row : rows) {
    const auto opened = open({{"sources.toml", row.toml}});
    EXPECT_EQ(findings_of(opened.project), row.findings) << row.toml;
    EXPECT_EQ(opened.project.config_error, !row.findings.empty()) << row.toml;
  }
}

}  // namespace
}  // namespace claimcheck
