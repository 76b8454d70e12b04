// What a PDF's own properties say of it. They are often wrong (a template's title, the day of a conversion),
// so they only propose.
#pragma once

#include <string>

namespace claimcheck {

struct PdfFacts {
  std::string title;
  std::string created;  // ISO day of the file, which need not be that of publication
};
/// Asks `pdfinfo`, with limits; empty where it is not installed or the file says nothing.
PdfFacts pdf_facts(const std::string& bytes);

}  // namespace claimcheck
