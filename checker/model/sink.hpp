// Where checks file their findings, with a limit: a folder with a million mistakes still ends in a readable
// report.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "checker/model/finding.hpp"

namespace claimcheck {

/// Collects findings; drops and counts those past the limit of the run.
class Sink {
 public:
  explicit Sink(std::size_t limit) : limit_(limit) {}
  void add(Finding finding) {
    if (findings_.size() < limit_)
      findings_.push_back(std::move(finding));
    else
      ++dropped_;
  }
  std::vector<Finding> take() { return std::move(findings_); }
  std::uint64_t dropped() const { return dropped_; }

 private:
  std::size_t limit_;
  std::vector<Finding> findings_;
  std::uint64_t dropped_ = 0;
};

}  // namespace claimcheck
