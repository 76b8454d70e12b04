// Names are resolved once per distinct writing of a subject, values and times once per claim.
#include "checker/project/resolve.hpp"

#include "checker/project/subject_reader.hpp"
#include "checker/project/unit_words.hpp"

namespace claimcheck {

namespace {

class ChunkResolver {
 public:
  ChunkResolver(const Project& project, const KnownSubjects& known, const SourceFile& file,
                const ast::SyntaxTree& tree)
      : project_(project), file_(file), tree_(tree), subjects_(project, known, file, tree, chunk_) {
    chunk_.file = file.id();
    chunk_.facts.all.reserve(tree.claims.size());
  }

  ChunkFacts run() {
    chunk_.errors = tree_.errors;
    for (const ast::Heading& heading : tree_.headings) add_heading(heading);
    for (const ast::Claim& claim : tree_.claims) add_claim(claim);
    chunk_.units = words_.take();
    chunk_.errors_dropped = tree_.errors_dropped;
    return std::move(chunk_);
  }

 private:
  std::string_view text(const Span& span) const { return file_.text(span); }
  Facts& facts() { return chunk_.facts; }
  void note(NoteKind kind, const Span& span, std::string words = {}) {
    chunk_.notes.push_back({kind, span, std::move(words)});
  }

  void add_heading(const ast::Heading& heading) {
    facts().headings.push_back({heading.id, find_source(heading.id)});
  }

  SourceId find_source(const Span& id) {
    const SourceId found = project_.registry.find(text(id));
    if (found == no_source) note(NoteKind::unknown_source, id, std::string(text(id)));
    return found;
  }

  Kind kind_of(SubjectId id) const {
    const Name& measure = subjects_.key(id).measure;
    return measure.id == no_name ? Kind::undeclared : project_.vocabulary.measures()[measure.id].kind;
  }

  void add_claim(const ast::Claim& claim) {
    Fact fact;
    fact.span = claim.span;
    const ast::Subject& written_subject = tree_.subjects[claim.subject];
    fact.subject_end = written_subject.span.end;
    fact.value_begin = claim.value.span.begin;
    fact.value_end = claim.value.span.end;
    const NamedSubject known = subjects_.read(written_subject);
    fact.subject = known.id;
    fact.time = subjects_.time(known.time, claim.times, known.id);
    set_value(fact, claim.value);
    set_attributes(fact, claim);
    set_evidence(fact, claim);
    facts().all.push_back(fact);
  }

  // ---- values

  void set_value(Fact& fact, const ast::Value& value) {
    fact.hedge = value.hedge;
    fact.form = value.form;
    const ast::Amount* amounts = begin(tree_.amounts, value.amounts);
    const Kind kind = kind_of(fact.subject);
    const bool has_date = !value.date.empty();
    if (value.form == ValueForm::date || (has_date && kind == Kind::date)) return set_date(fact, value);
    if (kind == Kind::choice && value.form != ValueForm::unknown && value.form != ValueForm::choice)
      return set_choice(fact, value, text(value.span));
    switch (value.form) {
      case ValueForm::unknown:
        fact.sort = Sort::unknown;
        return;
      case ValueForm::choice:
        return set_choice(fact, value, text(value.text));
      case ValueForm::relation:
        return set_relation(fact, value);
      default:
        break;
    }
    const Figure first = make_figure(amounts[0], file_.text());
    fact.number = first.value;
    fact.place = first.place;
    fact.bare_integer = first.bare_integer;
    fact.fraction = first.fraction;
    fact.point = first.point;
    fact.sort = value.form == ValueForm::rank ? Sort::rank : Sort::number;
    fact.unit = words_.add(unit_amount(amounts, value.amounts.count), file_);
    if (value.form != ValueForm::quantity && value.form != ValueForm::rank) set_rich(fact, value, first);
  }

  /// A magnitude or unit written once covers both ends; the first amount that has one carries it.
  static const ast::Amount& unit_amount(const ast::Amount* amounts, std::uint32_t count) {
    for (std::uint32_t i = 0; i < count; ++i)
      if (!amounts[i].unit.empty() || !amounts[i].currency.empty() || !amounts[i].per_unit.empty())
        return amounts[i];
    return amounts[0];
  }

  RichValue& rich(Fact& fact) {
    if (fact.rich == no_index) {
      fact.rich = static_cast<std::uint32_t>(facts().rich.size());
      facts().rich.emplace_back();
    }
    return facts().rich[fact.rich];
  }

  void set_rich(Fact& fact, const ast::Value& value, const Figure& first) {
    const ast::Amount* amounts = begin(tree_.amounts, value.amounts);
    RichValue& side = rich(fact);
    side.written.form = value.form;
    side.written.hedge = value.hedge;
    side.written.margin_before_unit = value.margin_before_unit;
    side.written.first = first;
    if (value.amounts.count > 1) side.written.second = make_figure(amounts[1], file_.text());
    if (value.amounts.count > 2) side.written.third = make_figure(amounts[2], file_.text());
    if (value.form == ValueForm::share) {
      FactTerm term{.op = ast::Operator::subject, .span = tree_.subjects[value.subject].span};
      const NamedSubject whole = subjects_.read(tree_.subjects[value.subject]);
      term.subject = whole.id;
      term.time = subjects_.time(whole.time, {}, whole.id);
      if (term.time == 0) term.time = fact.time;  // the whole inherits the part's time
      if (fact.time == 0) fact.time = term.time;  // and a time after the value is the claim's
      side.expression = add_term(term);
    }
  }

