// Counts, and the order from worst to best in which a gate reads them.
#include "checker/model/verified.hpp"

#include <algorithm>

namespace claimcheck {

std::string_view to_string(ReportStanding standing) {
  static constexpr std::string_view words[] = {"supported", "conflict", "outdated", "unsupported", "unsure"};
  return words[static_cast<std::size_t>(standing)];
}

std::uint64_t VerifiedReport::count(ReportStanding standing) const {
  return static_cast<std::uint64_t>(std::count_if(
      figures.begin(), figures.end(), [&](const VerifiedFigure& one) { return one.standing == standing; }));
}

std::uint64_t VerifiedReport::count_quotes(ReportStanding standing) const {
  return static_cast<std::uint64_t>(std::count_if(
      quotes.begin(), quotes.end(), [&](const VerifiedQuote& one) { return one.standing == standing; }));
}

bool VerifiedReport::fails(ReportStanding worst) const {
  const auto bad = [&](ReportStanding standing) {
    if (standing == ReportStanding::supported) return false;
    // What is unsure supports nothing, but conflicts with nothing either.
    const ReportStanding as = standing == ReportStanding::unsure ? ReportStanding::unsupported : standing;
    return as <= worst;
  };
  return std::any_of(figures.begin(), figures.end(), [&](const auto& one) { return bad(one.standing); }) ||
         std::any_of(quotes.begin(), quotes.end(), [&](const auto& one) { return bad(one.standing); });
}

}  // namespace claimcheck
