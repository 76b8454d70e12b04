// A part never exceeds its whole: for every subject about an entity that is part of another, the same subject
// about the other one. Parts that are declared disjoint are added up.
#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "checker/solve/board.hpp"
#include "checker/solve/bond.hpp"
#include "checker/solve/claim_reader.hpp"
#include "checker/solve/time_points.hpp"

namespace claimcheck {

namespace {

Extent meet(const Extent& a, const Extent& b) { return {std::max(a.begin, b.begin), std::min(a.end, b.end)}; }

/// A whole that an entity belongs to, directly or through others, and while it does.
struct Whole {
  EntityId entity;
  Extent valid;
  bool direct;
  friend auto operator<=>(const Whole&, const Whole&) = default;
};

class PartFinder {
 public:
  PartFinder(const ClaimReader& reader, SubjectNames& names, Bonds& bonds)
      : reader_(reader), vocabulary_(reader.project().vocabulary), names_(names), bonds_(bonds) {}

  void run() {
    const auto& entities = vocabulary_.entities();
    bool any = false;
    wholes_.resize(entities.size());
    for (EntityId id = 0; id < entities.size(); ++id) {
      climb(id, id, {}, true, 0);
      any = any || !wholes_[id].empty();
    }
    if (!any) return;
    collect_cells();
    collect_derived();
    for (const auto& [subject, cells] : cells_) tie_subject(subject, cells);
    for (const auto& [whole, parts] : sums_) {
      add_sum(whole, parts.claimed);
      if (parts.all.size() > parts.claimed.size()) add_sum(whole, parts.all);
    }
  }

 private:
  static constexpr int most_levels = 32;  // circles are reported by the reader of the vocabulary

  void climb(EntityId part, EntityId at, const Extent& valid, bool direct, int level) {
    if (level > most_levels) return;
    for (const PartOf& given : vocabulary_.entities()[at].part_of) {
      const EntityId whole = vocabulary_.entity(given.whole);
      if (whole == no_name || whole == part) continue;
      const Extent while_part = meet(valid, given.valid);
      if (while_part.begin >= while_part.end) continue;
      if (wholes_[part].insert({whole, while_part, direct}).second)
        climb(part, whole, while_part, false, level + 1);
    }
  }

  /// The cells that claims speak of, of subjects that add up.
  void collect_cells() {
    const Facts& facts = reader_.facts();
    for (const Fact& fact : facts.all) {
      if (!reader_.is_compared(fact) || fact.uncertain || fact.sort == Sort::choice ||
          fact.sort == Sort::date || fact.sort == Sort::rank || !adds_up(fact))
        continue;
      add_cell(reader_.cell(fact), true);
    }
  }

  /// The cells that bonds make something of, whether or not a claim does.
  void collect_derived() {
    for (const Bond& bond : bonds_.all)
      for (const CellKey& cell : bond.cells)
        if (adds_up(names_.key(cell.subject))) add_cell(cell, false);
  }

  void add_cell(CellKey cell, bool claimed) {
    if (cell.role == CellRole::value || cell.role == CellRole::other || cell.whole) return;
    cell = without_group(cell);
    cell.dimension = no_dimension;
    bool& known = cells_[cell.subject][cell];
    known = known || claimed;
  }

  /// By the vocabulary alone.
  bool adds_up(const SubjectKey& key) const {
    if (key.tie != Tie::none || key.ordinal != 0 || key.entities.empty()) return false;
    const Measure* measure = reader_.measure(key);
    return measure != nullptr && measure->adds_up && !measure->is_signed &&
           (measure->kind == Kind::count || measure->kind == Kind::flow || measure->kind == Kind::stock);
  }

  bool adds_up(const Fact& fact) const {
    const SubjectKey& key = reader_.facts().subjects[fact.subject];
    if (key.tie != Tie::none || key.ordinal != 0 || key.entities.empty()) return false;
    if (reader_.kind(fact.subject) != Kind::undeclared) return adds_up(key);
    return fact.sort != Sort::percent &&
           reader_.project().units[fact.unit].dimension.find('/') == std::string::npos;
  }

