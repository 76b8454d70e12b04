// New documents against the claims: read, filed, compared, and told figure by figure.
#pragma once

#include <string>
#include <vector>

#include "checker/model/news.hpp"
#include "checker/news/filed.hpp"

namespace claimcheck {

/// Holds the documents against the claims of `project` and against each other. The project gains the
/// documents' facts and sources. Throws Failure when a document is missing.
NewsReport read_news(Project& project, const std::vector<NewsInput>& inputs, unsigned jobs = 0);

}  // namespace claimcheck
