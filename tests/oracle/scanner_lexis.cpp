#include "grammar/words/lexicon.hpp"
#include "reader.hpp"

namespace claimcheck::oracle {

bool Reader::take(char c) {
  if (now() != c || done()) return false;
  ++at_;
  return true;
}

bool Reader::take(std::string_view text) {
  if (!lexis::starts_with(at_, end_, text)) return false;
  at_ += text.size();
  return true;
}

bool Reader::take_word(std::string_view phrase) {
  const char* end = words::match(phrase, at_, end_);
  if (end == nullptr) return false;
  at_ = end;
  return true;
}

bool Reader::gap() {
  const char* begin = at_;
  at_ = lexis::skip_gap(at_, end_);
  return at_ != begin;
}

bool Reader::blanks() {
  const char* begin = at_;
  at_ = lexis::skip_blanks(at_, end_);
  return at_ != begin;
}

bool Reader::minus() { return take('-') || take(lexis::minus_sign); }
bool Reader::dash() { return take(lexis::figure_dash) || take(lexis::en_dash) || take(lexis::em_dash); }
bool Reader::hyphen() { return minus() || take("\xE2\x80\x90") || take("\xE2\x80\x91"); }

bool Reader::digits() {
  const char* begin = at_;
  while (lexis::is_digit(now())) ++at_;
  return at_ != begin;
}

bool Reader::quote_opens() const {
  return now() == '"' || lexis::starts_with(at_, end_, "\xE2\x80\x9C") ||
         lexis::starts_with(at_, end_, "\xE2\x80\x9D") || lexis::starts_with(at_, end_, "\xE2\x80\x9E");
}

bool Reader::stands(bool (Reader::*what)()) {
  const char* begin = at_;
  const bool found = (this->*what)();
  at_ = begin;
  return found;
}

bool Reader::expression_ahead() const {
  constexpr std::string_view plain = "0123456789 .,()*/+-%$kKMBT\n\r\t";
  for (const char* at = at_; at != end_; ++at) {
    if (*at == '{') return true;
    const bool wide =
        lexis::starts_with(at, end_, lexis::minus_sign) || lexis::starts_with(at, end_, "\xC3\x97");
    const bool rest = (static_cast<unsigned char>(*at) & 0xC0) == 0x80;
    if (!wide && !rest && plain.find(*at) == std::string_view::npos) return false;
  }
  return false;
}

bool Reader::derivation_ahead() const {
  if (now() != 'f') return false;
  Reader ahead(*this);
  return ahead.take_word("from") && ahead.expression_ahead();
}

}  // namespace claimcheck::oracle
