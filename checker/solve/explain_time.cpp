// A conflict over time is a sum of lower ends that exceeds a sum of upper ends. Which end of a claim matters
// is found by opening the other one: the conflict stays.
#include "checker/solve/explain_time.hpp"

#include <algorithm>

#include "checker/solve/board.hpp"
#include "checker/solve/cell_sweep.hpp"
#include "checker/solve/wording.hpp"

namespace claimcheck {

namespace {

struct Sides {
  std::vector<std::size_t> least;  // claims whose lower end matters, by index
  std::vector<std::size_t> most;
};

std::string join(const std::vector<std::string>& names) {
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i)
    text += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
  return text;
}

Sides find_sides(const std::vector<TimedAmount>& core, bool never_falls) {
  Sides sides;
  for (std::size_t i = 0; i < core.size(); ++i) {
    std::vector<TimedAmount> opened = core;
    opened[i].interval.lo_infinite = true;
    const bool needs_least = is_possible(opened, never_falls);
    opened = core;
    opened[i].interval.hi_infinite = true;
    const bool needs_most = is_possible(opened, never_falls);
    if (needs_least) sides.least.push_back(i);
    if (needs_most) sides.most.push_back(i);
  }
  return sides;
}

/// Both run from the same instant: totals from the beginning, or amounts since one day.
bool same_start(const CellKey& a, const CellKey& b) {
  if (a.role == CellRole::total && b.role == CellRole::total) return true;
  return a.role == CellRole::since && b.role == CellRole::since && a.begin == b.begin;
}

class TimeExplainer {
 public:
  TimeExplainer(const ClaimReader& reader, const std::vector<TimedAmount>& core, bool never_falls,
                ReadingKind reading)
      : reader_(reader),
        words_(reader),
        core_(core),
        sides_(find_sides(core, never_falls)),
        reading_(reading) {
    const auto unit =
        std::find_if(core.begin(), core.end(), [](const TimedAmount& a) { return a.ordinal == 0; });
    like_ = unit == core.end() ? core.front().claim : unit->claim;
  }

  Conflict run() {
    Conflict out{.code = code(),
                 .severity = reading_ == ReadingKind::strict ? Severity::warning : Severity::error,
                 .reading = reading_};
    for (const TimedAmount& amount : core_) out.claims.push_back(amount.claim);
    if (needs_kind()) {
      out.severity = Severity::warning;
      out.settle = declaration(reader_, core_.front().cell.subject, "flow");
    }
    argue(out);
    revise(out);
    return out;
  }

 private:
  std::string_view code() const {
    if (sides_.least.size() + sides_.most.size() != core_.size()) return "CON006";
    if (sides_.most.size() != 1 || sides_.least.empty()) return "CON006";
    if (sides_.least.size() > 1) return "CON004";
    return same_start(core_[sides_.least[0]].cell, core_[sides_.most[0]].cell) ? "CON002" : "CON003";
  }

  /// Whether a claim was read as an amount only because others of its subject are.
  bool needs_kind() const {
    return std::any_of(core_.begin(), core_.end(), [&](const TimedAmount& amount) {
      return reader_.nature(reader_.fact(amount.claim)) == Nature::unknown;
    });
  }

  std::string least(const Number& value) const { return words_.number(value, like_, Rounding::down); }
  std::string most(const Number& value) const { return words_.number(value, like_, Rounding::up); }

  /// `at` or `before` an event of a number; else the claim's subject and time, with its source where another
  /// claim has the same.
  std::string name(std::size_t i, std::string_view at) const {
    std::string text = words_.subject(core_[i].claim);
    if (core_[i].ordinal > 0) return "the count " + std::string(at) + " the " + text;
    const bool shared = std::any_of(core_.begin(), core_.end(), [&](const TimedAmount& other) {
      return other.claim != core_[i].claim && words_.subject(other.claim) == text;
    });
    const std::string who = shared ? words_.said_by(core_[i].claim) : std::string();
    return who.empty() ? text : text + ", from " + who + ',';
  }

