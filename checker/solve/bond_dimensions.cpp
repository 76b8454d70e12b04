// Sums are of one dimension; a product has the dimension of its one leaf that has any.
#include <algorithm>
#include <map>
#include <optional>

#include "checker/solve/bond_rows.hpp"

namespace claimcheck {

namespace {

using Dimensions = std::set<std::uint32_t>;

class DimensionChooser {
 public:
  DimensionChooser(const ClaimReader& reader, const Bond& bond, const std::vector<Dimensions>& known)
      : reader_(reader), known_(known), additive_(known.size()) {
    if (bond.kind == BondKind::share) additive_.assign(known.size(), true);
    for (const Equation& equation : bond.equations)
      for (const Monomial& term : equation.sum)
        if (const auto carrier = carries_dimension(term)) additive_[*carrier] = true;
  }

  DimensionChoice run() const {
    std::map<std::uint32_t, std::size_t> speakers;
    std::size_t most = 0;
    for (std::size_t i = 0; i < known_.size(); ++i) {
      if (!additive_[i] || known_[i].empty()) continue;
      ++most;
      for (const std::uint32_t dimension : known_[i]) ++speakers[dimension];
    }
    DimensionChoice out{.fits = most == 0};
    Dimensions shared;
    for (const auto& [dimension, count] : speakers) {
      if (count >= std::min<std::size_t>(most, 2)) shared.insert(dimension);
      out.fits = out.fits || count == most;
    }
    if (most == 0) shared.insert(no_dimension);
    for (const std::uint32_t dimension : by_name(shared)) out.ways.push_back(assign(dimension));
    return out;
  }

 private:
  /// The leaf of a product that its dimension is that of; nullopt for constants and for true products of two.
  std::optional<LeafId> carries_dimension(const Monomial& term) const {
    std::optional<LeafId> carrier;
    for (const LeafId leaf : term.leaves) {
      if (term.leaves.size() > 1 && is_plain(known_[leaf])) continue;
      if (carrier) return std::nullopt;
      carrier = leaf;
    }
    if (!carrier && !term.leaves.empty()) carrier = term.leaves.front();
    return carrier;
  }

  bool is_plain(const Dimensions& dimensions) const {
    return !dimensions.empty() &&
           std::all_of(dimensions.begin(), dimensions.end(),
                       [&](std::uint32_t dimension) { return reader_.is_dimensionless(dimension); });
  }

  std::vector<std::uint32_t> by_name(const Dimensions& dimensions) const {
    std::vector<std::uint32_t> sorted(dimensions.begin(), dimensions.end());
    std::sort(sorted.begin(), sorted.end(), [&](std::uint32_t a, std::uint32_t b) {
      return reader_.dimension_name(a) < reader_.dimension_name(b);
    });
    return sorted;
  }

  std::vector<std::uint32_t> assign(std::uint32_t dimension) const {
    std::vector<std::uint32_t> out;
    for (std::size_t i = 0; i < known_.size(); ++i) {
      if (additive_[i])
        out.push_back(dimension);
      else
        out.push_back(known_[i].empty() ? no_dimension : by_name(known_[i]).front());
    }
    return out;
  }

  const ClaimReader& reader_;
  const std::vector<Dimensions>& known_;
  std::vector<bool> additive_;
};

}  // namespace

DimensionChoice choose_dimensions(const ClaimReader& reader, const Bond& bond,
                                  const std::vector<Dimensions>& known) {
  return DimensionChooser(reader, bond, known).run();
}

}  // namespace claimcheck
