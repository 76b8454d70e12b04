// The commands on sources, run as a user runs them: what they print, what they write, and what they leave
// alone.
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>

#include "tests/unit/cli/run.hpp"

namespace {

using claimcheck::test::Outcome;
using claimcheck::test::Scratch;
namespace fs = std::filesystem;

constexpr const char* page = R"(<!doctype html><html lang="en-GB"><head>
<title>Rice exports rise | The Daily Ledger</title>
<meta property="og:site_name" content="The Daily Ledger">
<meta property="og:title" content="Rice exports &quot;rise&quot;">
<link rel="canonical" href="https://ledger.example/rice">
<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-03-04T10:00:00Z"}</script>
</head><body><nav>Home Sports</nav><article><h1>Rice exports "rise"</h1>
<p>Viet Nam exported 6.2 million tonnes of rice in 2020, the ministry said on Thursday.</p>
<p>Thailand exported 5.7 million tonnes in the same year, the lowest figure in two decades.</p>
</article></body></html>)";

TEST(SourceAdd, FillsInWhatThePageSaysOfItself) {
  const Scratch folder;
  folder.write("sources/rice.html", page);
  const Outcome added = folder.run({"source", "add", "sources/rice.html"});
  ASSERT_EQ(added.exit_code, 0) << added.err;
  const std::string entry =
      "[daily-ledger-2021]\n"
      "title     = \"Rice exports \\\"rise\\\"\"\n"
      "publisher = \"The Daily Ledger\"\n"
      "published = 2021-03-04\n"
      "url       = \"https://ledger.example/rice\"\n"
      "file      = \"sources/rice.html\"\n"
      "sha256    = \"";
  EXPECT_EQ(added.out.substr(0, entry.size()), entry);
  EXPECT_EQ(folder.read("sources.toml"), added.out);
}

TEST(SourceAdd, MarksWhatTheDocumentDoesNotSay) {
  const Scratch folder;
  folder.write("sources/plain.txt", "It rained in Lagos.\n\nThe river stood at 4.2 metres.\n");
  const Outcome added = folder.run({"source", "add", "sources/plain.txt", "--title", "Notes on the river"});
  ASSERT_EQ(added.exit_code, 0) << added.err;
  const std::string entry =
      "[plain]\n"
      "title     = \"Notes on the river\"\n"
      "# publisher = \"\"  # fill in: who published it\n"
      "# published = \"\"  # fill in: 2018-05-25, 2018-05 or 2018; relative dates need it\n";
  EXPECT_EQ(folder.read("sources.toml").substr(0, entry.size()), entry);
}

TEST(SourceAdd, KeepsTheRegistryByteForByte) {
  const Scratch folder;
  const std::string before = "# ours\r\n[old]   # first\r\ntitle='x'\r\nfile = \"old.txt\"";
  folder.write("sources.toml", before);
  folder.write("old.txt", "old");
  folder.write("new.txt", "A text of a few words.");
  fs::permissions(folder.path() / "w/sources.toml", fs::perms(0640));
  ASSERT_EQ(folder.run({"source", "add", "new.txt", "--id", "new", "--publisher", "P"}).exit_code, 0);
  const std::string after = folder.read("sources.toml");
  EXPECT_EQ(after.substr(0, before.size()), before);
  EXPECT_EQ(after.substr(before.size(), 11), "\r\n\r\n[new]\r\n");
  EXPECT_EQ(fs::status(folder.path() / "w/sources.toml").permissions(), fs::perms(0640));
}

TEST(SourceAdd, CopiesADocumentFromOutside) {
  const Scratch folder;
  folder.write("claims/sources.toml", "");
  folder.write("downloads/note.txt", "The dam holds 3 billion cubic metres.");
  const Outcome added =
      folder.run({"source", "add", "downloads/note.txt", "--claims", "claims", "--id", "dam"});
  ASSERT_EQ(added.exit_code, 0) << added.err;
  EXPECT_EQ(folder.read("claims/sources/note.txt"), "The dam holds 3 billion cubic metres.");
  EXPECT_NE(folder.read("claims/sources.toml").find("file      = \"sources/note.txt\""), std::string::npos);
}

