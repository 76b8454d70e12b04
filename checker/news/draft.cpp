// A line is kept only when the rules on claims find nothing in it: the drafted file is linted with its source
// open, and what is found goes beside the line as the reason why it is a comment.
#include "checker/news/draft.hpp"

#include <algorithm>
#include <map>

#include "checker/evidence/cite.hpp"
#include "checker/model/fingerprint.hpp"
#include "checker/news/statements.hpp"
#include "checker/rules/lint.hpp"
#include "grammar/layout.hpp"
#include "grammar/parse.hpp"

namespace claimcheck {

namespace {

struct DraftedLine {
  std::string claim;
  std::string quote;
  std::string reason;  // why it is a comment; "" when it is a claim
};

std::string one_line_reason(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

/// The statements as lines, each once.
std::vector<DraftedLine> drafted(const FiledDocument& document) {
  std::vector<DraftedLine> lines;
  for (const FiledStatement& filed : document.statements) {
    DraftedLine line{filed.line.text, {}, {}};
    const Span span = span_of(document, filed.statement);
    line.quote = shortest_unique_quote(*document.quotes, *document.document.text, span);
    if (line.claim.empty()) {
      line.claim = filed.statement.subject.text() + ": " + on_one_line(document.document.text->text(span));
      line.reason = filed.line.why;
    } else if (filed.statement.owner.grade == Grade::unsure || filed.statement.owner.soft) {
      const auto& reasons = filed.statement.owner.reasons;
      line.reason = "unsure: " + (reasons.empty() ? std::string("two readings") : reasons.front());
    } else if (line.quote.empty()) {
      line.reason = "no quote of the document stands once";
    }
    const bool again = std::any_of(lines.begin(), lines.end(),
                                   [&](const DraftedLine& other) { return other.claim == line.claim; });
    if (!again) lines.push_back(std::move(line));
  }
  return lines;
}

std::string text_of(const std::string& heading, const std::vector<DraftedLine>& lines) {
  std::string text = "@" + heading + "\n\n";
  for (const DraftedLine& line : lines) {
    const std::string mark = line.reason.empty() ? "" : "# ";
    text += mark + line.claim + "\n";
    if (!line.quote.empty()) text += mark + "    " + in_quotes(line.quote) + "\n";
    if (!line.reason.empty()) text += "#   " + one_line_reason(line.reason) + "\n";
  }
  return text;
}

/// What lint finds in the drafted claims alone, by line of the draft.
std::map<std::uint32_t, std::string> findings_by_line(Project& project, const FiledDocument& document,
                                                      const std::string& text) {
  const std::string path = "draft.claims";
  const std::string source = "draft-source.txt";
  std::map<std::string, std::string> files;
  files[path] = text;
  files[source] = std::string(document.document.text->text());
  const auto tree = make_memory_tree(std::move(files));
  Project alone;
  alone.tree = tree.get();
  alone.config = project.config;
  alone.config.source_search = {""};
  alone.search_paths = {""};
  alone.units = Units(project.config.currency);
  alone.vocabulary = std::move(project.vocabulary);
  Source entry = document.source;
  entry.file = source;
  entry.folder = "";
  entry.sha256 = sha256_hex(document.document.text->text());
  entry.reprints.clear();
  entry.supersedes.clear();
  entry.relies_on.clear();
  alone.registry.add(entry);
  alone.claim_files.push_back(alone.add_file(path, text));
  read_facts(alone, {.jobs = 1});
  std::map<std::uint32_t, std::string> found;
  LintOptions options;
  // Rules that point into the vocabulary or the registry have no place here: their files are the project's.
  options.select = {"SYN",    "EVI",    "DUP001", "DUP003", "VOC003",
                    "CON001", "CON002", "CON003", "CON004", "CON008"};
  options.jobs = 1;
  for (const Finding& finding : lint(alone, options).findings) {
    const bool ours = finding.primary.place.path == path;
    if (ours)
      found.try_emplace(finding.primary.place.start.line,
                        std::string(finding.rule->code) + ": " + finding.message);
  }
  project.vocabulary = std::move(alone.vocabulary);
  return found;
}

/// Turns the claims that lint has something against into comments; true when there were any.
bool comment_out(const std::map<std::uint32_t, std::string>& findings, std::vector<DraftedLine>& lines) {
  std::uint32_t at = 3;  // after the heading and a blank line
  bool any = false;
  for (DraftedLine& line : lines) {
    const std::uint32_t begin = at;
    at += 1 + !line.quote.empty() + !line.reason.empty();
    if (!line.reason.empty()) continue;
    const auto found = findings.lower_bound(begin);
    if (found == findings.end() || found->first >= at) continue;
    line.reason = found->second;
    any = true;
  }
  return any;
}

std::string registry_entry(const FiledDocument& document) {
  const auto quoted = [](std::string text) {
    std::string out = "\"";
    for (const char c : text) {
      if (c == '"' || c == '\\') out += '\\';
      out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
    return out + "\"";
  };
  std::string text = "[" + document.source.id + "]\n";
  if (!document.source.title.empty()) text += "title = " + quoted(document.source.title) + "\n";
  if (!document.source.published_text.empty())
    text += "published = " + quoted(document.source.published_text) + "\n";
  text += "file = " + quoted(document.source.file) + "\n";
  return text + "sha256 = " + quoted(document.document.sha256) + "\n";
}

}  // namespace

Draft draft_claims(Project& project, const NewsInput& input) {
  const Shapes shapes(project);
  const auto document = file_document(project, shapes, input);
  Draft draft;
  if (document->document.status != DocumentStatus::ok) {
    draft.why = document->document.why;
    return draft;
  }
  if (!document->document.english) {
    draft.why = "the document is not in English";
    return draft;
  }
  std::vector<DraftedLine> lines = drafted(*document);
  for (int round = 0; round < 3; ++round)
    if (!comment_out(findings_by_line(project, *document, text_of(document->source.id, lines)), lines)) break;
  const std::string text = text_of(document->source.id, lines);
  const SourceFile file(no_file, "draft.claims", text);
  draft.text = canonical_layout(file, parse_claims(file));
  for (const DraftedLine& line : lines) ++(line.reason.empty() ? draft.claims : draft.commented);
  if (!document->registered) draft.registry = registry_entry(*document);
  return draft;
}

}  // namespace claimcheck
