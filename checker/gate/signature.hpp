// SSH signatures on sign-offs and waivers, made and checked by ssh-keygen (OpenSSH's PROTOCOL.sshsig), in a
// namespace of their own, so that a signature made for anything else never counts here.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "checker/model/records.hpp"
#include "checker/model/time.hpp"

namespace claimcheck {

/// What is signed: every field with its length before it, under the schema's name and the project's
/// (6-semantics).
std::string signed_bytes(std::string_view project, const Review& review);
std::string signed_bytes(std::string_view project, const Waiver& waiver);

/// Signs with the private key in the file `key`, or the public key of one an agent holds. Returns the armored
/// signature. Throws Failure with ssh-keygen's own words.
std::string sign(std::string_view bytes, const std::string& key);

enum class Verdict : std::uint8_t { good, bad, cannot_tell };

/// Whether somebody with the principal `email` in `allowed_signers` (the file's bytes) made the signature
/// over `bytes`, with a key that was valid on `day`. cannot_tell: ssh-keygen is not there or failed.
Verdict verify(std::string_view bytes, std::string_view signature, std::string_view allowed_signers,
               const std::string& email, Day day);

/// Whether an e-mail may stand as a principal: plain letters, digits and the marks of an address, so that it
/// is neither a pattern of ssh-keygen's nor written with letters that only look alike.
bool is_plain_email(std::string_view email);

}  // namespace claimcheck
