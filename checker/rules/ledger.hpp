// Fills Report::ledger: looks on while sources are open, and afterwards writes down what each claim and each
// figure turned out to be.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "checker/evidence/join.hpp"
#include "checker/model/ledger.hpp"
#include "checker/model/report.hpp"

namespace claimcheck {

class LedgerWatch final : public SourceWatch {
 public:
  explicit LedgerWatch(const Project& project);
  void opened(SourceId id, const Document& document) override;
  void judged(SourceId id, std::uint32_t item, const Cited& cited) override;

  /// What was seen of an open source; by SourceId.
  struct Seen {
    std::string path;
    std::string text;
    std::vector<LedgerFigure> figures;
  };
  std::vector<Seen> sources;
  std::vector<LedgerCitation> citations;  // by index of Facts::evidence; the standing is not yet told

 private:
  const Project& project_;
};

/// To be called once the findings of the report are final.
Ledger make_ledger(const Project& project, const Evidence& evidence, const Report& report,
                   LedgerWatch&& watch);

/// Every subject that claims speak of at several times or disagree on.
void add_series(const Project& project, Ledger& ledger, const std::vector<std::uint32_t>& claim_of_fact);

}  // namespace claimcheck
