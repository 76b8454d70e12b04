// Fingerprints: two writings of one claim share one, two claims never do.
#include "checker/model/fingerprint.hpp"

#include <gtest/gtest.h>

#include "checker/evidence/fingerprint.hpp"
#include "checker/model/tree.hpp"

namespace {

using namespace claimcheck;

constexpr const char* vocabulary = R"(
[entity.JP]
names = ["Japan", "Japanese"]
[entity.RU]
names = ["Russia"]
[measure.trade]
kind = "flow"
)";

std::vector<std::string> fingerprints(const std::string& claims) {
  const auto tree = make_memory_tree({{"p/claimcheck.toml", ""},
                                      {"p/vocabulary.toml", vocabulary},
                                      {"p/sources.toml", "[s]\ntitle = \"s\"\n[t]\ntitle = \"t\"\n"},
                                      {"p/a.claims", claims}});
  ReadOptions options;
  options.paths = {"p"};
  options.jobs = 1;
  Project project = open_project(*tree, options);
  read_facts(project, options);
  std::vector<std::string> out;
  for (FactId id = 0; id < project.facts.all.size(); ++id) out.push_back(claim_fingerprint(project, id));
  return out;
}

struct Row {
  const char* what;
  const char* a;
  const char* b;
  bool same;
};

TEST(Fingerprint, IsOfWhatWasWritten) {
  const std::vector<Row> rows{
      {"spelling of the subject", "trade JP-RU 2017: $18.3B", "Japanese trade with Russia 2017: $18.3B",
       true},
      {"spelling of the value", "trade JP-RU 2017: $18.3B", "trade JP-RU 2017: USD 18.3 billion", true},
      {"place of the time", "trade JP-RU 2017: $18.3B", "trade JP-RU: $18.3B in 2017", true},
      {"spelling of the date", "trade JP-RU 2017-05: $1.3B", "trade JP-RU May 2017: $1.3B", true},
      {"layout", "trade JP-RU 2017: $18.3B", "trade JP-RU 2017:    $18.3B   # checked", true},
      {"quote marks", "trade JP-RU 2017: $18.3B @s \"it's so\"", "trade JP-RU 2017: $18.3B @s \"it’s so\"",
       true},
      {"order of attributes", "trade JP-RU 2017: 5 [planned, reported]",
       "trade JP-RU 2017: 5 [reported, planned]", true},
      {"order of evidence", "trade JP-RU 2017: 5 @s \"a\" @t \"b\"", "trade JP-RU 2017: 5 @t \"b\" @s \"a\"",
       true},
      {"a heading and the same source named", "@s\ntrade JP-RU 2017: 5 \"a\"", "trade JP-RU 2017: 5 @s \"a\"",
       true},
      {"precision", "trade JP-RU 2017: $18.3B", "trade JP-RU 2017: $18.30B", false},
      {"digits", "trade JP-RU 2017: $18.3B", "trade JP-RU 2017: $18.4B", false},
      {"unit", "trade JP-RU 2017: $18.3B", "trade JP-RU 2017: €18.3B", false},
      {"hedge", "trade JP-RU 2017: $18.3B", "trade JP-RU 2017: about $18.3B", false},
      {"time", "trade JP-RU 2017: $18.3B", "trade JP-RU 2016: $18.3B", false},
      {"preposition", "trade JP-RU by 2017: $18.3B", "trade JP-RU 2017: $18.3B", false},
      {"as-of date", "trade JP-RU since 2007: $1B", "trade JP-RU since 2007: $1B as of 2018", false},
      {"attribute", "trade JP-RU 2017: $18.3B", "trade JP-RU 2017: $18.3B [reported]", false},
      {"party", "trade JP-RU 2017: 5 [per \"A\"]", "trade JP-RU 2017: 5 [per \"B\"]", false},
      {"source", "trade JP-RU 2017: 5 @s", "trade JP-RU 2017: 5 @t", false},
      {"quote", "trade JP-RU 2017: 5 @s \"five\"", "trade JP-RU 2017: 5 @s \"only five\"", false},
      {"direction", "trade JP->RU 2017: 5", "trade RU->JP 2017: 5", false},
      {"whole of a share", "trade JP 2017: 3% of trade RU", "trade JP 2017: 3% of trade RU 2016", false},
      {"relation", "trade JP 2017: >= {trade RU}", "trade JP 2017: <= {trade RU}", false},
      {"choice", "holder: Russia", "holder: Japan", false},
  };
  for (const Row& row : rows) {
    const auto a = fingerprints(std::string(row.a) + '\n');
    const auto b = fingerprints(std::string(row.b) + '\n');
    ASSERT_EQ(a.size(), 1u) << row.what;
    ASSERT_EQ(b.size(), 1u) << row.what;
    EXPECT_EQ(a[0] == b[0], row.same) << row.what << ": " << row.a << " / " << row.b;
  }
}

TEST(Fingerprint, OfAFindingDoesNotKnowOrder) {
  EXPECT_EQ(finding_fingerprint("CON001", {"a", "b"}), finding_fingerprint("CON001", {"b", "a"}));
  EXPECT_NE(finding_fingerprint("CON001", {"a", "b"}), finding_fingerprint("CON002", {"a", "b"}));
  EXPECT_NE(finding_fingerprint("CON001", {"a", "b"}), finding_fingerprint("CON001", {"a"}, {"b"}));
  EXPECT_NE(finding_fingerprint("CON001", {"ab"}), finding_fingerprint("CON001", {"a", "b"}));
}

TEST(Fingerprint, IsSha256) {
  EXPECT_EQ(sha256_hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

}  // namespace