  void set_choice(Fact& fact, const ast::Value& value, std::string_view words) {
    fact.sort = Sort::choice;
    fact.form = ValueForm::choice;
    RichValue& side = rich(fact);
    side.written.form = ValueForm::choice;
    side.choice_text = std::string(words);
    side.choice = fold_name(words);
    const NameMatch match = project_.vocabulary.longest_name(words);
    if (match.size == words.size() && match.kind == NameKind::entity && !value.quoted) {
      side.choice = project_.vocabulary.entities()[match.id].key;
      side.choice_is_entity = true;
    }
  }

  void set_date(Fact& fact, const ast::Value& value) {
    fact.sort = Sort::date;
    fact.form = ValueForm::date;
    RichValue& side = rich(fact);
    side.written.form = ValueForm::date;
    side.written.hedge = value.hedge;
    const ast::Time& time = tree_.times[value.date.first];
    const TimeLabel label = make_label(&time, nullptr, subjects_.fiscal(fact.subject));
    side.date = label.extent;
    side.date_text = label.text;
    side.date_side = time.preposition;
  }

  void set_relation(Fact& fact, const ast::Value& value) {
    fact.sort = Sort::number;
    RichValue& side = rich(fact);
    side.written.form = ValueForm::relation;
    side.relation = value.relation;
    side.expression = term(value.term, fact.time);
  }

  std::uint32_t add_term(const FactTerm& term) {
    facts().terms.push_back(term);
    return static_cast<std::uint32_t>(facts().terms.size() - 1);
  }

  /// The grammar limits the depth of expressions.
  std::uint32_t term(std::uint32_t root, TimeId claim_time) {
    const ast::Term& written_term = tree_.terms[root];
    FactTerm result{.op = written_term.op, .span = written_term.span};
    if (written_term.op == ast::Operator::number) {
      result.number = make_figure(written_term.amount, file_.text()).value;
    } else if (written_term.op == ast::Operator::subject) {
      const NamedSubject known = subjects_.read(tree_.subjects[written_term.subject]);
      result.subject = known.id;
      result.time = subjects_.time(known.time, {}, known.id);
      if (result.time == 0) result.time = claim_time;
    } else {
      result.left = term(written_term.left, claim_time);
      if (written_term.op != ast::Operator::negate) result.right = term(written_term.right, claim_time);
    }
    return add_term(result);
  }

  // ---- attributes and evidence

  void set_attributes(Fact& fact, const ast::Claim& claim) {
    fact.attributes = static_cast<std::uint32_t>(facts().attributes.size());
    fact.attribute_count = static_cast<std::uint16_t>(claim.attributes.count);
    for (const auto* at = begin(tree_.attributes, claim.attributes);
         at != end(tree_.attributes, claim.attributes); ++at) {
      using enum ast::AttributeKind;
      fact.retracted = fact.retracted || at->kind == ast::AttributeKind::retracted;
      fact.uncertain = fact.uncertain || at->kind == planned || at->kind == proposed || at->kind == forecast;
      facts().attributes.push_back(
          {at->kind, at->span, std::string(text(at->argument)), std::string(text(at->reason))});
    }
  }

  void set_evidence(Fact& fact, const ast::Claim& claim) {
    fact.heading_at = claim.heading;
    if (claim.heading != ast::Claim::no_heading) fact.heading = facts().headings[claim.heading].source;
    fact.evidence = static_cast<std::uint32_t>(facts().evidence.size());
    fact.evidence_count = static_cast<std::uint16_t>(claim.evidence.count);
    for (const auto* at = begin(tree_.evidence, claim.evidence); at != end(tree_.evidence, claim.evidence);
         ++at) {
      FactEvidence item{.span = at->span,
                        .quote = at->quote,
                        .kind = at->kind,
                        .fragment = at->fragment,
                        .from = at->from,
                        .to = at->to};
      if (at->kind == ast::EvidenceKind::derivation) {
        item.expression = term(at->term, fact.time);
      } else if (!at->source.empty()) {
        item.source_span = at->source;
        item.source = find_source(at->source);
      } else {
        item.source = fact.heading;  // completed at the merge when the heading stands in an earlier chunk
      }
      facts().evidence.push_back(item);
    }
  }

  const Project& project_;
  const SourceFile& file_;
  const ast::SyntaxTree& tree_;
  ChunkFacts chunk_;
  UnitWordTable words_;
  SubjectReader subjects_;
};

}  // namespace

ChunkFacts resolve(const Project& project, const KnownSubjects& known, const SourceFile& file,
                   const ast::SyntaxTree& tree) {
  return ChunkResolver(project, known, file, tree).run();
}

ChunkFacts resolve(const Project& project, const SourceFile& file, const ast::SyntaxTree& tree) {
  ChunkFacts chunk = resolve(project, KnownSubjects(), file, tree);
  for (Fact& fact : chunk.facts.all) fact.subject &= ~local_subject;
  for (FactTerm& term : chunk.facts.terms) term.subject &= ~local_subject;
  return chunk;
}

}  // namespace claimcheck
