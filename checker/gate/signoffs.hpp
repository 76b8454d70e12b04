// The sign-offs of a branch, each judged: who made it, whether it is sound, whether its signature is that of
// somebody whom the base allows to sign.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "checker/gate/repository.hpp"
#include "checker/gate/signature.hpp"
#include "checker/model/records.hpp"

namespace claimcheck {

enum class Signed : std::uint8_t { not_looked_at, no, good, bad, cannot_tell };

struct SignOff {
  const Review* review = nullptr;
  std::string email;     // lower case
  bool in_base = false;  // stands in the base, byte for byte
  Signed signature = Signed::not_looked_at;
  std::string fault;  // why it does not count; "" when it does
};

/// By whom and when a record may be signed.
struct Signing {
  std::string project;
  std::string allowed_signers;  // bytes of the base's file
  Day today = no_day;
};

/// Lower case, as principals and people are compared.
std::string folded_email(std::string_view email);

/// Whether a name mixes letters of alphabets that look alike: "Rіta" with a Cyrillic і.
bool mixes_scripts(std::string_view name);

class SignOffs {
 public:
  /// The reviews outlive it. A record of the base is judged on its own day, one of the branch today: an old
  /// date on a new record helps nobody whose key has expired.
  SignOffs(const std::vector<Review>& base, const std::vector<Review>& head, const Signing& signing);

  /// Of the head, on the claim with this fingerprint, in the order of the files, their signatures checked.
  std::vector<const SignOff*> on(const std::string& claim);
  /// Whether the base has a sound acceptance of the claim.
  bool accepted_in_base(const std::string& claim) const { return accepted_.contains(claim); }
  bool any_in_base() const { return !accepted_.empty(); }
  /// All of the head; the signatures of those that are not in the base are checked.
  const std::vector<SignOff>& all() const { return judged_; }

 private:
  void look_at_signature(SignOff& sign_off);

  Signing signing_;
  std::vector<SignOff> judged_;  // by index of the head's reviews
  std::unordered_multimap<std::string, std::size_t> by_claim_;
  std::set<std::string> accepted_;
  std::size_t verified_ = 0;
};

/// "" when the waiver is signed by somebody allowed to, else why not.
std::string waiver_signature_fault(const Waiver& waiver, const Signing& signing);

}  // namespace claimcheck
