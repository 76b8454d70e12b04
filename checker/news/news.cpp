// Reprints first, then each document by itself against the claims, then the documents against each other.
#include "checker/news/news.hpp"

#include <algorithm>

#include "checker/news/consequences.hpp"
#include "checker/news/items.hpp"

namespace claimcheck {

namespace {

using Filed = std::vector<std::unique_ptr<FiledDocument>>;

bool is_firm(const FiledStatement& filed) {
  return filed.fact != no_index && filed.statement.owner.grade != Grade::unsure &&
         !filed.statement.owner.soft;
}

/// One fact of each kind: what a document says twice conflicts once.
std::vector<FactId> firm_facts(const Project& project, const FiledDocument& document) {
  std::vector<FactId> ids;
  for (const FiledStatement& filed : document.statements) {
    if (!is_firm(filed)) continue;
    const Fact& fact = project.facts[filed.fact];
    const bool again = std::any_of(ids.begin(), ids.end(), [&](FactId id) {
      const Fact& known = project.facts[id];
      return known.subject == fact.subject && known.time == fact.time && known.number == fact.number &&
             known.hedge == fact.hedge && known.form == fact.form;
    });
    if (!again) ids.push_back(filed.fact);
  }
  return ids;
}

class DocumentTeller {
 public:
  DocumentTeller(Project& project, const ClaimIndex& index, const FiledDocument& filed,
                 const Reprint& reprint)
      : project_(project), index_(index), filed_(filed), reprint_(reprint), reader_(project) {}

  NewsDocument run() {
    NewsDocument document = head(project_, filed_, reprint_);
    std::vector<Judgement> judgements;
    std::vector<FactId> opponents;
    std::vector<FactId> opposed;
    for (const FiledStatement& statement : filed_.statements) {
      judgements.push_back(judge_statement(reader_, index_, statement));
      if (judgements.back().verdict == NewsVerdict::contradicts) opposed.push_back(statement.fact);
      note_difference(judgements.back());
      const auto& found = judgements.back().opponents;
      opponents.insert(opponents.end(), found.begin(), found.end());
    }
    const std::vector<Conflict> conflicts =
        consequences(project_, index_.count(), firm_facts(project_, filed_), opponents);
    for (std::size_t i = 0; i < judgements.size(); ++i)
      if (is_firm(filed_.statements[i]))
        add_consequences(judgements[i], filed_.statements[i].fact, conflicts, opposed);
    tell(judgements, document);
    for (const NewsItem& item : document.items) ++document.counts[static_cast<std::size_t>(item.verdict)];
    return document;
  }

  static NewsDocument head(const Project& project, const FiledDocument& filed, const Reprint& reprint) {
    NewsDocument document;
    document.path = filed.path;
    document.source = filed.source.id;
    document.registered = filed.registered;
    document.failed = filed.document.status != DocumentStatus::ok;
    document.title = filed.source.title;
    document.published = filed.source.published_text;
    document.published_from = filed.published_from;
    if (reprint.source != no_source) {
      document.reprint_of = project.registry[reprint.source].id;
      document.reprint_percent = reprint.percent;
    }
    if (filed.document.status != DocumentStatus::ok)
      document.unread.push_back(filed.document.why);
    else if (!filed.document.english)
      document.unread.push_back("the document is not in English");
    if (filed.document.status == DocumentStatus::ok && document.published.empty())
      document.unread.push_back(
          "relative dates are not resolved: the document states no date of publication; give --published");
    return document;
  }

 private:
  /// A copy should say what the original says: where a claim on the original differs, so does the copy.
  void note_difference(Judgement& judgement) const {
    if (reprint_.source == no_source || !judgement.differs || judgement.verdict != NewsVerdict::unsure)
      return;
    const auto sources = sources_of(project_.facts, project_.facts[judgement.claim]);
    if (std::find(sources.begin(), sources.end(), reprint_.source) == sources.end()) return;
    judgement.verdict = NewsVerdict::tension;
    judgement.remark =
        "the document is a copy of " + project_.registry[reprint_.source].id + ", and differs from it here";
  }

