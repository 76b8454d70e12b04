// Writes the inputs of the whole-run benchmarks: a claims folder of N consistent claims on about N * 0.225
// subjects, and a plain-text-accounting journal of as many entries. Deterministic: the same N gives the same
// bytes.
//   generate_claims N FOLDER
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace {

constexpr std::array codes{
    "AD", "AE", "AF", "AL", "AM", "AO", "AR", "AT", "AU", "AZ", "BA", "BD", "BE", "BF", "BG", "BH", "BI",
    "BJ", "BO", "BR", "BT", "BW", "BY", "CA", "CD", "CF", "CG", "CH", "CI", "CL", "CM", "CN", "CO", "CR",
    "CU", "CY", "CZ", "DE", "DJ", "DK", "DO", "DZ", "EC", "EE", "EG", "ER", "ES", "ET", "FI", "FJ", "FR",
    "GA", "GB", "GE", "GH", "GN", "GR", "GT", "GY", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IN", "IQ",
    "IR", "IS", "IT", "JM", "JO", "JP", "KE", "KG", "KH", "KR", "KW", "KZ", "LA", "LB", "LK", "LR", "LS",
    "LT", "LU", "LV", "LY", "MA", "MD", "ME", "MG", "MK", "ML", "MM", "MN", "MR", "MT", "MU", "MW", "MX",
    "MY", "MZ", "NA", "NE", "NG", "NI", "NL", "NO", "NP", "NZ", "OM", "PA", "PE", "PG", "PH", "PK", "PL",
    "PT", "PY", "QA", "RO", "RS", "RU", "RW", "SA", "SD", "SE", "SG", "SI", "SK", "SN", "SO", "SV", "SY",
    "SZ", "TD", "TG", "TH", "TJ", "TN", "TR", "TT", "TW", "TZ", "UA", "UG", "US", "UY", "UZ"};
constexpr std::array measures{"trade",     "exports", "imports",     "investment", "aid",
                              "loans",     "tourism", "remittances", "grants",     "sales",
                              "fees",      "fines",   "rents",       "royalties",  "transfers",
                              "dividends", "wages",   "premiums",    "levies",     "subsidies"};

/// A 64-bit linear congruential generator (Knuth, MMIX).
struct Random {
  std::uint64_t state = 20180525;
  std::uint64_t operator()(std::uint64_t below) {
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    return (state >> 33) % below;
  }
};

/// Every eighth claim is hedged, every fourth written with words: what people write, not one repeated line.
void write_claim(std::ostream& out, Random& random, std::uint64_t subject, int year) {
  const std::uint64_t pairs = codes.size() * (codes.size() - 1) / 2;
  std::uint64_t pair = (subject / measures.size()) % pairs;
  std::size_t a = 0;
  while (pair >= codes.size() - 1 - a) pair -= codes.size() - 1 - a++;
  const std::size_t b = a + 1 + pair;
  const std::uint64_t tenths = 10 + random(9000);
  out << measures[subject % measures.size()] << ' ' << codes[a] << '-' << codes[b] << ' ' << year << ": ";
  const std::string digits = std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10);
  switch (random(8)) {
    case 0:
      out << "about $" << digits << "B\n";
      break;
    case 1:
      out << "USD " << digits << " billion\n";
      break;
    case 2:
      out << "$" << digits << " billion\n";
      break;
    default:
      out << "$" << digits << "B\n";
  }
}

void write_vocabulary(const std::filesystem::path& folder) {
  std::ofstream out(folder / "vocabulary.toml", std::ios::binary);
  for (const char* code : codes) out << "[entity." << code << "]\n";
  for (const char* measure : measures)
    out << "[measure." << measure << "]\nkind = \"flow\"\nunit = \"money\"\n";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fputs("usage: generate_claims N FOLDER\n", stderr);
    return 2;
  }
  const std::uint64_t n = std::strtoull(argv[1], nullptr, 10);
  const std::filesystem::path folder = argv[2];
  std::filesystem::create_directories(folder);
  std::ofstream(folder / "claimcheck.toml") << "[project]\nname = \"bench\"\n";
  write_vocabulary(folder);
  std::ofstream claims(folder / "all.claims", std::ios::binary);
  std::ofstream journal(folder / "all.journal", std::ios::binary);
  Random random;
  const std::uint64_t subjects = n * 225 / 1000 + 1;
  for (std::uint64_t i = 0; i < n; ++i) {
    const int year = 2000 + static_cast<int>(i / subjects);
    write_claim(claims, random, i % subjects, year);
    journal << year << "-01-01 entry " << i % subjects << "\n    assets:a" << i % 97 << "    "
            << 1 + random(9000) << " USD\n    income:b\n\n";
  }
  return claims && journal ? 0 : 1;
}
