// Nearly all facts are one plain number and keep no side table: their Written is put together on demand.
#include "checker/model/fact.hpp"

namespace claimcheck {

Written written(const Facts& facts, const Fact& fact) {
  if (fact.rich != no_index) return facts.rich[fact.rich].written;
  Written out;
  out.form = fact.form;
  out.hedge = fact.hedge;
  out.first.value = fact.number;
  out.first.place = fact.place;
  out.first.bare_integer = fact.bare_integer;
  out.first.fraction = fact.fraction;
  out.first.point = fact.point;
  return out;
}

}  // namespace claimcheck
