// Pages: the article kept, the rest left out, broken and hostile markup survived.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <string>

#include "checker/evidence/document.hpp"

namespace claimcheck {
namespace {

using namespace std::string_literals;

std::string text_of(const std::string& html) {
  const Document document = extract("a.html", html, 0);
  return document.text ? std::string(document.text->text()) : "(" + document.why + ")";
}

struct Row {
  const char* what;
  std::string html;
  std::string text;
};

void expect_rows(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    SCOPED_TRACE(row.what);
    EXPECT_EQ(text_of(row.html), row.text);
  }
}

/// A paragraph of prose, long enough to count as such.
std::string prose(int n) {
  return fmt::format(
      "<p>Trade between the two countries totaled ${} billion in that year, said the ministry, which counts "
      "it each May.",
      n);
}
std::string prose_text(int n) {
  return fmt::format(
      "Trade between the two countries totaled ${} billion in that year, said the ministry, which counts it "
      "each May.",
      n);
}

TEST(Html, WritesBlocksAsParagraphs) {
  expect_rows({
      {"paragraphs", "<p>one<p>two", "one\n\ntwo\n"},
      {"white space", "<p> a \n\t b<b> c</b> d </p>", "a b c d\n"},
      {"inline elements", "<p>a<b>b</b><i>c</i> <a href=x>d</a>", "abc d\n"},
      {"no-break spaces stay", "<p>18&nbsp;300", "18\u00A0300\n"},
      {"line breaks", "<p>a<br>b<br/>c", "a\nb\nc\n"},
      {"two line breaks", "a<br><br>b", "a\n\nb\n"},
      {"headings and lists", "<h2>H</h2><ul><li>a<li>b</ul>c", "H\n\na\n\nb\n\nc\n"},
      {"definitions", "<dl><dt>a<dd>b</dl>", "a\n\nb\n"},
      {"preformatted", "<pre>a  b\n  c</pre>d", "a  b\n  c\n\nd\n"},
      {"entities", "<p>AT&amp;T &pound18 &euro;5 &#150; &#x2014; &frac12 &hellip;",
       "AT&T \u00A318 \u20AC5 \u2013 \u2014 \u00BD \u2026\n"},
      {"superscripts", "<p>5 km<sup>2</sup>, 10<sup>-6</sup>, the 5<sup>th</sup>",
       "5 km\u00B2, 10\u207B\u2076, the 5th\n"},
      {"notes go", "<p>in 2017<sup><a href='#n3'>3</a></sup>.", "in 2017.\n"},
      {"subscripts", "<p>CO<sub>2</sub>", "CO2\n"},
      {"quotations", "<p><q>yes</q>", "\u201Cyes\u201D\n"},
      {"struck out", "<p>about <del>17</del><ins>18</ins> <s>percent</s>", "about 18\n"},
      {"a word break is none", "<p>inter<wbr>national", "international\n"},
  });
}

TEST(Html, WritesATablesRowsAsLines) {
  expect_rows({
      {"cells", "<table><tr><th>Year<th>Trade<tr><td>2017<td>$18.3</table>", "Year\tTrade\n2017\t$18.3\n"},
      {"a caption", "<table><caption>Trade, $ bn</caption><tr><td>a<td>b</table>", "Trade, $ bn\na\tb\n"},
      {"a caption at the end", "<table><tr><td>a<td>b</tr><caption>C</caption></table>", "C\na\tb\n"},
      {"markup in cells", "<table><tr><td><p>a</p><p>b</p><td>c<br>d</table>", "a b\tc d\n"},
      {"spans",
       "<table><tr><th rowspan=2>Y<th colspan=2>T<th>S<tr><th>in<th>out<tr><td>1<td>2<td>3<td>4</table>",
       "Y\tT\t\tS\n\tin\tout\n1\t2\t3\t4\n"},
      {"sections",
       "<table><thead><tr><th>a<th>b</thead><tbody><tr><td>1<td>2</tbody><tfoot><tr><td>3<td>4</table>",
       "a\tb\n1\t2\n3\t4\n"},
      {"an empty cell", "<table><tr><td>a<td><td>c<tr><td><td><td></table>", "a\t\tc\n"},
      {"text around", "<p>x<table><tr><td>a<td>b</table>y", "x\n\na\tb\n\ny\n"},
      {"a page laid out by a table",
       "<table><tr><td>" + prose(1) + "<td>" + prose(2) + "<table><tr><td>a<td>b</table></table>",
       prose_text(1) + "\n\n" + prose_text(2) + "\n\na\tb\n"},
      {"one column", "<table><tr><td>a<tr><td>b</table>", "a\n\nb\n"},
      {"an absurd span", "<table><tr><td colspan=999999999>a<td>b</table>",
       "a" + std::string(100, '\t') + "b\n"},
  });
}

TEST(Html, LeavesOutWhatIsNotSeen) {
  expect_rows({
      {"scripts and styles", "<style>p{}</style><p>a<script>var b='<p>c';</script>", "a\n"},
      {"comments", "<p>a<!-- b -->c<!-- d --!>e", "ace\n"},
      {"the hidden attribute", "<p>a<p hidden>b", "a\n"},
      {"no display", "<p>a<span style='color: red; DISPLAY : none'>b</span>", "a\n"},
      {"no visibility", "<p>a<span style='visibility:hidden'>b</span>", "a\n"},
      {"hidden from readers' tools", "<p>a<span aria-hidden=true>b</span>", "a\n"},
      {"for screen readers", "<p>a<span class='x sr-only'>b</span>", "a\n"},
      {"controls", "<p>a<button>b</button><select><option>c</select><textarea>d</textarea>", "a\n"},
      {"pictures", "<p>a<img alt=b><svg><title>c</title><text>d</text></svg>", "a\n"},
      {"templates and fallbacks", "<p>a<template>b</template><noscript>c</noscript><iframe>d</iframe>",
       "a\n"},
      {"a body hidden until its script runs", "<body style='display:none'><p>a", "a\n"},
  });
}

TEST(Html, KeepsTheArticle) {
  const std::string menu =
      "<ul><li><a href=1>Home</a><li><a href=2>World</a><li><a href=3>Sports 24</a></ul>";
  std::string story;
  std::string story_text;
  for (int i = 1; i <= 6; ++i) {
    story += prose(i);
    story_text += (i == 1 ? "" : "\n\n") + prose_text(i);
  }
  story_text += "\n";
  expect_rows({
      {"an article", "<nav>5</nav><article><p>a 1</article><footer>2</footer>", "a 1\n"},
      {"a main part", "<div>5</div><main><p>" + prose(1) + "</main>", prose_text(1) + "\n"},
      {"a main part by its role", "<div>5</div><div role=main>" + prose(1) + "</div>", prose_text(1) + "\n"},
      {"an article among teasers",
       "<article><a href=1>Other</a></article><article>" + prose(1) + prose(2) +
           "</article><article>x</article>",
       prose_text(1) + "\n\n" + prose_text(2) + "\n"},
      {"a thread of articles",
       "<main><article>" + prose(1) + "</article><article>" + prose(2) + "</article></main>",
       prose_text(1) + "\n\n" + prose_text(2) + "\n"},
      {"a teaser is not the article",
       "<div>" + story + "</div><article><a href=1>Other news today</a> " + prose(9) + "</article>",
       story_text + "\nOther news today\n\n" + prose_text(9) + "\n"},
      {"the densest block",
       "<div>" + menu + "</div><div id=x><div>" + story + "</div></div><div>5 likes</div>", story_text},
      {"its headline outside", "<h1>Head</h1><p>by x</p><div>" + story + "</div>", "Head\n\n" + story_text},
      {"a first paragraph outside",
       "<div><div>" + prose(9) + "</div><div>" + story + "</div></div><div>5 likes</div>",
       prose_text(9) + "\n\n" + story_text},
      {"teasers beside it",
       "<div>" + story +
           "</div><div><p><a href=1>A headline of another story on this site that goes on</a> and its "
           "first words, of eighty letters and more in all, so that it looks like prose</div>",
       story_text},
      {"furniture inside",
       "<article>" + prose(1) + "<aside>b 2</aside><nav>c</nav><div role=navigation>d</div>" + menu +
           "<form><label>e</label><input></form><div class='share'>9 shares</div></article>",
       prose_text(1) + "\n"},
      {"a banner for cookies", "<div id=cookie-banner>We set 12.</div>" + prose(1), prose_text(1) + "\n"},
      {"a form around the page", "<form>" + prose(1) + "<input></form>", prose_text(1) + "\n"},
      {"who is quoted", "<article><blockquote>a<footer>b</footer></blockquote></article>", "a\n\nb\n"},
      {"an unclosed menu", "<nav><a href=1>x</a><a href=2>y</a><h1>Head</h1>" + prose(1),
       "x y"s.substr(0, 0) + "xy\n\nHead\n\n" + prose_text(1) + "\n"},
      {"short pages", "<nav>Home 5</nav><p>It was $18.3 billion.<footer>c</footer>",
       "It was $18.3 billion.\n"},
      {"plain text", "just words", "just words\n"},
  });
}

TEST(Html, SaysWhatThePageSaysOfItself) {
  struct Case {
    const char* what;
    std::string html;
    std::string title, publisher, published;
  };
  const Case cases[] = {
      {"Open Graph",
       "<title>T | S</title><meta property='og:title' content='A &amp; B'><meta property=og:site_name "
       "content=Site>"
       "<meta property='article:published_time' content='2018-05-25T08:30:00Z'><p>x",
       "A & B", "Site", "2018-05-25"},
      {"JSON-LD",
       R"(<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"headline":"Head","datePublished":"2019-06-03","publisher":{"name":"Pub"}}]}</script><p>x)",
       "Head", "Pub", "2019-06-03"},
      {"broken JSON-LD",
       R"(<title>T</title><script type="application/ld+json">{"datePublished":"2019-</script><p>x)", "T", "",
       ""},
      {"a title with the site's name",
       "<title>Trade - Example News</title><meta property=og:site_name content='example news'><p>x", "Trade",
       "example news", ""},
      {"a marked time",
       "<title>T</title><time datetime=2001-01-01>a</time><time itemprop=datePublished "
       "datetime=2018-05-25>b</time>",
       "T", "", "2018-05-25"},
      {"the first time",
       "<title>T</title><time class=updated datetime=2020-01-01></time><time "
       "datetime='2018-05-25T01:00'>b</time>",
       "T", "", "2018-05-25"},
      {"a month", "<title>T</title><meta name=DC.date.issued content=2018-05><p>x", "T", "", "2018-05"},
      {"a day without dashes", "<title>T</title><meta name=pubdate content=20180525><p>x", "T", "",
       "2018-05-25"},
      {"words", "<title>T</title><meta name=date content='May 25, 2018'><p>x", "T", "", "2018-05-25"},
      {"a dateline", "<title>T</title><p>May 25, 2018</p><p>x", "T", "", "2018-05-25"},
      {"a heading", "<h1>The <b>head</b></h1><p>x", "The head", "", ""},
      {"a headline in the title", "<title>Site: The head, in full</title><h1>The head</h1><p>x", "The head",
       "", ""},
      {"a site's name as heading", "<title>Trade grows</title><h1>Example News</h1><p>x", "Trade grows", "",
       ""},
      {"no day at all",
       "<title>T</title><meta name=date content=soon><meta name=pubdate content=2018-13-45><p>x", "T", "",
       ""},
  };
  for (const Case& one : cases) {
    SCOPED_TRACE(one.what);
    const Document document = extract("a.htm", one.html, 0);
    EXPECT_EQ(document.title, one.title);
    EXPECT_EQ(document.publisher, one.publisher);
    EXPECT_EQ(document.published, one.published);
    EXPECT_EQ(document.extractor, "html/1 gumbo");
  }
}

