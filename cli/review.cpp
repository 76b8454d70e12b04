// claimcheck review: sign claims off, list what waits, go through it one by one, show what changed since.
#include <fmt/format.h>

#include <istream>
#include <map>
#include <memory>
#include <ostream>
#include <set>

#include "checker/gate/compare.hpp"
#include "checker/gate/record_text.hpp"
#include "checker/gate/signature.hpp"
#include "checker/model/failure.hpp"
#include "checker/rules/labels.hpp"
#include "cli/diff_revisions.hpp"
#include "cli/exit_codes.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/reviewing.hpp"
#include "cli/whole_project.hpp"
#include "reports/render.hpp"

namespace claimcheck {

namespace {

struct ReviewLine {
  std::vector<std::string> claims;
  std::string by;
  std::string verdict = "accept";
  std::string note;
  std::string key;
  std::string today;
  std::string base = "HEAD";
  bool list = false;
  bool next = false;
  bool diff = false;
  ReadOptions read;
};

/// One record, signed where a key is given.
Review record(const Reviewing& reviewing, const Meaning& meaning, FactId id, const ReviewLine& line) {
  const Day today = day_named(line.today, "--today");
  Review review;
  review.claim = meaning.fingerprint(id);
  review.subject = subject_text(reviewing.project, id);
  review.spans = meaning.grounds(id);
  review.verdict = line.verdict;
  review.by = line.by.empty() ? git_user() : line.by;
  review.on = {iso(today), Extent{today, today + 1}};
  review.note = line.note;
  if (!is_plain_email(email_of(review.by)))
    throw Failure(fmt::format("--by needs a name and a plain e-mail, \"Rita <rita@example.org>\", not `{}`",
                              review.by));
  if (!line.key.empty())
    review.signature = sign(signed_bytes(reviewing.project.config.name, review), line.key);
  return review;
}

void write_records(const Tree& tree, const Reviewing& reviewing,
                   const std::map<std::string, std::string>& added, Streams streams) {
  for (const auto& [path, records] : added) {
    const ReadResult file = tree.read(path);
    if (file.status != ReadStatus::ok && file.status != ReadStatus::missing)
      throw Failure("cannot read " + path + ": " + file.detail);
    write_file(path, with_record(file.bytes, records));
    streams.out << "  written to " << printable(path) << '\n';
  }
  (void)reviewing;
}

int sign_off(const ReviewLine& line, Streams streams) {
  const auto tree = make_disk_tree(".");
  const LinePlace at = line_place(line.claims.front());
  const Reviewing reviewing = open_reviewing(*tree, line.read, at.line > 0 ? at.path : std::string());
  const Meaning meaning(reviewing.project, reviewing.evidence);
  std::set<FactId> claims;
  for (const std::string& argument : line.claims)
    for (const FactId id : reviewing.meant(argument)) claims.insert(id);
  std::map<std::string, std::string> added;
  for (const FactId id : claims) {
    const Review review = record(reviewing, meaning, id, line);
    const Place place = claim_place(reviewing.project, id);
    added[reviews_beside(place.path)] += toml_text(review);
    streams.out << fmt::format("{} by {}: {}:{} {}\n", line.verdict == "accept" ? "accepted" : "rejected",
                               printable(review.by), printable(place.path), place.start.line,
                               printable(claim_text(reviewing.project, id)));
    for (const Finding& finding : reviewing.report.findings)
      if (!finding.claims.empty() && finding.claims.front() == id)
        streams.out << fmt::format("  note: {}[{}] {}\n", to_string(finding.severity), finding.rule->code,
                                   printable(finding.message));
  }
  write_records(*tree, reviewing, added, streams);
  return exit_clean;
}

const char* word(Standing standing) {
  switch (standing) {
    case Standing::accepted:
      return "accepted";
    case Standing::rejected:
      return "rejected";
    case Standing::suspect:
      return "suspect: what it rests on has changed";
    case Standing::stale:
      return "stale: it has changed";
    case Standing::waiting:
      return "waiting";
  }
  return "waiting";
}

/// Claims somebody should look at, in file order.
std::vector<FactId> waiting(const Reviewing& reviewing, const Meaning& meaning) {
  std::vector<FactId> found;
  const auto needed = static_cast<std::size_t>(reviewing.project.config.gate.reviewers_needed);
  for (FactId id = 0; id < reviewing.project.facts.all.size(); ++id) {
    const bool asked = reviewing.asked_for(id);
    if (!asked && reviewing.reviews.empty()) continue;
    const Stand stand = reviewing.stand(meaning, id);
    const bool enough = stand.have >= needed && stand.standing != Standing::rejected;
    if (!enough && (asked || stand.standing != Standing::waiting)) found.push_back(id);
  }
  return found;
}

int list(const ReviewLine& line, Streams streams) {
  const auto tree = make_disk_tree(".");
  const Reviewing reviewing = open_reviewing(*tree, line.read, {});
  const Meaning meaning(reviewing.project, reviewing.evidence);
  const auto needed = static_cast<std::size_t>(reviewing.project.config.gate.reviewers_needed);
  const std::vector<FactId> open = waiting(reviewing, meaning);
  for (const FactId id : open) {
    const Stand stand = reviewing.stand(meaning, id);
    const Place place = claim_place(reviewing.project, id);
    streams.out << fmt::format("{}:{} {}\n  {}{}; waits for {} reviewer{}\n", printable(place.path),
                               place.start.line, printable(claim_text(reviewing.project, id)),
                               word(stand.standing),
                               stand.by.empty() ? "" : " (signed by " + printable(stand.by) + ")",
                               needed - std::min(needed, stand.have), needed - stand.have == 1 ? "" : "s");
  }
  streams.out << fmt::format("{} of {} claims wait for a sign-off\n", open.size(),
                             reviewing.project.facts.all.size());
  return exit_clean;
}

/// The claim with the passage it cites.
void show_claim(const Reviewing& reviewing, FactId id, Streams streams) {
  const Project& project = reviewing.project;
  const Fact& fact = project.facts[id];
  const Place place = claim_place(project, id);
  streams.out << fmt::format("\n{}:{}\n  {}\n", printable(place.path), place.start.line,
                             printable(claim_text(project, id)));
  for (std::uint32_t i = 0; i < fact.evidence_count; ++i) {
    const FactEvidence& item = project.facts.evidence[fact.evidence + i];
    const std::string source = item.source == no_source ? "unknown source" : project.registry[item.source].id;
    streams.out << fmt::format("  @{}: {}\n", printable(source),
                               item.quote.empty() ? "(no quote)" : printable(project.text(item.quote)));
  }
  for (const Finding& finding : reviewing.report.findings)
    if (!finding.claims.empty() && finding.claims.front() == id)
      streams.out << fmt::format("  {}[{}] {}\n", to_string(finding.severity), finding.rule->code,
                                 printable(finding.message));
}

int next(const ReviewLine& line, Streams streams) {
  const auto tree = make_disk_tree(".");
  const Reviewing reviewing = open_reviewing(*tree, line.read, {});
  const Meaning meaning(reviewing.project, reviewing.evidence);
  for (const FactId id : waiting(reviewing, meaning)) {
    show_claim(reviewing, id, streams);
    streams.out << "a accept, r reject, s skip, q quit: " << std::flush;
    char key = 'q';
    if (!(streams.in >> key) || key == 'q') return exit_clean;
    if (key != 'a' && key != 'r') continue;
    ReviewLine answer = line;
    answer.verdict = key == 'a' ? "accept" : "reject";
    const std::string path = reviews_beside(claim_place(reviewing.project, id).path);
    write_records(*tree, reviewing, {{path, toml_text(record(reviewing, meaning, id, answer))}}, streams);
  }
  streams.out << "nothing else waits\n";
  return exit_clean;
}

/// What became of claims that were signed off, from a revision to the working tree.
int diff(const ReviewLine& line, Streams streams) {
  const auto tree = make_disk_tree(".");
  const Reviewing reviewing = open_reviewing(*tree, line.read, {});
  const Comparison comparison =
      compare_revisions(compared_by(line.read, line.base, {}), day_named(line.today, "--today"));
  std::size_t shown = 0;
  for (const ClaimChange& change : comparison.claims) {
    if (!change.before) continue;
    for (const Review& review : reviewing.reviews) {
      if (review.claim != change.before->fingerprint) continue;
      ++shown;
      streams.out << fmt::format("{}ed by {} on {}:\n  - {}\n  + {}\n", printable(review.verdict),
                                 printable(review.by), review.on.text, printable(change.before->text),
                                 change.after ? printable(change.after->text) : "(removed)");
      if (!change.why.empty()) streams.out << "    " << printable(change.why) << '\n';
    }
  }
  for (const SourceChange& source : comparison.sources) {
    std::string what;
    for (const std::string& one : source.what) what += (what.empty() ? "" : "; ") + one;
    streams.out << fmt::format("@{}: {}; {} claims cite it\n", printable(source.id), printable(what),
                               source.claims.size());
  }
  streams.out << fmt::format("{} sign-off{} changed under since {}\n", shown, shown == 1 ? "" : "s",
                             printable(line.base));
  return exit_clean;
}

}  // namespace

Run define_review(Arguments& arguments) {
  const auto line = std::make_shared<ReviewLine>();
  arguments.positionals(line->claims, "CLAIM", "FILE:LINE, or a subject with its time");
  arguments.text("--by", line->by, "NAME", "who signs: \"Rita <rita@example.org>\" (default: git's user)");
  arguments.choice("--verdict", line->verdict, {"accept", "reject"}, "VERDICT", "accept (default) or reject");
  arguments.text("--note", line->note, "TEXT", "what others should know");
  arguments.text("--sign", line->key, "KEY", "sign with this SSH key");
  arguments.text("--today", line->today, "DATE", "the day of the sign-off (default: the current day)");
  arguments.flag("--list", line->list, "what waits for whom; writes nothing");
  arguments.flag("--next", line->next, "go through what waits, one claim at a time");
  arguments.flag("--diff", line->diff, "what became of signed claims since --base; writes nothing");
  arguments.text("--base", line->base, "REV", "for --diff: the revision to compare with (default: HEAD)");
  add_reading(arguments, line->read);
  return [line](Streams streams) {
    if (line->list) return list(*line, streams);
    if (line->next) return next(*line, streams);
    if (line->diff) return diff(*line, streams);
    if (line->claims.empty())
      throw Failure("say which claim: FILE:LINE or a subject; --list shows what waits");
    return sign_off(*line, streams);
  };
}

}  // namespace claimcheck
