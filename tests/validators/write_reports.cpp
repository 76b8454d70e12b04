// Writes made-up reports in every format into a folder, for the programs that read them in real life:
// write_reports FOLDER.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

#include "../unit/reports/rich_report.hpp"
#include "reports/render.hpp"

namespace {

using claimcheck::Report;

/// What a format may trip over; the unit tests have the full table, one text at a time.
const std::string hostile =
    "two\nlines\r]]> <![CDATA[x]]> %0A%0D ::error file=a::b, c: \" ' ` ``` <script>alert(1)</script> "
    "[a](1) @everyone #1 \x1b[31m \xE2\x80\xAE bidi \xF0\x9F\x91\xA8 \xFF";

Report many() {
  Report report = claimcheck::testing::rich_report();
  const auto models = report.findings;
  for (std::size_t i = 0; i < 2000; ++i) {
    auto finding = models[i % models.size()];
    finding.fingerprint = std::to_string(100000 + i) + std::string(58, 'b');
    report.findings.push_back(finding);
  }
  std::sort(report.findings.begin(), report.findings.end(), claimcheck::reported_before);
  return report;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  const std::filesystem::path folder = argv[1];
  std::filesystem::create_directories(folder);
  const std::pair<const char*, Report> reports[] = {
      {"rich", claimcheck::testing::rich_report()},
      {"clean", claimcheck::testing::clean_report()},
      {"hostile", claimcheck::testing::hostile_report(hostile)},
      {"many", many()},
  };
  for (const auto& [name, report] : reports)
    for (const std::string_view format : claimcheck::format_names()) {
      std::ofstream file(folder / (std::string(name) + '.' + std::string(format)), std::ios::binary);
      file << claimcheck::render(report, *claimcheck::format_named(format), {});
      if (!file.flush()) {
        std::cerr << "cannot write " << name << '\n';
        return 2;
      }
    }
}
