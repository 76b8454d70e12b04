// Identities and bounds are written in the claim language: parsed once here, so that a mistake is told where
// it stands instead of silently switching a check off.
#include <fmt/format.h>

#include "checker/project/readers.hpp"
#include "checker/project/toml_reader.hpp"
#include "grammar/parse.hpp"

namespace claimcheck {

namespace {

/// Where an error of `text` stands in the TOML file: exact while the string was written without escapes.
Span in_file(const Project& project, const Span& written, std::string_view text, const Span& error) {
  if (project.text(written) != text) return written;
  return {written.file, written.begin + error.begin, written.begin + error.end};
}

/// One exact value: a bound is a line, not a region.
bool is_bound(const ast::Value& value) {
  const ast::ValueForm form = value.form;
  if (value.hedge != ast::Hedge::none) return false;
  return form == ast::ValueForm::quantity || form == ast::ValueForm::date || form == ast::ValueForm::rank;
}

void check_bound(Project& project, const Measure& measure, std::string_view key, const std::string& text,
                 const Span& written) {
  if (text.empty()) return;
  const SourceFile file(0, "", text);
  const ast::SyntaxTree tree = parse_value(file, {0, 0, static_cast<std::uint32_t>(text.size())});
  if (tree.errors.empty() && !tree.claims.empty() && is_bound(tree.claims.front().value)) return;
  file_invalid(project, written, fmt::format("`{}` in [measure.{}] is no amount", key, measure.key),
               "a bound is one number with its unit, without a hedge: \"$100B\"");
}

void check_identity(Project& project, const VocabularyIdentity& identity) {
  const SourceFile file(0, "", identity.text);
  const std::string name =
      identity.name.empty() ? "the identity" : fmt::format("the identity \"{}\"", identity.name);
  for (const ast::SyntaxError& error : parse_identity(file).tree.errors)
    file_invalid(project, in_file(project, identity.span, identity.text, error.span),
                 fmt::format("{} does not parse: {}", name, error.message), error.help);
}

}  // namespace

void check_vocabulary(Project& project) {
  for (const VocabularyIdentity& identity : project.vocabulary.identities) check_identity(project, identity);
  for (const Measure& measure : project.vocabulary.measures()) {
    check_bound(project, measure, "min", measure.min_text, measure.min_span);
    check_bound(project, measure, "max", measure.max_text, measure.max_span);
  }
}

}  // namespace claimcheck
