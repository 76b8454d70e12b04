// The scan: one run over the bytes, asking every word and every digit whether a figure may begin there. What
// is read is kept in order; then neighbours are joined, and roles and tenses told.
#include "grammar/prose/around.hpp"
#include "grammar/prose/times.hpp"
#include "grammar/prose/traps.hpp"

namespace claimcheck {

namespace prose {

namespace {

constexpr Classes number_words = is::small | is::tens | is::hundred | is::dozen | is::part;
constexpr Classes triggers = number_words | is::magnitude | is::vague | is::ordinal | is::times_word |
                             is::month | is::weekday | is::season | is::named_day | is::deictic |
                             is::time_unit;

constexpr bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

class Scan {
 public:
  Scan(const Lens& lens, FileId file, std::vector<ProseFigure>& out) : lens_(lens), file_(file), out_(out) {}

  void run() {
    std::uint32_t at = lens_.begin();
    while (at < lens_.end()) {
      const char c = lens_[at];
      if (is_digit(c)) {
        at = at_digit(at);
      } else if (is_lower(c) && skip_idle_word(at)) {
        continue;
      } else if (is_letter(c) || is_high(c)) {
        at = at_letter(at);
      } else if (c == '\'') {
        at = at_apostrophe(at, 1);
      } else {
        ++at;
      }
    }
  }

 private:
  /// Past a word in small letters that begins nothing: most of every text. False when it may begin something.
  bool skip_idle_word(std::uint32_t& at) const {
    const std::string_view text = lens_.text();
    std::uint32_t end = at + 1;
    while (end < text.size() && is_letter(text[end])) ++end;
    const char after = lens_[end];
    if (is_digit(after) || is_high(after) || after == '\'') return false;
    const std::string_view word = text.substr(at, end - at);
    if (after == ':' && (word == "http" || word == "https" || word == "doi")) {
      while (end < text.size() && !is_blank(text[end])) ++end;  // an address is one word
      at = end;
      return true;
    }
    if (look_up(word).has(triggers) || word.ends_with("fold") || word.starts_with("fi")) return false;
    at = end;
    return true;
  }

  std::uint32_t at_digit(std::uint32_t at) {
    if (const std::uint32_t trapped = early_token_trap(lens_, at); trapped != 0) return trapped;
    if (!is_address(lens_, past_digits(at))) {
      const Reading time = take_time(time_at(lens_, at));
      if (time.found || time.resume > at) return time.resume;
    }
    if (const std::uint32_t trapped = token_trap(lens_, at); trapped != 0) return trapped;
    if (const std::uint32_t ordinal_end = digit_ordinal(at); ordinal_end != 0) return ordinal_end;
    return take_amount(at, at);
  }

  std::uint32_t past_digits(std::uint32_t at) const {
    while (is_digit(lens_[at])) ++at;
    return at;
  }

  /// 3rd, 22nd
  std::uint32_t digit_ordinal(std::uint32_t at) {
    const char ending_of = lens_[past_digits(at)];
    if (!is_letter(ending_of) && ending_of != ',') return 0;
    const NumeralHit numeral = numeral_at(lens_, at);
    if (!is_letter(lens_[numeral.end])) return 0;
    const Word ending = lens_.word_at(numeral.end);
    const std::string_view text = lens_.text(ending);
    if (text != "st" && text != "nd" && text != "rd" && text != "th") return 0;
    ProseNumber number = numeral.number;
    number.form = ast::NumeralForm::ordinal;
    keep_ordinal(at, ending.end, number);
    return ending.end;
  }

  void keep_ordinal(std::uint32_t begin, std::uint32_t end, const ProseNumber& number) {
    if (is_idle_ordinal(lens_, begin, end)) return;
    keep({.span = {file_, begin, end}, .kind = FigureKind::ordinal, .first = number});
  }

  std::uint32_t at_apostrophe(std::uint32_t at, std::uint32_t size) {
    if (!is_digit(lens_[at + size])) return at + size;
    const Reading decade = take_time(time_at(lens_, at));
    return decade.found ? decade.resume : at + size;
  }

