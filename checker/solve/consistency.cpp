// The stages in order, and the order of what they found.
#include "checker/solve/consistency.hpp"

#include <algorithm>
#include <mutex>
#include <optional>

#include "checker/solve/board.hpp"
#include "checker/solve/bounds.hpp"
#include "checker/solve/cells.hpp"
#include "checker/solve/components.hpp"
#include "checker/solve/over_time.hpp"

namespace claimcheck {

namespace {

void sort_by_code(std::vector<Conflict>& conflicts, const ClaimReader& reader) {
  const auto before = [&](FactId a, FactId b) { return reader.before(a, b); };
  std::sort(conflicts.begin(), conflicts.end(), [&](const Conflict& a, const Conflict& b) {
    if (a.code != b.code) return a.code < b.code;
    if (a.claims != b.claims)
      return std::lexicographical_compare(a.claims.begin(), a.claims.end(), b.claims.begin(), b.claims.end(),
                                          before);
    return a.reading < b.reading;
  });
}

}  // namespace

Consistency check_consistency(const ClaimReader& reader) {
  Board board(reader);
  SubjectNames names(reader.facts().subjects);
  const Bonds bonds = collect_bonds(reader, names);
  board.undecided = bonds.remarks;
  for (const ReadingKind reading : {ReadingKind::lenient, ReadingKind::strict}) {
    sweep_cells(board, reading);
    check_throughout(board, reading);
    if (reading == ReadingKind::lenient) check_bounds(board);
    check_over_time(board, reading, false);
    check_over_time(board, reading, true);
    compare_shares(board, bonds, reading);
    check_components(board, bonds, names, reading, false);
    check_components(board, bonds, names, reading, true);
  }
  compare_bases(board);
  sort_by_code(board.conflicts, reader);
  return {std::move(board.conflicts), std::move(board.undecided)};
}

struct ConsistencyOnce::State {
  std::once_flag once;
  std::optional<ClaimReader> reader;
  Consistency found;

  void need(const Project& project) {
    std::call_once(once, [&] {
      reader.emplace(project);
      found = check_consistency(*reader);
    });
  }
};

ConsistencyOnce::ConsistencyOnce() : state_(std::make_shared<State>()) {}
ConsistencyOnce::~ConsistencyOnce() = default;
ConsistencyOnce::ConsistencyOnce(const ConsistencyOnce&) = default;

const Consistency& ConsistencyOnce::of(const Project& project) const {
  state_->need(project);
  return state_->found;
}

const ClaimReader& ConsistencyOnce::reader(const Project& project) const {
  state_->need(project);
  return *state_->reader;
}

}  // namespace claimcheck
