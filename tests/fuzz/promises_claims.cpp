#include <algorithm>
#include <vector>

#include "grammar/layout.hpp"
#include "grammar/lexis.hpp"
#include "grammar/parse.hpp"
#include "grammar/text/utf8.hpp"
#include "tests/fuzz/promises.hpp"
#include "tests/fuzz/spans.hpp"

namespace claimcheck::fuzz {

namespace {

using namespace ast;

/// Marks the bytes of a claim file that some node or comment accounts for.
class Coverage {
 public:
  explicit Coverage(const SourceFile& file) : file_(file), covered_(file.text().size()) {}

  void add(const Span& span) { std::fill(covered_.begin() + span.begin, covered_.begin() + span.end, true); }
  /// The first byte of `span` that is neither covered nor white space nor one of `marks`.
  const char* first_bare(const Span& span, std::string_view marks) const {
    const char* text = file_.text().data();
    const char* end = text + span.end;
    for (const char* at = text + span.begin; at < end;) {
      const std::size_t blank = lexis::blank_size(at, end);
      const bool fine = blank != 0 || lexis::is_line_end(*at) ||
                        covered_[static_cast<std::size_t>(at - text)] ||
                        marks.find(*at) != std::string_view::npos;
      if (!fine) return at;
      at += blank != 0 ? blank : 1;
    }
    return nullptr;
  }

