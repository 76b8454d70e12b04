// Everything a document says of the vocabulary, figure by figure, in order.
#pragma once

#include <vector>

#include "checker/news/shapes.hpp"
#include "checker/news/statement.hpp"

namespace claimcheck {

std::vector<Statement> read_statements(const Project& project, const Shapes& shapes,
                                       const ReadArticle& article);

}  // namespace claimcheck
