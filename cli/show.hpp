// What `claimcheck show` has to say of one subject: its claims in order of time, who says them, and which of
// them clash.
#pragma once

#include <string>
#include <vector>

#include "checker/model/report.hpp"
#include "checker/project/project.hpp"

namespace claimcheck {

/// One claim on the subject, or one that names it in its value.
struct ShownClaim {
  FactId id = 0;
  bool names_it = false;               // a share, a relation or a derivation of another subject
  std::vector<std::size_t> conflicts;  // by index of ShownSubject::conflicts
};

struct ShownSubject {
  SubjectId id = 0;
  std::vector<ShownClaim> claims;         // by time, then as written
  std::size_t witnesses = 0;              // independent sources behind all of them
  std::vector<const Finding*> conflicts;  // of the report that was asked
};

/// The subjects that `words` mean: one that is spelled like it whatever its case, order and names, else all
/// whose subject has every word, else the nearest one. Empty `words` are all subjects. Throws Failure when
/// nothing is near. With `time` the words' own time, for claims of that time only.
struct ShowQuery {
  std::vector<SubjectId> subjects;
  std::optional<TimeLabel> time;
};
ShowQuery find_subjects(const Project& project, const std::string& words);

/// Everything claimed about the subjects of the query, in the order of their texts; `report` outlives it.
std::vector<ShownSubject> collect_shown(const Project& project, const ShowQuery& query, const Report& report);

/// For a terminal `width` columns wide.
std::string show_text(const Project& project, const std::vector<ShownSubject>& subjects, unsigned width);
std::string show_json(const Project& project, const std::vector<ShownSubject>& subjects);

}  // namespace claimcheck
