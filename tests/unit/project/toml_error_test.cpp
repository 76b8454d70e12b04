// Files that are no TOML: where the first mistake is, and what to type instead.
#include <gtest/gtest.h>

#include "tests/unit/project/open.hpp"

namespace claimcheck {
namespace {

using testing::findings_of;
using testing::open;

struct Row {
  std::string file;
  std::string toml;
  std::string finding;
};

TEST(Toml, TellsTheFirstMistakeWhereItStands) {
  const Row rows[] = {
      {"sources.toml",
       "[a]\n"
       "published = 2018-02-30\n",
       "CFG001 sources.toml:2:13-23 `2018-02-30` is no date | a day is written 2018-05-25; a month or a year "
       "in quotes: \"2018-05\"\n"},
      {"sources.toml",
       "[a]\n"
       "title = Japan\n",
       "CFG001 sources.toml:2:9-14 expected a value | text stands in straight quotes: title = \"Japan\"\n"},
      {"sources.toml",
       "[a]\n"
       "title = “Japan”\n",
       "CFG001 sources.toml:2:9-16 expected a value | TOML takes straight quotes only: \"…\"\n"},
      {"sources.toml",
       "[a]\n"
       "title = \"x\"\n"
       "[a]\n"
       "title = \"y\"\n",
       "CFG001 sources.toml:3:1-3 `a` is declared twice | keep one of the two; an entry of a list of tables "
       "is written [[name]]\n"},
      {"sources.toml",
       "[a]\n"
       "title = \"x\"\n"
       "title = \"y\"\n",
       "CFG001 sources.toml:3:9-12 `title` is declared twice | keep one of the two; an entry of a list of "
       "tables is written [[name]]\n"},
      {"sources.toml",
       "[a]\n"
       "title = \"x\n",
       "CFG001 sources.toml:2:11-11 the string does not end on its line | close it with the quote it began "
       "with\n"},
      {"sources.toml", "[a\n",
       "CFG001 sources.toml:1:3-3 expected `]` after the name of the table | a name with blanks, signs or "
       "accents "
       "stands in quotes: [measure.\"controlled by\"]\n"},
      {"sources.toml",
       "[a]\n"
       "title \"x\"\n",
       "CFG001 sources.toml:2:7-10 expected `=` after the key | write key = value; a key with blanks, signs "
       "or accents "
       "stands in quotes\n"},
      {"sources.toml",
       "[a]\n"
       "title = \"x\" y\n",
       "CFG001 sources.toml:2:13-14 expected the end of the line | one `key = value` a line; text with "
       "blanks or signs stands in straight quotes\n"},
      {"sources.toml",
       "[a]\n"
       "published = 2018-13-01\n",
       "CFG001 sources.toml:2:13-23 `2018-13-01` is no date | a day is written 2018-05-25; a month or a year "
       "in quotes: \"2018-05\"\n"},
      {"sources.toml",
       "[a]\n"
       "published = 2018-5-1\n",
       "CFG001 sources.toml:2:13-21 `2018-5-1` is no date | a day is written 2018-05-25; a month or a year "
       "in quotes: \"2018-05\"\n"},
      {"sources.toml",
       "[a]\n"
       "published = 2018-05\n",
       "CFG001 sources.toml:2:13-20 `2018-05` is no date of TOML | a month stands in quotes: \"2018-05\"\n"},
      {"sources.toml", "a: b\n",
       "CFG001 sources.toml:1:2-3 expected `=` after the key | write key = value; a key with blanks, signs "
       "or accents "
       "stands in quotes\n"},
      {"vocabulary.toml",
       "[rates]\n"
       "x = 5%\n",
       "CFG001 vocabulary.toml:2:5-7 `5%` is no number | text stands in straight quotes, signs and units "
       "with it: \"5%\"\n"},
      {"vocabulary.toml",
       "[entity.JP]\n"
       "names = [\"Japan\", \"Japanese\"\n"
       "[entity.RU]\n",
       "CFG001 vocabulary.toml:3:1-11 expected a comma or `]` in a list\n"},
      {"vocabulary.toml",
       "[measure.controlled by]\n"
       "kind = \"choice\"\n",
       "CFG001 vocabulary.toml:1:21-23 expected `]` after the name of the table | a name with blanks, signs "
       "or accents "
       "stands in quotes: [measure.\"controlled by\"]\n"},
      {"sources.toml",
       "[a]\n"
       "title = 'x'\n"
       "published = 25:61:00\n",
       "CFG001 sources.toml:3:13-21 `25:61:00` is no time | text stands in straight quotes\n"},
      {"sources.toml",
       "[a]\n"
       "title = \"\"\"x\n",
       "CFG001 sources.toml:2:13-13 the file ends in the middle of an entry | close the quote or the bracket "
       "that was opened\n"},
      {"claimcheck.toml",
       "[gate]\n"
       "waiver-max-days = 99999999999999999999\n",
       "CFG001 claimcheck.toml:2:19-39 `99999999999999999999` is too large | a whole number has at most 18 "
       "digits\n"},
      {"claimcheck.toml",
       "[gate]\n"
       "waiver-max-days = 0x\n",
       "CFG001 claimcheck.toml:2:19-21 `0x` is no number | text stands in straight quotes, signs and units "
       "with it: \"5%\"\n"},
      {"vocabulary.toml",
       "[entity.JP]\n"
       "names = { a = 1 b = 2 }\n",
       "CFG001 vocabulary.toml:2:17-18 expected a comma or `}` in a table\n"},
      {"vocabulary.toml",
       "[entity.Tôkyô]\n"
       "nâmes = [\"é\", 1]\n"
       "names = [\"é\", 1]\n",
       "CFG001 vocabulary.toml:1:10-14 expected `]` after the name of the table | a name with blanks, signs "
       "or accents "
       "stands in quotes: [measure.\"controlled by\"]\n"},
  };
  for (const Row& row : rows) {
    const auto opened = open({{row.file, row.toml}});
    EXPECT_EQ(findings_of(opened.project), row.finding) << row.toml;
    EXPECT_TRUE(opened.project.config_error) << row.toml;
  }
}

}  // namespace
}  // namespace claimcheck
