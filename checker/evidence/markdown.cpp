// Markdown without its markup, through cmark-gfm. Its extensions for tables and struck-out text are on; one
// tilde stays one ("~3%" means about), and bare addresses stay text.
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "checker/evidence/charset.hpp"
#include "checker/evidence/extraction.hpp"
#include "checker/evidence/html_metadata.hpp"
#include "checker/evidence/html_text.hpp"
#include "checker/evidence/layout.hpp"
#include "checker/evidence/text_writer.hpp"

namespace claimcheck {

namespace {

/// Links that never end and the like cost the parser more than linear time.
constexpr std::size_t max_markdown_bytes = std::size_t{8} << 20;

struct FreeNode {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
};
struct FreeIterator {
  void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};
struct FreeParser {
  void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
};
using Node = std::unique_ptr<cmark_node, FreeNode>;

Node parse(std::string_view text) {
  cmark_gfm_core_extensions_ensure_registered();
  const std::unique_ptr<cmark_parser, FreeParser> parser(
      cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE));
  for (const char* name : {"table", "strikethrough", "tasklist"})
    cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(name));
  cmark_parser_feed(parser.get(), text.data(), text.size());
  return Node(cmark_parser_finish(parser.get()));
}

std::string_view type_of(cmark_node* node) { return cmark_node_get_type_string(node); }

std::string_view literal_of(cmark_node* node) {
  const char* const literal = cmark_node_get_literal(node);
  return literal == nullptr ? std::string_view() : std::string_view(literal);
}

/// Writes the document's text in one walk.
class Rendering {
 public:
  explicit Rendering(cmark_node* root) {
    const std::unique_ptr<cmark_iter, FreeIterator> iterator(cmark_iter_new(root));
    for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get())) {
      cmark_node* const node = cmark_iter_get_node(iterator.get());
      const bool entering = event == CMARK_EVENT_ENTER;
      if (is_left_out(node)) left_out_ += entering ? 1 : -1;
      if (left_out_ > 0) continue;
      if (entering)
        enter(node);
      else
        leave(node);
    }
  }

  /// Text of the first heading.
  const std::string& title() const { return title_; }
  std::string finish() && { return std::move(out_).finish(); }

 private:
  /// A picture's description is not seen, and what was struck out is no longer said.
  static bool is_left_out(cmark_node* node) {
    return cmark_node_get_type(node) == CMARK_NODE_IMAGE || type_of(node) == "strikethrough";
  }

  void enter(cmark_node* node) {
    const cmark_node_type type = cmark_node_get_type(node);
    const std::string_view extension = type_of(node);
    if (extension == "table_row" || extension == "table_header") {
      row_.clear();
      in_row_ = true;
    } else if (extension == "table_cell") {
      if (cmark_node_previous(node) != nullptr) row_.push_back('\t');
    } else if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE) {
      write(literal_of(node));
    } else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK) {
      in_row_ ? row_.push_back(' ') : out_.line();
    } else if (type == CMARK_NODE_HTML_INLINE) {
      if (literal_of(node).starts_with("<br")) in_row_ ? row_.push_back(' ') : out_.line();
    } else if (type == CMARK_NODE_CODE_BLOCK) {
      out_.paragraph();
      out_.text(literal_of(node), true);
    } else if (type == CMARK_NODE_HTML_BLOCK) {
      out_.paragraph();
      out_.text(text_of_fragment(literal_of(node)), true);
    }
    // The first paragraph of an item stands behind its number.
    const bool behind_number = type == CMARK_NODE_PARAGRAPH && cmark_node_previous(node) == nullptr &&
                               cmark_node_get_type(cmark_node_parent(node)) == CMARK_NODE_ITEM;
    if (is_own_paragraph(type, extension) && !behind_number) out_.paragraph();
    if (type == CMARK_NODE_ITEM) number_item(node);
    in_heading_ |= type == CMARK_NODE_HEADING && title_.empty();
  }

  void leave(cmark_node* node) {
    const cmark_node_type type = cmark_node_get_type(node);
    const std::string_view extension = type_of(node);
    if (extension == "table_row" || extension == "table_header") {
      while (row_.ends_with('\t')) row_.pop_back();
      out_.row(row_);
      in_row_ = false;
    }
    if (type == CMARK_NODE_HEADING) in_heading_ = false;
    if (is_own_paragraph(type, extension) || extension == "table") out_.paragraph();
  }

  static bool is_own_paragraph(cmark_node_type type, std::string_view extension) {
    return type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING || type == CMARK_NODE_ITEM ||
           type == CMARK_NODE_CODE_BLOCK || type == CMARK_NODE_HTML_BLOCK || extension == "table" ||
           extension == "footnote_definition" || extension == "tasklist";
  }

  void number_item(cmark_node* item) {
    cmark_node* const list = cmark_node_parent(item);
    if (cmark_node_get_list_type(list) != CMARK_ORDERED_LIST) return;
    int number = cmark_node_get_list_start(list);
    for (cmark_node* before = cmark_node_previous(item); before != nullptr;
         before = cmark_node_previous(before))
      ++number;
    out_.text(fmt::format("{}. ", number), false);
  }

  void write(std::string_view text) {
    if (in_row_)
      row_ += text;
    else
      out_.text(text, false);
    if (in_heading_) title_ += text;
  }

  TextWriter out_;
  std::string row_;
  std::string title_;
  bool in_row_ = false;
  bool in_heading_ = false;
  int left_out_ = 0;
};

