// What a command takes on its line. The library that reads the line stays behind arguments.cpp.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace claimcheck {

/// Declares the options of one command. Names are written as on the line ("--check", "-q,--quiet"), `type`
/// is the word that stands for the value in the help ("FILE"). What is declared must outlive the parsing.
class Arguments {
 public:
  explicit Arguments(CLI::App& app) : app_(app) {}

  /// True once given.
  void flag(const char* names, bool& into, const char* help);
  /// One value; the last one counts.
  void text(const char* names, std::string& into, const char* type, const char* help);
  /// A whole number from 0.
  void number(const char* names, unsigned& into, const char* type, const char* help);
  /// One of `words`.
  void choice(const char* names, std::string& into, const std::vector<std::string>& words, const char* type,
              const char* help);
  /// Given once for each value.
  void repeated(const char* names, std::vector<std::string>& into, const char* type, const char* help);
  /// Values between commas; may be given again.
  void listed(const char* names, std::vector<std::string>& into, const char* type, const char* help);
  /// Given once for each value, which `take` reads; it throws UsageError where the value is malformed.
  void each(const char* names, std::function<void(const std::string&)> take, const char* type,
            const char* help);
  /// The one thing that stands on the line without an option's name.
  void positional(std::string& into, const char* type, const char* help, bool required = true);
  /// What stands on the line without an option's name.
  void positionals(std::vector<std::string>& into, const char* type, const char* help, bool required = false);

 private:
  CLI::App& app_;
};

/// A value on the command line that cannot be read: exit 2 with the message and where help is.
struct UsageError {
  std::string option;
  std::string message;
};

}  // namespace claimcheck
