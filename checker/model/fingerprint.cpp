// Every field is written with its length before it, so that no two claims share a writing by accident; what
// has no order (attributes, evidence) is sorted.
#include "checker/model/fingerprint.hpp"

#include <openssl/sha.h>

#include <algorithm>
#include <array>

namespace claimcheck {

namespace {

constexpr std::string_view claim_version = "claim/1";
constexpr std::string_view finding_version = "finding/1";

class Writer {
 public:
  void add(std::string_view field) {
    bytes_ += std::to_string(field.size());
    bytes_ += ':';
    bytes_ += field;
  }
  void add(std::int64_t number) { add(std::string_view(std::to_string(number))); }
  void add(std::vector<std::string> fields) {
    std::sort(fields.begin(), fields.end());
    add(static_cast<std::int64_t>(fields.size()));
    for (const std::string& field : fields) add(std::string_view(field));
  }
  std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

template <class E>
std::int64_t code(E value) {
  return static_cast<std::int64_t>(value);
}

/// `in`, `during`, `on` and a bare time are one writing (2-language, "Time").
ast::Preposition normal(const TimeLabel& label) {
  using enum ast::Preposition;
  if (!label.has_time()) return none;
  const auto is_in = {none, in, during, on};
  return std::find(is_in.begin(), is_in.end(), label.preposition) != is_in.end() ? in : label.preposition;
}

void add_time(Writer& out, const TimeLabel& label) {
  out.add(code(normal(label)));
  out.add(std::string_view(label.text));
  out.add(std::string_view(label.as_of_text));
}

void add_figure(Writer& out, const Figure& figure) {
  out.add(std::string_view(figure.value.to_string()));
  out.add(figure.place);
  out.add(figure.fraction);
}

void add_term(Writer& out, const FingerprintTables& tables, std::uint32_t index) {
  const FactTerm& term = tables.facts.terms[index];
  out.add(code(term.op));
  if (term.op == ast::Operator::number) {
    out.add(std::string_view(term.number.to_string()));
  } else if (term.op == ast::Operator::subject) {
    out.add(std::string_view(tables.facts.subjects.text(term.subject)));
    add_time(out, tables.facts.times[term.time]);
  } else {
    add_term(out, tables, term.left);
    if (term.op != ast::Operator::negate) add_term(out, tables, term.right);
  }
}

void add_value(Writer& out, const FingerprintTables& tables, const Fact& fact) {
  out.add(code(fact.form));
  out.add(code(fact.hedge));
  out.add(std::string_view(tables.units[fact.unit].name));
  if (fact.rich == no_index) {
    add_figure(out, {fact.number, fact.place, fact.bare_integer, fact.fraction});
    return;
  }
  const RichValue& rich = tables.facts.rich[fact.rich];
  for (const Figure* figure : {&rich.written.first, &rich.written.second, &rich.written.third})
    add_figure(out, *figure);
  out.add(rich.written.margin_before_unit);
  out.add(std::string_view(rich.choice));
  out.add(std::string_view(rich.date_text));
  out.add(code(rich.date_side));
  out.add(code(rich.relation));
  if (rich.expression != no_index) add_term(out, tables, rich.expression);
}

std::vector<std::string> attributes(const Facts& facts, const Fact& fact) {
  std::vector<std::string> all;
  for (std::uint32_t i = 0; i < fact.attribute_count; ++i) {
    const FactAttribute& attribute = facts.attributes[fact.attributes + i];
    Writer one;
    one.add(code(attribute.kind));
    one.add(std::string_view(attribute.argument));
    one.add(std::string_view(attribute.reason));
    all.push_back(one.take());
  }
  return all;
}

std::string source_name(const FingerprintTables& tables, SourceId source, const Span& written) {
  if (source != no_source) return tables.registry[source].id;
  return written.empty() ? std::string() : std::string(tables.text(written));
}

std::string evidence(const FingerprintTables& tables, const FactEvidence& item) {
  Writer one;
  one.add(code(item.kind));
  one.add(std::string_view(source_name(tables, item.source, item.source_span)));
  one.add(code(item.fragment));
  one.add(static_cast<std::int64_t>(item.from));
  one.add(static_cast<std::int64_t>(item.to));
  one.add(item.quote.empty() ? std::string_view() : std::string_view(tables.quote(item.quote)));
  if (item.expression != no_index) add_term(one, tables, item.expression);
  return one.take();
}

/// The heading above counts as evidence only where the claim cites nothing itself.
std::vector<std::string> evidence(const FingerprintTables& tables, const Fact& fact) {
  std::vector<std::string> all;
  for (std::uint32_t i = 0; i < fact.evidence_count; ++i)
    all.push_back(evidence(tables, tables.facts.evidence[fact.evidence + i]));
  if (all.empty() && fact.heading_at != no_index) {
    Writer one;
    one.add(std::string_view(source_name(tables, fact.heading, tables.facts.headings[fact.heading_at].span)));
    all.push_back(one.take());
  }
  return all;
}

}  // namespace

std::string sha256_hex(std::string_view bytes) {
  std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
  SHA256(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), digest.data());
  constexpr std::string_view digits = "0123456789abcdef";
  std::string hex;
  hex.reserve(2 * digest.size());
  for (const unsigned char byte : digest) {
    hex += digits[byte >> 4];
    hex += digits[byte & 15];
  }
  return hex;
}

std::string canonical_bytes(const FingerprintTables& tables, FactId id) {
  const Fact& fact = tables.facts[id];
  Writer out;
  out.add(claim_version);
  out.add(std::string_view(tables.facts.subjects.text(fact.subject)));
  add_time(out, tables.facts.times[fact.time]);
  add_value(out, tables, fact);
  out.add(attributes(tables.facts, fact));
  out.add(evidence(tables, fact));
  return out.take();
}

std::string claim_fingerprint(const FingerprintTables& tables, FactId id) {
  return sha256_hex(canonical_bytes(tables, id));
}

std::string finding_fingerprint(std::string_view rule_code, std::vector<std::string> claims,
                                std::vector<std::string> spans) {
  Writer out;
  out.add(finding_version);
  out.add(rule_code);
  out.add(std::move(claims));
  out.add(std::move(spans));
  return sha256_hex(out.take());
}

}  // namespace claimcheck