TEST(SourceAdd, RefusesAndWritesNothing) {
  struct Row {
    std::vector<std::string> arguments;
    std::string says;
  };
  const std::vector<Row> rows{
      {{"source", "add", "none.txt"}, "none.txt cannot be read: No such file or directory"},
      {{"source", "add", "empty.txt"}, "empty.txt cannot be registered: the document holds no text"},
      {{"source", "add", "old.txt"}, "old.txt is registered already, as `old`"},
      {{"source", "add", "new.txt", "--id", "old"}, "`old` is registered already"},
      {{"source", "add", "new.txt", "--id", "a b"}, "`a b` cannot be cited"},
      {{"source", "add", "new.txt", "--published", "yesterday"}, "published"},
      {{"source", "add", "new.txt", "--registry", "claimcheck.toml"}, "a registry is called sources.toml"},
      {{"source", "add"}, "give `source ID`, `source add FILE` or `source update ID`"},
      {{"source", "odl"}, "no source is registered as `odl`; did you mean `old`?"},
  };
  for (const Row& row : rows) {
    const Scratch folder;
    folder.write("old.txt", "A text that is there already.");
    folder.write("new.txt", "A text that is not there yet.");
    folder.write("empty.txt", " \n");
    ASSERT_EQ(folder.run({"source", "add", "old.txt", "--id", "old"}).exit_code, 0);
    const std::string before = folder.read("sources.toml");
    const Outcome refused = folder.run(row.arguments);
    EXPECT_EQ(refused.exit_code, 2) << row.says;
    EXPECT_NE(refused.err.find(row.says), std::string::npos) << refused.err;
    EXPECT_EQ(folder.read("sources.toml"), before);
  }
}

TEST(SourceText, HasTheOffsetOfEachLine) {
  const Scratch folder;
  folder.write("a.txt", "Zürich\n\nIt has 447,082 people.\n");
  folder.write("sources.toml", "[zurich]\nfile = \"a.txt\"\npublisher = \"Stadt\"\npublished = 2022\n");
  const Outcome shown = folder.run({"source", "@zurich"});
  EXPECT_EQ(shown.exit_code, 0) << shown.err;
  EXPECT_EQ(shown.out,
            "# @zurich  Stadt, 2022\n"
            "# a.txt, read by text: 31 characters in 3 lines\n"
            "# the offset of each line is what `@zurich#char=FROM,TO` counts\n"
            "   0  Zürich\n"
            "   7\n"
            "   8  It has 447,082 people.\n");
}

TEST(Cite, GivesTheShortestQuoteThatStandsOnce) {
  const Scratch folder;
  folder.write("rice.html", page);
  folder.write("sources.toml", "[ledger]\nfile = \"rice.html\"\npublisher = \"Ledger\"\n");
  struct Row {
    std::string text;
    std::string out;
    int exit_code;
  };
  const std::vector<Row> rows{
      {"Viet Nam exported 6.2 million tonnes of rice in 2020",
       "@ledger \"exported 6.2 million tonnes of rice in 2020\"  # Ledger, line 3\n", 0},
      {"exported", "@ledger \"exported 6.2\"  # Ledger, line 3\n@ledger \"exported 5.7\"  # Ledger, line 5\n",
       0},
      {"6.2 million tons of rice in 2020",
       "@ledger \"6.2 million tonnes of rice in 2020\"  # Ledger, line 3\n", 1},
      {"nothing of the kind was ever printed there", "", 1},
  };
  for (const Row& row : rows) {
    const Outcome cited = folder.run({"cite", row.text});
    EXPECT_EQ(cited.out, row.out) << row.text << '\n' << cited.err;
    EXPECT_EQ(cited.exit_code, row.exit_code) << row.text;
  }
}

TEST(Cite, SaysWhichSourcesItCouldNotSearch) {
  const Scratch folder;
  folder.write("a.txt", "The fund holds $880 billion.");
  folder.write("sources.toml", "[a]\nfile = \"a.txt\"\n[b]\nfile = \"b.txt\"\n");
  const Outcome cited = folder.run({"cite", "$880 billion"});
  EXPECT_EQ(cited.out, "@a \"$880 billion\"  # line 1\n");
  EXPECT_EQ(cited.err, "not searched: b: there is no b.txt, no sources/b.txt\n");
}

constexpr const char* before_update =
    "Accra, 2 June 2020\n\nGhana mined 4.3 million ounces of gold in 2019.\n\n"
    "Cocoa earned $1.9 billion in 2019.\n\nThe cedi lost 5 percent.\n\nGold earned $6.2 billion.\n";
constexpr const char* after_update =
    "Correction: an earlier version gave another figure for gold.\n\nAccra, 2 June 2020\n\n"
    "Ghana mined 4.6 million ounces of gold in 2019.\n\nCocoa has earned $1.9 billion in 2019.\n\n"
    "Gold earned $6.2 billion.\n";
