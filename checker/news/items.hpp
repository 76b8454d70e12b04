// Judgements in words: each becomes an entry with a finding, whose primary place is the figure in the
// document and whose related places are the claims.
#pragma once

#include "checker/model/news.hpp"
#include "checker/news/judge.hpp"

namespace claimcheck {

struct ItemContext {
  const Project& project;
  const ClaimReader& reader;
  const FiledDocument& document;
  const Reprint& reprint;
};

NewsItem make_item(const ItemContext& context, const FiledStatement& filed, const Judgement& judgement);

/// A figure that nothing in the vocabulary speaks of.
NewsItem make_context_item(const FiledDocument& document, const SourceFigure& figure, const Units& units);

/// The declaration behind a verdict, for renderers of findings.
const RuleInfo& verdict_rule(NewsVerdict verdict, std::string_view grade);

/// Two statements of different documents that cannot both hold.
Finding make_clash(const Project& project, const ClaimReader& reader, const FiledDocument& first,
                   const FiledStatement& one, const FiledDocument& second, const FiledStatement& other,
                   const Conflict& conflict);

}  // namespace claimcheck
