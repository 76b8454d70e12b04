// TOML basic strings, with everything a line cannot hold escaped; a signature keeps its lines.
#include "checker/gate/record_text.hpp"

#include <fmt/format.h>

namespace claimcheck {

namespace {

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (c == '\n') {
      out += "\\n";
    } else if (byte < 0x20 || byte == 0x7f) {
      out += fmt::format("\\u{:04X}", byte);
    } else {
      out += c;
    }
  }
  return out + '"';
}

std::string line(std::string_view key, std::string_view text) {
  return fmt::format("{} = {}\n", key, quoted(text));
}

/// A day stands bare, as TOML has it; what is no day is quoted.
std::string line(std::string_view key, const RecordDate& date) {
  if (date.days && date.days->is_day()) return fmt::format("{} = {}\n", key, iso(date.days->begin));
  return line(key, date.text);
}

/// Armored text has no character that a TOML string would read otherwise.
std::string signature_line(const std::string& signature) {
  return signature.empty() ? std::string() : fmt::format("signature = \"\"\"\n{}\"\"\"\n", signature);
}

}  // namespace

std::string toml_text(const Waiver& waiver) {
  return "\n[[waiver]]\n" + line("fingerprint", waiver.fingerprint) + line("code", waiver.code) +
         line("reason", waiver.reason) + line("by", waiver.by) + line("created", waiver.created) +
         line("expires", waiver.expires) + signature_line(waiver.signature);
}

std::string toml_text(const BaselineEntry& entry) {
  return "\n[[finding]]\n" + line("fingerprint", entry.fingerprint) + line("code", entry.code) +
         line("subject", entry.subject);
}

std::string toml_text(const Review& review) {
  std::string spans;
  for (const std::string& span : review.spans) spans += (spans.empty() ? "" : ", ") + quoted(span);
  return "\n[[review]]\n" + line("claim", review.claim) + line("subject", review.subject) +
         fmt::format("spans = [{}]\n", spans) + line("verdict", review.verdict) + line("by", review.by) +
         line("on", review.on) + line("note", review.note) + signature_line(review.signature);
}

std::string with_record(std::string_view file, const std::string& record) {
  std::string text(file);
  if (text.empty()) return record.substr(record.find_first_not_of('\n'));
  if (text.back() != '\n') text += '\n';
  return text + record;
}

std::string email_of(std::string_view by) {
  const auto open = by.rfind('<');
  if (open != std::string_view::npos && by.ends_with('>'))
    return std::string(by.substr(open + 1, by.size() - open - 2));
  const bool bare = by.find('@') != std::string_view::npos && by.find(' ') == std::string_view::npos;
  return bare ? std::string(by) : std::string();
}

}  // namespace claimcheck