  std::uint32_t at_letter(std::uint32_t at) {
    if (lens_.starts(at, "\xE2\x80\x99") || lens_.starts(at, "\xE2\x80\x98")) return at_apostrophe(at, 3);
    const Word word = lens_.word_at(at);
    if (word.empty()) return skip_run(at);
    if (word.capital) {
      if (const std::uint32_t end = furniture_trap(lens_, at); end != 0) return end;
    }
    if (is_digit(lens_[word.end])) return at_letter_and_digit(word);
    if (!word.is(triggers)) return lens_.text(word).ends_with("fold") ? at_fold(word) : at_fiscal(word);
    return at_trigger(word);
  }

  /// Past a run of bytes that is no word: signs, or letters beyond the length of any word.
  std::uint32_t skip_run(std::uint32_t at) {
    if (!is_letter(lens_[at])) {
      if (lens_.starts(at, "\xC2\xBD") || lens_.starts(at, "\xC2\xBC") || lens_.starts(at, "\xC2\xBE"))
        return at + 2;
      return at + 1;
    }
    while (is_letter(lens_[at]) || is_high(lens_[at]) || lens_[at] == '\'') ++at;
    return at;
  }

  /// Q3, H1, FY22; USD10m goes on at its digits.
  std::uint32_t at_letter_and_digit(const Word& word) {
    if (word.size() <= 2) {
      const Reading time = take_time(time_at(lens_, word.begin));
      if (time.found) return time.resume;
    }
    return word.end;
  }

  /// threefold, tenfold
  std::uint32_t at_fold(const Word& word) {
    const std::string_view text = lens_.text(word);
    const WordInfo& times = look_up(text.substr(0, text.size() - 4));
    if (!times.has(is::small | is::tens | is::hundred)) return word.end;
    ProseFigure figure{.span = {file_, word.begin, word.end}, .multiple = true};
    const std::int64_t count = times.has(is::hundred) ? 100 : times.number;
    figure.first = {.mantissa = count, .begin = word.begin, .end = word.end, .form = ast::NumeralForm::words};
    take_hedge(lens_, figure, previous_end(), previous_is_amount());
    keep(figure);
    return word.end;
  }

  /// "READMay 25, 2018": a month glued to what stood before it on the page.
  std::uint32_t at_glued_month(const Word& word) {
    const std::uint32_t from = lens_.skip_blanks(word.end);
    if (!is_digit(lens_[from]) || word.size() < 5) return word.end;
    std::uint32_t last = word.end - 1;
    while (last > word.begin && !is_upper(lens_[last])) --last;
    const std::string_view month = lens_.text(last, word.end);
    if (last == word.begin || !is_letter(lens_.before(last)) || !look_up(month).has(is::month))
      return word.end;
    const Reading time = take_time(time_at(lens_, last));
    return time.found ? time.resume : word.end;
  }

  std::uint32_t at_fiscal(const Word& word) {
    const std::string_view text = lens_.text(word);
    if (text != "fiscal" && text != "FY" && text != "financial" && text != "Fiscal")
      return at_glued_month(word);
    const Reading time = take_time(time_at(lens_, word.begin));
    return time.found ? time.resume : word.end;
  }

  std::uint32_t at_trigger(const Word& word) {
    const bool quarter = word.is(is::time_unit) && word.info.code == unit_name::quarter && word.capital;
    if (quarter || word.is(is::month | is::ordinal | is::season)) {
      const Reading time = take_time(time_at(lens_, word.begin));
      if (time.found) return time.resume;
    }
    if (word.is(is::deictic) && !names_time(word))
      return word.is(is::ordinal | is::season) ? at_ordinal(word) : word.end;
    if (word.is(is::weekday | is::named_day | is::deictic)) {
      const Reading time = take_time(relative_time_at(lens_, word.begin));
      if (time.found) return time.resume;
    }
    if (word.is(is::ordinal | is::deictic)) {
      const Reading time = take_time(opening_at(lens_, word.begin));
      if (time.found) return time.resume;
    }
    if (word.is(is::small | is::tens) || lens_.text(word) == "half" || lens_.text(word) == "Half")
      return at_number_word(word);
    if (word.is(is::vague)) return at_vague(word);
    if (word.is(is::times_word)) return at_times_word(word);
    if (word.is(is::part | is::hundred | is::magnitude | is::dozen | is::time_unit)) {
      if (const std::uint32_t end = at_article(word); end != 0) return end;
    }
    if (word.is(is::ordinal) && !word.is(is::month)) return at_ordinal(word);
    return word.end;
  }

