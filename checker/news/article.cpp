// One pass over the paragraphs: sentences are cut once each, and names are looked up only at word starts.
#include "checker/news/article.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "checker/evidence/context.hpp"
#include "grammar/text/utf8.hpp"

namespace claimcheck {

namespace {

bool is_word_byte(char c) {
  const auto b = static_cast<unsigned char>(c);
  return (b >= '0' && b <= '9') || (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || b >= 0x80;
}
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

/// Dashes, quote marks and ellipses of general punctuation (U+2010…U+2027) are no letters.
std::size_t mark_size(std::string_view text, std::size_t at) {
  if (static_cast<unsigned char>(text[at]) < 0x80) return is_word_byte(text[at]) ? 0 : 1;
  const utf8::Decoded c = utf8::decode(text, at);
  const bool punctuation = (c.code >= 0x2010 && c.code <= 0x2027) || c.code == 0xA0 || c.code == 0xAB ||
                           c.code == 0xBB || (c.code >= 0x2000 && c.code <= 0x200A) || c.code == 0x202F ||
                           c.code == 0x2032 || c.code == 0x2033;
  return punctuation ? c.size : 0;
}

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (is_upper(c)) c = static_cast<char>(c - 'A' + 'a');
  return out;
}

/// A proper name counts only when it is written as one: "Polish" and "US" are countries, "polish" and "us"
/// are not.
bool written_as_name(const Entity& entity, std::string_view written) {
  const std::string folded = fold_name(written);
  for (const auto* list : {&entity.names, &entity.prose})
    for (const std::string& name : *list) {
      if (fold_name(name) != folded) continue;
      const bool initials = name.size() <= 5 && std::none_of(name.begin(), name.end(), is_lower) &&
                            std::any_of(name.begin(), name.end(), is_upper);
      if (initials) return name == written;
      return !is_upper(name.front()) || !is_lower(written.front());
    }
  return true;
}

/// The first name is the entity's own; the others, if they are one word, describe: "Japanese".
bool is_adjective(const Entity& entity, std::string_view written) {
  if (written.find(' ') != std::string_view::npos || entity.names.empty()) return false;
  const std::string folded = fold_name(written);
  if (folded == fold_name(entity.key) || folded == fold_name(entity.names.front())) return false;
  if (entity.names.front() == entity.key && entity.names.size() > 1 && folded == fold_name(entity.names[1]))
    return false;
  return std::none_of(entity.prose.begin(), entity.prose.end(),
                      [&](const std::string& name) { return fold_name(name) == folded; });
}

/// "employs" for "employed", "meeting" for "meetings": the endings of English verbs and nouns left out.
std::string stem_of(std::string_view word) {
  for (const std::string_view ending : {"ing", "ed", "es", "s", "e"})
    if (word.size() >= ending.size() + 4 && word.ends_with(ending))
      return std::string(word.substr(0, word.size() - ending.size()));
  return std::string(word);
}

/// The names of measures, for what the vocabulary's own look-up does not tell.
class Inflections {
 public:
  explicit Inflections(const Vocabulary& vocabulary) {
    const auto& measures = vocabulary.measures();
    for (MeasureId id = 0; id < measures.size(); ++id) {
      add(measures[id].key, id);
      for (const auto* list : {&measures[id].names, &measures[id].words})
        for (const std::string& name : *list) add(name, id);
    }
  }

  /// The measure that one plain word names by its stem; no_name when none or several do.
  MeasureId of(std::string_view word) const {
    if (word.size() < 5) return no_name;
    const auto found = stems_.find(stem_of(word));
    return found == stems_.end() ? no_name : found->second;
  }

  /// Measures other than `id` with the same name, or whose name the words begin with.
  std::vector<MeasureId> named(std::string_view words, MeasureId id) const {
    std::vector<MeasureId> found;
    for (std::size_t end = words.find(' ');; end = words.find(' ', end + 1)) {
      const auto [first, last] = names_.equal_range(std::string(words.substr(0, end)));
      for (auto at = first; at != last; ++at)
        if (at->second != id && std::find(found.begin(), found.end(), at->second) == found.end())
          found.push_back(at->second);
      if (end == std::string_view::npos) return found;
    }
  }

