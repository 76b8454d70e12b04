// posix_spawn, then limits on the child before it has read a byte; both outputs are drained by one poll loop,
// which is also what watches the clock.
#include "checker/evidence/child.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <utility>

#include "checker/model/failure.hpp"

namespace claimcheck {

namespace {

/// The child finds its inputs from here on, whatever else is open.
constexpr int input_number = 3;
/// Descriptors of this process that a child's own never overwrite.
constexpr int first_free_number = 64;
constexpr std::size_t max_error_bytes = 4096;

/// Owns a file descriptor.
class Handle {
 public:
  explicit Handle(int number = -1) : number_(number) {}
  Handle(Handle&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Handle& operator=(Handle&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  ~Handle() { close(); }
  int number() const { return number_; }
  void close() {
    if (number_ >= 0) ::close(number_);
    number_ = -1;
  }

 private:
  int number_;
};

[[noreturn]] void fail(const char* what) {
  throw Failure(fmt::format("{} failed: {}; free some memory or file handles and run again", what,
                            std::strerror(errno)));
}

struct Pipe {
  Handle read, write;
};
Pipe make_pipe() {
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) fail("pipe");
  const Handle read(ends[0]);
  const Handle write(ends[1]);
  Pipe pipe{Handle(::fcntl(read.number(), F_DUPFD_CLOEXEC, first_free_number)),
            Handle(::fcntl(write.number(), F_DUPFD_CLOEXEC, first_free_number))};
  if (pipe.read.number() < 0 || pipe.write.number() < 0) fail("fcntl");
  return pipe;
}

Handle memory_file(std::string_view bytes) {
  const Handle low(::memfd_create("claimcheck-document", MFD_CLOEXEC));
  if (low.number() < 0) fail("memfd_create");
  Handle file(::fcntl(low.number(), F_DUPFD_CLOEXEC, first_free_number));
  if (file.number() < 0) fail("fcntl");
  while (!bytes.empty()) {
    const ssize_t written = ::write(file.number(), bytes.data(), bytes.size());
    if (written < 0 && errno != EINTR) fail("writing to memory");
    if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  ::lseek(file.number(), 0, SEEK_SET);
  return file;
}

/// posix_spawn's list of what to do with descriptors in the child.
class FileActions {
 public:
  FileActions() { posix_spawn_file_actions_init(&actions_); }
  FileActions(const FileActions&) = delete;
  FileActions& operator=(const FileActions&) = delete;
  ~FileActions() { posix_spawn_file_actions_destroy(&actions_); }
  void open_null(int as) { posix_spawn_file_actions_addopen(&actions_, as, "/dev/null", O_RDONLY, 0); }
  void duplicate(int from, int as) { posix_spawn_file_actions_adddup2(&actions_, from, as); }
  const posix_spawn_file_actions_t* data() const { return &actions_; }

 private:
  posix_spawn_file_actions_t actions_{};
};

/// "{}" and "{0}" are the first file, "{1}" the second.
void name_files(std::vector<std::string>& words, std::size_t files) {
  for (std::size_t i = 0; i < files; ++i) {
    const std::string path = fmt::format("/proc/self/fd/{}", input_number + static_cast<int>(i));
    if (i == 0) std::ranges::replace(words, std::string("{}"), path);
    std::ranges::replace(words, fmt::format("{{{}}}", i), path);
  }
}

struct ChildEnds {
  std::vector<int> files;
  int standard_input = -1;
  int out = -1;
  int err = -1;
};

pid_t spawn(const std::vector<std::string>& arguments, const ChildEnds& ends, bool own_environment) {
  std::vector<std::string> words = arguments;
  name_files(words, ends.files.size());
  std::vector<char*> pointers;
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  const char* const path = ::getenv("PATH");
  std::string search = fmt::format("PATH={}", path == nullptr ? "/usr/bin:/bin" : path);
  std::string locale = "LC_ALL=C.UTF-8";
  std::array<char*, 3> environment = {search.data(), locale.data(), nullptr};
  FileActions actions;
  if (ends.standard_input >= 0)
    actions.duplicate(ends.standard_input, STDIN_FILENO);
  else
    actions.open_null(STDIN_FILENO);
  actions.duplicate(ends.out, STDOUT_FILENO);
  actions.duplicate(ends.err, STDERR_FILENO);
  for (std::size_t i = 0; i < ends.files.size(); ++i)
    actions.duplicate(ends.files[i], input_number + static_cast<int>(i));
  pid_t child = -1;
  const int error = posix_spawnp(&child, words.front().c_str(), actions.data(), nullptr, pointers.data(),
                                 own_environment ? environment.data() : environ);
  return error == 0 ? child : -1;
}

void limit(pid_t child, const ChildLimits& limits) {
  const auto seconds = static_cast<rlim_t>(limits.time.count());
  const rlimit cpu{seconds, seconds};
  const rlimit memory{limits.memory_bytes, limits.memory_bytes};
  const rlimit core{0, 0};
  ::prlimit(child, RLIMIT_CPU, &cpu, nullptr);
  ::prlimit(child, RLIMIT_AS, &memory, nullptr);
  ::prlimit(child, RLIMIT_CORE, &core, nullptr);
}

using Clock = std::chrono::steady_clock;

/// Reads what is there; closes `from` at its end.
void drain(Handle& from, std::string& into, std::size_t most) {
  std::array<char, 65536> buffer;
  const ssize_t size = ::read(from.number(), buffer.data(), buffer.size());
  if (size < 0 && errno == EINTR) return;
  if (size <= 0) return from.close();
  const std::size_t room = most - std::min(most, into.size());
  into.append(buffer.data(), std::min(static_cast<std::size_t>(size), room));
}

ChildEnd collect(Handle& out, Handle& err, ChildResult& result, const ChildLimits& limits) {
  const Clock::time_point deadline = Clock::now() + limits.time;
  while (out.number() >= 0 || err.number() >= 0) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
    if (left <= 0) return ChildEnd::out_of_time;
    std::array<pollfd, 2> files = {pollfd{out.number(), POLLIN, 0}, pollfd{err.number(), POLLIN, 0}};
    if (::poll(files.data(), files.size(), static_cast<int>(std::min<long>(left, 1000))) <= 0) continue;
    // One byte more than allowed tells too much from just enough.
    if (files[0].revents != 0) drain(out, result.out, limits.output_bytes + 1);
    if (files[1].revents != 0) drain(err, result.err, max_error_bytes);
    if (result.out.size() > limits.output_bytes) return ChildEnd::too_much_output;
  }
  return ChildEnd::exited;
}

/// Both outputs closed is not yet an end: a child may go on without them.
int wait_for(pid_t child, bool kill_first) {
  if (kill_first) ::kill(child, SIGKILL);
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return status;
}

}  // namespace

ChildResult run_child(const std::vector<std::string>& arguments, std::string_view input,
                      const ChildLimits& limits) {
  return run_child_on(arguments, ChildInput{.files = {input}}, limits);
}

ChildResult run_child_on(const std::vector<std::string>& arguments, const ChildInput& input,
                         const ChildLimits& limits) {
  ChildResult result;
  std::vector<Handle> files;
  ChildEnds ends;
  for (const std::string_view bytes : input.files) {
    files.push_back(memory_file(bytes));
    ends.files.push_back(files.back().number());
  }
  if (!input.standard_input.empty()) {
    files.push_back(memory_file(input.standard_input));
    ends.standard_input = files.back().number();
  }
  Pipe out = make_pipe();
  Pipe err = make_pipe();
  ends.out = out.write.number();
  ends.err = err.write.number();
  const pid_t child = spawn(arguments, ends, input.own_environment);
  if (child < 0) return result;
  limit(child, limits);
  out.write.close();
  err.write.close();
  result.end = collect(out.read, err.read, result, limits);
  const int status = wait_for(child, result.end != ChildEnd::exited);
  if (result.end != ChildEnd::exited) return result;
  if (WIFEXITED(status)) {
    result.exit_code = WEXITSTATUS(status);
  } else {
    result.end = WTERMSIG(status) == SIGXCPU || WTERMSIG(status) == SIGKILL ? ChildEnd::out_of_time
                                                                            : ChildEnd::crashed;
  }
  return result;
}

}  // namespace claimcheck
