// ssh-keygen runs as a child with limits, on bytes in memory: checking a signature leaves nothing on the
// disk.
#include "checker/gate/signature.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "checker/evidence/child.hpp"
#include "checker/model/failure.hpp"

namespace claimcheck {

namespace {

constexpr const char* name_space = "claimcheck";
constexpr std::string_view review_schema = "claimcheck/review/1";
constexpr std::string_view waiver_schema = "claimcheck/waiver/1";
constexpr std::size_t longest_email = 254;  // RFC 5321, as corrected by erratum 1690

void add(std::string& bytes, std::string_view field) { bytes += fmt::format("{}:{}\n", field.size(), field); }

/// The day as a date, whatever way it was written.
std::string date_of(const RecordDate& date) {
  return date.days && date.days->is_day() ? iso(date.days->begin) : date.text;
}

ChildLimits limits(std::chrono::seconds time) {
  ChildLimits result;
  result.time = time;
  result.output_bytes = std::size_t{1} << 20;
  return result;
}

std::string one_line_of(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  while (text.ends_with(' ') || text.ends_with('\r')) text.pop_back();
  return text;
}

}  // namespace

std::string signed_bytes(std::string_view project, const Review& review) {
  std::string bytes;
  add(bytes, review_schema);
  add(bytes, project);
  add(bytes, review.claim);
  add(bytes, std::to_string(review.spans.size()));
  for (const std::string& span : review.spans) add(bytes, span);
  add(bytes, review.verdict);
  add(bytes, review.by);
  add(bytes, date_of(review.on));
  add(bytes, review.note);
  return bytes;
}

std::string signed_bytes(std::string_view project, const Waiver& waiver) {
  std::string bytes;
  add(bytes, waiver_schema);
  add(bytes, project);
  add(bytes, waiver.fingerprint);
  add(bytes, waiver.code);
  add(bytes, waiver.reason);
  add(bytes, waiver.by);
  add(bytes, date_of(waiver.created));
  add(bytes, date_of(waiver.expires));
  return bytes;
}

std::string sign(std::string_view bytes, const std::string& key) {
  ChildInput input;
  input.standard_input = bytes;
  input.own_environment = false;  // an agent may hold the key
  const ChildResult result = run_child_on({"ssh-keygen", "-Y", "sign", "-f", key, "-n", name_space}, input,
                                          limits(std::chrono::seconds(120)));
  if (result.end == ChildEnd::not_started)
    throw Failure("cannot sign: there is no ssh-keygen here; install OpenSSH's client");
  if (result.end != ChildEnd::exited || result.exit_code != 0 || result.out.empty())
    throw Failure(fmt::format("cannot sign with {}: {}", key,
                              result.err.empty() ? "ssh-keygen failed" : one_line_of(result.err)));
  return result.out;
}

Verdict verify(std::string_view bytes, std::string_view signature, std::string_view allowed_signers,
               const std::string& email, Day day) {
  if (!is_plain_email(email) || signature.empty() || allowed_signers.empty()) return Verdict::bad;
  const CivilDate date = civil(day);
  ChildInput input;
  input.files = {allowed_signers, signature};
  input.standard_input = bytes;
  const ChildResult result =
      run_child_on({"ssh-keygen", "-Y", "verify", "-f", "{0}", "-s", "{1}", "-I", email, "-n", name_space,
                    "-O", fmt::format("verify-time={:04}{:02}{:02}120000Z", date.year, date.month, date.day)},
                   input, limits(std::chrono::seconds(20)));
  if (result.end != ChildEnd::exited) return Verdict::cannot_tell;
  return result.exit_code == 0 ? Verdict::good : Verdict::bad;
}

bool is_plain_email(std::string_view email) {
  if (email.empty() || email.size() > longest_email || std::count(email.begin(), email.end(), '@') != 1)
    return false;
  return std::all_of(email.begin(), email.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("@._%+-").find(c) != std::string_view::npos;
  });
}

}  // namespace claimcheck
