// vocabulary.toml: entities, measures, identities and rates. A name that is declared twice is another rule's
// business; what cannot be meant at all is told here.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

#include "checker/project/part_loops.hpp"
#include "checker/project/rate_label.hpp"
#include "checker/project/readers.hpp"
#include "checker/project/rule_names.hpp"
#include "checker/project/toml_reader.hpp"

namespace claimcheck {

namespace {

constexpr std::string_view file_name = "vocabulary.toml";

struct KindName {
  std::string_view name;
  Kind kind;
};
constexpr std::array kind_names{KindName{"count", Kind::count},  KindName{"flow", Kind::flow},
                                KindName{"stock", Kind::stock},  KindName{"ratio", Kind::ratio},
                                KindName{"date", Kind::date},    KindName{"rank", Kind::rank},
                                KindName{"choice", Kind::choice}};

/// The key first, then the other names, each once.
std::vector<std::string> with_key(const std::string& key, const std::vector<std::string>& names) {
  std::vector<std::string> all{key};
  for (const std::string& name : names)
    if (std::find(all.begin(), all.end(), name) == all.end()) all.push_back(name);
  return all;
}

class VocabularyReader {
 public:
  VocabularyReader(Project& project, const TomlNode& root) : project_(project), root_(root) {}

  void read() {
    report_unknown_sections(project_, root_, {"entity", "measure", "identity", "rates"});
    for (const TomlNode& entity : entries("entity", "[entity.NAME]")) read_entity(entity);
    for (const TomlNode& measure : entries("measure", "[measure.NAME]")) read_measure(measure);
    if (const TomlNode* list = root_.find("identity"))
      for (const TomlNode* identity : tables_of(project_, *list, "[[identity]]")) read_identity(*identity);
    for (const TomlNode& rate : entries("rates", "[rates]")) read_rate(rate);
    check_wholes();
  }

 private:
  /// What stands in a table of tables.
  const std::vector<TomlNode>& entries(std::string_view section, std::string_view shown) {
    static const std::vector<TomlNode> none;
    const TomlNode* node = root_.find(section);
    if (node == nullptr) return none;
    if (node->kind == TomlKind::table) return node->items;
    file_config_finding(project_, rule_info("CFG003"), node->key_span,
                        fmt::format("`{}` is no table", section),
                        {fmt::format("each is declared under {}", shown), {}});
    return none;
  }

  void read_entity(const TomlNode& node) {
    TomlTable table(project_, node, file_name, "entity.*", fmt::format("[entity.{}]", node.key));
    Entity entity;
    entity.key = node.key;
    entity.span = node.key_span;
    entity.names = with_key(node.key, table.word_list("names").value_or(std::vector<std::string>()));
    entity.prose = table.word_list("prose").value_or(std::vector<std::string>());
    entity.disjoint_parts = table.boolean("disjoint-parts").value_or(false);
    entity.fiscal_year_starts = table.fiscal_start("fiscal-year-starts");
    if (const TomlNode* wholes = table.raw("part-of")) read_wholes(table, *wholes, entity);
    project_.vocabulary.add(std::move(entity));
  }

  void read_wholes(TomlTable& table, const TomlNode& list, Entity& entity) {
    if (list.kind != TomlKind::array)
      return table.wrong(list, "part-of", fmt::format("{} is no list", table.name_of("part-of")));
    for (const TomlNode& item : list.items) {
      PartOf part;
      Span span = item.span;
      if (item.kind == TomlKind::table) {
        TomlTable whole(project_, item, file_name, "entity.*.part-of",
                        fmt::format("part-of in [entity.{}]", entity.key));
        whole.require("whole");
        part.whole = whole.word("whole").value_or("");
        part.valid = whole.validity();
        if (const TomlNode* name = whole.raw("whole")) span = name->span;
      } else if (item.kind == TomlKind::string) {
        part.whole = item.text;
      } else {
        table.wrong(item, "part-of",
                    fmt::format("{} holds something else than names and tables", table.name_of("part-of")));
      }
      if (part.whole.empty()) continue;
      wholes_.push_back({span, entity.key, part.whole});
      entity.part_of.push_back(std::move(part));
    }
  }

