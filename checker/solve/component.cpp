// Cells become unknowns as bonds ask for them. A bond is laid over every publication group and dimension in
// which claims speak of its cells, so that only quantities of one moment and one unit are ever added.
#include "checker/solve/component.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "checker/solve/bond_rows.hpp"

namespace claimcheck {

namespace {

CellKey bare(CellKey cell) {
  cell.dimension = no_dimension;
  return without_group(cell);
}

class ComponentBuilder {
 public:
  ComponentBuilder(const ClaimReader& reader, const SubjectNames& names, const ComponentParts& parts,
                   ReadingKind reading)
      : reader_(reader), names_(names), parts_(parts), reading_(reading) {}

  Component build() {
    for (const FactId id : parts_.claims) add_claim(id);
    spread_dimensions();
    for (const Bond* bond : parts_.bonds)
      for (const CellKey& cell : bond->cells) ++uses_[bare(cell)];
    for (const Bond* bond : parts_.bonds) add_bond(*bond);
    bound_by_claims();
    add_timelines();
    find_relaxed();
    return std::move(out_);
  }

 private:
  struct Spoken {
    CellKey cell;
    ClaimIndex claim;
    Interval interval;
  };

  // ---- claims

  void add_claim(FactId id) {
    const auto index = static_cast<ClaimIndex>(out_.claims.size());
    out_.claims.push_back(id);
    index_.emplace(id, index);
    const Fact& fact = reader_.fact(id);
    if (!reader_.is_bound(fact) || fact.sort == Sort::date || fact.sort == Sort::rank) return;
    const CellKey cell = reader_.cell(fact);
    spoken_.push_back({cell, index, of(reader_.reading(fact), reading_)});
    groups_[bare(cell)].insert(cell.group);
    dimensions_[without_group(bare(cell))].insert(cell.dimension);
    subject_dimensions_[cell.subject].insert(cell.dimension);
    by_cell_[cell].push_back(spoken_.size() - 1);
  }

  void bound_by_claims() {
    for (const Spoken& spoken : spoken_) {
      const auto known = variables_.find(spoken.cell);
      const bool timed = is_timed(spoken.cell);
      if (known == variables_.end() && !timed) continue;
      out_.system.bound(variable(spoken.cell), spoken.interval, {spoken.claim});
    }
  }

  VariableId variable(const CellKey& cell) {
    const auto [at, is_new] = variables_.try_emplace(cell, 0);
    if (is_new) {
      at->second = out_.system.add_variable();
      out_.cells.push_back(cell);
    }
    return at->second;
  }

  std::uint32_t add_origin(Origin origin) {
    out_.origins.push_back(origin);
    return static_cast<std::uint32_t>(out_.origins.size() - 1);
  }

  // ---- bonds

  /// What no claim gives a unit to has that of what it is tied to, from bond to bond.
  void spread_dimensions() {
    std::map<SubjectId, std::vector<const Bond*>> bonds_of;
    std::vector<const Bond*> next;
    for (const Bond* bond : parts_.bonds) {
      bool unknown = false;
      for (const CellKey& cell : bond->cells) {
        if (subject_dimensions_.contains(cell.subject)) continue;
        bonds_of[cell.subject].push_back(bond);
        unknown = true;
      }
      if (unknown) next.push_back(bond);
    }
    while (!next.empty()) {
      std::map<SubjectId, std::set<std::uint32_t>> found;
      for (const Bond* bond : next)
        for (const auto& way : choose_dimensions(reader_, *bond, known_dimensions(bond->cells)).ways)
          for (std::size_t i = 0; i < way.size(); ++i)
            if (way[i] != no_dimension && !subject_dimensions_.contains(bond->cells[i].subject))
              found[bond->cells[i].subject].insert(way[i]);
      std::set<const Bond*> again;
      for (const auto& [subject, dimensions] : found) {
        subject_dimensions_.emplace(subject, dimensions);
        again.insert(bonds_of[subject].begin(), bonds_of[subject].end());
      }
      next.assign(again.begin(), again.end());
    }
  }