/// What stands in front of many notes: "---", lines of "key: value", "---" (TOML between "+++").
struct FrontMatter {
  std::string_view rest;
  std::string title, publisher, published;
};

std::string_view without_quotes(std::string_view value) {
  value = trim_line(value);
  const bool quoted =
      value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front();
  return quoted ? value.substr(1, value.size() - 2) : value;
}

FrontMatter read_front_matter(std::string_view text) {
  FrontMatter front;
  front.rest = text;
  const std::string_view fence = trim_line(text.substr(0, std::min(text.find('\n'), text.size())));
  if (fence != "---" && fence != "+++") return front;
  for (std::size_t at = text.find('\n'); at != std::string_view::npos;) {
    const std::size_t end = std::min(text.find('\n', at + 1), text.size());
    const std::string_view line = trim_line(text.substr(at + 1, end - at - 1));
    if (line == fence || (fence == "---" && line == "...")) {
      front.rest = text.substr(end);
      return front;
    }
    const std::size_t mark = line.find(fence == "---" ? ':' : '=');
    const bool pair = mark != std::string_view::npos && mark > 0;
    // Only "key: value", items and blank lines; else it is a rule above a text.
    if (!pair && !line.empty() && line.front() != '-' && line.front() != '#') break;
    const std::string_view key = trim_line(line.substr(0, pair ? mark : 0));
    const std::string value(pair ? without_quotes(line.substr(mark + 1)) : "");
    if (key == "title") front.title = value;
    if (key == "publisher" || key == "source" || key == "site") front.publisher = value;
    if (key == "date" || key == "published") front.published = iso_day(value);
    at = end < text.size() ? end : std::string_view::npos;
  }
  return FrontMatter{text, {}, {}, {}};
}

}  // namespace

Extraction extract_markdown(std::string bytes) {
  if (bytes.size() > max_markdown_bytes)
    return Extraction::failed(DocumentStatus::too_large,
                              fmt::format("the file has {} MB; Markdown of up to {} MB is read",
                                          bytes.size() >> 20, max_markdown_bytes >> 20));
  const Decoding decoded = decode_bytes(std::move(bytes), "");
  if (!decoded.is_text) return Extraction::failed(DocumentStatus::not_text, "the file is binary, not text");
  FrontMatter front = read_front_matter(decoded.text);
  const Node root = parse(front.rest);
  Rendering rendering(root.get());
  Extraction result;
  result.title = front.title.empty() ? rendering.title() : std::move(front.title);
  result.publisher = std::move(front.publisher);
  result.published = std::move(front.published);
  result.text = std::move(rendering).finish();
  result.charset = decoded.charset;
  result.extractor = "markdown/1 cmark-gfm";
  return result;
}

}  // namespace claimcheck