  /// Whether "last", "this", "next" or "past" has a time after it.
  bool names_time(const Word& word) const {
    const std::uint32_t from = lens_.skip_blanks(word.end);
    return is_digit(lens_[from]) || lens_.word_at(from).is(is::weekday | is::month | is::time_unit |
                                                           is::time_units | is::small | is::tens);
  }

  std::uint32_t at_number_word(const Word& word) {
    if (lens_.dash_before(word.begin) == 1 && is_letter(lens_.before(word.begin - 1))) return word.end;
    if (lens_.text(word) == "half" || lens_.text(word) == "Half") {
      const Word before = lens_.previous(word.begin);
      const std::string_view text = lens_.text(before);
      const Word next = lens_.next(word.end);
      const std::string_view after = lens_.text(next);
      if (before.is(is::ordinal | is::deictic) || text == "other" || text == "better" || text == "the" ||
          text == "bottom" || text == "top" || text == "and" || after == "time" || after == "past" ||
          after == "way" || after == "term")
        return word.end;
    }
    const NumeralHit numeral = numeral_at(lens_, word.begin);
    if (numeral.end != 0 && numeral.number.form == ast::NumeralForm::ordinal) {
      keep_ordinal(word.begin, numeral.end, numeral.number);
      return numeral.end;
    }
    if (is::part & word.info.classes) {  // "a half" begins at its article
      if (const std::uint32_t end = at_article(word); end != 0) return end;
    }
    return take_amount(word.begin, word.begin);
  }

  /// "a third", "a hundred", "a million", "a dozen", "a decade": read from the article on.
  /// 0 when there is none.
  std::uint32_t at_article(const Word& word) {
    const char before_blank = lens_[word.begin - 2];
    if (lens_.before(word.begin) == ' ' && before_blank != 'a' && before_blank != 'A' && before_blank != 'n')
      return 0;
    const Word article = lens_.previous(word.begin);
    const std::string_view text = lens_.text(article);
    if ((text != "a" && text != "an" && text != "A" && text != "An") || article.begin < resume_) return 0;
    const bool unit = word.is(is::time_unit) && !word.is(is::part);
    if (unit && !is_length_of_time(word)) return 0;
    const std::size_t before = out_.size();
    const std::uint32_t end = take_amount(article.begin, word.end);
    return out_.size() > before ? end : 0;
  }

  /// "a year later", "for a week", but not "once a week" nor "a second look".
  bool is_length_of_time(const Word& word) const {
    if (word.is(is::ordinal) || word.info.code > unit_name::century) return false;
    if (word.is(is::part)) return false;
    const Word article = lens_.previous(word.begin);
    const Word before = lens_.previous(article.begin);
    const Word next = lens_.next(word.end);
    const std::string_view text = lens_.text(before);
    if (lens_.text(next) == "ago") return true;
    if (before.is(is::times_word | is::time_units | is::plural)) return false;
    if (!before.empty() && is_plural(lens_, before) && !before.is(is::stop)) return false;
    for (const std::string_view word_before :
         {"times", "what", "What", "such", "many", "quite", "once", "much", "little"})
      if (text == word_before) return false;
    const std::string_view after = lens_.text(next);
    const bool compared =
        after == "later" || after == "earlier" || after == "before" || after == "after" || after == "ago";
    // "ounces of gold a year", "6,000 of them a day": a rate of the figure before it
    const bool near = !out_.empty() && article.begin - out_.back().span.end < 40;
    const bool noun = !before.empty() && (!before.is(is::stop) || text == "them") && !before.is(is::past) &&
                      !text.ends_with("ed");
    if (near && noun && !compared && previous_is_amount()) return false;
    if (next.empty() || lens_.dash_at(word.end) != 0) return lens_.dash_at(word.end) == 0;
    const bool glued = next.begin == lens_.skip_blanks(word.end);
    return !glued || next.is(is::stop | is::preposition | is::past | is::negation) ||
           lens_.text(next) == "earlier";
  }

