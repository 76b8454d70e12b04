// Line starts are found once, on first use: most files never need a line number.
#include "grammar/text/source_file.hpp"

#include <algorithm>
#include <cstring>

#include "grammar/text/utf8.hpp"

namespace claimcheck {

SourceFile::SourceFile(FileId id, std::string path, std::string bytes)
    : id_(id), path_(std::move(path)), bytes_(std::move(bytes)) {}

const std::vector<std::uint32_t>& SourceFile::starts() const {
  std::call_once(once_, [this] {
    starts_.push_back(0);
    const char* begin = bytes_.data();
    const char* end = begin + bytes_.size();
    for (const char* at = begin; at != end;) {
      const void* found = std::memchr(at, '\n', static_cast<std::size_t>(end - at));
      if (found == nullptr) break;
      at = static_cast<const char*>(found) + 1;
      if (at != end) starts_.push_back(static_cast<std::uint32_t>(at - begin));
    }
  });
  return starts_;
}

Position SourceFile::position(std::uint32_t offset) const {
  const auto& table = starts();
  offset = std::min(offset, static_cast<std::uint32_t>(bytes_.size()));
  const auto next = std::upper_bound(table.begin(), table.end(), offset);
  const auto line = static_cast<std::uint32_t>(next - table.begin());
  const std::uint32_t start = table[line - 1];
  std::string_view before = text().substr(start, offset - start);
  if (start == 0 && before.starts_with(utf8::byte_order_mark))
    before.remove_prefix(utf8::byte_order_mark.size());
  return {line, static_cast<std::uint32_t>(utf8::count(before)) + 1, offset, start};
}

std::uint32_t SourceFile::line_count() const { return static_cast<std::uint32_t>(starts().size()); }

std::uint32_t SourceFile::line_start(std::uint32_t line) const { return starts()[line - 1]; }

std::string_view SourceFile::line(std::uint32_t line) const {
  const auto& table = starts();
  if (line == 0 || line > table.size()) return {};
  const std::size_t begin = table[line - 1];
  const std::size_t end = line < table.size() ? table[line] : bytes_.size();
  std::string_view result = text().substr(begin, end - begin);
  while (!result.empty() && (result.back() == '\n' || result.back() == '\r')) result.remove_suffix(1);
  return result;
}

}  // namespace claimcheck
