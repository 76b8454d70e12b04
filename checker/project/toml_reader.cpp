// One table, key by key. A value of the wrong type is told with what it is, what was expected, and a line
// that would do.
#include "checker/project/toml_reader.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "checker/project/rule_names.hpp"

namespace claimcheck {

namespace {

std::string described(const TomlNode& value) {
  switch (value.kind) {
    case TomlKind::string:
      return "a string";
    case TomlKind::integer:
      return "the number " + value.text;
    case TomlKind::number:
      return "the number " + value.text;
    case TomlKind::boolean:
      return value.boolean ? "true" : "false";
    case TomlKind::date:
      return "a date";
    case TomlKind::time:
      return "a time of day";
    case TomlKind::array:
      return "a list";
    case TomlKind::table:
      return "a table";
  }
  return "something else";
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

TomlTable::TomlTable(Project& project, const TomlNode& node, std::string_view file, std::string_view section,
                     std::string shown)
    : project_(project), node_(&node), file_(file), section_(section), shown_(std::move(shown)) {
  static const TomlNode nothing;
  if (node.kind == TomlKind::table) {
    report_unknown_keys();
    return;
  }
  file_config_finding(project_, rule_info("CFG003"), node.key_span.empty() ? node.span : node.key_span,
                      fmt::format("`{}` is {}, expected a table", node.key, described(node)),
                      {fmt::format("a table begins with its name in brackets: {}", shown_), {}});
  node_ = &nothing;
}

void TomlTable::report_unknown_keys() {
  const std::vector<std::string> known = keys_of(file_, section_);
  for (const TomlNode& entry : node_->items) {
    if (find_toml_key(file_, section_, entry.key) != nullptr) continue;
    file_config_finding(project_, rule_info("CFG002"), entry.key_span,
                        fmt::format("unknown key `{}` in {}", entry.key, shown_),
                        {suggest(project_, entry.key, known, "keys"), {}});
  }
}

std::string TomlTable::name_of(std::string_view key) const { return fmt::format("`{}` in {}", key, shown_); }

void TomlTable::wrong(const TomlNode& value, std::string_view key, std::string message) {
  const TomlKey* known = find_toml_key(file_, section_, key);
  Help help;
  if (known != nullptr) help = {"for example", fmt::format("{} = {}", key, known->example)};
  file_config_finding(project_, rule_info("CFG003"), value.span, std::move(message), std::move(help));
}

void TomlTable::mistyped(const TomlNode& value, std::string_view key) {
  const TomlKey* known = find_toml_key(file_, section_, key);
  wrong(value, key,
        fmt::format("{} is {}, expected {}", name_of(key), described(value),
                    to_string(known == nullptr ? TomlType::string : known->type)));
}

const TomlNode* TomlTable::typed(std::string_view key, TomlKind kind) {
  const TomlNode* value = raw(key);
  if (value == nullptr || value->kind == kind) return value;
  mistyped(*value, key);
  return nullptr;
}

std::optional<std::string> TomlTable::text(std::string_view key) {
  const TomlNode* value = typed(key, TomlKind::string);
  if (value == nullptr) return std::nullopt;
  return value->text;
}

std::optional<std::string> TomlTable::word(std::string_view key) {
  const TomlNode* value = typed(key, TomlKind::string);
  if (value == nullptr) return std::nullopt;
  if (value->text.find_first_not_of(" \t\r\n") != std::string::npos) return value->text;
  wrong(*value, key, fmt::format("{} is empty", name_of(key)));
  return std::nullopt;
}

std::optional<bool> TomlTable::boolean(std::string_view key) {
  const TomlNode* value = typed(key, TomlKind::boolean);
  if (value == nullptr) return std::nullopt;
  return value->boolean;
}

std::optional<int> TomlTable::integer(std::string_view key, int least, int most) {
  const TomlNode* value = typed(key, TomlKind::integer);
  if (value == nullptr) return std::nullopt;
  if (value->integer >= least && value->integer <= most) return static_cast<int>(value->integer);
  wrong(
      *value, key,
      fmt::format("{} is {}, expected a whole number from {} to {}", name_of(key), value->text, least, most));
  return std::nullopt;
}

std::optional<DateText> TomlTable::date(std::string_view key) {
  const TomlNode* value = raw(key);
  if (value == nullptr) return std::nullopt;
  if (value->kind != TomlKind::string && value->kind != TomlKind::date && value->kind != TomlKind::integer) {
    mistyped(*value, key);
    return std::nullopt;
  }
  if (const auto extent = parse_iso_extent(value->text)) return DateText{value->text, *extent};
  wrong(*value, key,
        fmt::format("{} is \"{}\", expected a date: a day, \"2018-05\" or \"2018\"", name_of(key),
                    value->text));
  return std::nullopt;
}

std::optional<std::vector<const TomlNode*>> TomlTable::words(std::string_view key) {
  const TomlNode* list = typed(key, TomlKind::array);
  if (list == nullptr) return std::nullopt;
  std::vector<const TomlNode*> found;
  for (const TomlNode& item : list->items) {
    if (item.kind != TomlKind::string) {
      wrong(item, key, fmt::format("{} holds {}, expected strings only", name_of(key), described(item)));
    } else if (item.text.find_first_not_of(" \t\r\n") == std::string::npos) {
      wrong(item, key, fmt::format("{} holds an empty string", name_of(key)));
    } else {
      found.push_back(&item);
    }
  }
  return found;
}

std::optional<std::vector<std::string>> TomlTable::word_list(std::string_view key) {
  const auto found = words(key);
  if (!found) return std::nullopt;
  std::vector<std::string> list;
  for (const TomlNode* item : *found) list.push_back(item->text);
  return list;
}

std::optional<FiscalStart> TomlTable::fiscal_start(std::string_view key) {
  const TomlNode* value = typed(key, TomlKind::string);
  if (value == nullptr) return std::nullopt;
  const std::string& text = value->text;
  if (text.size() == 5 && text[2] == '-' && is_digit(text[0]) && is_digit(text[1]) && is_digit(text[3]) &&
      is_digit(text[4])) {
    const FiscalStart start{std::stoi(text.substr(0, 2)), std::stoi(text.substr(3))};
    // 29 February begins no year three times out of four.
    if (is_valid_date(2001, start.month, start.day)) return start;
  }
  wrong(*value, key,
        fmt::format("{} is \"{}\", expected the month and day on which the fiscal year starts", name_of(key),
                    text));
  return std::nullopt;
}

Extent TomlTable::validity() {
  Extent result;
  const auto from = date("from");
  const auto until = date("until");
  if (from) result.begin = from->extent.begin;
  if (until) result.end = until->extent.end;
  if (from && until && result.begin >= result.end) {
    file_invalid(project_, raw("until")->span,
                 fmt::format("`until` in {} ({}) lies before `from` ({})", shown_, until->text, from->text));
    return {};
  }
  return result;
}

void TomlTable::require(std::string_view key) {
  if (raw(key) != nullptr || node_->span.file == no_file) return;
  const TomlKey* known = find_toml_key(file_, section_, key);
  Help help;
  if (known != nullptr) help = {"add", fmt::format("{} = {}", key, known->example)};
  file_config_finding(project_, rule_info("CFG003"), node_->span, fmt::format("{} is missing", name_of(key)),
                      std::move(help));
}

std::vector<const TomlNode*> tables_of(Project& project, const TomlNode& list, std::string_view shown) {
  std::vector<const TomlNode*> tables;
  const auto refuse = [&](const TomlNode& node) {
    file_config_finding(project, rule_info("CFG003"), node.span,
                        fmt::format("{} is {}, expected a list of tables", shown, described(node)),
                        {fmt::format("each begins with {} on a line of its own", shown), {}});
  };
  if (list.kind != TomlKind::array) {
    refuse(list);
    return tables;
  }
  for (const TomlNode& item : list.items) {
    if (item.kind == TomlKind::table)
      tables.push_back(&item);
    else
      refuse(item);
  }
  return tables;
}

Span inside_quotes(const Project& project, const TomlNode& text) {
  const std::string_view written = project.text(text.span);
  std::uint32_t marks = written.starts_with("\"\"\"") || written.starts_with("'''") ? 3 : 1;
  if (text.kind != TomlKind::string || written.size() < 2 * marks) marks = 0;
  return {text.span.file, text.span.begin + marks, text.span.end - marks};
}

}  // namespace claimcheck
