// A page saved from the web: its charset, then its tree, then the article in it and what it says of itself.
#include <fmt/format.h>

#include "checker/evidence/charset.hpp"
#include "checker/evidence/extraction.hpp"
#include "checker/evidence/html_guard.hpp"
#include "checker/evidence/html_metadata.hpp"
#include "checker/evidence/html_text.hpp"

namespace claimcheck {

namespace {

/// A page's text seldom has a megabyte; its tree takes some thirty times its bytes.
constexpr std::size_t max_html_bytes = std::size_t{16} << 20;

}  // namespace

Extraction extract_html(std::string bytes) {
  if (bytes.size() > max_html_bytes)
    return Extraction::failed(DocumentStatus::too_large,
                              fmt::format("the page has {} MB; pages of up to {} MB are read",
                                          bytes.size() >> 20, max_html_bytes >> 20));
  const std::string declared = declared_charset(bytes);
  const Decoding decoded = decode_bytes(std::move(bytes), declared);
  if (!decoded.is_text) return Extraction::failed(DocumentStatus::not_text, "the file is binary, not text");
  if (std::string why = too_hard_to_parse(decoded.text); !why.empty())
    return Extraction::failed(DocumentStatus::broken, std::move(why));
  const auto page = HtmlPage::parse(decoded.text);
  if (!page)
    return Extraction::failed(
        DocumentStatus::broken,
        fmt::format("the page takes more than {} MB or 20 s to parse", max_tree_bytes >> 20));
  PageFacts facts = facts_of(page->root());
  Extraction result;
  result.text = text_of(Article(page->root()));
  result.charset = decoded.charset;
  result.extractor = "html/1 gumbo";
  result.title = std::move(facts.title);
  result.publisher = std::move(facts.publisher);
  result.published = std::move(facts.published);
  result.url = std::move(facts.url);
  result.language = std::move(facts.language);
  return result;
}

}  // namespace claimcheck
