// Two runs. First the differences alone: labels start at the least values that satisfy every lower bound and
// are lowered until no constraint is broken, later points before earlier ones, so that a correction runs
// through a whole timeline once; a cycle among the parents is a conflict. Then the absolute bounds: with the
// labels as potentials every constraint has non-negative length (Johnson 1977), so that Dijkstra's algorithm
// finds the least upper bound of each point; a point whose lower bound lies above it is a conflict.
#include "checker/solve/network.hpp"

#include <algorithm>
#include <queue>

namespace claimcheck {

namespace {

constexpr std::uint32_t none = 0xffffffff;
// Parents are searched for a cycle each time a point was lowered this often.
constexpr std::uint32_t search_every = 8;
// Steps per point and constraint; consistent timelines need two or three.
constexpr std::uint64_t most_steps = 400;

}  // namespace

DifferenceNetwork::DifferenceNetwork(std::uint32_t points, std::uint32_t claims)
    : points_(points), claims_(claims) {}

void DifferenceNetwork::limit(std::uint32_t from, std::uint32_t to, Slack slack, std::uint32_t claim) {
  edges_.push_back({from, to, std::move(slack), claim});
}

void DifferenceNetwork::limit_above(std::uint32_t point, Slack most, std::uint32_t claim) {
  above_.push_back({point, std::move(most), claim});
}

void DifferenceNetwork::limit_below(std::uint32_t point, const Number& least, bool open,
                                    std::uint32_t claim) {
  below_.push_back({point, {-least, open ? 1 : 0}, claim});
}

class NetworkSolver {
 public:
  explicit NetworkSolver(const DifferenceNetwork& network)
      : network_(network),
        first_(network.points_ + 1),
        order_(network.edges_.size()),
        label_(network.points_),
        parent_(network.points_, none),
        lowered_(network.points_),
        seen_(network.points_),
        dead_(network.claims_) {
    for (const auto& edge : network.edges_) ++first_[edge.from + 1];
    for (std::size_t i = 1; i < first_.size(); ++i) first_[i] += first_[i - 1];
    std::vector<std::uint32_t> next(first_.begin(), first_.end() - 1);
    for (std::uint32_t e = 0; e < network.edges_.size(); ++e) order_[next[network.edges_[e].from]++] = e;
  }

  DifferenceNetwork::Result run() {
    start_low();
    lower_until_stable();
    if (!result_.exhausted && !network_.above_.empty()) bound_from_above();
    return std::move(result_);
  }

 private:
  using Edge = DifferenceNetwork::Edge;

  bool is_dead(std::uint32_t claim) const { return claim != DifferenceNetwork::no_claim && dead_[claim]; }

  template <class Visit>
  void each_edge(std::uint32_t from, Visit visit) const {
    for (std::uint32_t i = first_[from]; i < first_[from + 1]; ++i) {
      const Edge& edge = network_.edges_[order_[i]];
      if (!is_dead(edge.claim)) visit(order_[i], edge);
    }
  }

  void start_low() {
    for (std::uint32_t point = 1; point < network_.points_; ++point) {
      label_[point] = label_[point - 1];
      bool bound = false;
      each_edge(point, [&](std::uint32_t, const Edge& edge) {
        if (edge.to >= point) return;
        Slack least = label_[edge.to] - edge.slack;
        if (!bound || label_[point] < least) label_[point] = std::move(least);
        bound = true;
      });
    }
  }

  // ---- first run: differences

  void lower_until_stable() {
    std::vector<std::uint32_t> next;
    std::vector<char> queued(network_.points_);
    for (std::uint32_t point = 0; point < network_.points_; ++point)
      each_edge(point, [&](std::uint32_t, const Edge& edge) {
        if (queued[point] == 0 && is_broken(edge)) queued[point] = 1, next.push_back(point);
      });
    const std::uint64_t limit =
        1'000'000 + most_steps * (network_.edges_.size() + network_.points_);  // tests rely on no number here
    std::uint64_t steps = 0;
    while (!next.empty()) {
      std::priority_queue<std::uint32_t> round({}, std::move(next));
      next.clear();
      while (!round.empty()) {
        const std::uint32_t point = round.top();
        round.pop();
        queued[point] = 0;
        each_edge(point, [&](std::uint32_t index, const Edge& edge) {
          ++steps;
          if (!is_broken(edge) || is_dead(edge.claim)) return;
          label_[edge.to] = label_[edge.from] + edge.slack;
          parent_[edge.to] = index;
          if (++lowered_[edge.to] % search_every == 0) find_cycle(edge.to);
          if (queued[edge.to] != 0) return;
          queued[edge.to] = 1;
          edge.to < point ? round.push(edge.to) : next.push_back(edge.to);
        });
        if (steps > limit) {
          result_.exhausted = true;
          return;
        }
      }
    }
  }

