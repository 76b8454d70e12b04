// The one translation unit that knows toml++. Its tree is copied into TomlNodes, its lines and columns (which
// count code points) turned into bytes, and its errors put in a user's words.
#include "checker/project/toml_tree.hpp"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>
#include <map>

#include "checker/project/toml_limits.hpp"
#include "checker/project/toml_wording.hpp"
#include "grammar/text/utf8.hpp"

namespace claimcheck {

namespace {

/// Bytes of code points. Long lines keep a mark every so many code points, so that a file of one line is not
/// walked from its start for every value.
class Offsets {
 public:
  explicit Offsets(const SourceFile& file) : file_(file) {}

  std::uint32_t of(toml::source_position at) {
    const auto size = static_cast<std::uint32_t>(file_.text().size());
    if (at.line == 0 || at.line > file_.line_count()) return size;
    const std::string_view line = file_.line(at.line);
    const std::size_t from = file_.line_start(at.line);
    return static_cast<std::uint32_t>(std::min<std::size_t>(size, from + column_offset(at, line)));
  }

 private:
  static constexpr std::size_t stride = 64;

  std::size_t column_offset(toml::source_position at, std::string_view line) {
    const std::size_t bom = at.line == 1 && line.starts_with(utf8::byte_order_mark) ? 3 : 0;
    line.remove_prefix(bom);
    const std::size_t column = at.column == 0 ? 0 : at.column - 1;
    if (column < stride) return bom + walk(line, 0, column);
    const std::vector<std::size_t>& marks = marks_of(at.line, line);
    const std::size_t mark = std::min(column / stride, marks.size() - 1);
    return bom + walk(line, marks[mark], column - mark * stride);
  }

  /// The byte `count` code points after `from`.
  static std::size_t walk(std::string_view line, std::size_t from, std::size_t count) {
    for (; count > 0 && from < line.size(); --count) {
      ++from;
      while (from < line.size() && utf8::is_continuation(line[from])) ++from;
    }
    return from;
  }

  const std::vector<std::size_t>& marks_of(std::uint32_t number, std::string_view line) {
    std::vector<std::size_t>& marks = marks_[number];
    if (marks.empty()) {
      marks.push_back(0);
      for (std::size_t at = walk(line, 0, stride); at < line.size(); at = walk(line, at, stride))
        marks.push_back(at);
    }
    return marks;
  }

  const SourceFile& file_;
  std::map<std::uint32_t, std::vector<std::size_t>> marks_;
};

std::string iso_date(const toml::date& date) {
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

/// Copies the library's tree.
class Copier {
 public:
  explicit Copier(const SourceFile& file) : file_(file), offsets_(file) {}

  TomlNode copy(const toml::node& from) {
    TomlNode node;
    node.span = span(from.source());
    if (const toml::table* table = from.as_table()) {
      copy_table(*table, node);
    } else if (const toml::array* array = from.as_array()) {
      node.kind = TomlKind::array;
      for (const toml::node& item : *array) node.items.push_back(copy(item));
    } else {
      copy_scalar(from, node);
    }
    return node;
  }

 private:
  Span span(const toml::source_region& region) {
    const std::uint32_t begin = offsets_.of(region.begin);
    return {file_.id(), begin, std::max(begin, offsets_.of(region.end))};
  }

  void copy_table(const toml::table& table, TomlNode& node) {
    for (auto&& [key, value] : table) {
      TomlNode item = copy(value);
      item.key = key.str();
      item.key_span = span(key.source());
      node.items.push_back(std::move(item));
    }
    std::stable_sort(node.items.begin(), node.items.end(), [](const TomlNode& a, const TomlNode& b) {
      return a.key_span.begin < b.key_span.begin;
    });
  }

  void copy_scalar(const toml::node& from, TomlNode& node) {
    node.text = file_.text(node.span);
    if (const auto* text = from.as_string()) {
      node.kind = TomlKind::string;
      node.text = text->get();
    } else if (const auto* integer = from.as_integer()) {
      node.kind = TomlKind::integer;
      node.integer = integer->get();
      node.text = std::to_string(node.integer);
    } else if (from.is_floating_point()) {
      node.kind = TomlKind::number;
      std::erase(node.text, '_');
    } else if (const auto* boolean = from.as_boolean()) {
      node.kind = TomlKind::boolean;
      node.boolean = boolean->get();
    } else if (const auto* date = from.as_date()) {
      node.kind = TomlKind::date;
      node.text = iso_date(date->get());
    } else if (const auto* moment = from.as_date_time()) {
      node.kind = TomlKind::date;
      node.text = iso_date(moment->get().date);
    } else {
      node.kind = TomlKind::time;
    }
  }

  const SourceFile& file_;
  Offsets offsets_;
};

std::optional<TomlError> refuse_early(const SourceFile& file) {
  const std::string_view text = file.text();
  if (text.size() > max_toml_bytes)
    return TomlError{{file.id(), 0, 0},
                     fmt::format("larger than {} MiB", max_toml_bytes >> 20),
                     "split it: every *.sources.toml in the folder is read"};
  if (const auto bad = utf8::first_invalid(text)) {
    const auto at = static_cast<std::uint32_t>(*bad);
    return TomlError{{file.id(), at, at + 1}, "a byte that is not UTF-8", "save the file as UTF-8"};
  }
  if (const auto excess = first_excess(text, {max_toml_depth, max_toml_values}))
    return TomlError{{file.id(), excess->at, excess->at + 1},
                     excess->deep ? fmt::format("nested deeper than {} levels", max_toml_depth)
                                  : fmt::format("more than {} values", max_toml_values),
                     {}};
  return std::nullopt;
}

}  // namespace

const TomlNode* TomlNode::find(std::string_view name) const {
  const auto found =
      std::find_if(items.begin(), items.end(), [&](const TomlNode& n) { return n.key == name; });
  return found == items.end() ? nullptr : &*found;
}

TomlParse parse_toml(const SourceFile& file) {
  TomlParse result;
  result.error = refuse_early(file);
  if (result.error) return result;
  try {
    const toml::table table = toml::parse(file.text(), std::string_view());
    result.root = Copier(file).copy(table);
  } catch (const toml::parse_error& error) {
    const std::uint32_t at = Offsets(file).of(error.source().begin);
    result.error = reword_toml_error(file, at, error.description());
  }
  return result;
}

}  // namespace claimcheck
