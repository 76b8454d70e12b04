// Pieces of text are put back at their bytes and lines; what lay between them and meant nothing is blank.
#include "cli/facts_tree.hpp"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "checker/model/failure.hpp"
#include "grammar/text/utf8.hpp"

namespace claimcheck {

namespace {

using Json = nlohmann::json;

// Blanks are made up for what is not in the stream; a record may not ask for more than a claim file holds.
constexpr std::uint64_t most_bytes = 1ull << 30;

struct Piece {
  std::uint64_t byte = 0;
  std::uint64_t line = 1;
  std::string text;
  bool more = false;  // the file goes on after it
};

struct File {
  std::vector<Piece> pieces;
  std::uint64_t bytes = 0;
  bool mark = false;  // begins with a byte order mark
};

/// The disk, as if it held no claim files.
class WithoutClaims final : public Tree {
 public:
  explicit WithoutClaims(const Tree& base) : base_(base) {}
  EntryKind kind(const std::string& path) const override {
    const EntryKind found = base_.kind(path);
    return found != EntryKind::folder && path.ends_with(".claims") ? EntryKind::missing : found;
  }
  std::vector<Entry> list(const std::string& path) const override {
    auto entries = base_.list(path);
    std::erase_if(entries, [](const Entry& entry) {
      return entry.kind != EntryKind::folder && entry.name.ends_with(".claims");
    });
    return entries;
  }
  ReadResult read(const std::string& path) const override { return base_.read(path); }
  std::string real_path(const std::string& path) const override { return base_.real_path(path); }
  std::string shown(const std::string& path) const override { return base_.shown(path); }

 private:
  const Tree& base_;
};

std::string from_hex(const std::string& digits) {
  std::string out;
  for (std::size_t i = 0; i + 1 < digits.size(); i += 2)
    out += static_cast<char>(std::stoi(digits.substr(i, 2), nullptr, 16));
  return out;
}

class StreamReader {
 public:
  void read(const std::string& stream) {
    std::size_t number = 0;
    for (std::size_t begin = 0; begin < stream.size();) {
      const std::size_t end = std::min(stream.find('\n', begin), stream.size());
      const std::string_view line(stream.data() + begin, end - begin);
      ++number;
      if (line.find_first_not_of(" \t\r") != std::string_view::npos) take_line(line, number);
      begin = end + 1;
    }
    if (files_.empty()) throw Failure("there is no fact to check: `claimcheck export` writes some");
  }

  std::map<std::string, std::string> files() {
    std::map<std::string, std::string> out;
    for (auto& [path, file] : files_) out[path] = lay_out(path, file);
    return out;
  }

  std::vector<std::string> paths() const {
    if (whole_.value_or(false)) return {root_};
    std::vector<std::string> out;
    for (const auto& [path, file] : files_) out.push_back(path);
    return out;
  }
  std::optional<bool> whole() const { return whole_; }

 private:
  void take_line(std::string_view line, std::size_t number) {
    try {
      take(Json::parse(line));
    } catch (const Json::exception&) {
      throw Failure("line " + std::to_string(number) + " of the facts is no record of `claimcheck export`");
    } catch (const std::logic_error&) {  // hexadecimal digits that are none
      throw Failure("line " + std::to_string(number) + " of the facts is no record of `claimcheck export`");
    }
  }

  void take(const Json& record) {
    const std::string kind = record.at("record");
    if (kind == "project") {
      root_ = record.at("root").get<std::string>();
      whole_ = whole_.value_or(true) && record.at("whole").get<bool>();
      return;
    }
    const std::string path = normalise_path(record.at("path").get<std::string>());
    if (!path.ends_with(".claims")) throw Failure("the facts name " + path + ", which is no claim file");
    File& file = files_[path];
    if (kind == "file") {
      file.bytes = std::max(file.bytes, record.at("bytes").get<std::uint64_t>());
      file.mark = record.at("mark").get<bool>();
      return;
    }
    add_piece(file, record);
    if (record.contains("heading") && !record["heading"].is_null()) add_piece(file, record["heading"]);
  }

  static void add_piece(File& file, const Json& from) {
    Piece piece{from.at("byte").get<std::uint64_t>(), from.at("line").get<std::uint64_t>(), {}};
    piece.text =
        from.contains("hex") ? from_hex(from["hex"].get<std::string>()) : from.at("text").get<std::string>();
    piece.more = from.value("more", false);
    if (piece.byte > most_bytes || piece.line > most_bytes)
      throw Failure("the facts name a place past any file");
    file.pieces.push_back(std::move(piece));
  }

  static std::string lay_out(const std::string& path, File& file) {
    std::sort(file.pieces.begin(), file.pieces.end(), [](const Piece& a, const Piece& b) {
      return a.byte != b.byte ? a.byte < b.byte : a.text.size() > b.text.size();
    });
    std::string out = file.mark ? std::string(utf8::byte_order_mark) : std::string();
    std::uint64_t line = 1;
    bool more = false;
    for (const Piece& piece : file.pieces) {
      if (piece.byte < out.size()) {
        if (out.compare(piece.byte, piece.text.size(), piece.text) == 0) continue;  // said twice
        throw Failure("the facts say two things of byte " + std::to_string(piece.byte) + " of " + path);
      }
      const std::uint64_t gap = piece.byte - out.size();
      const std::uint64_t ends = piece.line - line;
      if (piece.line < line || ends > gap || (ends == 0 && gap > 0))
        throw Failure("the facts put line " + std::to_string(piece.line) + " of " + path +
                      " where it cannot be");
      out.append(gap - ends, ' ');  // every piece before ends its line
      out.append(ends, '\n');
      out += piece.text;
      more = piece.more;
      line = piece.line + static_cast<std::uint64_t>(std::count(piece.text.begin(), piece.text.end(), '\n'));
    }
    if (more) out += '\n';
    if (file.bytes > out.size() && file.bytes <= most_bytes) out.append(file.bytes - out.size(), ' ');
    return out;
  }

  std::map<std::string, File> files_;
  std::string root_;
  std::optional<bool> whole_;
};

}  // namespace

std::unique_ptr<FactsTree> make_facts_tree(const std::string& stream, const Tree& disk) {
  StreamReader reader;
  reader.read(stream);
  auto out = std::make_unique<FactsTree>();
  out->paths = reader.paths();
  out->whole = reader.whole();
  out->disk_under = std::make_unique<WithoutClaims>(disk);
  out->tree = make_memory_tree(reader.files(), out->disk_under.get());
  return out;
}

}  // namespace claimcheck
