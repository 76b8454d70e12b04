// A wave of sources at a time: each is opened once, folded once, and every claim that cites it is judged
// while it is open. Results are kept in source order, so that the number of threads never shows.
#include "checker/evidence/join.hpp"

#include <oneapi/tbb/parallel_for.h>
#include <oneapi/tbb/task_arena.h>

#include <algorithm>
#include <memory>
#include <optional>

#include "checker/evidence/cite.hpp"
#include "checker/evidence/cited.hpp"
#include "checker/evidence/context.hpp"
#include "checker/evidence/ownership.hpp"
#include "checker/evidence/source_text.hpp"

namespace claimcheck {

namespace {

struct Citation {
  FactId fact;
  std::uint32_t item;  // index of Facts::evidence
};

/// What one open source yields.
struct SourceResult {
  SourceOutcome outcome;
  std::vector<EvidenceOutcome> items;  // by citation
  std::vector<Finding> findings;
  std::uint64_t dropped = 0;
};

std::vector<std::vector<Citation>> citations(const Project& project) {
  std::vector<std::vector<Citation>> by_source(project.registry.size());
  const Facts& facts = project.facts;
  for (FactId id = 0; id < facts.all.size(); ++id) {
    const Fact& fact = facts[id];
    for (std::uint32_t i = 0; i < fact.evidence_count; ++i) {
      const std::uint32_t item = fact.evidence + i;
      if (facts.evidence[item].source != no_source)
        by_source[facts.evidence[item].source].push_back({id, item});
    }
  }
  return by_source;
}

bool has_digit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

class SourceJoin {
 public:
  SourceJoin(const Project& project, SourceId id, const Document& document, const JoinOptions& options)
      : project_(project),
        id_(id),
        source_(project.registry[id]),
        document_(document),
        quotes_(*document.text),
        options_(options),
        sink_(options.max_findings) {}

  EvidenceOutcome judge(const Citation& citation) {
    const Fact& fact = project_.facts[citation.fact];
    const SubjectKey& key = project_.facts.subjects[fact.subject];
    const Kind kind =
        key.measure.id == no_name ? Kind::undeclared : project_.vocabulary.measures()[key.measure.id].kind;
    Cited cited{
        .project = project_,
        .fact_id = citation.fact,
        .fact = fact,
        .item = project_.facts.evidence[citation.item],
        .source = source_,
        .document = document_,
        .quotes = quotes_,
        .claimed = claimed_value(project_.facts, fact, kind, project_.units, project_.config.tolerance)};
    cited.quote_only = quote_only_;
    if (!fact.retracted) {
      locate(cited);
      read(cited);
      cited.time = judge_time(cited);
      for (const CitedCheck check : options_.checks) check(cited, sink_);
    }
    if (options_.watch != nullptr && !quote_only_) options_.watch->judged(id_, citation.item, cited);
    return {cited.status, cited.support, cited.time};
  }

  /// From now on `document` is a quote whose source is not here.
  void take_quote() { quote_only_ = true; }

  Sink& sink() { return sink_; }

 private:
  void locate(Cited& cited) const {
    const FactEvidence& item = cited.item;
    Span within{document_.text->id(), 0, static_cast<std::uint32_t>(document_.text->text().size())};
    if (item.fragment != ast::FragmentKind::none && !quote_only_) {
      const auto fragment = fragment_span(document_, item.fragment, item.from, item.to);
      if (!fragment) {
        cited.status = SpanStatus::out_of_range;
        look_elsewhere(cited);
        return;
      }
      within = *fragment;
    }
    if (quote_only_) {
      cited.status = SpanStatus::found;
      cited.places = {{within, {within}}};
    } else if (item.quote.empty()) {
      cited.status = item.fragment == ast::FragmentKind::none ? SpanStatus::whole : SpanStatus::found;
      if (cited.status == SpanStatus::found) cited.places = {{within, {within}}};
    } else {
      const std::string quote = unescape(project_.text(item.quote));
      cited.places = quotes_.find(quote, within);
      cited.status = cited.places.empty() ? SpanStatus::not_found : SpanStatus::found;
      if (cited.places.empty() && item.fragment != ast::FragmentKind::none) look_elsewhere(cited);
      if (cited.moved) cited.status = SpanStatus::drifted;
      if (cited.places.empty() && !cited.moved) look_near(cited, quote, within);
    }
    if (!cited.places.empty()) cited.span = cited.places.front().span;
  }

