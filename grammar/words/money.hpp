// Currencies: the codes of ISO 4217 (as in Debian 12's iso-codes), the common signs and the common English
// names. What they mean is the checker's; here they are words that may stand beside a number.
#pragma once

#include "grammar/words/lexicon.hpp"

namespace claimcheck::words {

inline constexpr std::string_view currency_codes =
    "AEDAFNALLAMDANGAOAARSAUDAWGAZNBAMBBDBDTBGNBHDBIFBMDBNDBOBBOVBRLBSDBTNBWPBYNBZDCADCDFCHECHFCHWCLFCLPCNY"
    "COPCOUCRCCUCCUPCVECZKDJFDKKDOPDZDEGPERNETBEURFJDFKPGBPGELGHSGIPGMDGNFGTQGYDHKDHNLHRKHTGHUFIDRILSINRIQD"
    "IRRISKJMDJODJPYKESKGSKHRKMFKPWKRWKWDKYDKZTLAKLBPLKRLRDLSLLYDMADMDLMGAMKDMMKMNTMOPMRUMURMVRMWKMXNMXVMYR"
    "MZNNADNGNNIONOKNPRNZDOMRPABPENPGKPHPPKRPLNPYGQARRONRSDRUBRWFSARSBDSCRSDGSEKSGDSHPSLESLLSOSSRDSSPSTNSVC"
    "SYPSZLTHBTJSTMTTNDTOPTRYTTDTWDTZSUAHUGXUSDUSNUYIUYUUYWUZSVEDVESVNDVUVWSTXAFXAGXAUXBAXBBXBCXBDXCDXDRXOF"
    "XPDXPFXPTXSUXTSXUAXXXYERZARZMWZWL";

/// The end of an ISO 4217 code that is a word of its own at `at`, or glued to digits (USD5); else null.
constexpr const char* match_currency_code(const char* at, const char* end) {
  if (end - at < 3 || !lexis::is_upper(at[0]) || !lexis::is_upper(at[1]) || !lexis::is_upper(at[2]))
    return nullptr;
  if (lexis::continues_word(at + 3, end) && !lexis::is_digit(at[3])) return nullptr;
  const std::string_view code(at, 3);
  std::size_t low = 0;
  std::size_t high = currency_codes.size() / 3;
  while (low < high) {
    const std::size_t middle = (low + high) / 2;
    const std::string_view here = currency_codes.substr(3 * middle, 3);
    if (here == code) return at + 3;
    if (here < code) low = middle + 1;
    if (code < here) high = middle;
  }
  return nullptr;
}

inline constexpr auto currency_signs = std::to_array<std::string_view>(
    {"$", "€",   "£",   "¥", "₽", "₹", "₩", "₺",   "₴",  "₦",  "₱",  "₫",  "₪",
     "₸", "₾", "₿", "¢", "₡",   "₲", "₵", "₼", "₮",  "₭",  "฿",  "￥", "￡",
     "₨", "₣",   "৳",   "֏", "؋",   "៛", "﷼", "￦",  "＄", "﹩", "元", "円"});
/// Signs that begin with letters and end with a sign of their own: HK$, CN¥, E£.
inline constexpr auto lettered_signs = std::to_array<std::string_view>(
    {"US$", "U.S.$", "USD$", "US¢",  "C$",   "CA$", "Can$", "CAN$", "A$",  "AU$", "Aus$", "HK$", "NZ$",
     "S$",  "SG$",   "NT$",  "TW$",  "R$",   "MX$", "Mex$", "J$",   "Z$",  "ZW$", "TT$",  "BZ$", "B$",
     "EC$", "N$",    "AR$",  "Bds$", "BBD$", "BD$", "CLP$", "COL$", "RD$", "FJ$", "G$",   "GY$", "CI$",
     "L$",  "MOP$",  "SI$",  "T$",   "WS$",  "CN¥", "JP¥",  "GB£",  "UK£", "E£",  "GH₵",  "GH¢"});
/// Abbreviations that are money only right before a number: Rs 500 crore, RM5.2bn, kr 20.
inline constexpr auto currency_letters = std::to_array<std::string_view>(
    {"Rs",  "Rs.", "RS",   "Re",  "Re.",   "SLRs", "NRs", "PKRs", "Rp",   "Rp.", "RM",   "kr",
     "kr.", "Kr",  "Kr.",  "R",   "Fr",    "Fr.",  "SFr", "sFr",  "SFr.", "Tk",  "Tk.",  "Kč",
     "zł",  "Ft",  "KSh",  "Ksh", "KSh.",  "Ksh.", "TSh", "Tsh",  "TSh.", "USh", "Ush",  "USh.",
     "FBu", "FRw", "FCFA", "CFA", "F CFA", "RMB",  "NIS", "TL",   "Dh",   "Dhs", "Dhs.", "QR",
     "SR",  "KD",  "LE",   "STG", "PhP",   "S/",   "S/.", "лв"});

/// The longest of `signs` that stands at `at`, else null.
template <std::size_t size>
constexpr const char* longest_sign(const std::array<std::string_view, size>& signs, const char* at,
                                   const char* end) {
  std::size_t longest = 0;
  for (const std::string_view sign : signs)
    if (sign[0] == *at && sign.size() > longest && lexis::starts_with(at, end, sign)) longest = sign.size();
  return longest == 0 ? nullptr : at + longest;
}

/// The end of a currency sign at `at` ($, €, HK$ …) or of an abbreviation and a number after it, else null.
constexpr const char* match_currency_sign(const char* at, const char* end) {
  if (at == end) return nullptr;
  if (*at == '$') return at + (lexis::starts_with(at, end, "$U ") ? 2 : 1);
  if (lexis::byte(at) >= 0x80)
    if (const char* found = longest_sign(currency_signs, at, end)) return found;
  if (!lexis::continues_word(at, end) || lexis::is_digit(*at)) return nullptr;
  if (const char* found = longest_sign(lettered_signs, at, end)) return found;
  const char* found = longest_sign(currency_letters, at, end);
  if (found == nullptr) return nullptr;
  const char* number = lexis::skip_blanks(found, end);
  if (number != end && *number == '.') ++number;
  return number != end && lexis::is_digit(*number) ? found : nullptr;
}

/// Abbreviations that are money right after a number, too: 800m kr.
inline constexpr auto letters_after = std::to_array<std::string_view>(
    {"kr", "Kr", "Rs", "zł", "Kč", "RMB", "CFA", "F CFA", "FCFA", "NIS", "TL", "Tk", "лв"});

/// The end of such an abbreviation at `at`, else null.
constexpr const char* match_currency_letters(const char* at, const char* end) {
  if (at == end) return nullptr;
  const char* found = longest_sign(letters_after, at, end);
  return found == nullptr || lexis::continues_word(found, end) ? nullptr : found;
}

inline constexpr Lexicon currency_names{std::to_array<Phrase>({
    {"dollars", 0},
    {"dollar", 0},
    {"us dollars", 0},
    {"us dollar", 0},
    {"u.s. dollars", 0},
    {"euros", 0},
    {"euro", 0},
    {"yen", 0},
    {"pounds", 0},
    {"pounds sterling", 0},
    {"pound sterling", 0},
    {"sterling", 0},
    {"roubles", 0},
    {"rouble", 0},
    {"rubles", 0},
    {"ruble", 0},
    {"yuan", 0},
    {"renminbi", 0},
    {"rmb", 0},
    {"won", 0},
    {"rupees", 0},
    {"rupee", 0},
    {"francs", 0},
    {"swiss francs", 0},
    {"kronor", 0},
    {"kroner", 0},
    {"krona", 0},
    {"krone", 0},
    {"pesos", 0},
    {"peso", 0},
    {"reais", 0},
    {"lira", 0},
    {"liras", 0},
    {"rand", 0},
    {"zloty", 0},
    {"zlotys", 0},
    {"forint", 0},
    {"forints", 0},
    {"shekels", 0},
    {"shekel", 0},
    {"dirhams", 0},
    {"dirham", 0},
    {"riyals", 0},
    {"riyal", 0},
    {"rials", 0},
    {"rial", 0},
    {"dinars", 0},
    {"dinar", 0},
    {"naira", 0},
    {"cedis", 0},
    {"cedi", 0},
    {"shillings", 0},
    {"shilling", 0},
    {"baht", 0},
    {"ringgit", 0},
    {"rupiah", 0},
    {"taka", 0},
    {"hryvnia", 0},
    {"hryvnias", 0},
    {"tenge", 0},
    {"cents", 0},
    {"cent", 0},
    {"pence", 0},
    {"kopecks", 0},
    {"koruna", 0},
    {"korunas", 0},
    {"leu", 0},
    {"lei", 0},
    {"lev", 0},
    {"leva", 0},
    {"birr", 0},
    {"kwacha", 0},
    {"kwanza", 0},
    {"pula", 0},
    {"metical", 0},
    {"meticais", 0},
    {"quetzals", 0},
    {"soles", 0},
    {"bolivares", 0},
    {"dong", 0},
    {"kip", 0},
    {"riel", 0},
    {"kyat", 0},
    {"tugrik", 0},
})};

/// Words that may stand before a currency's name: Canadian dollars, Swedish kronor, CFA francs.
inline constexpr Lexicon currency_adjectives{std::to_array<Phrase>({
    {"american", 0},      {"canadian", 0},     {"australian", 0},   {"new zealand", 0}, {"hong kong", 0},
    {"singapore", 0},     {"taiwan", 0},       {"taiwanese", 0},    {"swiss", 0},       {"cfa", 0},
    {"swedish", 0},       {"danish", 0},       {"norwegian", 0},    {"icelandic", 0},   {"indian", 0},
    {"pakistani", 0},     {"sri lankan", 0},   {"nepalese", 0},     {"turkish", 0},     {"mexican", 0},
    {"argentine", 0},     {"chilean", 0},      {"colombian", 0},    {"philippine", 0},  {"egyptian", 0},
    {"lebanese", 0},      {"syrian", 0},       {"sudanese", 0},     {"british", 0},     {"kenyan", 0},
    {"tanzanian", 0},     {"ugandan", 0},      {"saudi", 0},        {"qatari", 0},      {"omani", 0},
    {"iranian", 0},       {"kuwaiti", 0},      {"iraqi", 0},        {"jordanian", 0},   {"bahraini", 0},
    {"tunisian", 0},      {"algerian", 0},     {"libyan", 0},       {"serbian", 0},     {"moroccan", 0},
    {"emirati", 0},       {"uae", 0},          {"russian", 0},      {"belarusian", 0},  {"chinese", 0},
    {"japanese", 0},      {"south korean", 0}, {"north korean", 0}, {"korean", 0},      {"czech", 0},
    {"polish", 0},        {"hungarian", 0},    {"israeli", 0},      {"nigerian", 0},    {"ghanaian", 0},
    {"south african", 0}, {"brazilian", 0},    {"jamaican", 0},     {"namibian", 0},    {"us", 0},
})};

}  // namespace claimcheck::words
