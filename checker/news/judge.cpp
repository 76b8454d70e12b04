// The claims nearest in time are looked at first: a contradiction there outweighs agreement elsewhere,
// agreement outweighs an update, and an update is one only of the latest claim.
#include "checker/news/judge.hpp"

#include <algorithm>

namespace claimcheck {

namespace {

bool is_uncertain(const FiledStatement& filed) {
  return filed.statement.modality == Modality::planned || filed.statement.modality == Modality::forecast;
}

/// As many digits as no two figures share by accident.
constexpr int telling_digits = 3;

/// Digits that were written, zeros at the end of an integer left out: 18.3 has three, 20 has one.
int significant_digits(const Number& value) {
  const std::string text = value.to_string();
  int digits = 0;
  int zeros = 0;
  bool begun = false;
  for (const char c : text) {
    if (c < '0' || c > '9') continue;
    if (c == '0' && !begun) continue;
    begun = true;
    zeros = c == '0' ? zeros + 1 : 0;
    ++digits;
  }
  return digits - zeros;
}

/// One party's word against the desk's or another's is a dispute, never a contradiction.
bool is_dispute(const ClaimReader& reader, const Fact& statement, const Fact& claim) {
  const Stance ours = reader.stance(statement);
  const Stance theirs = reader.stance(claim);
  return ours.party != theirs.party || ours.reported || theirs.reported || ours.disputed || theirs.disputed;
}

bool is_published_later(const ClaimReader& reader, const Fact& statement, const Fact& claim) {
  const Extent ours = reader.publication(statement);
  const Extent theirs = reader.publication(claim);
  return ours.begin != no_day && theirs.end != end_of_time && ours.begin >= theirs.end;
}

class Judge {
 public:
  Judge(const ClaimReader& reader, const ClaimIndex& index, const FiledStatement& filed)
      : reader_(reader), index_(index), filed_(filed), fact_(reader.fact(filed.fact)) {}

  Judgement run() {
    for (const FactId id : index_.of(fact_.subject)) {
      const Fact& claim = reader_.fact(id);
      if (!reader_.is_compared(claim)) continue;
      look(id, claim);
    }
    find_outdated();
    if (filed_.statement.owner.grade == Grade::unsure) return promoted();
    decide();
    if (index_.of(fact_.subject).empty() && elsewhere()) return std::move(out_);
    out_.differs = out_.verdict == NewsVerdict::contradicts || out_.verdict == NewsVerdict::unsure;
    if (filed_.statement.owner.soft && out_.verdict != NewsVerdict::confirms) {
      out_.opponents.clear();
      out_.code.clear();
      out_.verdict = NewsVerdict::unsure;
    }
    return std::move(out_);
  }

 private:
  /// Said of now, or of no time, with the value of a claim that a later one has replaced.
  void find_outdated() {
    if (filed_.statement.when.known && !filed_.statement.when.from_publication) return;
    const auto end = [&](const Fact& claim) {
      const TimeLabel& label = reader_.facts().times[claim.time];
      return label.as_of_text.empty() ? label.extent.end : label.as_of.end;
    };
    for (const FactId id : index_.of(fact_.subject)) {
      const Fact& claim = reader_.fact(id);
      if (!reader_.is_compared(claim) || claim.uncertain || end(claim) == end_of_time) continue;
      const Likeness likeness = compare(reader_, fact_, claim).likeness;
      if (likeness == Likeness::same &&
          (out_.older == no_index || end(claim) > end(reader_.fact(out_.older))))
        out_.older = id;
    }
    if (out_.older == no_index) return;
    for (const FactId id : index_.of(fact_.subject)) {
      const Fact& claim = reader_.fact(id);
      const bool later = reader_.is_compared(claim) && !claim.uncertain && end(claim) != end_of_time &&
                         end(claim) > end(reader_.fact(out_.older));
      const Likeness likeness = compare(reader_, fact_, claim).likeness;
      if (later && (likeness == Likeness::apart || likeness == Likeness::strained)) out_.outdated = id;
    }
  }

  bool elsewhere() {
    return filed_.statement.owner.grade == Grade::certain ? repeats_another() : agrees_elsewhere();
  }

  /// The very digits, at the same time, that a claim gives to another subject: one of the two is mistaken.
  bool repeats_another() {
    if (fact_.sort == Sort::date || significant_digits(fact_.number) < telling_digits) return false;
    for (const SubjectId subject : index_.on(filed_.statement.owner.measure))
      for (const FactId id : index_.of(subject)) {
        const Fact& claim = reader_.fact(id);
        if (!reader_.is_compared(claim) || claim.number != fact_.number || claim.form != fact_.form) continue;
        const Comparison found = compare_values(reader_, fact_, claim);
        if (found.likeness != Likeness::same || found.moment != Moment::same) continue;
        set(NewsVerdict::tension, id, Likeness::same, Moment::same,
            "the claims give this very figure to another subject");
        return true;
      }
    return false;
  }

