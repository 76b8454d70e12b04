// The tree as text: one node a line, children indented, the words of a node in quotes. For tests and people;
// nothing reads it back.
#include <string>

#include "grammar/names.hpp"
#include "grammar/parse.hpp"

namespace claimcheck {

namespace {

using namespace ast;

class Dumper {
 public:
  Dumper(const SourceFile& file, const SyntaxTree& tree) : file_(file), tree_(tree) {}

  std::string run() {
    if (tree_.items.empty()) {
      for (const Claim& each : tree_.claims) claim(each);
      if (tree_.claims.empty())
        for (const Subject& each : tree_.subjects) subject(each, "subject", 0);
    }
    for (const Item& item : tree_.items) this->item(item);
    for (const Span& comment : tree_.comments) line(0, "comment", text(comment));
    for (const SyntaxError& each : tree_.errors) error(each);
    if (tree_.errors_dropped != 0) out_ += "errors dropped " + std::to_string(tree_.errors_dropped) + "\n";
    return std::move(out_);
  }

 private:
  std::string text(const Span& span) const { return "'" + std::string(file_.text(span)) + "'"; }

  void line(int depth, std::string_view name, const std::string& rest = {}) {
    out_.append(static_cast<std::size_t>(2 * depth), ' ');
    out_ += name;
    if (!rest.empty()) out_ += " " + rest;
    out_ += '\n';
  }

  void item(const Item& item) {
    switch (item.kind) {
      case ItemKind::claim:
        return claim(tree_.claims[item.index]);
      case ItemKind::heading:
        return line(0, "heading", text(tree_.headings[item.index].id));
      case ItemKind::comment:
        return;
      case ItemKind::blank:
        return line(0, "blank");
      case ItemKind::error:
        return line(0, "error item", std::to_string(item.span.begin) + ".." + std::to_string(item.span.end));
    }
  }

  void error(const SyntaxError& error) {
    const Position at = file_.position(error.span.begin);
    std::string rest = std::to_string(at.line) + ":" + std::to_string(at.column) + " " + error.message;
    if (error.has_replacement) rest += " => '" + error.replacement + "'";
    line(0, "SYN00" + std::to_string(static_cast<int>(error.code)), rest);
  }

  void claim(const Claim& claim) {
    const std::string under = claim.heading == Claim::no_heading
                                  ? ""
                                  : "@" + std::string(file_.text(tree_.headings[claim.heading].id));
    line(0, "claim", under);
    subject(tree_.subjects[claim.subject], "subject", 1);
    value(claim.value);
    for (const Time* each = begin(tree_.times, claim.times); each != end(tree_.times, claim.times); ++each)
      line(1, "time", show(*each));
    for (const Attribute* each = begin(tree_.attributes, claim.attributes);
         each != end(tree_.attributes, claim.attributes); ++each)
      attribute(*each);
    for (const Evidence* each = begin(tree_.evidence, claim.evidence);
         each != end(tree_.evidence, claim.evidence); ++each)
      evidence(*each);
  }

  void subject(const Subject& subject, std::string_view name, int depth) {
    std::string rest;
    if (subject.ordinal.form != NumeralForm::none) rest += "#" + number(subject.ordinal) + " ";
    for (std::uint32_t i = 0; i < subject.tokens.count; ++i) {
      const Token& token = tree_.tokens[subject.tokens.first + i];
      if (i > 0 && !token.glued) rest += ' ';
      if (!subject.time.empty() && subject.tokens.first + i == subject.time_token) rest += "| ";
      rest += show(token);
    }
    line(depth, name, rest);
    for (const Time* each = begin(tree_.times, subject.time); each != end(tree_.times, subject.time); ++each)
      line(depth + 1, "time", show(*each));
  }

  std::string show(const Token& token) const {
    const std::string words(file_.text(token.span));
    switch (token.kind) {
      case TokenKind::quoted:
        return "`" + words + "`";
      case TokenKind::qualifier:
        return "(" + words + ")";
      case TokenKind::hyphen:
        return "[-]";
      case TokenKind::dash:
        return "[--]";
      case TokenKind::arrow_right:
        return "[->]";
      case TokenKind::arrow_left:
        return "[<-]";
      default:
        return words;
    }
  }

  std::string number(const Numeral& numeral) const {
    if (numeral.long_digits) return "long " + text(numeral.span);
    std::string out = std::to_string(numeral.mantissa);
    if (numeral.exponent != 0) out += "e" + std::to_string(numeral.exponent);
    if (numeral.denominator != 1) out += "/" + std::to_string(numeral.denominator);
    return out;
  }

