#include "grammar/parse.hpp"
#include "tests/fuzz/promises.hpp"
#include "tests/fuzz/spans.hpp"

namespace claimcheck::fuzz {

std::string broken_by_expressions(std::string_view bytes) {
  const SourceFile file(0, "text", std::string(bytes));
  const Span whole{0, 0, static_cast<std::uint32_t>(bytes.size())};
  const Identity identity = parse_identity(file);
  if (identity.tree.errors.empty() &&
      (identity.left >= identity.tree.terms.size() || identity.right >= identity.tree.terms.size()))
    return "an identity without a side or a mistake";
  if (std::string found = unsound_node(file, identity.tree); !found.empty()) return "identity: " + found;
  const ast::SyntaxTree subject = parse_subject(file, whole);
  if (subject.errors.empty() == subject.subjects.empty()) return "a subject is read or a mistake is told";
  if (std::string found = unsound_node(file, subject); !found.empty()) return "subject: " + found;
  const ast::SyntaxTree value = parse_value(file, whole);
  if (value.errors.empty() == value.claims.empty()) return "a value is read or a mistake is told";
  if (std::string found = unsound_node(file, value); !found.empty()) return "value: " + found;
  if (value.errors.empty()) dump(file, value);
  const auto time = parse_time(file, whole);
  if (time && (!is_sound(file, time->span) || !time->first.present)) return "a time without a point";
  return {};
}

}  // namespace claimcheck::fuzz
