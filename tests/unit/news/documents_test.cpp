// The five real documents against the dossier: none contradicts it, what they repeat is found, and every
// doctored copy is, at the place that was doctored. Skipped where the documents are not.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>

#include "checker/news/draft.hpp"
#include "tests/places.hpp"
#include "tests/unit/news/world.hpp"

namespace claimcheck::testing_news {
namespace {

namespace fs = std::filesystem;

const fs::path folder = fs::path(claimcheck::test::shared_dir) / "sources";

struct Real {
  const char* file;
  const char* published;
};
constexpr Real documents[] = {{"000_144c5a4545f48571.txt", "2018-05-25"},
                              {"001_e299845c9b31d1f6.txt", "2018-05-25"},
                              {"002_4c2f5da5c24a5470.txt", "2014-02"},
                              {"003_3dd22be51c39c978.txt", "2014-08-15"},
                              {"004_b213bd47e6c17850.txt", "2016-12"}};

std::string slurp(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

/// The dossier's configuration and `claims`, with the documents named in memory beside them.
NewsReport held(std::map<std::string, std::string> files, const std::vector<NewsInput>& inputs) {
  const auto disk = make_disk_tree(std::string(claimcheck::test::source_dir) + "/claims");
  const auto tree = make_memory_tree(std::move(files), disk.get());
  ReadOptions options;
  options.jobs = 1;
  options.source_paths = {folder.string()};
  Project project = open_project(*tree, options);
  read_facts(project, options);
  return read_news(project, inputs, 1);
}

class Documents : public ::testing::Test {
 protected:
  void SetUp() override {
    if (!fs::exists(folder)) GTEST_SKIP() << "the documents are not here";
  }
};

TEST_F(Documents, TogetherContradictNeitherTheDossierNorEachOther) {
  std::vector<NewsInput> inputs;
  for (const Real& real : documents) inputs.push_back({(folder / real.file).string(), real.published});
  const NewsReport report = held({}, inputs);
  ASSERT_EQ(report.documents.size(), 5u);
  EXPECT_TRUE(report.between.empty());
  std::size_t confirmed = 0;
  for (const NewsDocument& document : report.documents)
    for (const NewsItem& item : document.items) {
      confirmed += item.verdict == NewsVerdict::confirms;
      EXPECT_NE(item.verdict, NewsVerdict::contradicts) << item.finding.message;
      EXPECT_NE(item.verdict, NewsVerdict::tension) << item.finding.message;
    }
  EXPECT_GE(confirmed, 25u);
}

TEST_F(Documents, AreKnownAsReprintsBeforeAnythingElse) {
  const NewsReport report = held({}, {{(folder / documents[0].file).string(), ""}});
  EXPECT_EQ(report.documents[0].reprint_of, "stratfor-2018");
  EXPECT_GE(report.documents[0].reprint_percent, 90);
}

struct Doctored {
  std::size_t document;
  const char* from;
  const char* to;
  NewsVerdict verdict;
  const char* value;
};

TEST_F(Documents, DoctoredAreFoundWhereTheyWereDoctored) {
  constexpr NewsVerdict contradicts = NewsVerdict::contradicts, tension = NewsVerdict::tension;
  const Doctored rows[] = {
      {1, "$18.3 billion", "$18.8 billion", contradicts, "$18.8 billion"},
      {1, "$18.3 billion", "€18.3 billion", contradicts, "€18.3 billion"},
      {1, "$18.3 billion", "$18.3 million", contradicts, "$18.3 million"},
      {1, "around 3 percent", "3 percent", tension, "3 percent"},
      {1, "around 3 percent", "around 8 percent", contradicts, "around 8 percent"},
      {1, "$87.2 billion", "$78.2 billion", contradicts, "$78.2 billion"},
      {1, "nearly 15 percent", "15 percent", tension, "15 percent"},
      {1, "nearly 15 percent", "more than 15 percent", tension, "more than 15 percent"},
      {1, "$48.4 billion", "$44.8 billion", contradicts, "$44.8 billion"},
      {1, "$15 billion", "$51 billion", contradicts, "$51 billion"},
      {1, "9 percent", "6 percent", contradicts, "6 percent"},
      {1, "around 0.2 percent", "around 0.7 percent", contradicts, "around 0.7 percent"},
      {1, "have met 20 times", "have met 25 times", contradicts, "25 times"},
      {1, "Japanese trade with Russia totaled", "Japanese trade with China totaled", tension,
       "$18.3 billion"},
      {1, "In 2016, China's investment", "In 2016, Japan's investment", contradicts, "9 percent"},
      {2, "five times", "six times", contradicts, "six times"},
      {2, "four islands off", "three islands off", tension, "three islands"},
      {4, "$880 billion", "$808 billion", tension, "$808 billion"},
      {4, "800 million euros", "300 million euros", tension, "300 million euros"},
      {4, "800 million euros", "800 million dollars", contradicts, "800 million dollars"},
  };
  for (const Doctored& row : rows) {
    const Real& real = documents[row.document];
    const NewsReport report = held({{"doctored.txt", replaced(slurp(folder / real.file), row.from, row.to)}},
                                   {{"doctored.txt", real.published}});
    std::string found;
    for (const NewsItem& item : report.documents[0].items)
      if (item.verdict == contradicts || item.verdict == tension)
        found += std::string(to_string(item.verdict)) + ' ' + item.value + ';';
    EXPECT_EQ(found, std::string(to_string(row.verdict)) + ' ' + row.value + ';')
        << row.from << " -> " << row.to;
  }
}

TEST_F(Documents, InEveryOrderAgreeWithClaimsDraftedFromTheOthers) {
  for (std::size_t drafted = 0; drafted < std::size(documents); ++drafted) {
    const auto disk = make_disk_tree(std::string(claimcheck::test::source_dir) + "/claims");
    ReadOptions options;
    options.jobs = 1;
    Project project = open_project(*disk, options);
    read_facts(project, options);
    const Draft draft =
        draft_claims(project, {(folder / documents[drafted].file).string(), documents[drafted].published});
    std::map<std::string, std::string> files{{"p/drafted.claims", draft.text}};
    for (const char* name : {"vocabulary.toml", "sources.toml", "claimcheck.toml"})
      files[std::string("p/") + name] = slurp(std::string(claimcheck::test::source_dir) + "/claims/" + name);
    for (std::size_t arriving = 0; arriving < std::size(documents); ++arriving) {
      std::map<std::string, std::string> all = files;
      all["arriving.txt"] = slurp(folder / documents[arriving].file);
      const auto tree = make_memory_tree(std::move(all));
      ReadOptions read;
      read.jobs = 1;
      read.paths = {"p"};
      Project claims = open_project(*tree, read);
      read_facts(claims, read);
      const NewsReport report = read_news(claims, {{"arriving.txt", documents[arriving].published}}, 1);
      for (const NewsItem& item : report.documents[0].items)
        EXPECT_NE(item.verdict, NewsVerdict::contradicts)
            << documents[drafted].file << " then " << documents[arriving].file << ": "
            << item.finding.message;
    }
  }
}

}  // namespace
}  // namespace claimcheck::testing_news
