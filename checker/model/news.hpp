// What new documents do to the claims: one entry a figure, with a finding that any renderer of findings can
// show. Made by checker/news, taken by the renderers of `diff --source` and `verify`.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "checker/model/finding.hpp"

namespace claimcheck {

enum class NewsVerdict : std::uint8_t {
  contradicts,
  tension,  // differs, but not beyond rounding, or from one party's word: both could be true
  updates,  // a claim is out of date
  confirms,
  fresh,    // new: a subject or a time that no claim speaks of
  unsure,   // two subjects compete, or one is missing: decides nothing
  context,  // nothing in the vocabulary speaks of it
};
inline constexpr std::size_t news_verdicts = 7;

/// "contradicts", "tension", "updates", "confirms", "new", "unsure", "context"
std::string_view to_string(NewsVerdict verdict);

/// One figure of a document.
struct NewsItem {
  NewsVerdict verdict = NewsVerdict::context;
  std::string grade;                 // "certain", "likely", "unsure"; "" for context
  std::vector<std::string> reasons;  // of the grade, and of the verdict
  std::string subject;               // canonical, with its time; "" for context
  std::string value;                 // as the document has it
  std::string interval;              // what that means, strictly
  std::string code;                  // of the rule that a contradiction breaks; "" otherwise
  std::string claim;                 // the claim it is held against: path:line
  std::string claim_line;            // that claim, in one line
  std::vector<std::string> sources;  // ids of the sources behind that claim
  std::string outdated_by;           // a later claim with another value, where this one is an earlier claim's
  std::string outdated_at;           // its path:line
  std::string paste;                 // a claim line with its quote; "" where none says exactly this
  std::string witness;               // confirms: "independent", "copy of X", "the claim's own source"
  std::string quote;                 // the shortest quote that stands once
  Finding finding;                   // place, message, related claims, argument
};

struct NewsDocument {
  std::string path;
  std::string source;  // id in the registry, or made of the file's name
  bool registered = false;
  bool failed = false;  // it could not be read at all
  std::string title;
  std::string published;            // "" when it is not known
  std::string published_from;       // "the registry", "--published", "its dateline"
  std::string reprint_of;           // id of a source it repeats; "" when none
  int reprint_percent = 0;          // of its text that stands there
  std::vector<NewsItem> items;      // in the order of the text; context too
  std::vector<std::string> unread;  // "not read: …", in sentences
  std::array<std::uint64_t, news_verdicts> counts{};
};

struct NewsReport {
  std::string tool = "claimcheck";
  std::string version;
  std::uint64_t claims = 0;
  std::vector<NewsDocument> documents;
  std::vector<Finding> between;  // documents that contradict one another
  std::vector<std::string> remarks;

  bool contradicts() const;
};

}  // namespace claimcheck
