// Claims: the parts after the value, and putting a finished claim into the tree.
#pragma once

#include "grammar/nodes/date_slips.hpp"
#include "grammar/nodes/values.hpp"

namespace claimcheck::syntax {

struct Builder : Values {
  using Values::Values;
  ast::Claim claim;
  ast::Evidence evidence;
  ast::Attribute attribute;
  Span heading_id;

  void begin_claim();
  void take_colon(const char* begin, const char* end) { claim.colon = span(begin, end); }
  void end_head();
  /// Whether the subject's colon was not found, so that no part of the claim can be told.
  bool is_headless() const { return headless_; }
  void take_value(const char* begin, const char* end);
  void take_claim_time();
  void take_heading(const char* begin, const char* end) { heading_id = span(begin, end); }

  void begin_attribute() { attribute = {}; }
  void take_kind(std::int32_t kind) { attribute.kind = static_cast<ast::AttributeKind>(kind); }
  void take_argument(const char* begin, const char* end) { attribute.argument = span(begin, end); }
  void take_reason(const char* begin, const char* end) { attribute.reason = span(begin, end); }
  void end_attribute(const char* begin, const char* end);

  void end_attributes(const char*, const char* end) { last_ = end; }

  void begin_evidence() { evidence = {}; }
  void take_quote(const char* begin, const char* end);
  void take_source(const char* begin, const char* end) { evidence.source = span(begin, end); }
  void take_characters() { evidence.fragment = ast::FragmentKind::character; }
  void take_lines() { evidence.fragment = ast::FragmentKind::line; }
  void take_range(const char* begin, const char* end);
  void take_page(const char* begin, const char* end);
  void take_derivation();
  void end_evidence(const char* begin, const char* end);

  /// Moves the claim into the tree.
  void end_claim();

  /// Reports that `name` was expected at `where`, in the words that fit what stands there.
  void explain(const char* where, const char* end, const char* name);
  /// The same for a subject or its colon; the end of the claim's colon when it can still be told, else null.
  const char* explain_head(const char* where, const char* end, const char* name);

 private:
  void check_bullet();
  bool explain_parenthesis(const char* begin, const char* end);
  bool explain_unclosed(const char* where, const char* end, std::string_view name);
  bool explain_part(const char* where, const char* end, std::string_view name);
  void explain_stray(const char* where, const char* end, std::string_view name);
  void report_slip(const char* at, const DateSlip& slip);
  bool explain_stray_time(const char* begin, const char* end, std::string_view name);
  bool explain_stray_number(const char* begin, const char* end, const char* first);
  bool explain_stray_mark(const char* begin, const char* end);
  bool explain_value(const char* begin, const char* end);
  bool explain_line(const char* begin, const char* end);
  bool explain_missing_colon(const char* first, const char* line_end);
  void explain_attribute(const char* begin, const char* end);

  const char* last_ = nullptr;  // end of the claim's last part
  bool headless_ = false;
};

}  // namespace claimcheck::syntax