TEST(Html, ReadsTheCharsetThatIsMeant) {
  struct Case {
    const char* what;
    std::string html;
    std::string text;
    std::string charset;
  };
  const Case cases[] = {
      {"declared", "<meta charset=windows-1251><p>\xCF\xF3\xF2\xE8\xED", "Путин\n", "windows-1251"},
      {"declared the old way",
       "<meta http-equiv=Content-Type content='text/html; charset=Shift_JIS'><p>\x93\xFA\x96{", "日本\n",
       "Shift_JIS"},
      {"Latin-1 means windows-1252",
       "<meta charset='iso-8859-1'><p>\x93"
       "a\x94",
       "\u201Ca\u201D\n", "windows-1252"},
      {"a mark outranks it", "\xEF\xBB\xBF<meta charset=windows-1251><p>\u00E9", "\u00E9\n", "UTF-8"},
      {"none, and valid", "<p>\u00E9", "\u00E9\n", "UTF-8"},
      {"none, and not valid", "<p>caf\xE9", "caf\u00E9\n", "windows-1252 (assumed)"},
      {"unknown", "<meta charset=klingon><p>caf\xE9", "caf\u00E9\n", "windows-1252 (assumed)"},
      {"declared UTF-8 and not", "<meta charset=utf-8><p>caf\xE9", "caf\u00E9\n", "windows-1252 (assumed)"},
      {"saved as UTF-8 with the old declaration", "<meta charset=iso-8859-1><p>\u2014 \u201Ccaf\u00E9\u201D",
       "\u2014 \u201Ccaf\u00E9\u201D\n", "UTF-8"},
      {"an XML declaration", "<?xml version='1.0' encoding='windows-1251'?><p>\xCF", "П\n", "windows-1251"},
      {"UTF-16 with a mark", "\xFF\xFE<\0p\0>\0\xE9\0"s, "\u00E9\n", "UTF-16LE"},
  };
  for (const Case& one : cases) {
    SCOPED_TRACE(one.what);
    const Document document = extract("a.html", one.html, 0);
    ASSERT_EQ(document.status, DocumentStatus::ok) << document.why;
    EXPECT_EQ(document.text->text(), one.text);
    EXPECT_EQ(document.charset, one.charset);
  }
}

