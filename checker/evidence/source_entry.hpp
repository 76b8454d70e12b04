// A document's entry in the registry, written: what is known as TOML, what is not as a line to fill in.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace claimcheck {

/// Empty where not known.
struct SourceEntry {
  std::string id;
  std::string title;
  std::string publisher;
  std::string published;  // ISO day, month or year
  std::string url;
  std::string file;
  std::string sha256;
  std::string language;      // written only when it is not English
  std::string created_hint;  // the day the file was made, beside a missing day of publication
};

/// The table as TOML, without a line before it. Title, publisher and day that are not known stand there as
/// comments marked "fill in".
std::string entry_text(const SourceEntry& entry, std::string_view line_end);

/// "stratfor-2018", of publisher and year, else of the file's name; `is_taken` is asked until an id is free.
std::string propose_id(const SourceEntry& entry, const std::function<bool(const std::string&)>& is_taken);

/// A TOML basic string with its quote marks.
std::string toml_string(std::string_view text);

}  // namespace claimcheck
