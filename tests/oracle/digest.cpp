#include "digest.hpp"

#include <sstream>

namespace claimcheck::oracle {

namespace {

using namespace ast;

class Digest {
 public:
  template <class... Fields>
  void line(const char* name, const Fields&... fields) {
    out_ << name;
    (put(fields), ...);
    out_ << '\n';
  }
  std::string text() const { return out_.str(); }

 private:
  void put(const Span& span) {
    if (span.file == no_file) {
      out_ << " -";
    } else {
      out_ << ' ' << span.begin << ".." << span.end;
    }
  }
  template <class T>
  void put(const Slice<T>& slice) {
    out_ << " [" << (slice.empty() ? 0 : slice.first) << '+' << slice.count << ']';
  }
  void put(const Numeral& n) {
    if (n.form == NumeralForm::none) {
      out_ << " none";
      return;
    }
    put(n.span);
    out_ << ' ' << n.mantissa << 'e' << n.exponent << 'p' << n.place << '/' << n.denominator << " f"
         << static_cast<int>(n.form) << (n.long_digits ? " long" : "");
  }
  void put(const Amount& a) {
    put(a.span);
    put(a.number);
    put(a.magnitude.span);
    out_ << " m" << static_cast<int>(a.magnitude.power) << a.magnitude.dozen;
    put(a.currency);
    put(a.unit);
    put(a.per);
    put(a.per_unit);
    out_ << " s" << static_cast<int>(a.sign);
  }
  void put(const TimePoint& p) {
    if (!p.present) {
      out_ << " no";
      return;
    }
    put(p.span);
    out_ << ' ' << p.year << 'u' << static_cast<int>(p.unit) << 'p' << static_cast<int>(p.part) << 'd'
         << static_cast<int>(p.day);
  }
  template <class T>
  requires std::is_enum_v<T> || std::is_arithmetic_v<T>
  void put(T value) { out_ << ' ' << static_cast<long long>(value); }

  std::ostringstream out_;
};

}  // namespace

std::string digest(const SyntaxTree& tree) {
  Digest out;
  for (const Item& i : tree.items) out.line("item", i.span, i.kind, i.kind == ItemKind::error ? 0 : i.index);
  for (const Heading& h : tree.headings) out.line("heading", h.span, h.id);
  for (const Span& c : tree.comments) out.line("comment", c);
  for (const Claim& c : tree.claims) {
    const Value& v = c.value;
    out.line("claim", c.span, c.subject, c.colon, c.times, c.attributes, c.evidence, c.heading);
    const bool subject = v.form == ValueForm::share;
    const bool term = v.form == ValueForm::relation;
    out.line("value", v.span, v.form, v.hedge, v.hedge_span, v.amounts, v.date,
             term ? v.relation : Relation::equal, term ? v.term : 0, subject ? v.subject : 0, v.text,
             v.quoted, v.margin_before_unit);
  }
  for (const Subject& s : tree.subjects)
    out.line("subject", s.span, s.tokens, s.time, s.time.empty() ? 0 : s.time_token, s.ordinal);
  for (const Token& t : tree.tokens) out.line("token", t.span, t.kind, t.glued);
  for (const Amount& a : tree.amounts) out.line("amount", a);
  for (const Time& t : tree.times) out.line("time", t.span, t.preposition, t.first, t.last);
  for (const Term& t : tree.terms) out.line("term", t.span, t.op, t.amount, t.subject, t.left, t.right);
  for (const Attribute& a : tree.attributes) out.line("attribute", a.span, a.kind, a.argument, a.reason);
  for (const Evidence& e : tree.evidence)
    out.line("evidence", e.span, e.kind, e.source, e.quote, e.fragment, e.from, e.to, e.term);
  return out.text();
}

}  // namespace claimcheck::oracle
