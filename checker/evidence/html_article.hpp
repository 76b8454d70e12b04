// Which part of a page is the article, and what in it is furniture: navigation, hidden text, controls, lists
// of nothing but links.
#pragma once

#include <unordered_map>
#include <unordered_set>

#include "checker/evidence/html_tree.hpp"

namespace claimcheck {

/// Characters of text in an element, everything inside counted.
struct TextWeight {
  std::size_t text = 0;
  std::size_t linked = 0;  // of them, inside links
  std::size_t links = 0;
  std::size_t prose = 0;  // in blocks long enough to be prose and not mostly links
  bool holds_main = false;
};
using TextWeights = std::unordered_map<const GumboNode*, TextWeight>;

class Article {
 public:
  explicit Article(const GumboNode* page);

  /// The element that holds the article; the body where nothing narrower does.
  const GumboNode* root() const { return root_; }
  /// The page's first heading, when it stands outside the root; null otherwise.
  const GumboNode* headline() const { return headline_; }
  /// Whether the element is left out, with all in it.
  bool is_furniture(const GumboNode* element) const;

 private:
  bool judge(const GumboNode* element) const;
  TextWeight weight(const GumboNode* element) const;
  std::size_t substance(const GumboNode* element) const;
  const GumboNode* heaviest(bool (*matches)(const GumboNode*), std::size_t& total) const;
  const GumboNode* choose() const;
  const GumboNode* narrower(const GumboNode* root) const;
  void find_headline();
  bool is_only_links(const GumboNode* element) const;

  const GumboNode* page_;
  TextWeights weights_;     // of all that is seen
  TextWeights substances_;  // of what is no furniture
  std::unordered_set<const GumboNode*> furniture_;
  const GumboNode* root_ = nullptr;
  const GumboNode* headline_ = nullptr;
};

/// Whether an element starts a paragraph of its own.
bool is_block(const GumboNode* element);
/// Scripts, controls, pictures and what the page itself hides: never text that a reader sees.
bool is_unseen(const GumboNode* element);

}  // namespace claimcheck