  std::string says(std::size_t i) const {
    const FactId id = core_[i].claim;
    return words_.subject(id) + " is " + words_.value_and_meaning(id, reading_);
  }

  void argue(Conflict& out) const {
    Number low = 0;
    Number high = 0;
    bool open = false;
    std::vector<std::string> names;
    for (const std::size_t i : sides_.least) {
      low = low + core_[i].interval.lo;
      open = open || core_[i].interval.lo_open;
      out.argument.push_back({says(i) + ": at least " + least(core_[i].interval.lo), {core_[i].claim}});
      names.push_back(name(i, "at"));
    }
    std::vector<std::string> limits;
    for (const std::size_t i : sides_.most) {
      high = high + core_[i].interval.hi;
      open = open || core_[i].interval.hi_open;
      out.argument.push_back({says(i) + ": at most " + most(core_[i].interval.hi), {core_[i].claim}});
      limits.push_back(name(i, "before"));
    }
    out.clash = clash(out.code, names, limits, least(low), most(high));
    out.argument.push_back({conclusion(out.code, least(low), most(high), low == high && open), {}});
  }

  static std::string clash(std::string_view code, const std::vector<std::string>& names,
                           const std::vector<std::string>& limits, const std::string& low,
                           const std::string& high) {
    if (names.empty() || limits.empty()) return "these claims on one subject over time cannot all be true";
    const std::string least =
        join(names) + (names.size() == 1 ? " is" : " together are") + " at least " + low;
    const std::string most =
        join(limits) + (limits.size() == 1 ? " is" : " together are") + " at most " + high;
    if (code == "CON002") return "the total falls: " + least + ", and " + most;
    if (code == "CON003") return least + ", more than the whole it lies in: " + most;
    if (code == "CON004") return least + ", more than the whole they lie in: " + most;
    return least + ", but " + most;
  }

  static std::string conclusion(std::string_view code, const std::string& low, const std::string& high,
                                bool open) {
    const std::string more =
        open ? low + " is reached on one side and not on the other" : low + " is more than " + high;
    if (code == "CON002") return "a running total never falls, and " + more;
    if (code == "CON003") return "a period has no more than a period that contains it, and " + more;
    if (code == "CON004")
      return "periods side by side have no more together than what contains them, and " + more;
    return "over the days they share both speak of the same amount, and " + more;
  }

  /// Of two editions of one source the older is out of date.
  void revise(Conflict& out) const {
    if (core_.size() != 2) return;
    for (const auto& [older, newer] : {std::pair(0, 1), std::pair(1, 0)}) {
      const FactId a = core_[static_cast<std::size_t>(older)].claim;
      const FactId b = core_[static_cast<std::size_t>(newer)].claim;
      if (!supersedes(b, a)) continue;
      out.code = "CON013";
      out.severity = Severity::note;
      out.claims = {a, b};
    }
  }

  bool supersedes(FactId newer, FactId older) const {
    const auto old_sources = sources_of(reader_.facts(), reader_.fact(older));
    const auto new_sources = sources_of(reader_.facts(), reader_.fact(newer));
    return !old_sources.empty() &&
           std::all_of(old_sources.begin(), old_sources.end(), [&](SourceId old_source) {
             return std::any_of(new_sources.begin(), new_sources.end(), [&](SourceId new_source) {
               return reader_.sources().supersedes(new_source, old_source);
             });
           });
  }

  const ClaimReader& reader_;
  Wording words_;
  const std::vector<TimedAmount>& core_;
  Sides sides_;
  ReadingKind reading_;
  FactId like_;
};

}  // namespace

Conflict explain_timeline(const ClaimReader& reader, const std::vector<TimedAmount>& core, bool never_falls,
                          ReadingKind reading) {
  return TimeExplainer(reader, core, never_falls, reading).run();
}

}  // namespace claimcheck