  /// A quote that stands word for word at one other place than its fragment says has moved.
  void look_elsewhere(Cited& cited) const {
    if (cited.item.quote.empty()) return;
    const auto places = quotes_.find(unescape(project_.text(cited.item.quote)), {}, 2);
    if (places.size() != 1 || fragment_place(project_, cited.item).empty()) return;
    cited.near = QuoteIndex::Near{places.front().span, places.front().parts, 1};
    cited.moved = true;
  }

  /// Only to suggest: a drifted quote stays unverified.
  void look_near(Cited& cited, const std::string& quote, const Span& within) const {
    cited.near = quotes_.nearest(quote, within);
    if (cited.near && says_the_same(quote, *document_.text, *cited.near)) cited.status = SpanStatus::drifted;
  }

  void read(Cited& cited) const {
    if (cited.status != SpanStatus::found) return;
    FigureContext context{project_.units, project_.vocabulary, project_.config.tolerance, source_.published,
                          source_.has_published};
    context.statements = true;
    for (const QuoteMatch& place : cited.places)
      for (SourceFigure& figure : read_source_figures(*document_.text, place.span, context))
        cited.figures.push_back(std::move(figure));
    if (!has_figure(cited.fact)) return;
    if (!document_.english) {
      cited.support = Support::not_verified;
      return;
    }
    judge_owned(cited);
    cited.support = support_of(cited);
  }

  /// A figure that the reader did not read is "not verified", never a mismatch.
  Support support_of(const Cited& cited) const {
    switch (cited.judged.verdict) {
      case Verdict::supported:
      case Verdict::overprecise:
        return Support::supported;
      case Verdict::other_sort:
        return has_unread_digits(cited) || has_unresolved_time(cited) ? Support::not_verified
                                                                      : Support::not_supported;
      default:
        return Support::not_supported;
    }
  }

  /// "Last Friday", where nobody knows the day of publication.
  static bool has_unresolved_time(const Cited& cited) {
    return cited.claimed.sort == Sort::date &&
           std::any_of(cited.figures.begin(), cited.figures.end(), [](const SourceFigure& figure) {
             return figure.sort == Sort::date && !figure.resolved;
           });
  }

  bool has_unread_digits(const Cited& cited) const {
    std::uint32_t from = cited.span.begin;
    for (const SourceFigure& figure : cited.figures) {
      if (!cited.span.contains(figure.span)) break;
      if (has_digit(document_.text->text({cited.span.file, from, std::max(from, figure.span.begin)})))
        return true;
      from = std::max(from, figure.span.end);
    }
    return has_digit(document_.text->text({cited.span.file, from, std::max(from, cited.span.end)}));
  }

