// What `review` and its lists share: the project checked, its sign-offs, and how each claim stands with them.
#pragma once

#include <string>
#include <vector>

#include "checker/gate/meaning.hpp"
#include "checker/model/records.hpp"
#include "checker/project/project.hpp"
#include "checker/rules/lint.hpp"

namespace claimcheck {

enum class Standing : std::uint8_t { accepted, rejected, suspect, stale, waiting };

struct Stand {
  Standing standing = Standing::waiting;
  std::string by;        // who signed what there is, "Rita <…>, Ada <…>"
  std::size_t have = 0;  // acceptances that hold
};

struct Reviewing {
  Project project;
  Evidence evidence;
  Report report;
  std::vector<Review> reviews;

  /// How the claim stands with its sign-offs; what is signed is not verified here.
  Stand stand(const Meaning& meaning, FactId id) const;
  /// Whether the policy asks for a review of the claim's file.
  bool asked_for(FactId id) const;
  /// Claims that an argument means: a `file:line`, an id, or a subject with or without its time. Throws
  /// Failure when it means none.
  std::vector<FactId> meant(const std::string& argument) const;
};

/// The project of the current folder (or `options.claims`), checked.
Reviewing open_reviewing(const Tree& tree, const ReadOptions& options, const std::string& path);

/// The file of sign-offs beside a claim file.
std::string reviews_beside(const std::string& claim_file);

/// "Rita <rita@example.org>", from git; throws Failure when git has no user.
std::string git_user();

}  // namespace claimcheck
