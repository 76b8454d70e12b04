// One way in for every kind of document: refuse what is no text, extract by the ending, then what all share:
// hashes, the head's date, the language.
#include "checker/evidence/document.hpp"

#include <fmt/format.h>
#include <array>

#include "checker/evidence/charset.hpp"
#include "checker/evidence/dateline.hpp"
#include "checker/evidence/extraction.hpp"
#include "checker/evidence/language.hpp"
#include "checker/model/fingerprint.hpp"
#include "grammar/text/utf8.hpp"

namespace claimcheck {

namespace {

/// The first line of a Git LFS pointer (git-lfs spec, "The Pointer"); pointers are under 1024 bytes.
constexpr std::string_view lfs_version = "version https://git-lfs.github.com/spec/v1";
constexpr std::size_t max_pointer_bytes = 1024;

bool is_blank(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const bool line_end = text[at] >= '\n' && text[at] <= '\r';
    const std::size_t size = line_end ? 1 : utf8::blank_at(text, at);
    if (size == 0) return false;
    at += size;
  }
  return true;
}

std::string ending_of(std::string_view path) {
  const std::size_t name = path.rfind('/') == std::string_view::npos ? 0 : path.rfind('/') + 1;
  const std::size_t dot = path.rfind('.');
  if (dot == std::string_view::npos || dot < name) return {};
  std::string ending(path.substr(dot + 1));
  for (char& c : ending)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return ending;
}

Extraction extract_by_ending(std::string_view path, std::string bytes) {
  if (bytes.size() > max_document_bytes)
    return Extraction::failed(DocumentStatus::too_large,
                              fmt::format("the file has {} MB; documents of up to {} MB are read",
                                          bytes.size() >> 20, max_document_bytes >> 20));
  if (bytes.size() <= max_pointer_bytes && bytes.starts_with(lfs_version))
    return Extraction::failed(DocumentStatus::git_lfs,
                              "a Git LFS pointer stands in the file's place; fetch it with `git lfs pull`");
  const std::string ending = ending_of(path);
  if (ending == "pdf") return extract_pdf(std::move(bytes));
  if (bytes.starts_with("%PDF-"))
    return Extraction::failed(DocumentStatus::not_text,
                              "the file is a PDF whatever its name says; rename it to .pdf");
  if (ending == "html" || ending == "htm" || ending == "xhtml") return extract_html(std::move(bytes));
  if (ending == "md" || ending == "markdown") return extract_markdown(std::move(bytes));
  return extract_text(std::move(bytes));
}

}  // namespace

Extraction extract_text(std::string bytes) {
  Decoding decoded = decode_bytes(std::move(bytes), "");
  if (!decoded.is_text) return Extraction::failed(DocumentStatus::not_text, "the file is binary, not text");
  Extraction result;
  result.text = std::move(decoded.text);
  result.charset = std::move(decoded.charset);
  result.extractor = "text";
  return result;
}

Document extract(std::string_view path, std::string bytes, FileId id) {
  Document document;
  document.sha256 = sha256_hex(bytes);
  Extraction extraction = extract_by_ending(path, std::move(bytes));
  document.extractor = std::move(extraction.extractor);
  document.charset = std::move(extraction.charset);
  if (extraction.status == DocumentStatus::ok && is_blank(extraction.text)) {
    extraction.status = DocumentStatus::no_text;
    extraction.why = "the document holds no text";
  }
  document.status = extraction.status;
  document.why = std::move(extraction.why);
  if (document.status != DocumentStatus::ok) return document;
  document.title = extraction.title.empty() ? title_in_head(extraction.text) : std::move(extraction.title);
  document.publisher = std::move(extraction.publisher);
  document.url = std::move(extraction.url);
  document.language = std::move(extraction.language);
  document.published =
      extraction.published.empty() ? published_in_head(extraction.text) : std::move(extraction.published);
  document.english = is_english(extraction.text);
  document.pages = std::move(extraction.pages);
  document.text_sha256 = sha256_hex(extraction.text);
  document.text = std::make_unique<SourceFile>(id, std::string(path), std::move(extraction.text));
  return document;
}

}  // namespace claimcheck