constexpr const char* cited =
    "@ghana-2020  # kept\n"
    "gold output GH 2019: 4.3 million oz  \"mined 4.3 million ounces of gold in 2019\"\n"
    "cocoa earnings GH 2019: $1.9B  \"Cocoa earned $1.9 billion in 2019\"\n"
    "cedi loss GH 2020: 5%  \"The cedi lost 5 percent\"\n"
    "gold earnings GH 2019: $6.2B  @ghana-2020#line=8,9 \"$6.2 billion\"\n"
    "gold earnings GH 2019: $6.2B  @ghana-2020#char=131,156\n";

void write_ghana(const Scratch& folder) {
  folder.write("sources/ghana.txt", before_update);
  folder.write("sources.toml", "# registry\n");
  ASSERT_EQ(folder.run({"source", "add", "sources/ghana.txt", "--id", "ghana-2020"}).exit_code, 0);
  folder.write("gold.claims", cited);
  folder.write("old.txt", before_update);
  folder.write("sources/ghana.txt", after_update);
}

TEST(SourceUpdate, RegistersTheTextAndFindsTheQuotesAgain) {
  const Scratch folder;
  write_ghana(folder);
  const std::string registry = folder.read("sources.toml");
  const Outcome updated = folder.run({"source", "update", "ghana-2020", "--old", "old.txt"});
  EXPECT_EQ(updated.exit_code, 1) << "two claims need a person";
  EXPECT_EQ(updated.out,
            "gold.claims:2: gold output GH 2019: 4.3 million oz\n"
            "  the text says something else now: check the claim\n"
            "  - mined 4.3 million ounces of gold in 2019\n"
            "  + mined 4.6 million ounces of gold in 2019\n"
            "gold.claims:3: cocoa earnings GH 2019: $1.9B\n"
            "  other words, the same substance: changed to them\n"
            "  - Cocoa earned $1.9 billion in 2019\n"
            "  + Cocoa has earned $1.9 billion in 2019\n"
            "gold.claims:4: cedi loss GH 2020: 5%\n"
            "  nothing like it stands there any more: check the claim\n"
            "  - The cedi lost 5 percent\n"
            "gold.claims:6: gold earnings GH 2019: $6.2B\n"
            "  moved: the fragment was changed\n"
            "  - #char=131,156\n"
            "  + #char=171,196\n");
  EXPECT_EQ(
      updated.err,
      "ghana-2020: the new text is registered; 1 of 5 quotes and fragments stand as they are, 2 were found "
      "again, 2 need a person\n");
  std::string claims = cited;
  claims.replace(claims.find("\"Cocoa earned"), 13, "\"Cocoa has earned");
  claims.replace(claims.find("#char=131,156"), 13, "#char=171,196");
  EXPECT_EQ(folder.read("gold.claims"), claims);
  const std::string after = folder.read("sources.toml");
  const std::size_t hash = registry.find("sha256    = \"") + 13;
  EXPECT_EQ(after.substr(0, hash), registry.substr(0, hash));
  EXPECT_NE(after.substr(hash, 64), registry.substr(hash, 64));
  EXPECT_EQ(after.substr(hash + 64), registry.substr(hash + 64));
  EXPECT_EQ(folder.run({"lint", "--select", "SRC003,EVI003"}).exit_code, 0);
}

TEST(SourceUpdate, ShowsADiffAndWritesNothing) {
  const Scratch folder;
  write_ghana(folder);
  const std::string registry = folder.read("sources.toml");
  const Outcome shown = folder.run({"source", "update", "ghana-2020", "--diff"});
  EXPECT_NE(shown.out.find("+cocoa earnings GH 2019: $1.9B  \"Cocoa has earned $1.9 billion in 2019\"\n"),
            std::string::npos)
      << shown.out;
  EXPECT_EQ(folder.read("gold.claims"), cited);
  EXPECT_EQ(folder.read("sources.toml"), registry);
}

TEST(SourceUpdate, RegistersAHashWhereThereIsNone) {
  const Scratch folder;
  folder.write("a.txt", "The dam holds 3 billion cubic metres.");
  folder.write("sources.toml", "[dam]\r\nfile = \"a.txt\"   # here\r\ntitle = \"Dam\"\r\n");
  ASSERT_EQ(folder.run({"source", "update", "dam"}).exit_code, 0);
  const std::string after = folder.read("sources.toml");
  EXPECT_EQ(after.substr(0, 43), "[dam]\r\nfile = \"a.txt\"   # here\r\nsha256    =");
  EXPECT_TRUE(after.ends_with("\"\r\ntitle = \"Dam\"\r\n")) << after;
  const Outcome again = folder.run({"source", "update", "dam"});
  EXPECT_EQ(again.err,
            "dam: the text is the one registered; 0 of 0 quotes and fragments stand as they are, 0 were "
            "found again, "
            "0 need a person\n");
  EXPECT_EQ(folder.read("sources.toml"), after);
}

}  // namespace
