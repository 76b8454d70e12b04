// What stands in a claim or a source is somebody else's text: whatever it is, every format stays what it is,
// and nothing in it becomes a command, a tag, a link or a second line.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <regex>

#include "grammar/text/utf8.hpp"
#include "reports/render.hpp"
#include "reports/text.hpp"
#include "rich_report.hpp"
#include "xml_check.hpp"

namespace claimcheck::testing {
namespace {

std::vector<std::string> hostile_texts() {
  return {
      "two\nlines",
      "return\r\nand feed",
      std::string("nul\0byte", 8),
      "\x1b[31mred\x1b]8;;https://evil.example\x1b\\link",
      "\xC2\x9B"
      "31m c1 \xC2\x85",
      "bidi \xE2\x80\xAE"
      "gnp.exe\xE2\x80\xAC \xE2\x81\xA6x\xE2\x81\xA9",
      "zero\xE2\x80\x8Bwidth\xEF\xBB\xBF joiner\xE2\x80\x8D",
      "tags \xF3\xA0\x81\x81\xF3\xA0\x81\x82",
      "]]> <![CDATA[x]]>",
      "%0A%0D%25 ::error file=a::b",
      "\n::error file=a,line=1::forged",
      "::warning::forged",
      "quotes \" ' ` `` ``` ````` \\ \\\"",
      "<script>alert(1)</script><img src=x onerror=alert(1)>",
      "</summary></details></testsuite><!-- x -->",
      "&amp; &lt; &#x0; &unknown; & <",
      "| a | b |\n| - | - |",
      "[link](https://evil.example) ![image](https://evil.example/x.png) <https://evil.example>",
      "https://evil.example/a www.evil.example @everyone #1 !2 owner/repo#3 rita@example.org",
      "$x^2$ $$y$$ $18.3B and $19.5B",
      "# heading\n- item\n1. item\n> quote\n    code\n***\n===",
      "emoji \xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7 "
      "\xF0\x9F\x87\xAF\xF0\x9F\x87\xB5",
      "ill-formed \xFF\xFE \xC3 \xE2\x82 \xED\xA0\x80 \xF4\x90\x80\x80",
      "noncharacters \xEF\xBF\xBE \xEF\xBF\xBF",
      "z\xCC\xB5\xCC\xA1\xCD\x93\xCC\xA6 marks",
      "../../etc/passwd",
      "C:\\claims\\a b:c,d.claims",
      "",
      " ",
      std::string(70000, 'w'),
      std::string(1 << 12, '`'),
  };
}

std::string rendered(const std::string& hostile, Format format) {
  RenderOptions options;
  options.statistics = false;
  return render(hostile_report(hostile), format, options);
}

/// The beginning of a text, to say which it was.
std::string named(const std::string& hostile) { return printable(hostile.substr(0, 60)); }

/// The first byte of `text` that is ill-formed, or that a terminal would obey, hide or reorder.
std::optional<std::size_t> first_unsafe(const std::string& text) {
  if (const auto ill_formed = utf8::first_invalid(text)) return ill_formed;
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t plain = plain_run(text, at)) {
      at += plain;
      continue;
    }
    const auto [code, size] = utf8::decode(text, at);
    if (code != '\n' && is_invisible(code)) return at;
    at += size;
  }
  return std::nullopt;
}

TEST(HostileText, NeverReachesAProgramOrATerminalRaw) {
  for (const Format format : every_format())
    for (const std::string& hostile : hostile_texts()) {
      const std::string text = rendered(hostile, format);
      const auto unsafe = first_unsafe(text);
      EXPECT_FALSE(unsafe.has_value()) << named(hostile) << '\n'
                                       << printable(text.substr(unsafe.value_or(0), 200));
    }
}

TEST(HostileText, MayBeAWordOfAMegabyte) {
  Report report = hostile_report(std::string(1 << 20, 'w'));
  report.findings.resize(1);
  report.suppressed.clear();
  for (const Format format : every_format())
    EXPECT_FALSE(first_unsafe(render(report, format, {})).has_value());
}

TEST(HostileText, IsTheSameStringToAReaderOfJson) {
  for (const std::string& hostile : hostile_texts()) {
    const auto json = nlohmann::json::parse(rendered(hostile, Format::json));
    const std::string expected = valid_utf8(hostile);
    if (utf8::first_invalid(hostile)) continue;  // how many replacement characters is not ours to say
    const auto& finding = json["findings"][1];
    EXPECT_EQ(expected, finding["message"]) << named(hostile);
    EXPECT_EQ(expected, finding["evidence"][0]["text"]) << named(hostile);
    EXPECT_EQ(expected, finding["help"][0]["paste"].is_null() ? "" : finding["help"][0]["paste"])
        << named(hostile);
    EXPECT_EQ(expected, json["suppressed"][0]["reason"]) << named(hostile);
    EXPECT_EQ(expected, json["coverage"][0]["not_checked"][0]["why"]) << named(hostile);
  }
}

TEST(HostileText, LeavesEveryJsonFormatParsable) {
  for (const Format format : {Format::sarif, Format::gitlab, Format::rdjson})
    for (const std::string& hostile : hostile_texts())
      EXPECT_FALSE(nlohmann::json::parse(rendered(hostile, format), nullptr, false).is_discarded())
          << named(hostile);
}

TEST(HostileText, LeavesXmlWellFormed) {
  for (const std::string& hostile : hostile_texts())
    for (const Format format : {Format::junit, Format::checkstyle})
      EXPECT_EQ("", xml_problem(rendered(hostile, format))) << named(hostile);
}

