// The table of keys. An example is a line that stands in the file as it is written here.
#include "checker/project/toml_keys.hpp"

#include <array>

namespace claimcheck {

namespace {

constexpr std::string_view config = "claimcheck.toml";
constexpr std::string_view registry = "sources.toml";
constexpr std::string_view vocabulary = "vocabulary.toml";
constexpr std::string_view waivers = "waivers.toml";
constexpr std::string_view baseline = "baseline.toml";
constexpr std::string_view reviews = "reviews.toml";

using enum TomlType;

constexpr std::array keys{
    TomlKey{config, "project", "name", string, R"("")", R"("japan-russia")"},
    TomlKey{config, "project", "currency", string, R"("USD")", R"("EUR")"},
    TomlKey{config, "project", "fiscal-year-starts", string, "", R"("04-01")"},
    TomlKey{config, "sources", "search", strings, R"(["sources"])", R"(["sources", "../documents"])"},
    TomlKey{config, "sources", "require", boolean, "false", "true"},
    TomlKey{config, "tolerance", "about", string, R"("10%")", R"("5%")"},
    TomlKey{config, "tolerance", "nearly", string, R"("10%")", R"("5%")"},
    TomlKey{config, "lint", "select", strings, R"(["ALL"])", R"(["EVI", "DUP001"])"},
    TomlKey{config, "lint", "ignore", strings, R"(["EVI013"])", R"(["SRC002", "single-source"])"},
    TomlKey{config, "lint", "fail-on", string, R"("error")", R"("warning")"},
    TomlKey{config, "lint", "severity", table, "{}", R"({ SRC002 = "error" })"},
    TomlKey{config, "lint", "per-path", tables, "",
            R"([{ path = "archive/**", ignore = ["SRC002"], reason = "old" }])"},
    TomlKey{config, "lint.per-path", "path", string, "", R"("archive/**")"},
    TomlKey{config, "lint.per-path", "ignore", strings, "", R"(["SRC002"])"},
    TomlKey{config, "lint.per-path", "reason", string, "", R"("imported before spans were kept")"},
    TomlKey{config, "gate", "fail-on", string, R"("error")", R"("warning")"},
    TomlKey{config, "gate", "require-review", strings, "[]", R"(["japan-russia/**"])"},
    TomlKey{config, "gate", "reviewers-needed", integer, "1", "2"},
    TomlKey{config, "gate", "reviewer-is-not-author", boolean, "true", "false"},
    TomlKey{config, "gate", "require-signed", boolean, "false", "true"},
    TomlKey{config, "gate", "allowed-signers", string, R"("allowed_signers")",
            R"("reviewers/allowed_signers")"},
    TomlKey{config, "gate", "waiver-max-days", integer, "365", "90"},

    TomlKey{registry, "*", "title", string, "", R"("Japan Wants Closer Relations With Russia")"},
    TomlKey{registry, "*", "publisher", string, "", R"("Stratfor")"},
    TomlKey{registry, "*", "published", date, "", "2018-05-25"},
    TomlKey{registry, "*", "url", string, "", R"("https://example.org/article")"},
    TomlKey{registry, "*", "file", string, "", R"("sources/stratfor-2018.txt")"},
    TomlKey{registry, "*", "sha256", string, "",
            R"("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")"},
    TomlKey{registry, "*", "reprints", string, "", R"("stratfor-2018-preview")"},
    TomlKey{registry, "*", "supersedes", string, "", R"("stratfor-2017")"},
    TomlKey{registry, "*", "withdrawn", string, "", R"("retracted by the publisher")"},
    TomlKey{registry, "*", "relies-on", strings, "[]", R"(["mof-2018"])"},
    TomlKey{registry, "*", "series", string, "", R"("customs statistics")"},
    TomlKey{registry, "*", "about", strings, "[]", R"(["JP", "RU"])"},
    TomlKey{registry, "*", "language", string, R"("en")", R"("ja")"},
    TomlKey{registry, "*", "retrieved", date, "", "2018-05-26"},
    TomlKey{registry, "*", "archived", string, "", R"("https://archive.example/article")"},

    TomlKey{vocabulary, "entity.*", "names", strings, "[]", R"(["Japan", "Japanese"])"},
    TomlKey{vocabulary, "entity.*", "prose", strings, "[]", R"(["Tokyo"])"},
    TomlKey{vocabulary, "entity.*", "part-of", parts, "[]", R"(["JP"])"},
    TomlKey{vocabulary, "entity.*", "disjoint-parts", boolean, "false", "true"},
    TomlKey{vocabulary, "entity.*", "fiscal-year-starts", string, "", R"("04-01")"},
    TomlKey{vocabulary, "entity.*.part-of", "whole", string, "", R"("EU")"},
    TomlKey{vocabulary, "entity.*.part-of", "from", date, "", "1973"},
    TomlKey{vocabulary, "entity.*.part-of", "until", date, "", "2020-01-31"},
    TomlKey{vocabulary, "measure.*", "names", strings, "[]", R"(["commerce"])"},
    TomlKey{vocabulary, "measure.*", "words", strings, "[]", R"(["trade", "traded"])"},
    TomlKey{vocabulary, "measure.*", "kind", string, "", R"("flow")"},
    TomlKey{vocabulary, "measure.*", "unit", string, "", R"("money")"},
    TomlKey{vocabulary, "measure.*", "signed", boolean, "false", "true"},
    TomlKey{vocabulary, "measure.*", "many", boolean, "false", "true"},
    TomlKey{vocabulary, "measure.*", "one-of", strings, "[]", R"(["Russia", "Japan"])"},
    TomlKey{vocabulary, "measure.*", "max", text_or_number, "", R"("$100B")"},
    TomlKey{vocabulary, "measure.*", "min", text_or_number, "", R"("$1M")"},
    TomlKey{vocabulary, "measure.*", "difference", boolean, "false", "true"},
    TomlKey{vocabulary, "measure.*", "adds-up", boolean, "true", "false"},
    TomlKey{vocabulary, "identity", "name", string, "", R"("growth")"},
    TomlKey{vocabulary, "identity", "is", string, "",
            R"x("GDP {c} {y} = GDP {c} {y-1} * (1 + GDP growth {c} {y})")x"},
    TomlKey{vocabulary, "identity", "from", date, "", "1994"},
    TomlKey{vocabulary, "identity", "until", date, "", "2020-01-31"},
    TomlKey{vocabulary, "rates", "*", number, "", R"("EUR/USD 2016" = 1.107)"},

    TomlKey{waivers, "waiver", "fingerprint", string, "",
            R"("f6da9de2eb7b74541634aa50cea6ae80b0a8ab58e5eff9ad95c20b2ae0e29fc9")"},
    TomlKey{waivers, "waiver", "code", string, "", R"("CON009")"},
    TomlKey{waivers, "waiver", "reason", string, "",
            R"("the source's own figure; a correction was asked for")"},
    TomlKey{waivers, "waiver", "by", string, "", R"("Rita <rita@example.org>")"},
    TomlKey{waivers, "waiver", "created", date, "", "2026-11-21"},
    TomlKey{waivers, "waiver", "expires", date, "", "2027-02-01"},
    TomlKey{waivers, "waiver", "signature", string, "", R"("-----BEGIN SSH SIGNATURE-----")"},

    TomlKey{baseline, "finding", "fingerprint", string, "",
            R"("f6da9de2eb7b74541634aa50cea6ae80b0a8ab58e5eff9ad95c20b2ae0e29fc9")"},
    TomlKey{baseline, "finding", "code", string, "", R"("CON001")"},
    TomlKey{baseline, "finding", "subject", string, R"("")", R"("trade JP-RU 2017")"},

    TomlKey{reviews, "review", "claim", string, "",
            R"("7c1c1a3a6f1b8f1a1f4f4e0d3ce9d1f0a5b3c2d4e6f708192a3b4c5d6e7f8091")"},
    TomlKey{reviews, "review", "subject", string, R"("")", R"("trade JP-RU 2017")"},
    TomlKey{reviews, "review", "spans", strings, "[]",
            R"(["7c1c1a3a6f1b8f1a1f4f4e0d3ce9d1f0a5b3c2d4e6f708192a3b4c5d6e7f8091"])"},
    TomlKey{reviews, "review", "verdict", string, "", R"("accept")"},
    TomlKey{reviews, "review", "by", string, "", R"("Rita <rita@example.org>")"},
    TomlKey{reviews, "review", "on", date, "", "2026-11-21"},
    TomlKey{reviews, "review", "note", string, R"("")", R"("checked against the ministry's table")"},
    TomlKey{reviews, "review", "signature", string, "", R"("-----BEGIN SSH SIGNATURE-----")"},
};

}  // namespace

std::string_view to_string(TomlType type) {
  switch (type) {
    case TomlType::string:
      return "a string";
    case TomlType::strings:
      return "a list of strings";
    case TomlType::integer:
      return "a whole number";
    case TomlType::boolean:
      return "true or false";
    case TomlType::number:
      return "a number";
    case TomlType::date:
      return "a date";
    case TomlType::text_or_number:
      return "a string or a number";
    case TomlType::table:
      return "a table";
    case TomlType::tables:
      return "a list of tables";
    case TomlType::parts:
      return "a list of strings or tables";
  }
  return "a value";
}

std::span<const TomlKey> toml_keys() { return keys; }

const TomlKey* find_toml_key(std::string_view file, std::string_view section, std::string_view key) {
  for (const TomlKey& known : keys)
    if (known.file == file && known.section == section && known.key == key) return &known;
  return nullptr;
}

std::vector<std::string> keys_of(std::string_view file, std::string_view section) {
  std::vector<std::string> names;
  for (const TomlKey& known : keys)
    if (known.file == file && known.section == section) names.emplace_back(known.key);
  return names;
}

}  // namespace claimcheck
