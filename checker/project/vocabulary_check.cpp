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

void report(Project& project, std::string_view what, const Span& written, std::string_view text,
            const ast::SyntaxTree& tree) {
  for (const ast::SyntaxError& error : tree.errors)
    file_invalid(project, in_file(project, written, text, error.span),
                 fmt::format("{} does not parse: {}", what, error.message), error.help);
}

bool is_amount(ast::ValueForm form) {
  return form == ast::ValueForm::quantity || form == ast::ValueForm::date || form == ast::ValueForm::rank;
}

void check_bound(Project& project, const Measure& measure, std::string_view key, const std::string& text,
                 const Span& written) {
  if (text.empty()) return;
  const SourceFile file(0, "", text);
  const ast::SyntaxTree tree = parse_value(file, {0, 0, static_cast<std::uint32_t>(text.size())});
  const std::string what = fmt::format("`{}` in [measure.{}]", key, measure.key);
  if (tree.errors.empty() && (tree.claims.empty() || !is_amount(tree.claims.front().value.form)))
    return file_invalid(project, written, fmt::format("{} is no amount", what),
                        "a bound is one number with its unit: \"$100B\"");
  report(project, what, written, text, tree);
}

}  // namespace

void check_vocabulary(Project& project) {
  for (const VocabularyIdentity& identity : project.vocabulary.identities) {
    const SourceFile file(0, "", identity.text);
    report(project,
           identity.name.empty() ? "the identity" : fmt::format("the identity \"{}\"", identity.name),
           identity.span, identity.text, parse_identity(file).tree);
  }
  for (const Measure& measure : project.vocabulary.measures()) {
    check_bound(project, measure, "min", measure.min_text, measure.min_span);
    check_bound(project, measure, "max", measure.max_text, measure.max_span);
  }
}

}  // namespace claimcheck
