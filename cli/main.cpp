// The command line's front door.
#include "cli/exit_codes.hpp"

int main() { return claimcheck::exit_clean; }
