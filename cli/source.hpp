// claimcheck source: what its three forms take.
#pragma once

#include <string>
#include <vector>

#include "checker/project/project.hpp"
#include "cli/command.hpp"

namespace claimcheck {

struct SourceLine {
  std::vector<std::string> words;  // ID | add FILE | update ID
  // add: what the user says of the document; "" is left to the document itself
  std::string id, title, publisher, published, url, registry;
  std::string old_file;  // update: the text as it was
  bool diff = false;     // add, update: write nothing, print what would change
  ReadOptions read;
};

int add_source(const SourceLine& line, Streams streams);
int update_source(const SourceLine& line, Streams streams);

}  // namespace claimcheck