std::string times(int n, const std::string& piece) {
  std::string out;
  for (int i = 0; i < n; ++i) out += piece;
  return out;
}

TEST(Html, EndsInAReasonOnHostilePages) {
  std::string attributes = "<p";
  for (int i = 0; i < 100000; ++i) attributes += fmt::format(" a{}=1", i);
  std::string bold;
  for (int i = 0; i < 100000; ++i) bold += fmt::format("<b id={}>", i);
  std::string stray;
  for (int i = 0; i < 100000; ++i) stray += "<div></x>";
  expect_rows({
      {"divs", times(100000, "<div>") + "x", "(elements of the page are nested more than 512 deep)"},
      {"formatting", bold + "x", "(elements of the page are nested more than 512 deep)"},
      {"stray ends", stray + "x", "(elements of the page are nested more than 512 deep)"},
      {"divs behind a comment's odd end", "<!-- --!>" + times(20000, "<div>") + "x",
       "(elements of the page are nested more than 512 deep)"},
      {"divs that leave a picture", "<svg>" + times(20000, "<div/>") + "x",
       "(elements of the page are nested more than 512 deep)"},
      {"attributes", attributes + ">x", "(a tag of the page has more than 1000 attributes)"},
      {"nothing", "", "(the document holds no text)"},
      {"only markup", "<html><body><div></div></body></html>", "(the document holds no text)"},
      {"fifty megabytes of blanks", std::string(50 << 20, ' '),
       "(the page has 50 MB; pages of up to 16 MB are read)"},
      {"NUL bytes", "<p>a\0b"s, "(the file is binary, not text)"},
  });
}

