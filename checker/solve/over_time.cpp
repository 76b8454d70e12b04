// Most subjects have periods side by side and nothing else: those cannot conflict and are passed over.
#include "checker/solve/over_time.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "checker/solve/explain_time.hpp"
#include "checker/solve/problem.hpp"
#include "checker/solve/time_points.hpp"
#include "checker/solve/timeline.hpp"

namespace claimcheck {

namespace {

class TimelineProblem final : public Problem {
 public:
  TimelineProblem(Board& board, std::vector<TimedAmount> amounts, bool never_falls, ReadingKind reading)
      : board_(board), amounts_(std::move(amounts)), never_falls_(never_falls), reading_(reading) {
    for (std::size_t i = 0; i < amounts_.size(); ++i) index_.emplace(amounts_[i].claim, i);
  }

  std::vector<FactId> claims() const {
    std::vector<FactId> out;
    for (const TimedAmount& amount : amounts_) out.push_back(amount.claim);
    return out;
  }

  std::vector<std::vector<FactId>> find_conflicts(const std::vector<FactId>& claims) override {
    const std::vector<TimedAmount> amounts = pick(claims);
    const auto result = solve_timeline(amounts, never_falls_);
    if (result.exhausted && !exhausted_) {
      exhausted_ = true;
      board_.undecided.push_back(board_.reader.facts().subjects.text(amounts.front().cell.subject) +
                                 ": the limit of steps was reached over its " +
                                 std::to_string(amounts.size()) + " claims over time");
    }
    std::vector<std::vector<FactId>> sets;
    for (const auto& conflict : result.conflicts) {
      sets.emplace_back();
      for (const std::uint32_t i : conflict) sets.back().push_back(amounts[i].claim);
    }
    return sets;
  }

  bool is_possible(const std::vector<FactId>& claims) override {
    return claimcheck::is_possible(pick(claims), never_falls_);
  }

  Conflict explain(const std::vector<FactId>& core) override {
    std::vector<TimedAmount> amounts = pick(core);
    std::sort(amounts.begin(), amounts.end(), [&](const TimedAmount& a, const TimedAmount& b) {
      if (a.cell.begin != b.cell.begin) return a.cell.begin < b.cell.begin;
      return a.cell.end != b.cell.end ? a.cell.end < b.cell.end : board_.reader.before(a.claim, b.claim);
    });
    return explain_timeline(board_.reader, amounts, never_falls_, reading_);
  }

 private:
  std::vector<TimedAmount> pick(const std::vector<FactId>& claims) const {
    std::vector<TimedAmount> out;
    out.reserve(claims.size());
    for (const FactId id : claims) out.push_back(amounts_[index_.at(id)]);
    return out;
  }

  Board& board_;
  std::vector<TimedAmount> amounts_;
  std::unordered_map<FactId, std::size_t> index_;
  bool never_falls_;
  ReadingKind reading_;
  bool exhausted_ = false;
};

class TimeStage {
 public:
  TimeStage(Board& board, ReadingKind reading, bool assumed)
      : board_(board), reader_(board.reader), reading_(reading), assumed_(assumed) {}

  void run() {
    collect_ordinals();
    for (SubjectId subject = 0; subject < board_.by_subject.subjects(); ++subject) {
      const auto ordinals = ordinals_.find(subject);
      const std::size_t more = ordinals == ordinals_.end() ? 0 : ordinals->second.size();
      if (more == 0 && !board_.by_subject.overlap(subject)) continue;
      const Kind kind = reader_.kind(subject);
      if (kind != Kind::count && kind != Kind::flow && kind != Kind::undeclared) continue;
      if (assumed_ && kind != Kind::undeclared) continue;
      check_subject(subject);
    }
  }

 private:
  /// "6th Abe–Putin meeting: June 2014" is a point of the running total of "Abe–Putin meetings".
  void collect_ordinals() {
    const Facts& facts = reader_.facts();
    for (SubjectId id = 0; id < facts.subjects.size(); ++id) {
      if (facts.subjects[id].ordinal == 0 || board_.by_subject.of(id).empty()) continue;
      SubjectKey key = facts.subjects[id];
      key.ordinal = 0;
      if (const SubjectId counted = facts.subjects.find(key.text()); counted != no_name)
        for (const FactId claim : board_.by_subject.of(id)) ordinals_[counted].push_back(claim);
    }
  }

