#include "tests/fuzz/spans.hpp"

#include "grammar/text/utf8.hpp"

namespace claimcheck::fuzz {

namespace {

using namespace ast;

class Nodes {
 public:
  Nodes(const SourceFile& file, const SyntaxTree& tree) : file_(file), tree_(tree) {}

  std::string first_unsound() {
    for (const Item& item : tree_.items) check(item.span, "item");
    for (const Heading& heading : tree_.headings) check(heading.span, "heading"), check(heading.id, "id");
    for (const Claim& claim : tree_.claims) check(claim);
    for (const Subject& subject : tree_.subjects) check(subject);
    for (const Token& token : tree_.tokens) check(token.span, "token");
    for (const Amount& amount : tree_.amounts) check(amount);
    for (const Time& time : tree_.times) check(time.span, "time"), check(time.first.span, "time's start");
    for (std::uint32_t i = 0; i < tree_.terms.size(); ++i) check(tree_.terms[i], i);
    for (const Attribute& attribute : tree_.attributes)
      check(attribute.span, "attribute"), check(attribute.argument, "argument"),
          check(attribute.reason, "reason");
    for (const Evidence& evidence : tree_.evidence) check(evidence);
    for (const Span& comment : tree_.comments) check(comment, "comment");
    for (const SyntaxError& error : tree_.errors) check(error);
    return std::move(found_);
  }

 private:
  void say(const std::string& what) {
    if (found_.empty()) found_ = what;
  }
  void check(const Span& span, const char* what) {
    if (!is_sound(file_, span)) say(std::string("the span of a node is not sound: ") + what);
  }
  template <class T>
  void check(const Slice<T>& slice, const std::vector<T>& pool, const char* what) {
    if (slice.count != 0 && (slice.first > pool.size() || slice.count > pool.size() - slice.first))
      say(std::string("a slice reaches out of its pool: ") + what);
  }
  void check_index(std::uint32_t index, std::size_t size, const char* what) {
    if (index >= size) say(std::string("an index reaches out of its pool: ") + what);
  }

  void check(const Claim& claim) {
    check(claim.span, "claim"), check(claim.colon, "colon");
    check_index(claim.subject, tree_.subjects.size(), "subject");
    if (claim.heading != Claim::no_heading) check_index(claim.heading, tree_.headings.size(), "heading");
    check(claim.times, tree_.times, "times");
    check(claim.attributes, tree_.attributes, "attributes");
    check(claim.evidence, tree_.evidence, "evidence");
    const Value& value = claim.value;
    check(value.span, "value"), check(value.hedge_span, "hedge"), check(value.text, "choice");
    check(value.amounts, tree_.amounts, "amounts");
    check(value.date, tree_.times, "date");
    if (value.form == ValueForm::relation) check_index(value.term, tree_.terms.size(), "relation");
    if (value.form == ValueForm::share) check_index(value.subject, tree_.subjects.size(), "share");
  }
  void check(const Subject& subject) {
    check(subject.span, "subject");
    check(subject.tokens, tree_.tokens, "tokens");
    check(subject.time, tree_.times, "subject's time");
    if (!subject.time.empty() && (subject.time_token < subject.tokens.first ||
                                  subject.time_token >= subject.tokens.first + subject.tokens.count))
      say("a subject's time begins at a token of another");
  }
  void check(const Amount& amount) {
    check(amount.span, "amount"), check(amount.number.span, "number");
    check(amount.magnitude.span, "magnitude"), check(amount.currency, "currency");
    check(amount.unit, "unit"), check(amount.per_unit, "per unit");
    if (amount.number.form == NumeralForm::none) say("an amount without a number");
    if (amount.number.denominator == 0) say("a fraction with 0 below");
  }
  /// Children come before their parent, so that no walk over an expression goes in a circle.
  void check(const Term& term, std::uint32_t index) {
    check(term.span, "term");
    if (term.op == Operator::number) return check(term.amount);
    if (term.op == Operator::subject) return check_index(term.subject, tree_.subjects.size(), "term");
    if (term.left >= index || (term.op != Operator::negate && term.right >= index))
      say("a term before its parts");
  }
  void check(const Evidence& evidence) {
    check(evidence.span, "evidence"), check(evidence.source, "source"), check(evidence.quote, "quote");
    if (evidence.kind == EvidenceKind::derivation)
      check_index(evidence.term, tree_.terms.size(), "derivation");
  }
  void check(const SyntaxError& error) {
    const bool whole = utf8::first_invalid(file_.text()).has_value() || is_sound(file_, error.span);
    if (!whole || error.span.end > file_.text().size()) say("an error's span is not sound");
    if (error.message.empty()) say("an error without a message");
    if (error.has_replacement) check(error.replaced, "replacement");
  }

  const SourceFile& file_;
  const SyntaxTree& tree_;
  std::string found_;
};

bool cuts(std::string_view text, std::size_t at) {
  return at < text.size() && utf8::is_continuation(text[at]);
}

}  // namespace

bool is_sound(const SourceFile& file, const Span& span) {
  if (span.file == no_file) return span.begin == 0 && span.end == 0;
  if (span.file != file.id() || span.begin > span.end || span.end > file.text().size()) return false;
  if (!cuts(file.text(), span.begin) && !cuts(file.text(), span.end)) return true;
  return utf8::first_invalid(file.text()).has_value();
}

std::string unsound_node(const SourceFile& file, const SyntaxTree& tree) {
  return Nodes(file, tree).first_unsound();
}

}  // namespace claimcheck::fuzz