 private:
  void add(const std::string& name, MeasureId id) {
    const std::string folded = fold_name(name);
    names_.emplace(folded, id);
    if (folded.find(' ') != std::string::npos || folded.size() < 5) return;
    const auto [at, is_new] = stems_.emplace(stem_of(folded), id);
    if (!is_new && at->second != id) at->second = no_name;
  }

  std::multimap<std::string, MeasureId> names_;
  std::map<std::string, MeasureId> stems_;
};

class Reader {
 public:
  Reader(const Project& project, const Document& document, const Source& source)
      : project_(project),
        text_(*document.text),
        bytes_(document.text->text()),
        inflections_(project.vocabulary) {
    article_.document = &document;
    article_.published = source.published;
    article_.has_published = source.has_published;
  }

  ReadArticle run() {
    const FigureContext context{project_.units, project_.vocabulary, project_.config.tolerance,
                                article_.published, article_.has_published};
    const auto size = static_cast<std::uint32_t>(bytes_.size());
    article_.figures = read_source_figures(text_, {text_.id(), 0, size}, context);
    for (std::uint32_t at = 0; at < size;) {
      const Span paragraph = paragraph_at(text_, at);
      read_paragraph(paragraph);
      at = std::max(paragraph.end, at) + 1;
    }
    return std::move(article_);
  }

 private:
  void read_paragraph(const Span& paragraph) {
    bool any = false;
    std::uint32_t done = paragraph.begin;
    for (std::uint32_t at = paragraph.begin; at < paragraph.end;) {
      const Span sentence = sentence_at(text_, at);
      if (!sentence.empty() && sentence.begin >= done) any = read_sentence(sentence) || any;
      done = std::max(done, sentence.end);
      at = std::max(done, at + 1);
    }
    if (any) ++paragraph_;
  }

  bool read_sentence(const Span& span) {
    Sentence sentence{.span = span, .paragraph = paragraph_};
    bool telling = false;
    while (next_ < article_.figures.size() && article_.figures[next_].span.begin < span.begin) ++next_;
    for (std::uint32_t at = span.begin; at < span.end;) {
      if (next_ < article_.figures.size() && article_.figures[next_].span.begin <= at) {
        const SourceFigure& figure = article_.figures[next_];
        TextMark mark{.kind = figure.sort == Sort::date ? MarkKind::time : MarkKind::figure,
                      .begin = figure.span.begin,
                      .end = figure.span.end,
                      .id = static_cast<std::uint32_t>(next_)};
        sentence.marks.push_back(std::move(mark));
        add_entity_inside(sentence, figure.span);
        at = std::max(figure.span.end, at + 1);
        ++next_;
        telling = true;
        continue;
      }
      const std::size_t punctuation = mark_size(bytes_, at);
      if (punctuation > 0) {
        add_stop(sentence, at, static_cast<std::uint32_t>(punctuation), span.end);
        at += static_cast<std::uint32_t>(punctuation);
        continue;
      }
      sentence.marks.push_back(read_word(at, span.end));
      telling = telling || sentence.marks.back().kind != MarkKind::word;
      at = sentence.marks.back().end;
    }
    const std::size_t words = static_cast<std::size_t>(
        std::count_if(sentence.marks.begin(), sentence.marks.end(),
                      [](const TextMark& mark) { return mark.kind != MarkKind::stop; }));
    const std::string_view ending = ".!?\"')";
    const bool closed = !sentence.marks.empty() && bytes_[span.end - 1] != ':' &&
                        (ending.find(bytes_[span.end - 1]) != std::string_view::npos ||
                         static_cast<unsigned char>(bytes_[span.end - 1]) >= 0x80);
    sentence.prose = (closed && words >= 3) || words >= 12;
    if (telling) article_.sentences.push_back(std::move(sentence));
    return telling;
  }

  /// "1.36 million Germans": the noun of the figure is a name.
  void add_entity_inside(Sentence& sentence, const Span& span) {
    for (std::uint32_t at = span.begin + 1; at < span.end; ++at) {
      if (bytes_[at - 1] != ' ' || !is_upper(bytes_[at])) continue;
      const NameMatch match = project_.vocabulary.longest_name(bytes_.substr(at), true);
      if (match.size == 0 || match.kind != NameKind::entity) continue;
      sentence.marks.push_back({.kind = MarkKind::entity,
                                .begin = at,
                                .end = static_cast<std::uint32_t>(at + match.size),
                                .id = match.id,
                                .text = lower(bytes_.substr(at, match.size))});
      return;
    }
  }

