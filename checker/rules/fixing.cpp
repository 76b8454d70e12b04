// Passes: lint what stands in memory, apply the fixes that do not overlap, lint again. A fix that was applied
// once and comes back is not applied twice, so that every run ends.
#include "checker/rules/fixing.hpp"

#include <algorithm>
#include <set>
#include <string_view>

#include "checker/project/walk.hpp"
#include "grammar/parse.hpp"

namespace claimcheck {

namespace {

/// Fixes make room for others (a duplicate shows once a name is right); more rounds than this are a circle.
constexpr int most_passes = 16;

/// The runs of digits of a text, sorted: "$18.3B in 2017" has 18.3 and 2017.
std::vector<std::string> figures_of(std::string_view text) {
  const auto is_digit = [&](std::size_t at) {
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
  };
  std::vector<std::string> figures;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_digit(at)) continue;
    std::string figure;
    for (; is_digit(at) || ((text[at] == '.' || text[at] == ',') && is_digit(at + 1)); ++at) {
      figure.push_back(text[at]);
      if (at + 1 >= text.size()) break;
    }
    figures.push_back(std::move(figure));
  }
  std::sort(figures.begin(), figures.end());
  return figures;
}

/// A claim file between two passes.
class EditedFile {
 public:
  EditedFile(std::string path, std::string text) : file_(0, std::move(path), std::move(text)) {
    tree_ = parse_claims(file_);
  }

  std::string_view text() const { return file_.text(); }
  std::size_t mistakes() const { return tree_.errors.size() + tree_.errors_dropped; }

  /// Whether the edit leaves every figure as it is.
  bool keeps_figures(const Edit& edit, bool removes_claim) const {
    const auto begin = edit.start.byte;
    const auto end = edit.end.byte;
    if (removes_claim && edit.text.empty()) return true;
    const auto holds = [&](const Span& span) { return span.begin <= begin && end <= span.end; };
    const bool in_evidence = std::any_of(tree_.evidence.begin(), tree_.evidence.end(),
                                         [&](const ast::Evidence& item) { return holds(item.span); });
    const bool in_heading = std::any_of(tree_.headings.begin(), tree_.headings.end(),
                                        [&](const ast::Heading& heading) { return holds(heading.span); });
    return in_evidence || in_heading ||
           figures_of(text().substr(begin, end - begin)) == figures_of(edit.text);
  }

 private:
  SourceFile file_;
  ast::SyntaxTree tree_;
};

std::string with_edits(std::string_view text, std::vector<const Edit*> edits) {
  std::sort(edits.begin(), edits.end(),
            [](const Edit* a, const Edit* b) { return a->start.byte < b->start.byte; });
  std::string out;
  std::size_t at = 0;
  for (const Edit* edit : edits) {
    out.append(text.substr(at, edit->start.byte - at)).append(edit->text);
    at = edit->end.byte;
  }
  return out.append(text.substr(at));
}

class Fixing {
 public:
  Fixing(const Tree& tree, const ReadOptions& read, const FixOptions& options)
      : tree_(tree), read_(read), options_(options) {}

  FixOutcome run() {
    for (int pass = 0; pass < most_passes; ++pass) {
      const Report report = check();
      if (!apply(report)) {
        count_rest(report);
        return std::move(outcome_);
      }
    }
    count_rest(check());
    return std::move(outcome_);
  }

 private:
  Report check() const {
    std::map<std::string, std::string> files;
    for (const auto& [path, file] : outcome_.files) files[path] = file.after;
    const auto overlay = make_memory_tree(std::move(files), &tree_);
    Project project = open_project(*overlay, read_);
    read_facts(project, read_);
    return lint(project, options_.lint);
  }

