// A sign-off holds while the claim's fingerprint and what it rests on are those of the record; it is stale
// when only its subject is still claimed.
#include "cli/reviewing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "checker/evidence/fold.hpp"
#include "checker/gate/repository.hpp"
#include "checker/model/failure.hpp"
#include "checker/project/glob.hpp"
#include "checker/project/record_reader.hpp"
#include "checker/rules/labels.hpp"
#include "cli/whole_project.hpp"

namespace claimcheck {

namespace {

std::string folded(const std::string& text) { return fold(text).text; }

std::vector<std::string> sorted(std::vector<std::string> list) {
  std::sort(list.begin(), list.end());
  return list;
}

/// [id NAME] on the claim.
bool has_id(const Project& project, FactId id, const std::string& name) {
  const Fact& fact = project.facts[id];
  for (std::uint32_t i = 0; i < fact.attribute_count; ++i) {
    const FactAttribute& attribute = project.facts.attributes[fact.attributes + i];
    if (attribute.kind == ast::AttributeKind::id && attribute.argument == name) return true;
  }
  return false;
}

}  // namespace

Stand Reviewing::stand(const Meaning& meaning, FactId id) const {
  const std::string fingerprint = meaning.fingerprint(id);
  const std::string subject = subject_text(project, id);
  const std::vector<std::string> grounds = meaning.grounds(id);
  Stand stand;
  std::set<std::string> accepted;
  const auto named = [&](Standing standing, const Review& review) {
    if (stand.standing == Standing::waiting || standing < stand.standing) stand.standing = standing;
    if (stand.by.find(review.by) == std::string::npos) stand.by += (stand.by.empty() ? "" : ", ") + review.by;
  };
  for (const Review& review : reviews) {
    if (review.claim != fingerprint) {
      if (review.subject == subject) named(Standing::stale, review);
    } else if (review.verdict == "reject") {
      named(Standing::rejected, review);
    } else if (sorted(review.spans) != grounds) {
      named(Standing::suspect, review);
    } else {
      named(Standing::accepted, review);
      accepted.insert(review.by);
    }
  }
  stand.have = accepted.size();
  return stand;
}

bool Reviewing::asked_for(FactId id) const {
  const std::string& shown = project.file(project.facts[id].span.file).path();
  const std::string root = project.tree->shown(project.root);
  const std::string relative = !root.empty() && inside(shown, root) && shown.size() > root.size()
                                   ? shown.substr(root.size() + 1)
                                   : shown;
  const auto& globs = project.config.gate.require_review;
  return std::any_of(globs.begin(), globs.end(),
                     [&](const std::string& glob) { return glob_matches(glob, relative); });
}

std::vector<FactId> Reviewing::meant(const std::string& argument) const {
  const LinePlace at = line_place(argument);
  std::vector<FactId> found;
  for (FactId id = 0; id < project.facts.all.size(); ++id) {
    const Place place = claim_place(project, id);
    const bool here =
        at.line > 0 ? place.path == normalise_path(at.path) && place.start.line <= at.line &&
                          at.line <= place.end.line
                    : folded(subject_text(project, id)) == folded(argument) || has_id(project, id, argument);
    if (here) found.push_back(id);
  }
  if (found.empty())
    throw Failure(
        fmt::format("no claim is {} `{}`; give FILE:LINE or a subject as it is written, with its time",
                    at.line > 0 ? "at" : "called", argument));
  return found;
}

Reviewing open_reviewing(const Tree& tree, const ReadOptions& options, const std::string& path) {
  Reviewing reviewing;
  reviewing.project = open_whole_project(tree, options, path);
  LintOptions lint_options;
  lint_options.jobs = options.jobs;
  reviewing.report = lint(reviewing.project, lint_options, reviewing.evidence);
  reviewing.reviews = read_all_reviews(reviewing.project);
  if (reviewing.project.config_error)
    throw Failure("the sign-offs are not sound; `claimcheck gate` or their TOML says where");
  return reviewing;
}

std::string reviews_beside(const std::string& claim_file) {
  constexpr std::string_view ending = ".claims";
  return claim_file.substr(0, claim_file.size() - ending.size()) + ".reviews.toml";
}

std::string git_user() {
  Person user;
  try {
    user = Repository(".").user();
  } catch (const Failure&) {
    user = {};
  }
  if (user.email.empty())
    throw Failure("git does not say who you are; give --by \"Name <name@example.org>\"");
  return fmt::format("{} <{}>", user.name, user.email);
}

}  // namespace claimcheck
