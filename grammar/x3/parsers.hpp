// The few parsers X3 does not bring along: scanning functions, word tables and phrases as parsers, names for
// what was expected, and actions that hand the matched bytes to the Builder.
#pragma once

#include <boost/spirit/home/x3.hpp>
#include <string>
#include <type_traits>

#include "grammar/lexis.hpp"
#include "grammar/nodes/claims.hpp"
#include "grammar/nodes/wants.hpp"
#include "grammar/words/lexicon.hpp"

namespace claimcheck::syntax::grammar {

namespace x3 = boost::spirit::x3;

struct BuilderTag;

template <class Context>
Builder& builder(const Context& context) {
  return x3::get<BuilderTag>(context);
}

/// A parser of a function that returns the end of its match, or null. It may match nothing.
template <auto function>
struct Scan : x3::parser<Scan<function>> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;

  template <class Iterator, class Context, class Rcontext, class Attribute>
  bool parse(Iterator& first, const Iterator& last, const Context&, Rcontext&, Attribute&) const {
    const char* end = function(first, last);
    if (end == nullptr) return false;
    first = end;
    return true;
  }
};
template <auto function>
inline constexpr Scan<function> scan{};

/// The longest phrase of a Lexicon; its attribute is the phrase's value.
template <const auto& lexicon>
struct Words : x3::parser<Words<lexicon>> {
  using attribute_type = std::int32_t;
  static constexpr bool has_attribute = true;

  template <class Iterator, class Context, class Rcontext, class Attribute>
  bool parse(Iterator& first, const Iterator& last, const Context&, Rcontext&, Attribute& attribute) const {
    const words::Hit hit = lexicon.find(first, last);
    if (hit.end == nullptr) return false;
    first = hit.end;
    x3::traits::move_to(hit.value, attribute);
    return true;
  }
};
template <const auto& lexicon>
inline constexpr Words<lexicon> one_of{};

/// One lower-case phrase, found as a Lexicon finds its own.
struct Word : x3::parser<Word> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;
  constexpr explicit Word(std::string_view phrase) : text(phrase) {}

  template <class Iterator, class Context, class Rcontext, class Attribute>
  bool parse(Iterator& first, const Iterator& last, const Context&, Rcontext&, Attribute&) const {
    const char* end = words::match(text, first, last);
    if (end == nullptr) return false;
    first = end;
    return true;
  }
  std::string_view text;
};
constexpr Word word(std::string_view phrase) { return Word(phrase); }

/// `subject` under the name a user knows it by: what `>` reports, and what the farthest failure expected.
template <class Subject>
struct Wanted : x3::unary_parser<Subject, Wanted<Subject>> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;
  constexpr Wanted(const Subject& inner, const char* words)
      : x3::unary_parser<Subject, Wanted<Subject>>(inner), name(words) {}

  template <class Iterator, class Context, class Rcontext, class Attribute>
  bool parse(Iterator& first, const Iterator& last, const Context& context, Rcontext& rcontext,
             Attribute&) const {
    const Iterator start = first;
    if (this->subject.parse(first, last, context, rcontext, x3::unused)) return true;
    builder(context).note(start, name);
    return false;
  }
  const char* name;
};
template <class Parser>
constexpr auto wanted(const char* name, const Parser& parser) {
  return Wanted<typename x3::extension::as_parser<Parser>::value_type>(x3::as_parser(parser), name);
}

/// Fails for good, where the reading that went farthest stopped.
struct GiveUp : x3::parser<GiveUp> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;

  template <class Iterator, class Context, class Rcontext, class Attribute>
  bool parse(Iterator& first, const Iterator&, const Context& context, Rcontext&, Attribute&) const {
    const Builder& state = builder(context);
    const Iterator where = state.farthest == nullptr ? first : state.farthest;
    throw x3::expectation_failure<Iterator>(where, state.expected == nullptr ? want::value : state.expected);
  }
};
inline constexpr GiveUp give_up{};

template <class Method>
struct MemberOf;
template <class Class, class Signature>
struct MemberOf<Signature Class::*> {
  using type = Class;
};
template <class Method>
using ClassOf = typename MemberOf<std::remove_cv_t<Method>>::type;

/// Calls a member function of the Builder: with the bytes of raw[], with an attribute, or with nothing. One
/// that returns bool decides whether the parse goes on.
template <auto method>
struct Call {
  template <class Context>
  void operator()(const Context& context) const {
    const auto& matched = x3::_attr(context);
    using Matched = std::decay_t<decltype(matched)>;
    auto& state = static_cast<ClassOf<decltype(method)>&>(builder(context));
    const auto run = [&] {
      if constexpr (std::is_same_v<Matched, x3::unused_type>) {
        return (state.*method)();
      } else if constexpr (std::is_arithmetic_v<Matched>) {
        return (state.*method)(matched);
      } else {
        return (state.*method)(matched.begin(), matched.end());
      }
    };
    if constexpr (std::is_same_v<decltype(run()), bool>) {
      x3::_pass(context) = run();
    } else {
      run();
    }
  }
};
template <auto method>
inline constexpr Call<method> call{};

}  // namespace claimcheck::syntax::grammar

namespace boost::spirit::x3 {
template <class Subject>
struct get_info<claimcheck::syntax::grammar::Wanted<Subject>> {
  using result_type = std::string;
  std::string operator()(const claimcheck::syntax::grammar::Wanted<Subject>& parser) const {
    return parser.name;
  }
};
}  // namespace boost::spirit::x3
