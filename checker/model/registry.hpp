// sources.toml as read: every source document the claims may cite.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "checker/model/time.hpp"
#include "grammar/text/span.hpp"

namespace claimcheck {

using SourceId = std::uint32_t;
inline constexpr SourceId no_source = 0xffffffff;

struct Source {
  std::string id;
  Span span;       // of the id in its TOML file, for findings
  Span file_span;  // of the `file` value; empty when absent
  std::string title;
  std::string publisher;
  std::string published_text;  // as written: "2018-05-25", "2014-02"
  Extent published;            // unbounded when absent
  bool has_published = false;
  std::string url;
  std::string file;      // as written; "" when absent
  std::string folder;    // folder of the registry file: what `file` is relative to
  std::string sha256;    // lower-case hex; "" when absent
  std::string reprints;  // ids
  std::string supersedes;
  Span reprints_span;  // of the values; empty when absent
  Span supersedes_span;
  std::string withdrawn;  // reason; "" when not
  bool is_withdrawn = false;
  std::vector<std::string> relies_on;
  std::string series;
  std::vector<std::string> about;
  std::string language;
  std::string retrieved;
  std::string archived;
};

class Registry {
 public:
  /// Adds a source; false when the id is taken (the first one stays).
  bool add(Source source);
  SourceId find(std::string_view id) const;
  const Source& operator[](SourceId id) const { return sources_[id]; }
  std::size_t size() const { return sources_.size(); }
  const std::vector<Source>& all() const { return sources_; }

 private:
  std::vector<Source> sources_;
  std::unordered_map<std::string, SourceId> ids_;
};

}  // namespace claimcheck
