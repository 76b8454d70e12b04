// A component is solved as it stands first; only one that has a conflict is built again in fingerprint order,
// in which sets are found, reduced and explained.
#include "checker/solve/components.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <numeric>
#include <unordered_map>

#include "checker/solve/cell_sweep.hpp"
#include "checker/solve/explain_component.hpp"
#include "checker/solve/linear_solver.hpp"
#include "checker/solve/problem.hpp"

namespace claimcheck {

namespace {

class ComponentProblem final : public Problem {
 public:
  ComponentProblem(Board& board, const SubjectNames& names, Component component, ReadingKind reading)
      : board_(board),
        names_(names),
        component_(std::move(component)),
        solver_(component_.system),
        reading_(reading) {
    for (ClaimIndex i = 0; i < component_.claims.size(); ++i) index_.emplace(component_.claims[i], i);
  }

  std::vector<std::vector<FactId>> find_conflicts(const std::vector<FactId>& claims) override {
    std::vector<char> active = mask(claims);
    std::vector<std::vector<FactId>> sets;
    while (true) {
      const LinearOutcome outcome = solver_.solve(active);
      if (outcome.verdict != Feasibility::impossible || outcome.claims.empty()) {
        undecided_ = undecided_ || outcome.verdict == Feasibility::undecided;
        return sets;
      }
      sets.emplace_back();
      for (const ClaimIndex claim : outcome.claims) {
        sets.back().push_back(component_.claims[claim]);
        active[claim] = 0;
      }
    }
  }

  bool is_possible(const std::vector<FactId>& claims) override {
    return solver_.solve(mask(claims)).verdict != Feasibility::impossible;
  }

  Conflict explain(const std::vector<FactId>& core) override {
    return explain_component(board_.reader, names_, component_, core, reading_);
  }

  bool undecided() const { return undecided_; }

 private:
  std::vector<char> mask(const std::vector<FactId>& claims) const {
    std::vector<char> active(component_.claims.size());
    for (const FactId id : claims) active[index_.at(id)] = 1;
    return active;
  }

  Board& board_;
  const SubjectNames& names_;
  Component component_;
  LinearSolver solver_;
  ReadingKind reading_;
  std::unordered_map<FactId, ClaimIndex> index_;
  bool undecided_ = false;
};

SubjectId root(std::vector<SubjectId>& parents, SubjectId at) {
  while (parents[at] != at) at = parents[at] = parents[parents[at]];
  return at;
}

void unite(std::vector<SubjectId>& parents, SubjectId a, SubjectId b) {
  a = root(parents, a);
  b = root(parents, b);
  parents[std::max(a, b)] = std::min(a, b);
}

std::vector<SubjectId> join_by_bonds(const Bonds& bonds, const SubjectNames& names, bool assumed) {
  std::vector<SubjectId> parents(names.size());
  std::iota(parents.begin(), parents.end(), SubjectId{0});
  for (const Bond& bond : bonds.all)
    if (assumed || !bond.assumed)
      for (const CellKey& cell : bond.cells) unite(parents, bond.cells.front().subject, cell.subject);
  return parents;
}

class ComponentStage {
 public:
  ComponentStage(Board& board, const Bonds& bonds, const SubjectNames& names, ReadingKind reading,
                 bool assumed)
      : board_(board),
        reader_(board.reader),
        bonds_(bonds),
        names_(names),
        reading_(reading),
        assumed_(assumed) {}

  void run() {
    std::vector<SubjectId> parents = join_by_bonds(bonds_, names_, assumed_);
    std::map<SubjectId, ComponentParts> components;
    std::map<SubjectId, bool> needed;
    for (const Bond& bond : bonds_.all) {
      if (bond.assumed && !assumed_) continue;
      if (bond.claim != no_index && !board_.plays(bond.claim)) continue;
      const SubjectId at = root(parents, bond.cells.front().subject);
      components[at].bonds.push_back(&bond);
      needed[at] = needed[at] || bond.assumed == assumed_;
    }
    for (SubjectId subject = 0; subject < board_.by_subject.subjects(); ++subject) {
      const auto found = components.find(root(parents, subject));
      if (found == components.end()) continue;
      for (const FactId id : board_.by_subject.of(subject))
        if (board_.plays(id) && !reader_.fact(id).uncertain) found->second.claims.push_back(id);
    }
    for (auto& [subject, parts] : components)
      if (needed[subject] && !parts.claims.empty()) check(parts);
  }

 private:
  void check(ComponentParts& parts) {
    Component quick = build_component(reader_, names_, parts, reading_);
    const LinearOutcome outcome = LinearSolver(quick.system).solve(std::vector<char>(quick.claims.size(), 1));
    if (outcome.verdict == Feasibility::possible) return leave_open(quick.undecided);
    sort_parts(parts);
    ComponentProblem problem(board_, names_, build_component(reader_, names_, parts, reading_), reading_);
    exhaust(board_, problem, parts.claims);
    if (problem.undecided())
      leave_open(
          {names_.text(quick.cells.front().subject) + ": the exact solver gave no verdict within its limit"});
    else
      leave_open(quick.undecided);
  }

  void leave_open(const std::vector<std::string>& reasons) {
    for (const std::string& reason : reasons)
      if (std::find(board_.undecided.begin(), board_.undecided.end(), reason) == board_.undecided.end())
        board_.undecided.push_back(reason);
  }

  /// In an order that depends on what was written, not on where.
  void sort_parts(ComponentParts& parts) const {
    std::sort(parts.claims.begin(), parts.claims.end(),
              [&](FactId a, FactId b) { return reader_.before(a, b); });
    std::vector<std::pair<std::string, const Bond*>> keyed;
    for (const Bond* bond : parts.bonds) keyed.emplace_back(key(*bond), bond);
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (std::size_t i = 0; i < keyed.size(); ++i) parts.bonds[i] = keyed[i].second;
  }

  std::string key(const Bond& bond) const {
    std::string text = std::to_string(static_cast<int>(bond.kind)) + bond.name;
    if (bond.claim != no_index) text += reader_.fingerprint(bond.claim);
    for (const CellKey& cell : bond.cells)
      text += '\x1f' + names_.text(cell.subject) + '\x1f' + std::to_string(static_cast<int>(cell.role)) +
              '\x1f' + std::to_string(cell.begin) + '\x1f' + std::to_string(cell.end) +
              (cell.label == 0 || cell.label == no_index ? "" : reader_.facts().times[cell.label].text);
    return text;
  }

  Board& board_;
  const ClaimReader& reader_;
  const Bonds& bonds_;
  const SubjectNames& names_;
  ReadingKind reading_;
  bool assumed_;
};

}  // namespace

void compare_shares(Board& board, const Bonds& bonds, ReadingKind reading) {
  std::map<std::vector<CellKey>, std::vector<Bound>> shares;
  for (const Bond& bond : bonds.all)
    if (bond.kind == BondKind::share && board.plays(bond.claim))
      shares[bond.cells].push_back(
          {bond.claim, of(board.reader.share(board.reader.fact(bond.claim)), reading)});
  for (auto& [cells, bounds] : shares)
    if (bounds.size() > 1) settle_cell(board, std::move(bounds), {.code = "CON005"}, reading);
}

void check_components(Board& board, const Bonds& bonds, const SubjectNames& names, ReadingKind reading,
                      bool assumed) {
  ComponentStage(board, bonds, names, reading, assumed).run();
}

}  // namespace claimcheck
