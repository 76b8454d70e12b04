// Three passes over the tokens: pieces (declared names, words, ties), ties (pairs and arrows take the pieces
// beside them), and roles (what names the measure, what the entities).
#include "checker/project/names.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "grammar/parse.hpp"

namespace claimcheck {

namespace {

using ast::Token;
using ast::TokenKind;

struct Piece {
  enum Kind : std::uint8_t {
    word,
    entity,
    measure,
    tie_pair,
    tie_hyphen,
    tie_right,
    tie_left,
    connective
  } kind = word;
  Span span;
  std::uint32_t id = no_name;
  std::string text;  // folded, for words and connectives
  bool quoted = false;
  bool glued = false;
};

/// Words that join names and mean nothing by themselves.
bool is_connective(std::string_view word) {
  static constexpr std::array<std::string_view, 12> words{"with", "between", "and",  "of",  "the", "from",
                                                          "to",   "in",      "into", "for", "by",  "on"};
  return std::find(words.begin(), words.end(), word) != words.end();
}

class Resolver {
 public:
  Resolver(const SourceFile& file, const ast::SyntaxTree& tree, const ast::Subject& subject,
           const Vocabulary& vocabulary)
      : file_(file), tree_(tree), subject_(subject), vocabulary_(vocabulary), known_(!vocabulary.empty()) {}

  ResolvedSubject run() {
    read_pieces();
    tie_ends();
    take_phrases();
    give_roles();
    auto& qualifiers = result_.key.qualifiers;
    std::sort(qualifiers.begin(), qualifiers.end());
    qualifiers.erase(std::unique(qualifiers.begin(), qualifiers.end()), qualifiers.end());
    if (subject_.ordinal.form != ast::NumeralForm::none)
      result_.key.ordinal = static_cast<std::uint32_t>(subject_.ordinal.mantissa);
    return std::move(result_);
  }

 private:
  std::string_view text(const Span& span) const { return file_.text(span); }

  /// Where the subject's words end: before the qualifiers that close it.
  std::uint32_t words_end() const {
    std::uint32_t end = subject_.span.begin;
    for (const Token& token : tokens())
      if (token.kind != TokenKind::qualifier) end = std::max(end, token.span.end);
    return end;
  }

  std::vector<Token> tokens() const {
    return {ast::begin(tree_.tokens, subject_.tokens), ast::end(tree_.tokens, subject_.tokens)};
  }

  /// The "6th" in front counts; it names nothing.
  bool is_ordinal(const Token& token) const {
    return subject_.ordinal.form != ast::NumeralForm::none && subject_.ordinal.span.contains(token.span);
  }

  void read_pieces() {
    const std::vector<Token> all = tokens();
    const std::uint32_t end = words_end();
    std::size_t time_at = subject_.time.empty() ? all.size() : subject_.time_token - subject_.tokens.first;
    if (!subject_.time.empty()) result_.time = tree_.times[subject_.time.first];
    std::size_t next = 0;
    if (subject_.ordinal.form != ast::NumeralForm::none)  // "6th" is a number of the key, not a name
      while (next < all.size() && all[next].span.begin < subject_.ordinal.span.end) ++next;
    while (next < all.size()) {
      const Token& token = all[next];
      if ((next >= time_at && token.kind != TokenKind::qualifier) || is_ordinal(token)) {
        ++next;
        continue;
      }
      if (token.kind == TokenKind::word || token.kind == TokenKind::quoted) {
        const std::size_t after = take_name(all, next, end);
        if (after > time_at) {  // a declared name reaches into what looked like the time
          result_.time.reset();
          time_at = time_in_rest(all, after, end);
        }
        next = after;
        continue;
      }
      take_mark(token);
      ++next;
    }
  }

  /// A time at the end of the tokens from `from` on, after a name overruled the grammar's reading.
  std::size_t time_in_rest(const std::vector<Token>& all, std::size_t from, std::uint32_t end) {
    for (std::size_t at = from; at < all.size(); ++at) {
      if (all[at].kind == TokenKind::qualifier) break;
      if (auto time = parse_time(file_, {file_.id(), all[at].span.begin, end})) {
        result_.time = *time;
        return at;
      }
    }
    return all.size();
  }

