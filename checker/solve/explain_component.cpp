// One claim of the set is held against what the others make of its unknown: that is the sentence. The steps
// are the propagation that gets there, or, where bounds alone do not, the sum of rows in which every unknown
// cancels.
#include "checker/solve/explain_component.hpp"

#include <algorithm>
#include <optional>
#include <set>

#include "checker/solve/component_words.hpp"
#include "checker/solve/farkas.hpp"
#include "checker/solve/linear_solver.hpp"

namespace claimcheck {

namespace {

class ComponentExplainer {
 public:
  ComponentExplainer(const ClaimReader& reader, const SubjectNames& names, const Component& component,
                     const std::vector<FactId>& core, ReadingKind reading)
      : reader_(reader),
        component_(component),
        core_(core),
        reading_(reading),
        words_(reader, names, component, reading),
        solver_(component.system),
        active_(component.claims.size()),
        without_(component.origins.size()) {
    for (const FactId id : core) active_[index(id)] = 1;
  }

  Conflict run() {
    drop_origins();
    Conflict out{.code = code(),
                 .severity = reading_ == ReadingKind::strict ? Severity::warning : Severity::error,
                 .reading = reading_,
                 .claims = core_};
    for (const Bond* bond : bonds_)
      if (bond->assumed) {
        out.severity = Severity::warning;
        out.settle = declaration(reader_, bond->cells.back().subject, "stock");
      }
    if (!argue_by_bounds(out)) argue_by_sum(out);
    return out;
  }

 private:
  ClaimIndex index(FactId id) const {
    return static_cast<ClaimIndex>(std::find(component_.claims.begin(), component_.claims.end(), id) -
                                   component_.claims.begin());
  }

  bool is_impossible(const std::vector<char>& without) {
    return solver_.solve(active_, without).verdict == Feasibility::impossible;
  }

  /// Leaves out every origin that the conflict does not need; first all that propagation did not use.
  void drop_origins() {
    Propagation propagation(component_.system);
    propagation.start(active_);
    if (!propagation.run()) {
      std::vector<char> unused(without_.size(), 1);
      for (const std::uint32_t row : propagation.rows_behind(propagation.conflict()))
        if (const std::uint32_t origin = component_.system.rows()[row].origin; origin != no_origin)
          unused[origin] = 0;
      without_ = unused;
    }
    for (std::uint32_t origin = 0; origin < without_.size(); ++origin) {
      if (without_[origin] != 0) continue;
      without_[origin] = 1;
      if (!is_impossible(without_)) without_[origin] = 0;
    }
    for (std::uint32_t origin = 0; origin < without_.size(); ++origin) {
      if (without_[origin] != 0) continue;
      const Origin& kept = component_.origins[origin];
      if (kept.kind == OriginKind::bond) bonds_.push_back(kept.bond);
      over_time_ = over_time_ || kept.kind == OriginKind::time;
    }
  }

  /// The most specific rule; CON006 where kinds of bonds mix or one does not do.
  std::string_view code() const {
    std::set<BondKind> kinds;
    for (const Bond* bond : bonds_) kinds.insert(bond->kind);
    if (over_time_ || kinds.size() != 1) return "CON006";
    switch (*kinds.begin()) {
      case BondKind::part:
        return "CON003";
      case BondKind::parts:
        return "CON004";
      case BondKind::identity:
        return bonds_.size() == 1 ? "CON012" : "CON006";
      case BondKind::share:
        return bonds_.size() == 1 ? "CON005" : "CON006";
      case BondKind::relation:
        break;
    }
    return "CON006";
  }

  // ---- by bounds

  /// Claims to hold against the rest, the most telling first: an identity's left side, a whole.
  std::vector<FactId> targets() const {
    std::vector<FactId> out;
    for (const Bond* bond : bonds_) {
      const CellKey& wanted = bond->kind == BondKind::identity || bond->kind == BondKind::relation
                                  ? bond->cells.front()
                                  : bond->cells.back();
      for (const FactId id : core_)
        if (reader_.is_bound(reader_.fact(id)) && reader_.fact(id).subject == wanted.subject &&
            reader_.cell(reader_.fact(id)).begin == wanted.begin)
          out.push_back(id);
    }
    for (const FactId id : core_)
      if (reader_.is_bound(reader_.fact(id))) out.push_back(id);
    return out;
  }

  bool argue_by_bounds(Conflict& out) {
    for (const FactId target : targets()) {
      const auto unknown = words_.unknown_of(target);
      if (!unknown) continue;
      std::vector<char> others = active_;
      others[index(target)] = 0;
      Propagation propagation(component_.system);
      propagation.start(others, without_);
      if (!propagation.run()) continue;
      const Interval rest = propagation.interval(*unknown);
      const Interval own = of(reader_.reading(reader_.fact(target)), reading_);
      if (!disjoint(rest, own)) continue;
      const bool too_low = !own.hi_infinite && !rest.lo_infinite && own.hi <= rest.lo;
      const LinearEnd& end = too_low ? propagation.lower(*unknown) : propagation.upper(*unknown);
      out.argument = words_.identities(bonds_);
      add_steps(out, propagation, propagation.steps_behind({end.step}));
      conclude(out, target, words_.limit(end, !too_low, too_low ? own.hi : own.lo, *unknown));
      return true;
    }
    return false;
  }

