// Names are for people, e-mails decide. Every signature is one run of ssh-keygen, so that their number is
// limited.
#include "checker/gate/signoffs.hpp"

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <set>

#include "checker/gate/record_text.hpp"
#include "grammar/text/utf8.hpp"

namespace claimcheck {

namespace {

constexpr std::size_t most_signatures = 2000;  // new ones in one branch; some ten seconds

bool is_hash(std::string_view text) {
  return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

std::string record_fault(const Review& review, Day today) {
  if (!is_hash(review.claim)) return "its `claim` is no fingerprint";
  if (review.verdict != "accept" && review.verdict != "reject")
    return fmt::format("its verdict is \"{}\", neither accept nor reject", review.verdict);
  const std::string email = email_of(review.by);
  if (email.empty()) return fmt::format("`by` has no e-mail: \"{}\"", review.by);
  if (!is_plain_email(email))
    return fmt::format("the e-mail {} has letters or marks that no reviewer's may have", email);
  if (mixes_scripts(review.by))
    return fmt::format("the name in \"{}\" mixes letters of two alphabets", review.by);
  if (!review.on.days) return fmt::format("its date \"{}\" is none", review.on.text);
  if (today != no_day && review.on.days->begin > today)
    return fmt::format("its date {} is after today", review.on.text);
  return {};
}

/// What makes two records the same but for what they are about.
std::string hand(const Review& review) {
  return fmt::format("{}\n{}\n{}\n{}", review.by, review.on.text, review.verdict, review.note);
}

std::string whole(const Review& review) { return signed_bytes("", review) + review.signature; }

Signed judged_signature(const Review& review, const Signing& signing, Day day) {
  if (review.signature.empty()) return Signed::no;
  switch (verify(signed_bytes(signing.project, review), review.signature, signing.allowed_signers,
                 email_of(review.by), day)) {
    case Verdict::good:
      return Signed::good;
    case Verdict::bad:
      return Signed::bad;
    case Verdict::cannot_tell:
      break;
  }
  return Signed::cannot_tell;
}

}  // namespace

std::string folded_email(std::string_view email) {
  std::string out(email);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

bool mixes_scripts(std::string_view name) {
  std::set<UScriptCode> word;
  for (std::size_t at = 0; at < name.size();) {
    const utf8::Decoded point = utf8::decode(name, at);
    at += point.size;
    const auto code = static_cast<UChar32>(point.code);
    UErrorCode error = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(code, &error);
    if (!u_isalpha(code) || script == USCRIPT_COMMON || script == USCRIPT_INHERITED) {
      if (u_isUWhiteSpace(code)) word.clear();
      continue;
    }
    word.insert(script);
    // Japanese writes one word in several scripts; none of them looks like Latin.
    const bool alike =
        word.contains(USCRIPT_LATIN) || word.contains(USCRIPT_CYRILLIC) || word.contains(USCRIPT_GREEK);
    if (word.size() > 1 && alike) return true;
  }
  return false;
}

SignOffs::SignOffs(const std::vector<Review>& base, const std::vector<Review>& head, const Signing& signing)
    : signing_(signing) {
  std::multiset<std::string> known;
  for (const Review& review : base) known.insert(whole(review));
  std::multiset<std::string> gone = known;
  for (const Review& review : head)
    if (const auto found = gone.find(whole(review)); found != gone.end()) gone.erase(found);
  std::set<std::string> hands;  // of the base's records that the head no longer has
  for (const Review& review : base) {
    if (gone.contains(whole(review))) hands.insert(hand(review));
    if (review.verdict == "accept" && record_fault(review, no_day).empty()) accepted_.insert(review.claim);
  }
  for (const Review& review : head) {
    SignOff sign_off;
    sign_off.review = &review;
    sign_off.email = folded_email(email_of(review.by));
    sign_off.in_base = known.contains(whole(review));
    sign_off.fault = record_fault(review, signing.today);
    if (!sign_off.in_base) look_at_signature(sign_off);
    if (sign_off.signature == Signed::no && sign_off.fault.empty() && hands.contains(hand(review)))
      sign_off.fault = "it was made for another claim: the base has it with another fingerprint";
    by_claim_.emplace(review.claim, judged_.size());
    judged_.push_back(std::move(sign_off));
  }
}

void SignOffs::look_at_signature(SignOff& sign_off) {
  if (sign_off.signature != Signed::not_looked_at) return;
  const Review& review = *sign_off.review;
  if (review.signature.empty()) {
    sign_off.signature = Signed::no;
    return;
  }
  if (!sign_off.fault.empty()) return;
  const Day day = sign_off.in_base && review.on.days ? review.on.days->begin : signing_.today;
  sign_off.signature =
      ++verified_ > most_signatures ? Signed::cannot_tell : judged_signature(review, signing_, day);
  if (sign_off.signature == Signed::bad)
    sign_off.fault = fmt::format(
        "its signature is not {}'s over this claim, in this project, with a key allowed at the base",
        email_of(review.by));
}

std::vector<const SignOff*> SignOffs::on(const std::string& claim) {
  std::vector<std::size_t> indices;
  const auto [first, last] = by_claim_.equal_range(claim);
  for (auto at = first; at != last; ++at) indices.push_back(at->second);
  std::sort(indices.begin(), indices.end());
  std::vector<const SignOff*> found;
  for (const std::size_t index : indices) {
    look_at_signature(judged_[index]);
    found.push_back(&judged_[index]);
  }
  return found;
}

std::string waiver_signature_fault(const Waiver& waiver, const Signing& signing) {
  if (waiver.signature.empty()) return "it is not signed";
  const std::string email = email_of(waiver.by);
  switch (verify(signed_bytes(signing.project, waiver), waiver.signature, signing.allowed_signers, email,
                 signing.today)) {
    case Verdict::good:
      return {};
    case Verdict::cannot_tell:
      return "its signature could not be checked: ssh-keygen did not run";
    case Verdict::bad:
      break;
  }
  return fmt::format("its signature is not {}'s with a key allowed at the base",
                     email.empty() ? "anybody" : email);
}

}  // namespace claimcheck
