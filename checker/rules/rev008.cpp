// The branch changes what decides; filed by the gate (checker/gate).
#include "checker/rules/declared.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "REV008",
                        .name = "policy-changed",
                        .severity = Severity::warning,
                        .scope = Scope::folder,
                        .title = "the branch changes what decides",
                        .page = R"md(## What it catches

Policy, waivers, baseline, signers, bounds and other declarations of the vocabulary, and relations of sources that the
branch changes: each value is listed. They decide from the merge on, not about the branch that brings them. Filed by
`claimcheck gate` only.

## Why it matters

A branch that loosens what it is judged by should not be the one that profits from it, and somebody should see it.

## Example

`waiver-max-days` goes from 90 to 3650.

## How to fix it

Land it in a change of its own, looked at by those who answer for the policy. What must land together with claims (a
revision and its `supersedes`, a waiver) counts at once if a signer whom the base allows has signed it.

## Options

`[lint] severity = { REV008 = "error" }`, in the base, makes it block.
)md"};

}  // namespace

const Rule rev008{&info, nullptr, nullptr};

}  // namespace claimcheck
