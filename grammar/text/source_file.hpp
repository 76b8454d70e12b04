// A text in memory with its name: a claim file, a configuration file, or the extracted text of a source.
// Owns the bytes that every view and Span of the project points into.
#pragma once

#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/text/span.hpp"

namespace claimcheck {

/// Where a byte stands as a person counts: line and column from 1 (columns count code points), byte from 0.
/// `line_byte` is where the line begins, for programs that count columns in bytes (0 past line 1: not known).
struct Position {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  std::uint32_t byte = 0;
  std::uint32_t line_byte = 0;
  friend bool operator==(const Position& a, const Position& b) {
    return a.line == b.line && a.column == b.column && a.byte == b.byte;
  }
};

/// Immutable after construction; safe to read from several threads.
class SourceFile {
 public:
  /// `path` is how the file is named in reports: relative, '/'-separated. Texts of 4 GiB and over are refused
  /// by the reader of the tree before they get here.
  SourceFile(FileId id, std::string path, std::string bytes);
  SourceFile(const SourceFile&) = delete;
  SourceFile& operator=(const SourceFile&) = delete;

  FileId id() const { return id_; }
  const std::string& path() const { return path_; }
  std::string_view text() const { return bytes_; }
  std::string_view text(const Span& span) const { return text().substr(span.begin, span.size()); }

  /// The position of byte `offset` (at most the size of the text). A byte inside a code point counts as its
  /// start.
  Position position(std::uint32_t offset) const;
  /// Number of lines; a text that ends in a line end has no empty last line.
  std::uint32_t line_count() const;
  /// Line `line` (from 1) without its line end.
  std::string_view line(std::uint32_t line) const;
  /// First byte of line `line` (from 1).
  std::uint32_t line_start(std::uint32_t line) const;

 private:
  const std::vector<std::uint32_t>& starts() const;

  FileId id_;
  std::string path_;
  std::string bytes_;
  mutable std::once_flag once_;
  mutable std::vector<std::uint32_t> starts_;
};

}  // namespace claimcheck
