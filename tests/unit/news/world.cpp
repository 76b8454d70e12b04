// Worlds are read from the disk, as a user would.
#include "tests/unit/news/world.hpp"
#include "tests/places.hpp"

namespace claimcheck::testing_news {

std::string world_path(const std::string& name) {
  return std::string(claimcheck::test::source_dir) + "/tests/worlds/" + name;
}

NewsReport news_of(const std::string& folder, const std::vector<std::string>& documents) {
  const auto tree = make_disk_tree(folder);
  ReadOptions options;
  options.jobs = 1;
  Project project = open_project(*tree, options);
  read_facts(project, options);
  std::vector<NewsInput> inputs;
  for (const std::string& document : documents) inputs.push_back({document, ""});
  return read_news(project, inputs, 1);
}

std::string summary(const NewsDocument& document) {
  std::string text;
  for (const NewsItem& item : document.items) {
    text += item.value + " | " + std::string(to_string(item.verdict));
    if (!item.grade.empty() && item.grade != to_string(item.verdict)) text += ' ' + item.grade;
    if (!item.subject.empty()) text += " | " + item.subject;
    text += '\n';
  }
  return text;
}

}  // namespace claimcheck::testing_news
