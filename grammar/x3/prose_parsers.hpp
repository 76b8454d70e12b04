// Parsers of the prose grammar's own: a word of a class, a gap, a dash, as the Lens sees them.
#pragma once

#include <boost/spirit/home/x3.hpp>
#include <string_view>

#include "grammar/prose/lens.hpp"
#include "grammar/text/utf8.hpp"

namespace claimcheck::prose::grammar {

namespace x3 = boost::spirit::x3;

/// The Lens that the parse looks through, in the context.
struct lens_tag;

template <class Context>
const Lens& lens_of(const Context& context) {
  return x3::get<lens_tag>(context);
}

/// Where in the lens's text an iterator stands.
template <class Iterator>
std::uint32_t place(const Lens& lens, Iterator at) {
  return static_cast<std::uint32_t>(at - lens.text().data());
}

/// A parser whose answer is the place where a look ends (`at` itself: no match).
template <class Look>
struct Looking : x3::parser<Looking<Look>> {
  using attribute_type = x3::unused_type;
  static bool const has_attribute = false;

  template <class Iterator, class Context, class Rule, class Attribute>
  bool parse(Iterator& first, Iterator const&, Context const& context, Rule&, Attribute&) const {
    const Lens& lens = lens_of(context);
    const std::uint32_t at = place(lens, first);
    const std::uint32_t to = Look::look(lens, at);
    first += to - at;
    return to != at;
  }
};

struct Gap {
  static std::uint32_t look(const Lens& lens, std::uint32_t at) { return lens.skip_blanks(at); }
};
struct Dash {
  static std::uint32_t look(const Lens& lens, std::uint32_t at) { return at + lens.dash_at(at); }
};
/// One blank of any width between groups of digits, not a line end.
struct GroupBlank {
  static std::uint32_t look(const Lens& lens, std::uint32_t at) {
    return at + static_cast<std::uint32_t>(utf8::blank_at(lens.text(), at));
  }
};

inline const Looking<Gap> gap{};
inline const Looking<Dash> dash{};
inline const Looking<GroupBlank> group_blank{};

/// A word of one of the classes; its attribute is what is known of it.
struct OneOf : x3::parser<OneOf> {
  using attribute_type = WordInfo;
  static bool const has_attribute = true;

  explicit constexpr OneOf(Classes any) : any_(any) {}

  template <class Iterator, class Context, class Rule, class Attribute>
  bool parse(Iterator& first, Iterator const&, Context const& context, Rule&, Attribute& attribute) const {
    const Lens& lens = lens_of(context);
    const Word word = lens.word_at(place(lens, first));
    if (word.empty() || !word.is(any_)) return false;
    if (any_ == is::month && !word.capital) return false;  // "may", "march"
    if (lens.text(word).find('\'') != std::string_view::npos) return false;
    first += word.size();
    x3::traits::move_to(WordInfo(word.info), attribute);
    return true;
  }

 private:
  Classes any_;
};

/// Exactly these words, in any case.
struct Phrase : x3::parser<Phrase> {
  using attribute_type = x3::unused_type;
  static bool const has_attribute = false;

  explicit constexpr Phrase(std::string_view lower) : lower_(lower) {}

  template <class Iterator, class Context, class Rule, class Attribute>
  bool parse(Iterator& first, Iterator const&, Context const& context, Rule&, Attribute&) const {
    const Lens& lens = lens_of(context);
    const std::uint32_t to = lens.phrase_at(place(lens, first), lower_);
    if (to == 0) return false;
    first = lens.text().data() + to;
    return true;
  }

 private:
  std::string_view lower_;
};

constexpr Phrase phrase(std::string_view lower) { return Phrase(lower); }
constexpr OneOf one_of(Classes any) { return OneOf(any); }

inline const auto digit = x3::char_('0', '9');
/// No letter or digit follows.
inline const auto word_end = !x3::char_("a-zA-Z0-9");

}  // namespace claimcheck::prose::grammar
