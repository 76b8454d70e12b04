// Identities are instantiated from the facts that exist: every choice of entities that makes one of its
// subjects a subject of the claims, and every year or label that those claims have.
#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "checker/solve/bond.hpp"
#include "checker/solve/claim_reader.hpp"
#include "checker/solve/identity_template.hpp"

namespace claimcheck {

namespace {

// Combinations of entities for an identity none of whose subjects names them all.
constexpr std::size_t most_bindings = 10'000;

/// A calendar or fiscal year as a label.
struct YearLabel {
  bool fiscal = false;
  int year = 0;
  friend auto operator<=>(const YearLabel&, const YearLabel&) = default;
};

std::optional<YearLabel> read_year(const TimeLabel& label) {
  std::string_view text = label.text;
  YearLabel out;
  if (text.starts_with("FY")) {
    out.fiscal = true;
    text.remove_prefix(2);
  }
  const bool digits =
      !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (!digits || text.size() > 6 || !label.as_of_text.empty()) return std::nullopt;
  out.year = std::stoi(std::string(text));
  return out;
}

class Instantiation {
 public:
  Instantiation(const ClaimReader& reader, SubjectNames& names, Bonds& bonds)
      : reader_(reader), names_(names), bonds_(bonds) {}

  void run() {
    const auto templates = read_identities(reader_.project(), bonds_.remarks);
    if (templates.empty()) return;
    const Facts& facts = reader_.facts();
    labels_.resize(facts.subjects.size());
    for (const Fact& fact : facts.all)
      if (reader_.is_compared(fact) && !fact.uncertain) labels_[fact.subject].insert(fact.time);
    for (SubjectId id = 0; id < facts.subjects.size(); ++id)
      if (!labels_[id].empty()) by_measure_[facts.subjects[id].measure.text].push_back(id);
    for (TimeId id = 0; id < facts.times.size(); ++id) times_.emplace(facts.times[id], id);
    for (const IdentityTemplate& identity : templates) instantiate(identity);
  }

 private:
  void instantiate(const IdentityTemplate& identity) {
    std::set<std::vector<CellKey>> seen;
    for (const Binding& binding : bindings(identity)) {
      std::vector<SubjectId> subjects;
      for (const LeafPattern& leaf : identity.leaves) subjects.push_back(names_.intern(fill(leaf, binding)));
      for (const auto& time : times(identity, subjects)) {
        std::vector<CellKey> cells;
        for (std::size_t i = 0; i < subjects.size(); ++i)
          cells.push_back(cell(identity.leaves[i], subjects[i], time));
        if (!holds(identity, time) || !seen.insert(cells).second) continue;
        Bond bond{.kind = BondKind::identity, .equations = identity.equations, .cells = std::move(cells)};
        bond.name = identity.name;
        bonds_.all.push_back(std::move(bond));
      }
    }
  }

  // ---- entities

  std::set<Binding> bindings(const IdentityTemplate& identity) {
    std::set<std::string> variables;
    for (const LeafPattern& leaf : identity.leaves)
      variables.insert(leaf.entity_variables.begin(), leaf.entity_variables.end());
    std::set<Binding> whole;
    std::vector<std::set<Binding>> partial;
    for (const LeafPattern& leaf : identity.leaves) {
      partial.emplace_back();
      for (const SubjectId id : by_measure_[leaf.key.measure.text])
        for (Binding& binding : match(leaf, reader_.facts().subjects[id]))
          (binding.size() == variables.size() ? whole : partial.back()).insert(std::move(binding));
    }
    const bool named_together =
        std::any_of(identity.leaves.begin(), identity.leaves.end(), [&](const LeafPattern& leaf) {
          return std::set(leaf.entity_variables.begin(), leaf.entity_variables.end()) == variables;
        });
    return named_together ? whole : joined(partial, variables.size(), identity.name);
  }

