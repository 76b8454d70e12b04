// One source at a time a thread, so that memory holds no more texts than threads.
#include "checker/evidence/cite_sources.hpp"

#include <oneapi/tbb/parallel_for.h>

#include <algorithm>
#include <iterator>

#include "checker/evidence/source_text.hpp"
#include "grammar/text/utf8.hpp"

namespace claimcheck {

namespace {

/// Of passages that are only like the text asked for, the likest are enough to choose from.
constexpr std::size_t most_alike = 3;

struct Searched {
  std::vector<SourceCitation> found;
  std::string why;  // not searched
};

Searched search(const Project& project, SourceId id, std::string_view passage) {
  const Document document = open_source(project, project.registry[id]);
  if (document.status != DocumentStatus::ok) return {{}, document.why};
  const SourceFile& text = *document.text;
  const QuoteIndex index(text);
  Searched result;
  for (Citation& citation : cite(index, text, passage)) {
    SourceCitation found;
    found.source = id;
    found.begin = utf8::count(text.text().substr(0, citation.span.begin));
    found.end = found.begin + utf8::count(text.text(citation.span));
    found.line = text.position(citation.span.begin).line;
    found.passage = on_one_line(text.text(sentence_at(text, citation.span.begin)));
    found.citation = std::move(citation);
    result.found.push_back(std::move(found));
  }
  return result;
}

void keep_best(std::vector<SourceCitation>& found) {
  const auto exact = [](const SourceCitation& one) { return one.citation.similarity == 1; };
  if (std::any_of(found.begin(), found.end(), exact)) {
    std::erase_if(found, [&](const SourceCitation& one) { return !exact(one); });
    return;
  }
  std::stable_sort(found.begin(), found.end(), [](const SourceCitation& a, const SourceCitation& b) {
    return a.citation.similarity > b.citation.similarity;
  });
  if (found.size() > most_alike) found.resize(most_alike);
}

}  // namespace

CiteResult cite_in_sources(const Project& project, std::string_view passage, SourceId only) {
  std::vector<SourceId> ids;
  for (SourceId id = 0; id < project.registry.size(); ++id)
    if (only == no_source || only == id) ids.push_back(id);
  std::vector<Searched> searched(ids.size());
  tbb::parallel_for(std::size_t{0}, ids.size(),
                    [&](std::size_t i) { searched[i] = search(project, ids[i], passage); });
  CiteResult result;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    if (!searched[i].why.empty()) result.unread.push_back({ids[i], std::move(searched[i].why)});
    std::move(searched[i].found.begin(), searched[i].found.end(), std::back_inserter(result.found));
  }
  keep_best(result.found);
  return result;
}

}  // namespace claimcheck
