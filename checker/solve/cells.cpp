// A subject's claims are sorted by cell, so that claims of one cell stand side by side; most subjects have
// one claim and cost nothing.
#include "checker/solve/cells.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "checker/solve/cell_sweep.hpp"

namespace claimcheck {

namespace {

struct Placed {
  CellKey cell;
  FactId claim;
};

bool is_yes_no(const std::string& word) { return word == "yes" || word == "no"; }

class CellStage {
 public:
  CellStage(Board& board, ReadingKind reading) : board_(board), reader_(board.reader), reading_(reading) {}

  void run() {
    for (SubjectId subject = 0; subject < board_.by_subject.subjects(); ++subject) {
      if (board_.by_subject.overlap(subject) && !is_many(subject))
        sweep_subject(board_.by_subject.of(subject));
    }
  }

 private:
  /// Dates, ranks and choices may be declared to have many values at once.
  bool is_many(SubjectId subject) const {
    const Measure* measure = reader_.measure(subject);
    return measure != nullptr && measure->many;
  }

  void sweep_subject(std::span<const FactId> claims) {
    placed_.clear();
    for (const FactId id : claims) {
      const Fact& fact = reader_.fact(id);
      if (!reader_.is_bound(fact) && fact.sort != Sort::choice) continue;
      placed_.push_back({reader_.cell(fact), id});
      if (fact.form == ValueForm::of_total) {
        placed_.push_back(placed_.back());
        placed_.back().cell.whole = true;
      }
    }
    std::sort(placed_.begin(), placed_.end(), [](const Placed& a, const Placed& b) {
      return std::tie(a.cell, a.claim) < std::tie(b.cell, b.claim);
    });
    for (std::size_t begin = 0; begin < placed_.size();) {
      std::size_t end = begin + 1;
      while (end < placed_.size() && without_group(placed_[end].cell) == without_group(placed_[begin].cell))
        ++end;
      if (end - begin > 1) sweep_label(begin, end);
      begin = end;
    }
  }

  /// All groups of one label: claims of fact by group, then plans against them all.
  void sweep_label(std::size_t begin, std::size_t end) {
    std::vector<FactId> plans;
    std::vector<FactId> facts;
    for (std::size_t at = begin; at < end;) {
      std::vector<FactId> group;
      const std::size_t first = at;
      for (; at < end && placed_[at].cell == placed_[first].cell; ++at) {
        const FactId id = placed_[at].claim;
        (reader_.fact(id).uncertain ? plans : group).push_back(id);
      }
      facts.insert(facts.end(), group.begin(), group.end());
      if (group.size() > 1) sweep_cell(placed_[first].cell, std::move(group));
    }
    if (reading_ == ReadingKind::lenient && !facts.empty())
      for (const FactId plan : plans) hold_plan(placed_[begin].cell, plan, facts);
  }

  Interval interval(const CellKey& cell, FactId id) const {
    const Fact& fact = reader_.fact(id);
    return of(cell.whole ? reader_.whole(fact) : reader_.reading(fact), reading_);
  }

  void sweep_cell(const CellKey& cell, std::vector<FactId> claims) {
    std::erase_if(claims, [&](FactId id) { return !board_.plays(id); });
    if (claims.size() < 2) return;
    if (reader_.fact(claims.front()).sort == Sort::choice) return sweep_choices(cell, claims);
    std::vector<Bound> bounds;
    for (const FactId id : claims) bounds.push_back({id, interval(cell, id)});
    settle_cell(board_, std::move(bounds), verdict(cell, claims.front()), reading_);
  }

  CellVerdict verdict(const CellKey& cell, FactId claim) const {
    if (reader_.fact(claim).sort != Sort::date) return {};
    if (reader_.kind(cell.subject) != Kind::undeclared) return {.code = "CON008"};
    return {.code = "CON008",
            .severity = Severity::warning,
            .settle = declaration(reader_, cell.subject, "date")};
  }

  /// Words are compared where they exclude each other: a declared choice, yes and no, or entities.
  void sweep_choices(const CellKey& cell, const std::vector<FactId>& claims) {
    if (reading_ == ReadingKind::strict) return;
    const bool declared = reader_.kind(cell.subject) == Kind::choice;
    std::vector<FactId> exclusive;
    std::vector<FactId> entities;
    for (const FactId id : claims) {
      const RichValue& value = reader_.facts().rich[reader_.fact(id).rich];
      if (declared || is_yes_no(value.choice))
        exclusive.push_back(id);
      else if (value.choice_is_entity)
        entities.push_back(id);
    }
    const bool exact =
        cell.role == CellRole::untimed || cell.role == CellRole::throughout || cell.end == cell.begin + 1;
    const CellVerdict found{.code = "CON007", .severity = exact ? Severity::error : Severity::warning};
    for (const auto& words : {exclusive, entities}) settle_cell(board_, points(words), found, reading_);
  }

  /// Each distinct word is a point, numbered in the order of the words.
  std::vector<Bound> points(const std::vector<FactId>& claims) const {
    std::map<std::string, std::int64_t> places;
    const auto word = [&](FactId id) { return reader_.facts().rich[reader_.fact(id).rich].choice; };
    for (const FactId id : claims) places.emplace(word(id), 0);
    std::int64_t next = 0;
    for (auto& [text, place] : places) place = next++;
    std::vector<Bound> bounds;
    for (const FactId id : claims) bounds.push_back({id, Interval::point(places[word(id)])});
    return bounds;
  }

  bool differ(const CellKey& cell, FactId a, FactId b) const {
    if (reader_.fact(a).sort == Sort::choice)
      return reader_.facts().rich[reader_.fact(a).rich].choice !=
             reader_.facts().rich[reader_.fact(b).rich].choice;
    return disjoint(interval(cell, a), interval(cell, b));
  }

  /// A plan contradicts nothing; that it came out otherwise is worth a note.
  void hold_plan(const CellKey& cell, FactId plan, const std::vector<FactId>& facts) {
    std::vector<FactId> against;
    for (const FactId id : facts)
      if (differ(cell, plan, id)) against.push_back(id);
    if (against.empty()) return;
    const FactId other = *std::min_element(against.begin(), against.end(),
                                           [&](FactId a, FactId b) { return reader_.before(a, b); });
    board_.note({.code = "CON010",
                 .severity = Severity::note,
                 .reading = reading_,
                 .claims = {plan, other},
                 .others = static_cast<std::uint32_t>(against.size() - 1)});
  }

  Board& board_;
  const ClaimReader& reader_;
  ReadingKind reading_;
  std::vector<Placed> placed_;
};

}  // namespace

void sweep_cells(Board& board, ReadingKind reading) { CellStage(board, reading).run(); }

}  // namespace claimcheck
