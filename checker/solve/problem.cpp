// A conflict takes all its claims out of play. Once nothing is left, each claim is put back by itself: one
// that breaks what is left too is the likely culprit, its further conflicts are counted, and the others play
// again.
#include "checker/solve/problem.hpp"

#include <algorithm>
#include <set>

namespace claimcheck {

namespace {

// Further conflicts of one claim are counted up to here.
constexpr std::uint32_t most_counted = 32;
// Claims named beside the count.
constexpr std::size_t most_named = 6;
// Putting claims back costs one solution each; past this many claims in all it is left out.
constexpr std::size_t most_replayed = 40'000;

class Exhaustion {
 public:
  Exhaustion(Board& board, Problem& problem) : board_(board), problem_(problem) {}

  void run(std::vector<FactId> world) {
    std::vector<Conflict> found;
    for (bool again = true; again;) {
      const std::vector<Conflict> fresh = drain(world);
      again = false;
      for (const Conflict& conflict : fresh) {
        found.push_back(conflict);
        again = find_culprit(found.back(), world, fresh.size()) || again;
      }
    }
    for (Conflict& conflict : found)
      if (attribute(board_.reader, conflict)) board_.note(std::move(conflict));
  }

 private:
  std::vector<FactId> playing(const std::vector<FactId>& world) const {
    std::vector<FactId> claims;
    std::copy_if(world.begin(), world.end(), std::back_inserter(claims),
                 [&](FactId id) { return board_.plays(id); });
    return claims;
  }

  /// Every conflict that can be found when the claims of each are out of play for the next.
  std::vector<Conflict> drain(const std::vector<FactId>& world) {
    std::vector<Conflict> found;
    while (true) {
      auto sets = problem_.find_conflicts(playing(world));
      if (sets.empty()) return found;
      for (auto& set : sets) {
        const std::vector<FactId> core = reduce(board_.reader, problem_, std::move(set));
        for (const FactId id : core) board_.softened[id] = true;
        found.push_back(problem_.explain(core));
      }
    }
  }

  /// True when claims were put back into play.
  bool find_culprit(Conflict& conflict, const std::vector<FactId>& world, std::size_t conflicts) {
    const std::vector<FactId> rest = playing(world);
    if (conflict.claims.size() < 2 || rest.size() * conflicts * conflict.claims.size() > most_replayed)
      return false;
    for (const FactId suspect : conflict.claims) {
      std::set<FactId> named;
      const std::uint32_t count = count_further(suspect, rest, named);
      if (count <= conflict.others) continue;
      conflict.others = count;
      conflict.culprit = suspect;
      conflict.also.assign(named.begin(), named.end());
    }
    if (conflict.culprit == no_index) return false;
    std::sort(conflict.also.begin(), conflict.also.end(),
              [&](FactId a, FactId b) { return board_.reader.before(a, b); });
    if (conflict.also.size() > most_named) conflict.also.resize(most_named);
    for (const FactId id : conflict.claims) board_.softened[id] = id == conflict.culprit;
    return true;
  }

  /// Conflicts of `suspect` with what is left, disjoint but for it.
  std::uint32_t count_further(FactId suspect, std::vector<FactId> rest, std::set<FactId>& named) {
    std::uint32_t count = 0;
    rest.push_back(suspect);
    while (count < most_counted) {
      auto sets = problem_.find_conflicts(rest);
      if (sets.empty()) break;
      const std::vector<FactId> core = reduce(board_.reader, problem_, std::move(sets.front()));
      const bool involved = std::find(core.begin(), core.end(), suspect) != core.end();
      if (involved) ++count;
      for (const FactId id : core) {
        if (id == suspect) continue;
        if (involved) named.insert(id);
        std::erase(rest, id);
      }
    }
    return count;
  }

  Board& board_;
  Problem& problem_;
};

}  // namespace

std::vector<FactId> reduce(const ClaimReader& reader, Problem& problem, std::vector<FactId> claims) {
  std::sort(claims.begin(), claims.end(), [&](FactId a, FactId b) { return reader.before(a, b); });
  for (std::size_t i = 0; i < claims.size();) {
    std::vector<FactId> fewer = claims;
    fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
    if (problem.is_possible(fewer))
      ++i;
    else
      claims = std::move(fewer);
  }
  return claims;
}

void exhaust(Board& board, Problem& problem, const std::vector<FactId>& claims) {
  std::vector<FactId> own;
  std::set<std::string> parties;
  bool disputed = false;
  for (const FactId id : claims) {
    const Stance stance = board.reader.stance(board.reader.fact(id));
    if (stance.disputed)
      disputed = true;
    else if (stance.party.empty())
      own.push_back(id);
    else
      parties.insert(stance.party);
  }
  Exhaustion exhaustion(board, problem);
  exhaustion.run(own);
  for (const std::string& party : parties) {
    std::vector<FactId> world;
    for (const FactId id : claims) {
      const Stance stance = board.reader.stance(board.reader.fact(id));
      if (!stance.disputed && (stance.party.empty() || stance.party == party)) world.push_back(id);
    }
    exhaustion.run(std::move(world));
  }
  if (disputed || parties.size() > 1) exhaustion.run(claims);
}

}  // namespace claimcheck