  /// Blanks leave no mark, a hyphen glues, an apostrophe before s makes a genitive.
  void add_stop(Sentence& sentence, std::uint32_t& at, std::uint32_t size, std::uint32_t limit) {
    const std::string_view sign = bytes_.substr(at, size);
    const bool blank = sign == " " || sign == "\n" || sign == "\r" || sign == "\t" || sign == "\u00A0";
    if (blank) return;
    const bool inside = at > 0 && is_word_byte(bytes_[at - 1]) && at + size < limit &&
                        is_word_byte(bytes_[at + size]) && mark_size(bytes_, at + size) == 0;
    if (inside && (sign == "-" || sign == "\u2010" || sign == "\u2011" || sign == "\u2013")) {
      glue_next_ = true;
      return;
    }
    if ((sign == "'" || sign == "\u2019") && !sentence.marks.empty() && sentence.marks.back().end == at) {
      const std::string_view rest = bytes_.substr(at + size, limit - at - size);
      const bool s = rest.starts_with("s") && (rest.size() == 1 || !is_word_byte(rest[1]));
      sentence.marks.back().genitive = s || (at > 0 && bytes_[at - 1] == 's' && !inside);
      if (s) ++at;
      if (sentence.marks.back().genitive) return;
    }
    sentence.marks.push_back(
        {.kind = MarkKind::stop, .begin = at, .end = at + size, .text = std::string(sign)});
  }

  TextMark read_word(std::uint32_t at, std::uint32_t limit) {
    TextMark mark{.begin = at, .glued = std::exchange(glue_next_, false)};
    const NameMatch match = project_.vocabulary.longest_name(bytes_.substr(at, limit - at), true);
    if (match.size > 0) {
      const std::string_view written = bytes_.substr(at, match.size);
      const bool named = match.kind == NameKind::measure ||
                         written_as_name(project_.vocabulary.entities()[match.id], written);
      if (named) {
        mark.kind = match.kind == NameKind::entity ? MarkKind::entity : MarkKind::measure;
        mark.end = static_cast<std::uint32_t>(at + match.size);
        mark.id = match.id;
        mark.ambiguous = match.ambiguous;
        mark.adjective =
            mark.kind == MarkKind::entity && is_adjective(project_.vocabulary.entities()[match.id], written);
        if (mark.kind == MarkKind::measure) mark.others = inflections_.named(fold_name(written), match.id);
        mark.text = lower(written);
        return mark;
      }
    }
    std::uint32_t end = at;
    const std::uint32_t figure = next_ < article_.figures.size() ? article_.figures[next_].span.begin : limit;
    while (end < limit && mark_size(bytes_, end) == 0 && (end == at || end < figure))
      end += static_cast<std::uint32_t>(utf8::decode(bytes_, end).size);
    mark.end = std::max(end, at + 1);
    mark.text = lower(bytes_.substr(at, mark.end - at));
    mark.capital = is_upper(bytes_[at]);
    if (const MeasureId measure = inflections_.of(mark.text); measure != no_name) {
      mark.kind = MarkKind::measure;
      mark.id = measure;
    }
    return mark;
  }

  const Project& project_;
  const SourceFile& text_;
  std::string_view bytes_;
  ReadArticle article_;
  Inflections inflections_;
  bool glue_next_ = false;
  std::size_t next_ = 0;  // the first figure not yet placed
  std::uint32_t paragraph_ = 0;
};

void add_about(ReadArticle& article, const std::vector<Mention>& found) {
  for (const Mention& mention : found)
    if (std::find(article.about.begin(), article.about.end(), mention.entity) == article.about.end())
      article.about.push_back(mention.entity);
}

}  // namespace

ReadArticle read_article(const Project& project, const Document& document, const Source& source) {
  ReadArticle article = Reader(project, document, source).run();
  const SourceFile& text = *document.text;
  add_about(article, mentions(text, headline_of(text), project.vocabulary));
  const SourceFile title(no_file, "title", source.title);
  add_about(article, mentions(title, {no_file, 0, static_cast<std::uint32_t>(source.title.size())},
                              project.vocabulary));
  for (const std::string& about : source.about)
    if (const EntityId id = project.vocabulary.entity(about); id != no_name)
      add_about(article, {{id, {}, false}});
  return article;
}

}  // namespace claimcheck
