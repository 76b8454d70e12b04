// Plain texts: charsets, what is refused and why, what the head says.
#include "checker/evidence/document.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string>

#include "checker/evidence/language.hpp"
#include "checker/model/fingerprint.hpp"
#include "tests/places.hpp"

namespace claimcheck {
namespace {

using namespace std::string_literals;

TEST(Document, HashesBytes) {
  EXPECT_EQ(sha256_hex("abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");  // FIPS 180-2
  EXPECT_EQ(sha256_hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST(Document, KeepsAPlainTextAsItIs) {
  const Document document = extract("a.txt", "Trade grew.\r\nIt fell.\r\n", 7);
  ASSERT_EQ(document.status, DocumentStatus::ok) << document.why;
  EXPECT_EQ(document.text->text(), "Trade grew.\r\nIt fell.\r\n");
  EXPECT_EQ(document.text->id(), 7u);
  EXPECT_EQ(document.text->path(), "a.txt");
  EXPECT_EQ(document.extractor, "text");
  EXPECT_EQ(document.sha256, document.text_sha256);
}

TEST(Document, ConvertsCharsets) {
  struct Row {
    const char* what;
    std::string bytes;
    std::string text;
    std::string charset;
  };
  const Row rows[] = {
      {"UTF-8", "caf\u00E9", "caf\u00E9", "UTF-8"},
      {"a mark",
       "\xEF\xBB\xBF"
       "caf\u00E9",
       "caf\u00E9", "UTF-8"},
      {"UTF-16, little end first",
       "\xFF\xFE"
       "c\0\xE9\0"s,
       "c\u00E9", "UTF-16LE"},
      {"UTF-16, big end first",
       "\xFE\xFF"
       "\0c\0\xE9"s,
       "c\u00E9", "UTF-16BE"},
      {"UTF-32", "\xFF\xFE\0\0c\0\0\0"s, "c", "UTF-32LE"},
      {"Latin-1", "caf\xE9 au lait", "caf\u00E9 au lait", "windows-1252 (assumed)"},
      {"Windows quotes", "\x93yes\x94 \x96 \x80 5", "\u201Cyes\u201D \u2013 \u20AC 5",
       "windows-1252 (assumed)"},
      {"damaged UTF-8",
       "\u2014\u2014\u2014\u2014\u2014 a\xFF"
       "b",
       "\u2014\u2014\u2014\u2014\u2014 a\uFFFD"
       "b",
       "UTF-8 (damaged)"},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.what);
    const Document document = extract("a.txt", row.bytes, 0);
    ASSERT_EQ(document.status, DocumentStatus::ok) << document.why;
    EXPECT_EQ(document.text->text(), row.text);
    EXPECT_EQ(document.charset, row.charset);
  }
}

TEST(Document, RefusesWithAReason) {
  struct Row {
    const char* what;
    std::string bytes;
    DocumentStatus status;
    std::string why;
  };
  const Row rows[] = {
      {"nothing", "", DocumentStatus::no_text, "the document holds no text"},
      {"blanks", " \n\u00A0\t", DocumentStatus::no_text, "the document holds no text"},
      {"fifty megabytes of blanks", std::string(50 << 20, ' '), DocumentStatus::no_text,
       "the document holds no text"},
      {"NUL bytes", "PK\x03\x04\0\0abc"s, DocumentStatus::not_text, "the file is binary, not text"},
      {"control characters", "\x01\x02\x03\x04 a", DocumentStatus::not_text, "the file is binary, not text"},
      {"UTF-16 of control characters", "\xFF\xFE\1\0\2\0"s, DocumentStatus::not_text,
       "the file is binary, not text"},
      {"a pointer", "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n",
       DocumentStatus::git_lfs, "a Git LFS pointer stands in the file's place; fetch it with `git lfs pull`"},
      {"a PDF", "%PDF-1.4\n", DocumentStatus::not_text,
       "the file is a PDF whatever its name says; rename it to .pdf"},
      {"too much", std::string(max_document_bytes + 1, 'a'), DocumentStatus::too_large,
       "the file has 64 MB; documents of up to 64 MB are read"},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.what);
    const Document document = extract("a.txt", row.bytes, 0);
    EXPECT_EQ(document.status, row.status);
    EXPECT_EQ(document.why, row.why);
    EXPECT_EQ(document.text, nullptr);
    EXPECT_EQ(document.sha256, sha256_hex(row.bytes));
  }
}

TEST(Document, ReadsTheDateAndTitleOfAHead) {
  struct Row {
    const char* what;
    std::string text;
    std::string published;
    std::string title;
  };
  const Row rows[] = {
      {"a dateline",
       "WORLD\n\nTrade Grows Again This Year\n\nMay 25, 2018 | 08:30 GMT\n\nOn June 3, 2017 they met in "
       "Osaka, as the papers of that country told it.",
       "2018-05-25", "Trade Grows Again This Year"},
      {"a caption before it",
       "A Title of Words\nThe two leaders watch a judo performance in Tokyo on Dec. 16, 2016, with "
       "others.\nBy Jane Roe, 3 June 2019\nText.",
       "2019-06-03", "A Title of Words"},
      {"a cue", "Trade grows this year\n2001-01-01\nPublished 3rd June 2019", "2019-06-03",
       "Trade grows this year"},
      {"a cue above", "Trade grows this year\nPosted on\nSept. 3, 2019 at 4pm", "2019-09-03",
       "Trade grows this year"},
      {"run into a word", "7 MINS READMay 25, 2018 | 08:30 GMT\n", "2018-05-25", ""},
      {"an ISO day", "A title of words\n2018-05-25T08:30Z\n", "2018-05-25", "A title of words"},
      {"a member's date is none", "Why is this so?\nJoined\nJun 17, 2009\nMessages\n7,417\n", "",
       "Why is this so?"},
      {"an update is none", "Updated 3 June 2019\n", "", ""},
      {"no such day", "A title of words\nJune 31, 2019\n", "", "A title of words"},
      {"a sentence's date is none",
       "On 3 June 2019 the ministry published its figures on trade with all of its many neighbours.", "", ""},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.what);
    const Document document = extract("a.txt", row.text, 0);
    EXPECT_EQ(document.published, row.published);
    EXPECT_EQ(document.title, row.title);
    EXPECT_EQ(document.publisher, "");
  }
}

TEST(Document, TellsEnglishFromOtherLanguages) {
  struct Row {
    bool english;
    const char* what;
    std::string text;
  };
  const Row rows[] = {
      {true, "English",
       "The trade between the two countries has grown to eighteen billion dollars in the past year, and the "
       "ministry said that it would grow further, although its figures for the first half of this year were "
       "not yet known to the public or to the press."},
      {true, "too little", "Der Handel wuchs."},
      {true, "a table",
       "Exports Imports Balance Japan Russia China Korea Germany France Italy Spain Brazil India Mexico "
       "Canada Norway Sweden Finland Denmark Poland Austria Hungary Greece Turkey Egypt Kenya Ghana Nigeria "
       "Morocco Tunisia Libya Sudan Chad Niger Mali Benin Togo Cuba Haiti Peru Chile"},
      {false, "German",
       "Der Handel zwischen den beiden Ländern ist im vergangenen Jahr auf achtzehn Milliarden Dollar "
       "gewachsen, und das Ministerium sagte, dass er weiter wachsen werde, obwohl die Zahlen für die erste "
       "Hälfte des laufenden Jahres noch nicht bekannt sind und auch von der Presse nicht genannt wurden."},
      {false, "French",
       "Le commerce entre les deux pays est passé à dix-huit milliards de dollars au cours de la dernière "
       "année, et le ministère a déclaré que les échanges allaient encore augmenter, bien que les chiffres "
       "du premier semestre ne soient pas encore connus du public et de la presse dans les deux pays."},
      {false, "Spanish",
       "El comercio entre los dos países creció hasta los dieciocho mil millones de dólares en el último "
       "año, y el ministerio dijo que seguirá creciendo, aunque las cifras de la primera mitad del año "
       "todavía no se conocen ni por el público ni por la prensa de la región."},
      {false, "Finnish",
       "Maiden välinen kauppa kasvoi viime vuonna kahdeksaantoista miljardiin dollariin, ja ministeriö "
       "kertoi, että se kasvaa edelleen, vaikka ensimmäisen vuosipuoliskon luvut eivät ole vielä tiedossa "
       "eikä lehdistö ole niistä kertonut mitään uutta tänä vuonna, mutta syksyllä tilanne voi olla jo aivan "
       "toinen kuin nyt on."},
      {false, "Russian",
       "Торговля между двумя странами выросла в прошлом году до восемнадцати миллиардов долларов, и "
       "министерство заявило, что она будет расти и дальше."},
      {false, "Japanese",
       "両国間の貿易は昨年、百八十億ドルに増加し、省は今年上半期の数字はまだ公表されていないが、今後も増加す"
       "ると述べた。両国間の貿易は昨年、百八十億ドルに増加した。"},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.what);
    EXPECT_EQ(is_english(row.text), row.english);
    EXPECT_EQ(extract("a.txt", row.text, 0).english, row.english);
  }
}

TEST(Document, ReadsTheRealTexts) {
  struct Row {
    const char* file;
    const char* published;
  };
  const Row rows[] = {{"000_144c5a4545f48571.txt", "2018-05-25"},
                      {"001_e299845c9b31d1f6.txt", "2018-05-25"},
                      {"003_3dd22be51c39c978.txt", "2014-08-15"}};
  for (const Row& row : rows) {
    std::ifstream in((std::string(claimcheck::test::shared_dir) + "/sources/") + row.file, std::ios::binary);
    if (!in) GTEST_SKIP() << "no real documents here";
    std::ostringstream bytes;
    bytes << in.rdbuf();
    const Document document = extract(row.file, bytes.str(), 0);
    EXPECT_EQ(document.status, DocumentStatus::ok);
    EXPECT_EQ(document.published, row.published) << row.file;
    EXPECT_TRUE(document.english);
  }
}

}  // namespace
}  // namespace claimcheck
