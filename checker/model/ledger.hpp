// What a reader leafs through beside the findings: every claim with its verdict, the texts it rests on with
// their figures, and each subject over time. Made only for renderers that show it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "checker/model/interval.hpp"
#include "checker/model/time.hpp"
#include "checker/model/unit.hpp"

namespace claimcheck {

/// Worst first; what a claim or a figure is marked with.
enum class Standing : std::uint8_t {
  contested,    // it and other claims cannot all be true
  unsupported,  // a cited span says something else, or is not there
  unverified,   // something could not be checked
  open,         // a question, `?`
  retracted,
  supported,
  unclaimed,  // a figure of a source that no claim cites
};
std::string_view to_string(Standing standing);

/// A span of a source that a claim cites. Empty [begin, end): the place is not known.
struct LedgerCitation {
  std::uint32_t source = 0;  // index of Ledger::sources
  std::uint32_t begin = 0, end = 0;
  std::uint32_t figure_begin = 0, figure_end = 0;  // the figure that was judged, within; empty when none was
  Standing standing = Standing::unverified;
  std::string quote;  // as written in the claim; may be empty
};

struct LedgerClaim {
  std::string path;
  std::uint32_t line = 0;
  std::string before, value, after;  // the claim as written, in one line
  std::string subject;               // canonical, with its time
  Standing standing = Standing::unverified;
  std::vector<std::uint32_t> findings;  // indices of Report::findings
  std::vector<LedgerCitation> citations;
};

/// A figure read in a source's text, and the claim that it was held against, if any.
struct LedgerFigure {
  std::uint32_t begin = 0, end = 0;
};

struct LedgerSource {
  std::string id, title, publisher, published, url;
  std::string path;
  std::string text;  // extracted; empty when it is not here
  std::string why;   // then why not
  std::vector<LedgerFigure> figures;
};

/// One claim on a subject: when, and how much.
struct LedgerPoint {
  std::uint32_t claim = 0;  // index of Ledger::claims
  Extent days;
  bool dated = false;
  std::string when;    // "by 2018-05-25"
  Interval value;      // in the series' unit
  bool drawn = false;  // has days and a value on the scale
};

struct LedgerSeries {
  std::string subject;
  Unit unit;
  bool contested = false;
  std::vector<LedgerPoint> points;  // by time
};

struct Ledger {
  std::vector<LedgerClaim> claims;    // by path and line
  std::vector<LedgerSource> sources;  // those that are cited, in the registry's order
  std::vector<LedgerSeries> series;   // contested first, then those with most to see
  std::uint64_t claims_left_out = 0;  // past the limit, the ones without a finding first
  std::uint64_t series_left_out = 0;
};

}  // namespace claimcheck