  std::vector<std::set<std::uint32_t>> known_dimensions(const std::vector<CellKey>& cells) const {
    std::vector<std::set<std::uint32_t>> known;
    for (const CellKey& cell : cells) known.push_back(dimensions_of(cell));
    return known;
  }

  void add_bond(const Bond& bond) {
    std::set<Extent> groups;
    const bool stated = bond.claim != no_index;
    if (!stated)
      for (const CellKey& cell : bond.cells)
        if (is_moment(cell))
          if (const auto found = groups_.find(bare(cell)); found != groups_.end())
            groups.insert(found->second.begin(), found->second.end());
    if (groups.empty()) groups.insert(stated ? bond.group : rest_group);
    const std::uint32_t origin = add_origin({OriginKind::bond, &bond});
    for (const Extent& group : groups) {
      std::vector<CellKey> cells = bond.cells;
      for (CellKey& cell : cells)
        if (!stated && is_moment(cell)) cell.group = group;
      lay(bond, std::move(cells), origin);
    }
  }

  void lay(const Bond& bond, std::vector<CellKey> cells, std::uint32_t origin) {
    const DimensionChoice choice = choose_dimensions(reader_, bond, known_dimensions(cells));
    if (!choice.fits)
      out_.undecided.push_back(names_.text(cells.front().subject) + ": " + describe(bond) +
                               " joins values in different units");
    for (const auto& dimensions : choice.ways) {
      for (std::size_t i = 0; i < cells.size(); ++i) cells[i].dimension = dimensions[i];
      BondRows rows{.reader = reader_,
                    .names = names_,
                    .reading = reading_,
                    .cells = cells,
                    .claims_of = [&](const CellKey& cell) { return claims_of(cell); },
                    .is_free = [&](const CellKey& cell) { return is_free(cell); },
                    .variable = [&](const CellKey& cell) { return variable(cell); },
                    .component = out_,
                    .origin = origin,
                    .guard = bond.claim == no_index ? no_index : index_.at(bond.claim)};
      rows.add(bond);
    }
  }

  static std::string describe(const Bond& bond) {
    return bond.kind == BondKind::identity ? "the identity \"" + bond.name + "\"" : "what ties it to others";
  }

  std::set<std::uint32_t> dimensions_of(const CellKey& cell) const {
    if (const auto own = dimensions_.find(without_group(bare(cell))); own != dimensions_.end())
      return own->second;
    const auto of_subject = subject_dimensions_.find(cell.subject);
    return of_subject == subject_dimensions_.end() ? std::set<std::uint32_t>{} : of_subject->second;
  }

  bool is_free(const CellKey& cell) const {
    return uses_.at(bare(cell)) < 2 && !is_timed(cell) && !by_cell_.contains(cell);
  }

  std::vector<ClaimBound> claims_of(const CellKey& cell) const {
    std::vector<ClaimBound> out;
    const auto found = by_cell_.find(cell);
    if (found == by_cell_.end()) return out;
    for (const std::size_t i : found->second) out.push_back({spoken_[i].claim, spoken_[i].interval});
    return out;
  }

  /// A factor that stands elsewhere too has one value there and another here: what is found is a conflict,
  /// what is not found proves nothing.
  void find_relaxed() {
    std::map<CellKey, int> uses;
    for (const CellKey& cell : out_.factors) {
      const auto claims = claims_of(cell);
      const bool exact = std::all_of(claims.begin(), claims.end(), [](const ClaimBound& bound) {
        return !bound.interval.lo_infinite && !bound.interval.hi_infinite &&
               bound.interval.lo == bound.interval.hi;
      });
      if (!exact && (++uses[cell] == 2 || (uses[cell] == 1 && variables_.contains(cell))))
        out_.undecided.push_back(names_.text(cell.subject) +
                                 ": it is a factor in one place and stands in another");
    }
  }

  // ---- time

