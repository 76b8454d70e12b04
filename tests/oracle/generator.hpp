// Claim files made up from every form of the language, the same for the same seed on every machine; and
// small damage done to them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace claimcheck::oracle {

class Generator {
 public:
  explicit Generator(std::uint64_t seed) : state_(seed * 2 + 1) {}

  /// A claim with its line ends; now and then with continuation lines and a comment.
  std::string claim();
  /// `text` with one to three bytes or pieces of syntax removed, doubled, swapped or put in.
  std::string damage(std::string text);
  /// Lines of about `size` claims, with headings, comments and blank lines among them.
  std::string file(std::size_t size);

 private:
  std::uint64_t next();
  std::size_t below(std::size_t limit) { return static_cast<std::size_t>(next() % limit); }
  bool chance(int percent) { return below(100) < static_cast<std::size_t>(percent); }
  template <class Range>
  std::string pick(const Range& range) {
    return std::string(range[below(std::size(range))]);
  }

  std::string digits();
  std::string number();
  std::string amount();
  std::string point();
  std::string period();
  std::string subject();
  std::string expression(int depth);
  std::string value();
  std::string attribute();
  std::string evidence();

  std::uint64_t state_;
};

}  // namespace claimcheck::oracle
