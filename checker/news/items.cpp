// Every sentence says both values, as written and as intervals, so that a reader can check the verdict by
// hand.
#include "checker/news/items.hpp"

#include <algorithm>
#include <array>

#include "checker/evidence/cite.hpp"
#include "checker/rules/labels.hpp"
#include "checker/solve/wording.hpp"

namespace claimcheck {

namespace {

constexpr std::array<std::string_view, 4> grades{"certain", "likely", "unsure", ""};

constexpr RuleInfo rule_of(std::string_view verdict, std::string_view grade, Severity severity) {
  return {verdict, grade, severity, Scope::claim, "what a document does to the claims", ""};
}

constexpr std::array<RuleInfo, 4> rules_of(std::string_view verdict, Severity severity) {
  return {rule_of(verdict, grades[0], severity), rule_of(verdict, grades[1], severity),
          rule_of(verdict, grades[2], severity), rule_of(verdict, grades[3], severity)};
}

constexpr std::array<std::array<RuleInfo, 4>, news_verdicts> rules{
    rules_of("contradicts", Severity::error), rules_of("tension", Severity::warning),
    rules_of("updates", Severity::warning),   rules_of("confirms", Severity::note),
    rules_of("new", Severity::note),          rules_of("unsure", Severity::note),
    rules_of("context", Severity::note)};

std::string_view grade_text(Grade grade) { return grades[static_cast<std::size_t>(grade)]; }

Span span_of(const SourceFigure& figure) {
  return figure.hedge_span.empty() ? figure.span : join(figure.span, figure.hedge_span);
}

class ItemMaker {
 public:
  ItemMaker(const ItemContext& context, const FiledStatement& filed, const Judgement& judgement)
      : context_(context),
        filed_(filed),
        judgement_(judgement),
        words_(context.reader),
        figure_(context.document.article.figures[filed.statement.figure]) {}

  NewsItem run() {
    const SourceFile& text = *context_.document.document.text;
    item_.verdict = judgement_.verdict;
    const Grade grade = judgement_.promoted ? Grade::likely : filed_.statement.owner.grade;
    item_.grade = judgement_.verdict == NewsVerdict::unsure ? "unsure" : grade_text(grade);
    item_.reasons = filed_.statement.owner.reasons;
    if (!judgement_.remark.empty()) item_.reasons.push_back(judgement_.remark);
    item_.subject = subject();
    item_.value = on_one_line(text.text(span_of(figure_)));
    item_.code = judgement_.code;
    item_.quote =
        shortest_unique_quote(*context_.document.quotes, text, span_of(context_.document, filed_.statement));
    set_paste();
    if (has_fact()) item_.interval = words_.meaning(filed_.fact, ReadingKind::strict);
    Finding& finding = item_.finding;
    finding = make_finding(verdict_rule(item_.verdict, item_.grade), place_of(text, span_of(figure_)), {});
    finding.subject = item_.subject;
    finding.primary.message = label();
    finding.message = message();
    add_claims();
    if (has_claim())
      for (const SourceId id : sources_of(project().facts, context_.reader.fact(judgement_.claim)))
        item_.sources.push_back(project().registry[id].id);
    if (judgement_.outdated != no_index) {
      item_.outdated_by = words_.line(judgement_.outdated);
      item_.outdated_at = at(judgement_.outdated);
    }
    for (const std::string& reason : item_.reasons) finding.argument.push_back({reason, {}});
    add_help();
    return std::move(item_);
  }

 private:
  bool has_fact() const { return filed_.fact != no_index; }
  bool has_claim() const { return judgement_.claim != no_index; }
  const Project& project() const { return context_.project; }

  /// The subject with its time, as the claim line has it.
  std::string subject() const {
    if (!has_fact()) return filed_.statement.subject.text();
    const Fact& fact = context_.reader.fact(filed_.fact);
    const std::string time = show(project().facts.times[fact.time]);
    return filed_.statement.subject.text() + (time.empty() ? "" : ' ' + time);
  }

  std::string label() const {
    std::string text = item_.interval == "exactly" ? "exactly " + item_.value : item_.interval;
    if (filed_.statement.modality == Modality::planned) text += text.empty() ? "planned" : ", planned";
    if (filed_.statement.modality == Modality::forecast) text += text.empty() ? "a forecast" : ", a forecast";
    return text;
  }

  std::string value() const { return has_fact() ? words_.value(filed_.fact) : item_.value; }

  std::string message() {
    const std::string here = item_.subject + ": " + value() + " here";
    const std::string there = has_claim() ? words_.value(judgement_.claim) + " in the claims" : "";
    switch (item_.verdict) {
      case NewsVerdict::contradicts:
        if (judgement_.likeness != Likeness::none) return here + ", " + there + distance();
        return here + "; with this " + named_claims() + " cannot all hold";
      case NewsVerdict::tension:
        return has_claim() ? here + ", " + there : here;
      case NewsVerdict::updates:
        return here + "; " + claim_subject() + ": " + there;
      case NewsVerdict::confirms:
        item_.witness = witness_of(project(), context_.reader.sources(), context_.document, context_.reprint,
                                   filed_, judgement_.claim);
        return item_.subject + ": " + value() + ", as claimed" +
               (item_.witness == "independent" ? ", by another witness" : "; " + item_.witness);
      case NewsVerdict::fresh:
        return item_.subject + ": " + value() +
               (has_claim() ? "; the claims have " + claim_subject() + ": " + words_.value(judgement_.claim)
                            : ", which no claim speaks of");
      default:
        return item_.subject + ": " + item_.value + ", perhaps";
    }
  }

