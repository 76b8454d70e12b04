// The texts are made up in the manner of the dossier; places are resolved by the code that the checker uses.
#include "rich_report.hpp"

#include "checker/model/ledger.hpp"

#include <array>
#include <stdexcept>

namespace claimcheck::testing {

namespace {

constexpr std::string_view page_of_con001 =
    "## What it catches\n\nTwo claims on one subject at one time whose values cannot both be right.\n\n"
    "## Example\n\n```\ntrade JP-RU 2017: $18.3B\ntrade JP-RU 2017: $19.5B\n```\n\n"
    "## How to fix it\n\n* give each its own time: `as of 2017-06`\n* or **qualify** one of them, so that a "
    "reader "
    "sees why they differ\n";

constexpr std::array rules{
    RuleInfo{"CON001", "conflicting-values", Severity::error, Scope::subject,
             "two claims give one subject different values at one time", page_of_con001},
    RuleInfo{"DUP001", "duplicate-claim", Severity::warning, Scope::subject,
             "the same assertion stands twice", "The same claim twice counts once."},
    RuleInfo{"EVI006", "unsupported-figure", Severity::error, Scope::claim,
             "no figure in the cited span agrees with the claim",
             "A figure must stand in the span it cites."},
    RuleInfo{"EVI007", "overprecise", Severity::warning, Scope::claim, "the source says it less exactly",
             "A hedge that the source has belongs into the claim."},
    RuleInfo{"SRC002", "source-text-missing", Severity::note, Scope::folder, "a source has no text",
             "Without its text a source supports nothing."},
    RuleInfo{"VOC001", "unknown-entity", Severity::warning, Scope::claim,
             "a name that the vocabulary does not know", "A typo in a subject hides contradictions."},
};

constexpr std::string_view trade_claims =
    "# trade of Japan\n\n@stratfor-2018\n"
    "trade JP-RU 2017: $18.3B   \"totaled $18.3 billion in 2017\"\n"
    "trade RU 2017: $584B       \"$584 billion\"\n\n"
    "trade Japan–Russia 2017: $19.5B\n"
    "\ttrade share: 5%\t\"around 3 percent\"\n"
    "trade JP-RU 2017: $18.3B   \"totaled $18.3 billion in 2017\"\n";
constexpr std::string_view asia_claims =
    "貿易 日本 2017: ¥2.1T\nCafe\xCC\x81 exports Köln 2017: about 3%\n"
    "trade JP-RU 2017: $21B\n    @voa-2014\n    \"twenty-one billion\"\n";
constexpr std::string_view article =
    "Japan Wants Closer Relations With Russia\n\nJapan is not among Russia's largest partners, and has not "
    "been for a "
    "long time. Bilateral trade between the two countries totaled $18.3 billion in 2017, or around 3 percent "
    "of all of "
    "Russia's trade, and although that is more than in the year before, officials in both capitals say that "
    "it is far "
    "from what two neighbours of their size ought to exchange in goods, services, and above all in energy, "
    "of which "
    "Japan imports nearly all that it needs.\n";

constexpr std::string_view trade_path = "claims/japan-russia/trade.claims";
constexpr std::string_view article_path = "claims/sources/stratfor-2018.txt";

Finding finding(std::string_view code, Severity severity, std::string message, Place place,
                std::string label) {
  Finding made;
  made.rule = &rule_named(code);
  made.severity = severity;
  made.message = std::move(message);
  made.primary = {std::move(place), std::move(label)};
  made.fingerprint = std::to_string(1000 + made.primary.place.start.byte) + std::string(60, 'a');
  return made;
}

Finding conflict() {
  Finding made =
      finding("CON001", Severity::error,
              "trade JP-RU in 2017 cannot be $18.3B, $19.5B and $21B: the nearest two are $1.1B apart",
              place_in(trade_path, trade_claims, "$18.3B"), "is in [18.25B, 18.35B]");
  made.subject = "trade JP-RU 2017";
  made.related = {
      {place_in(trade_path, trade_claims, "$19.5B"), "is in [19.45B, 19.55B], beyond rounding"},
      {place_in("claims/asia.claims", asia_claims, "$21B\n    @voa-2014\n    \"twenty-one billion\""),
       "is in [20.5B, 21.5B]"}};
  made.evidence = {
      {"stratfor-2018", "Stratfor", "2018-05-25",
       place_in(article_path, article, "totaled $18.3 billion in 2017"), "totaled $18.3 billion in 2017",
       "the only source of the three that gives a figure for 2017; it was published after the year had "
       "ended, so it is not a forecast"}};
  made.argument = {
      {"trade JP-RU 2017 is in [18.25B, 18.35B]", {{made.primary.place, ""}}},
      {"trade Japan–Russia 2017 is the same subject at the same time, and is in [19.45B, 19.55B]",
       {{made.related[0].place, ""}}},
      {"no value is in both: the gap from 18.35B to 19.45B is wider than either claim is rounded", {}}};
  made.help = {
      {"if both are right at different moments, date them", "trade Japan–Russia 2017: $19.5B as of 2017-12"},
      {"if they count different things, qualify one", "trade Japan–Russia 2017 (goods and services): $19.5B"},
      {"if one is out of date, retract it and say why", ""}};
  made.same_cause = 2;
  return made;
}

Finding duplicate() {
  const Place second = [] {
    const std::string_view all = trade_claims;
    SourceFile file(0, std::string(trade_path), std::string(all));
    const auto at = static_cast<std::uint32_t>(all.rfind("trade JP-RU"));
    return place_of(file, {0, at, static_cast<std::uint32_t>(all.size() - 1)});
  }();
  Finding made =
      finding("DUP001", Severity::warning, "trade JP-RU 2017: $18.3B is claimed twice from one source",
              second, "the same again");
  made.subject = "trade JP-RU 2017";
  made.related = {{place_in(trade_path, trade_claims, "trade JP-RU 2017: $18.3B"), "first claimed here"}};
  Position end = second.end;
  end = {second.end.line + 1, 1, second.end.byte + 1};
  made.fix = Fix{true, "remove the duplicate", {{std::string(trade_path), second.start, end, ""}}};
  return made;
}

Finding overprecise() {
  Finding made =
      finding("EVI007", Severity::warning, "the source says around 3 percent, the claim 5% without a hedge",
              place_in(trade_path, trade_claims, "5%"), "is in [4.5%, 5.5%)");
  made.subject = "trade share";
  made.evidence = {{"stratfor-2018", "Stratfor", "2018-05-25",
                    place_in(article_path, article, "around 3 percent"), "around 3 percent",
                    "is in [2.7%, 3.3%]"}};
  made.strict_only = true;
  const Place place = made.primary.place;
  made.fix = Fix{false, "say it as the source does", {{place.path, place.start, place.end, "about 3%"}}};
  return made;
}

Finding unsupported() {
  Finding made = finding("EVI006", Severity::error, "the cited span has no 2.1 trillion yen",
                         place_in("claims/asia.claims", asia_claims, "¥2.1T"), "2.1 trillion yen");
  made.subject = "貿易 日本 2017";
  made.evidence = {{"voa-2014",
                    "Voice of America",
                    "2014-02-08",
                    {},
                    "",
                    "its text is missing, so this rests on nothing"}};
  made.argument = {{"the span has $18.3 billion and 2017", {}}};
  return made;
}

Finding unknown_name() {
  Finding made = finding("VOC001", Severity::warning, "unknown name Köln",
                         place_in("claims/asia.claims", asia_claims, "Köln"), "did you mean Cologne?");
  made.subject = "Cafe\xCC\x81 exports Köln 2017";
  return made;
}

Finding missing_text() {
  return finding("SRC002", Severity::note, "the text of voa-2014 is missing",
                 place_of_file("claims/sources.toml"), "3 claims cite it");
}

}  // namespace

Place place_in(std::string_view path, std::string_view text, std::string_view words) {
  const std::size_t at = text.find(words);
  if (at == std::string_view::npos) throw std::logic_error("no such words in the text");
  SourceFile file(0, std::string(path), std::string(text));
  return place_of(file, {0, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())});
}

