// Text is weighed bottom up, once with the furniture and once without; every choice compares weights. What a
// page marks as an article or its main part is believed where it holds the prose; otherwise the smallest
// element that holds three quarters of it is taken. One unclosed <nav> must not swallow a page.
#include "checker/evidence/html_article.hpp"

#include <algorithm>
#include <array>

#include "checker/evidence/html_table.hpp"

namespace claimcheck {

namespace {

constexpr std::array<GumboTag, 49> blocks = {
    GUMBO_TAG_ADDRESS, GUMBO_TAG_ARTICLE,   GUMBO_TAG_ASIDE, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_BODY,
    GUMBO_TAG_CAPTION, GUMBO_TAG_CENTER,    GUMBO_TAG_DD,    GUMBO_TAG_DETAILS,    GUMBO_TAG_DIR,
    GUMBO_TAG_DIV,     GUMBO_TAG_DL,        GUMBO_TAG_DT,    GUMBO_TAG_FIELDSET,   GUMBO_TAG_FIGCAPTION,
    GUMBO_TAG_FIGURE,  GUMBO_TAG_FOOTER,    GUMBO_TAG_FORM,  GUMBO_TAG_H1,         GUMBO_TAG_H2,
    GUMBO_TAG_H3,      GUMBO_TAG_H4,        GUMBO_TAG_H5,    GUMBO_TAG_H6,         GUMBO_TAG_HEADER,
    GUMBO_TAG_HGROUP,  GUMBO_TAG_HR,        GUMBO_TAG_HTML,  GUMBO_TAG_LEGEND,     GUMBO_TAG_LI,
    GUMBO_TAG_LISTING, GUMBO_TAG_MAIN,      GUMBO_TAG_MENU,  GUMBO_TAG_NAV,        GUMBO_TAG_OL,
    GUMBO_TAG_P,       GUMBO_TAG_PLAINTEXT, GUMBO_TAG_PRE,   GUMBO_TAG_SECTION,    GUMBO_TAG_SUMMARY,
    GUMBO_TAG_TABLE,   GUMBO_TAG_TBODY,     GUMBO_TAG_TD,    GUMBO_TAG_TFOOT,      GUMBO_TAG_TH,
    GUMBO_TAG_THEAD,   GUMBO_TAG_TR,        GUMBO_TAG_UL,    GUMBO_TAG_XMP};

constexpr std::array<GumboTag, 29> unseen = {
    GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE, GUMBO_TAG_HEAD,
    GUMBO_TAG_BUTTON, GUMBO_TAG_SELECT, GUMBO_TAG_INPUT, GUMBO_TAG_TEXTAREA, GUMBO_TAG_OPTION,
    GUMBO_TAG_OPTGROUP, GUMBO_TAG_DATALIST, GUMBO_TAG_SVG, GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT,
    GUMBO_TAG_EMBED, GUMBO_TAG_CANVAS, GUMBO_TAG_AUDIO, GUMBO_TAG_VIDEO, GUMBO_TAG_MAP, GUMBO_TAG_NOFRAMES,
    GUMBO_TAG_PROGRESS, GUMBO_TAG_METER, GUMBO_TAG_RP, GUMBO_TAG_RT, GUMBO_TAG_TITLE,
    // What its author struck out is no longer said (HTML, 4.5.5 and 4.7.2).
    GUMBO_TAG_DEL, GUMBO_TAG_S, GUMBO_TAG_STRIKE};

constexpr std::array<std::string_view, 9> furniture_roles = {"navigation", "banner",        "contentinfo",
                                                             "search",     "complementary", "menu",
                                                             "menubar",    "dialog",        "alertdialog"};
/// Names that many sites give to what surrounds an article; each is compared with a whole class or id.
constexpr std::array<std::string_view, 34> furniture_names = {"sidebar",
                                                              "side-bar",
                                                              "nav",
                                                              "navbar",
                                                              "navigation",
                                                              "menu",
                                                              "breadcrumb",
                                                              "breadcrumbs",
                                                              "share",
                                                              "sharing",
                                                              "social",
                                                              "social-share",
                                                              "share-buttons",
                                                              "related",
                                                              "related-articles",
                                                              "related-posts",
                                                              "recommended",
                                                              "read-more",
                                                              "more-stories",
                                                              "newsletter",
                                                              "newsletter-signup",
                                                              "subscribe",
                                                              "paywall",
                                                              "cookie-banner",
                                                              "cookie-notice",
                                                              "advert",
                                                              "advertisement",
                                                              "ad",
                                                              "ads",
                                                              "promo",
                                                              "comments",
                                                              "comment-list",
                                                              "disqus_thread",
                                                              "footer"};
constexpr std::array<std::string_view, 4> unseen_names = {"sr-only", "visually-hidden", "screen-reader-text",
                                                          "visuallyhidden"};

template <typename Element, std::size_t N>
bool contains(const std::array<Element, N>& all, const Element& one) {
  return std::ranges::find(all, one) != all.end();
}

template <std::size_t N>
bool is_named(const GumboNode* element, const char* name, const std::array<std::string_view, N>& names) {
  return any_word(element, name, [&](std::string_view word) { return contains(names, word); });
}

/// "display:none" in a style attribute, whatever its blanks.
bool is_styled_away(const GumboNode* element) {
  const auto style = attribute(element, "style");
  if (!style) return false;
  std::string tight;
  for (const char c : *style)
    if (c != ' ' && c != '\t' && c != '\n')
      tight.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
  return tight.find("display:none") != std::string::npos ||
         tight.find("visibility:hidden") != std::string::npos;
}

bool is_semantic_furniture(const GumboNode* element) {
  const GumboTag tag = tag_of(element);
  if (tag == GUMBO_TAG_FOOTER) return tag_of(element->parent) != GUMBO_TAG_BLOCKQUOTE;
  if (tag == GUMBO_TAG_NAV || tag == GUMBO_TAG_ASIDE || tag == GUMBO_TAG_MENU) return true;
  return is_named(element, "role", furniture_roles);
}

/// A block of text this long, in characters, is prose and not a label; a third of a tweet.
constexpr std::size_t least_prose = 80;
/// A page with less prose is judged by all its text.
constexpr std::size_t enough_prose = 400;

bool is_article(const GumboNode* node) { return tag_of(node) == GUMBO_TAG_ARTICLE; }
bool is_main(const GumboNode* node) {
  return tag_of(node) == GUMBO_TAG_MAIN || has_word(node, "role", "main");
}

/// Weighs every element, bottom up; what `left_out` says weighs nothing.
template <typename LeftOut>
class Scales {
 public:
  Scales(const GumboNode* page, LeftOut left_out, TextWeights& weights)
      : left_out_(left_out), weights_(weights) {
    walk(
        page, [this](const GumboNode* node) { return enter(node); },
        [this](const GumboNode* node) { leave(node); });
  }

