// Keys stand aligned in the order of the documentation, so that entries read alike.
#include "checker/evidence/source_entry.hpp"

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace claimcheck {

namespace {

constexpr std::size_t most_id_letters = 40;

bool is_small(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

/// Letters without their accents, in lower case, words parted by hyphens: "Süddeutsche Zeitung" is
/// "suddeutsche-zeitung".
std::string slug(std::string_view text) {
  utf8proc_uint8_t* mapped = nullptr;
  const auto options = static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT |
                                                      UTF8PROC_STRIPMARK | UTF8PROC_CASEFOLD);
  const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                 static_cast<utf8proc_ssize_t>(text.size()), &mapped, options);
  const std::string folded =
      size > 0 ? std::string(reinterpret_cast<char*>(mapped), static_cast<std::size_t>(size)) : std::string();
  std::free(mapped);
  std::string out;
  for (const char c : folded) {
    if (is_small(c)) {
      out.push_back(c);
    } else if (c != '\'' && !out.empty() && out.back() != '-') {
      out.push_back('-');
    }
  }
  if (out.starts_with("the-")) out.erase(0, 4);
  if (out.size() > most_id_letters)
    out.resize(out.rfind('-', most_id_letters) == std::string::npos ? most_id_letters
                                                                    : out.rfind('-', most_id_letters));
  while (out.ends_with('-')) out.pop_back();
  return out;
}

std::string stem_of(std::string_view path) {
  path.remove_prefix(path.rfind('/') == std::string_view::npos ? 0 : path.rfind('/') + 1);
  return std::string(path.substr(0, path.rfind('.')));
}

/// A whole day is a TOML date; a month or a year is a string.
std::string date_value(const std::string& date) { return date.size() == 10 ? date : toml_string(date); }

bool is_bare_key(std::string_view id) {
  for (const char c : id)
    if (!is_small(c) && c != '-' && c != '_' && !(c >= 'A' && c <= 'Z')) return false;
  return !id.empty();
}

}  // namespace

std::string toml_string(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') {
      out.push_back('\\');
      out.push_back(c);
    } else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) {
      out += fmt::format("\\u{:04X}", static_cast<unsigned>(c));
    } else {
      out.push_back(c);
    }
  }
  return out + '"';
}

std::string entry_text(const SourceEntry& entry, std::string_view line_end) {
  std::string out = fmt::format("[{}]{}", is_bare_key(entry.id) ? entry.id : toml_string(entry.id), line_end);
  const auto line = [&](std::string_view key, const std::string& value) {
    out += fmt::format("{:<9} = {}{}", key, value, line_end);
  };
  const auto text = [&](std::string_view key, const std::string& value) {
    if (!value.empty()) line(key, toml_string(value));
  };
  const auto asked = [&](std::string_view key, const std::string& value, std::string_view what) {
    if (value.empty())
      out += fmt::format("# {} = \"\"  # fill in: {}{}", key, what, line_end);
    else
      line(key, key == "published" ? date_value(value) : toml_string(value));
  };
  asked("title", entry.title, "what the document is called");
  asked("publisher", entry.publisher, "who published it");
  asked("published", entry.published,
        entry.created_hint.empty()
            ? "2018-05-25, 2018-05 or 2018; relative dates need it"
            : fmt::format("2018-05-25, 2018-05 or 2018 (the file was made {})", entry.created_hint));
  text("url", entry.url);
  text("language", entry.language);
  text("file", entry.file);
  text("sha256", entry.sha256);
  return out;
}

std::string propose_id(const SourceEntry& entry, const std::function<bool(const std::string&)>& is_taken) {
  const std::string year = entry.published.substr(0, std::min<std::size_t>(4, entry.published.size()));
  const std::string publisher = slug(entry.publisher);
  std::string id = publisher.empty() ? slug(stem_of(entry.file)) : publisher;
  if (id.empty()) id = "source";
  if (!year.empty() && id.find(year) == std::string::npos) id += '-' + year;
  if (!is_taken(id)) return id;
  if (entry.published.size() > 4 && !publisher.empty()) {
    const std::string dated = publisher + '-' + entry.published;
    if (!is_taken(dated)) return dated;
  }
  int number = 2;
  while (is_taken(fmt::format("{}-{}", id, number))) ++number;
  return fmt::format("{}-{}", id, number);
}

}  // namespace claimcheck
