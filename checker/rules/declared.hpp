// The rules by name, for code that files findings under one of them: con001.info, src003.info, …
#pragma once

#include "checker/rules/rule.hpp"

namespace claimcheck {

#define RULE(name) extern const Rule name;
#include "checker/rules/rules.def"
#undef RULE

}  // namespace claimcheck