  void check_subject(SubjectId subject) {
    std::map<std::uint32_t, std::vector<TimedAmount>> by_dimension;
    for (const FactId id : board_.by_subject.of(subject)) add_claim(id, by_dimension);
    if (const auto ordinals = ordinals_.find(subject);
        ordinals != ordinals_.end() && by_dimension.size() == 1)
      for (const FactId id : ordinals->second) add_ordinal(id, subject, by_dimension.begin()->second);
    for (auto& [dimension, amounts] : by_dimension) {
      if (assumed_) keep_latest(amounts);
      if (!may_conflict(amounts)) continue;
      const auto quick = solve_timeline(amounts, never_falls(subject));
      if (quick.conflicts.empty() && !quick.exhausted) continue;
      // From here on in fingerprint order, so that which set is found does not depend on the order of lines.
      std::sort(amounts.begin(), amounts.end(),
                [&](const TimedAmount& a, const TimedAmount& b) { return reader_.before(a.claim, b.claim); });
      TimelineProblem problem(board_, std::move(amounts), never_falls(subject), reading_);
      exhaust(board_, problem, problem.claims());
    }
  }

  /// A bare time may be a level too, and levels of one label may differ between publications: of the claims
  /// that are only assumed to be amounts, each label keeps those of its last group.
  void keep_latest(std::vector<TimedAmount>& amounts) const {
    std::map<CellKey, Extent> last;
    const auto group = [&](const TimedAmount& amount) {
      return reader_.cell(reader_.fact(amount.claim)).group;
    };
    const auto is_assumed = [&](const TimedAmount& amount) {
      return amount.ordinal == 0 && reader_.nature(reader_.fact(amount.claim)) == Nature::unknown;
    };
    for (const TimedAmount& amount : amounts) {
      if (!is_assumed(amount)) continue;
      const auto [at, is_new] = last.try_emplace(amount.cell, group(amount));
      if (!is_new) at->second = std::max(at->second, group(amount));
    }
    std::erase_if(amounts, [&](const TimedAmount& amount) {
      return is_assumed(amount) && group(amount) != last.at(amount.cell);
    });
  }

  bool plays(FactId id) const { return board_.plays(id) && !reader_.fact(id).uncertain; }

  void add_claim(FactId id, std::map<std::uint32_t, std::vector<TimedAmount>>& into) const {
    const Fact& fact = reader_.fact(id);
    if (!plays(id) || !reader_.is_bound(fact) || fact.sort == Sort::date || fact.sort == Sort::rank) return;
    Nature nature = reader_.nature(fact);
    if (nature == Nature::unknown && assumed_ && fact.sort != Sort::percent) nature = Nature::accumulating;
    if (nature != Nature::accumulating) return;
    const CellKey cell = reader_.cell(fact, nature);
    if (is_timed(cell)) into[cell.dimension].push_back({id, cell, of(reader_.reading(fact), reading_)});
  }

  void add_ordinal(FactId id, SubjectId subject, std::vector<TimedAmount>& into) const {
    const Fact& fact = reader_.fact(id);
    if (!plays(id) || fact.sort != Sort::date) return;
    const Extent& days = reader_.facts().rich[fact.rich].date;
    CellKey cell{.subject = subject, .role = CellRole::total, .begin = days.begin, .end = days.end};
    const std::uint32_t ordinal = reader_.facts().subjects[fact.subject].ordinal;
    const Number number = static_cast<std::int64_t>(ordinal);
    into.push_back({id, cell, Interval::closed(number, number - 1), ordinal});
  }

  /// On a measure nobody declared, a negative amount shows that totals may fall.
  bool never_falls(SubjectId subject) const {
    if (reader_.kind(subject) != Kind::undeclared) return reader_.never_falls(subject);
    const auto claims = board_.by_subject.of(subject);
    return std::none_of(claims.begin(), claims.end(),
                        [&](FactId id) { return reader_.fact(id).number.sign() < 0; });
  }

  /// False for periods side by side: whatever their amounts, they can all be.
  static bool may_conflict(const std::vector<TimedAmount>& amounts) {
    if (amounts.size() < 2) return false;
    std::vector<Extent> periods;
    for (const TimedAmount& amount : amounts) {
      if (amount.cell.role != CellRole::amount) return true;
      periods.push_back({amount.cell.begin, amount.cell.end});
    }
    return can_conflict(std::move(periods));
  }

  Board& board_;
  const ClaimReader& reader_;
  ReadingKind reading_;
  bool assumed_;
  std::unordered_map<SubjectId, std::vector<FactId>> ordinals_;
};

}  // namespace

void check_over_time(Board& board, ReadingKind reading, bool assumed) {
  TimeStage(board, reading, assumed).run();
}

}  // namespace claimcheck
