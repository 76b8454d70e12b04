#include <limits>

#include "grammar/words/attributes.hpp"
#include "reader.hpp"

namespace claimcheck::oracle {

using ast::AttributeKind;

namespace {

std::uint64_t position_of(std::string_view digits) {
  std::uint64_t value = 0;
  constexpr std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
  for (const char c : digits) {
    const auto digit = static_cast<std::uint64_t>(c - '0');
    if (value > (most - digit) / 10) return most;
    value = value * 10 + digit;
  }
  return value;
}

}  // namespace

bool Reader::quote(Span& out) {
  std::string_view close = "\"";
  std::string_view other = close;
  if (take("\xE2\x80\x9E")) {
    close = "\xE2\x80\x9C";
    other = "\xE2\x80\x9D";
  } else if (take("\xE2\x80\x9C") || take("\xE2\x80\x9D")) {
    close = other = "\xE2\x80\x9D";
  } else if (!take('"')) {
    return false;
  }
  const char* begin = at_;
  while (!done() && !lexis::is_line_end(*at_)) {
    if (*at_ == '\\' && end_ - at_ > 1 && !lexis::is_line_end(at_[1])) {
      at_ += 2;
      continue;
    }
    if (lexis::starts_with(at_, end_, close) || lexis::starts_with(at_, end_, other)) {
      out = span(begin);
      at_ += close.size();
      return true;
    }
    ++at_;
  }
  return false;
}

bool Reader::source_id(Span& out) {
  const char* begin = at_;
  while (!done() && (lexis::continues_word(at_, end_) || *at_ == '-' || *at_ == '.')) ++at_;
  while (at_ != begin && at_[-1] == '.') --at_;
  out = span(begin);
  return at_ != begin;
}

bool Reader::fragment(ast::Evidence& out) {
  out.kind = ast::EvidenceKind::fragment;
  if (take("page=")) {
    out.fragment = ast::FragmentKind::page;
    const char* begin = at_;
    if (!digits()) return false;
    out.from = out.to = position_of(view(span(begin)));
    return out.from != 0;
  }
  const bool characters = take("char=");
  if (!characters && !take("line=")) return false;
  out.fragment = characters ? ast::FragmentKind::character : ast::FragmentKind::line;
  const char* begin = at_;
  digits();
  const std::string_view from = view(span(begin));
  if (!take(',')) return false;
  begin = at_;
  digits();
  const std::string_view to = view(span(begin));
  out.from = position_of(from);
  out.to = to.empty() ? std::numeric_limits<std::uint64_t>::max() : position_of(to);
  return (!from.empty() || !to.empty()) && out.from < out.to;
}

bool Reader::evidence() {
  ast::Evidence out;
  const char* begin = at_;
  if (take('@')) {
    if (!source_id(out.source)) return false;
    if (take('#') && !fragment(out)) return false;
    const char* after = at_;
    const bool blank = gap();
    if (!done() && !blank && now() != '[' && now() != '@' && !quote_opens()) return false;
    if (quote_opens()) {
      out.kind = ast::EvidenceKind::quote;
      if (!quote(out.quote)) return false;
    } else {
      at_ = after;
    }
  } else if (quote_opens()) {
    out.kind = ast::EvidenceKind::quote;
    if (!quote(out.quote)) return false;
  } else {
    take_word("from");
    gap();
    out.kind = ast::EvidenceKind::derivation;
    operands_ = 0;
    if (!sum(out.term, 0)) return false;
  }
  out.span = span(begin);
  tree_.evidence.push_back(out);
  return true;
}

bool Reader::argument(std::string_view stops, Span& out) {
  const char* begin = at_;
  const char* last = at_;
  while (!done() && !lexis::is_line_end(*at_) && stops.find(*at_) == std::string_view::npos) {
    const std::size_t blank = lexis::blank_size(at_, end_);
    at_ += blank != 0 ? blank : lexis::code_size(at_, end_);
    if (blank == 0) last = at_;
  }
  at_ = last;
  out = span(begin);
  return last != begin;
}

bool Reader::attribute(const ast::Claim& claim) {
  ast::Attribute out;
  const char* begin = at_;
  const auto reason = [&] {
    blanks();
    return take(':') && (blanks(), argument("]", out.reason));
  };
  if (const auto plain = take_one(words::plain_attributes)) {
    out.kind = static_cast<AttributeKind>(*plain);
  } else if (take_word("per")) {
    out.kind = AttributeKind::per;
    blanks();
    if (quote_opens() ? !quote(out.argument) : !argument(",]", out.argument)) return false;
  } else if (take_word("id") || take_word("tag")) {
    out.kind = lexis::lower(*begin) == 'i' ? AttributeKind::id : AttributeKind::tag;
    blanks();
    if (!take(':')) return false;
    blanks();
    if (!argument(",]", out.argument)) return false;
  } else if (take_word("retracted")) {
    out.kind = AttributeKind::retracted;
    if (!reason()) return false;
  } else if (take_word("allow")) {
    out.kind = AttributeKind::allow;
    blanks();
    if (!argument(":]", out.argument) || !reason()) return false;
  } else {
    return false;
  }
  out.span = span(begin);
  for (std::size_t i = claim.attributes.first; i < tree_.attributes.size(); ++i) {
    const ast::Attribute& other = tree_.attributes[i];
    const bool many = out.kind == AttributeKind::tag || out.kind == AttributeKind::allow;
    if (other.kind == out.kind && (!many || view(other.argument) == view(out.argument))) ++mistakes_;
  }
  tree_.attributes.push_back(out);
  return true;
}

bool Reader::attributes(const ast::Claim& claim) {
  do {
    ++at_;  // '[' or ','
    blanks();
    if (!attribute(claim)) return false;
    blanks();
  } while (now() == ',');
  return take(']');
}

std::optional<Span> Reader::heading(const char* begin, const char* end) {
  at_ = begin;
  end_ = end;
  Span id;
  if (!take('@') || !source_id(id)) return std::nullopt;
  blanks();
  return done() ? std::optional(id) : std::nullopt;
}

bool Reader::claim(const char* begin, const char* end, ast::Claim& out) {
  at_ = begin;
  end_ = end;
  mistakes_ = 0;
  hopeless_ = false;
  out.attributes.first = static_cast<std::uint32_t>(tree_.attributes.size());
  out.evidence.first = static_cast<std::uint32_t>(tree_.evidence.size());
  blanks();
  if (!subject(Place::claim, out.subject)) return false;
  out.span = tree_.subjects[out.subject].span;
  for (const std::string_view mark : {"-", "*", "+", "\xE2\x80\xA2", "\xE2\x80\x93"})
    if (lexis::starts_with(begin, end, mark) && tree_.subjects[out.subject].tokens.count > 1 &&
        lexis::blank_size(begin + mark.size(), end) != 0)
      ++mistakes_;
  blanks();
  const char* colon = at_;
  if (!take(':') || !(done() || lexis::is_line_end(now()) || lexis::blank_size(at_, end_) != 0)) return false;
  out.colon = span(colon);
  if (!value(out.value)) return false;
  const char* last = at_;
  while (gap(), stands(&Reader::time_lead)) {
    ast::Time time;
    if (!this->time(time) || out.times.count == 2) return false;
    if (out.times.empty()) out.times.first = static_cast<std::uint32_t>(tree_.times.size());
    ++out.times.count;
    tree_.times.push_back(time);
    last = at_;
  }
  while (gap(), !done()) {
    const bool part = now() == '['                                          ? attributes(out)
                      : now() == '@' || quote_opens() || derivation_ahead() ? evidence()
                                                                            : false;
    if (!part) return false;
    last = at_;
  }
  out.span.end = offset(last);
  out.attributes.count = static_cast<std::uint32_t>(tree_.attributes.size()) - out.attributes.first;
  out.evidence.count = static_cast<std::uint32_t>(tree_.evidence.size()) - out.evidence.first;
  return mistakes_ == 0 && !hopeless_;
}

}  // namespace claimcheck::oracle
