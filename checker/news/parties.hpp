// Whose value it is: the entity, or the two, that a measure and its figure are tied to in a sentence.
#pragma once

#include "checker/news/owners.hpp"

namespace claimcheck {

struct PartyContext {
  const Project& project;
  const Shapes& shapes;
  const ReadArticle& article;
  const Scene& scene;
  const Thread& thread;
};

/// The end of an arrow that a preposition points at.
Part part_of(std::string_view preposition);

/// Fills in `owner.parties`; `measure_mark` is the mark of the measure, past the end when it was carried
/// over; `before` the owner of the figure before in the sentence, or null.
void read_parties(const PartyContext& context, const Segment& segment, std::size_t measure_mark,
                  const Owner* before, Owner& owner);

/// The two of a subject with claims, where both are named in the segment; false when there is none such.
bool read_known_parties(const PartyContext& context, const Segment& segment, std::size_t measure_mark,
                        Owner& owner);

}  // namespace claimcheck
