// What every reader promises of any bytes at all, as checks: a fuzz target and the replay of its corpus call
// the same ones. Each returns the first promise that is broken, in words; empty when all are kept.
#pragma once

#include <string>
#include <string_view>

namespace claimcheck::fuzz {

/// A claim file: every byte in one item, every byte of a claim in one of its parts, no node outside a claim,
/// an error for all that did not read; the same tree in chunks; and a layout that is idempotent and means the
/// same.
std::string broken_by_claims(std::string_view bytes);

/// Figures in prose: in order, inside the text, whole code points.
std::string broken_by_prose(std::string_view bytes);

/// An identity, a time, a subject and a value, each read from the same bytes: a result or a mistake, and no
/// node that points out of its tree.
std::string broken_by_expressions(std::string_view bytes);

}  // namespace claimcheck::fuzz
