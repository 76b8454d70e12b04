// Shares and relations tie the cell of their own claim to the cells of the subjects they name; what they name
// inherits the claim's time.
#include <optional>

#include "checker/solve/bond.hpp"
#include "checker/solve/claim_reader.hpp"

namespace claimcheck {

namespace {

class StatementReader {
 public:
  StatementReader(const ClaimReader& reader, Bonds& bonds) : reader_(reader), bonds_(bonds) {}

  void run() {
    const Facts& facts = reader_.facts();
    for (FactId id = 0; id < facts.all.size(); ++id) {
      const Fact& fact = facts[id];
      if (!reader_.is_compared(fact) || fact.uncertain) continue;
      if (fact.form == ValueForm::share) add_share(id);
      if (fact.form == ValueForm::relation) add_relation(id);
    }
  }

 private:
  CellKey cell(SubjectId subject, TimeId time, const Extent& publication) const {
    const TimeLabel& label = reader_.facts().times[time];
    const SubjectKey& key = reader_.facts().subjects[subject];
    return place(shape_of(subject, reader_.nature(key, label), time, label), publication);
  }

  Bond start(FactId id, BondKind kind) const {
    const Fact& fact = reader_.fact(id);
    Bond bond{.kind = kind, .claim = id};
    bond.cells.push_back(cell(fact.subject, fact.time, reader_.publication(fact)));
    bond.group = bond.cells.front().group;
    return bond;
  }

  void add_share(FactId id) {
    const Fact& fact = reader_.fact(id);
    const RichValue& value = reader_.facts().rich[fact.rich];
    if (value.expression == no_index) return;
    const FactTerm& whole = reader_.facts().terms[value.expression];
    if (whole.op != ast::Operator::subject) return;
    Bond bond = start(id, BondKind::share);
    bond.cells.push_back(cell(whole.subject, whole.time, reader_.publication(fact)));
    bonds_.all.push_back(std::move(bond));
  }

  void add_relation(FactId id) {
    const RichValue& value = reader_.facts().rich[reader_.fact(id).rich];
    if (value.expression == no_index) return;
    Bond bond = start(id, BondKind::relation);
    const auto right = read(value.expression, bond, reader_.publication(reader_.fact(id)));
    const auto equations =
        right ? equate(leaf(0), value.relation, *right, reader_.project().config.tolerance.about)
              : std::nullopt;
    if (!equations) {
      bonds_.remarks.push_back(reader_.facts().subjects.text(reader_.fact(id).subject) +
                               ": its relation has too many products, or divides by what may be negative");
      return;
    }
    bond.equations = *equations;
    bonds_.all.push_back(std::move(bond));
  }

  std::optional<Quotient> read(std::uint32_t index, Bond& bond, const Extent& publication) const {
    const FactTerm& term = reader_.facts().terms[index];
    if (term.op == ast::Operator::number) return constant(term.number);
    if (term.op == ast::Operator::subject) {
      const CellKey key = cell(term.subject, term.time, publication);
      for (LeafId known = 0; known < bond.cells.size(); ++known)
        if (bond.cells[known] == key) return leaf(known);
      bond.cells.push_back(key);
      return leaf(static_cast<LeafId>(bond.cells.size() - 1));
    }
    const auto left = read(term.left, bond, publication);
    if (!left) return std::nullopt;
    if (term.op == ast::Operator::negate) return negate(*left);
    const auto right = read(term.right, bond, publication);
    return right ? combine(term.op, *left, *right) : std::nullopt;
  }

  const ClaimReader& reader_;
  Bonds& bonds_;
};

}  // namespace

void add_statements(const ClaimReader& reader, SubjectNames&, Bonds& bonds) {
  StatementReader(reader, bonds).run();
}

}  // namespace claimcheck
