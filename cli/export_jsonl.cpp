// Records in the order of the files: what each claim means, for any engine that groups records by
// `component`, and what it says word for word, from which claimcheck reads it again.
#include <nlohmann/json.hpp>
#include <ostream>

#include "checker/evidence/fingerprint.hpp"
#include "checker/evidence/support.hpp"
#include "checker/solve/claim_reader.hpp"
#include "checker/solve/component_key.hpp"
#include "cli/export.hpp"
#include "cli/export_words.hpp"
#include "grammar/text/utf8.hpp"

namespace claimcheck {

namespace {

using Json = nlohmann::ordered_json;

std::string to_hex(std::string_view bytes) {
  constexpr const char* digits = "0123456789abcdef";
  std::string out;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    out += digits[byte >> 4];
    out += digits[byte & 15];
  }
  return out;
}

void add_text(Json& record, std::string_view text) {
  if (utf8::first_invalid(text))
    record["hex"] = to_hex(text);
  else
    record["text"] = text;
}

Json days(const Extent& extent) {
  Json out;
  out["from"] = extent.begin == no_day ? Json() : Json(iso(extent.begin));
  out["to"] = extent.end == end_of_time ? Json() : Json(iso(extent.end));
  return out;
}

Json interval(const Interval& of) {
  Json out;
  out["lo"] = of.lo_infinite ? Json() : Json(of.lo.to_string());
  out["hi"] = of.hi_infinite ? Json() : Json(of.hi.to_string());
  out["lo_open"] = of.lo_open;
  out["hi_open"] = of.hi_open;
  return out;
}

class FactWriter {
 public:
  FactWriter(const Project& project, std::ostream& out)
      : project_(project),
        out_(out),
        reader_(project),
        keys_(component_keys(reader_)),
        tables_(fingerprint_tables(project)) {}

  void run() {
    write({{"record", "project"},
           {"schema", "claimcheck/facts-1"},
           {"root", project_.tree->shown(project_.root)},
           {"whole", project_.whole}});
    FactId next = 0;
    for (const FileId id : project_.claim_files) write_file(project_.file(id), next);
  }

 private:
  void write(const Json& record) { out_ << record.dump() << '\n'; }

  void write_file(const SourceFile& file, FactId& next) {
    const std::string_view text = file.text();
    write({{"record", "file"},
           {"path", file.path()},
           {"bytes", text.size()},
           {"mark", text.starts_with(utf8::byte_order_mark)}});
    std::uint32_t at = text.starts_with(utf8::byte_order_mark) ? utf8::byte_order_mark.size() : 0;
    for (; next < project_.facts.all.size() && project_.facts[next].span.file == file.id(); ++next) {
      const Span& span = project_.facts[next].span;
      write_rest(file, at, span.begin);
      at = end_of_line(file, span.end);
      write_fact(file, next, at);
    }
    write_rest(file, at, static_cast<std::uint32_t>(text.size()));
  }

  /// Past the end of the line that `at` stands on.
  static std::uint32_t next_line(const SourceFile& file, std::uint32_t at) {
    const std::size_t end = file.text().find('\n', at);
    return static_cast<std::uint32_t>(end == std::string_view::npos ? file.text().size() : end + 1);
  }

  /// Past the line on which a span ends.
  static std::uint32_t end_of_line(const SourceFile& file, std::uint32_t end) {
    return end > 0 && file.text()[end - 1] == '\n' ? end : next_line(file, end);
  }

