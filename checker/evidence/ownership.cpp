// A figure is a rival's when another entity or measure stands where the claim's should, and the claim's
// stands elsewhere.
#include "checker/evidence/ownership.hpp"

#include <algorithm>
#include <map>

#include "checker/evidence/nearness.hpp"

namespace claimcheck {

namespace {

/// What the claim is about, as its figures may be told from others.
struct Wanted {
  std::vector<EntityId> entities;
  std::uint32_t measure = no_name;
  bool tied = false;
  EntityId from = no_name;  // of an arrow with both ends
  EntityId to = no_name;
};

Wanted wanted_of(const Cited& cited) {
  const SubjectKey& key = cited.project.facts.subjects[cited.fact.subject];
  Wanted wanted{entities_of(key), key.measure.id, key.tie != Tie::none};
  if (key.tie == Tie::arrow) {
    wanted.from = key.from.id;
    wanted.to = key.to.id;
  }
  return wanted;
}

bool has(const std::vector<EntityId>& ids, EntityId id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

const Mention* first_other(const std::vector<Mention>& found, const std::vector<EntityId>& ids) {
  const auto at =
      std::find_if(found.begin(), found.end(), [&](const Mention& m) { return !has(ids, m.entity); });
  return at == found.end() ? nullptr : &*at;
}

bool names_any(const std::vector<Mention>& found, const std::vector<EntityId>& ids) {
  return std::any_of(found.begin(), found.end(), [&](const Mention& m) { return has(ids, m.entity); });
}

bool names_all(const Near& near, const std::vector<EntityId>& ids) {
  return std::all_of(ids.begin(), ids.end(), [&](EntityId id) {
    return names_any(near.subjects, {id}) || names_any(near.partners, {id});
  });
}

/// "Swedish exports to Norway" for NO->SE: the arrow's beginning stands behind a "to".
const Mention* turned_round(const Near& near, const Wanted& wanted) {
  if (wanted.from == no_name || wanted.to == no_name || !names_any(near.subjects, {wanted.to}))
    return nullptr;
  for (const Mention& partner : near.partners)
    if (partner.entity == wanted.from && partner.after_to) return &partner;
  return nullptr;
}

/// The entity that stands where the claim's should.
const Mention* rival_entity(const Near& near, const Nearness& sentence, const Wanted& wanted) {
  if (wanted.entities.empty()) return nullptr;
  const Mention* subject = first_other(near.subjects, wanted.entities);
  const Mention* partner = first_other(near.partners, wanted.entities);
  if (wanted.tied) {
    if (names_all(near, wanted.entities)) return turned_round(near, wanted);
    return subject != nullptr ? subject : partner;
  }
  if (names_any(near.subjects, wanted.entities) || names_any(near.partners, wanted.entities)) return nullptr;
  if (subject != nullptr) return subject;
  const bool elsewhere =
      std::any_of(sentence.amounts.begin(), sentence.amounts.end(),
                  [&](const Near& other) { return names_any(other.partners, wanted.entities); });
  return elsewhere ? partner : nullptr;
}

/// The measure nearest to the figure, where the claim's stands at another figure of the sort.
const Mention* rival_measure(const Near& near, const Nearness& sentence, const Wanted& wanted) {
  if (wanted.measure == no_name || near.measures.empty() || near.measures.front().entity == wanted.measure)
    return nullptr;
  const bool elsewhere =
      std::any_of(sentence.amounts.begin(), sentence.amounts.end(), [&](const Near& other) {
        return other.sort == near.sort && !other.measures.empty() &&
               other.measures.front().entity == wanted.measure;
      });
  return elsewhere ? &near.measures.front() : nullptr;
}

Ownership ownership_of(const Near& near, const Nearness& sentence, const Wanted& wanted,
                       const TimeLabel& label) {
  Ownership own;
  const Mention* rival = rival_entity(near, sentence, wanted);
  if (rival == nullptr) rival = rival_measure(near, sentence, wanted);
  if (rival != nullptr) {
    own.of_rival = true;
    own.rival = rival->span;
    own.named_apart = std::all_of(wanted.entities.begin(), wanted.entities.end(),
                                  [&](EntityId id) { return sentence.names(id); });
  }
  own.times = near.times;
  own.another_time = label.has_time() && label.resolved && !near.times.empty() &&
                     !gives_time(label, near.times) &&
                     std::none_of(near.times.begin(), near.times.end(),
                                  [&](const Extent& time) { return time.intersects(label.extent); });
  return own;
}

}  // namespace

std::vector<Ownership> owners_of(const Cited& cited) {
  std::vector<Ownership> owners(cited.figures.size());
  if (cited.quote_only && cited.figures.size() < 2) return owners;
  const Wanted wanted = wanted_of(cited);
  const TimeLabel& label = cited.project.facts.times[cited.fact.time];
  std::map<std::uint32_t, Nearness> sentences;  // by where they begin
  for (std::size_t i = 0; i < owners.size(); ++i) {
    const SourceFigure& figure = cited.figures[i];
    if (figure.sort == Sort::date) continue;
    const Span span = sentence_at(*cited.document.text, figure.span.begin);
    const auto known = sentences.find(span.begin);
    const Nearness& sentence = known != sentences.end()
                                   ? known->second
                                   : sentences.emplace(span.begin, nearness_in(cited, span)).first->second;
    const Near* near = sentence.find(figure.span);
    if (near != nullptr) owners[i] = ownership_of(*near, sentence, wanted, label);
  }
  return owners;
}

void judge_owned(Cited& cited) {
  const std::vector<Ownership> owners = owners_of(cited);
  const auto judge_those = [&](const auto& which) {
    std::vector<const SourceFigure*> chosen;
    for (std::size_t i = 0; i < owners.size(); ++i)
      if (which(owners[i])) chosen.push_back(&cited.figures[i]);
    return judge_all(cited.claimed, chosen, cited.project.units);
  };
  const bool at_another_figure = std::any_of(owners.begin(), owners.end(), [](const Ownership& own) {
    return !own.of_rival && !own.another_time && !own.times.empty();
  });
  cited.judged = judge_those(
      [&](const Ownership& own) { return !own.of_rival && !(own.another_time && at_another_figure); });
  if (cited.judged.verdict == Verdict::other_sort) {
    cited.judged = judge_those([](const Ownership&) { return true; });
    const auto at = static_cast<std::size_t>(cited.judged.figure - cited.figures.data());
    const bool stands =
        cited.judged.verdict == Verdict::supported || cited.judged.verdict == Verdict::overprecise;
    if (cited.judged.figure != nullptr && stands && owners[at].of_rival && owners[at].named_apart) {
      cited.judged.verdict = Verdict::of_rival;
      cited.judged.rival = owners[at].rival;
    }
  }
  if (cited.judged.figure != nullptr)
    cited.own_times = owners[static_cast<std::size_t>(cited.judged.figure - cited.figures.data())].times;
}

}  // namespace claimcheck
