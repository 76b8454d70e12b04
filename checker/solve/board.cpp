// Claims are bucketed by subject with one counting sort.
#include "checker/solve/board.hpp"

#include <algorithm>
#include <set>

namespace claimcheck {

namespace {

/// Most subjects of a large folder: plain periods side by side, found without looking at any value.
bool lie_apart(const Facts& facts, std::span<const FactId> claims, std::vector<Extent>& periods) {
  periods.clear();
  for (const FactId id : claims) {
    const TimeLabel& label = facts.times[facts[id].time];
    if (label.preposition != ast::Preposition::in || !label.resolved || !label.as_of_text.empty())
      return false;
    periods.push_back(label.extent);
  }
  if (periods.size() > 2)
    std::sort(periods.begin(), periods.end());
  else if (periods.size() == 2 && periods[1] < periods[0])
    std::swap(periods[0], periods[1]);
  for (std::size_t i = 1; i < periods.size(); ++i)
    if (periods[i].begin < periods[i - 1].end) return false;
  return true;
}

}  // namespace

SubjectClaims::SubjectClaims(const ClaimReader& reader) {
  const Facts& facts = reader.facts();
  first_.assign(facts.subjects.size() + 1, 0);
  for (const Fact& fact : facts.all)
    if (reader.is_compared(fact)) ++first_[fact.subject + 1];
  for (std::size_t i = 1; i < first_.size(); ++i) first_[i] += first_[i - 1];
  claims_.resize(first_.back());
  std::vector<std::uint32_t> next(first_.begin(), first_.end() - 1);
  for (FactId id = 0; id < facts.all.size(); ++id)
    if (reader.is_compared(facts[id])) claims_[next[facts[id].subject]++] = id;
  std::vector<Extent> periods;
  overlap_.resize(facts.subjects.size());
  for (SubjectId subject = 0; subject < overlap_.size(); ++subject)
    overlap_[subject] = of(subject).size() > 1 && !lie_apart(facts, of(subject), periods);
}

void Board::report(Conflict conflict) {
  for (const FactId id : conflict.claims) softened[id] = true;
  conflicts.push_back(std::move(conflict));
}

std::string declaration(const ClaimReader& reader, SubjectId subject, std::string_view kind) {
  const std::string& name = reader.facts().subjects[subject].measure.text;
  const bool bare = !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  });
  const std::string key = bare ? name : '"' + name + '"';
  return "[measure." + key + "] kind = \"" + std::string(kind) + "\"";
}

bool attribute(const ClaimReader& reader, Conflict& conflict) {
  std::set<std::string> parties;
  std::size_t disputed = 0;
  bool reported = false;
  for (const FactId id : conflict.claims) {
    const Stance stance = reader.stance(reader.fact(id));
    parties.insert(stance.party);
    disputed += stance.disputed ? 1 : 0;
    reported = reported || stance.reported;
  }
  if (disputed > 1) return false;
  if (parties.size() > 1 || disputed > 0) {
    conflict.code = "CON011";
    conflict.severity = Severity::note;
  } else if (reported) {
    conflict.severity = std::min(conflict.severity, Severity::warning);
  }
  return true;
}

}  // namespace claimcheck