  void add_steps(Conflict& out, const Propagation& propagation,
                 const std::vector<std::uint32_t>& steps) const {
    std::set<std::uint32_t> said;
    for (std::size_t i = 0; i < steps.size(); ++i) {
      const LinearStep& step = propagation.step(steps[i]);
      const std::uint32_t edge = component_.system.rows()[step.row].edge;
      if (!said.insert(edge * 2 + (is_own_bound(step.row) ? 0 : (step.upper ? 1 : 0))).second) continue;
      std::vector<const LinearStep*> both{&step};
      for (std::size_t j = i + 1; j < steps.size(); ++j) {
        const LinearStep& other = propagation.step(steps[j]);
        if (component_.system.rows()[other.row].edge != edge || other.variable != step.variable ||
            other.upper == step.upper)
          continue;
        both.push_back(&other);
        said.insert(edge * 2 + (is_own_bound(step.row) ? 0 : (other.upper ? 1 : 0)));
        break;
      }
      if (auto line = words_.step(propagation, both)) out.argument.push_back(std::move(*line));
    }
  }

  bool is_own_bound(std::uint32_t row) const { return component_.system.rows()[row].terms.size() == 1; }

  void conclude(Conflict& out, FactId target, const std::string& limit) const {
    const Wording& say = words_.wording();
    const std::string claimed =
        say.subject(target) + " is claimed as " + say.value_and_meaning(target, reading_);
    std::vector<FactId> rest = core_;
    std::erase(rest, target);
    const std::vector<std::string> given = words_.claimed(rest);
    const std::string grounds = words_.grounds(bonds_);
    out.clash = claimed + ", but " + grounds + (grounds.empty() ? "" : ", ") + ComponentWords::list(given) +
                (given.empty()       ? "it is "
                 : given.size() == 1 ? " makes it "
                                     : " make it ") +
                limit;
    out.argument.push_back({claimed + ": not " + limit, {target}});
  }

  // ---- by a sum

  std::vector<std::uint32_t> needed_rows() const {
    std::vector<std::uint32_t> rows;
    const auto& all = component_.system.rows();
    for (std::uint32_t row = 0; row < all.size(); ++row) {
      const bool out = all[row].origin != no_origin && without_[all[row].origin] != 0;
      const bool on = std::all_of(all[row].guards.begin(), all[row].guards.end(),
                                  [&](ClaimIndex claim) { return active_[claim] != 0; });
      if (on && !out) rows.push_back(row);
    }
    return rows;
  }

  /// Drops rows one after another while the rest stays impossible.
  std::vector<std::uint32_t> irreducible_rows() const {
    const std::vector<std::uint32_t> all = needed_rows();
    LinearSystem system;
    for (VariableId i = 0; i < component_.system.variables(); ++i) system.add_variable();
    for (std::uint32_t i = 0; i < all.size(); ++i) {
      LinearRow row = component_.system.rows()[all[i]];
      row.guards = {i};
      row.edge = system.add_edge();
      row.origin = no_origin;
      system.add_row(std::move(row));
    }
    LinearSolver solver(system);
    std::vector<char> on(all.size(), 1);
    std::vector<std::uint32_t> kept;
    for (std::size_t i = 0; i < all.size(); ++i) {
      on[i] = 0;
      if (solver.solve(on).verdict == Feasibility::impossible) continue;
      on[i] = 1;
      kept.push_back(all[i]);
    }
    return kept;
  }

  void argue_by_sum(Conflict& out) const {
    const std::string grounds = words_.grounds(bonds_);
    out.clash = grounds + (grounds.empty() ? "" : ", ") + ComponentWords::list(words_.claimed(core_)) +
                " cannot all be true";
    out.argument = words_.identities(bonds_);
    const std::vector<std::uint32_t> rows = irreducible_rows();
    const std::vector<Number> times = find_multipliers(component_.system, rows);
    for (std::size_t i = 0; i < rows.size(); ++i)
      out.argument.push_back(words_.row(rows[i], times.empty() ? Number(1) : times[i]));
    out.argument.push_back({times.empty() ? "no values satisfy all of these"
                                          : "added up, every unknown cancels and what is left is false",
                            {}});
  }

  const ClaimReader& reader_;
  const Component& component_;
  const std::vector<FactId>& core_;
  ReadingKind reading_;
  ComponentWords words_;
  LinearSolver solver_;
  std::vector<char> active_;
  std::vector<char> without_;
  std::vector<const Bond*> bonds_;
  bool over_time_ = false;
};

}  // namespace

Conflict explain_component(const ClaimReader& reader, const SubjectNames& names, const Component& component,
                           const std::vector<FactId>& core, ReadingKind reading) {
  return ComponentExplainer(reader, names, component, core, reading).run();
}

}  // namespace claimcheck
