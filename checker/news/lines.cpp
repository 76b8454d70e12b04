// The value is written with the digits of the source: first in the short canonical form, else in the
// source's own words; the first that reads back as the same number, hedge and subject is taken.
#include "checker/news/lines.hpp"

#include <vector>

#include "checker/evidence/cite.hpp"
#include "checker/news/when.hpp"
#include "checker/project/resolve.hpp"
#include "grammar/parse.hpp"

namespace claimcheck {

namespace {

using ast::Preposition;

/// Decimal digits of `value` with exactly `decimals` places; "" where it has more.
std::string fixed(const Number& value, std::int32_t decimals) {
  const Number scaled = value * Number::decimal(1, decimals);
  if (!scaled.is_integer()) return {};
  std::string digits = scaled.to_string();
  const bool negative = digits.starts_with('-');
  if (negative) digits.erase(0, 1);
  if (decimals > 0) {
    const auto places = static_cast<std::size_t>(decimals);
    if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
    digits.insert(digits.size() - places, ".");
  }
  return (negative ? "-" : "") + digits;
}

/// "18.3B", "377,975" as "377975", "0.2": as many digits as were written.
std::string digits_of(const Figure& figure) {
  struct Magnitude {
    std::int32_t power;
    const char* letter;
  };
  static constexpr Magnitude magnitudes[] = {{12, "T"}, {9, "B"}, {6, "M"}};
  const Number size = figure.value.sign() < 0 ? -figure.value : figure.value;
  if (figure.place > 0)
    for (const Magnitude& magnitude : magnitudes)
      if (size >= Number::decimal(1, magnitude.power) && figure.place <= magnitude.power)
        return fixed(figure.value * Number::decimal(1, -magnitude.power), magnitude.power - figure.place) +
               magnitude.letter;
  return fixed(figure.value, figure.place < 0 ? -figure.place : 0);
}

std::string hedge_word(Hedge hedge) {
  switch (hedge) {
    case Hedge::about:
      return "about ";
    case Hedge::nearly:
      return "nearly ";
    case Hedge::just_over:
      return "just over ";
    case Hedge::at_least:
      return "at least ";
    case Hedge::more_than:
      return "more than ";
    case Hedge::at_most:
      return "at most ";
    case Hedge::less_than:
      return "less than ";
    case Hedge::up_to:
      return "up to ";
    default:
      return {};
  }
}

/// The short form; "" for what has none (fractions, rates).
std::string canonical_value(const Project& project, const SourceFigure& figure) {
  if (figure.written.first.fraction || figure.unit_name.find('/') != std::string::npos) return {};
  std::string number = digits_of(figure.written.first);
  if (number.empty()) return {};
  if (figure.written.form == ValueForm::range) {
    const std::string second = digits_of(figure.written.second);
    if (second.empty()) return {};
    number += ".." + second;
  } else if (figure.written.form != ValueForm::quantity) {
    return {};
  }
  const Unit& unit = project.units[figure.unit];
  const std::string hedge = hedge_word(figure.written.hedge);
  if (figure.sort == Sort::money) {
    const bool dollar = unit.name == "USD" && project.config.currency == "USD";
    return hedge + (dollar ? "$" : unit.name + ' ') + number;
  }
  if (figure.unit == no_unit) return hedge + number;
  return hedge + number + (unit.name == "%" ? "" : " ") + unit.name;
}

std::string source_value(const ReadArticle& article, const SourceFigure& figure) {
  Span span = figure.span;
  if (!figure.hedge_span.empty()) span = join(span, figure.hedge_span);
  return on_one_line(article.text().text(span));
}

/// The time as the subject's end (bare) or after the value (with its preposition).
struct TimeWords {
  std::string bare;
  std::string after;
};

TimeWords time_words(const Shapes& shapes, const ReadArticle& article, const Statement& statement,
                     Kind kind) {
  const When& when = statement.when;
  if (!when.known || kind == Kind::date) return {};
  const MeasureId measure = statement.owner.measure;
  const std::string published = article.has_published ? label_of(article.published) : "";
  const bool counts_up = kind == Kind::count && !statement.owner.share;
  const bool to_date = when.from_publication || when.stretch || when.preposition == Preposition::since;
  if (counts_up && to_date && !published.empty() &&
      (when.from_publication || shapes.uses(measure, Preposition::by)))
    return {"", " by " + published};
  if (when.from_publication) {
    if (kind == Kind::flow || published.empty()) return {};
    return {"", " as of " + published};
  }
  if (when.preposition == Preposition::since) {
    const CivilDate begin = civil(when.days.begin);
    const std::string day = iso(when.days.begin);
    const std::string since = begin.day != 1     ? day
                              : begin.month != 1 ? day.substr(0, day.rfind('-'))
                                                 : day.substr(0, day.find('-'));
    if (kind == Kind::stock || kind == Kind::ratio || kind == Kind::rank)
      return published.empty() ? TimeWords{} : TimeWords{"", " as of " + published};
    return {" since " + since, published.empty() ? "" : " as of " + published};
  }
  const std::string label = label_of(when.days);
  if (label.empty()) return {};
  const bool total = when.preposition == Preposition::by ||
                     (when.days.is_day() && when.preposition != Preposition::since &&
                      shapes.uses(measure, Preposition::by) && !shapes.uses(measure, Preposition::in));
  if (total && counts_up) return {"", " by " + label};
  if (when.preposition == Preposition::as_of && kind != Kind::flow) return {"", " as of " + label};
  return {" " + label, ""};
}

std::string attributes(const Statement& statement) {
  std::string list;
  const auto add = [&](const std::string& one) { list += (list.empty() ? "" : ", ") + one; };
  if (statement.modality == Modality::planned) add("planned");
  if (statement.modality == Modality::forecast) add("forecast");
  if (statement.hearsay || statement.modality == Modality::possible) add("reported");
  if (!statement.party.empty() && statement.party.find('"') == std::string::npos)
    add("per \"" + statement.party + '"');
  return list.empty() ? "" : " [" + list + "]";
}

/// The subject with the entities' names for their keys: `IN` alone would read as "in".
SubjectKey spelled(const Project& project, SubjectKey key) {
  const auto spell = [&](Name& name) {
    if (name.id == no_name || name.text.empty()) return;
    for (const std::string& other : project.vocabulary.entities()[name.id].names)
      if (other != name.text) {
        name.text = other;
        return;
      }
  };
  spell(key.from);
  spell(key.to);
  for (Name& name : key.entities) spell(name);
  return key;
}

/// Whether the line parses to one claim with this subject and this value.
bool reads_back(const Project& project, const std::string& line, const Statement& statement,
                const SourceFigure& figure, bool is_date) {
  const SourceFile file(0, "draft", line + "\n");
  const ast::SyntaxTree tree = parse_claims(file);
  if (!tree.errors.empty() || tree.claims.size() != 1) return false;
  const ChunkFacts chunk = resolve(project, file, tree);
  if (!chunk.errors.empty() || chunk.facts.all.size() != 1) return false;
  const Fact& fact = chunk.facts.all.front();
  if (!(chunk.facts.subjects[fact.subject] == statement.subject)) return false;
  if (statement.whole) {
    if (fact.form != ValueForm::share) return false;
    const FactTerm& term = chunk.facts.terms[chunk.facts.rich[fact.rich].expression];
    if (!(chunk.facts.subjects[term.subject] == *statement.whole)) return false;
  }
  if (is_date) return fact.sort == Sort::date;
  if (figure.sort == Sort::rank) return fact.sort == Sort::rank && fact.number == figure.written.first.value;
  return fact.number == figure.written.first.value && fact.hedge == figure.written.hedge &&
         fact.place == figure.written.first.place;
}

}  // namespace

ClaimLine claim_line(const Project& project, const Shapes& shapes, const ReadArticle& article,
                     const Statement& statement) {
  const SourceFigure& figure = article.figures[statement.figure];
  const Kind kind = project.vocabulary.measures()[statement.owner.measure].kind;
  const bool point = statement.subject.ordinal != 0;
  const bool is_date = point || kind == Kind::date;
  std::vector<std::string> values;
  TimeWords time = time_words(shapes, article, statement, kind);
  if (is_date) {
    values.push_back(label_of(point ? statement.when.days : figure.days));
    time = {};
  } else {
    values = {canonical_value(project, figure), source_value(article, figure)};
    if (statement.owner.of_total != no_index)
      for (std::string& value : values)
        value += " of " + digits_of(article.figures[statement.owner.of_total].written.first);
  }
  std::vector<std::pair<std::string, std::string>> spellings{
      {statement.subject.text(), statement.whole ? statement.whole->text() : ""}};
  spellings.emplace_back(spelled(project, statement.subject).text(),
                         statement.whole ? spelled(project, *statement.whole).text() : "");
  for (const auto& [subject, whole] : spellings)
    for (const std::string& value : values) {
      if (value.empty()) continue;
      const std::string of = whole.empty() ? "" : " of " + whole + time.bare;
      std::string line = subject + time.bare + ": " + value + of + time.after + attributes(statement);
      if (reads_back(project, line, statement, figure, is_date)) return {std::move(line), {}};
    }
  return {{}, "no claim line says exactly `" + source_value(article, figure) + "`"};
}

}  // namespace claimcheck
