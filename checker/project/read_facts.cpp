// Claim files are cut into chunks of about a megabyte, parsed and resolved in parallel a wave at a time, and
// merged in order: a chunk's tree lives only as long as it takes to make facts of it, and what a wave settled
// about subjects serves the next.
#include <oneapi/tbb/parallel_for.h>
#include <oneapi/tbb/task_arena.h>

#include <algorithm>

#include "checker/project/known_subjects.hpp"
#include "checker/project/project.hpp"
#include "checker/project/resolve.hpp"
#include "grammar/parse.hpp"

namespace claimcheck {

namespace {

struct Chunk {
  FileId file;
  Span span;
  bool first_of_file;
};

std::vector<Chunk> cut(const Project& project, std::size_t chunk_bytes) {
  std::vector<Chunk> chunks;
  for (const FileId id : project.claim_files) {
    const SourceFile& file = project.file(id);
    bool first = true;
    for (const Span& span : split_claims(file, file.text().size() / chunk_bytes + 1)) {
      chunks.push_back({id, span, first});
      first = false;
    }
  }
  return chunks;
}

}  // namespace

void read_facts(Project& project, const ReadOptions& options) {
  const std::vector<Chunk> chunks = cut(project, options.chunk_bytes);
  const int jobs = options.jobs == 0 ? tbb::task_arena::automatic : static_cast<int>(options.jobs);
  tbb::task_arena arena(jobs);
  const std::size_t wave = 4 * static_cast<std::size_t>(std::max(1, arena.max_concurrency()));
  KnownSubjects known;
  for (std::size_t begin = 0; begin < chunks.size(); begin += wave) {
    const std::size_t end = std::min(chunks.size(), begin + wave);
    std::vector<ChunkFacts> read(end - begin);
    arena.execute([&] {
      tbb::parallel_for(begin, end, [&](std::size_t i) {
        const SourceFile& file = project.file(chunks[i].file);
        read[i - begin] = resolve(project, known, file, parse_claims(file, chunks[i].span));
        read[i - begin].first_of_file = chunks[i].first_of_file;
      });
      merge(project, known, std::move(read));
    });
  }
}

void read_more_facts(Project& project, FileId id) {
  KnownSubjects known;
  const SourceFile& file = project.file(id);
  std::vector<ChunkFacts> read;
  read.push_back(resolve(project, known, file, parse_claims(file)));
  read.back().first_of_file = true;
  merge(project, known, std::move(read));
}

}  // namespace claimcheck
