// What the extractors share: each takes the bytes of a file and gives its text, or a status with a sentence.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "checker/evidence/document.hpp"

namespace claimcheck {

/// A document's text before it becomes a SourceFile.
struct Extraction {
  DocumentStatus status = DocumentStatus::ok;
  std::string why;
  std::string text;  // UTF-8
  std::vector<std::uint32_t> pages;
  std::string extractor;
  std::string charset;
  std::string title, publisher, published;
  std::string url, language;  // as the document states them

  static Extraction failed(DocumentStatus status, std::string why) {
    Extraction result;
    result.status = status;
    result.why = std::move(why);
    return result;
  }
};

Extraction extract_text(std::string bytes);
Extraction extract_pdf(std::string bytes);
Extraction extract_html(std::string bytes);
Extraction extract_markdown(std::string bytes);

}  // namespace claimcheck
