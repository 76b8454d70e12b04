// A bound is written like a value and read by the same grammar; it is exact, whatever its rounding.
#include "checker/solve/bounds.hpp"

#include <optional>

#include "grammar/parse.hpp"

namespace claimcheck {

namespace {

struct LimitValue {
  Number value;
  UnitId unit = no_unit;
  std::string text;
};

std::optional<LimitValue> read_limit(const Units& units, const std::string& text) {
  if (text.empty()) return std::nullopt;
  const SourceFile file(0, "bound", text);
  const ast::SyntaxTree tree = parse_value(file, {0, 0, static_cast<std::uint32_t>(text.size())});
  if (tree.claims.size() != 1 || tree.claims[0].value.amounts.empty()) return std::nullopt;
  const ast::Amount& amount = *begin(tree.amounts, tree.claims[0].value.amounts);
  LimitValue out{make_figure(amount, file.text()).value, no_unit, text};
  if (!amount.currency.empty()) {
    const auto money = units.currency(file.text(amount.currency));
    if (!money) return std::nullopt;
    out.unit = money->unit;
    out.value = out.value * money->scale;
  } else if (!amount.unit.empty()) {
    const auto unit = units.known_unit(file.text(amount.unit));
    if (!unit) return std::nullopt;
    out.unit = *unit;
  }
  return out;
}

struct Limits {
  std::optional<LimitValue> min;
  std::optional<LimitValue> max;
};

class BoundStage {
 public:
  explicit BoundStage(Board& board) : board_(board), reader_(board.reader) {
    for (const Measure& measure : reader_.project().vocabulary.measures())
      limits_.push_back({read_limit(reader_.project().units, measure.min_text),
                         read_limit(reader_.project().units, measure.max_text)});
  }

  void run() {
    const Facts& facts = reader_.facts();
    for (SubjectId subject = 0; subject < board_.by_subject.subjects(); ++subject) {
      const Name& measure = facts.subjects[subject].measure;
      if (measure.id == no_name) continue;
      for (const FactId id : board_.by_subject.of(subject)) check(id, measure.id);
    }
  }

 private:
  void check(FactId id, MeasureId measure) {
    const Fact& fact = reader_.fact(id);
    if (!reader_.is_bound(fact) || fact.sort == Sort::date || fact.sort == Sort::rank) return;
    const Kind kind = reader_.kind(fact.subject);
    const bool unsigned_flow =
        (kind == Kind::flow || kind == Kind::count) && reader_.never_falls(fact.subject);
    const Limits& limits = limits_[measure];
    if (!limits.min && !limits.max && !(unsigned_flow && fact.number.sign() <= 0)) return;
    const Interval value = reader_.reading(fact).lenient;
    if (unsigned_flow && disjoint(value, Interval::at_least(0))) {
      board_.softened[id] = true;
      return file(id, "less than nothing, and " + reader_.measure(fact.subject)->key +
                          " cannot be negative unless the vocabulary says `signed = true`");
    }
    const auto min = in_scale(limits.min, fact);
    const auto max = in_scale(limits.max, fact);
    if (min && disjoint(value, Interval::at_least(*min)))
      return file(id, "below the least that the vocabulary thinks possible, " + limits.min->text);
    if (max && disjoint(value, Interval::at_most(*max)))
      file(id, "above the most that the vocabulary thinks possible, " + limits.max->text);
  }

  /// A bound without a unit is meant in the claim's own; one that cannot be compared bounds nothing.
  std::optional<Number> in_scale(const std::optional<LimitValue>& limit, const Fact& fact) const {
    if (!limit) return std::nullopt;
    const TimeLabel& label = reader_.facts().times[fact.time];
    const Conversion own = reader_.conversion(fact.unit, fact.subject, label);
    const Conversion theirs = reader_.conversion(limit->unit, fact.subject, label);
    if (limit->unit == no_unit) return limit->value * own.factor + own.offset;
    if (theirs.dimension != own.dimension) return std::nullopt;
    return limit->value * theirs.factor + theirs.offset;
  }

  void file(FactId id, std::string why) {
    Conflict found{.code = "CON009", .severity = Severity::warning, .claims = {id}, .clash = std::move(why)};
    board_.note(std::move(found));
  }

  Board& board_;
  const ClaimReader& reader_;
  std::vector<Limits> limits_;
};

}  // namespace

void check_bounds(Board& board) { BoundStage(board).run(); }

}  // namespace claimcheck
