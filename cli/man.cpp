// claimcheck man: the manual page, as in `claimcheck man | man -l -`.
#include <ostream>

#include "cli/command.hpp"
#include "cli/exit_codes.hpp"
#include "cli/shapes.hpp"

namespace claimcheck {

Run define_man(Arguments&) {
  return [](Streams streams) {
    streams.out << manual_page();
    return exit_clean;
  };
}

}  // namespace claimcheck
