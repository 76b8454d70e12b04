// Colour where it is asked for: every stroke of ink has a name, and without colour costs nothing. Links
// likewise (OSC 8, where the terminal has them).
#pragma once

#include <string>
#include <string_view>

#include "checker/model/finding.hpp"
#include "reports/render.hpp"

namespace claimcheck {

enum class Ink { plain, bold, error, warning, note, gutter, related, evidence, help, faint };

class Paint {
 public:
  explicit Paint(const RenderOptions& options) : options_(options) {}
  /// `text` between the escape sequences of `ink`; as it is without colour.
  std::string operator()(Ink ink, std::string_view text) const;
  /// "path:line:column" of `place` ("path" for a whole file), linked where links are asked for.
  std::string location(const Place& place) const;

 private:
  const RenderOptions& options_;
};

Ink ink_of(Severity severity);

/// `path` as the path of a URI: relative, '/'-separated, every other byte percent-encoded (RFC 3986, 2.3).
std::string uri_path(std::string_view path);

}  // namespace claimcheck
