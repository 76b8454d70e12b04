// The verdict on one statement: what it does to the claims on its subject.
#pragma once

#include <map>
#include <vector>

#include "checker/model/news.hpp"
#include "checker/news/compare.hpp"
#include "checker/news/filed.hpp"
#include "checker/news/witness.hpp"
#include "checker/solve/conflict.hpp"

namespace claimcheck {

struct Judgement {
  NewsVerdict verdict = NewsVerdict::unsure;
  Likeness likeness = Likeness::none;
  Moment moment = Moment::untold;
  FactId claim = no_index;             // the claim it is held against
  std::vector<FactId> opponents;       // claims that are contradicted as written
  const Conflict* conflict = nullptr;  // where the solver found it
  std::string code;
  std::string remark;
  FactId older = no_index;     // its value is that of this claim …
  FactId outdated = no_index;  // … which this later one has replaced
  bool differs = false;        // unsure, and its value is not that of `claim`
  bool promoted = false;       // unsure by its words, and its value is that of the claim
};

/// Claims by subject, made once.
class ClaimIndex {
 public:
  explicit ClaimIndex(const Project& project);
  const std::vector<FactId>& of(SubjectId subject) const;
  /// Subjects with claims on the measure.
  const std::vector<SubjectId>& on(MeasureId measure) const;
  FactId count() const { return count_; }

 private:
  std::map<SubjectId, std::vector<FactId>> by_subject_;
  std::map<MeasureId, std::vector<SubjectId>> by_measure_;
  std::vector<FactId> none_;
  FactId count_ = 0;
};

/// What the statement is by itself against the claims on its subject, before the solver is asked.
Judgement judge_statement(const ClaimReader& reader, const ClaimIndex& index, const FiledStatement& filed);

/// What the solver adds: `found` are the consequences of all statements.
/// `opposed` are the facts of statements that contradict a claim by themselves: what follows from them is
/// theirs.
void add_consequences(Judgement& judgement, FactId fact, const std::vector<Conflict>& found,
                      const std::vector<FactId>& opposed);

}  // namespace claimcheck
