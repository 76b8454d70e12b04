#include "tests/unit/figures/corpus.hpp"

#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <stdexcept>

#include "cli/figures.hpp"
#include "tests/places.hpp"

namespace figures_test {

namespace {

using Json = nlohmann::json;

std::optional<std::string> optional_text(const Json& object, const char* field) {
  const Json& value = object.at(field);
  return value.is_null() ? std::nullopt : std::optional(value.get<std::string>());
}

int optional_int(const Json& object, const char* field) {
  const Json& value = object.at(field);
  return value.is_null() ? -1 : value.get<int>();
}

Row parse_row(const Json& object) {
  Row row;
  row.start = object.at("start").get<int>();
  row.end = object.at("end").get<int>();
  row.text = object.at("text").get<std::string>();
  row.kind = object.at("kind").get<std::string>();
  row.unit = optional_text(object, "unit").value_or("");
  row.hedge = optional_text(object, "hedge").value_or("");
  row.value = optional_text(object, "value");
  row.from = optional_text(object, "from");
  row.to = optional_text(object, "to");
  row.lo = optional_text(object, "lo");
  row.hi = optional_text(object, "hi");
  row.lo_open = object.at("lo_open").get<bool>();
  row.hi_open = object.at("hi_open").get<bool>();
  row.hedge_start = optional_int(object, "hedge_start");
  row.hedge_end = optional_int(object, "hedge_end");
  row.lenient = object.value("lenient", false);
  return row;
}

}  // namespace

std::vector<Sentence> load_corpus(const std::string& name) {
  std::ifstream in(std::string(claimcheck::test::source_dir) + "/tests/figures/" + name + ".jsonl");
  if (!in) throw std::runtime_error("no corpus " + name);
  std::vector<Sentence> sentences;
  for (std::string line; std::getline(in, line);) {
    const Json object = Json::parse(line);
    Sentence sentence;
    sentence.id = object.at("id").get<std::string>();
    if (!object.at("published").is_null()) sentence.published = object.at("published").get<std::string>();
    sentence.text = object.at("text").get<std::string>();
    for (const Json& figure : object.at("figures")) sentence.figures.push_back(parse_row(figure));
    sentences.push_back(std::move(sentence));
  }
  return sentences;
}

std::vector<Row> read_rows(const std::string& text, const std::string& published) {
  claimcheck::FiguresOptions options;
  options.jsonl = true;
  options.published = published;
  std::ostringstream out;
  claimcheck::run_figures(options, "text", text, out);
  std::istringstream lines(out.str());
  std::vector<Row> rows;
  for (std::string line; std::getline(lines, line);) rows.push_back(parse_row(Json::parse(line)));
  return rows;
}

}  // namespace figures_test