  std::string claim_subject() const { return has_claim() ? words_.subject(judgement_.claim) : ""; }

  std::string distance() const {
    if (judgement_.likeness != Likeness::apart) return {};
    const Fact& claim = context_.reader.fact(judgement_.claim);
    if (claim.sort == Sort::date || claim.sort == Sort::rank || claim.form == ValueForm::share) return {};
    const Reading ours = reading_of(context_.reader, context_.reader.fact(filed_.fact));
    const Reading theirs = reading_of(context_.reader, claim);
    const Number between = gap(ours.lenient, theirs.lenient);
    return between.is_zero()
               ? ""
               : ", at least " + words_.number(between, judgement_.claim, Rounding::down) + " apart";
  }

  std::string named_claims() const {
    std::string names;
    std::size_t n = 0;
    for (const FactId id : judgement_.conflict->claims) {
      if (id == filed_.fact) continue;
      names += (n++ == 0 ? "" : ", ") + ("`" + words_.line(id) + "`");
    }
    return names;
  }

  std::string at(FactId id) const {
    const Place place = value_place(project(), id);
    return place.path + ":" + std::to_string(place.start.line);
  }

  void add_claim(FactId id) {
    Finding& finding = item_.finding;
    Label label{value_place(project(), id),
                words_.subject(id) + ": " + words_.value_and_meaning(id, ReadingKind::strict)};
    if (const std::string who = words_.said_by(id); !who.empty()) label.message += ", from " + who;
    if (item_.claim.empty()) {
      item_.claim = at(id);
      item_.claim_line = words_.line(id);
    }
    finding.related.push_back(std::move(label));
  }

  void add_claims() {
    if (has_claim()) add_claim(judgement_.claim);
    for (const FactId id : judgement_.opponents)
      if (id != judgement_.claim) add_claim(id);
    if (judgement_.conflict == nullptr) return;
    const Conflict& conflict = *judgement_.conflict;
    if (judgement_.likeness == Likeness::apart)
      item_.finding.argument.push_back({"with this " + named_claims() + " cannot all hold either", {}});
    for (const ArgumentLine& line : conflict.argument) {
      Step step{line.text, {}};
      for (const FactId id : line.claims)
        if (id != filed_.fact) step.claims.push_back({value_place(project(), id), words_.line(id)});
      item_.finding.argument.push_back(std::move(step));
    }
  }

  void set_paste() {
    if (filed_.line.text.empty()) return;
    item_.paste = filed_.line.text;
    if (!item_.quote.empty()) item_.paste += "\n    " + in_quotes(item_.quote);
  }

  void add_help() {
    const bool offers = item_.verdict == NewsVerdict::fresh || item_.verdict == NewsVerdict::updates;
    if (offers && !item_.paste.empty())
      item_.finding.help.push_back(
          {item_.verdict == NewsVerdict::fresh ? "to claim it" : "to bring it up to date",
           "@" + context_.document.source.id + "\n" + item_.paste});
    if (!filed_.line.why.empty()) item_.finding.help.push_back({filed_.line.why, {}});
  }

  const ItemContext& context_;
  const FiledStatement& filed_;
  const Judgement& judgement_;
  Wording words_;
  const SourceFigure& figure_;
  NewsItem item_;
};

}  // namespace

const RuleInfo& verdict_rule(NewsVerdict verdict, std::string_view grade) {
  const auto& row = rules[static_cast<std::size_t>(verdict)];
  for (const RuleInfo& rule : row)
    if (rule.name == grade) return rule;
  return row.back();
}

NewsItem make_item(const ItemContext& context, const FiledStatement& filed, const Judgement& judgement) {
  return ItemMaker(context, filed, judgement).run();
}

NewsItem make_context_item(const FiledDocument& document, const SourceFigure& figure, const Units& units) {
  NewsItem item;
  const SourceFile& text = *document.document.text;
  item.value = on_one_line(text.text(span_of(figure)));
  if (figure.sort != Sort::date) item.interval = show(figure.reading.strict, units[figure.unit]);
  item.finding = make_finding(verdict_rule(NewsVerdict::context, ""), place_of(text, span_of(figure)),
                              "nothing in the vocabulary speaks of " + item.value);
  item.finding.primary.message = item.interval;
  return item;
}

Finding make_clash(const Project& project, const ClaimReader& reader, const FiledDocument& first,
                   const FiledStatement& one, const FiledDocument& second, const FiledStatement& other,
                   const Conflict& conflict) {
  const Wording words(reader);
  const auto place = [](const FiledDocument& document, const FiledStatement& filed) {
    return place_of(*document.document.text, span_of(document.article.figures[filed.statement.figure]));
  };
  Finding finding = make_finding(
      verdict_rule(NewsVerdict::contradicts, "between"), place(first, one),
      words.line(one.fact) + " in " + first.path + ", " + words.line(other.fact) + " in " + second.path);
  finding.primary.message = words.meaning(one.fact, ReadingKind::strict);
  finding.related.push_back({place(second, other), words.meaning(other.fact, ReadingKind::strict)});
  for (const ArgumentLine& line : conflict.argument) finding.argument.push_back({line.text, {}});
  (void)project;
  return finding;
}

}  // namespace claimcheck
