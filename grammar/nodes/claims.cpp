#include "grammar/nodes/claims.hpp"

#include <algorithm>
#include <limits>

#include "grammar/lexis.hpp"

namespace claimcheck::syntax {

void Builder::begin_claim() {
  claim = {};
  claim.attributes.first = static_cast<std::uint32_t>(tree.attributes.size());
  claim.evidence.first = static_cast<std::uint32_t>(tree.evidence.size());
  last_ = nullptr;
  headless_ = false;
  value_begin = nullptr;
  mark_value();
}

void Builder::end_head() {
  check_bullet();
  claim.subject = push_subject();
  claim.span = subject.span;
  last_ = at(claim.colon.end);
  value_begin = last_;
  mark_value();
}

/// "- trade JP-RU: 20": a list item of another language, whose mark would be part of the subject.
void Builder::check_bullet() {
  if (subject.tokens.count < 2) return;
  const ast::Token& first = tree.tokens[subject.tokens.first];
  if (first.span.size() > 3 || tree.tokens[subject.tokens.first + 1].glued) return;
  const std::string_view mark = view(first.span);
  if (mark != "-" && mark != "*" && mark != "\xE2\x80\xA2" && mark != "\xE2\x80\x93" && mark != "+") return;
  ast::SyntaxError& error = report(ast::ErrorCode::syntax, first.span, "a claim begins with its subject");
  error.has_replacement = true;
  error.replaced = {file, first.span.begin, tree.tokens[subject.tokens.first + 1].span.begin};
}

void Builder::take_value(const char* begin, const char* end) {
  end_value(begin, lexis::trim_end(begin, end));
  claim.value = value;
  last_ = end;
}

void Builder::take_claim_time() {
  if (claim.times.count == 2) {
    report(ast::ErrorCode::syntax, time.span, "a third time: a claim has at most a period and an as-of date");
    return;
  }
  if (claim.times.empty()) claim.times.first = static_cast<std::uint32_t>(tree.times.size());
  ++claim.times.count;
  tree.times.push_back(time);
  last_ = at(time.span.end);
}

void Builder::end_attribute(const char* begin, const char* end) {
  using ast::AttributeKind;
  attribute.span = span(begin, end);
  for (std::size_t i = claim.attributes.first; i < tree.attributes.size(); ++i) {
    const ast::Attribute& other = tree.attributes[i];
    if (other.kind != attribute.kind) continue;
    const bool many = attribute.kind == AttributeKind::tag || attribute.kind == AttributeKind::allow;
    if (many && view(other.argument) != view(attribute.argument)) continue;
    report(ast::ErrorCode::duplicate_attribute, attribute.span,
           "'" + std::string(view({file, attribute.span.begin, offset(end)})) +
               "' repeats an attribute of this claim");
    break;
  }
  tree.attributes.push_back(attribute);
}

void Builder::take_quote(const char* begin, const char* end) {
  evidence.quote = span(begin, end);
  evidence.kind = ast::EvidenceKind::quote;
}

namespace {

std::uint64_t position_of(const char* begin, const char* end) {
  std::uint64_t value = 0;
  for (; begin != end; ++begin) {
    const auto digit = static_cast<std::uint64_t>(*begin - '0');
    if (value > (std::numeric_limits<std::uint64_t>::max() - digit) / 10)
      return std::numeric_limits<std::uint64_t>::max();
    value = value * 10 + digit;
  }
  return value;
}

}  // namespace

void Builder::take_range(const char* begin, const char* end) {
  evidence.kind = ast::EvidenceKind::fragment;
  const char* comma = std::find(begin, end, ',');
  evidence.from = position_of(begin, comma);
  evidence.to = comma + 1 == end ? std::numeric_limits<std::uint64_t>::max() : position_of(comma + 1, end);
  if (end - begin == 1) {
    report(ast::ErrorCode::syntax, span(begin, end), "expected two positions, as in char=812,840");
  } else if (evidence.from > evidence.to) {
    report(ast::ErrorCode::inverted_range, span(begin, end), "the fragment ends before it begins", {},
           std::string(comma + 1, end) + "," + std::string(begin, comma));
  } else if (evidence.from == evidence.to) {
    report(ast::ErrorCode::syntax, span(begin, end), "the fragment is empty",
           "positions count from 0, and the second is the one after the last: char=812,840");
  }
}

void Builder::take_page(const char* begin, const char* end) {
  evidence.kind = ast::EvidenceKind::fragment;
  evidence.fragment = ast::FragmentKind::page;
  evidence.from = evidence.to = position_of(begin, end);
  if (evidence.from == 0) report(ast::ErrorCode::syntax, span(begin, end), "pages count from 1");
}

void Builder::take_derivation() {
  evidence.kind = ast::EvidenceKind::derivation;
  evidence.term = pop_term();
}

void Builder::end_evidence(const char* begin, const char* end) {
  evidence.span = span(begin, end);
  if (evidence.kind == ast::EvidenceKind::document && !evidence.quote.empty())
    evidence.kind = ast::EvidenceKind::quote;
  tree.evidence.push_back(evidence);
  last_ = end;
}

void Builder::end_claim() {
  claim.span.end = offset(last_);
  claim.attributes.count = static_cast<std::uint32_t>(tree.attributes.size()) - claim.attributes.first;
  claim.evidence.count = static_cast<std::uint32_t>(tree.evidence.size()) - claim.evidence.first;
  tree.claims.push_back(claim);
}

}  // namespace claimcheck::syntax