  const Project& project_;
  SourceId id_;
  const Source& source_;
  const Document& document_;
  QuoteIndex quotes_;
  const JoinOptions& options_;
  Sink sink_;
  bool quote_only_ = false;
};

/// Without the source's text the quote still says something: a claim that disagrees with its own quote is
/// wrong.
EvidenceOutcome judge_quote(const Project& project, SourceId id, const Citation& citation,
                            const JoinOptions& options, std::vector<Finding>& findings) {
  const FactEvidence& item = project.facts.evidence[citation.item];
  EvidenceOutcome outcome{SpanStatus::no_text, Support::not_verified};
  if (item.quote.empty()) return outcome;
  Document quote;
  quote.status = DocumentStatus::ok;
  quote.english = declared_english(project.registry[id]).value_or(true);
  quote.text = std::make_unique<SourceFile>(no_file, project.file(item.quote.file).path(),
                                            std::string(project.text(item.quote)));
  SourceJoin join(project, id, quote, options);
  join.take_quote();
  const EvidenceOutcome judged = join.judge(citation);
  outcome.time = judged.time;
  if (judged.figure == Support::not_supported) outcome.figure = judged.figure;
  for (Finding& finding : join.sink().take()) {
    for (EvidenceLabel& label : finding.evidence) {
      label.place = place_of(project.file(item.quote.file), item.quote);
      label.message = "the quote; the source's text is not here";
    }
    findings.push_back(std::move(finding));
  }
  return outcome;
}

SourceResult join_source(const Project& project, SourceId id, const std::vector<Citation>& cited,
                         const JoinOptions& options) {
  SourceResult result;
  const Source& source = project.registry[id];
  SourceOutcome& outcome = result.outcome;
  const Document document = open_source(project, source, &outcome.unsafe);
  outcome.status = document.status;
  outcome.cited = !cited.empty();
  outcome.why = document.why;
  outcome.sha256 = document.sha256;
  outcome.english = document.english;
  outcome.changed =
      document.status == DocumentStatus::ok && !source.sha256.empty() && source.sha256 != document.sha256;
  if (document.status != DocumentStatus::ok) {
    const SpanStatus status =
        document.status == DocumentStatus::missing ? SpanStatus::no_text : SpanStatus::unread;
    for (const Citation& citation : cited) {
      result.items.push_back(judge_quote(project, id, citation, options, result.findings));
      result.items.back().status = status;
    }
    return result;
  }
  outcome.shingles = shingles(document.text->text());
  if (cited.empty()) return result;
  if (options.watch != nullptr) options.watch->opened(id, document);
  SourceJoin join(project, id, document, options);
  for (const Citation& citation : cited) result.items.push_back(join.judge(citation));
  result.dropped = join.sink().dropped();
  result.findings = join.sink().take();
  return result;
}

void keep(Evidence& evidence, SourceId id, const std::vector<Citation>& cited, SourceResult result) {
  for (std::size_t i = 0; i < cited.size(); ++i) evidence.items[cited[i].item] = result.items[i];
  std::move(result.findings.begin(), result.findings.end(), std::back_inserter(evidence.findings));
  evidence.dropped += result.dropped;
  evidence.sources[id] = std::move(result.outcome);
}

void mark_unjoined(const Project& project, Evidence& evidence) {
  for (std::size_t i = 0; i < evidence.items.size(); ++i) {
    const FactEvidence& item = project.facts.evidence[i];
    if (item.kind == ast::EvidenceKind::derivation)
      evidence.items[i] = {SpanStatus::derived, Support::not_checked};
    else if (item.source == no_source)
      evidence.items[i] = {SpanStatus::unknown_source, Support::not_verified};
  }
}

}  // namespace

bool Evidence::supports(const Fact& fact) const {
  for (std::uint32_t i = 0; i < fact.evidence_count; ++i)
    if (items[fact.evidence + i].figure == Support::supported) return true;
  return false;
}

bool Evidence::gives_time(const Fact& fact) const {
  for (std::uint32_t i = 0; i < fact.evidence_count; ++i)
    if (items[fact.evidence + i].time == TimeSupport::given) return true;
  return false;
}

Evidence join_evidence(const Project& project, const JoinOptions& options) {
  Evidence evidence;
  evidence.items.resize(project.facts.evidence.size());
  evidence.sources.resize(project.registry.size());
  const auto by_source = citations(project);
  const int jobs = options.jobs == 0 ? tbb::task_arena::automatic : static_cast<int>(options.jobs);
  tbb::task_arena arena(jobs);
  const std::size_t wave = 16 * static_cast<std::size_t>(std::max(1, arena.max_concurrency()));
  for (std::size_t begin = 0; begin < by_source.size(); begin += wave) {
    const std::size_t end = std::min(by_source.size(), begin + wave);
    std::vector<SourceResult> results(end - begin);
    arena.execute([&] {
      tbb::parallel_for(begin, end, [&](std::size_t id) {
        results[id - begin] = join_source(project, static_cast<SourceId>(id), by_source[id], options);
      });
    });
    for (std::size_t id = begin; id < end; ++id)
      keep(evidence, static_cast<SourceId>(id), by_source[id], std::move(results[id - begin]));
  }
  mark_unjoined(project, evidence);
  std::erase_if(evidence.findings, [&](const Finding& finding) {
    if (!finding.unless_supported) return false;
    const Fact& fact = project.facts[finding.claims.front()];
    return finding.rule->code == "EVI009" ? evidence.gives_time(fact) : evidence.supports(fact);
  });
  return evidence;
}

}  // namespace claimcheck