  bool is_broken(const Edge& edge) const { return label_[edge.from] + edge.slack < label_[edge.to]; }

  /// Walks up from `point`; a point met twice lies on a negative cycle.
  void find_cycle(std::uint32_t point) {
    ++walk_;
    std::uint32_t at = point;
    while (seen_[at] != walk_) {
      seen_[at] = walk_;
      if (parent_[at] == none || is_dead(network_.edges_[parent_[at]].claim)) return;
      at = network_.edges_[parent_[at]].from;
    }
    std::vector<std::uint32_t> claims;
    const std::uint32_t start = at;
    do {
      const Edge& edge = network_.edges_[parent_[at]];
      parent_[at] = none;
      claims.push_back(edge.claim);
      at = edge.from;
    } while (at != start);
    file(std::move(claims));
  }

  void file(std::vector<std::uint32_t> claims) {
    std::sort(claims.begin(), claims.end());
    claims.erase(std::unique(claims.begin(), claims.end()), claims.end());
    while (!claims.empty() && claims.back() == DifferenceNetwork::no_claim) claims.pop_back();
    for (const std::uint32_t claim : claims) dead_[claim] = true;
    result_.conflicts.push_back(std::move(claims));
  }

  // ---- second run: absolute bounds

  struct Reached {
    Slack length;  // the upper bound less the label
    std::uint32_t point;
    friend bool operator>(const Reached& a, const Reached& b) {
      return b.length < a.length || (a.length == b.length && a.point > b.point);
    }
  };

  void bound_from_above() {
    std::vector<std::uint32_t> root(network_.points_, none);  // index in above_
    std::vector<std::uint32_t> via(network_.points_, none);   // the last constraint on the way
    std::vector<Slack> best(network_.points_);
    std::priority_queue<Reached, std::vector<Reached>, std::greater<>> queue;
    for (std::uint32_t i = 0; i < network_.above_.size(); ++i) {
      const auto& anchor = network_.above_[i];
      if (is_dead(anchor.claim)) continue;
      Slack length = anchor.bound - label_[anchor.point];
      if (root[anchor.point] != none && best[anchor.point] <= length) continue;
      root[anchor.point] = i;
      best[anchor.point] = length;
      queue.push({std::move(length), anchor.point});
    }
    while (!queue.empty()) {
      const Reached at = queue.top();
      queue.pop();
      if (best[at.point] < at.length) continue;
      each_edge(at.point, [&](std::uint32_t index, const Edge& edge) {
        Slack length = at.length + (label_[at.point] + edge.slack - label_[edge.to]);
        if (root[edge.to] != none && best[edge.to] <= length) return;
        root[edge.to] = root[at.point];
        via[edge.to] = index;
        best[edge.to] = length;
        queue.push({std::move(length), edge.to});
      });
    }
    meet_lower_bounds(root, via, best);
  }

  void meet_lower_bounds(const std::vector<std::uint32_t>& root, const std::vector<std::uint32_t>& via,
                         const std::vector<Slack>& best) {
    for (const auto& anchor : network_.below_) {
      if (is_dead(anchor.claim) || root[anchor.point] == none) continue;
      const Slack most = best[anchor.point] + label_[anchor.point];
      if (!(most + anchor.bound < Slack{})) continue;
      std::vector<std::uint32_t> claims{anchor.claim, network_.above_[root[anchor.point]].claim};
      for (std::uint32_t at = anchor.point; via[at] != none; at = network_.edges_[via[at]].from)
        claims.push_back(network_.edges_[via[at]].claim);
      const bool fresh =
          std::none_of(claims.begin(), claims.end(), [&](std::uint32_t claim) { return is_dead(claim); });
      if (fresh) file(std::move(claims));
    }
  }

  const DifferenceNetwork& network_;
  std::vector<std::uint32_t> first_;  // edges by their first point
  std::vector<std::uint32_t> order_;
  std::vector<Slack> label_;
  std::vector<std::uint32_t> parent_;
  std::vector<std::uint32_t> lowered_;
  std::vector<std::uint32_t> seen_;
  std::vector<char> dead_;
  std::uint32_t walk_ = 0;
  DifferenceNetwork::Result result_;
};

DifferenceNetwork::Result DifferenceNetwork::solve() { return NetworkSolver(*this).run(); }

}  // namespace claimcheck
