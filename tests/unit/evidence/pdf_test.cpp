// PDFs written by hand here, whole and broken; and what pages do to prose, undone.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "checker/evidence/child.hpp"
#include "checker/evidence/document.hpp"
#include "checker/evidence/pages.hpp"

namespace claimcheck {
namespace {

/// A PDF of pages of lines in Helvetica; `trailer` goes into the trailer, `objects` after the others.
std::string pdf(const std::vector<std::vector<std::string>>& pages, const std::string& trailer = "") {
  std::vector<std::string> objects = {
      "<< /Type /Catalog /Pages 2 0 R >>", "",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"};
  std::string kids;
  for (const auto& lines : pages) {
    std::string content = "BT /F1 12 Tf 14 TL 72 720 Td\n";
    for (const std::string& line : lines) content += line.empty() ? "T* T*\n" : "(" + line + ") Tj T*\n";
    content += "ET";
    const std::size_t number = objects.size() + 1;
    kids += fmt::format("{} 0 R ", number);
    objects.push_back(
        fmt::format("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {} 0 R "
                    "/Resources << /Font << /F1 3 0 R >> >> >>",
                    number + 1));
    objects.push_back(fmt::format("<< /Length {} >>\nstream\n{}\nendstream", content.size(), content));
  }
  objects[1] = fmt::format("<< /Type /Pages /Kids [{}] /Count {} >>", kids, pages.size());
  std::string file = "%PDF-1.4\n";
  std::string table;
  for (std::size_t i = 0; i < objects.size(); ++i) {
    table += fmt::format("{:010} 00000 n \n", file.size());
    file += fmt::format("{} 0 obj\n{}\nendobj\n", i + 1, objects[i]);
  }
  const std::size_t at = file.size();
  return file + fmt::format(
                    "xref\n0 {}\n0000000000 65535 f \n{}trailer\n<< /Size {} /Root 1 0 R "
                    "{}>>\nstartxref\n{}\n%%EOF\n",
                    objects.size() + 1, table, objects.size() + 1, trailer, at);
}

bool has_pdftotext() { return run_child({"pdftotext", "-v"}, "", {}).end == ChildEnd::exited; }

TEST(Pdf, IsReadPageByPage) {
  if (!has_pdftotext()) GTEST_SKIP() << "pdftotext is not installed";
  const Document document = extract(
      "a.pdf",
      pdf({{"Trade totaled $18.3 billion in 2017.", "", "It was less before."}, {"Chinese trade grew."}}), 4);
  ASSERT_EQ(document.status, DocumentStatus::ok) << document.why;
  EXPECT_EQ(document.text->text(),
            "Trade totaled $18.3 billion in 2017.\n\nIt was less before.\n\nChinese trade grew.\n");
  EXPECT_EQ(document.pages, (std::vector<std::uint32_t>{0, 59}));
  EXPECT_EQ(document.extractor.rfind("pdftotext ", 0), 0u);
  EXPECT_EQ(document.text->id(), 4u);
  EXPECT_NE(document.sha256, document.text_sha256);
}

TEST(Pdf, EndsInAReasonWhenItCannotBeRead) {
  if (!has_pdftotext()) GTEST_SKIP() << "pdftotext is not installed";
  const std::string whole = pdf({{"Trade totaled $18.3 billion in 2017."}});
  const std::string key(64, 'A');
  struct Row {
    const char* what;
    std::string bytes;
    DocumentStatus status;
    std::string why;
  };
  const Row rows[] = {
      {"empty", "", DocumentStatus::broken, "pdftotext found the file broken or no PDF at all"},
      {"no PDF", "hello", DocumentStatus::broken, "pdftotext found the file broken or no PDF at all"},
      {"garbage", "%PDF-1.4\n\x01\x02\xFF garbage", DocumentStatus::broken,
       "pdftotext found the file broken or no PDF at all"},
      {"cut early", whole.substr(0, 100), DocumentStatus::broken,
       "pdftotext found the file broken or no PDF at all"},
      {"images only", pdf({{}, {}}), DocumentStatus::no_text,
       "the PDF holds no text; its pages may be images"},
      {"encrypted",
       pdf({{"secret"}},
           fmt::format("/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{0}> /U <{0}> >> ",
                       key)),
       DocumentStatus::broken, "the PDF is encrypted and asks for a password"},
      {"a pointer", "version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 1\n",
       DocumentStatus::git_lfs, "a Git LFS pointer stands in the file's place; fetch it with `git lfs pull`"},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.what);
    const Document document = extract("a.PDF", row.bytes, 0);
    EXPECT_EQ(document.status, row.status);
    EXPECT_EQ(document.why, row.why);
    EXPECT_EQ(document.text, nullptr);
  }
}

TEST(Child, IsKeptOnAShortLeash) {
  ChildLimits limits;
  limits.time = std::chrono::seconds(1);
  limits.output_bytes = 1000;
  EXPECT_EQ(run_child({"sleep", "30"}, "", limits).end, ChildEnd::out_of_time);
  EXPECT_EQ(run_child({"sh", "-c", "while :; do :; done"}, "", limits).end, ChildEnd::out_of_time);
  EXPECT_EQ(run_child({"sh", "-c", "exec >&- 2>&-; while :; do :; done"}, "", limits).end,
            ChildEnd::out_of_time);
  EXPECT_EQ(run_child({"yes"}, "", limits).end, ChildEnd::too_much_output);
  EXPECT_EQ(run_child({"sh", "-c", "kill -SEGV $$"}, "", limits).end, ChildEnd::crashed);
  EXPECT_EQ(run_child({"no-such-program-anywhere"}, "", limits).end, ChildEnd::not_started);
  const ChildResult cat = run_child({"sh", "-c", "cat \"$0\"; echo no >&2; exit 3", "{}"}, "bytes\n", limits);
  EXPECT_EQ(cat.end, ChildEnd::exited);
  EXPECT_EQ(cat.exit_code, 3);
  EXPECT_EQ(cat.out, "bytes\n");
  EXPECT_EQ(cat.err, "no\n");
}

TEST(Pages, JoinsHyphensAtLineEnds) {
  struct Row {
    const char* what;
    std::string text;
    std::string joined;
  };
  const Row rows[] = {
      {"a cut word", "the inter-\nnational trade", "the international\ntrade"},
      {"with its marks", "of inter-\nest, it", "of interest,\nit"},
      {"before a capital", "Russia-\nJapan trade", "Russia-Japan\ntrade"},
      {"before a digit", "2014-\n2018 trade", "2014-2018\ntrade"},
      {"a compound seen elsewhere", "a well-known man, well-\nknown here",
       "a well-known man, well-known\nhere"},
      {"a word seen elsewhere", "international, inter-\nnational", "international, international"},
      {"a soft hyphen", "inter\u00AD\nnational trade", "international\ntrade"},
      {"a dash after a blank", "trade -\nand more", "trade -\nand more"},
      {"before a blank line", "inter-\n\nnational", "inter-\n\nnational"},
      {"in the middle", "well-known", "well-known"},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.what);
    EXPECT_EQ(join_hyphens(row.text), row.joined);
  }
}

TEST(Pages, BecomeOneText) {
  struct Row {
    const char* what;
    std::vector<std::string> pages;
    std::string text;
    std::vector<std::uint32_t> starts;
  };
  const Row rows[] = {
      {"none", {}, "", {}},
      {"blank pages", {" \n", ""}, "", {0, 0}},
      {"two", {"A.\n", "B.\n"}, "A.\n\nB.\n", {0, 4}},
      {"a sentence that goes on", {"It was\n", "more than\nthat.\n"}, "It was\nmore than\nthat.\n", {0, 7}},
      {"a word that goes on",
       {"It was inter-\n", "esting to\nall.\n"},
       "It was interesting\nto\nall.\n",
       {0, 19}},
      {"running heads",
       {"Trade 2017\nA.\n1\n", "Trade 2017\nB.\n2\n", "Trade 2017\nC.\n3\n"},
       "A.\n\nB.\n\nC.\n",
       {0, 4, 8}},
      {"heads of left and right pages",
       {"10 Left\nA.\n", "Right 11\nB.\n", "12 Left\nC.\n", "Right 13\nD.\n"},
       "A.\n\nB.\n\nC.\n\nD.\n",
       {0, 4, 8, 12}},
      {"rows are no heads",
       {"Japan 18\nA.\n", "Japan 25\nB.\n", "Japan 31\nC.\n"},
       "Japan 18\nA.\n\nJapan 25\nB.\n\nJapan 31\nC.\n",
       {0, 13, 26}},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.what);
    const PagedText paged = join_pages(row.pages);
    EXPECT_EQ(paged.text, row.text);
    EXPECT_EQ(paged.pages, row.starts);
  }
}

}  // namespace
}  // namespace claimcheck
