#include "grammar/words/amounts.hpp"
#include "reader.hpp"

namespace claimcheck::oracle {

using ast::Token;
using ast::TokenKind;

namespace {

bool is_white(const char* at, const char* end) {
  return at == end || *at == '\n' || *at == '\r' || lexis::blank_size(at, end) != 0;
}

bool is_enclosing(char c) { return std::string_view("`(){}[]\"").find(c) != std::string_view::npos; }

bool is_arrow(const char* at, const char* end) {
  for (const std::string_view arrow : {"->", "<-", "\xE2\x86\x92", "\xE2\x86\x90"})
    if (lexis::starts_with(at, end, arrow)) return true;
  return false;
}

bool is_wide_quote(const char* at, const char* end) {
  for (const std::string_view mark : {"\xE2\x80\x9C", "\xE2\x80\x9D", "\xE2\x80\x9E"})
    if (lexis::starts_with(at, end, mark)) return true;
  return false;
}

}  // namespace

bool Reader::name(Place place) {
  const char* begin = at_;
  for (; !done(); at_ += lexis::code_size(at_, end_)) {
    if (is_white(at_, end_) || is_enclosing(*at_) || is_arrow(at_, end_) || is_wide_quote(at_, end_)) break;
    if (lexis::dash_size(at_, end_) != 0) break;
    if (*at_ == ':' && place == Place::claim && is_white(at_ + 1, end_)) break;
    if ((*at_ == ',' || *at_ == ';') && (is_white(at_ + 1, end_) || is_enclosing(at_[1]))) break;
    const std::size_t hyphen = lexis::hyphen_size(at_, end_);
    if (hyphen > 1) break;
    if (hyphen == 0) continue;
    if (at_ == begin
            ? is_white(at_ + 1, end_)
            : end_ - at_ > 1 && (lexis::continues_word(at_ + 1, end_) || at_[1] == '{' || at_[1] == '`'))
      break;
  }
  return at_ != begin;
}

bool Reader::glued(std::uint32_t first) const {
  if (tree_.tokens.size() == first) return false;
  const Token& last = tree_.tokens.back();
  return last.span.end + (last.kind == TokenKind::quoted ? 1 : 0) == offset(at_);
}

bool Reader::qualifiers() {
  const char* begin = at_;
  int depth = 0;
  while (!done() && *at_ != '\n' && *at_ != '\r' && !(*at_ == ')' && depth == 0)) {
    depth += *at_ == '(' ? 1 : *at_ == ')' ? -1 : 0;
    ++at_;
  }
  if (now() != ')') return false;
  const char* close = at_;
  const char* item = begin;
  for (const char* at = begin; at <= close; ++at) {
    if (at != close) {
      depth += *at == '(' ? 1 : *at == ')' ? -1 : 0;
      const bool groups = at > begin && at + 1 < close && lexis::is_digit(at[-1]) && lexis::is_digit(at[1]);
      if (*at != ',' || depth > 0 || groups) continue;
    }
    item = lexis::skip_blanks(item, at);
    const char* last = item;
    for (const char* c = item; c != at; c += lexis::code_size(c, at))
      if (lexis::blank_size(c, at) == 0) last = c + lexis::code_size(c, at);
    if (last == item) {
      ++mistakes_;
      break;
    }
    tree_.tokens.push_back({{tree_.file, offset(item), offset(last)}, TokenKind::qualifier, false});
    item = at + 1;
  }
  at_ = close + 1;
  return true;
}

/// A token, or false; what cannot be closed counts as a mistake and ends everything.
bool Reader::token(Place place, std::uint32_t first) {
  const char* begin = at_;
  const bool joined = glued(first);
  const auto add = [&](TokenKind kind) {
    tree_.tokens.push_back({span(begin), kind, joined});
    return true;
  };
  if (joined && hyphen()) {
    if (now() != '>' && !is_white(at_, end_)) return add(TokenKind::hyphen);
    at_ = begin;
  }
  if (name(place)) return add(TokenKind::word);
  if (dash()) return add(TokenKind::dash);
  if (take("->") || take("\xE2\x86\x92")) return add(TokenKind::arrow_right);
  if (take("<-") || take("\xE2\x86\x90")) return add(TokenKind::arrow_left);
  if (hyphen()) return add(TokenKind::hyphen);
  if (take('`')) {
    const char* inside = at_;
    while (!done() && *at_ != '`' && *at_ != '\n' && *at_ != '\r') ++at_;
    if (now() != '`') return hopeless_ = true, false;
    tree_.tokens.push_back({span(inside), TokenKind::quoted, joined});
    ++at_;
    return true;
  }
  if (take('(')) {
    if (!qualifiers()) return hopeless_ = true, false;
    return true;
  }
  return false;
}

void Reader::find_time(ast::Subject& subject) {
  std::uint32_t last = subject.tokens.first + subject.tokens.count;
  while (last > subject.tokens.first && tree_.tokens[last - 1].kind == TokenKind::qualifier) --last;
  std::uint32_t first = last;
  while (first > subject.tokens.first && tree_.tokens[first - 1].kind != TokenKind::qualifier) --first;
  if (first == last) return;
  const char* end = text_ + (tree_.tokens[last - 1].span.end - shift_);
  if (!lexis::is_digit(end[-1]) && end[-1] != 's') return;
  if (first == subject.tokens.first) ++first;
  if (last - first > 14 || last < 14) first = std::max(first, last < 14 ? 0 : last - 14);
  for (; first < last; ++first) {
    const Token token = tree_.tokens[first];
    if (token.kind != TokenKind::word || token.glued) continue;
    Reader rest(*this);
    rest.at_ = text_ + (token.span.begin - shift_);
    rest.end_ = end;
    ast::Time time;
    if (!rest.time(time) || !rest.done()) continue;
    mistakes_ = rest.mistakes_;
    subject.time = {static_cast<std::uint32_t>(tree_.times.size()), 1};
    subject.time_token = first;
    tree_.times.push_back(time);
    return;
  }
}

bool Reader::subject(Place place, std::uint32_t& index) {
  ast::Subject subject;
  subject.tokens.first = static_cast<std::uint32_t>(tree_.tokens.size());
  const char* begin = at_;
  const int wrong = mistakes_;
  const bool digits_first = digits();
  if (!digits_first || take("st") || take("nd") || take("rd") || take("th")) {
    at_ = begin;
    ast::Numeral numeral;
    const bool found = digits_first ? digit_numeral(numeral) && numeral.form == ast::NumeralForm::ordinal
                                    : ordinal_words(numeral);
    if (found && blanks() && now() != ':') subject.ordinal = numeral;
  }
  at_ = begin;
  mistakes_ = wrong;
  const auto stop = [&] {
    return place == Place::value && (now() == '@' || stands(&Reader::time_lead) || derivation_ahead());
  };
  if (stop() || !token(place, subject.tokens.first)) return at_ = begin, false;
  const char* after = at_;
  while (true) {
    if (!take(',')) take(';');
    place == Place::value ? gap() : blanks();
    if (stop() || !token(place, subject.tokens.first)) break;
    after = at_;
  }
  at_ = after;
  subject.span = span(begin);
  subject.tokens.count = static_cast<std::uint32_t>(tree_.tokens.size()) - subject.tokens.first;
  find_time(subject);
  index = static_cast<std::uint32_t>(tree_.subjects.size());
  tree_.subjects.push_back(subject);
  return true;
}

std::uint32_t Reader::add_term(const ast::Term& term) {
  tree_.terms.push_back(term);
  return static_cast<std::uint32_t>(tree_.terms.size() - 1);
}

bool Reader::factor(std::uint32_t& root, int depth) {
  const char* begin = at_;
  ast::Term term;
  if (take('{')) {
    term.op = ast::Operator::subject;
    blanks();
    if (!subject(Place::braces, term.subject)) return ++mistakes_, false;
    blanks();
    if (!take('}')) return ++mistakes_, false;
    term.span = span(begin);
    root = add_term(term);
    return true;
  }
  const auto fits = [&](bool (Reader::*reads)(ast::Numeral&)) {
    term.amount = {};
    const char* mark = at_;
    if (currency_mark()) {
      term.amount.currency = span(mark);
      gap();
      if (numeral(term.amount.number)) return magnitude(term.amount, true), true;
      at_ = mark;
    }
    term.amount = {};
    if (!(this->*reads)(term.amount.number)) return false;
    const char* after = at_;
    gap();
    const char* word = at_;
    if (take_one(words::magnitudes)) {
      at_ = after;
      magnitude(term.amount, false);
    } else {
      at_ = after;
      const char letter = now();
      if (letter != 'm' && letter != 'b' && letter != 't') {
        ast::Amount glued;
        if (std::string_view("kKMBT").find(letter) != std::string_view::npos && letter != '\0' &&
            !lexis::continues_word(at_ + 1, end_)) {
          magnitude(glued, true);
          term.amount.magnitude = glued.magnitude;
        }
      }
    }
    after = at_;
    gap();
    word = at_;
    if (take('%') || take("\xE2\x80\xB0") || take_one(words::percents)) {
      term.amount.unit = span(word);
    } else if (currency_after()) {
      term.amount.currency = span(word);
    } else {
      at_ = after;
    }
    return true;
  };
  if (fits(&Reader::digit_numeral)) {
    term.op = ast::Operator::number;
    term.span = term.amount.span = span(begin);
    root = add_term(term);
    return true;
  }
  at_ = begin;
  if (take('(')) {
    gap();
    if (depth == 64 || !sum(root, depth + 1)) return ++mistakes_, false;
    gap();
    return take(')') || (++mistakes_, false);
  }
  if (minus()) {
    if (now() == '>') return at_ = begin, false;
    gap();
    std::uint32_t inner = 0;
    if (depth == 64 || !factor(inner, depth + 1)) return ++mistakes_, false;
    term.op = ast::Operator::negate;
    term.left = inner;
    term.span = span(begin);
    root = add_term(term);
    return true;
  }
  return false;
}

bool Reader::product(std::uint32_t& root, int depth) {
  if (!factor(root, depth)) return false;
  for (const char* after = at_;; after = at_) {
    gap();
    ast::Term term;
    if (take('*') || take("\xC3\x97")) {
      term.op = ast::Operator::multiply;
    } else if (take('/')) {
      term.op = ast::Operator::divide;
    } else {
      return at_ = after, true;
    }
    gap();
    term.left = root;
    if (++operands_ > 1000 || !factor(term.right, depth)) return ++mistakes_, false;
    term.span = join(tree_.terms[term.left].span, tree_.terms[term.right].span);
    root = add_term(term);
  }
}

bool Reader::sum(std::uint32_t& root, int depth) {
  if (!product(root, depth)) return false;
  for (const char* after = at_;; after = at_) {
    gap();
    ast::Term term;
    if (take('+')) {
      term.op = ast::Operator::add;
    } else if (minus() && now() != '>') {
      term.op = ast::Operator::subtract;
    } else {
      return at_ = after, true;
    }
    gap();
    term.left = root;
    if (++operands_ > 1000 || !product(term.right, depth)) return ++mistakes_, false;
    term.span = join(tree_.terms[term.left].span, tree_.terms[term.right].span);
    root = add_term(term);
  }
}

}  // namespace claimcheck::oracle