 private:
  const SourceFile& file_;
  std::vector<bool> covered_;
};

std::string broken_items(const SourceFile& file, const SyntaxTree& tree) {
  std::uint32_t at = 0;
  std::size_t claims = 0;
  std::size_t headings = 0;
  for (const Item& item : tree.items) {
    if (item.span.begin != at || item.span.empty()) return "the items do not lie end to end";
    at = item.span.end;
    if (item.kind == ItemKind::claim && item.index != claims++) return "a claim without an item of its own";
    if (item.kind == ItemKind::heading && item.index != headings++) return "a heading without an item";
    const bool told = std::any_of(tree.errors.begin(), tree.errors.end(), [&](const SyntaxError& error) {
      return item.span.begin <= error.span.begin && error.span.end <= item.span.end;
    });
    if (item.kind == ItemKind::error && !told && tree.errors_dropped == 0)
      return "text is lost without an error";
    if (item.kind != ItemKind::error && told && item.span.size() > 1) {
      for (const SyntaxError& error : tree.errors)
        if (item.span.begin <= error.span.begin && error.span.begin < item.span.end)
          return "an error in text that was read";
    }
  }
  if (at != file.text().size()) return "the items do not reach the end of the file";
  if (claims != tree.claims.size() || headings != tree.headings.size()) return "a node without an item";
  return {};
}

/// Every byte of a claim in one of its parts.
std::string broken_claims(const SourceFile& file, const SyntaxTree& tree) {
  Coverage covered(file);
  for (const Span& comment : tree.comments) covered.add(comment);
  if (file.text().starts_with(utf8::byte_order_mark)) covered.add({file.id(), 0, 3});
  for (const Item& item : tree.items) {
    if (item.kind == ItemKind::error) continue;
    if (item.kind == ItemKind::heading) covered.add(tree.headings[item.index].span);
    if (item.kind == ItemKind::claim) {
      const Claim& claim = tree.claims[item.index];
      if (!item.span.contains(claim.span)) return "a claim reaches out of its item";
      covered.add(tree.subjects[claim.subject].span);
      covered.add(claim.colon), covered.add(claim.value.span);
      for (const auto* t = begin(tree.times, claim.times); t != end(tree.times, claim.times); ++t)
        covered.add(t->span);
      for (const auto* a = begin(tree.attributes, claim.attributes);
           a != end(tree.attributes, claim.attributes); ++a)
        covered.add(a->span);
      for (const auto* e = begin(tree.evidence, claim.evidence); e != end(tree.evidence, claim.evidence); ++e)
        covered.add(e->span);
    }
    const char* bare = covered.first_bare(item.span, item.kind == ItemKind::claim ? "[]," : "");
    if (bare != nullptr) return "a byte that is in no part: " + std::string(bare, 1);
  }
  return {};
}

/// No node stands in text that did not parse.
std::string ghost(const SyntaxTree& tree) {
  const auto in_error = [&](const Span& span) {
    const auto after =
        std::upper_bound(tree.items.begin(), tree.items.end(), span.begin,
                         [](std::uint32_t at, const Item& item) { return at < item.span.begin; });
    return span.file != no_file && after != tree.items.begin() && (after - 1)->kind == ItemKind::error;
  };
  const auto any = [&](const auto& pool) {
    return std::any_of(pool.begin(), pool.end(), [&](const auto& node) { return in_error(node.span); });
  };
  const bool found = any(tree.claims) || any(tree.headings) || any(tree.subjects) || any(tree.tokens) ||
                     any(tree.amounts) || any(tree.times) || any(tree.terms) || any(tree.attributes) ||
                     any(tree.evidence);
  return found ? "a node stands for text that did not parse" : "";
}

/// What a tree says, without where it stands: the dump with places, blank lines and runs of blanks left out.
std::string meaning(const SourceFile& file, const SyntaxTree& tree) {
  const std::string dumped = dump(file, tree);
  std::string out;
  for (std::size_t at = 0; at < dumped.size();) {
    const std::size_t stop = dumped.find('\n', at);
    std::string_view line = std::string_view(dumped).substr(at, stop - at);
    at = stop == std::string::npos ? dumped.size() : stop + 1;
    if (line == "blank") continue;
    if (line.starts_with("error item ")) line = "error item";
    if (line.starts_with("SYN00")) line = line.substr(0, line.find(" => "));
    if (line.starts_with("comment '#"))
      line.remove_prefix(std::min(line.find_first_not_of(" \t", 10), line.size()));
    const std::size_t places = line.starts_with("SYN00") ? line.find(' ', 7) : 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
      if (i >= 6 && i < places) continue;
      if ((line[i] == ' ' || line[i] == '\t' || line[i] == '\r') && (out.empty() || out.back() == ' '))
        continue;
      out += line[i] == '\t' || line[i] == '\r' ? ' ' : line[i];
    }
    while (!out.empty() && out.back() == ' ') out.pop_back();
    out += '\n';
  }
  return out;
}

std::string broken_chunks(const SourceFile& file, const SyntaxTree& tree) {
  std::size_t item = 0;
  std::size_t error = 0;
  for (const Span& chunk : split_claims(file, 3)) {
    const SyntaxTree part = parse_claims(file, chunk);
    for (const Item& each : part.items)
      if (item == tree.items.size() || each.span != tree.items[item].span ||
          each.kind != tree.items[item++].kind)
        return "a file read in chunks has other items";
    for (const SyntaxError& each : part.errors) {
      if (error == tree.errors.size() && tree.errors_dropped != 0) break;
      if (error == tree.errors.size() || each.span != tree.errors[error].span ||
          each.message != tree.errors[error++].message)
        return "a file read in chunks has other errors";
    }
  }
  return item == tree.items.size() ? "" : "a file read in chunks has fewer items";
}

std::string broken_layout(const SourceFile& file, const SyntaxTree& tree) {
  if (utf8::first_invalid(file.text())) return {};  // fmt leaves such a file alone
  const SourceFile laid(0, "text", canonical_layout(file, tree));
  const SyntaxTree again = parse_claims(laid);
  const std::string before = meaning(file, tree);
  const std::string after = meaning(laid, again);
  if (before != after) {
    const auto at = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    return "the layout means something else: " + std::string(at.first, before.end()).substr(0, 80) +
           "\nis now " + std::string(at.second, after.end()).substr(0, 80);
  }
  if (canonical_layout(laid, again) != laid.text()) return "the layout is not idempotent";
  return {};
}

}  // namespace

std::string broken_by_claims(std::string_view bytes) {
  const SourceFile file(0, "text", std::string(bytes));
  const SyntaxTree tree = parse_claims(file);
  if (std::string found = unsound_node(file, tree); !found.empty()) return found;
  for (const auto check : {broken_items, broken_claims, broken_chunks, broken_layout})
    if (std::string found = check(file, tree); !found.empty()) return found;
  return ghost(tree);
}

}  // namespace claimcheck::fuzz