  /// Subjects whose periods overlap, or that have running totals, get a timeline; every accumulating one a
  /// sign.
  void add_timelines() {
    std::map<std::pair<std::string, std::string>, std::vector<CellKey>>
        timed;  // in an order of names, not of ids
    for (const CellKey& cell : out_.cells)
      if (is_timed(cell))
        timed[{names_.text(cell.subject), reader_.dimension_name(cell.dimension)}].push_back(cell);
    for (const auto& [name, cells] : timed) {
      const SubjectId subject = cells.front().subject;
      if (!never_falls(subject)) {
        add_timeline(subject, cells, false);
        continue;
      }
      const std::uint32_t sign = add_origin({OriginKind::sign});
      for (const CellKey& cell : cells)
        out_.system.bound(variables_.at(cell), Interval::at_least(0), {}, sign);
      if (needs_timeline(cells)) add_timeline(subject, cells, true);
    }
  }

  /// On a measure nobody declared, a negative amount shows that totals may fall.
  bool never_falls(SubjectId subject) const {
    const SubjectKey& key = names_.key(subject);
    const Measure* measure = reader_.measure(key);
    if (measure != nullptr && measure->kind != Kind::undeclared) return reader_.never_falls(key);
    return std::none_of(spoken_.begin(), spoken_.end(), [&](const Spoken& spoken) {
      return spoken.cell.subject == subject && !spoken.interval.hi_infinite && spoken.interval.hi.sign() < 0;
    });
  }

  static bool needs_timeline(const std::vector<CellKey>& cells) {
    std::vector<Extent> periods;
    for (const CellKey& cell : cells) {
      if (cell.role != CellRole::amount) return cells.size() > 1;
      periods.push_back({cell.begin, cell.end});
    }
    std::sort(periods.begin(), periods.end());
    for (std::size_t i = 1; i < periods.size(); ++i)
      if (periods[i].begin < periods[i - 1].end) return true;
    return false;
  }

  void add_timeline(SubjectId subject, const std::vector<CellKey>& cells, bool never_falls) {
    if (!never_falls && !needs_timeline(cells)) return;
    TimePoints points;
    for (const CellKey& cell : cells) points.add(cell);
    points.finish();
    const std::uint32_t origin = add_origin({OriginKind::time});
    std::vector<VariableId> totals;
    for (TimePoints::Index i = 0; i < points.size(); ++i) {
      totals.push_back(out_.system.add_variable());
      out_.cells.push_back(
          {.subject = subject, .dimension = cells.front().dimension, .role = CellRole::other});
      if (never_falls) out_.system.bound(totals.back(), Interval::at_least(0), {}, origin);
    }
    if (never_falls)
      for (const auto& [earlier, later] : points.order())
        out_.system.add_row(
            {{{totals[earlier], 1}, {totals[later], -1}}, 0, false, {}, out_.system.add_edge(), origin});
    for (const CellKey& cell : cells) {
      const auto ends = points.ends(cell);
      if (!ends) continue;
      std::vector<LinearTerm> terms{{variables_.at(cell), 1}, {totals[ends->to], -1}};
      if (ends->from) terms.push_back({totals[*ends->from], 1});
      const std::uint32_t edge = out_.system.add_edge();
      out_.system.add_row({terms, 0, false, {}, edge, origin});
      for (LinearTerm& term : terms) term.factor = -term.factor;
      out_.system.add_row({std::move(terms), 0, false, {}, edge, origin});
    }
  }

  const ClaimReader& reader_;
  const SubjectNames& names_;
  const ComponentParts& parts_;
  ReadingKind reading_;
  Component out_;
  std::vector<Spoken> spoken_;
  std::unordered_map<FactId, ClaimIndex> index_;
  std::map<CellKey, std::set<Extent>> groups_;
  std::map<CellKey, std::set<std::uint32_t>> dimensions_;
  std::map<SubjectId, std::set<std::uint32_t>> subject_dimensions_;
  std::map<CellKey, std::vector<std::size_t>> by_cell_;
  std::map<CellKey, VariableId> variables_;
  std::map<CellKey, int> uses_;  // bonds that speak of the cell
};

}  // namespace

Component build_component(const ClaimReader& reader, const SubjectNames& names, const ComponentParts& parts,
                          ReadingKind reading) {
  return ComponentBuilder(reader, names, parts, reading).build();
}

}  // namespace claimcheck
