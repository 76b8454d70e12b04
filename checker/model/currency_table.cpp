// Codes: ISO 4217 (list one of the maintenance agency, as packaged by iso-codes 4.15). Signs and names are
// the common English ones; a name or sign that several countries use stands in the last part, as money of its
// own, because guessing the country would invent a contradiction or hide one.
#include "checker/model/currency_table.hpp"

#include <algorithm>
#include <iterator>
#include <string>

namespace claimcheck {

namespace {

constexpr CurrencyRow rows[] = {
    {"AED", "Dh|Dhs|Dhs.", "uae dirham|emirati dirham"},
    {"AFN", "؋", "afghani"},
    {"ALL", "", "lek|albanian lek"},
    {"AMD", "֏", "armenian dram|dram"},
    {"ANG", "", "netherlands antillean guilder|antillean guilder"},
    {"AOA", "", "kwanza|angolan kwanza"},
    {"ARS", "AR$", "argentine peso|argentinian peso"},
    {"AUD", "A$|AU$|Aus$", "australian dollar"},
    {"AWG", "", "aruban florin"},
    {"AZN", "₼", "azerbaijan manat|azerbaijani manat"},
    {"BAM", "", "convertible mark|bosnian mark"},
    {"BBD", "Bds$|BBD$", "barbados dollar|barbadian dollar"},
    {"BDT", "৳|Tk|Tk.", "taka|bangladeshi taka"},
    {"BGN", "лв", "bulgarian lev|lev|leva"},
    {"BHD", "", "bahraini dinar"},
    {"BIF", "FBu", "burundi franc|burundian franc"},
    {"BMD", "BD$", "bermudian dollar|bermuda dollar"},
    {"BND", "", "brunei dollar"},
    {"BOB", "", "boliviano|bolivian boliviano"},
    {"BOV", "", "mvdol"},
    {"BRL", "R$", "brazilian real|brazilian reais|reais"},
    {"BSD", "", "bahamian dollar"},
    {"BTN", "", "ngultrum"},
    {"BWP", "", "pula"},
    {"BYN", "", "belarusian ruble|belarusian rouble"},
    {"BZD", "BZ$", "belize dollar"},
    {"CAD", "C$|CA$|Can$|CAN$", "canadian dollar"},
    {"CDF", "", "congolese franc"},
    {"CHE", "", "wir euro"},
    {"CHF", "Fr|Fr.|SFr|sFr|SFr.|₣", "swiss franc"},
    {"CHW", "", "wir franc"},
    {"CLF", "", "unidad de fomento"},
    {"CLP", "CLP$", "chilean peso"},
    {"CNY", "CN¥|RMB|元", "yuan|renminbi|rmb|yuan renminbi|chinese yuan|chinese renminbi"},
    {"COP", "COL$", "colombian peso"},
    {"COU", "", "unidad de valor real"},
    {"CRC", "₡", "costa rican colon|costa rican colón"},
    {"CUC", "", "peso convertible|cuban convertible peso"},
    {"CUP", "", "cuban peso"},
    {"CVE", "", "cabo verde escudo|cape verdean escudo|cape verde escudo"},
    {"CZK", "Kč", "czech koruna|czech crown|koruna"},
    {"DJF", "", "djibouti franc|djiboutian franc"},
    {"DKK", "", "danish krone|danish kroner|danish crown"},
    {"DOP", "RD$", "dominican peso"},
    {"DZD", "", "algerian dinar"},
    {"EGP", "E£|LE", "egyptian pound"},
    {"ERN", "", "nakfa"},
    {"ETB", "", "birr|ethiopian birr"},
    {"EUR", "€", "euro"},
    {"FJD", "FJ$", "fiji dollar|fijian dollar"},
    {"FKP", "", "falkland islands pound"},
    {"GBP", "£|￡|GB£|UK£|STG", "pound|pound sterling|sterling|british pound|quid"},
    {"GEL", "₾", "lari|georgian lari"},
    {"GHS", "₵|GH₵|GH¢", "ghana cedi|cedi|ghanaian cedi"},
    {"GIP", "", "gibraltar pound"},
    {"GMD", "", "dalasi"},
    {"GNF", "", "guinean franc|guinea franc"},
    {"GTQ", "", "quetzal|guatemalan quetzal"},
    {"GYD", "G$|GY$", "guyana dollar|guyanese dollar"},
    {"HKD", "HK$", "hong kong dollar"},
    {"HNL", "", "lempira"},
    {"HRK", "", "kuna|croatian kuna"},
    {"HTG", "", "gourde|haitian gourde"},
    {"HUF", "Ft", "forint|hungarian forint"},
    {"IDR", "Rp|Rp.", "rupiah|indonesian rupiah"},
    {"ILS", "₪|NIS", "new israeli sheqel|shekel|new israeli shekel|israeli shekel|sheqel|new shekel"},
    {"INR", "₹|Rs|Rs.|RS|₨|Re|Re.", "indian rupee|rupee"},
    {"IQD", "", "iraqi dinar"},
    {"IRR", "", "iranian rial"},
    {"ISK", "", "iceland krona|icelandic krona|icelandic króna|icelandic kronur"},
    {"JMD", "J$", "jamaican dollar"},
    {"JOD", "", "jordanian dinar"},
    {"JPY", "¥|￥|JP¥|円", "yen|japanese yen"},
    {"KES", "KSh|Ksh|KSh.|Ksh.", "kenyan shilling|kenya shilling"},
    {"KGS", "", "kyrgyz som|kyrgyzstani som|som"},
    {"KHR", "៛", "riel|cambodian riel"},
    {"KMF", "", "comorian franc"},
    {"KPW", "", "north korean won"},
    {"KRW", "₩|￦", "won|south korean won|korean won"},
    {"KWD", "KD", "kuwaiti dinar"},
    {"KYD", "CI$", "cayman islands dollar|cayman dollar"},
    {"KZT", "₸", "tenge|kazakh tenge|kazakhstani tenge"},
    {"LAK", "₭", "lao kip|kip|laotian kip"},
    {"LBP", "", "lebanese pound|lebanese lira"},
    {"LKR", "SLRs", "sri lanka rupee|sri lankan rupee"},
    {"LRD", "L$", "liberian dollar"},
    {"LSL", "", "loti|maloti"},
    {"LYD", "", "libyan dinar"},
    {"MAD", "", "moroccan dirham"},
    {"MDL", "", "moldovan leu|moldovan lei"},
    {"MGA", "", "malagasy ariary|ariary"},
    {"MKD", "", "denar|macedonian denar"},
    {"MMK", "", "kyat|burmese kyat|myanmar kyat"},
    {"MNT", "₮", "tugrik|togrog|mongolian tugrik"},
    {"MOP", "MOP$", "pataca|macau pataca"},
    {"MRU", "", "ouguiya"},
    {"MUR", "", "mauritius rupee|mauritian rupee"},
    {"MVR", "", "rufiyaa"},
    {"MWK", "", "malawi kwacha|malawian kwacha"},
    {"MXN", "MX$|Mex$", "mexican peso"},
    {"MXV", "", "mexican unidad de inversion (udi)|mexican unidad de inversion"},
    {"MYR", "RM", "malaysian ringgit|ringgit"},
    {"MZN", "", "mozambique metical|metical|meticais|mozambican metical"},
    {"NAD", "N$", "namibia dollar|namibian dollar"},
    {"NGN", "₦", "naira|nigerian naira"},
    {"NIO", "", "cordoba oro|cordoba|córdoba|nicaraguan cordoba"},
    {"NOK", "", "norwegian krone|norwegian kroner|norwegian crown"},
    {"NPR", "NRs", "nepalese rupee|nepali rupee"},
    {"NZD", "NZ$", "new zealand dollar|kiwi dollar"},
    {"OMR", "", "rial omani|omani rial"},
    {"PAB", "", "balboa"},
    {"PEN", "S/|S/.", "peruvian sol|sol|soles|nuevo sol"},
    {"PGK", "", "kina"},
    {"PHP", "₱|PhP", "philippine peso|filipino peso"},
    {"PKR", "PKRs", "pakistan rupee|pakistani rupee"},
    {"PLN", "zł", "zloty|złoty|polish zloty|polish złoty"},
    {"PYG", "₲", "guarani|guaraní|paraguayan guarani"},
    {"QAR", "QR", "qatari rial|qatari riyal"},
    {"RON", "", "romanian leu|romanian lei|leu|lei"},
    {"RSD", "", "serbian dinar"},
    {"RUB", "₽", "russian ruble|russian rouble|ruble|rouble"},
    {"RWF", "FRw", "rwanda franc|rwandan franc"},
    {"SAR", "SR", "saudi riyal|saudi rial"},
    {"SBD", "SI$", "solomon islands dollar"},
    {"SCR", "", "seychelles rupee|seychellois rupee"},
    {"SDG", "", "sudanese pound"},
    {"SEK", "", "swedish krona|swedish kronor|swedish crown"},
    {"SGD", "S$|SG$", "singapore dollar|singaporean dollar"},
    {"SHP", "", "saint helena pound"},
    {"SLE", "", "sierra leonean leone|new leone"},
    {"SLL", "", "old leone"},
    {"SOS", "", "somali shilling"},
    {"SRD", "", "surinam dollar|surinamese dollar"},
    {"SSP", "", "south sudanese pound"},
    {"STN", "", "dobra"},
    {"SVC", "", "el salvador colon|salvadoran colon|salvadoran colón"},
    {"SYP", "", "syrian pound|syrian lira"},
    {"SZL", "", "lilangeni|emalangeni"},
    {"THB", "฿", "baht|thai baht"},
    {"TJS", "", "somoni"},
    {"TMT", "", "turkmenistan new manat|turkmen manat|turkmenistani manat"},
    {"TND", "", "tunisian dinar"},
    {"TOP", "T$", "pa'anga"},
    {"TRY", "₺|TL", "turkish lira|lira|liras"},
    {"TTD", "TT$", "trinidad and tobago dollar"},
    {"TWD", "NT$|TW$", "new taiwan dollar|taiwan dollar|taiwanese dollar"},
    {"TZS", "TSh|Tsh|TSh.", "tanzanian shilling|tanzania shilling"},
    {"UAH", "₴", "hryvnia|hryvnya|ukrainian hryvnia"},
    {"UGX", "USh|Ush|USh.", "uganda shilling|ugandan shilling"},
    {"USD", "US$|U.S.$|USD$", "us dollar|u.s. dollar|american dollar|united states dollar|greenback"},
    {"USN", "", "us dollar (next day)"},
    {"UYI", "", "uruguay peso en unidades indexadas (ui)|uruguay peso en unidades indexadas"},
    {"UYU", "$U", "peso uruguayo|uruguayan peso"},
    {"UYW", "", "unidad previsional"},
    {"UZS", "", "uzbekistan sum|uzbek sum|uzbek som|uzbekistani sum"},
    {"VED", "", "digital bolivar"},
    {"VES", "", "bolívar soberano|bolivar soberano|bolivar|bolívar|bolivares|bolívares|venezuelan bolivar"},
    {"VND", "₫", "dong|vietnamese dong"},
    {"VUV", "", "vatu"},
    {"WST", "WS$", "tala"},
    {"XAF", "FCFA", "cfa franc beac|central african cfa franc"},
    {"XAG", "", ""},
    {"XAU", "", ""},
    {"XBA", "", "bond markets unit european composite unit (eurco)"},
    {"XBB", "", "bond markets unit european monetary unit (e.m.u.-6)"},
    {"XBC", "", "bond markets unit european unit of account 9 (e.u.a.-9)"},
    {"XBD", "", "bond markets unit european unit of account 17 (e.u.a.-17)"},
    {"XCD", "EC$", "east caribbean dollar|eastern caribbean dollar"},
    {"XDR", "", "sdr (special drawing right)|special drawing right|sdr"},
    {"XOF", "", "cfa franc bceao|west african cfa franc"},
    {"XPD", "", ""},
    {"XPF", "", "cfp franc|pacific franc"},
    {"XPT", "", ""},
    {"XSU", "", "sucre"},
    {"XTS", "", ""},
    {"XUA", "", "adb unit of account"},
    {"XXX", "", ""},
    {"YER", "", "yemeni rial|yemeni riyal"},
    {"ZAR", "R", "rand|south african rand"},
    {"ZMW", "", "zambian kwacha"},
    {"ZWL", "Z$|ZW$", "zimbabwe dollar|zimbabwean dollar"},

    // Money that several countries call by one name.
    {"kr", "kr|kr.|Kr|Kr.", "krone|kroner|krona|kronor|króna|kronur"},
    {"peso", "", "peso"},
    {"franc", "", "franc"},
    {"CFA franc", "CFA|F CFA", "cfa franc|cfa"},
    {"dinar", "", "dinar"},
    {"dirham", "", "dirham"},
    {"rial", "﷼", "rial|riyal"},
    {"shilling", "", "shilling"},
    {"manat", "", "manat"},
    {"kwacha", "", "kwacha"},
    {"leone", "", "leone"},
    {"B$", "B$", ""},
    {"bitcoin", "₿", "bitcoin"},
};

constexpr MinorRow minors[] = {
    {"", "¢", "cent"},
    {"USD", "US¢", "us cent|u.s. cent|american cent"},
    {"CAD", "", "canadian cent"},
    {"AUD", "", "australian cent"},
    {"EUR", "", "euro cent|eurocent"},
    {"GBP", "", "penny|pence|british penny"},
    {"RUB", "", "kopeck|kopek|copeck"},
    {"INR", "", "paisa|paise"},
    {"UAH", "", "kopiyka"},
    {"PLN", "", "grosz|groszy"},
    {"CNY", "", "fen"},
};

}  // namespace

std::span<const CurrencyRow> currency_rows() { return rows; }
std::span<const MinorRow> minor_rows() { return minors; }

namespace {

const CurrencyRow* row_of(std::string_view code) {
  const auto* row = std::find_if(std::begin(rows), std::end(rows),
                                 [&](const CurrencyRow& each) { return each.code == code; });
  return row == std::end(rows) ? nullptr : row;
}

/// Whether one of `specific`'s names ends with one of `shared`'s: "philippine peso" with "peso".
bool has_name_of(const CurrencyRow& specific, const CurrencyRow& shared) {
  const std::string names = "|" + std::string(specific.words) + "|";
  for (std::string_view rest = shared.words; !rest.empty();) {
    const std::string_view word = rest.substr(0, rest.find('|'));
    if (names.find(" " + std::string(word) + "|") != std::string::npos) return true;
    rest.remove_prefix(std::min(rest.size(), word.size() + 1));
  }
  return false;
}

}  // namespace

bool is_shared_money(std::string_view code) {
  const bool iso =
      code.size() == 3 && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  return !iso && row_of(code) != nullptr;
}

bool may_be_one_money(std::string_view a, std::string_view b) {
  if (a == b) return true;
  if (is_shared_money(a) == is_shared_money(b)) return false;
  const CurrencyRow* shared = row_of(is_shared_money(a) ? a : b);
  const CurrencyRow* specific = row_of(is_shared_money(a) ? b : a);
  return shared != nullptr && specific != nullptr && has_name_of(*specific, *shared);
}

}  // namespace claimcheck
