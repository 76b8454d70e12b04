// A source is its registry entry and its text. Claims rest on it when they cite it, or are derived from
// claims that do: the derivations are followed until nothing is added.
#include "checker/gate/source_changes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "checker/solve/source_index.hpp"

namespace claimcheck {

namespace {

/// What a person would call different about two entries of one id; empty when nothing.
std::vector<std::string> differences(const Source& old, const Source& now) {
  std::vector<std::string> what;
  const auto field = [&](std::string_view name, const std::string& before, const std::string& after) {
    if (before == after) return;
    if (before.empty())
      what.push_back(fmt::format("{} is now {}", name, after));
    else
      what.push_back(fmt::format("{} was {}, is now {}", name, before, after.empty() ? "nothing" : after));
  };
  if (now.is_withdrawn && (!old.is_withdrawn || old.withdrawn != now.withdrawn))
    what.push_back("withdrawn: " + now.withdrawn);
  if (old.is_withdrawn && !now.is_withdrawn)
    what.push_back("no longer withdrawn (was: " + old.withdrawn + ")");
  field("its file", old.file, now.file);
  field("its publication date", old.published_text, now.published_text);
  field("its language", old.language, now.language);
  field("what it reprints", old.reprints, now.reprints);
  field("what it supersedes", old.supersedes, now.supersedes);
  field("its series", old.series, now.series);
  field("its publisher", old.publisher, now.publisher);
  return what;
}

const std::string& text_hash(const Side& side, SourceId id) {
  const std::string& read = side.evidence.sources[id].sha256;
  return read.empty() ? side.project.registry[id].sha256 : read;
}

/// Claims of the head by what they cite, and by what derivations name.
class Rests {
 public:
  explicit Rests(const Meaning& meaning) : meaning_(meaning), facts_(meaning.project().facts) {
    for (FactId id = 0; id < facts_.all.size(); ++id) {
      const Fact& fact = facts_[id];
      by_place_[{fact.subject, fact.time}].push_back(id);
      if (fact.evidence_count == 0 && fact.heading != no_source) by_source_[fact.heading].push_back(id);
      for (std::uint32_t i = 0; i < fact.evidence_count; ++i) {
        const FactEvidence& item = facts_.evidence[fact.evidence + i];
        if (item.source != no_source) by_source_[item.source].push_back(id);
        if (item.expression != no_index) derived_.push_back({id, item.expression});
      }
    }
  }

  void add_to(SourceChange& change, SourceId source) const {
    std::set<FactId> direct;
    if (const auto found = by_source_.find(source); found != by_source_.end())
      direct.insert(found->second.begin(), found->second.end());
    std::set<FactId> resting = direct;
    for (bool grew = true; grew;) {
      grew = false;
      for (const auto& [id, expression] : derived_)
        if (!resting.contains(id) && names(expression, resting)) grew = resting.insert(id).second;
    }
    for (const FactId id : resting)
      (direct.contains(id) ? change.claims : change.derived).push_back(meaning_.seen(id));
  }

 private:
  /// Whether the expression names a claim among `claims`.
  bool names(std::uint32_t root, const std::set<FactId>& claims) const {
    std::vector<std::uint32_t> open{root};
    while (!open.empty()) {
      const FactTerm& term = facts_.terms[open.back()];
      open.pop_back();
      if (term.op == ast::Operator::subject) {
        const auto found = by_place_.find({term.subject, term.time});
        if (found != by_place_.end() && std::any_of(found->second.begin(), found->second.end(),
                                                    [&](FactId id) { return claims.contains(id); }))
          return true;
      }
      if (term.left != no_index) open.push_back(term.left);
      if (term.right != no_index) open.push_back(term.right);
    }
    return false;
  }

  const Meaning& meaning_;
  const Facts& facts_;
  std::map<std::pair<SubjectId, TimeId>, std::vector<FactId>> by_place_;
  std::map<SourceId, std::vector<FactId>> by_source_;
  std::vector<std::pair<FactId, std::uint32_t>> derived_;
};

}  // namespace

std::vector<SourceChange> source_changes(const Side& base, const Side& head, const Meaning& head_meaning) {
  std::map<std::string, SourceChange> changes;
  const Registry& before = base.project.registry;
  const Registry& after = head.project.registry;
  const auto change = [&](const std::string& id) -> SourceChange& {
    SourceChange& found = changes[id];
    found.id = id;
    return found;
  };
  const SourceIndex old_editions(before);
  const SourceIndex editions(after);
  for (SourceId id = 0; id < after.size(); ++id) {
    const Source& now = after[id];
    const SourceId old = before.find(now.id);
    if (old == no_source) {
      change(now.id).what.emplace_back("new");
      if (now.is_withdrawn) change(now.id).what.push_back("withdrawn: " + now.withdrawn);
    } else {
      for (std::string& what : differences(before[old], now)) change(now.id).what.push_back(std::move(what));
      if (text_hash(base, old) != text_hash(head, id))
        change(now.id).what.emplace_back("its text is another");
    }
    if (!editions.has_editions()) continue;
    for (SourceId earlier = 0; earlier < after.size(); ++earlier) {
      if (!editions.revises(id, earlier)) continue;
      const SourceId old_earlier = before.find(after[earlier].id);
      const bool known =
          old != no_source && old_earlier != no_source && old_editions.revises(old, old_earlier);
      if (!known) change(after[earlier].id).what.push_back("revised by " + now.id);
    }
  }
  for (const Source& old : before.all())
    if (after.find(old.id) == no_source) change(old.id).what.emplace_back("no longer registered");
  std::vector<SourceChange> result;
  if (changes.empty()) return result;
  const Rests rests(head_meaning);
  for (auto& [id, found] : changes) {
    if (const SourceId source = after.find(id); source != no_source) rests.add_to(found, source);
    result.push_back(std::move(found));
  }
  return result;
}

}  // namespace claimcheck
