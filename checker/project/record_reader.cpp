// Records are small tables of strings; what is absent stays empty and is judged later.
#include "checker/project/record_reader.hpp"

#include <string_view>

#include "checker/project/toml_reader.hpp"

namespace claimcheck {

namespace {

/// A quoted date may be malformed: it is kept as text, and counts as no date.
RecordDate read_date(TomlTable& table, std::string_view key) {
  const TomlNode* value = table.raw(key);
  if (value == nullptr) return {};
  if (value->kind == TomlKind::string && !parse_iso_extent(value->text)) return {value->text, std::nullopt};
  const auto date = table.date(key);
  return date ? RecordDate{date->text, date->extent} : RecordDate{};
}

std::string read_text(TomlTable& table, std::string_view key) { return table.text(key).value_or(""); }

template <class Read>
void each_table(Project& project, const TomlNode& root, std::string_view name, const Read& read) {
  report_unknown_sections(project, root, {std::string(name)});
  const std::string shown = "[[" + std::string(name) + "]]";
  if (const TomlNode* list = root.find(name))
    for (const TomlNode* node : tables_of(project, *list, shown)) read(*node, shown);
}

}  // namespace

void read_waivers(Project& project, const TomlNode& root, const std::string& path) {
  each_table(project, root, "waiver", [&](const TomlNode& node, const std::string& shown) {
    TomlTable table(project, node, "waivers.toml", "waiver", shown);
    Waiver waiver;
    waiver.span = node.span;
    waiver.file = path;
    waiver.fingerprint = read_text(table, "fingerprint");
    waiver.code = read_text(table, "code");
    waiver.reason = read_text(table, "reason");
    waiver.by = read_text(table, "by");
    waiver.created = read_date(table, "created");
    waiver.expires = read_date(table, "expires");
    waiver.signature = read_text(table, "signature");
    project.waivers.push_back(std::move(waiver));
  });
}

void read_baseline(Project& project, const TomlNode& root) {
  each_table(project, root, "finding", [&](const TomlNode& node, const std::string& shown) {
    TomlTable table(project, node, "baseline.toml", "finding", shown);
    project.baseline.push_back({.span = node.span,
                                .fingerprint = read_text(table, "fingerprint"),
                                .code = read_text(table, "code"),
                                .subject = read_text(table, "subject")});
  });
}

std::vector<Review> read_reviews(Project& project, const TomlNode& root, const std::string& path) {
  std::vector<Review> reviews;
  each_table(project, root, "review", [&](const TomlNode& node, const std::string& shown) {
    TomlTable table(project, node, "reviews.toml", "review", shown);
    Review review;
    review.span = node.span;
    review.file = path;
    review.claim = read_text(table, "claim");
    review.subject = read_text(table, "subject");
    review.spans = table.word_list("spans").value_or(std::vector<std::string>());
    review.verdict = read_text(table, "verdict");
    review.by = read_text(table, "by");
    review.on = read_date(table, "on");
    review.note = read_text(table, "note");
    review.signature = read_text(table, "signature");
    reviews.push_back(std::move(review));
  });
  return reviews;
}

std::vector<Review> read_all_reviews(Project& project) {
  std::vector<Review> all;
  for (const std::string& path : project.review_paths)
    if (const auto root = read_toml(project, path))
      for (Review& review : read_reviews(project, *root, path)) all.push_back(std::move(review));
  return all;
}

}  // namespace claimcheck
