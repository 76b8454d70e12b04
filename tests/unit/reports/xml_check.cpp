// A recursive descent over tags with a stack of open elements; stricter than XML where our reports are.
#include "xml_check.hpp"

#include <set>
#include <vector>

#include "grammar/text/utf8.hpp"

namespace claimcheck::testing {

namespace {

struct Reader {
  std::string_view text;
  std::size_t at = 0;
  std::vector<std::string> open;
  std::string problem;

  bool fail(const std::string& what) {
    if (problem.empty()) problem = what + " at byte " + std::to_string(at);
    return false;
  }
  bool done() const { return at >= text.size(); }
  bool take(std::string_view token) {
    if (!text.substr(at).starts_with(token)) return false;
    at += token.size();
    return true;
  }
  std::string name() {
    const std::size_t from = at;
    while (!done() && std::string_view(" \n\t=/>?\"'<&").find(text[at]) == std::string_view::npos) ++at;
    return std::string(text.substr(from, at - from));
  }
  void blanks() {
    while (!done() && (text[at] == ' ' || text[at] == '\n')) ++at;
  }

  /// Characters up to one of `ends`; entities checked, and every character allowed in XML.
  bool characters(std::string_view ends) {
    while (!done() && ends.find(text[at]) == std::string_view::npos) {
      if (text.substr(at).starts_with("]]>")) return fail("]]> in text");
      if (text[at] == '<') return fail("< in an attribute");
      if (text[at] == '&') {
        bool known = false;
        for (const char* entity : {"&amp;", "&lt;", "&gt;", "&quot;", "&apos;"})
          known = known || take(entity);
        if (!known) return fail("unknown entity");
        continue;
      }
      const auto [code, size] = utf8::decode(text, at);
      if ((code < 0x20 && code != '\n') || code == 0xFFFE || code == 0xFFFF)
        return fail("forbidden character");
      at += size;
    }
    return true;
  }

  bool tag() {
    if (take("</")) {
      const std::string closed = name();
      if (open.empty() || open.back() != closed) return fail("</" + closed + "> closes nothing");
      open.pop_back();
      return take(">") || fail("unclosed end tag");
    }
    at += 1;
    const std::string element = name();
    if (element.empty()) return fail("no name");
    std::set<std::string> seen;
    for (blanks(); !done() && text[at] != '>' && text[at] != '/'; blanks()) {
      if (!seen.insert(name()).second) return fail("attribute twice");
      if (!take("=\"")) return fail("attribute without a value");
      if (!characters("\"") || !take("\"")) return fail("unclosed attribute");
    }
    if (take("/>")) return true;
    open.push_back(element);
    return take(">") || fail("unclosed tag");
  }

  bool document() {
    if (utf8::first_invalid(text)) return fail("not UTF-8");
    if (!take("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")) return fail("no declaration");
    bool root = false;
    while (!done()) {
      if (text[at] == '<') {
        if (open.empty() && root) return fail("a second root");
        root = true;
        if (!tag()) return fail("bad tag");
      } else if (open.empty()) {
        blanks();
        if (!done() && text[at] != '<') return fail("text outside the root");
      } else if (!characters("<")) {
        return false;
      }
    }
    return open.empty() || fail("unclosed element");
  }
};

}  // namespace

std::string xml_problem(std::string_view text) {
  Reader reader{text, 0, {}, {}};
  reader.document();
  return reader.problem;
}

}  // namespace claimcheck::testing
