// Which registered source says this, and in which words? The search behind `claimcheck cite`.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "checker/evidence/cite.hpp"
#include "checker/project/project.hpp"

namespace claimcheck {

/// A quote with its place in a source, in the terms of a fragment (RFC 5147).
struct SourceCitation {
  SourceId source = no_source;
  Citation citation;
  std::string passage;     // the sentence in which it stands, on one line
  std::size_t begin = 0;   // code points from the start of the text
  std::size_t end = 0;     // exclusive
  std::uint32_t line = 1;  // as an editor shows it
};

struct UnreadSource {
  SourceId source = no_source;
  std::string why;
};

struct CiteResult {
  /// In the order of the registry and of each text; only those word for word where there is one, else the
  /// likest first.
  std::vector<SourceCitation> found;
  std::vector<UnreadSource> unread;
};

/// Opens every source once (only `only`, unless it is no_source).
CiteResult cite_in_sources(const Project& project, std::string_view passage, SourceId only = no_source);

}  // namespace claimcheck
