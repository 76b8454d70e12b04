// Both sides of a gate run, opened: the head's claims and texts under the base's configuration.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "checker/gate/repository.hpp"
#include "checker/gate/side.hpp"
#include "checker/model/records.hpp"

namespace claimcheck {

struct Opened {
  explicit Opened(const Compared& compared);

  Repository repository;
  std::string root;  // of the project, in both trees
  Side base;
  Side head;
  std::unique_ptr<Tree> tracked;    // the base's files and nothing else
  Registry own_registry;            // the head's, as the branch has it
  std::vector<Waiver> own_waivers;  // likewise
  std::vector<Waiver> base_waivers;
  std::vector<Review> base_reviews;
  std::vector<Review> head_reviews;
  std::string allowed_signers;       // bytes of the base's file
  std::string allowed_signers_path;  // "" when there is none

  /// The head once more with the base's vocabulary and the base's word on every source it knows, read but not
  /// checked.
  Side head_as_base_reads(const Compared& compared) const;
  /// The head's registry with the base's word on how sources stand to each other, but for `vouched` ids.
  Registry relations_of_base(const std::vector<std::string>& vouched) const;

 private:
  void open_base(const Compared& compared);
  void open_head(const Compared& compared);
};

}  // namespace claimcheck
