// A leaf is resolved by the resolver that reads claims, against a vocabulary in which every entity variable
// is an entity of its own; so identities and claims can never be read differently.
#include "checker/solve/identity_template.hpp"

#include <algorithm>
#include <charconv>
#include <set>

#include "checker/project/names.hpp"
#include "grammar/parse.hpp"

namespace claimcheck {

namespace {

/// What a variable is called in the vocabulary of variables; no word of anybody's.
std::string stand_in(const std::string& variable) { return "claimcheckvariable" + variable; }

struct Variable {
  std::string name;
  int offset = 0;
  bool shifted = false;
};

/// "{y-1}": name and offset; braces included or not.
Variable read_variable(std::string_view text) {
  while (!text.empty() && (text.front() == '{' || text.front() == ' ')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == '}' || text.back() == ' ')) text.remove_suffix(1);
  const std::size_t sign = text.find_first_of("+-");
  Variable out{std::string(text.substr(0, sign))};
  while (!out.name.empty() && out.name.back() == ' ') out.name.pop_back();
  if (sign == std::string_view::npos) return out;
  std::string_view digits = text.substr(sign + 1);
  while (!digits.empty() && digits.front() == ' ') digits.remove_prefix(1);
  std::from_chars(digits.data(), digits.data() + digits.size(), out.offset);
  if (text[sign] == '-') out.offset = -out.offset;
  out.shifted = true;
  return out;
}

/// A variable called y or year, or shifted anywhere, runs over years; every other one over entities.
bool is_year(const Variable& variable) {
  return variable.shifted || variable.name == "y" || variable.name == "year";
}

Vocabulary with_variables(const Vocabulary& vocabulary, const std::set<std::string>& variables) {
  Vocabulary out;
  for (const Entity& entity : vocabulary.entities()) out.add(entity);
  for (const Measure& measure : vocabulary.measures()) out.add(measure);
  for (const std::string& variable : variables)
    out.add(Entity{.key = stand_in(variable), .names = {stand_in(variable)}});
  return out;
}

class TemplateReader {
 public:
  TemplateReader(const Project& project, const VocabularyIdentity& identity)
      : project_(project), identity_(identity), file_(0, identity.name, identity.text) {}

  /// nullopt with `problem()` where the identity cannot be used.
  std::optional<IdentityTemplate> read() {
    const Identity parsed = parse_identity(file_);
    tree_ = &parsed.tree;
    if (!parsed.tree.errors.empty()) return fail("it does not parse");
    out_.name = identity_.name;
    out_.text = identity_.text;
    out_.valid = identity_.valid;
    collect_variables();
    if (years_.size() > 1) return fail("it has more than one year variable");
    vocabulary_ = with_variables(project_.vocabulary, entities_);
    const auto left = read_term(parsed.left);
    const auto right = left ? read_term(parsed.right) : std::nullopt;
    const auto equations =
        right ? equate(*left, parsed.relation, *right, project_.config.tolerance.about) : std::nullopt;
    if (!equations) return fail("it has too many products, or divides by what may be negative");
    out_.equations = *equations;
    return std::move(out_);
  }

  const std::string& problem() const { return problem_; }

 private:
  std::optional<IdentityTemplate> fail(std::string why) {
    problem_ = "the identity \"" + identity_.name + "\": " + std::move(why);
    return std::nullopt;
  }

  void collect_variables() {
    std::set<std::string> all;
    for (const ast::Token& token : tree_->tokens) {
      if (token.kind != ast::TokenKind::variable) continue;
      const Variable variable = read_variable(file_.text(token.span));
      all.insert(variable.name);
      if (is_year(variable)) years_.insert(variable.name);
    }
    std::set_difference(all.begin(), all.end(), years_.begin(), years_.end(),
                        std::inserter(entities_, entities_.end()));
    out_.has_year = !years_.empty();
  }

  std::optional<Quotient> read_term(std::uint32_t index) {
    const ast::Term& term = tree_->terms[index];
    if (term.op == ast::Operator::number) return constant(read_amount(term.amount));
    if (term.op == ast::Operator::subject) return leaf(add_leaf(tree_->subjects[term.subject]));
    const auto left = read_term(term.left);
    if (!left) return std::nullopt;
    if (term.op == ast::Operator::negate) return negate(*left);
    const auto right = read_term(term.right);
    return right ? combine(term.op, *left, *right) : std::nullopt;
  }

  /// In the solver's scale: 3% is 0.03, a hundred square miles are so many square metres.
  Number read_amount(const ast::Amount& amount) const {
    Number value = make_figure(amount, file_.text()).value;
    const Units& units = project_.units;
    std::optional<UnitId> id;
    if (!amount.currency.empty()) {
      if (const auto money = units.currency(file_.text(amount.currency))) {
        id = money->unit;
        value = value * money->scale;
      }
    } else if (!amount.unit.empty()) {
      id = units.known_unit(file_.text(amount.unit));
    }
    if (!id) return value;
    if (units[*id].sort == Sort::percent) return value / Number(100);
    return value * units[*id].factor;
  }

