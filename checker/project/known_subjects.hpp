// Writings of subjects that earlier claims have settled: most subjects of a large folder come back year after
// year, and need their names resolved once.
#pragma once

#include <tsl/robin_map.h>

#include <cstddef>
#include <functional>
#include <string_view>

#include "checker/model/subject.hpp"

namespace claimcheck {

/// From a subject's words without its time to the subject; views into texts that outlive the table. The hash
/// is the caller's, so that one hash serves several tables.
class KnownSubjects {
 public:
  static std::size_t hash(std::string_view words) { return std::hash<std::string_view>()(words); }

  /// no_name when the words are new.
  SubjectId find(std::string_view words, std::size_t hash) const {
    const auto found = ids_.find(words, hash);
    return found == ids_.end() ? no_name : found->second;
  }
  void add(std::string_view words, SubjectId id) { ids_.try_emplace(words, id); }

  auto begin() const { return ids_.begin(); }
  auto end() const { return ids_.end(); }

 private:
  tsl::robin_map<std::string_view, SubjectId> ids_;
};

}  // namespace claimcheck
