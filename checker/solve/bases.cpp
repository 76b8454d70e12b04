// "GDP JP 2019 (2017 dollars)" and "GDP JP 2019 (2021 dollars)" differ by their basis, not by a mistake.
// Subjects that are one but for such qualifiers are compared once, to say so.
#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include "checker/solve/cells.hpp"

namespace claimcheck {

namespace {

bool is_year(std::string_view word) {
  return word.size() == 4 &&
         std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_one_of(std::string_view word, const auto& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// The closed list of 3-checks (CON014), and the words that join them.
constexpr std::array<std::string_view, 12> basis_words{"nominal",  "real",   "ppp",        "goods",
                                                       "services", "fiscal", "calendar",   "seasonally",
                                                       "gross",    "net",    "unadjusted", "constant"};
constexpr std::array<std::string_view, 12> joining_words{
    "and", "adjusted", "prices", "price", "basis", "terms", "current", "year", "not", "at", "in", "money"};

/// "2017 dollars", "goods and services", "constant 2015 us$": every word belongs to a basis, and one makes it
/// one.
bool is_basis(const Units& units, std::string_view qualifier) {
  bool makes_one = false;
  bool year = false;
  bool money = false;
  while (!qualifier.empty()) {
    const std::size_t blank = qualifier.find(' ');
    std::string_view word = qualifier.substr(0, blank);
    qualifier = blank == std::string_view::npos ? std::string_view() : qualifier.substr(blank + 1);
    while (!word.empty() && (word.back() == ',' || word.back() == '.')) word.remove_suffix(1);
    if (is_one_of(word, basis_words))
      makes_one = true;
    else if (is_year(word))
      year = true;
    else if (word == "prices" || word == "money" || units.currency(word))
      money = true;
    else if (!word.empty() && !is_one_of(word, joining_words))
      return false;
  }
  return makes_one || (year && money);
}

class BasisStage {
 public:
  explicit BasisStage(Board& board) : board_(board), reader_(board.reader) {}

  void run() {
    const Facts& facts = reader_.facts();
    std::map<std::string, std::vector<SubjectId>> families;
    std::vector<SubjectId> based;
    for (SubjectId id = 0; id < facts.subjects.size(); ++id)
      if (has_basis(id)) based.push_back(id);
    for (const SubjectId id : based) families[without_bases(reader_, id)].push_back(id);
    for (auto& [name, family] : families) {
      if (const SubjectId plain = facts.subjects.find(name); plain != no_name && !has_basis(plain))
        family.push_back(plain);
      compare_family(family);
    }
  }

 private:
  bool has_basis(SubjectId id) const {
    const auto& qualifiers = reader_.facts().subjects[id].qualifiers;
    return std::any_of(qualifiers.begin(), qualifiers.end(),
                       [&](const std::string& text) { return is_basis(reader_.project().units, text); });
  }

  void compare_family(const std::vector<SubjectId>& family) {
    for (std::size_t i = 0; i < family.size(); ++i)
      for (std::size_t j = i + 1; j < family.size(); ++j) compare(family[i], family[j]);
  }

  /// The first clash in fingerprint order speaks for all of two subjects.
  void compare(SubjectId a, SubjectId b) {
    std::multimap<CellKey, FactId> ours;
    for (const FactId id : board_.by_subject.of(a)) add(ours, id);
    std::vector<FactId> first;
    std::uint32_t count = 0;
    for (const FactId id : board_.by_subject.of(b)) {
      if (!takes_part(id)) continue;
      const auto [begin, end] = ours.equal_range(anonymous(id));
      for (auto at = begin; at != end; ++at) {
        if (!disjoint(reader_.reading(reader_.fact(id)).lenient,
                      reader_.reading(reader_.fact(at->second)).lenient))
          continue;
        ++count;
        std::vector<FactId> pair{at->second, id};
        std::sort(pair.begin(), pair.end(), [&](FactId x, FactId y) { return reader_.before(x, y); });
        if (first.empty() || reader_.before(pair[0], first[0]) ||
            (pair[0] == first[0] && reader_.before(pair[1], first[1])))
          first = pair;
      }
    }
    if (count == 0) return;
    board_.note({.code = "CON014", .severity = Severity::note, .claims = first, .others = count - 1});
  }

  bool takes_part(FactId id) const {
    const Fact& fact = reader_.fact(id);
    return reader_.is_bound(fact) && !fact.uncertain;
  }

  CellKey anonymous(FactId id) const {
    CellKey key = reader_.cell(reader_.fact(id));
    key.subject = 0;
    return key;
  }

  void add(std::multimap<CellKey, FactId>& cells, FactId id) const {
    if (takes_part(id)) cells.emplace(anonymous(id), id);
  }

  Board& board_;
  const ClaimReader& reader_;
};

}  // namespace

void compare_bases(Board& board) { BasisStage(board).run(); }

std::string without_bases(const ClaimReader& reader, SubjectId subject) {
  SubjectKey key = reader.facts().subjects[subject];
  std::erase_if(key.qualifiers,
                [&](const std::string& text) { return is_basis(reader.project().units, text); });
  return key.text();
}

}  // namespace claimcheck