  void tie_subject(SubjectId subject, const std::map<CellKey, bool>& cells) {
    const SubjectKey key = names_.key(subject);
    for (std::size_t i = 0; i < key.entities.size(); ++i) {
      const EntityId part = key.entities[i].id;
      if (part == no_name) continue;
      for (const Whole& whole : wholes_[part]) {
        SubjectKey above = key;
        above.entities[i] = {whole.entity, vocabulary_.entities()[whole.entity].key};
        std::sort(above.entities.begin(), above.entities.end());
        const SubjectId found = names_.find(above);
        if (found == no_name) continue;
        for (const auto& [cell, claimed] : cells) tie_cell(cell, found, part, whole, &claimed);
        tie_periods(cells, found, part, whole);
      }
    }
  }

  /// A period that only the whole has claims on bounds the part's share of it too.
  void tie_periods(const std::map<CellKey, bool>& cells, SubjectId above, EntityId part, const Whole& whole) {
    const auto theirs = cells_.find(above);
    if (theirs == cells_.end()) return;
    const auto timed = [](const auto& entry) { return is_timed(entry.first); };
    if (std::none_of(cells.begin(), cells.end(), timed)) return;
    for (const auto& [cell, claimed] : theirs->second) {
      CellKey own = cell;
      own.subject = cells.begin()->first.subject;
      if (is_timed(own) && !cells.contains(own)) tie_cell(own, above, part, whole, nullptr);
    }
  }

  /// `claimed`: whether a claim speaks of the part's cell; nullptr when nothing does.
  void tie_cell(const CellKey& part, SubjectId subject, EntityId entity, const Whole& whole,
                const bool* claimed) {
    const Extent always;
    const Extent days =
        part.role == CellRole::untimed || part.label != 0 ? always : Extent{part.begin, part.end};
    if (!whole.valid.contains(days)) return;
    CellKey above = part;
    above.subject = subject;
    const bool disjoint = vocabulary_.entities()[whole.entity].disjoint_parts && whole.direct;
    if (disjoint && claimed != nullptr) {
      sums_[above].all.insert(part);
      if (*claimed) sums_[above].claimed.insert(part);
    }
    Bond bond{.kind = BondKind::part, .cells = {part, above}};
    bond.assumed = is_assumed(subject);
    bond.name =
        vocabulary_.entities()[entity].key + " is part of " + vocabulary_.entities()[whole.entity].key;
    bond.equations = *equate(leaf(0), ast::Relation::at_most, leaf(1), 0);
    bonds_.all.push_back(std::move(bond));
  }

  bool is_assumed(SubjectId subject) const {
    const Measure* measure = reader_.measure(names_.key(subject));
    return measure == nullptr || measure->kind == Kind::undeclared;
  }

  std::string of_whole(SubjectId subject) const {
    for (const Name& name : names_.key(subject).entities)
      if (name.id != no_name && vocabulary_.entities()[name.id].disjoint_parts) return " of " + name.text;
    return {};
  }

  void add_sum(const CellKey& whole, const std::set<CellKey>& parts) {
    if (parts.size() < 2) return;
    Bond bond{.kind = BondKind::parts, .cells = {parts.begin(), parts.end()}};
    std::sort(bond.cells.begin(), bond.cells.end(), [&](const CellKey& a, const CellKey& b) {
      return a.subject != b.subject ? names_.text(a.subject) < names_.text(b.subject) : a < b;
    });
    bond.assumed = is_assumed(whole.subject);
    bond.name = "the parts" + of_whole(whole.subject) + " are disjoint";
    std::optional<Quotient> sum = leaf(0);
    for (LeafId i = 1; i < bond.cells.size() && sum; ++i) sum = combine(ast::Operator::add, *sum, leaf(i));
    bond.cells.push_back(whole);
    const auto equations =
        sum ? equate(*sum, ast::Relation::at_most, leaf(static_cast<LeafId>(parts.size())), 0) : std::nullopt;
    if (equations) {
      bond.equations = *equations;
      bonds_.all.push_back(std::move(bond));
    } else {
      bonds_.remarks.push_back(names_.text(whole.subject) + ": it has too many parts to add up");
    }
  }

  const ClaimReader& reader_;
  const Vocabulary& vocabulary_;
  SubjectNames& names_;
  Bonds& bonds_;
  std::vector<std::set<Whole>> wholes_;
  struct Parts {
    std::set<CellKey> claimed;
    std::set<CellKey> all;  // what bonds make something of, too
  };
  std::map<SubjectId, std::map<CellKey, bool>> cells_;  // true: claims speak of it
  std::map<CellKey, Parts> sums_;
};

}  // namespace

void add_parts(const ClaimReader& reader, SubjectNames& names, Bonds& bonds) {
  PartFinder(reader, names, bonds).run();
}

}  // namespace claimcheck
