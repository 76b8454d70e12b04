// The page as an empty house: head, verdict, tabs, filters, footer. `lint` furnishes it with findings, claims
// and timelines; any other command may with views of its own.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace claimcheck {

/// One tab. `body` is HTML; what the filters reach in it are elements of class "item" with data-verdict,
/// data-rule and data-file (blank-separated words; any may be missing), which html_item_attributes() writes.
struct PageView {
  std::string id;  // of the element, and what a link jumps to
  std::string title;
  std::size_t count = 0;
  std::string body;
};

/// One part of a whole: "contested", 3.
struct PageShare {
  std::string name;  // also its colour: a Standing or a Severity in words
  std::size_t count = 0;
};

struct PageFrame {
  std::string title;     // of the document
  std::string eyebrow;   // above the verdict: what was looked at
  std::string headline;  // the verdict in a sentence
  std::vector<std::string> remarks;
  std::vector<PageShare> shares;                 // drawn to scale; may be empty
  std::set<std::string> verdicts, rules, files;  // what the filters offer
  std::vector<PageView> views;                   // those without a body are left out
  std::string tool;                              // "claimcheck 0.1.0"
};

/// The whole document. It asks the network for nothing and may run nothing but its own script.
std::string html_page(const PageFrame& frame);

/// ` class="item KIND VERDICT" data-verdict="…" data-rule="…" data-file="…"`, escaped.
std::string html_item_attributes(std::string_view kind, std::string_view verdict, std::string_view rules,
                                 std::string_view file);

/// `text` as a class name: "not verified" becomes "not-verified".
std::string html_class(std::string_view text);

/// A line to paste, with its button.
std::string html_paste(std::string_view text);

}  // namespace claimcheck
