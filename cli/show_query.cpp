// The words are read as a subject of a claim first; only what means nothing so is looked for word by word.
#include <algorithm>
#include <set>

#include "checker/model/failure.hpp"
#include "checker/model/spelling.hpp"
#include "checker/project/names.hpp"
#include "checker/solve/source_index.hpp"
#include "cli/show.hpp"
#include "grammar/parse.hpp"

namespace claimcheck {

namespace {

std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : fold_name(text) + ' ') {
    if (c != ' ' && c != '-' && c != '>' && c != '<' && c != '`' && c != '(' && c != ')' && c != ',') {
      word += c;
    } else if (!word.empty()) {
      words.push_back(word);
      word.clear();
    }
  }
  return words;
}

/// Subjects that hold every word, as a word of their own or the beginning of one.
std::vector<SubjectId> holding(const Facts& facts, const std::vector<bool>& claimed,
                               const std::string& text) {
  std::vector<SubjectId> found;
  const auto wanted = words_of(text);
  for (SubjectId id = 0; id < facts.subjects.size() && !wanted.empty(); ++id) {
    if (!claimed[id]) continue;
    const auto has = words_of(facts.subjects.text(id));
    const bool all = std::all_of(wanted.begin(), wanted.end(), [&](const std::string& word) {
      return std::any_of(has.begin(), has.end(),
                         [&](const std::string& own) { return own.starts_with(word); });
    });
    if (all) found.push_back(id);
  }
  return found;
}

/// Whether `key` speaks of everything that `asked` does: its measure, its entities, whatever the tie.
bool covers(const SubjectKey& key, const SubjectKey& asked) {
  if (!asked.measure.text.empty() && asked.measure != key.measure) return false;
  std::vector<Name> own = key.entities;
  own.push_back(key.from);
  own.push_back(key.to);
  std::vector<Name> wanted = asked.entities;
  wanted.push_back(asked.from);
  wanted.push_back(asked.to);
  return std::all_of(wanted.begin(), wanted.end(), [&](const Name& name) {
    return name.text.empty() || std::find(own.begin(), own.end(), name) != own.end();
  });
}

bool names(const Facts& facts, std::uint32_t index, SubjectId subject) {
  if (index == no_index) return false;
  const FactTerm& term = facts.terms[index];
  return (term.op == ast::Operator::subject && term.subject == subject) || names(facts, term.left, subject) ||
         names(facts, term.right, subject);
}

bool names(const Facts& facts, const Fact& fact, SubjectId subject) {
  if (fact.rich != no_index && names(facts, facts.rich[fact.rich].expression, subject)) return true;
  for (std::uint32_t i = 0; i < fact.evidence_count; ++i)
    if (names(facts, facts.evidence[fact.evidence + i].expression, subject)) return true;
  return false;
}

}  // namespace

ShowQuery find_subjects(const Project& project, const std::string& words) {
  const Facts& facts = project.facts;
  std::vector<bool> claimed(facts.subjects.size());
  for (const Fact& fact : facts.all) claimed[fact.subject] = true;
  ShowQuery out;
  if (words.empty()) {
    for (SubjectId id = 0; id < claimed.size(); ++id)
      if (claimed[id]) out.subjects.push_back(id);
    return out;
  }
  const SourceFile text(0, "the subject", words);
  const ast::SyntaxTree tree = parse_subject(text, {0, 0, static_cast<std::uint32_t>(words.size())});
  if (!tree.subjects.empty()) {
    const ResolvedSubject resolved = resolve_subject(text, tree, tree.subjects.front(), project.vocabulary);
    if (resolved.time) out.time = make_label(&*resolved.time, nullptr, project.config.fiscal_year_starts);
    if (const SubjectId id = facts.subjects.find(resolved.key.text()); id != no_name && claimed[id])
      out.subjects.push_back(id);
    const bool declared = resolved.unknown.empty() && !project.vocabulary.entities().empty();
    const bool wider = out.subjects.empty() && declared;
    for (SubjectId id = 0; id < claimed.size() && wider; ++id)
      if (claimed[id] && covers(facts.subjects[id], resolved.key)) out.subjects.push_back(id);
    if (!declared && !out.subjects.empty()) return out;
  }
  if (out.subjects.empty()) out.subjects = holding(facts, claimed, words);
  if (!out.subjects.empty()) return out;
  Spellings spellings;
  for (SubjectId id = 0; id < claimed.size(); ++id)
    if (claimed[id]) spellings.add(facts.subjects.text(id));
  const std::string near = spellings.nearest(words);
  if (near.empty())
    throw Failure("no claim is about `" + words +
                  "`; `claimcheck show` without a subject lists what there is");
  out.subjects.push_back(facts.subjects.find(near));
  return out;
}

std::vector<ShownSubject> collect_shown(const Project& project, const ShowQuery& query,
                                        const Report& report) {
  const Facts& facts = project.facts;
  const SourceIndex index(project.registry);
  std::vector<ShownSubject> out;
  for (const SubjectId subject : query.subjects) {
    ShownSubject shown{.id = subject};
    std::vector<FactId> ids;
    for (FactId id = 0; id < facts.all.size(); ++id) {
      const Fact& fact = facts[id];
      const bool own = fact.subject == subject;
      if (!own && !names(facts, fact, subject)) continue;
      const Extent& days = facts.times[fact.time].extent;
      if (query.time && !(facts.times[fact.time].has_time() && query.time->extent.intersects(days))) continue;
      shown.claims.push_back({.id = id, .names_it = !own});
      if (own) ids.push_back(id);
    }
    if (shown.claims.empty()) continue;
    std::stable_sort(shown.claims.begin(), shown.claims.end(), [&](const ShownClaim& a, const ShownClaim& b) {
      if (a.names_it != b.names_it) return b.names_it;
      const Extent& x = facts.times[facts[a.id].time].extent;
      const Extent& y = facts.times[facts[b.id].time].extent;
      return x.begin != y.begin ? x.begin < y.begin : x.end < y.end;
    });
    shown.witnesses = count_witnesses(facts, project.registry, index, ids);
    for (const Finding& finding : report.findings) {
      bool involved = false;
      for (ShownClaim& claim : shown.claims)
        if (std::find(finding.claims.begin(), finding.claims.end(), claim.id) != finding.claims.end()) {
          claim.conflicts.push_back(shown.conflicts.size());
          involved = true;
        }
      if (involved) shown.conflicts.push_back(&finding);
    }
    out.push_back(std::move(shown));
  }
  std::sort(out.begin(), out.end(), [&](const ShownSubject& a, const ShownSubject& b) {
    return facts.subjects.text(a.id) < facts.subjects.text(b.id);
  });
  return out;
}

}  // namespace claimcheck
