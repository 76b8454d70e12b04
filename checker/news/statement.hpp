// What a document says with one figure: of which subject, when, and how sure that reading is. The grade is
// made of reasons, and the reasons are printed: nothing is decided by a score.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "checker/model/fact.hpp"
#include "checker/model/subject.hpp"
#include "checker/news/article.hpp"

namespace claimcheck {

enum class Grade : std::uint8_t {
  certain,  // subject, measure and time stand in the sentence, or the time follows from the publication
  likely,   // one of them comes from the sentences around it, the headline or `about`
  unsure,   // two subjects compete, or one is missing: decides nothing
};

/// The end of a pair or an arrow that an entity stands at, as far as prepositions tell.
enum class Part : std::uint8_t { any, from, to };

struct Party {
  EntityId entity = no_name;
  Part part = Part::any;
  friend bool operator==(const Party&, const Party&) = default;
};

/// What a figure belongs to.
struct Owner {
  MeasureId measure = no_name;
  std::vector<Party> parties;
  std::vector<std::string> qualifiers;  // folded, as claims on the measure have them
  bool share = false;                   // the figure is a share of `whole_measure`
  MeasureId whole_measure = no_name;
  std::vector<Party> whole_parties;
  bool soft = false;  // words that nobody declared stand in between: it may agree, and decides nothing else
  std::uint32_t of_total = no_index;  // "411 of 650": index of the figure of the whole
  Grade grade = Grade::certain;
  std::vector<std::string> reasons;  // why it is not certain, or what it rests on

  void lower(Grade to, std::string why) {
    if (to > grade) grade = to;
    reasons.push_back(std::move(why));
  }
};

/// The time of a statement.
struct When {
  Span span;  // of the time in the text; empty when it is the publication's or none
  Extent days;
  bool known = false;
  ast::Preposition preposition = ast::Preposition::none;  // since, until, by, as_of; none: in
  bool from_publication = false;                          // present or perfect tense, and no time named
  bool stretch = false;  // a stretch up to the publication: "over the past six years"
};

struct Statement {
  std::uint32_t figure = 0;    // index of ReadArticle::figures
  std::uint32_t sentence = 0;  // index of ReadArticle::sentences
  Owner owner;
  When when;
  SubjectKey subject;
  std::optional<SubjectKey> whole;
  std::vector<SubjectId> alternatives;  // other subjects with claims that the sentence names
  bool negated = false;
  Modality modality = Modality::fact;
  bool hearsay = false;
  std::string party;  // who is quoted as saying so
};

}  // namespace claimcheck