  /// Takes the declared name or the word at `at`; returns the index of the token after it.
  std::size_t take_name(const std::vector<Token>& all, std::size_t at, std::uint32_t end) {
    const Token& token = all[at];
    if (token.kind == TokenKind::quoted) {
      pieces_.push_back(
          {.span = token.span, .text = fold_name(text(token.span)), .quoted = true, .glued = token.glued});
      name_quoted(pieces_.back());
      return at + 1;
    }
    const NameMatch match =
        vocabulary_.longest_name(file_.text().substr(token.span.begin, end - token.span.begin));
    if (match.size > 0) {
      const auto until = static_cast<std::uint32_t>(token.span.begin + match.size);
      std::size_t after = at;
      while (after < all.size() && all[after].span.begin < until) ++after;
      const Span span{file_.id(), token.span.begin, until};
      if (match.ambiguous) result_.ambiguous.push_back(span);
      pieces_.push_back({.kind = match.kind == NameKind::entity ? Piece::entity : Piece::measure,
                         .span = span,
                         .id = match.id,
                         .glued = token.glued});
      return after;
    }
    std::string folded = fold_name(text(token.span));
    const bool joins = is_connective(folded);
    pieces_.push_back({.kind = joins ? Piece::connective : Piece::word,
                       .span = token.span,
                       .text = std::move(folded),
                       .glued = token.glued});
    return at + 1;
  }

  void name_quoted(Piece& piece) const {
    const EntityId entity = vocabulary_.entity(text(piece.span));
    const MeasureId measure = vocabulary_.measure(text(piece.span));
    if (entity != no_name) piece.kind = Piece::entity, piece.id = entity;
    if (measure != no_name) piece.kind = Piece::measure, piece.id = measure;
  }

  void take_mark(const Token& token) {
    switch (token.kind) {
      case TokenKind::qualifier:
        result_.key.qualifiers.push_back(fold_name(text(token.span)));
        return;
      case TokenKind::dash:
        return add_mark(Piece::tie_pair, token);
      case TokenKind::hyphen:
        return add_mark(Piece::tie_hyphen, token);
      case TokenKind::arrow_right:
        return add_mark(Piece::tie_right, token);
      case TokenKind::arrow_left:
        return add_mark(Piece::tie_left, token);
      default:
        pieces_.push_back({.span = token.span, .text = fold_name(text(token.span)), .glued = token.glued});
    }
  }

  void add_mark(Piece::Kind kind, const Token& token) {
    pieces_.push_back({.kind = kind, .span = token.span, .glued = token.glued});
  }

  bool is_end(std::size_t at) const {
    if (at >= pieces_.size()) return false;
    const Piece& piece = pieces_[at];
    return piece.kind == Piece::entity || piece.kind == Piece::word;
  }

  bool hyphen_ties(std::size_t at) const {
    if (at == 0 || !is_end(at - 1) || !is_end(at + 1)) return false;
    const Piece& left = pieces_[at - 1];
    const Piece& right = pieces_[at + 1];
    if (left.kind == Piece::entity && right.kind == Piece::entity) return true;
    return vocabulary_.entities().empty() && is_country_code(text(left.span)) &&
           is_country_code(text(right.span));
  }

  Name name_of(const Piece& piece) {
    if (piece.kind == Piece::entity) return {piece.id, vocabulary_.entities()[piece.id].key};
    if (known_ && !piece.quoted) result_.unknown.push_back({piece.span, piece.text, false});
    return {no_name, piece.text};
  }

  /// Gives the first tie its ends; hyphens that tie nothing join their words again.
  void tie_ends() {
    for (std::size_t at = 0; at < pieces_.size(); ++at) {
      const Piece::Kind kind = pieces_[at].kind;
      if (kind == Piece::tie_hyphen && !hyphen_ties(at)) {
        join_hyphen(at);
        --at;
        continue;
      }
      if (kind < Piece::tie_pair || kind > Piece::tie_left || result_.key.tie != Tie::none) continue;
      const bool has_left = at > 0 && is_end(at - 1);
      const bool has_right = is_end(at + 1);
      Name left = has_left ? name_of(pieces_[at - 1]) : Name{};
      Name right = has_right ? name_of(pieces_[at + 1]) : Name{};
      set_tie(kind == Piece::tie_right || kind == Piece::tie_left ? Tie::arrow : Tie::pair,
              kind == Piece::tie_left ? right : left, kind == Piece::tie_left ? left : right);
      const auto first = pieces_.begin() + static_cast<std::ptrdiff_t>(at - (has_left ? 1 : 0));
      pieces_.erase(first, first + 1 + has_left + has_right);
      at -= has_left ? 1 : 0;
      --at;
    }
  }

  void set_tie(Tie tie, Name from, Name to) {
    if (tie == Tie::pair && to < from) std::swap(from, to);
    result_.key.tie = tie;
    result_.key.from = std::move(from);
    result_.key.to = std::move(to);
  }

  /// "long-term": one word again. Piece `at` is the hyphen; afterwards piece at-1 (or at) is the whole word.
  void join_hyphen(std::size_t& at) {
    const bool has_left = at > 0;
    const bool has_right = at + 1 < pieces_.size();
    if (!has_left || !has_right) {
      pieces_.erase(pieces_.begin() + static_cast<std::ptrdiff_t>(at));
      return;
    }
    Piece whole{.span = join(pieces_[at - 1].span, pieces_[at + 1].span)};
    whole.text = fold_name(text(whole.span));
    result_.hyphen_kept = true;
    const auto first = pieces_.begin() + static_cast<std::ptrdiff_t>(at - 1);
    *first = std::move(whole);
    pieces_.erase(first + 1, first + 3);
    --at;
  }

