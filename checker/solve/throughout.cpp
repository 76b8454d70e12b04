// `since 2010: 5` says of a level what holds at every moment, `in 2015: 7` what holds at some moment: where
// the moment must lie within the stretch, the values must meet. A sweep over days keeps the stretches that
// are open.
#include <algorithm>
#include <map>

#include "checker/solve/cell_sweep.hpp"
#include "checker/solve/cells.hpp"

namespace claimcheck {

namespace {

struct Stretch {
  CellKey cell;
  FactId claim;
};

bool must_meet(const CellKey& throughout, const CellKey& other) {
  if (throughout.dimension != other.dimension || other.label != 0) return false;
  const Extent days{throughout.begin, throughout.end};
  const Extent theirs{other.begin, other.end};
  if (other.role == CellRole::throughout) return days.intersects(theirs) && throughout != other;
  return other.role == CellRole::level && days.contains(theirs);
}

class ThroughoutStage {
 public:
  ThroughoutStage(Board& board, ReadingKind reading)
      : board_(board), reader_(board.reader), reading_(reading) {}

  void run() {
    for (SubjectId subject = 0; subject < board_.by_subject.subjects(); ++subject) check_subject(subject);
  }

 private:
  void check_subject(SubjectId subject) {
    if (!board_.by_subject.overlap(subject)) return;
    const auto claims = board_.by_subject.of(subject);
    const Measure* measure = reader_.measure(subject);
    if ((measure != nullptr && measure->many)) return;
    std::vector<Stretch> stretches;
    bool any = false;
    for (const FactId id : claims) {
      const Fact& fact = reader_.fact(id);
      const Nature nature = reader_.nature(fact);
      if ((nature != Nature::level && nature != Nature::choice) || fact.uncertain || !board_.plays(id))
        continue;
      if (!reader_.is_bound(fact) && fact.sort != Sort::choice) continue;
      stretches.push_back({reader_.cell(fact, nature), id});
      any = any || stretches.back().cell.role == CellRole::throughout;
    }
    if (any) report(pairs(std::move(stretches)));
  }

  std::vector<std::pair<FactId, FactId>> pairs(std::vector<Stretch> stretches) const {
    std::sort(stretches.begin(), stretches.end(),
              [](const Stretch& a, const Stretch& b) { return a.cell.begin < b.cell.begin; });
    std::vector<std::pair<FactId, FactId>> found;
    std::vector<Stretch> open;
    for (const Stretch& next : stretches) {
      if (next.cell.role != CellRole::throughout && next.cell.role != CellRole::level) continue;
      if (next.cell.begin != no_day)
        std::erase_if(open, [&](const Stretch& past) { return past.cell.end <= next.cell.begin; });
      for (const Stretch& past : open) {
        const bool meet = (past.cell.role == CellRole::throughout && must_meet(past.cell, next.cell)) ||
                          (next.cell.role == CellRole::throughout && must_meet(next.cell, past.cell));
        if (meet && differ(past.claim, next.claim)) found.emplace_back(past.claim, next.claim);
      }
      open.push_back(next);
    }
    return found;
  }

  bool differ(FactId a, FactId b) const {
    const Fact& first = reader_.fact(a);
    const Fact& second = reader_.fact(b);
    if ((first.sort == Sort::choice) != (second.sort == Sort::choice)) return false;
    if (first.sort != Sort::choice)
      return disjoint(of(reader_.reading(first), reading_), of(reader_.reading(second), reading_));
    if (reading_ == ReadingKind::strict) return false;
    const RichValue& one = reader_.facts().rich[first.rich];
    const RichValue& two = reader_.facts().rich[second.rich];
    const auto yes_no = [](const RichValue& value) { return value.choice == "yes" || value.choice == "no"; };
    const bool exclusive = reader_.kind(first.subject) == Kind::choice ||
                           (one.choice_is_entity && two.choice_is_entity) || (yes_no(one) && yes_no(two));
    return exclusive && one.choice != two.choice;
  }

  /// The claim in most pairs first, the others counted under it.
  void report(std::vector<std::pair<FactId, FactId>> pairs) {
    while (!pairs.empty()) {
      std::map<FactId, std::uint32_t> degree;
      for (const auto& [a, b] : pairs) ++degree[a], ++degree[b];
      const auto worse = [&](const auto& a, const auto& b) {
        return a.second != b.second ? a.second < b.second : reader_.before(b.first, a.first);
      };
      const auto [worst, count] = *std::max_element(degree.begin(), degree.end(), worse);
      FactId other = no_index;
      for (const auto& [a, b] : pairs) {
        if (a != worst && b != worst) continue;
        const FactId partner = a == worst ? b : a;
        if (other == no_index || reader_.before(partner, other)) other = partner;
      }
      file(worst, other, count - 1);
      std::erase_if(pairs, [&, gone = worst](const auto& pair) {
        return pair.first == gone || pair.second == gone || !board_.plays(pair.first) ||
               !board_.plays(pair.second);
      });
    }
  }

  void file(FactId worst, FactId other, std::uint32_t others) {
    const bool choice = reader_.fact(worst).sort == Sort::choice;
    Conflict conflict{.code = choice ? "CON007" : "CON001",
                      .severity = reading_ == ReadingKind::strict ? Severity::warning : Severity::error,
                      .reading = reading_,
                      .claims = {worst, other},
                      .culprit = others > 0 ? worst : no_index,
                      .others = others};
    if (is_revised(reader_, worst, other) || is_revised(reader_, other, worst)) {
      conflict.code = "CON013";
      conflict.severity = Severity::note;
      if (is_revised(reader_, other, worst)) std::swap(conflict.claims[0], conflict.claims[1]);
    }
    board_.softened[worst] = true;
    if (others == 0) board_.softened[other] = true;
    if (attribute(reader_, conflict)) board_.note(std::move(conflict));
  }

  Board& board_;
  const ClaimReader& reader_;
  ReadingKind reading_;
};

}  // namespace

void check_throughout(Board& board, ReadingKind reading) { ThroughoutStage(board, reading).run(); }

}  // namespace claimcheck