  std::uint32_t at_vague(const Word& word) {
    const Reading reading = vague_at(lens_, word);
    if (reading.found) keep(reading.figure);
    return reading.resume;
  }

  /// twice, thrice: how often, or how many times as much.
  std::uint32_t at_times_word(const Word& word) {
    Reading reading = times_word_at(lens_, word);
    if (!reading.found) return reading.resume;
    take_hedge(lens_, reading.figure, previous_end(), previous_is_amount());
    keep(reading.figure);
    return reading.resume;
  }

  std::uint32_t at_ordinal(const Word& word) {
    if (lens_.dash_before(word.begin) == 1 && is_letter(lens_.before(word.begin - 1))) return word.end;
    const NumeralHit numeral = numeral_at(lens_, word.begin);
    if (numeral.end == 0 || numeral.number.form != ast::NumeralForm::ordinal) return word.end;
    keep_ordinal(word.begin, numeral.end, numeral.number);
    return numeral.end;
  }

  /// Reads an amount that begins at `at`; when there is none, the scan goes on at `otherwise`.
  std::uint32_t take_amount(std::uint32_t at, std::uint32_t otherwise) {
    Reading reading = amount_at(lens_, at);
    if (!reading.found) return std::max(reading.resume, std::max(otherwise, at + 1));
    ProseFigure& figure = reading.figure;
    if (is_bare(figure) && figure.hedge_span.empty()) {
      if (const std::uint32_t end = compound_trap(lens_, reading.resume); end != 0) return end;
    }
    if (is_calibre(lens_, figure) || is_address(lens_, reading.resume)) return reading.resume;
    if (figure.kind == FigureKind::duration && figure.first.mantissa == 0 &&
        lens_.text(lens_.next(reading.resume)) == "ago")
      return reading.resume;
    turn_into_time(lens_, reading);
    if (figure.kind == FigureKind::date || figure.kind == FigureKind::period) {
      keep(figure);
      return reading.resume;
    }
    take_hedge(lens_, figure, previous_end(), previous_is_amount());
    if (is_list_number(lens_, figure, list_end_)) {
      list_end_ = figure.span.end;
      return reading.resume;
    }
    if (is_label(lens_, figure, label_)) return std::max(figure.first.end, label_.end);
    if (is_counter(lens_, figure) || is_idiom(lens_, figure) || is_idle_one(lens_, figure))
      return reading.resume;
    keep(figure);
    return reading.resume;
  }

  std::uint32_t previous_end() const {
    return out_.empty() ? 0 : std::max(out_.back().span.end, out_.back().hedge_span.end);
  }

  bool previous_is_amount() const {
    return !out_.empty() && out_.back().kind != FigureKind::date && out_.back().kind != FigureKind::period;
  }

  Reading take_time(Reading reading) {
    if (!reading.found) return reading;
    if (reading.figure.span.begin < previous_end() && !out_.empty()) {
      reading.found = false;
      return reading;
    }
    if (is_furniture_date(lens_, reading.figure)) return reading;
    keep(reading.figure);
    return reading;
  }

  void keep(ProseFigure figure) {
    figure.span.file = file_;
    figure.hedge_span.file = file_;
    resume_ = figure.span.end;
    out_.push_back(figure);
  }

  const Lens& lens_;
  FileId file_;
  std::vector<ProseFigure>& out_;
  Label label_;
  std::uint32_t list_end_ = 0;
  std::uint32_t resume_ = 0;
};

}  // namespace

}  // namespace prose

std::vector<ProseFigure> read_figures(const SourceFile& text, Span range) {
  std::vector<ProseFigure> figures;
  const prose::Lens lens(text.text(), range.begin, range.end);
  prose::Scan(lens, text.id(), figures).run();
  prose::join_figures(lens, figures);
  prose::take_roles(lens, figures);
  for (ProseFigure& figure : figures)
    if (figure.kind == FigureKind::date || figure.kind == FigureKind::period) prose::take_tense(lens, figure);
  return figures;
}

}  // namespace claimcheck
