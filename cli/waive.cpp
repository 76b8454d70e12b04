// claimcheck waive: one finding accepted for a time, appended to the waivers of the project.
#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <ostream>

#include "checker/gate/record_text.hpp"
#include "checker/gate/signature.hpp"
#include "checker/model/failure.hpp"
#include "checker/project/rule_names.hpp"
#include "checker/rules/lint.hpp"
#include "checker/rules/rule.hpp"
#include "checker/rules/waivers.hpp"
#include "cli/exit_codes.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/reviewing.hpp"
#include "cli/whole_project.hpp"

namespace claimcheck {

namespace {

constexpr std::size_t shortest_prefix = 8;

struct WaiveLine {
  std::vector<std::string> words;  // FINGERPRINT, or FILE:LINE CODE
  std::string reason;
  std::string by;
  std::string expires;
  std::string today;
  std::string key;
  ReadOptions read;
};

bool is_fingerprint_prefix(const std::string& text) {
  return text.size() >= shortest_prefix && text.size() <= 64 &&
         text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

std::string said(const Finding& finding) {
  const Place& place = finding.primary.place;
  return fmt::format("{}:{} {} {} ({})", place.path, place.start.line, finding.rule->code, finding.message,
                     finding.fingerprint.substr(0, 12));
}

std::string listed(const std::vector<const Finding*>& findings) {
  std::string out;
  for (const Finding* finding : findings) out += "\n  " + said(*finding);
  return out;
}

bool stands_at(const Place& place, const LinePlace& at) {
  return place.path == normalise_path(at.path) && place.start.line <= at.line && at.line <= place.end.line;
}

/// Whether the finding speaks of the line: as its own place, or as that of another claim in it.
bool speaks_of(const Finding& finding, const LinePlace& at) {
  return stands_at(finding.primary.place, at) ||
         std::any_of(finding.related.begin(), finding.related.end(),
                     [&](const Label& label) { return stands_at(label.place, at); });
}

/// The findings with the fingerprint, or of the rule at the line; with `any_rule` of every rule at the line.
std::vector<const Finding*> matching(const Report& report, const WaiveLine& line, bool any_rule) {
  const std::string& target = line.words.front();
  const Rule* rule = line.words.size() > 1 ? find_rule(line.words[1]) : nullptr;
  const LinePlace at = line_place(target);
  std::vector<const Finding*> found;
  for (const Finding& finding : report.findings) {
    if (rule != nullptr && !any_rule && finding.rule != rule->info) continue;
    if (at.line > 0 ? !speaks_of(finding, at) : !finding.fingerprint.starts_with(target)) continue;
    const bool known = std::any_of(found.begin(), found.end(), [&](const Finding* other) {
      return other->fingerprint == finding.fingerprint;
    });
    if (!known) found.push_back(&finding);
  }
  return found;
}

[[noreturn]] void refuse_nothing(const Report& report, const WaiveLine& line) {
  const std::string& target = line.words.front();
  for (const Suppressed& each : report.suppressed)
    if (line_place(target).line == 0 && each.finding.fingerprint.starts_with(target))
      throw Failure("this finding is suppressed already: " + each.reason);
  const auto others = matching(report, line, true);
  throw Failure(
      fmt::format("no finding{} is at {}{}", line.words.size() > 1 ? " of " + line.words[1] : "", target,
                  others.empty() ? "; `claimcheck lint` lists them" : "; there is" + listed(others)));
}

const Finding& the_finding(const Report& report, const WaiveLine& line) {
  const auto found = matching(report, line, false);
  if (found.empty()) refuse_nothing(report, line);
  if (found.size() > 1)
    throw Failure(
        fmt::format("{} findings are meant; name one by its fingerprint:{}", found.size(), listed(found)));
  if (found.front()->rule->code.starts_with("CFG"))
    throw Failure("configuration errors are never waived: mend " + found.front()->primary.place.path);
  return *found.front();
}

void check_line(const WaiveLine& line) {
  if (line.words.size() > 2) throw Failure("waive takes a FINGERPRINT, or FILE:LINE and a CODE");
  const bool place = line_place(line.words.front()).line > 0;
  if (!place && !is_fingerprint_prefix(line.words.front()))
    throw Failure("`" + line.words.front() +
                  "` is neither a FILE:LINE nor a fingerprint (at least 8 of its hexadecimal digits)");
  if (place && line.words.size() < 2) throw Failure("FILE:LINE needs the code of the finding, as in CON001");
  if (line.words.size() > 1 && find_rule(line.words[1]) == nullptr) {
    const std::string near = nearest_rule(line.words[1]);
    throw Failure("no rule is called `" + line.words[1] + "`" +
                  (near.empty() ? "; `claimcheck explain` lists them" : "; did you mean `" + near + "`?"));
  }
}

int run_waive(const WaiveLine& line, Streams streams) {
  check_line(line);
  const Day today = day_named(line.today, "--today");
  const Day expires = day_named(line.expires, "--expires");
  const auto tree = make_disk_tree(".");
  const LinePlace at = line_place(line.words.front());
  const Project project = open_whole_project(*tree, line.read, at.line > 0 ? at.path : std::string());
  LintOptions options;
  options.today = today;
  options.jobs = line.read.jobs;
  const Report report = lint(project, options);
  const Finding& finding = the_finding(report, line);
  Waiver waiver;
  waiver.fingerprint = finding.fingerprint;
  waiver.code = finding.rule->code;
  waiver.reason = line.reason;
  waiver.by = line.by.empty() ? git_user() : line.by;
  waiver.created = {iso(today), Extent{today, today + 1}};
  waiver.expires = {iso(expires), Extent{expires, expires + 1}};
  if (const std::string fault = waiver_fault(waiver, project.config.gate.waiver_max_days, today);
      !fault.empty())
    throw Failure("this waiver would not count: " + fault);
  if (!line.key.empty()) waiver.signature = sign(signed_bytes(project.config.name, waiver), line.key);
  const std::string path = join_path(project.root, "waivers.toml");
  const ReadResult file = tree->read(path);
  if (file.status != ReadStatus::ok && file.status != ReadStatus::missing)
    throw Failure("cannot read " + tree->shown(path) + ": " + file.detail);
  write_file(path, with_record(file.bytes, toml_text(waiver)));
  streams.out << fmt::format("waived until {}: {}\n  written to {}\n", waiver.expires.text, said(finding),
                             tree->shown(path));
  return exit_clean;
}

}  // namespace

Run define_waive(Arguments& arguments) {
  const auto line = std::make_shared<WaiveLine>();
  arguments.positionals(line->words, "FINGERPRINT | FILE:LINE CODE", "the finding to accept", true);
  arguments.text("--reason", line->reason, "TEXT", "why it is accepted");
  arguments.text("--by", line->by, "NAME",
                 "who accepts it: \"Rita <rita@example.org>\" (default: git's user)");
  arguments.text("--expires", line->expires, "DATE", "the last day on which it is accepted");
  arguments.text("--today", line->today, "DATE", "the day of the waiver (default: the current day)");
  arguments.text("--sign", line->key, "KEY", "sign with this SSH key");
  add_reading(arguments, line->read);
  return [line](Streams streams) {
    if (line->reason.empty()) throw Failure("waive needs --reason TEXT: why the finding is accepted");
    if (line->expires.empty())
      throw Failure("waive needs --expires DATE: the last day on which it is accepted");
    return run_waive(*line, streams);
  };
}

}  // namespace claimcheck