TEST(HostileText, StartsNoWorkflowCommandOfItsOwn) {
  const std::regex command(
      "::(error|warning|notice) title=[A-Za-z0-9 -]+"
      "(,file=[^,:\n]*(,line=\\d+,endLine=\\d+(,col=\\d+,endColumn=\\d+)?)?)?::[^\n]*");
  for (const std::string& hostile : hostile_texts()) {
    if (hostile.size() > 10000) continue;  // std::regex recurses
    const std::string text = rendered(hostile, Format::github);
    std::size_t lines = 0;
    for (std::size_t at = 0; at < text.size(); ++lines) {
      const std::size_t end = text.find('\n', at);
      EXPECT_TRUE(std::regex_match(text.substr(at, end - at), command)) << named(hostile) << '\n'
                                                                        << text.substr(at, end - at);
      at = end + 1;
    }
    EXPECT_EQ(3u, lines) << named(hostile);
  }
}

TEST(HostileText, TakesOneLineInConcise) {
  for (const std::string& hostile : hostile_texts()) {
    Report report = hostile_report(hostile);
    report.has_coverage = false;
    RenderOptions options;
    options.quiet = true;
    const std::string text = render(report, Format::concise, options);
    EXPECT_EQ(2, std::count(text.begin(), text.end(), '\n')) << named(hostile);
  }
}

/// Markdown outside code blocks: the lines that a reader sees as prose, tables and HTML.
std::string outside_code(const std::string& markdown) {
  std::string out;
  std::string fence;
  for (std::size_t at = 0; at < markdown.size();) {
    const std::size_t end = std::min(markdown.find('\n', at), markdown.size());
    const std::string line = markdown.substr(at, end - at);
    at = end + 1;
    const std::size_t ticks = std::min(line.find_first_not_of('`'), line.size());
    if (fence.empty() && ticks >= 3)
      fence = std::string(ticks, '`');
    else if (!fence.empty() && ticks >= fence.size() && ticks == line.size())
      fence.clear();
    else if (fence.empty())
      out += line + '\n';
  }
  EXPECT_EQ("", fence) << "a code block was never closed";
  return out;
}

TEST(HostileText, StaysTextOnThePage) {
  for (const std::string& hostile : hostile_texts()) {
    if (hostile.size() > 10000) continue;  // std::regex recurses
    const std::string page = rendered(hostile, Format::html);
    const std::size_t body = page.find("<body>");
    const std::size_t script = page.find("<script>", body);
    ASSERT_NE(std::string::npos, script) << named(hostile);
    const std::string text = page.substr(body, script - body);
    static const std::regex tag(R"(<(!doctype html|/?[a-z]+[1-6]?( [a-zA-Z0-9-]+(="[^"<>]*")?)*/?)>)");
    const auto tags =
        std::distance(std::sregex_iterator(text.begin(), text.end(), tag), std::sregex_iterator());
    EXPECT_EQ(std::count(text.begin(), text.end(), '<'), tags) << named(hostile);
    EXPECT_EQ(std::string::npos, text.find("<img")) << named(hostile);
    EXPECT_EQ(std::string::npos, text.find("<script")) << named(hostile);
  }
}

TEST(HostileText, PutsNoHtmlAndNoReferenceIntoMarkdown) {
  for (const std::string& hostile : hostile_texts()) {
    const std::string markdown = rendered(hostile, Format::markdown);
    EXPECT_LE(markdown.size(), 65536u) << named(hostile);
    std::string prose = outside_code(markdown);
    const std::vector<std::pair<std::string, std::string>> ours = {
        {"<span>$</span>", "dollar"}, {"<!-- -->", "\x01"}, {"<details>", ""},
        {"</details>", ""},           {"<summary>", ""},    {"</summary>", ""},
    };
    for (const auto& [tag, trace] : ours)
      for (std::size_t at = prose.find(tag); at != std::string::npos; at = prose.find(tag, at + trace.size()))
        prose.replace(at, tag.size(), trace);
    EXPECT_EQ(std::string::npos, prose.find('<')) << named(hostile) << '\n' << prose.substr(0, 2000);
    prose =
        std::regex_replace(prose.substr(0, 8000), std::regex(R"(\]\([^) ]*\))"), "");  // targets of our links
    static const std::regex reference(R"([a-z]://|www\.|@[A-Za-z]|[A-Za-z ]#[0-9]|\$|[^\\]\]\(h|[^\\]!\[)");
    std::smatch found;
    const std::string begin = prose.substr(0, 4000);
    EXPECT_FALSE(std::regex_search(begin, found, reference)) << named(hostile) << '\n'
                                                             << found.str() << '\n'
                                                             << begin;
  }
}

TEST(HostileText, KeepsAMarkdownTableARowAFinding) {
  for (const std::string& hostile : hostile_texts()) {
    const std::string prose = outside_code(rendered(hostile, Format::markdown));
    std::size_t rows = 0;
    for (std::size_t at = 0; at < prose.size();) {
      const std::size_t end = prose.find('\n', at);
      const std::string line = prose.substr(at, end - at);
      at = end + 1;
      if (!line.starts_with("| ")) continue;
      ++rows;
      std::size_t bars = 0;
      for (std::size_t i = 0; i < line.size(); ++i) bars += line[i] == '|' && (i == 0 || line[i - 1] != '\\');
      EXPECT_EQ(5u, bars) << named(hostile) << '\n' << line;
    }
    EXPECT_EQ(4u, rows) << named(hostile);
  }
}

}  // namespace
}  // namespace claimcheck::testing