  std::set<Binding> joined(const std::vector<std::set<Binding>>& partial, std::size_t size,
                           const std::string& name) {
    std::set<Binding> all{{}};
    for (const auto& choices : partial) {
      std::set<Binding> next = all;
      for (const Binding& known : all)
        for (const Binding& more : choices) {
          Binding both = known;
          const bool fits = std::all_of(more.begin(), more.end(), [&](const auto& entry) {
            return both.try_emplace(entry.first, entry.second).first->second == entry.second;
          });
          if (fits) next.insert(std::move(both));
          if (next.size() > most_bindings) {
            bonds_.remarks.push_back("the identity \"" + name + "\": too many combinations of entities");
            return {};
          }
        }
      all = std::move(next);
    }
    std::erase_if(all, [&](const Binding& binding) { return binding.size() != size; });
    return all;
  }

  // ---- times

  /// What an instance is made for: a year, or one label.
  struct When {
    std::optional<YearLabel> year;
    TimeLabel label;
  };

  std::vector<When> times(const IdentityTemplate& identity, const std::vector<SubjectId>& subjects) const {
    std::set<YearLabel> years;
    std::set<TimeLabel> labels;
    for (std::size_t i = 0; i < subjects.size(); ++i) {
      const LeafPattern& leaf = identity.leaves[i];
      if (subjects[i] >= labels_.size() || leaf.time) continue;
      for (const TimeId id : labels_[subjects[i]]) {
        const TimeLabel& label = reader_.facts().times[id];
        if (!identity.has_year) {
          labels.insert(label);
        } else if (const auto year = read_year(label); year && leaf.has_year) {
          years.insert({year->fiscal, year->year - leaf.offset});
        }
      }
    }
    std::vector<When> out;
    for (const YearLabel& year : years) out.push_back({year, {}});
    for (const TimeLabel& label : labels) out.push_back({std::nullopt, label});
    return out;
  }

  std::optional<FiscalStart> fiscal_start(const SubjectKey& key) const {
    const auto of = [&](const Name& name) -> std::optional<FiscalStart> {
      if (name.id == no_name || name.text.empty()) return std::nullopt;
      return reader_.project().vocabulary.entities()[name.id].fiscal_year_starts;
    };
    if (auto start = of(key.from)) return start;
    if (auto start = of(key.to)) return start;
    for (const Name& name : key.entities)
      if (auto start = of(name)) return start;
    return reader_.project().config.fiscal_year_starts;
  }

  TimeLabel year_label(const YearLabel& year, int offset, const SubjectKey& key) const {
    ast::Time time;
    time.preposition = ast::Preposition::in;
    time.first.year = year.year + offset;
    time.first.unit = year.fiscal ? ast::TimeUnit::fiscal_year : ast::TimeUnit::year;
    time.first.present = true;
    return make_label(&time, nullptr, fiscal_start(key));
  }

  TimeLabel label_of(const LeafPattern& leaf, const SubjectKey& key, const When& when) const {
    if (leaf.time) return *leaf.time;
    if (!when.year) return when.label;
    return leaf.has_year ? year_label(*when.year, leaf.offset, key) : TimeLabel{};
  }

  CellKey cell(const LeafPattern& leaf, SubjectId subject, const When& when) const {
    const SubjectKey& key = names_.key(subject);
    const TimeLabel label = label_of(leaf, key, when);
    const auto known = times_.find(label);
    const TimeId id = known == times_.end() ? no_index : known->second;
    return shape_of(subject, reader_.nature(key, label), id, label).key;
  }

  bool holds(const IdentityTemplate& identity, const When& when) const {
    const Extent days = when.year ? year_label(*when.year, 0, {}).extent : when.label.extent;
    return identity.valid.contains(days);
  }

  const ClaimReader& reader_;
  SubjectNames& names_;
  Bonds& bonds_;
  std::vector<std::set<TimeId>> labels_;
  std::map<std::string, std::vector<SubjectId>> by_measure_;
  std::map<TimeLabel, TimeId> times_;
};

}  // namespace

void add_identities(const ClaimReader& reader, SubjectNames& names, Bonds& bonds) {
  Instantiation(reader, names, bonds).run();
}

}  // namespace claimcheck