  LeafId add_leaf(const ast::Subject& subject) {
    LeafPattern pattern = resolve(subject);
    for (LeafId known = 0; known < out_.leaves.size(); ++known) {
      const LeafPattern& other = out_.leaves[known];
      if (other.key == pattern.key && other.time == pattern.time && other.has_year == pattern.has_year &&
          other.offset == pattern.offset)
        return known;
    }
    out_.leaves.push_back(std::move(pattern));
    return static_cast<LeafId>(out_.leaves.size() - 1);
  }

  LeafPattern resolve(const ast::Subject& subject) {
    LeafPattern pattern;
    std::string text;
    std::uint32_t at = subject.span.begin;
    for (const auto* token = begin(tree_->tokens, subject.tokens);
         token != end(tree_->tokens, subject.tokens); ++token) {
      if (token->kind != ast::TokenKind::variable) continue;
      text += file_.text({file_.id(), at, token->span.begin});
      at = token->span.end;
      const Variable variable = read_variable(file_.text(token->span));
      if (years_.contains(variable.name)) {
        pattern.has_year = true;
        pattern.offset = variable.offset;
      } else {
        text += stand_in(variable.name);
      }
    }
    text += file_.text({file_.id(), at, subject.span.end});
    while (!text.empty() && text.back() == ' ') text.pop_back();
    const SourceFile file(0, identity_.name, text);
    const ast::SyntaxTree tree = parse_subject(file, {0, 0, static_cast<std::uint32_t>(text.size())});
    if (tree.subjects.empty()) return pattern;
    ResolvedSubject resolved = resolve_subject(file, tree, tree.subjects.front(), vocabulary_);
    pattern.key = std::move(resolved.key);
    if (resolved.time)
      pattern.time = make_label(&*resolved.time, nullptr, project_.config.fiscal_year_starts);
    for (Name* name : names(pattern.key)) {
      if (!name->text.starts_with(stand_in(""))) continue;
      name->text = name->text.substr(stand_in("").size());
      name->id = variable_id;
      pattern.entity_variables.push_back(name->text);
    }
    return pattern;
  }

  static std::vector<Name*> names(SubjectKey& key) {
    std::vector<Name*> all{&key.from, &key.to};
    for (Name& name : key.entities) all.push_back(&name);
    return all;
  }

  const Project& project_;
  const VocabularyIdentity& identity_;
  SourceFile file_;
  const ast::SyntaxTree* tree_ = nullptr;
  std::set<std::string> years_;
  std::set<std::string> entities_;
  Vocabulary vocabulary_;
  IdentityTemplate out_;
  std::string problem_;
};

bool is_variable(const Name& name) { return name.id == variable_id; }

/// Extends `binding` so that `pattern` is `name`; false when it cannot be.
bool bind(const Name& pattern, const Name& name, Binding& binding) {
  if (!is_variable(pattern)) return pattern == name;
  if (name.text.empty()) return false;
  const auto [at, is_new] = binding.try_emplace(pattern.text, name);
  return is_new || at->second == name;
}

/// Every way to give the entities of `subject` to those of `pattern`, one each.
void bind_entities(const std::vector<Name>& pattern, std::size_t next, std::vector<Name> left,
                   const Binding& binding, std::vector<Binding>& found) {
  if (next == pattern.size()) {
    if (left.empty()) found.push_back(binding);
    return;
  }
  for (std::size_t i = 0; i < left.size(); ++i) {
    Binding extended = binding;
    if (!bind(pattern[next], left[i], extended)) continue;
    std::vector<Name> rest = left;
    rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(i));
    bind_entities(pattern, next + 1, std::move(rest), extended, found);
  }
}

}  // namespace

std::vector<IdentityTemplate> read_identities(const Project& project, std::vector<std::string>& remarks) {
  std::vector<IdentityTemplate> out;
  for (const VocabularyIdentity& identity : project.vocabulary.identities) {
    TemplateReader reader(project, identity);
    if (auto read = reader.read())
      out.push_back(std::move(*read));
    else
      remarks.push_back(reader.problem());
  }
  return out;
}

std::vector<Binding> match(const LeafPattern& pattern, const SubjectKey& subject) {
  const SubjectKey& key = pattern.key;
  if (key.measure != subject.measure || key.tie != subject.tie || subject.ordinal != 0 ||
      key.qualifiers != subject.qualifiers || key.entities.size() != subject.entities.size())
    return {};
  std::vector<Binding> found;
  const auto with_ends = [&](const Name& from, const Name& to) {
    Binding binding;
    if (bind(key.from, from, binding) && bind(key.to, to, binding))
      bind_entities(key.entities, 0, subject.entities, binding, found);
  };
  with_ends(subject.from, subject.to);
  if (key.tie == Tie::pair && subject.from != subject.to) with_ends(subject.to, subject.from);
  return found;
}

SubjectKey fill(const LeafPattern& pattern, const Binding& binding) {
  SubjectKey key = pattern.key;
  const auto give = [&](Name& name) {
    if (is_variable(name)) name = binding.at(name.text);
  };
  give(key.from);
  give(key.to);
  for (Name& name : key.entities) give(name);
  if (key.tie == Tie::pair && key.to < key.from) std::swap(key.from, key.to);
  std::sort(key.entities.begin(), key.entities.end());
  return key;
}

}  // namespace claimcheck