 private:
  struct Open {
    TextWeight all;
    std::size_t own_text = 0;  // of the block itself, inline elements counted
    std::size_t own_linked = 0;
  };

  bool enter(const GumboNode* node) {
    if (is_text(node)) {
      for (const char* c = node->v.text.text; *c != '\0'; ++c) {
        if (*c == ' ' || (*c >= '\t' && *c <= '\r') || (static_cast<unsigned char>(*c) & 0xC0) == 0x80)
          continue;
        ++open_.back().own_text;
        open_.back().own_linked += links_ > 0;
      }
      return false;
    }
    if (tag_of(node) == GUMBO_TAG_LAST || left_out_(node)) return false;
    open_.emplace_back();
    open_.back().all.holds_main = is_main(node) || tag_of(node) == GUMBO_TAG_H1;
    if (tag_of(node) == GUMBO_TAG_A) {
      ++links_;
      ++open_.back().all.links;
    }
    return true;
  }

  void leave(const GumboNode* node) {
    Open done = open_.back();
    open_.pop_back();
    Open& parent = open_.back();
    if (tag_of(node) == GUMBO_TAG_A) --links_;
    if (is_block(node) || open_.size() == 1) {
      if (done.own_text >= least_prose && done.own_linked * 2 < done.own_text)
        done.all.prose += done.own_text;
      done.all.text += done.own_text;
      done.all.linked += done.own_linked;
    } else {
      parent.own_text += done.own_text;
      parent.own_linked += done.own_linked;
    }
    parent.all.text += done.all.text;
    parent.all.linked += done.all.linked;
    parent.all.links += done.all.links;
    parent.all.prose += done.all.prose;
    parent.all.holds_main |= done.all.holds_main;
    weights_[node] = done.all;
  }