  /// Lines between two claims that are neither blank nor comments: headings, and what did not parse.
  void write_rest(const SourceFile& file, std::uint32_t begin, std::uint32_t end) {
    std::uint32_t from = end;  // of the run of lines that mean something
    std::uint32_t last = end;
    const auto flush = [&] {
      if (from == end) return;
      Json record{{"record", "rest"}, {"component", ""}, {"path", file.path()}};
      add_place(record, file, from);
      add_text(record, file.text().substr(from, last - from));
      write(record);
      from = end;
    };
    for (std::uint32_t at = begin; at < end;) {
      const std::uint32_t stop = std::min(next_line(file, at), end);
      const std::string_view line = file.text().substr(at, stop - at);
      const std::size_t first = line.find_first_not_of(" \t\r\n");
      const bool silent =
          (first == std::string_view::npos || line[first] == '#') && !utf8::first_invalid(line);
      if (silent) {
        flush();
      } else {
        if (from == end) from = at;
        last = stop;
      }
      at = stop;
    }
    flush();
  }

  static void add_place(Json& record, const SourceFile& file, std::uint32_t begin) {
    const Position place = file.position(begin);
    record["line"] = place.line;
    record["byte"] = begin;
  }

  void write_fact(const SourceFile& file, FactId id, std::uint32_t end) {
    const Fact& fact = project_.facts[id];
    Json record{{"record", "fact"},
                {"component", keys_[fact.subject]},
                {"fingerprint", claim_fingerprint(tables_, id)},
                {"subject", project_.facts.subjects.text(fact.subject)}};
    add_time(record, project_.facts.times[fact.time]);
    add_value(record, fact);
    add_words(record, fact);
    record["path"] = file.path();
    add_place(record, file, fact.span.begin);
    add_text(record, file.text().substr(fact.span.begin, end - fact.span.begin));
    record["more"] = end < file.text().size();
    if (fact.heading_at != no_index) {
      const Span& heading = project_.facts.headings[fact.heading_at].span;
      const std::uint32_t begin = file.line_start(file.position(heading.begin).line);
      Json above;
      add_place(above, file, begin);
      add_text(above, file.text().substr(begin, end_of_line(file, heading.end) - begin));
      record["heading"] = std::move(above);
    }
    write(record);
  }

  static void add_time(Json& record, const TimeLabel& label) {
    if (!label.has_time()) {
      record["time"] = nullptr;
      return;
    }
    Json time{{"relation", preposition_word(label.preposition)}, {"label", label.text}};
    time.update(label.resolved ? days(label.extent) : Json{{"from", nullptr}, {"to", nullptr}});
    if (!label.as_of_text.empty()) time["as_of"] = label.as_of_text;
    record["time"] = std::move(time);
  }

  void add_value(Json& record, const Fact& fact) const {
    record["form"] = form_word(fact.form);
    record["sort"] = sort_word(fact.sort);
    record["value"] = project_.text({fact.span.file, fact.value_begin, fact.value_end});
    const Unit& unit = project_.units[fact.unit];
    record["unit"] = unit.name.empty() ? Json() : Json(unit.name);
    if (fact.sort == Sort::date)
      record["days"] = days(project_.facts.rich[fact.rich].date);
    else if (fact.sort == Sort::choice)
      record["choice"] = project_.facts.rich[fact.rich].choice;
    else if (reader_.is_bound(fact)) {
      const Reading reading = read_value(written(project_.facts, fact),
                                         reads_as_count(fact, reader_.kind(fact.subject), project_.units),
                                         project_.config.tolerance);
      record["strict"] = interval(reading.strict);
      record["lenient"] = interval(reading.lenient);
    }
  }

  void add_words(Json& record, const Fact& fact) const {
    Json attributes = Json::array();
    for (std::uint32_t i = 0; i < fact.attribute_count; ++i)
      attributes.push_back(project_.text(project_.facts.attributes[fact.attributes + i].span));
    record["attributes"] = std::move(attributes);
    Json sources = Json::array();
    for (const SourceId source : sources_of(project_.facts, fact))
      sources.push_back(project_.registry[source].id);
    record["sources"] = std::move(sources);
  }

  const Project& project_;
  std::ostream& out_;
  ClaimReader reader_;
  std::vector<std::string> keys_;
  FingerprintTables tables_;
};

}  // namespace

void export_jsonl(const Project& project, std::ostream& out) { FactWriter(project, out).run(); }

}  // namespace claimcheck