  /// "trade between Japan and Russia", "Japanese trade with Russia", "exports from China to Russia".
  void take_phrases() {
    if (result_.key.tie != Tie::none) return;
    std::vector<std::size_t> entities;
    std::set<std::string> joins;
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      if (pieces_[i].kind == Piece::entity) entities.push_back(i);
      if (pieces_[i].kind == Piece::connective) joins.insert(pieces_[i].text);
    }
    if (entities.size() != 2) return;
    const Piece& a = pieces_[entities[0]];
    const Piece& b = pieces_[entities[1]];
    const std::string before_b = joining(entities[1]);
    Tie tie = Tie::none;
    if (before_b == "with" || (before_b == "and" && joins.contains("between"))) tie = Tie::pair;
    if (before_b == "to" || before_b == "into" || before_b == "in") tie = Tie::arrow;
    const bool reversed = before_b == "from";
    if (tie == Tie::none && !reversed) return;
    Name left = name_of(a);
    Name right = name_of(b);
    if (reversed) std::swap(left, right);
    set_tie(reversed ? Tie::arrow : tie, left, right);
    pieces_.erase(pieces_.begin() + static_cast<std::ptrdiff_t>(entities[1]));
    pieces_.erase(pieces_.begin() + static_cast<std::ptrdiff_t>(entities[0]));
  }

  /// The connective right before piece `at`, articles skipped; "" when there is none.
  std::string joining(std::size_t at) const {
    while (at > 0 && pieces_[at - 1].kind == Piece::connective) {
      if (pieces_[at - 1].text != "the") return pieces_[at - 1].text;
      --at;
    }
    return {};
  }

  void give_roles() {
    SubjectKey& key = result_.key;
    bool has_measure = false;
    for (const Piece& piece : pieces_)
      if (piece.kind == Piece::measure && !has_measure) {
        has_measure = true;
        key.measure = {piece.id, vocabulary_.measures()[piece.id].key};
      }
    std::vector<Piece> run;
    std::vector<Piece> words;
    bool first_measure = true;
    for (const Piece& piece : pieces_) {
      if (piece.kind == Piece::word || piece.kind == Piece::connective) {
        run.push_back(piece);
        continue;
      }
      flush(run, words, has_measure);
      if (piece.kind == Piece::entity) key.entities.push_back(name_of(piece));
      if (piece.kind == Piece::measure && !std::exchange(first_measure, false))
        key.qualifiers.push_back(fold_name(text(piece.span)));
    }
    flush(run, words, has_measure);
    if (!has_measure) name_measure(words);
    std::sort(key.entities.begin(), key.entities.end());
  }

  /// Ends a run of undeclared words: an entity nobody declared where the measure is known, else part of its
  /// name.
  void flush(std::vector<Piece>& run, std::vector<Piece>& words, bool has_measure) {
    if (!has_measure) {
      words.insert(words.end(), run.begin(), run.end());
      run.clear();
      return;
    }
    std::vector<Piece> name;
    const auto end_name = [&] {
      if (name.empty()) return;
      Piece whole{.span = join(name.front().span, name.back().span), .quoted = name.front().quoted};
      whole.text = name.size() == 1 ? name.front().text : fold_name(text(whole.span));
      result_.key.entities.push_back(name_of(whole));
      name.clear();
    };
    for (const Piece& piece : run) {
      if (piece.kind == Piece::connective)
        end_name();
      else
        name.push_back(piece);
    }
    end_name();
    run.clear();
  }

  void name_measure(std::vector<Piece>& words) {
    const auto joins = [](const Piece& piece) { return piece.kind == Piece::connective; };
    while (!words.empty() && joins(words.front())) words.erase(words.begin());
    std::string name;
    for (const Piece& word : words) {
      if (!name.empty()) name += ' ';
      name += word.text;
    }
    result_.key.measure = {no_name, name};
    if (known_ && !name.empty() && !words.front().quoted)
      result_.unknown.push_back({join(words.front().span, words.back().span), name, true});
  }

  const SourceFile& file_;
  const ast::SyntaxTree& tree_;
  const ast::Subject& subject_;
  const Vocabulary& vocabulary_;
  bool known_;
  std::vector<Piece> pieces_;
  ResolvedSubject result_;
};

}  // namespace

ResolvedSubject resolve_subject(const SourceFile& file, const ast::SyntaxTree& tree,
                                const ast::Subject& subject, const Vocabulary& vocabulary) {
  return Resolver(file, tree, subject, vocabulary).run();
}

}  // namespace claimcheck
