// Everything is quoted as its author wrote it; only intervals are computed.
#include "checker/solve/wording.hpp"

#include <algorithm>

namespace claimcheck {

namespace {

std::string_view trimmed(std::string_view text) {
  const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
  while (!text.empty() && blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && blank(text.back())) text.remove_suffix(1);
  return text;
}

/// White space runs as one blank.
std::string one_line(std::string_view text) {
  std::string out;
  for (const char c : trimmed(text)) {
    const bool blank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
    if (blank && (out.empty() || out.back() == ' ')) continue;
    out += blank ? ' ' : c;
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

}  // namespace

std::string Wording::time_after_value(const Fact& fact) const {
  const Facts& facts = reader_.facts();
  std::uint32_t end = fact.span.end;
  for (std::uint32_t i = 0; i < fact.attribute_count; ++i)
    end = std::min(end, facts.attributes[fact.attributes + i].span.begin);
  for (std::uint32_t i = 0; i < fact.evidence_count; ++i)
    end = std::min(end, facts.evidence[fact.evidence + i].span.begin);
  if (end <= fact.value_end) return {};
  std::string_view text = project_.text({fact.span.file, fact.value_end, end});
  text = text.substr(0, text.find_first_of("\n#"));
  text = trimmed(text);
  while (!text.empty() && text.back() == '[') text = trimmed(text.substr(0, text.size() - 1));
  return std::string(text);
}

std::string Wording::subject(FactId id) const {
  const Fact& fact = reader_.fact(id);
  std::string text = one_line(project_.text({fact.span.file, fact.span.begin, fact.subject_end}));
  const std::string time = time_after_value(fact);
  return time.empty() ? text : text + ' ' + time;
}

std::string Wording::value(FactId id) const {
  const Fact& fact = reader_.fact(id);
  return one_line(project_.text({fact.span.file, fact.value_begin, fact.value_end}));
}

std::string Wording::meaning(FactId id, ReadingKind reading) const {
  const Fact& fact = reader_.fact(id);
  if (!reader_.is_bound(fact) || fact.sort == Sort::date || fact.sort == Sort::rank) return {};
  const Interval means = of(reader_.reading(fact), reading);
  const bool exact = !means.lo_infinite && !means.hi_infinite && means.lo == means.hi;
  return exact ? "exactly" : interval(means, id);
}

std::string Wording::value_and_meaning(FactId id, ReadingKind reading) const {
  const std::string means = meaning(id, reading);
  if (means.empty()) return value(id);
  return value(id) + (means == "exactly" ? ", " : ", which is ") + means;
}

std::string Wording::interval(const Interval& interval, FactId like) const {
  const Fact& fact = reader_.fact(like);
  return show(readable(reader_.in_unit_of(fact, interval)), project_.units[fact.unit]);
}

std::string Wording::number(const Number& number, FactId like, Rounding rounding) const {
  const Fact& fact = reader_.fact(like);
  return show(readable(reader_.in_unit_of(fact, Interval::point(number)).lo, rounding),
              project_.units[fact.unit]);
}

std::string Wording::number_beyond(const Number& number, const Number& past, FactId like,
                                   Rounding rounding) const {
  const Fact& fact = reader_.fact(like);
  const auto in_unit = [&](const Number& value) {
    return reader_.in_unit_of(fact, Interval::point(value)).lo;
  };
  return show(readable_beyond(in_unit(number), in_unit(past), rounding), project_.units[fact.unit]);
}

std::string Wording::line(FactId id) const {
  const Fact& fact = reader_.fact(id);
  const Facts& facts = reader_.facts();
  std::uint32_t end = fact.span.end;
  for (std::uint32_t i = 0; i < fact.evidence_count; ++i)
    end = std::min(end, facts.evidence[fact.evidence + i].span.begin);
  return one_line(trimmed(project_.text({fact.span.file, fact.span.begin, end})));
}

std::string Wording::line_with(FactId id, const std::string& attribute) const {
  std::string text = line(id);
  if (reader_.fact(id).attribute_count > 0 && !text.empty() && text.back() == ']') {
    text.pop_back();
    return text + ", " + attribute + ']';
  }
  return text + " [" + attribute + ']';
}

std::string Wording::said_by(FactId id) const {
  const auto sources = sources_of(reader_.facts(), reader_.fact(id));
  if (sources.empty()) return {};
  const Source& source = project_.registry[sources.front()];
  std::string who = source.publisher;
  if (!source.published_text.empty()) who += (who.empty() ? "" : ", ") + source.published_text;
  return who.empty() ? source.id : source.id + " (" + who + ')';
}

}  // namespace claimcheck
