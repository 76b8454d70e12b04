// A sign-off or waiver whose record or signature is not sound; filed by the gate (checker/gate).
#include "checker/rules/declared.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "REV006",
                        .name = "bad-signature",
                        .severity = Severity::error,
                        .scope = Scope::claim,
                        .title = "a sign-off or waiver whose record or signature is not sound",
                        .page = R"md(## What it catches

A record of the branch that names nobody by a plain e-mail, has an impossible date, was made for another claim, or
whose SSH signature is not that of its reviewer over this claim in this project, with a key that the base's
`allowed_signers` has. Filed by `claimcheck gate` only.

## Why it matters

A sign-off that was copied, edited or made up looks like any other.

## Example

A record copied from another claim, its `claim` edited to fit: the signature no longer does.

## How to fix it

Remove the record; the reviewer it names signs the claim with `claimcheck review CLAIM --sign KEY`. A new reviewer's key
is added to `allowed_signers` in a change of its own first.

## Options

`[gate] allowed-signers`, in the base.
)md"};

}  // namespace

const Rule rev006{&info, nullptr, nullptr};

}  // namespace claimcheck
