// VOC001 and VOC002 share one check: each name the vocabulary does not know is said once.
#pragma once

#include <string_view>

#include "checker/rules/rule.hpp"

namespace claimcheck {

void report_unknown_names(const Checking& checking, Sink& sink, const RuleInfo& rule, NoteKind kind,
                          std::string_view what);

}  // namespace claimcheck
