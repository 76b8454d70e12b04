// What claims speak of and when: the subjects and times of one chunk, each writing resolved once.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>

#include "checker/project/known_subjects.hpp"
#include "checker/project/resolve.hpp"

namespace claimcheck {

/// A subject with the time that stands in it; null when none does.
struct NamedSubject {
  SubjectId id = 0;
  const ast::Time* time = nullptr;
};

class SubjectReader {
 public:
  /// Reads into `chunk`; everything must outlive the reader.
  SubjectReader(const Project& project, const KnownSubjects& known, const SourceFile& file,
                const ast::SyntaxTree& tree, ChunkFacts& chunk);

  NamedSubject read(const ast::Subject& written);

  /// Sorts a claim's times into the period and the as-of date; a second period is a mistake and is left out.
  TimeId time(const ast::Time* of_subject, ast::Slice<ast::Time> after, SubjectId subject);

  /// Where the fiscal years of a subject that read() gave begin.
  std::optional<FiscalStart> fiscal(SubjectId id) const;

  /// The key of a subject that read() gave.
  const SubjectKey& key(SubjectId id) const;

 private:
  /// A time as written, where the project's fiscal year decides.
  struct KnownTime {
    TimeId id = 0;
    bool closes_names = false;  // no declared name can reach into it
  };

  std::string_view text(const Span& span) const { return file_.text(span); }
  const KnownTime& known_time(const ast::Time& time, std::string_view first_word);
  std::string_view words_of(const ast::Subject& written);
  NamedSubject resolve(const ast::Subject& written, std::string_view words);

  const Project& project_;
  const KnownSubjects& known_;
  const SourceFile& file_;
  const ast::SyntaxTree& tree_;
  ChunkFacts& chunk_;
  tsl::robin_map<std::string_view, NamedSubject> subjects_;  // writings that known_ does not have
  tsl::robin_map<std::string_view, KnownTime> times_;
  std::deque<ast::Time> overruled_;  // times that a declared name moved
  bool own_fiscal_years_ = false;    // some entity has one
};

}  // namespace claimcheck
