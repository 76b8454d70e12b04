// Fingerprints say what was written; readings say what it means under a vocabulary and tolerances.
#include "checker/gate/meaning.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "checker/evidence/fingerprint.hpp"
#include "checker/evidence/fold.hpp"
#include "checker/rules/groups.hpp"
#include "checker/rules/labels.hpp"
#include "checker/rules/witnesses.hpp"

namespace claimcheck {

namespace {

std::string_view word(Kind kind) {
  switch (kind) {
    case Kind::count:
      return "count";
    case Kind::flow:
      return "flow";
    case Kind::stock:
      return "stock";
    case Kind::ratio:
      return "ratio";
    case Kind::date:
      return "date";
    case Kind::rank:
      return "rank";
    case Kind::choice:
      return "choice";
    case Kind::undeclared:
      return "undeclared";
  }
  return "undeclared";
}

void add(std::string& bytes, std::string_view field) { bytes += fmt::format("{}:{}", field.size(), field); }

std::string days(const Extent& extent) {
  const auto end = [](Day day) { return day == no_day || day == end_of_time ? std::string("…") : iso(day); };
  return end(extent.begin) + ".." + end(extent.end);
}

}  // namespace

Meaning::Meaning(const Project& project, const Evidence& evidence, const Registry* registry)
    : project_(project),
      evidence_(evidence),
      registry_(registry == nullptr ? project.registry : *registry),
      tables_(fingerprint_tables(project)) {}

std::string Meaning::fingerprint(FactId id) const { return claim_fingerprint(tables_, id); }

std::string Meaning::writing(FactId id) const {
  const Fact& fact = project_.facts[id];
  Span span = fact.span;
  for (std::uint32_t i = 0; i < fact.evidence_count; ++i)
    span.end = std::max(span.end, project_.facts.evidence[fact.evidence + i].span.end);
  for (std::uint32_t i = 0; i < fact.attribute_count; ++i)
    span.end = std::max(span.end, project_.facts.attributes[fact.attributes + i].span.end);
  std::string text;
  if (fact.heading_at != no_index)
    text = std::string(project_.text(project_.facts.headings[fact.heading_at].span));
  return text + '\n' + fold(project_.text(span)).text;
}

std::string Meaning::reading(FactId id) const {
  const Fact& fact = project_.facts[id];
  const Kind kind = kind_of(project_, fact.subject);
  const TimeLabel& time = project_.facts.times[fact.time];
  return fmt::format("subject {}\ntime {}{}\nkind {}\nvalue {}", project_.facts.subjects.text(fact.subject),
                     days(time.extent), time.as_of_text.empty() ? "" : " as of " + days(time.as_of),
                     word(kind), fact.sort == Sort::unknown ? "?" : assertion(project_, fact, kind));
}

std::string Meaning::key(FactId id) const {
  const Fact& fact = project_.facts[id];
  return project_.facts.subjects.text(fact.subject) + '\n' + show(project_.facts.times[fact.time]);
}

std::string Meaning::subject(FactId id) const {
  return project_.facts.subjects.text(project_.facts[id].subject);
}

/// The text that is here decides; where there is none, the one that was registered.
std::string Meaning::source_text(SourceId id) const {
  if (id < evidence_.sources.size() && !evidence_.sources[id].sha256.empty())
    return evidence_.sources[id].sha256;
  return registry_[id].sha256;
}

std::vector<std::string> Meaning::grounds(FactId id) const {
  const Fact& fact = project_.facts[id];
  std::vector<std::string> all;
  const auto ground = [&](SourceId source, const Span& named, std::string_view what) {
    std::string bytes;
    add(bytes, "span/1");
    if (source == no_source) {
      add(bytes, named.empty() ? std::string_view() : project_.text(named));
    } else {
      const Source& entry = registry_[source];
      for (const std::string_view field : {std::string_view(entry.id), std::string_view(entry.published_text),
                                           std::string_view(entry.language), std::string_view(entry.reprints),
                                           std::string_view(entry.supersedes),
                                           std::string_view(entry.withdrawn), std::string_view(entry.series)})
        add(bytes, field);
      add(bytes, entry.is_withdrawn ? "withdrawn" : "");
      add(bytes, source_text(source));
    }
    add(bytes, what);
    all.push_back(sha256_hex(bytes));
  };
  for (std::uint32_t i = 0; i < fact.evidence_count; ++i) {
    const FactEvidence& item = project_.facts.evidence[fact.evidence + i];
    ground(item.source, item.source_span,
           item.quote.empty() ? fmt::format("{}:{}..{}", static_cast<int>(item.fragment), item.from, item.to)
                              : fold(project_.text(item.quote)).text);
  }
  if (fact.evidence_count == 0 && fact.heading_at != no_index)
    ground(fact.heading, project_.facts.headings[fact.heading_at].span, "");
  all.push_back(sha256_hex("reading/1\n" + reading(id)));
  std::sort(all.begin(), all.end());
  return all;
}

ClaimSeen Meaning::seen(FactId id) const {
  return {claim_text(project_, id), claim_place(project_, id), fingerprint(id)};
}

}  // namespace claimcheck
