// CLI11, told what each kind of argument means here.
#include "cli/arguments.hpp"

#include <CLI/CLI.hpp>

namespace claimcheck {

void Arguments::flag(const char* names, bool& into, const char* help) { app_.add_flag(names, into, help); }

void Arguments::text(const char* names, std::string& into, const char* type, const char* help) {
  app_.add_option(names, into, help)->type_name(type)->take_last();
}

void Arguments::number(const char* names, unsigned& into, const char* type, const char* help) {
  app_.add_option(names, into, help)->type_name(type)->take_last();
}

void Arguments::choice(const char* names, std::string& into, const std::vector<std::string>& words,
                       const char* type, const char* help) {
  app_.add_option(names, into, help)->check(CLI::IsMember(words))->type_name(type)->take_last();
}

void Arguments::repeated(const char* names, std::vector<std::string>& into, const char* type,
                         const char* help) {
  app_.add_option(names, into, help)->type_name(type)->allow_extra_args(false);
}

void Arguments::listed(const char* names, std::vector<std::string>& into, const char* type,
                       const char* help) {
  app_.add_option(names, into, help)->delimiter(',')->allow_extra_args(false)->type_name(type);
}

void Arguments::each(const char* names, std::function<void(const std::string&)> take, const char* type,
                     const char* help) {
  app_.add_option_function<std::vector<std::string>>(
          names,
          [take = std::move(take)](const std::vector<std::string>& given) {
            try {
              for (const std::string& one : given) take(one);
            } catch (const UsageError& error) {
              throw CLI::ValidationError(error.option, error.message);
            }
          },
          help)
      ->type_name(type)
      ->allow_extra_args(false);
}

void Arguments::positional(std::string& into, const char* type, const char* help, bool required) {
  app_.add_option(type, into, help)->type_name("")->required(required);
}

void Arguments::positionals(std::vector<std::string>& into, const char* type, const char* help,
                            bool required) {
  app_.add_option(type, into, help)->type_name("")->required(required);
}

}  // namespace claimcheck
