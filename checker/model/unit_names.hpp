// Names of physical units beyond our table, from udunits2.
#pragma once

#include <memory>
#include <optional>
#include <string>

namespace claimcheck {

/// The database of udunits2, read when the first word is asked for. Safe to use from several threads. Without
/// an installed database it knows no names.
class UnitNames {
 public:
  UnitNames();
  ~UnitNames();
  UnitNames(UnitNames&&) noexcept;
  UnitNames& operator=(UnitNames&&) noexcept;

  /// The canonical name of the physical unit that a folded singular word names; nullopt when it names none.
  std::optional<std::string> find(const std::string& word) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace claimcheck
