// Cited spans and figures overlap, and HTML can only nest: the text is cut at every border, and each piece is
// marked with what covers it. Of a long text only the lines around what is cited are shown.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "grammar/text/utf8.hpp"
#include "reports/html_frame.hpp"
#include "reports/html_parts.hpp"
#include "reports/xml_text.hpp"

namespace claimcheck {

namespace {

constexpr std::size_t longest_text = 120000;  // bytes; beyond, only surroundings of what is cited
constexpr std::uint32_t surroundings = 600;   // bytes before and after

struct Cover {
  std::uint32_t claim = 0;
  const LedgerCitation* citation = nullptr;
  std::uint32_t number = 0;  // of the citation within its claim
  Standing standing = Standing::unverified;
};

/// A stretch of the text that is one thing throughout.
struct Border {
  std::vector<const Cover*> opens;
  std::vector<const Cover*> closes;
  bool figure_opens = false;
  bool figure_closes = false;
};

std::vector<Cover> covers_of(const Ledger& ledger, std::uint32_t source) {
  std::vector<Cover> out;
  for (std::uint32_t i = 0; i < ledger.claims.size(); ++i) {
    const LedgerClaim& claim = ledger.claims[i];
    for (std::uint32_t k = 0; k < claim.citations.size(); ++k) {
      const LedgerCitation& citation = claim.citations[k];
      if (citation.source != source || citation.end <= citation.begin) continue;
      const bool contested =
          claim.standing == Standing::contested && citation.standing == Standing::supported;
      out.push_back({i, &citation, k, contested ? Standing::contested : citation.standing});
    }
  }
  return out;
}

bool covers_figure(const Cover& cover, std::uint32_t begin, std::uint32_t end) {
  return cover.citation->figure_begin < end && begin < cover.citation->figure_end;
}

class TextWriter {
 public:
  TextWriter(const LedgerSource& source, const std::vector<Cover>& covers)
      : source_(source), covers_(covers) {
    for (const Cover& cover : covers_) {
      const LedgerCitation& at = *cover.citation;
      borders_[at.begin].opens.push_back(&cover);
      borders_[at.end].closes.push_back(&cover);
      borders_[at.figure_begin];
      borders_[at.figure_end];
    }
    for (const LedgerFigure& figure : source_.figures) {
      borders_[figure.begin].figure_opens = true;
      borders_[figure.end].figure_closes = true;
    }
    borders_[static_cast<std::uint32_t>(source_.text.size())];
  }

  std::string write() {
    keep_windows();
    std::uint32_t from = 0;
    for (const auto& [at, border] : borders_) {
      piece(from, at);
      for (const Cover* cover : border.closes) open_.erase(cover);
      if (border.figure_closes) in_figure_ = false;
      for (const Cover* cover : border.opens) {
        open_.insert(cover);
        out_ += fmt::format("<i id=\"q{}-{}\"></i>", cover->claim, cover->number);
      }
      if (border.figure_opens) in_figure_ = true;
      from = at;
    }
    return std::move(out_);
  }

 private:
  /// Of a long text, the lines near what is cited; sorted and joined.
  void keep_windows() {
    const auto size = static_cast<std::uint32_t>(source_.text.size());
    if (size <= longest_text) {
      windows_ = {{0, size}};
      return;
    }
    std::vector<std::pair<std::uint32_t, std::uint32_t>> all;
    for (const Cover& cover : covers_) {
      const std::uint32_t begin = cover.citation->begin - std::min(cover.citation->begin, surroundings);
      const std::uint32_t end = std::min(size, cover.citation->end + surroundings);
      all.emplace_back(character(begin), character(end));
    }
    std::sort(all.begin(), all.end());
    for (const auto& [begin, end] : all) {
      if (!windows_.empty() && begin <= windows_.back().second)
        windows_.back().second = std::max(windows_.back().second, end);
      else
        windows_.emplace_back(begin, end);
    }
  }

  std::uint32_t character(std::uint32_t at) const {
    while (at < source_.text.size() && utf8::is_continuation(source_.text[at])) ++at;
    return at;
  }

  /// The part of [from, to) that is shown, with an ellipsis where the text was cut.
  void piece(std::uint32_t from, std::uint32_t to) {
    for (; window_ < windows_.size() && windows_[window_].first < to; ++window_) {
      const auto [begin, end] = windows_[window_];
      if (begin >= from && begin > 0) out_ += "<p class=\"gap\">…</p>";
      mark(std::max(from, begin), std::min(to, end));
      if (end > to) return;
    }
  }

  void mark(std::uint32_t from, std::uint32_t to) {
    if (from >= to) return;
    const std::string text = xml_text(std::string_view(source_.text).substr(from, to - from), true);
    const Cover* figure = nullptr;
    for (const Cover* cover : open_)
      if (covers_figure(*cover, from, to) && (figure == nullptr || cover->standing < figure->standing))
        figure = cover;
    if (figure != nullptr)
      out_ += fmt::format("<a class=\"fig {}\" href=\"#c{}\" title=\"{}\">{}</a>",
                          html_class(to_string(figure->standing)), figure->claim, to_string(figure->standing),
                          text);
    else if (open_.empty())
      out_ += in_figure_ ? "<span class=\"fig unclaimed\">" + text + "</span>" : text;
    else if (text.find_first_not_of(" \n") == std::string::npos)
      out_ += "<span class=\"cited\">" + text + "</span>";  // a link needs a name
    else
      out_ += fmt::format("<a class=\"cited{}\" href=\"#c{}\">{}</a>", in_figure_ ? " fig unclaimed" : "",
                          (*open_.begin())->claim, text);
  }

  const LedgerSource& source_;
  const std::vector<Cover>& covers_;  // by claim; pointers into it order `open_` likewise
  std::map<std::uint32_t, Border> borders_;
  std::set<const Cover*> open_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> windows_;
  std::size_t window_ = 0;
  bool in_figure_ = false;
  std::string out_;
};

}  // namespace

std::string html_source_text(const Ledger& ledger, std::uint32_t source) {
  const std::vector<Cover> covers = covers_of(ledger, source);
  return TextWriter(ledger.sources[source], covers).write();
}

}  // namespace claimcheck
