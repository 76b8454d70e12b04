// editors/schemas has a JSON schema a TOML file, made from the table of keys that the readers themselves use,
// so that an editor completes what claimcheck reads and nothing else.
#include <nlohmann/json.hpp>

#include "checker/project/toml_keys.hpp"
#include "generated.hpp"

namespace claimcheck::testing {
namespace {

using Json = nlohmann::ordered_json;

Json list_of(Json item) { return {{"type", "array"}, {"items", std::move(item)}}; }
const Json text{{"type", "string"}};
const Json date{{"anyOf", {{{"type", "string"}}, {{"type", "integer"}}}}};

/// Keys whose values are words of a list.
std::vector<std::string> words_of(const TomlKey& key) {
  if (key.key == "fail-on") return {"error", "warning", "note"};
  if (key.key == "verdict") return {"accept", "reject"};
  if (key.key == "kind") return {"count", "flow", "stock", "ratio", "date", "rank", "choice"};
  return {};
}

Json type_of(const TomlKey& key) {
  switch (key.type) {
    case TomlType::string:
      return words_of(key).empty() ? text : Json{{"enum", words_of(key)}};
    case TomlType::strings:
      return list_of(text);
    case TomlType::integer:
      return {{"type", "integer"}, {"minimum", 1}};
    case TomlType::boolean:
      return {{"type", "boolean"}};
    case TomlType::number:
      return {{"type", "number"}};
    case TomlType::date:
      return date;
    case TomlType::text_or_number:
      return {{"type", {"string", "number"}}};
    case TomlType::table:
      return {{"type", "object"}, {"additionalProperties", {{"enum", {"error", "warning", "note", "off"}}}}};
    case TomlType::tables:
    case TomlType::parts:
      break;
  }
  return {};
}

Json object_of(std::string_view file, std::string_view section);

Json property_of(const TomlKey& key) {
  Json out;
  if (key.type == TomlType::tables)
    out = list_of(object_of(key.file, std::string(key.section) + '.' + std::string(key.key)));
  else if (key.type == TomlType::parts)
    out = list_of(
        {{"anyOf", {text, object_of(key.file, std::string(key.section) + '.' + std::string(key.key))}}});
  else
    out = type_of(key);
  out["description"] = "as in " + std::string(key.key) + " = " + std::string(key.example) +
                       (key.fallback.empty() ? "" : "; default " + std::string(key.fallback));
  return out;
}

/// The keys of one section.
Json object_of(std::string_view file, std::string_view section) {
  Json out{{"type", "object"}, {"properties", Json::object()}, {"additionalProperties", false}};
  for (const TomlKey& key : toml_keys()) {
    if (key.file != file || key.section != section) continue;
    if (key.key == "*")
      out["additionalProperties"] = type_of(key);
    else
      out["properties"][std::string(key.key)] = property_of(key);
  }
  return out;
}

bool is_list(std::string_view section) {
  return section == "waiver" || section == "finding" || section == "review" || section == "identity";
}

std::string schema_of(std::string_view file) {
  Json out{{"$schema", "https://json-schema.org/draft/2020-12/schema"}, {"title", file}, {"type", "object"}};
  out["properties"] = Json::object();
  out["additionalProperties"] = false;
  for (const TomlKey& key : toml_keys()) {
    if (key.file != file) continue;
    const std::string_view section = key.section;
    const std::string first(section.substr(0, section.find('.')));
    if (section == "*")
      out["additionalProperties"] = object_of(file, section);
    else if (section == first + ".*")
      out["properties"][first] = {{"type", "object"}, {"additionalProperties", object_of(file, section)}};
    else if (section == first)
      out["properties"][first] =
          is_list(section) ? list_of(object_of(file, section)) : object_of(file, section);
  }
  return out.dump(1, ' ') + '\n';
}

TEST(Schemas, AreMadeFromTheKeysThatAreRead) {
  for (const std::string file : {"claimcheck.toml", "vocabulary.toml", "sources.toml", "waivers.toml",
                                 "baseline.toml", "reviews.toml"})
    expect_generated(schema_of(file), "editors/schemas/" + file.substr(0, file.find('.')) + ".schema.json");
}

}  // namespace
}  // namespace claimcheck::testing
