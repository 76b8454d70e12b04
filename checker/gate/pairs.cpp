// Most files are the same on both sides: their claims are paired in order without being looked at. What is
// left is paired by fingerprint, by writing, by subject and time, and by subject, in this order.
#include "checker/gate/pairs.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>

namespace claimcheck {

namespace {

/// Claims [first, last) of a file.
struct Run {
  FactId first = 0;
  FactId last = 0;
};

std::map<std::string_view, std::pair<FileId, Run>> runs_of(const Project& project) {
  std::map<std::string_view, std::pair<FileId, Run>> runs;
  for (const FileId file : project.claim_files) runs[project.file(file).path()] = {file, {}};
  const auto& facts = project.facts.all;
  for (FactId id = 0; id < facts.size();) {
    FactId end = id;
    while (end < facts.size() && facts[end].span.file == facts[id].span.file) ++end;
    runs[project.file(facts[id].span.file).path()].second = {id, end};
    id = end;
  }
  return runs;
}

/// The bytes of every file that decides what claims mean: all that is neither a claim file nor a record.
std::map<std::string_view, std::string_view> meaning_files(const Project& project) {
  std::map<std::string_view, std::string_view> files;
  for (const SourceFile& file : project.files)
    if (file.path().ends_with("vocabulary.toml") || file.path().ends_with("sources.toml") ||
        file.path().ends_with("claimcheck.toml"))
      files[file.path()] = file.text();
  return files;
}

class Pairer {
 public:
  Pairer(const Meaning& base, const Meaning& head) : base_(base), head_(head) {
    pairs_.in_base.assign(head.project().facts.all.size(), no_index);
    pairs_.in_head.assign(base.project().facts.all.size(), no_index);
    pairs_.pairing.assign(pairs_.in_base.size(), Pairing::none);
    pairs_.meaning_may_differ = meaning_files(base.project()) != meaning_files(head.project());
  }

  Pairs run() {
    pair_files();
    pair_by([](const Meaning& side, FactId id) { return side.fingerprint(id); }, Pairing::same);
    if (pairs_.meaning_may_differ)
      pair_by([](const Meaning& side, FactId id) { return side.writing(id); }, Pairing::reinterpreted);
    pair_by([](const Meaning& side, FactId id) { return side.key(id); }, Pairing::changed);
    pair_in_order([](const Meaning& side, FactId id) { return side.subject(id) + '\n' + path(side, id); },
                  Pairing::changed);
    if (pairs_.meaning_may_differ) find_reinterpreted();
    return std::move(pairs_);
  }

 private:
  static std::string path(const Meaning& side, FactId id) {
    return side.project().file(side.project().facts[id].span.file).path();
  }

  void join(FactId base, FactId head, Pairing pairing) {
    pairs_.in_base[head] = base;
    pairs_.in_head[base] = head;
    pairs_.pairing[head] = pairing;
  }

  void pair_files() {
    const auto before = runs_of(base_.project());
    for (const auto& [name, after] : runs_of(head_.project())) {
      const auto found = before.find(name);
      if (found == before.end()) continue;
      const auto& [old_file, old_run] = found->second;
      const auto& [file, run] = after;
      if (old_run.last - old_run.first != run.last - run.first ||
          base_.project().file(old_file).text() != head_.project().file(file).text())
        continue;
      for (FactId id = run.first; id < run.last; ++id)
        join(old_run.first + (id - run.first), id, Pairing::same);
    }
  }

  using Key = std::function<std::string(const Meaning&, FactId)>;

  /// Pairs what has one key: in one file first, then anywhere; of equal keys in order.
  void pair_by(const Key& key, Pairing pairing) {
    pair_in_order([&](const Meaning& side, FactId id) { return key(side, id) + '\n' + path(side, id); },
                  pairing);
    pair_in_order(key, pairing);
  }

  void pair_in_order(const Key& key, Pairing pairing) {
    struct Open {
      std::vector<FactId> claims;
      std::size_t next = 0;
    };
    std::unordered_map<std::string, Open> open;
    for (FactId id = 0; id < pairs_.in_head.size(); ++id)
      if (pairs_.in_head[id] == no_index) open[key(base_, id)].claims.push_back(id);
    if (open.empty()) return;
    for (FactId id = 0; id < pairs_.in_base.size(); ++id) {
      if (pairs_.in_base[id] != no_index) continue;
      const auto found = open.find(key(head_, id));
      if (found == open.end() || found->second.next == found->second.claims.size()) continue;
      join(found->second.claims[found->second.next++], id, pairing);
    }
  }

  void find_reinterpreted() {
    for (FactId id = 0; id < pairs_.in_base.size(); ++id)
      if (pairs_.pairing[id] == Pairing::same && base_.reading(pairs_.in_base[id]) != head_.reading(id))
        pairs_.pairing[id] = Pairing::reinterpreted;
  }

  const Meaning& base_;
  const Meaning& head_;
  Pairs pairs_;
};

}  // namespace

Pairs pair_claims(const Meaning& base, const Meaning& head) { return Pairer(base, head).run(); }

}  // namespace claimcheck