  /// A claim on another subject that the sentence names, with the very value: the words were misread.
  bool agrees_elsewhere() {
    for (const SubjectId subject : filed_.statement.alternatives)
      for (const FactId id : index_.of(subject)) {
        const Fact& claim = reader_.fact(id);
        const Comparison found = compare_values(reader_, fact_, claim);
        const bool comparable = found.moment != Moment::later && found.moment != Moment::earlier;
        if (!reader_.is_compared(claim) || found.likeness != Likeness::same || !comparable) continue;
        if (claim.uncertain != is_uncertain(filed_) || fact_.hedge != claim.hedge) continue;
        if (fact_.sort != Sort::date && fact_.number != claim.number) continue;
        set(NewsVerdict::confirms, id, Likeness::same, found.moment,
            "its value is that of a claim whose subject the sentence names");
        out_.promoted = true;
        return true;
      }
    return false;
  }

  void look(FactId id, const Fact& claim) {
    const Comparison found = compare(reader_, fact_, claim);
    if (found.likeness == Likeness::none) return;
    const bool one_moment = found.moment == Moment::same;
    const bool comparable = one_moment || found.moment == Moment::within || found.moment == Moment::untold;
    if (claim.uncertain != is_uncertain(filed_)) {
      const bool date_differs = claim.sort == Sort::date && found.likeness != Likeness::same;
      if (one_moment && claim.uncertain && !date_differs) outcome_of_ = id;
      if (one_moment && !claim.uncertain) known_outcome_ = id;
      return;
    }
    if (found.likeness == Likeness::same && comparable) keep(agreeing_, agreeing_moment_, id, found.moment);
    if (found.likeness == Likeness::hedged && comparable) keep(hedged_, hedged_moment_, id, found.moment);
    if (found.likeness == Likeness::other_unit && comparable && other_unit_ == no_index) other_unit_ = id;
    if (found.likeness == Likeness::strained && one_moment && strained_ == no_index) strained_ = id;
    if (found.likeness == Likeness::apart && one_moment) apart_.push_back(id);
    if (found.moment == Moment::untold) untold_ = id;
    if (found.moment == Moment::later && found.likeness != Likeness::other_unit) keep_latest(id);
    if (found.moment == Moment::earlier) earlier_ = id;
    if (found.moment == Moment::within && found.likeness != Likeness::same) near_ = id;
  }

  static void keep(FactId& best, Moment& moment, FactId id, Moment found) {
    if (best != no_index && moment <= found) return;
    best = id;
    moment = found;
  }

  void keep_latest(FactId id) {
    const auto end = [&](FactId one) {
      const TimeLabel& label = reader_.facts().times[reader_.fact(one).time];
      return label.as_of_text.empty() ? label.extent.end : label.as_of.end;
    };
    if (latest_ == no_index || end(id) > end(latest_)) latest_ = id;
  }

  void set(NewsVerdict verdict, FactId claim, Likeness likeness, Moment moment, std::string remark = {}) {
    out_.verdict = verdict;
    out_.claim = claim;
    out_.likeness = likeness;
    out_.moment = moment;
    out_.remark = std::move(remark);
  }

  void decide() {
    if (!apart_.empty()) return decide_apart();
    if (agreeing_ != no_index) {
      const bool untold = agreeing_moment_ == Moment::untold;
      return set(NewsVerdict::confirms, agreeing_, Likeness::same, agreeing_moment_,
                 untold ? "one of the two names no time" : "");
    }
    if (hedged_ != no_index)
      return set(NewsVerdict::tension, hedged_, Likeness::hedged, hedged_moment_,
                 "the same number, hedged otherwise");
    if (other_unit_ != no_index) {
      out_.code = "EVI008";
      return set(NewsVerdict::contradicts, other_unit_, Likeness::other_unit, Moment::same,
                 "the same number in another unit");
    }
    if (strained_ != no_index)
      return set(NewsVerdict::tension, strained_, Likeness::strained, Moment::same,
                 "they agree only if zeros at the end are read as rounding");
    if (outcome_of_ != no_index)
      return set(NewsVerdict::updates, outcome_of_, Likeness::none, Moment::same,
                 "what was planned or forecast has happened");
    if (known_outcome_ != no_index)
      return set(NewsVerdict::fresh, known_outcome_, Likeness::none, Moment::same,
                 "a plan or forecast; the claims know the outcome");
    decide_by_time();
  }

  void decide_apart() {
    out_.opponents = apart_;
    const FactId id = apart_.front();
    const Fact& claim = reader_.fact(id);
    const auto sources = sources_of(reader_.facts(), claim);
    const auto own = sources_of(reader_.facts(), fact_);
    const bool revises =
        !sources.empty() && !own.empty() && reader_.sources().revises(own.front(), sources.front());
    out_.code = fact_.form == ValueForm::share ? "CON005" : fact_.sort == Sort::date ? "CON008" : "CON001";
    if (revises) {
      out_.code = "CON013";
      return set(NewsVerdict::updates, id, Likeness::apart, Moment::same,
                 "a later edition of the same series");
    }
    if (is_dispute(reader_, fact_, claim)) {
      out_.code = "CON011";
      return set(NewsVerdict::tension, id, Likeness::apart, Moment::same,
                 "one party's word against another's");
    }
    const CellKey ours = reader_.cell(fact_);
    const CellKey theirs = reader_.cell(claim);
    const bool told_apart =
        ours.group != rest_group && theirs.group != rest_group && ours.group != theirs.group;
    if (is_moment(ours) && told_apart)
      return set(is_published_later(reader_, fact_, claim) ? NewsVerdict::updates : NewsVerdict::fresh, id,
                 Likeness::apart, Moment::within,
                 "another moment of the same stretch, by the days of publication");
    set(NewsVerdict::contradicts, id, Likeness::apart, Moment::same);
  }

