// One table of 6-semantics, "Time", turned into code: what a preposition means for each way a subject can
// behave over time.
#include "checker/solve/cell.hpp"

#include <algorithm>

namespace claimcheck {

namespace {

using ast::Preposition;

bool is_open_ended(Preposition preposition) {
  return preposition == Preposition::since || preposition == Preposition::until ||
         preposition == Preposition::from_to;
}

bool is_half_line(Preposition preposition) {
  return preposition == Preposition::before || preposition == Preposition::after;
}

/// A moment of a stretch longer than a day is told apart by days of publication.
void set_moment(CellShape& shape, CellRole role, const Extent& days) {
  shape.key.role = role;
  shape.key.begin = days.begin;
  shape.key.end = days.end;
  if (!days.is_day()) shape.group_within = days;
}

void set_days(CellShape& shape, CellRole role, const Extent& days) {
  shape.key.role = role;
  shape.key.begin = days.begin;
  shape.key.end = days.end;
}

/// The amount from `begin` to the as-of date, which is given or lies where the sources were published.
void set_since(CellShape& shape, const TimeLabel& label) {
  shape.key.role = CellRole::since;
  shape.key.begin = label.extent.begin;
  shape.key.end = end_of_time;
  if (label.as_of_text.empty()) {
    shape.closes_at_publication = true;
    return;
  }
  shape.key.closes = label.as_of;
  if (!label.as_of.is_day()) shape.group_within = label.as_of;
}

void set_accumulating(CellShape& shape, const TimeLabel& label) {
  const Extent& days = label.extent;
  switch (label.preposition) {
    case Preposition::by:
    case Preposition::as_of:
      return set_moment(shape, CellRole::total, days);
    case Preposition::until:
    case Preposition::before:
      return set_days(shape, CellRole::total, {days.end - 1, days.end});
    case Preposition::since:
      return set_since(shape, label);
    case Preposition::after:
      return set_days(shape, CellRole::other, days);
    default:
      if (!label.as_of_text.empty() && days.contains(label.as_of)) return set_since(shape, label);
      return set_days(shape, CellRole::amount, days);
  }
}

/// What certainly lies within a stretch of validity: `since a` goes on at least to the first day on which it
/// was said to.
void set_throughout(CellShape& shape, const TimeLabel& label) {
  set_days(shape, CellRole::throughout, label.extent);
  if (label.preposition != Preposition::since) return;
  if (label.as_of_text.empty()) {
    shape.closes_at_publication = true;
    return;
  }
  shape.key.end = label.as_of.begin + 1;
}

void set_level(CellShape& shape, const TimeLabel& label) {
  if (is_open_ended(label.preposition)) return set_throughout(shape, label);
  if (is_half_line(label.preposition)) return set_days(shape, CellRole::other, label.extent);
  set_moment(shape, CellRole::level, label.extent);
}

void set_value(CellShape& shape, const TimeLabel& label) {
  if (is_half_line(label.preposition)) return set_days(shape, CellRole::other, label.extent);
  set_days(shape, CellRole::value, label.extent);
  shape.closes_at_publication = label.preposition == Preposition::since && label.as_of_text.empty();
}

void set_by_nature(CellShape& shape, Nature nature, const TimeLabel& label) {
  switch (nature) {
    case Nature::accumulating:
      return set_accumulating(shape, label);
    case Nature::level:
    case Nature::choice:
      return set_level(shape, label);
    case Nature::value:
      return set_value(shape, label);
    case Nature::unknown:
      if (is_half_line(label.preposition) || is_open_ended(label.preposition))
        return set_days(shape, CellRole::other, label.extent);
      return set_moment(shape, CellRole::plain, label.extent);
  }
}

}  // namespace

bool is_moment(const CellKey& cell) {
  const bool timed =
      cell.role == CellRole::total || cell.role == CellRole::level || cell.role == CellRole::plain;
  return timed && cell.label == 0 && cell.end != cell.begin + 1;
}

CellShape shape_of(SubjectId subject, Nature nature, TimeId time, const TimeLabel& label) {
  CellShape shape;
  shape.key.subject = subject;
  if (!label.has_time()) return shape;
  if (!label.resolved) {
    shape.key.role = CellRole::other;
    shape.key.label = time;
    return shape;
  }
  set_by_nature(shape, nature, label);
  const bool used = shape.key.role == CellRole::since || shape.key.role == CellRole::throughout;
  if (!label.as_of_text.empty() && !used) shape.key.closes = label.as_of;
  if (shape.key.role == CellRole::other) shape.key.label = time;
  return shape;
}

CellKey place(const CellShape& shape, const Extent& publication) {
  CellKey key = shape.key;
  const bool dated = publication.begin != no_day;
  if (shape.closes_at_publication && dated) {
    if (key.role == CellRole::throughout)
      key.end = std::max(key.begin, publication.begin) + 1;
    else
      key.closes = publication;
    key.group = publication;
  } else if (shape.closes_at_publication && key.role == CellRole::throughout) {
    key.end = key.begin + 1;
  } else if (dated && shape.group_within.contains(publication)) {
    key.group = publication;
  }
  return key;
}

}  // namespace claimcheck
