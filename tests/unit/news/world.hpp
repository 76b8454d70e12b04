// A small world of claims and one article about it (tests/worlds/NAME), and what the article does to them.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "checker/model/tree.hpp"
#include "checker/news/news.hpp"
#include "checker/project/project.hpp"

namespace claimcheck::testing_news {

/// The folder of the world on the disk.
std::string world_path(const std::string& name);

/// Reads the claims of the folder and holds the documents against them.
NewsReport news_of(const std::string& folder, const std::vector<std::string>& documents);

/// "18.3 billion | confirms certain | trade JP-RU in 2017", one figure a line, the verdict alone where there
/// is no subject.
std::string summary(const NewsDocument& document);

}  // namespace claimcheck::testing_news
