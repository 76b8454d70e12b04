#include "tests/unit/figures/score.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "checker/model/number.hpp"

namespace figures_test {

namespace {

using claimcheck::Number;

bool is_time(const Row& row) { return row.kind == "date" || row.kind == "period"; }

/// Numbers compare as rationals, days as they stand.
bool same(const std::optional<std::string>& a, const std::optional<std::string>& b) {
  if (a.has_value() != b.has_value()) return false;
  if (!a || *a == *b) return true;
  const auto x = Number::parse(*a);
  const auto y = Number::parse(*b);
  return x && y && *x == *y;
}

bool same_value(const Row& label, const Row& row) {
  if (is_time(label) != is_time(row)) return false;
  if (is_time(label)) return same(label.lo, row.lo) && same(label.hi, row.hi);
  return same(label.value, row.value) && same(label.from, row.from) && same(label.to, row.to);
}

std::string british(std::string unit) {
  for (const auto& [us, uk] : {std::pair{"meter", "metre"}, std::pair{"liter", "litre"}}) {
    const std::size_t at = unit.find(us);
    if (at != std::string::npos) unit.replace(at, 5, uk);
  }
  return unit;
}

bool same_unit(const Row& label, const Row& row) {
  return label.lenient || (label.kind == row.kind && british(label.unit) == british(row.unit));
}

bool same_interval(const Row& label, const Row& row) {
  if (!same(label.lo, row.lo) || !same(label.hi, row.hi)) return false;
  if (label.lo && label.lo_open != row.lo_open) return false;
  return !label.hi || label.hi_open == row.hi_open;
}

bool same_hedge(const Row& label, const Row& row) {
  return label.hedge == row.hedge && same_interval(label, row);
}

bool same_everything(const Row& label, const Row& row) {
  return label.start == row.start && label.end == row.end && same_value(label, row) &&
         same_unit(label, row) && same_hedge(label, row) && same(label.from, row.from) &&
         same(label.to, row.to) && label.hedge_start == row.hedge_start && label.hedge_end == row.hedge_end;
}

int overlap(const Row& a, const Row& b) { return std::min(a.end, b.end) - std::max(a.start, b.start); }

/// For each label the row that covers most of it, each row once; -1 for none.
std::vector<int> match(const std::vector<Row>& labels, const std::vector<Row>& rows) {
  std::vector<int> of(labels.size(), -1);
  std::vector<bool> taken(rows.size(), false);
  for (std::size_t i = 0; i < labels.size(); ++i) {
    int best = 0;
    for (std::size_t j = 0; j < rows.size(); ++j) {
      const int common = overlap(labels[i], rows[j]);
      if (taken[j] || common <= best) continue;
      best = common;
      of[i] = static_cast<int>(j);
    }
    if (of[i] >= 0) taken[static_cast<std::size_t>(of[i])] = true;
  }
  return of;
}

std::string show(const Row& row) {
  const auto text = [](const std::optional<std::string>& part) { return part.value_or("-"); };
  return fmt::format("'{}' {} {} {}..{} [{},{}{} {} {} {}:{} {}:{}", row.text, row.kind, text(row.value),
                     text(row.from), text(row.to), text(row.lo), text(row.hi), row.hi_open ? ")" : "]",
                     row.unit, row.hedge, row.start, row.end, row.hedge_start, row.hedge_end);
}

class Counting {
 public:
  explicit Counting(Score& score) : score_(score) {}

  void add(const Sentence& sentence) {
    const std::vector<Row> rows = read_rows(sentence.text, sentence.published);
    const std::vector<int> of = match(sentence.figures, rows);
    std::vector<const Row*> label_of(rows.size(), nullptr);
    for (std::size_t i = 0; i < of.size(); ++i)
      if (of[i] >= 0) label_of[static_cast<std::size_t>(of[i])] = &sentence.figures[i];
    for (std::size_t i = 0; i < of.size(); ++i) {
      const Row& label = sentence.figures[i];
      const Row* row = of[i] < 0 ? nullptr : &rows[static_cast<std::size_t>(of[i])];
      count_label(sentence, label, row);
    }
    for (std::size_t j = 0; j < rows.size(); ++j) count_row(sentence, rows[j], label_of[j]);
  }

 private:
  void count_label(const Sentence& sentence, const Row& label, const Row* row) {
    const bool value = row != nullptr && same_value(label, *row);
    const bool whole = row != nullptr && same_everything(label, *row);
    for (Tally* tally : {&score_.value["all"], &score_.value[label.kind],
                         is_time(label) ? &score_.times : &score_.numbers}) {
      ++tally->labelled;
      tally->right += value;
    }
    ++score_.complete.labelled;
    score_.complete.right += whole;
    if (wants_unit(label)) {
      ++score_.with_unit.labelled;
      score_.with_unit.right += value && same_unit(label, *row);
    }
    if (wants_hedge(label)) {
      ++score_.hedged.labelled;
      score_.hedged.right += value && same_hedge(label, *row);
    }
    if (row != nullptr) {
      ++score_.found;
      score_.exact += label.start == row->start && label.end == row->end;
    }
    if (!whole)
      score_.misses.push_back(fmt::format("{}: {}\n    want {}\n    read {}", sentence.id, sentence.text,
                                          show(label), row == nullptr ? "nothing" : show(*row)));
  }

  void count_row(const Sentence& sentence, const Row& row, const Row* label) {
    // A row counts among the kind of its label where it has one, so that each tally has one kind of question.
    const Row& as = label == nullptr ? row : *label;
    for (Tally* tally :
         {&score_.value["all"], &score_.value[as.kind], is_time(as) ? &score_.times : &score_.numbers})
      ++tally->read;
    ++score_.complete.read;
    score_.with_unit.read += wants_unit(as);
    score_.hedged.read += wants_hedge(as);
    if (label == nullptr)
      score_.misses.push_back(fmt::format("{}: {}\n    extra {}", sentence.id, sentence.text, show(row)));
  }

  static bool wants_unit(const Row& row) {
    return row.kind == "money" || row.kind == "percent" || row.kind == "quantity";
  }
  static bool wants_hedge(const Row& row) {
    return !is_time(row) && (!row.hedge.empty() || row.kind == "range");
  }

  Score& score_;
};

std::string line(const std::string& name, const Tally& tally) {
  return fmt::format("{:<12} {:>8} {:>6} {:>6}  {:>6.2f} {:>6.2f} {:>6.2f}\n", name, tally.labelled,
                     tally.read, tally.right, 100 * tally.precision(), 100 * tally.recall(),
                     100 * tally.f1());
}

}  // namespace

Score score(const std::vector<Sentence>& sentences) {
  Score result;
  Counting counting(result);
  for (const Sentence& sentence : sentences) counting.add(sentence);
  return result;
}

std::string table(const std::string& name, const Score& score) {
  std::string out = fmt::format("{:<12} {:>8} {:>6} {:>6}  {:>6} {:>6} {:>6}\n", name, "labelled", "read",
                                "right", "prec.", "recall", "F1");
  for (const auto& [kind, tally] : score.value) out += line(kind, tally);
  out += line("numbers", score.numbers) + line("with unit", score.with_unit) + line("times", score.times) +
         line("hedged", score.hedged) + line("complete", score.complete);
  out += fmt::format("spans exact  {} of {} found ({:.2f} %)\n", score.exact, score.found,
                     score.found == 0 ? 100.0 : 100.0 * score.exact / score.found);
  return out;
}

}  // namespace figures_test
