// However the files are cut, and however many read them: the facts are the same.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "tests/unit/project/open.hpp"

namespace {

using claimcheck::Fact;
using claimcheck::Facts;
using claimcheck::FactTerm;
using claimcheck::no_index;
using claimcheck::Project;
using claimcheck::ReadNote;
using claimcheck::ReadOptions;
using claimcheck::testing::Files;

const Files folder{
    {"vocabulary.toml",
     "[entity.JP]\nnames = [\"Japan\"]\n[entity.RU]\nnames = [\"Russia\"]\nfiscal-year-starts = \"04-01\"\n"
     "[entity.games]\nnames = [\"Games 2018\", \"Winter Games\"]\n"
     "[measure.trade]\nkind = \"flow\"\n[measure.cost]\nkind = \"stock\"\n"},
    {"sources.toml", "[a]\ntitle = \"A\"\n[b]\ntitle = \"B\"\n"},
    {"x.claims",
     "@a\n"
     "trade JP-RU 2017: $18.3B \"x\"\n"
     "trade JP-RU: $18.3B\n"
     "trade JP-RU by 2018: 20 cents\n"
     "cost Games 2018: $13B\n"
     "cost Games 2018: about 3% of cost Winter Games 2019\n"
     "trade JP-RU FY2017: $1B\n"
     "@b\n"
     "trade JP-RU (goods) 2017: $2B\n"
     "trade JP-RU 2017 (goods): $2B\n"
     "cost RU FY2017: $1B as of 2018-05\n"
     "trade JP-XX 2017: $3B\n"
     "trade JP-XX 2018: $3B\n"
     "trade Japan–Russia 2018: >= {trade JP-RU 2017} * 2\n"
     "long-term cost RU 2016: $3B\n"
     "long-term cost RU 2017: $3B\n"}};

/// Everything that rules see of the facts.
std::string facts_of(const ReadOptions& options) {
  claimcheck::testing::Opened opened = claimcheck::testing::open(folder, options);
  Project& project = opened.project;
  read_facts(project, options);
  const Facts& facts = project.facts;
  std::string text;
  for (const Fact& fact : facts.all) {
    text += fmt::format("{} | {} | {} {} | {}", facts.subjects.text(fact.subject),
                        show(facts.times[fact.time]), fact.number.to_string(), fact.unit, fact.heading);
    for (std::uint32_t i = 0; i < fact.evidence_count; ++i)
      text += fmt::format(" @{}", facts.evidence[fact.evidence + i].source);
    if (fact.rich != no_index && facts.rich[fact.rich].expression != no_index) {
      const FactTerm& term = facts.terms[facts.rich[fact.rich].expression];
      text += fmt::format(" of {}|{}", facts.subjects.text(term.subject), show(facts.times[term.time]));
    }
    text += '\n';
  }
  for (const ReadNote& note : project.notes)
    text += fmt::format("{} {} at {}\n", static_cast<int>(note.kind), note.text, note.span.begin);
  for (const claimcheck::ast::SyntaxError& error : project.syntax_errors) text += error.message + "\n";
  return text;
}

TEST(Chunks, GiveTheFactsOfTheWholeFile) {
  const std::string whole = facts_of({.jobs = 1});
  EXPECT_NE(whole.find("trade JP-RU | in 2017 | 18300000000"), std::string::npos) << whole;
  EXPECT_NE(whole.find("cost games |  | 13000000000"), std::string::npos) << whole;
  for (const std::size_t bytes : {1u, 16u, 64u, 200u})
    for (const unsigned jobs : {1u, 2u, 5u})
      EXPECT_EQ(facts_of({.jobs = jobs, .chunk_bytes = bytes}), whole)
          << bytes << " bytes, " << jobs << " jobs";
}

}  // namespace
