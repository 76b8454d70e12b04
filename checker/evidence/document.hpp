// A source document as text: extracted once, with the pages and paragraphs that spans refer to. Everything
// read is hostile: size, nesting and time are bounded, and what cannot be read ends in a reason, never in a
// guess.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/ast.hpp"
#include "grammar/text/source_file.hpp"

namespace claimcheck {

enum class DocumentStatus : std::uint8_t {
  ok,
  missing,     // no file at that path
  unreadable,  // I/O error, directory, loop
  too_large,
  not_text,  // binary, not UTF-8 and no charset known
  broken,    // the extractor failed, timed out or found the file encrypted
  no_text,   // empty, or images only
  git_lfs,   // a Git LFS pointer stands in its place
};

/// A text ready for quoting. Spans are of `text`, which holds the extracted text as UTF-8.
struct Document {
  DocumentStatus status = DocumentStatus::missing;
  std::string why;                          // one sentence for a person, when status is not ok
  std::unique_ptr<SourceFile> text;         // non-null when ok
  std::vector<std::uint32_t> pages;         // first byte of each page (PDF); empty otherwise
  std::string sha256;                       // of the file's bytes, lower-case hex
  std::string text_sha256;                  // of the extracted text
  std::string extractor;                    // "text", "markdown/1", "html/1 gumbo 0.10", "pdftotext 22.12.0"
  std::string title, publisher, published;  // as the document itself states them; empty where not
  std::string url, language;                // likewise
  std::string charset;                      // "UTF-8", "UTF-16LE", "windows-1252 (assumed)"
  bool english = true;                      // false: not read for figures, and said so
};

/// Texts and files beyond this are refused: a book of a thousand pages has 3 MB.
inline constexpr std::size_t max_document_bytes = std::size_t{64} << 20;

/// Extracts by the ending of `path` (.txt .md .html .htm .pdf; anything else is text). `id` becomes the
/// SourceFile's id and `path` its name. For .pdf runs `pdftotext` on the bytes, with limits.
Document extract(std::string_view path, std::string bytes, FileId id);

/// The bytes of a fragment: characters from..to of the text or lines from..to, counted from 0 (RFC 5147), or
/// page `from`, counted from 1 (RFC 8118). nullopt when it lies outside the text or is empty.
std::optional<Span> fragment_span(const Document& document, ast::FragmentKind kind, std::uint64_t from,
                                  std::uint64_t to);

/// The fragment of that kind that covers `span`, as written after an id: "#char=812,840". Not for `none`.
std::string fragment_text(const Document& document, ast::FragmentKind kind, const Span& span);

/// The paragraph (between blank lines, or one line of a table) that contains byte `at`.
Span paragraph_at(const SourceFile& text, std::uint32_t at);
/// The sentence that contains byte `at`.
Span sentence_at(const SourceFile& text, std::uint32_t at);

}  // namespace claimcheck