  void decide_by_time() {
    const bool amounts =
        reader_.nature(fact_) == Nature::accumulating && reader_.cell(fact_).role != CellRole::total;
    if (near_ != no_index && !amounts && is_published_later(reader_, fact_, reader_.fact(near_)))
      return set(NewsVerdict::updates, near_, Likeness::none, Moment::within);
    const bool later = latest_ != no_index && earlier_ == no_index && near_ == no_index;
    if (later && !amounts && !is_uncertain(filed_))
      return set(NewsVerdict::updates, latest_, Likeness::none, Moment::later);
    const FactId beside = latest_ != no_index ? latest_ : earlier_ != no_index ? earlier_ : near_;
    if (untold_ != no_index && beside == no_index)
      return set(NewsVerdict::unsure, untold_, Likeness::none, Moment::untold,
                 "one of the two names no time, and the values differ");
    set(NewsVerdict::fresh, beside, Likeness::none, Moment::later,
        beside == no_index ? ""
        : amounts          ? "another period"
                           : "an earlier time");
  }

  /// Words alone leave it unsure; a figure of three digits that is exactly the claim's is no accident.
  Judgement promoted() {
    const bool same_time = agreeing_moment_ == Moment::same || agreeing_moment_ == Moment::within;
    if (agreeing_ == no_index || !same_time || filed_.statement.negated || !apart_.empty() ||
        fact_.number != reader_.fact(agreeing_).number || significant_digits(fact_.number) < telling_digits)
      return std::move(out_);
    set(NewsVerdict::confirms, agreeing_, Likeness::same, agreeing_moment_,
        "its value, to three digits and more, is that of the claim");
    out_.promoted = true;
    return std::move(out_);
  }

  const ClaimReader& reader_;
  const ClaimIndex& index_;
  const FiledStatement& filed_;
  const Fact& fact_;
  Judgement out_;
  FactId agreeing_ = no_index, hedged_ = no_index, other_unit_ = no_index, strained_ = no_index,
         outcome_of_ = no_index, known_outcome_ = no_index, untold_ = no_index, latest_ = no_index,
         earlier_ = no_index, near_ = no_index;
  Moment agreeing_moment_ = Moment::untold, hedged_moment_ = Moment::untold;
  std::vector<FactId> apart_;
};

}  // namespace

ClaimIndex::ClaimIndex(const Project& project) : count_(static_cast<FactId>(project.facts.all.size())) {
  for (FactId id = 0; id < count_; ++id) by_subject_[project.facts[id].subject].push_back(id);
  for (const auto& [subject, claims] : by_subject_)
    by_measure_[project.facts.subjects[subject].measure.id].push_back(subject);
}

const std::vector<SubjectId>& ClaimIndex::on(MeasureId measure) const {
  const auto found = by_measure_.find(measure);
  return found == by_measure_.end() ? none_ : found->second;
}

const std::vector<FactId>& ClaimIndex::of(SubjectId subject) const {
  const auto found = by_subject_.find(subject);
  return found == by_subject_.end() ? none_ : found->second;
}

Judgement judge_statement(const ClaimReader& reader, const ClaimIndex& index, const FiledStatement& filed) {
  if (filed.fact == no_index) return {};
  return Judge(reader, index, filed).run();
}

void add_consequences(Judgement& judgement, FactId fact, const std::vector<Conflict>& found,
                      const std::vector<FactId>& opposed) {
  for (const Conflict& conflict : found) {
    if (std::find(conflict.claims.begin(), conflict.claims.end(), fact) == conflict.claims.end()) continue;
    const bool of_another = std::any_of(conflict.claims.begin(), conflict.claims.end(), [&](FactId id) {
      return id != fact && std::find(opposed.begin(), opposed.end(), id) != opposed.end();
    });
    if (of_another) continue;
    if (judgement.conflict == nullptr) judgement.conflict = &conflict;
    if (judgement.verdict == NewsVerdict::contradicts) return;
    if (conflict.code == "CON010" || conflict.code == "CON014") {
      judgement.remark = conflict.code == "CON014" ? "another basis than the claim's" : judgement.remark;
      continue;
    }
    judgement.code = conflict.code;
    if (conflict.code == "CON013")
      judgement.verdict = NewsVerdict::updates;
    else
      judgement.verdict =
          conflict.severity == Severity::error ? NewsVerdict::contradicts : NewsVerdict::tension;
    for (const FactId id : conflict.claims)
      if (id != fact) judgement.claim = id;
  }
}

}  // namespace claimcheck
