// A document read for what it says of the vocabulary: its sentences, the figures in them, and where entities
// and measures are named. Everything later steps decide rests on these marks and on the words between them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "checker/evidence/document.hpp"
#include "checker/evidence/figures.hpp"
#include "checker/project/project.hpp"

namespace claimcheck {

enum class MarkKind : std::uint8_t { word, figure, time, entity, measure, stop };

/// A piece of a sentence: a figure, a time, a name, a mark of punctuation, or a plain word.
struct TextMark {
  MarkKind kind = MarkKind::word;
  std::uint32_t begin = 0;  // in the text
  std::uint32_t end = 0;
  std::uint32_t id =
      no_name;             // figure, time: index of ReadArticle::figures; entity, measure: of the vocabulary
  bool ambiguous = false;  // the name is declared twice
  std::vector<std::uint32_t> others;  // further measures that the words name, or the first of them do
  bool genitive = false;              // "Japan's"
  bool adjective = false;             // of an entity: by a name that is not its own, "Japanese" for Japan
  bool capital = false;               // begins with a capital letter
  bool glued = false;                 // by a hyphen to the mark before: "Japan-Russia", "two-way"
  std::string text;                   // in lower case; of a stop its own sign
};

struct Sentence {
  Span span;
  std::uint32_t paragraph = 0;  // number of its paragraph, from 0
  bool prose = true;            // false: a heading, a row, a line of furniture
  std::vector<TextMark> marks;  // in order, without overlap
};

struct ReadArticle {
  const Document* document = nullptr;  // outlives the article
  Extent published;
  bool has_published = false;
  std::vector<SourceFigure> figures;  // in order
  std::vector<Sentence> sentences;    // only those with a figure or a name, in order
  std::vector<EntityId> about;        // named in the headline, the title or by the registry, each once

  const SourceFile& text() const { return *document->text; }
};

/// Reads `document`; `source` is its entry in the registry, real or made up for an unregistered one.
ReadArticle read_article(const Project& project, const Document& document, const Source& source);

}  // namespace claimcheck