const RuleInfo& rule_named(std::string_view code) {
  for (const RuleInfo& rule : rules)
    if (rule.code == code) return rule;
  throw std::logic_error("no such rule in the test");
}

Report clean_report() {
  Report report;
  report.version = "0.1.0";
  report.root = "claims";
  for (const RuleInfo& rule : rules) report.rules.push_back(&rule);
  report.summary.claims = 10;
  report.summary.files = 3;
  report.summary.sources = 5;
  report.summary.sources_read = 3;
  report.summary.verified = 8;
  report.summary.unverified = 2;
  report.remarks = {"2 source texts are missing: voa-2014, mof-2018"};
  return report;
}

Report rich_report() {
  Report report = clean_report();
  report.findings = {unsupported(), unknown_name(), conflict(), overprecise(), duplicate(), missing_text()};
  report.summary.errors = 2;
  report.summary.warnings = 3;
  report.summary.notes = 1;
  report.summary.suppressed = 1;
  report.summary.undecided = 1;
  Finding waived = unknown_name();
  waived.message = "unknown name Cafe\xCC\x81";
  report.suppressed = {{"waived by Rita <rita@example.org> until 2027-02-01: a brand", waived}};
  report.ledger = std::make_shared<Ledger>(rich_ledger());
  report.has_coverage = true;
  report.coverage = {
      {std::string(trade_path), 4, "trade JP-RU 2017: $18.3B", {"CON001", "DUP001", "EVI006"}, {}},
      {"claims/asia.claims",
       1,
       "貿易 日本 2017: ¥2.1T",
       {"CON001"},
       {{"EVI006", "no source text"}, {"EVI009", "no source text"}}}};
  return report;
}

