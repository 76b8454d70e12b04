// Every step may fail, and each failure is the user's to read.
#include "checker/evidence/source_text.hpp"

#include "checker/project/source_path.hpp"

namespace claimcheck {

Document open_source(const Project& project, const Source& source, bool* is_unsafe) {
  Document document;
  if (source.file.empty()) {
    document.why = "the registry names no file";
    return document;
  }
  const SourcePath found = resolve_source_path(project, source);
  if (is_unsafe != nullptr) *is_unsafe = found.status == SourcePathStatus::unsafe;
  if (found.status != SourcePathStatus::found) {
    document.why = found.why;
    return document;
  }
  ReadResult read = project.tree->read(found.path);
  if (read.status != ReadStatus::ok) {
    document.status =
        read.status == ReadStatus::too_large ? DocumentStatus::too_large : DocumentStatus::unreadable;
    document.why = read.detail.empty() ? "the file cannot be read" : read.detail;
    return document;
  }
  document = extract(project.tree->shown(found.path), std::move(read.bytes), no_file);
  document.english = declared_english(source).value_or(document.english);
  return document;
}

std::optional<bool> declared_english(const Source& source) {
  if (source.language.empty()) return std::nullopt;
  return source.language == "en" || source.language == "eng" || source.language.starts_with("en-");
}

}  // namespace claimcheck
