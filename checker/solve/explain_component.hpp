// Why the claims of a component cannot all be true: the bonds that matter, the rule the clash belongs to, and
// each bound with what it follows from.
#pragma once

#include "checker/solve/component.hpp"
#include "checker/solve/conflict.hpp"

namespace claimcheck {

/// `core` is irreducible.
Conflict explain_component(const ClaimReader& reader, const SubjectNames& names, const Component& component,
                           const std::vector<FactId>& core, ReadingKind reading);

}  // namespace claimcheck
