// A document is known by its bytes or by its path; an unknown one gets an id made of its file's name, which
// is what its claims will cite once it is registered.
#include "checker/news/filed.hpp"

#include <algorithm>

#include "checker/model/failure.hpp"
#include "checker/news/when.hpp"
#include "checker/project/project.hpp"
#include "checker/project/source_path.hpp"

namespace claimcheck {

namespace {

std::string id_of(const std::string& path) {
  std::string stem = path.substr(path.rfind('/') + 1);
  stem =
      stem.substr(0, std::max<std::size_t>(stem.rfind('.') == stem.npos ? stem.size() : stem.rfind('.'), 1));
  std::string id;
  for (const char c : stem) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
    if (c >= 'A' && c <= 'Z')
      id += static_cast<char>(c - 'A' + 'a');
    else if (plain)
      id += c;
    else if (!id.empty() && id.back() != '-')
      id += '-';
  }
  while (!id.empty() && (id.back() == '-' || id.back() == '.')) id.pop_back();
  return id.empty() || id.front() == '-' || id.front() == '.' ? "document" + id : id;
}

SourceId registered(const Project& project, const std::string& path, const std::string& sha256) {
  const std::string real = project.tree->real_path(path);
  for (SourceId id = 0; id < project.registry.size(); ++id) {
    const Source& source = project.registry[id];
    if (!source.sha256.empty() && source.sha256 == sha256) return id;
    if (source.file.empty() || real.empty()) continue;
    if (real.substr(real.rfind('/') + 1) != source.file.substr(source.file.rfind('/') + 1)) continue;
    const SourcePath found = resolve_source_path(project, source);
    if (found.status == SourcePathStatus::found && project.tree->real_path(found.path) == real) return id;
  }
  return no_source;
}

void date(FiledDocument& filed, const NewsInput& input) {
  const auto take = [&](const std::string& text, const char* from) {
    if (text.empty() || filed.source.has_published) return;
    const auto days = parse_iso_extent(text);
    if (!days) return;
    filed.source.published = *days;
    filed.source.published_text = text;
    filed.source.has_published = true;
    filed.published_from = from;
  };
  if (filed.source.has_published) filed.published_from = "the registry";
  if (!input.published.empty() && !parse_iso_extent(input.published))
    throw Failure("--published " + input.published + " is no date: write 2018-05-25, 2018-05 or 2018");
  take(input.published, "--published");
  take(filed.document.published, "its dateline");
}

void identify(Project& project, FiledDocument& filed, const NewsInput& input, const std::string& path) {
  const SourceId known = registered(project, path, filed.document.sha256);
  filed.registered = known != no_source;
  if (filed.registered) {
    filed.id = known;
    filed.source = project.registry[known];
    return date(filed, input);
  }
  filed.source.id = id_of(input.path);
  filed.source.title = filed.document.title;
  filed.source.publisher = filed.document.publisher;
  filed.source.file = input.path;
  date(filed, input);
  const std::string stem = filed.source.id;
  for (int n = 2; project.registry.find(filed.source.id) != no_source; ++n)
    filed.source.id = stem + "-" + std::to_string(n);
  project.registry.add(filed.source);
  filed.id = project.registry.find(filed.source.id);
}

/// One claim a line; what stands on line n is the n-th statement that has one.
void file_facts(Project& project, FiledDocument& filed) {
  std::string text = "@" + filed.source.id + "\n";
  std::vector<FiledStatement*> lines;
  for (FiledStatement& statement : filed.statements) {
    if (statement.line.text.empty()) continue;
    text += statement.line.text + "\n";
    lines.push_back(&statement);
  }
  const FileId id = project.add_file(filed.path, std::move(text));
  const SourceFile& file = project.file(id);
  const auto first = static_cast<FactId>(project.facts.all.size());
  read_more_facts(project, id);
  for (FactId fact = first; fact < project.facts.all.size(); ++fact) {
    const std::uint32_t line = file.position(project.facts[fact].span.begin).line;
    if (line >= 2 && line - 2 < lines.size()) lines[line - 2]->fact = fact;
  }
}

}  // namespace

Span span_of(const FiledDocument& document, const Statement& statement) {
  const SourceFigure& figure = document.article.figures[statement.figure];
  Span span = figure.hedge_span.empty() ? figure.span : join(figure.span, figure.hedge_span);
  const Span& sentence = document.article.sentences[statement.sentence].span;
  // "a sixth meeting with Putin in June": the date is what is claimed.
  if (statement.subject.ordinal != 0 && sentence.contains(statement.when.span))
    span = join(span, statement.when.span);
  return span;
}

std::unique_ptr<FiledDocument> file_document(Project& project, const Shapes& shapes, const NewsInput& input) {
  const std::string path = normalise_path(input.path);
  ReadResult read = project.tree->read(path);
  if (read.status != ReadStatus::ok)
    throw Failure("cannot read " + input.path + (read.detail.empty() ? "" : ": " + read.detail));
  auto filed = std::make_unique<FiledDocument>();
  filed->path = project.tree->shown(path);
  filed->document = extract(filed->path, std::move(read.bytes), no_file);
  if (filed->document.status != DocumentStatus::ok) return filed;
  identify(project, *filed, input, path);
  if (!filed->document.english) return filed;
  filed->article = read_article(project, filed->document, filed->source);
  filed->quotes = std::make_unique<QuoteIndex>(*filed->document.text);
  for (Statement& statement : read_statements(project, shapes, filed->article)) {
    ClaimLine line = claim_line(project, shapes, filed->article, statement);
    filed->statements.push_back({std::move(statement), std::move(line)});
  }
  file_facts(project, *filed);
  return filed;
}

}  // namespace claimcheck