  /// Statements and the figures that are none, in the order of the text.
  void tell(const std::vector<Judgement>& judgements, NewsDocument& document) const {
    const ItemContext context{project_, reader_, filed_, reprint_};
    std::size_t next = 0;
    for (std::uint32_t i = 0; i < filed_.article.figures.size(); ++i) {
      const std::size_t first = next;
      while (next < judgements.size() && filed_.statements[next].statement.figure == i) ++next;
      bool told = false;
      for (std::size_t j = first; j < next; ++j) {
        // Of several readings of one figure the doubtful ones are told only where there is no other.
        const bool doubtful = judgements[j].verdict == NewsVerdict::unsure;
        const auto better = [&](std::size_t k) { return judgements[k].verdict == NewsVerdict::confirms; };
        bool outdone = false;
        for (std::size_t k = first; k < next; ++k) outdone = outdone || (k != j && better(k));
        if (doubtful && (outdone || told)) continue;
        if (outdone && !better(j)) continue;
        document.items.push_back(make_item(context, filed_.statements[j], judgements[j]));
        told = true;
      }
      if (!told && is_amount(filed_.article.figures[i]))
        document.items.push_back(make_context_item(filed_, filed_.article.figures[i], project_.units));
    }
  }

  /// Times and durations say when; what is in no sentence is furniture.
  bool is_amount(const SourceFigure& figure) const {
    if (figure.sort == Sort::date || figure.sort == Sort::duration || figure.sort == Sort::rank) return false;
    const auto& sentences = filed_.article.sentences;
    const auto at = std::find_if(sentences.begin(), sentences.end(), [&](const Sentence& sentence) {
      return sentence.span.begin <= figure.span.begin && figure.span.end <= sentence.span.end;
    });
    return at != sentences.end() && at->prose;
  }

  Project& project_;
  const ClaimIndex& index_;
  const FiledDocument& filed_;
  const Reprint& reprint_;
  ClaimReader reader_;
};

const FiledStatement* statement_of(const FiledDocument& document, FactId fact) {
  for (const FiledStatement& filed : document.statements)
    if (filed.fact == fact) return &filed;
  return nullptr;
}

std::vector<Finding> clashes(Project& project, const Filed& documents) {
  std::vector<FactId> ids;
  for (const auto& document : documents) {
    const auto own = firm_facts(project, *document);
    ids.insert(ids.end(), own.begin(), own.end());
  }
  std::vector<Finding> found;
  const ClaimReader reader(project);
  for (const Conflict& conflict : conflicts_among(project, ids)) {
    if (conflict.severity != Severity::error) continue;
    const FiledDocument* first = nullptr;
    const FiledStatement* one = nullptr;
    for (const auto& document : documents) {
      const FiledStatement* here = nullptr;
      for (const FactId id : conflict.claims)
        if (here == nullptr) here = statement_of(*document, id);
      if (here == nullptr) continue;
      if (first != nullptr)
        found.push_back(make_clash(project, reader, *first, *one, *document, *here, conflict));
      first = document.get();
      one = here;
    }
  }
  return found;
}

}  // namespace

NewsReport read_news(Project& project, const std::vector<NewsInput>& inputs, unsigned jobs) {
  NewsReport report;
  report.claims = project.facts.all.size();
  report.remarks = project.remarks;
  const ClaimIndex index(project);
  const Shapes shapes(project);
  const auto registered = static_cast<SourceId>(project.registry.size());
  Filed filed;
  for (const NewsInput& input : inputs) filed.push_back(file_document(project, shapes, input));
  const std::vector<Shingles> sources = source_shingles(project, registered, jobs);
  for (const auto& document : filed) {
    const bool read = document->document.status == DocumentStatus::ok;
    const Reprint reprint = read ? find_reprint(*document, sources) : Reprint{};
    if (read && document->document.english)
      report.documents.push_back(DocumentTeller(project, index, *document, reprint).run());
    else
      report.documents.push_back(DocumentTeller::head(project, *document, reprint));
  }
  if (filed.size() > 1) report.between = clashes(project, filed);
  return report;
}

}  // namespace claimcheck
