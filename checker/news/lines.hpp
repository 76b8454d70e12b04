// A statement as a claim line, ready to paste: proved by parsing it that it says what the document says, its
// hedge, its plan and its speaker kept.
#pragma once

#include <string>

#include "checker/news/shapes.hpp"
#include "checker/news/statement.hpp"

namespace claimcheck {

struct ClaimLine {
  std::string text;  // "trade JP-RU 2017: $18.3B"; empty when no line says exactly that
  std::string why;   // then the reason
};

ClaimLine claim_line(const Project& project, const Shapes& shapes, const ReadArticle& article,
                     const Statement& statement);

}  // namespace claimcheck
