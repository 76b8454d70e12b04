// A report held against the claims and their sources: what of each figure and each quotation is supported.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "checker/model/news.hpp"

namespace claimcheck {

enum class ReportStanding : std::uint8_t { supported, conflict, outdated, unsupported, unsure };
inline constexpr std::size_t standings = 5;

/// "supported", "conflict", "outdated", "unsupported", "unsure"
std::string_view to_string(ReportStanding standing);

/// Bytes of the report's own file; both 0 where they are not known (the text was extracted from another
/// form).
struct FileRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  bool known() const { return begin < end; }
};

struct VerifiedFigure {
  ReportStanding standing = ReportStanding::unsupported;
  NewsItem item;
  FileRange range;
  std::vector<std::string> cited;  // ids of the sources that the report names beside the figure
  bool citation_differs = false;   // it names sources, and none of them is behind the claim
};

struct VerifiedQuote {
  ReportStanding standing = ReportStanding::unsupported;  // conflict: something like it stands there
  Place place;                                            // in the report
  FileRange range;
  std::string text;
  std::string source;   // id of the source that has it, or something like it
  Place there;          // in that source
  std::string nearest;  // what stands there, when it differs
};

struct VerifiedReport {
  std::string tool = "claimcheck";
  std::string version;
  std::string path;
  std::uint64_t claims = 0;
  std::vector<VerifiedFigure> figures;  // in the order of the text
  std::vector<VerifiedQuote> quotes;    // likewise
  std::vector<std::string> remarks;     // what was not read
  bool failed = false;                  // the report could not be read

  std::uint64_t count(ReportStanding standing) const;
  std::uint64_t count_quotes(ReportStanding standing) const;
  /// Whether a figure or a quotation stands as `worst` or worse: conflict, outdated, unsupported in this
  /// order.
  bool fails(ReportStanding worst) const;
};

}  // namespace claimcheck
