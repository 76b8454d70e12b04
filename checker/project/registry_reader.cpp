// sources.toml and its siblings: one table a source. An id is taken once in all of them; what a source says
// of another is checked when all are read.
#include <fmt/format.h>

#include <algorithm>

#include "checker/project/readers.hpp"
#include "checker/project/toml_reader.hpp"

namespace claimcheck {

namespace {

constexpr std::size_t sha256_digits = 64;

bool is_hex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); }

std::string lower(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}

/// "en", "zh-Hant", "en-us": a language and its subtags (BCP 47), so that "English" is told.
bool is_language(std::string_view text) {
  const std::string_view main = text.substr(0, text.find('-'));
  const auto letter_or_sign = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  };
  return main.size() >= 2 && main.size() <= 3 && std::all_of(text.begin(), text.end(), letter_or_sign) &&
         text.back() != '-';
}

/// What cannot stand in `@id` of a claim file.
bool can_be_cited(std::string_view id) {
  return !id.empty() && id.find_first_of(" \t\r\n#\"@,[]") == std::string_view::npos;
}

class SourceReader {
 public:
  SourceReader(Project& project, const TomlNode& node, const std::string& folder)
      : project_(project),
        node_(node),
        table_(project, node, "sources.toml", "*", fmt::format("[{}]", node.key)) {
    source_.id = node.key;
    source_.span = node.key_span;
    source_.folder = folder;
  }

  Source read() {
    source_.title = table_.text("title").value_or("");
    source_.publisher = table_.text("publisher").value_or("");
    source_.url = table_.text("url").value_or("");
    source_.archived = table_.text("archived").value_or("");
    source_.series = table_.word("series").value_or("");
    source_.relies_on = table_.word_list("relies-on").value_or(std::vector<std::string>());
    source_.about = table_.word_list("about").value_or(std::vector<std::string>());
    read_dates();
    read_file();
    read_language();
    source_.reprints = other("reprints");
    source_.supersedes = other("supersedes");
    if (!source_.reprints.empty()) source_.reprints_span = table_.raw("reprints")->span;
    if (!source_.supersedes.empty()) source_.supersedes_span = table_.raw("supersedes")->span;
    if (auto reason = table_.word("withdrawn")) source_.withdrawn = *reason;
    source_.is_withdrawn = table_.raw("withdrawn") != nullptr;
    return std::move(source_);
  }

 private:
  void read_dates() {
    if (auto published = table_.date("published")) {
      source_.published_text = published->text;
      source_.published = published->extent;
      source_.has_published = true;
    }
    if (auto retrieved = table_.date("retrieved")) source_.retrieved = retrieved->text;
  }

  void read_file() {
    if (auto file = table_.word("file")) {
      source_.file = *file;
      source_.file_span = table_.raw("file")->span;
    }
    const auto hash = table_.word("sha256");
    if (!hash) return;
    const std::string digits = lower(*hash);
    if (digits.size() == sha256_digits && std::all_of(digits.begin(), digits.end(), is_hex))
      source_.sha256 = digits;
    else
      table_.wrong(*table_.raw("sha256"), "sha256",
                   fmt::format("{} has {} characters, expected {} hexadecimal digits",
                               table_.name_of("sha256"), hash->size(), sha256_digits));
  }

  void read_language() {
    source_.language = lower(table_.word("language").value_or(""));
    if (source_.language.empty() || is_language(source_.language)) return;
    table_.wrong(*table_.raw("language"), "language",
                 fmt::format("{} is \"{}\", expected a language code such as \"en\"",
                             table_.name_of("language"), table_.raw("language")->text));
    source_.language.clear();
  }

  /// The id of another source.
  std::string other(std::string_view key) {
    auto id = table_.word(key);
    if (!id) return {};
    if (*id != source_.id) return *id;
    file_invalid(project_, table_.raw(key)->span,
                 fmt::format("{} names the source itself", table_.name_of(key)));
    return {};
  }

  Project& project_;
  const TomlNode& node_;
  TomlTable table_;
  Source source_;
};

void report_taken(Project& project, const TomlNode& node) {
  const Source& first = project.registry[project.registry.find(node.key)];
  file_invalid(project, node.key_span, fmt::format("the source `{}` is registered twice", node.key),
               "keep one of the two entries", first.span);
}

}  // namespace

void read_registry(Project& project, const TomlNode& root, const std::string& folder) {
  for (const TomlNode& node : root.items) {
    if (!can_be_cited(node.key)) {
      file_invalid(
          project, node.key_span,
          fmt::format("`{}` cannot be cited: an id has no blanks and none of # \" @ , [ ]", node.key),
          "use letters, digits, hyphens: [stratfor-2018]");
      continue;
    }
    Source source = SourceReader(project, node, folder).read();
    if (project.registry.find(source.id) != no_source)
      report_taken(project, node);
    else
      project.registry.add(std::move(source));
  }
}

}  // namespace claimcheck
