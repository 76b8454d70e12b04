// The words for standings, as a page shows and filters them.
#include "checker/model/ledger.hpp"

namespace claimcheck {

std::string_view to_string(Standing standing) {
  switch (standing) {
    case Standing::contested:
      return "contested";
    case Standing::unsupported:
      return "unsupported";
    case Standing::unverified:
      return "not verified";
    case Standing::open:
      return "open";
    case Standing::retracted:
      return "retracted";
    case Standing::supported:
      return "supported";
    case Standing::unclaimed:
      return "not in the claims";
  }
  return "";
}

}  // namespace claimcheck
