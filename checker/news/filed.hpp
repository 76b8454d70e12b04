// Documents on their way to the claims: each is read, and what it says is filed as facts beside them, under a
// heading of its own, so that everything that holds claims against claims holds documents against them too.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "checker/evidence/quote.hpp"
#include "checker/news/lines.hpp"
#include "checker/news/statements.hpp"

namespace claimcheck {

/// A document named on the command line; `published` is what the command line says of it, or empty.
struct NewsInput {
  std::string path;
  std::string published;
};

struct FiledStatement {
  Statement statement;
  ClaimLine line;
  FactId fact = no_index;  // of the project; no_index where no line says it
};

struct FiledDocument {
  std::string path;
  Document document;
  Source source;            // the registry's, or made up
  SourceId id = no_source;  // in the registry
  bool registered = false;
  std::string published_from;
  ReadArticle article;
  std::unique_ptr<QuoteIndex> quotes;
  std::vector<FiledStatement> statements;
};

/// The bytes of the document that carry the statement: the figure with its hedge, of a date also its event.
Span span_of(const FiledDocument& document, const Statement& statement);

/// Reads the document and files its facts in `project`, which `shapes` was made of. A document that cannot be
/// read has a status that says so and no statements. Throws Failure when there is no such file.
std::unique_ptr<FiledDocument> file_document(Project& project, const Shapes& shapes, const NewsInput& input);

}  // namespace claimcheck