  std::string show(const Amount& amount) const {
    std::string out(name_of(amount.number.form));
    out += ' ';
    if (amount.sign != 0) out += amount.sign < 0 ? '-' : '+';
    out += number(amount.number);
    if (amount.number.place != 0) out += " place " + std::to_string(amount.number.place);
    if (amount.magnitude.dozen) out += " dozen";
    if (amount.magnitude.power != 0) out += " x10^" + std::to_string(amount.magnitude.power);
    if (!amount.currency.empty()) out += " currency " + text(amount.currency);
    if (!amount.unit.empty()) out += " unit " + text(amount.unit);
    if (amount.per.form != NumeralForm::none) out += " per " + number(amount.per);
    if (!amount.per_unit.empty()) out += " per unit " + text(amount.per_unit);
    return out;
  }

  static std::string show(const TimePoint& point) {
    std::string out = std::to_string(point.year);
    if (point.unit == TimeUnit::month || point.unit == TimeUnit::day) out += "-" + std::to_string(point.part);
    if (point.unit == TimeUnit::day) return out + "-" + std::to_string(point.day);
    if (point.unit == TimeUnit::year || point.unit == TimeUnit::month) return out;
    out = std::string(name_of(point.unit)) + " " + out;
    if (point.part != 0) out += "/" + std::to_string(point.part);
    return out;
  }

  static std::string show(const Time& time) {
    std::string out(name_of(time.preposition));
    if (!out.empty()) out += ' ';
    out += show(time.first);
    if (time.last.present) out += " .. " + show(time.last);
    return out;
  }

  void value(const Value& value) {
    std::string rest;
    if (value.hedge != Hedge::none) rest += std::string(name_of(value.hedge)) + " ";
    if (value.form == ValueForm::relation) rest += std::string(name_of(value.relation)) + " ";
    if (value.form == ValueForm::choice) rest += (value.quoted ? "quoted " : "") + text(value.text) + " ";
    if (value.margin_before_unit) rest += "margin ";
    if (!rest.empty()) rest.pop_back();
    line(1, name_of(value.form), rest);
    for (const Amount* each = begin(tree_.amounts, value.amounts); each != end(tree_.amounts, value.amounts);
         ++each)
      line(2, show(*each));
    for (const Time* each = begin(tree_.times, value.date); each != end(tree_.times, value.date); ++each)
      line(2, "date", show(*each));
    if (value.form == ValueForm::share) subject(tree_.subjects[value.subject], "of", 2);
    if (value.form == ValueForm::relation) term(value.term, 2);
  }

  void term(std::uint32_t index, int depth) {
    const Term& term = tree_.terms[index];
    if (term.op == Operator::number) return line(depth, show(term.amount));
    if (term.op == Operator::subject) return subject(tree_.subjects[term.subject], "subject", depth);
    line(depth, name_of(term.op));
    this->term(term.left, depth + 1);
    if (term.op != Operator::negate) this->term(term.right, depth + 1);
  }

  void attribute(const Attribute& attribute) {
    std::string rest(name_of(attribute.kind));
    if (!attribute.argument.empty()) rest += " " + text(attribute.argument);
    if (!attribute.reason.empty()) rest += " because " + text(attribute.reason);
    line(1, "attribute", rest);
  }

  void evidence(const Evidence& evidence) {
    std::string rest(name_of(evidence.kind));
    if (!evidence.source.empty()) rest += " @" + std::string(file_.text(evidence.source));
    if (evidence.fragment != FragmentKind::none) {
      rest += " " + std::string(name_of(evidence.fragment)) + " " + std::to_string(evidence.from);
      if (evidence.fragment != FragmentKind::page)
        rest += evidence.to == UINT64_MAX ? "..end" : ".." + std::to_string(evidence.to);
    }
    if (!evidence.quote.empty()) rest += " " + text(evidence.quote);
    line(1, "evidence", rest);
    if (evidence.kind == EvidenceKind::derivation) term(evidence.term, 2);
  }

  const SourceFile& file_;
  const SyntaxTree& tree_;
  std::string out_;
};

}  // namespace

std::string dump(const SourceFile& file, const ast::SyntaxTree& tree) { return Dumper(file, tree).run(); }

}  // namespace claimcheck