TEST(Html, SurvivesBrokenPages) {
  expect_rows({
      {"paragraphs without end", times(3, "<p>x"), "x\n\nx\n\nx\n"},
      {"ends without beginning", "</div></p></b>x</td>", "x\n"},
      {"crossed", "<b><p>a</b>b</p>c", "a"s + "b\n\nc\n"},
      {"a script without end", "<p>a<script>var b = '<p>c</p>';", "a\n"},
      {"a comment without end", "<p>a<!-- b <p>c", "a\n"},
      {"a tag without end", "<p>a</p><p class='b", "a\n"},
      {"less than", "<p>a < b and 3<5", "a < b and 3<5\n"},
      {"two bodies", "<body><p>a</body></html><body><p>b</body>", "a\n\nb\n"},
      {"text in a table's wrong place", "<table>a<tr><td>b<td>c</table>", "a\n\nb\tc\n"},
      {"no tags but brackets", "<<<>>> a", "<<<>>> a\n"},
      {"Word's own tags", "<o:p>a</o:p><p class=MsoNormal>b", "a\n\nb\n"},
  });
  // Long, and nothing wrong with them.
  EXPECT_EQ(text_of("<p>x<svg>" + times(2000, "<path d='M0'/>") + "</svg>" + times(2000, "<br/>")), "x\n");
  EXPECT_EQ(text_of("<script>" + times(2000, "'<div>'") + "</script><p>x"), "x\n");
  EXPECT_EQ(text_of("<script type='application/ld+json'>" + times(100000, "[") + "</script><p>x"), "x\n");
  EXPECT_EQ(text_of(times(20000, "<p>x")).size(), 3u * 20000 - 1);
  EXPECT_EQ(text_of(times(200, "<div><span>") + "x"), "x\n");
  EXPECT_EQ(text_of(times(10000, "<a href=x>y</a> ")).size(), 20000u);
  EXPECT_EQ(text_of(times(10000, "<br>") + "x"), "x\n");
  EXPECT_EQ(text_of("<p>" + std::string(2 << 20, ' ') + "x"), "x\n");
}

}  // namespace
}  // namespace claimcheck
