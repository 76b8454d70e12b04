// The report on new documents, in the formats that have a shape of its own for it; every other format shows
// its findings.
#pragma once

#include <string>

#include "checker/model/news.hpp"
#include "reports/render.hpp"

namespace claimcheck {

struct NewsOptions {
  bool all = false;  // figures that nothing in the vocabulary speaks of are listed too
};

/// `format` as for reports on claims.
std::string render_news(const NewsReport& report, Format format, const RenderOptions& options,
                        const NewsOptions& news);

std::string render_news_full(const NewsReport& report, const RenderOptions& options, const NewsOptions& news);
std::string render_news_html(const NewsReport& report, const NewsOptions& news);
std::string render_news_json(const NewsReport& report, const NewsOptions& news);
std::string render_news_markdown(const NewsReport& report, const RenderOptions& options,
                                 const NewsOptions& news);

/// "sources/new.txt, published 2018-05-25 (its dateline)"
std::string document_line(const NewsDocument& document);
/// "1 contradicts, 2 update, 3 confirm, 1 new, 1 unsure; 4 are not in the vocabulary"
std::string counts_line(const NewsDocument& document);
/// Items in the order of their verdicts, then of the text; context only when asked for.
std::vector<const NewsItem*> in_order(const NewsDocument& document, const NewsOptions& news);

}  // namespace claimcheck
