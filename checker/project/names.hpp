// From a subject's tokens to its canonical key: declared names first, longest first; then pairs and arrows;
// what is left names the measure, or entities nobody declared.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "checker/model/subject.hpp"
#include "checker/model/vocabulary.hpp"
#include "grammar/ast.hpp"
#include "grammar/text/source_file.hpp"

namespace claimcheck {

/// A name in a subject that the vocabulary does not know.
struct UnknownName {
  Span span;
  std::string text;      // folded
  bool measure = false;  // stands where the measure should
};

struct ResolvedSubject {
  SubjectKey key;
  std::optional<ast::Time> time;     // what of the subject is its time, after declared names had their say
  std::vector<UnknownName> unknown;  // only where a vocabulary exists
  std::vector<Span> ambiguous;       // declared names that mean two things
  bool hyphen_kept = false;          // A-B read as one word: not a pair (VOC006)
};

/// Resolves the subject `subject` of `tree`.
ResolvedSubject resolve_subject(const SourceFile& file, const ast::SyntaxTree& tree,
                                const ast::Subject& subject, const Vocabulary& vocabulary);

/// Whether `text` is an ISO 3166-1 alpha-2 or alpha-3 country code in capitals: what makes `A-B` a pair where
/// no vocabulary says so.
bool is_country_code(std::string_view text);

}  // namespace claimcheck
