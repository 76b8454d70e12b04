// When a figure holds: the time in its segment, then in the sentence, then what the tense says against the
// day of publication, then the sentences before.
#pragma once

#include "checker/news/scene.hpp"
#include "checker/news/statement.hpp"

namespace claimcheck {

/// The time of Scene::figures[index]; `carried` is that of the paragraph so far. Lowers the grade of `owner`
/// where the time is not the figure's own.
When read_when(const ReadArticle& article, const Scene& scene, std::size_t index, const When& carried,
               Owner& owner);

/// Negation, plans, forecasts, hearsay and who speaks, as the words around the figure have them.
void read_manner(const ReadArticle& article, const Scene& scene, const Segment& segment,
                 Statement& statement);

/// "2017", "2018-05", "2018-Q1", "2018-05-25" or "2016-01-05..2016-02-10": how a claim writes these days; ""
/// for a half-line.
std::string label_of(const Extent& days);

}  // namespace claimcheck
