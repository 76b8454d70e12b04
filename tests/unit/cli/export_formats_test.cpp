// Whole exports of a small folder; what other programs make of larger ones is tests/validators/exports.mjs.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <regex>

#include "run.hpp"

namespace {

using claimcheck::test::Scratch;
using Json = nlohmann::json;

void write_folder(const Scratch& scratch) {
  scratch.write("claimcheck.toml", "[project]\nname = \"ports\"\n");
  scratch.write("sources.toml",
                "[log-2024]\ntitle = \"Harbour log\"\npublisher = \"Port of Brill\"\npublished = 2024-05-02\n"
                "url = \"https://brill.example/log\"\nfile = \"log.txt\"\n");
  scratch.write("log.txt",
                "Über Brill\n\nBrill handled 1,250 ships in 2023, and fees came to €4.5 million.\n");
  scratch.write("brill.claims",
                "@log-2024\nships Brill 2023: 1,250  \"handled 1,250 ships\"\n"
                "fees Brill 2023: €4.6M\n    \"Brill … €4.5 million\"\n"
                "berths Brill: `=1+1`  @lost \"a, b\"\nretired: 5 [retracted: gone]\n");
}

/// What export prints, fingerprints as F.
std::string exported(const Scratch& scratch, const std::string& format) {
  const auto outcome = scratch.run({"export", ".", "--format", format});
  EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
  return std::regex_replace(outcome.out, std::regex("[0-9a-f]{64}"), "F");
}

TEST(Export, WritesARowAClaim) {
  const Scratch scratch;
  write_folder(scratch);
  EXPECT_EQ(
      exported(scratch, "csv"),
      "path,line,subject,time,from,to,as_of,value,sort,unit,lo,hi,form,attributes,sources,quotes,"
      "fingerprint\r\n"
      "brill.claims,2,`ships brill`,in 2023,2023-01-01,2024-01-01,,\"1,250\",number,,1250,1250,quantity,,"
      "log-2024,\"handled 1,250 ships\",F\r\n"
      "brill.claims,3,`fees brill`,in 2023,2023-01-01,2024-01-01,,€4.6M,money,EUR,4550000,4650000,quantity,,"
      "log-2024,Brill … €4.5 million,F\r\n"
      "brill.claims,5,`berths brill`,,,,,`=1+1`,choice,,,,choice,,,\"a, b\",F\r\n"
      "brill.claims,6,retired,,,,,5,number,,5,5,quantity,retracted: gone,log-2024,,F\r\n");
}

TEST(Export, LetsNoCellBeginLikeAFormula) {
  const Scratch scratch;
  scratch.write("odd.claims", "a: 5  \"=SUM(b)\"\nc: 6  \"-2+3\"\nGDP change 2020: -0.4%\n");
  const std::string csv = exported(scratch, "csv");
  EXPECT_EQ(csv.find(",="), std::string::npos) << csv;
  EXPECT_NE(csv.find(",'=SUM(b),"), std::string::npos) << csv;
  EXPECT_NE(csv.find(",'-2+3,"), std::string::npos) << csv;
  EXPECT_NE(csv.find(",-0.4%,"), std::string::npos) << csv;
}

TEST(Export, RatesAClaimByWhatWasFound) {
  const Scratch scratch;
  write_folder(scratch);
  const Json reviews = Json::parse(exported(scratch, "claimreview"))["@graph"];
  ASSERT_EQ(reviews.size(), 2u) << "what cites nobody or was retracted is no review";
  EXPECT_EQ(reviews[0]["claimReviewed"], "ships Brill 2023: 1,250");
  EXPECT_EQ(reviews[0]["reviewRating"]["ratingValue"], 5);
  EXPECT_EQ(reviews[0]["author"]["name"], "ports");
  EXPECT_EQ(reviews[0]["itemReviewed"]["author"]["name"], "Port of Brill");
  EXPECT_EQ(reviews[0]["itemReviewed"]["appearance"]["url"], "https://brill.example/log");
  EXPECT_EQ(reviews[1]["reviewRating"]["ratingValue"], 1);
  EXPECT_EQ(reviews[1]["reviewRating"]["alternateName"], "unsupported-figure");
}

TEST(Export, RatesNothingThatWasNotVerified) {
  const Scratch scratch;
  write_folder(scratch);
  scratch.write("brill.claims", "@log-2024\nopen Brill: yes  \"Brill handled\"\n");
  const Json review = Json::parse(exported(scratch, "claimreview"))["@graph"].at(0);
  EXPECT_FALSE(review["reviewRating"].contains("ratingValue")) << review;
}

TEST(Export, AnnotatesQuotesByWordsAndCharacters) {
  const Scratch scratch;
  write_folder(scratch);
  const Json annotations = Json::parse(exported(scratch, "annotation"));
  ASSERT_EQ(annotations.size(), 2u);
  const Json& target = annotations[0]["target"];
  EXPECT_EQ(annotations[0]["body"]["value"], "ships Brill 2023: 1,250");
  EXPECT_EQ(target["source"], "https://brill.example/log");
  EXPECT_EQ(target["selector"][0], Json({{"type", "TextQuoteSelector"},
                                         {"exact", "handled 1,250 ships"},
                                         {"prefix", "Über Brill\n\nBrill "},
                                         {"suffix", " in 2023, and fees came to €4."}}));
  EXPECT_EQ(target["selector"][1], Json({{"type", "TextPositionSelector"}, {"start", 18}, {"end", 37}}));
  EXPECT_EQ(annotations[1]["target"].size(), 2u) << "a gap makes two targets";
}

}  // namespace