  LeftOut left_out_;
  TextWeights& weights_;
  std::vector<Open> open_{1};
  std::size_t links_ = 0;
};

TextWeight weight_in(const TextWeights& weights, const GumboNode* element) {
  const auto found = weights.find(element);
  return found == weights.end() ? TextWeight{} : found->second;
}

}  // namespace

bool is_block(const GumboNode* element) { return contains(blocks, tag_of(element)); }

bool is_unseen(const GumboNode* element) {
  const GumboTag tag = tag_of(element);
  if (tag == GUMBO_TAG_LAST) return false;
  if (contains(unseen, tag)) return true;
  // Pages hide these until a script shows them.
  if (tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY) return false;
  return attribute(element, "hidden").has_value() || has_word(element, "aria-hidden", "true") ||
         is_styled_away(element) || is_named(element, "class", unseen_names);
}

Article::Article(const GumboNode* page) : page_(page) {
  Scales(page, is_unseen, weights_);
  const auto left_out = [this](const GumboNode* node) {
    const bool out = judge(node);
    if (out) furniture_.insert(node);
    return out;
  };
  Scales(page, left_out, substances_);
  root_ = choose();
  find_headline();
}

TextWeight Article::weight(const GumboNode* element) const { return weight_in(weights_, element); }

/// How much an element holds of what one comes to read.
std::size_t Article::substance(const GumboNode* element) const {
  const TextWeight clean = weight_in(substances_, element);
  return weight_in(substances_, page_).prose >= enough_prose ? clean.prose : clean.text - clean.linked;
}

bool Article::is_only_links(const GumboNode* element) const {
  const GumboTag tag = tag_of(element);
  if (tag != GUMBO_TAG_UL && tag != GUMBO_TAG_OL && tag != GUMBO_TAG_DIV && tag != GUMBO_TAG_SECTION)
    return false;
  const TextWeight all = weight(element);
  constexpr std::size_t least_links = 3;
  return all.links >= least_links && all.prose == 0 && all.linked * 5 >= all.text * 4;
}

bool Article::is_furniture(const GumboNode* element) const { return furniture_.contains(element); }

bool Article::judge(const GumboNode* element) const {
  if (is_unseen(element) || is_only_links(element)) return true;
  const TextWeight all = weight(element);
  const TextWeight page = weight(page_);
  // An element that was never closed swallows the page's own text.
  const bool swallows = all.text * 10 > page.text * 9 || (all.holds_main && all.text * 2 > page.text);
  if (is_semantic_furniture(element)) return !swallows;
  const GumboTag tag = tag_of(element);
  // A form that wraps a page (ASP.NET) has prose; one that asks for something has none.
  if (tag == GUMBO_TAG_FORM) return all.prose == 0 && !swallows;
  if (is_article(element) || is_main(element) || tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_HTML) return false;
  const bool enough_remains = all.text * 2 < page.text || page.prose - all.prose >= enough_prose;
  return enough_remains && !all.holds_main &&
         (is_named(element, "class", furniture_names) || is_named(element, "id", furniture_names));
}

const GumboNode* Article::heaviest(bool (*matches)(const GumboNode*), std::size_t& total) const {
  const GumboNode* best = nullptr;
  std::size_t depth = 0;
  walk(
      page_,
      [&](const GumboNode* node) {
        if (tag_of(node) == GUMBO_TAG_LAST || is_furniture(node)) return false;
        if (matches(node)) {
          if (depth++ == 0) total += substance(node);
          if (best == nullptr || substance(node) > substance(best)) best = node;
        }
        return true;
      },
      [&](const GumboNode* node) { depth -= matches(node); });
  return best;
}

const GumboNode* Article::choose() const {
  const std::size_t all = substance(page_);
  std::size_t in_articles = 0;
  const GumboNode* const article = heaviest(is_article, in_articles);
  // Several of one weight are a thread or a list of teasers: then all of them are meant.
  if (article != nullptr && substance(article) * 2 > in_articles && substance(article) * 5 >= all * 2)
    return article;
  std::size_t in_main = 0;
  const GumboNode* const main = heaviest(is_main, in_main);
  if (main != nullptr && substance(main) > 0 && substance(main) * 5 >= all * 2) return main;
  // Little prose is kept with whatever stands around it.
  const GumboNode* root = page_;
  while (weight_in(substances_, page_).prose >= enough_prose) {
    const GumboNode* const inner = narrower(root);
    if (inner == nullptr) break;
    root = inner;
  }
  return root;
}

/// The child that holds three quarters of the page's prose, when nothing beside it reads like the article
/// too: teasers are full of links, a first paragraph in a box of its own is not.
const GumboNode* Article::narrower(const GumboNode* root) const {
  const std::size_t all = substance(page_);
  const auto children = children_of(root);
  const auto heavy = std::ranges::find_if(children, [&](const GumboNode* child) {
    const bool whole =
        tag_of(child) == GUMBO_TAG_P || (tag_of(child) == GUMBO_TAG_TABLE && is_data_table(child));
    return substance(child) * 4 >= all * 3 && !whole && is_block(child);
  });
  if (heavy == children.end()) return nullptr;
  const bool alone = std::ranges::none_of(children, [&](const GumboNode* child) {
    const TextWeight beside = weight_in(substances_, child);
    return child != *heavy && beside.prose > 0 && beside.linked * 5 < beside.text;
  });
  return alone ? *heavy : nullptr;
}

void Article::find_headline() {
  bool past = root_ == page_;
  walk(
      page_,
      [&](const GumboNode* node) {
        past |= node == root_ || headline_ != nullptr;
        if (past || tag_of(node) == GUMBO_TAG_LAST || is_furniture(node)) return false;
        if (tag_of(node) == GUMBO_TAG_H1) headline_ = node;
        return true;
      },
      [](const GumboNode*) {});
  // A site's name in an <h1> above an article that has a heading of its own is no headline.
  if (headline_ != nullptr && weight(root_).holds_main && tag_of(root_) != GUMBO_TAG_MAIN && !is_main(root_))
    headline_ = nullptr;
}

}  // namespace claimcheck
