// What the grammars may find missing, in a user's words: "expected …". The rules name these, and the messages
// that know more than that tell them apart by them.
#pragma once

namespace claimcheck::syntax::want {

inline constexpr const char subject[] = "a subject";
inline constexpr const char colon[] = "': ' and a value after the subject";
inline constexpr const char value[] = "a value after ':'";
inline constexpr const char number[] = "a number";
inline constexpr const char amount_of_money[] = "a number after the currency";
inline constexpr const char rate[] = "what the rate is per: a unit, or a number and a unit";
inline constexpr const char after_value[] = "a time, '[', evidence or the end of the claim";
inline constexpr const char after_parts[] = "'[', evidence or the end of the claim";
inline constexpr const char time[] = "a time";
inline constexpr const char year[] = "a year";
inline constexpr const char range_mark[] = "'..' and the upper end of the margin";
inline constexpr const char closing_parenthesis[] = "a closing ')'";
inline constexpr const char closing_brace[] = "a closing '}'";
inline constexpr const char closing_backtick[] = "a closing '`'";
inline constexpr const char closing_bracket[] = "',' or ']'";
inline constexpr const char closing_quote[] = "a closing quotation mark";
inline constexpr const char expression[] = "a number or a subject in braces";
inline constexpr const char relation_sign[] = "'=', '>=' or '<=' before the expression";
inline constexpr const char identity_sign[] = "'=', '>=', '<=', '>' or '<'";
inline constexpr const char identity_term[] = "a number, a subject or a parenthesis";
inline constexpr const char identity_end[] = "an operator or the end of the identity";
inline constexpr const char nesting[] = "at most 64 parentheses and signs inside one another";
inline constexpr const char length[] = "at most 1,000 numbers and subjects in one expression";
inline constexpr const char attribute[] = "an attribute";
inline constexpr const char argument[] = "':' and a text";
inline constexpr const char reason[] = "':' and a reason";
inline constexpr const char argument_text[] = "a text after ':'";
inline constexpr const char reason_text[] = "a reason after ':'";
inline constexpr const char party[] = "who says it";
inline constexpr const char rule_code[] = "the code of a rule";
inline constexpr const char source_id[] = "a source id right after '@'";
inline constexpr const char source_end[] = "a blank after the source";
inline constexpr const char fragment[] = "'char=', 'line=' or 'page='";
inline constexpr const char positions[] = "two positions, as in char=812,840";
inline constexpr const char page[] = "a page number";
inline constexpr const char heading_end[] = "the end of the line after the source id";

}  // namespace claimcheck::syntax::want