  void read_measure(const TomlNode& node) {
    TomlTable table(project_, node, file_name, "measure.*", fmt::format("[measure.{}]", node.key));
    Measure measure;
    measure.key = node.key;
    measure.span = node.key_span;
    measure.names = with_key(node.key, table.word_list("names").value_or(std::vector<std::string>()));
    measure.words = table.word_list("words").value_or(std::vector<std::string>());
    measure.one_of = table.word_list("one-of").value_or(std::vector<std::string>());
    measure.unit = table.word("unit").value_or("");
    measure.is_signed = table.boolean("signed").value_or(false);
    measure.many = table.boolean("many").value_or(false);
    measure.difference = table.boolean("difference").value_or(false);
    measure.adds_up = table.boolean("adds-up").value_or(true);
    read_kind(table, measure);
    read_bound(table, "min", measure.min_text, measure.min_span);
    read_bound(table, "max", measure.max_text, measure.max_span);
    if (!measure.one_of.empty() && measure.kind != Kind::choice && measure.kind != Kind::undeclared)
      file_invalid(project_, table.raw("one-of")->span,
                   fmt::format("`one-of` in [measure.{}], whose kind is no choice", node.key),
                   "kind = \"choice\"");
    project_.vocabulary.add(std::move(measure));
  }

  void read_kind(TomlTable& table, Measure& measure) {
    const auto name = table.word("kind");
    if (!name) return;
    std::vector<std::string> known;
    for (const KindName& kind : kind_names) {
      if (kind.name == *name) measure.kind = kind.kind;
      known.emplace_back(kind.name);
    }
    if (measure.kind == Kind::undeclared)
      file_invalid(project_, table.raw("kind")->span, fmt::format("`{}` is no kind of measure", *name),
                   suggest(project_, *name, known, "kinds"));
  }

  void read_bound(TomlTable& table, std::string_view key, std::string& text, Span& span) {
    const TomlNode* value = table.raw(key);
    if (value == nullptr) return;
    if (value->kind == TomlKind::string ? value->text.empty()
                                        : value->kind != TomlKind::integer && value->kind != TomlKind::number)
      return table.wrong(*value, key,
                         fmt::format("{} is no bound: a value as in a claim", table.name_of(key)));
    text = value->text;
    span = inside_quotes(project_, *value);
  }

  void read_identity(const TomlNode& node) {
    TomlTable table(project_, node, file_name, "identity", "[[identity]]");
    table.require("is");
    VocabularyIdentity identity;
    identity.name = table.word("name").value_or("");
    identity.text = table.word("is").value_or("");
    identity.valid = table.validity();
    if (identity.text.empty()) return;
    identity.span = inside_quotes(project_, *table.raw("is"));
    project_.vocabulary.identities.push_back(std::move(identity));
  }

  void read_rate(const TomlNode& node) {
    const auto value = node.kind == TomlKind::integer || node.kind == TomlKind::number
                           ? Number::parse(node.text)
                           : std::nullopt;
    if (!value || value->sign() <= 0) {
      file_config_finding(project_, rule_info("CFG003"), node.span,
                          fmt::format("the rate `{}` is no positive number", node.key),
                          {"for example", "\"EUR/USD 2016\" = 1.107"});
      return;
    }
    auto rate = read_rate_label(project_, node);
    if (!rate) return;
    rate->value = *value;
    const auto [first, fresh] = rates_.try_emplace({rate->from, rate->to, rate->period}, rate->span);
    if (!fresh)
      return file_invalid(
          project_, node.key_span,
          fmt::format("the rate {}/{} is stated twice for the same time", rate->from, rate->to), {},
          first->second);
    project_.vocabulary.rates.push_back(std::move(*rate));
  }

  void check_wholes() {
    std::vector<std::string> keys;
    for (const Entity& entity : project_.vocabulary.entities()) keys.push_back(entity.key);
    for (const WrittenWhole& whole : wholes_)
      if (project_.vocabulary.entity(whole.whole) == no_name)
        file_invalid(
            project_, whole.span,
            fmt::format("`{}` is part of `{}`, which is no declared entity", whole.part, whole.whole),
            suggest(project_, whole.whole, keys, "entities"));
    for (const PartLoop& loop : part_loops(project_.vocabulary))
      file_invalid(project_, loop.span,
                   fmt::format("`{}` is part of itself by way of `{}`", loop.entity, loop.by_way_of),
                   "a part is smaller than its whole: leave one `part-of` out");
  }

  struct WrittenWhole {
    Span span;
    std::string part;
    std::string whole;
  };

  Project& project_;
  const TomlNode& root_;
  std::vector<WrittenWhole> wholes_;
  std::map<std::tuple<std::string, std::string, Extent>, Span> rates_;
};

}  // namespace

void read_vocabulary(Project& project, const TomlNode& root) { VocabularyReader(project, root).read(); }

}  // namespace claimcheck
