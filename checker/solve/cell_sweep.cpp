// Choices are swept like numbers: each distinct word is a point of its own.
#include "checker/solve/cell_sweep.hpp"

#include <algorithm>
#include <map>

namespace claimcheck {

namespace {

/// Editions are compared pairwise among this many claims of a cell, past it with the latest only.
constexpr std::size_t most_editions = 64;

class CellSettler {
 public:
  CellSettler(Board& board, const CellVerdict& verdict, ReadingKind reading)
      : board_(board), reader_(board.reader), verdict_(verdict), reading_(reading) {}

  void run(std::vector<Bound> bounds) {
    if (agree(bounds)) return;
    if (reader_.sources().has_editions()) set_revised_aside(bounds);
    std::map<std::string, std::vector<Bound>> worlds;
    for (const Bound& bound : bounds) {
      const Stance stance = reader_.stance(reader_.fact(bound.claim));
      if (!stance.disputed) worlds[stance.party].push_back(bound);
    }
    for (auto& [party, world] : worlds) report(std::move(world));
    report(std::move(bounds));
  }

 private:
  bool disputed(FactId id) const { return reader_.stance(reader_.fact(id)).disputed; }

  void report(std::vector<Bound> bounds) {
    std::erase_if(bounds, [&](const Bound& bound) { return !board_.plays(bound.claim); });
    const Sweep found = sweep(
        std::move(bounds), [&](FactId a, FactId b) { return reader_.before(a, b); },
        [&](FactId a, FactId b) { return !(disputed(a) && disputed(b)); });
    if (found.clashes.empty()) return;
    const std::size_t agreeing = witnesses(found.agreeing);
    for (const Clash& clash : found.clashes) {
      Conflict conflict{.code = verdict_.code,
                        .severity = reading_ == ReadingKind::strict
                                        ? std::min(verdict_.severity, Severity::warning)
                                        : verdict_.severity,
                        .reading = reading_,
                        .claims = {clash.outlier, clash.other},
                        .culprit = clash.more > 0 ? clash.outlier : no_index,
                        .others = clash.more,
                        .also = {},
                        .witnesses = {witnesses({clash.outlier}), agreeing},
                        .argument = {},
                        .clash = {},
                        .settle = verdict_.settle};
      if (!attribute(reader_, conflict)) continue;
      board_.note(std::move(conflict));
    }
    // Claims that agree with each other stay in play; of two that stand alone, either may be the wrong one.
    for (const Clash& clash : found.clashes) board_.softened[clash.outlier] = true;
    if (found.agreeing.size() == 1) board_.softened[found.agreeing.front()] = true;
  }

  std::size_t witnesses(const std::vector<FactId>& claims) const {
    return count_witnesses(reader_.facts(), reader_.project().registry, reader_.sources(), claims);
  }

  /// The older of two conflicting editions is out of date, not contradicted.
  void set_revised_aside(std::vector<Bound>& bounds) {
    std::vector<Bound> dated;
    for (const Bound& bound : bounds)
      if (!sources_of(reader_.facts(), reader_.fact(bound.claim)).empty()) dated.push_back(bound);
    std::sort(dated.begin(), dated.end(), [&](const Bound& a, const Bound& b) {
      const Day first = reader_.publication(reader_.fact(a.claim)).begin;
      const Day second = reader_.publication(reader_.fact(b.claim)).begin;
      return first != second ? first > second : reader_.before(a.claim, b.claim);
    });
    const std::size_t last = std::min(dated.size(), most_editions);
    for (const Bound& earlier : dated)
      for (std::size_t i = 0; i < last; ++i)
        if (disjoint(earlier.interval, dated[i].interval) &&
            is_revised(reader_, earlier.claim, dated[i].claim)) {
          board_.note({.code = "CON013",
                       .severity = Severity::note,
                       .reading = reading_,
                       .claims = {earlier.claim, dated[i].claim}});
          board_.softened[earlier.claim] = true;
          break;
        }
    std::erase_if(bounds, [&](const Bound& bound) { return !board_.plays(bound.claim); });
  }

  Board& board_;
  const ClaimReader& reader_;
  const CellVerdict& verdict_;
  ReadingKind reading_;
};

}  // namespace

void settle_cell(Board& board, std::vector<Bound> bounds, const CellVerdict& verdict, ReadingKind reading) {
  CellSettler(board, verdict, reading).run(std::move(bounds));
}

bool is_revised(const ClaimReader& reader, FactId earlier, FactId later) {
  const auto old_sources = sources_of(reader.facts(), reader.fact(earlier));
  const auto new_sources = sources_of(reader.facts(), reader.fact(later));
  return !old_sources.empty() &&
         std::all_of(old_sources.begin(), old_sources.end(), [&](SourceId old_source) {
           return std::any_of(new_sources.begin(), new_sources.end(), [&](SourceId new_source) {
             return reader.sources().revises(new_source, old_source);
           });
         });
}

}  // namespace claimcheck