  /// One pass; whether anything was applied.
  bool apply(const Report& report) {
    taken_.clear();
    files_.clear();
    std::vector<const Finding*> chosen;
    for (const Finding& finding : report.findings)
      if (wanted(finding) && is_free(finding)) take(finding, chosen);
    std::set<std::string> spoiled;
    for (auto& [path, edits] : taken_)
      if (!change(path, edits)) spoiled.insert(path);
    bool any = false;
    for (const Finding* finding : chosen) {
      const auto& edits = finding->fix->edits;
      const bool dropped = std::any_of(edits.begin(), edits.end(),
                                       [&](const Edit& edit) { return spoiled.contains(edit.path); });
      if (dropped) continue;
      any = true;
      outcome_.applied.push_back({edits.front().path, edits.front().start.line,
                                  std::string(finding->rule->code), finding->fix->title});
    }
    return any;
  }

  bool wanted(const Finding& finding) const {
    return finding.fix && !finding.fix->edits.empty() && (finding.fix->safe || options_.unsafe);
  }

  /// Whether all its edits can be made beside those already taken.
  bool is_free(const Finding& finding) {
    const bool removes = finding.rule->code == "DUP001";
    return std::all_of(finding.fix->edits.begin(), finding.fix->edits.end(), [&](const Edit& edit) {
      const EditedFile* file = open(edit.path);
      if (file == nullptr || edit.end.byte > file->text().size() || edit.start.byte > edit.end.byte)
        return false;
      if (!file->keeps_figures(edit, removes)) return false;
      const auto& others = taken_[edit.path];
      return std::none_of(others.begin(), others.end(), [&](const Edit* other) {
        return edit.start.byte <= other->end.byte && other->start.byte <= edit.end.byte;
      });
    });
  }

  void take(const Finding& finding, std::vector<const Finding*>& chosen) {
    std::string key(finding.rule->code);
    for (const Edit& edit : finding.fix->edits)
      key += '\x1f' + edit.path + '\x1f' + edit.text + '\x1f' +
             std::string(open(edit.path)->text().substr(edit.start.byte, edit.end.byte - edit.start.byte));
    key += finding.fingerprint;
    if (!seen_.insert(std::move(key)).second) return;
    for (const Edit& edit : finding.fix->edits) taken_[edit.path].push_back(&edit);
    chosen.push_back(&finding);
  }

  /// Only claim files are edited; a registry or a vocabulary says what claims mean.
  const EditedFile* open(const std::string& path) {
    if (!is_claim_file(path)) return nullptr;
    const auto known = files_.find(path);
    if (known != files_.end()) return &known->second;
    std::string text;
    if (const auto changed = outcome_.files.find(path); changed != outcome_.files.end()) {
      text = changed->second.after;
    } else {
      ReadResult read = tree_.read(path);
      if (read.status != ReadStatus::ok) return nullptr;
      text = std::move(read.bytes);
    }
    return &files_.try_emplace(path, path, std::move(text)).first->second;
  }

  /// False, and no change, where the text would have more mistakes than before.
  bool change(const std::string& path, const std::vector<const Edit*>& edits) {
    if (edits.empty()) return true;
    const EditedFile& file = *open(path);
    std::string after = with_edits(file.text(), edits);
    if (EditedFile(path, after).mistakes() > file.mistakes()) return false;
    const auto [at, is_new] = outcome_.files.try_emplace(path);
    if (is_new) at->second.before = std::string(file.text());
    at->second.after = std::move(after);
    return true;
  }

  void count_rest(const Report& report) {
    std::erase_if(outcome_.files, [](const auto& item) { return item.second.before == item.second.after; });
    outcome_.remaining = report.findings.size();
    for (const Finding& finding : report.findings)
      outcome_.unsafe_left += finding.fix.has_value() && !finding.fix->safe;
  }

  const Tree& tree_;
  const ReadOptions& read_;
  const FixOptions& options_;
  FixOutcome outcome_;
  std::map<std::string, std::vector<const Edit*>> taken_;  // of this pass, by path
  std::map<std::string, EditedFile> files_;                // as this pass found them
  std::set<std::string> seen_;                             // every fix applied so far
};

}  // namespace

FixOutcome fix_project(const Tree& tree, const ReadOptions& read, const FixOptions& options) {
  return Fixing(tree, read, options).run();
}

}  // namespace claimcheck