Ledger rich_ledger() {
  Ledger ledger;
  const auto at = [](std::string_view words) { return static_cast<std::uint32_t>(article.find(words)); };
  LedgerSource& source = ledger.sources.emplace_back();
  source.id = "stratfor-2018";
  source.title = "Japan Wants Closer Relations With Russia";
  source.publisher = "Stratfor";
  source.published = "2018-05-25";
  source.path = article_path;
  source.text = article;
  for (const std::string_view words : {"$18.3 billion", "2017", "around 3 percent"})
    source.figures.push_back({at(words), at(words) + static_cast<std::uint32_t>(words.size())});
  LedgerSource& absent = ledger.sources.emplace_back();
  absent.id = "voa-2014";
  absent.why = "there is no such file";
  LedgerCitation traded{
      0, at("totaled"), at(", or around"), at("$18.3"), at(" in 2017"), Standing::supported, "\"totaled\""};
  LedgerCitation share{
      0, at("in 2017, or"), at(" of all of"), at("around 3"), at(" of all of"), Standing::unsupported, ""};
  LedgerCitation quoted{1, 0, 0, 0, 0, Standing::unverified, "\"twenty-one billion\""};
  const std::string path(trade_path);
  ledger.claims = {
      {"claims/asia.claims",
       3,
       "trade JP-RU 2017: ",
       "$21B",
       "",
       "trade JP-RU in 2017",
       Standing::contested,
       {2},
       {quoted}},
      {path,
       4,
       "trade JP-RU 2017: ",
       "$18.3B",
       "",
       "trade JP-RU in 2017",
       Standing::contested,
       {2, 4},
       {traded}},
      {path, 5, "trade RU 2017: ", "$584B", "", "trade RU in 2017", Standing::unverified, {}, {}},
      {path, 8, "trade share: ", "5%", "", "trade share", Standing::unsupported, {3}, {share}},
      {path,
       10,
       "trade JP-RU 2016: ",
       "$16B",
       " [per \"customs\"]",
       "trade JP-RU in 2016",
       Standing::supported,
       {},
       {}}};
  const auto billions = [](std::int64_t tenths, std::int64_t to) {
    return Interval::closed(Number::decimal(tenths, 7), Number::decimal(to, 7));
  };
  const auto year = [](int n) { return Extent{day_of(n, 1, 1), day_of(n + 1, 1, 1)}; };
  LedgerSeries& series = ledger.series.emplace_back();
  series.subject = "trade JP-RU";
  series.unit.name = "USD";
  series.unit.sort = Sort::money;
  series.contested = true;
  series.points = {{4, year(2016), true, "in 2016", billions(1550, 1650), true},
                   {0, year(2017), true, "in 2017", billions(2050, 2150), true},
                   {1, year(2017), true, "in 2017", billions(1825, 1835), true}};
  return ledger;
}

/// `text` wherever the ledger holds any.
Ledger hostile_ledger(const std::string& text) {
  Ledger ledger;
  ledger.sources.push_back({text, text, text, text, text, text, "a " + text + " b", "", {{2, 5}, {3, 4}}});
  ledger.sources.push_back({text, text, text, text, text, text, "", text, {}});
  LedgerCitation cited{0, 0, 4, 1, 2, Standing::supported, text};
  LedgerCitation absent{1, 0, 0, 0, 0, Standing::unverified, text};
  ledger.claims.push_back({text, 1, text, text, text, text, Standing::contested, {0}, {cited, absent}});
  LedgerSeries& series = ledger.series.emplace_back();
  series.subject = text;
  series.unit.name = text;
  for (int i = 0; i < 2; ++i)
    series.points.push_back({0, {i, i + 1}, true, text, Interval::closed(i, i + 1), true});
  return ledger;
}

std::vector<Format> every_format() {
  std::vector<Format> out;
  for (const std::string_view name : format_names()) out.push_back(format_named(name).value());
  return out;
}

Report hostile_report(std::string_view hostile) {
  const std::string text(hostile);
  Report report = clean_report();
  report.root = text;
  report.remarks = {text, text};
  Finding made = finding("CON001", Severity::error, text, place_of_file(text), text);
  const auto length = static_cast<std::uint32_t>(text.size());
  SourceFile file(0, text.substr(0, 300), "before " + text + " after\n");
  const Place place = place_of(file, {0, 7, 7 + length});
  made.subject = text;
  made.fingerprint = text;
  made.related = {{place, text}, {place, ""}};
  made.evidence = {{text, text, text, place, text, text}};
  made.argument = {{text, {{place, text}}}, {text, {}}};
  made.help = {{text, text}};
  made.fix = Fix{true, text, {{place.path, place.start, place.end, text}}};
  Finding placed = made;
  placed.primary.place = place;
  placed.severity = Severity::warning;
  report.findings = {made, placed};
  report.suppressed = {{text, made}};
  report.has_coverage = true;
  report.ledger = std::make_shared<Ledger>(hostile_ledger(text));
  report.coverage = {{text, 1, text, {text}, {{text, text}}}};
  report.summary.errors = 1;
  report.summary.warnings = 1;
  return report;
}

}  // namespace claimcheck::testing
