// nlohmann writes every control character below U+0020 as an escape; the invisible ones above are left to us.
#include "reports/json_text.hpp"

#include <fmt/format.h>

#include "grammar/text/utf8.hpp"
#include "reports/text.hpp"

namespace claimcheck {

std::string json_text(const Json& json, int indent) {
  const std::string plain = json.dump(indent, ' ', false, Json::error_handler_t::replace);
  std::string out;
  out.reserve(plain.size() + 1);
  for (std::size_t at = 0; at < plain.size();) {
    if (const std::size_t run = plain_run(plain, at)) {
      out.append(plain, at, run);
      at += run;
      continue;
    }
    const auto [code, size] = utf8::decode(plain, at);
    const bool outside_strings = code == '\n';  // the layout; within a string it is an escape already
    if (outside_strings || !is_invisible(code))
      out.append(plain, at, size);
    else if (code <= 0xFFFF)
      out += fmt::format("\\u{:04x}", static_cast<std::uint32_t>(code));
    else  // a surrogate pair (RFC 8259, section 7)
      out += fmt::format("\\u{:04x}\\u{:04x}", 0xD800 + ((static_cast<std::uint32_t>(code) - 0x10000) >> 10),
                         0xDC00 + ((static_cast<std::uint32_t>(code) - 0x10000) & 0x3FF));
    at += size;
  }
  return out + '\n';
}

}  // namespace claimcheck
