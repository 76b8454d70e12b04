// An identity of the vocabulary, resolved once: its arithmetic over leaves, and each leaf as a subject with
// places for entity variables and a year variable.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "checker/model/subject.hpp"
#include "checker/project/project.hpp"
#include "checker/solve/polynomial.hpp"

namespace claimcheck {

/// Marks a name of a pattern as a variable; `text` is then what the variable is called.
inline constexpr std::uint32_t variable_id = 0xfffffffe;

/// Values of the entity variables, by name.
using Binding = std::map<std::string, Name>;

/// One subject of the identity. Variables stand in the key as names with the id `variable_id`.
struct LeafPattern {
  SubjectKey key;
  std::optional<TimeLabel> time;              // as written in the identity
  bool has_year = false;                      // `{y}`, `{y-1}`
  int offset = 0;                             // -1 for `{y-1}`
  std::vector<std::string> entity_variables;  // in the key
};

struct IdentityTemplate {
  std::string name;
  std::string text;
  Extent valid;
  std::vector<LeafPattern> leaves;
  std::vector<Equation> equations;
  bool has_year = false;
};

/// Resolves every identity; what cannot be used is said in `remarks`.
std::vector<IdentityTemplate> read_identities(const Project& project, std::vector<std::string>& remarks);

/// The entity variables' values with which `pattern` is `subject`; none when it never is.
std::vector<Binding> match(const LeafPattern& pattern, const SubjectKey& subject);

/// The subject that the pattern stands for.
SubjectKey fill(const LeafPattern& pattern, const Binding& binding);

}  // namespace claimcheck
