// The parts that names play in one sentence: who stands as its subject, who after a preposition, who only
// describes somebody else, who speaks; and which measures are themselves and not the first half of another.
#pragma once

#include <string>
#include <vector>

#include "checker/news/article.hpp"
#include "checker/news/statement.hpp"

namespace claimcheck {

enum class Stand : std::uint8_t {
  subject,    // before a verb or by itself
  attached,   // after a preposition
  owner,      // "Japan's", "Japanese" right before a measure
  describes,  // "Japanese Prime Minister Shinzo Abe": part of another name, or of a noun nobody declared
  speaker,    // "China said"
  part,       // "the state of Lagos": something that only bears the name
};

struct NamedEntity {
  std::size_t mark = 0;  // index of Sentence::marks
  EntityId entity = no_name;
  Stand stand = Stand::subject;
  std::string preposition;  // when attached
  std::size_t owns = 0;     // index of the measure's mark, when owner
};

enum class Head : std::uint8_t {
  itself,
  narrowed,  // an unknown word beside it may make it another quantity: "oil exports", "trade deal"
  other,     // "trade deficit", "average revenue"
};

struct NamedMeasure {
  std::size_t mark = 0;
  MeasureId measure = no_name;
  Head head = Head::itself;
  std::string beside;  // the word that narrows it
};

struct Scene {
  const Sentence* sentence = nullptr;
  std::vector<NamedEntity> entities;   // in order
  std::vector<NamedMeasure> measures;  // in order
  std::vector<std::size_t> figures;    // marks of figures, in order
  std::vector<bool> titles;            // by mark: a word that belongs to a name, "President" before Putin
  std::vector<std::size_t> segments;   // for each figure the first mark of its segment; then the end
};

/// Marks around one figure; [whole_begin, whole_end) is "of Russia's total trade" after a share.
struct Segment {
  std::size_t begin = 0;
  std::size_t figure = 0;
  std::size_t end = 0;
  std::size_t whole_begin = 0;
  std::size_t whole_end = 0;

  bool holds(std::size_t mark) const {
    return mark >= begin && mark < end && (mark < whole_begin || mark >= whole_end);
  }
};

Scene read_scene(const Sentence& sentence);

/// The segment of Scene::figures[index].
Segment segment_of(const ReadArticle& article, const Scene& scene, std::size_t index);

/// Whether the marks [begin, end) are glue: no word that may own a figure. The first one that is not, by
/// index, or `end`.
std::size_t first_opaque(const Scene& scene, std::size_t begin, std::size_t end);

bool is_word(const TextMark& mark, std::string_view word);
bool is_stop(const TextMark& mark, std::string_view sign);

}  // namespace claimcheck
