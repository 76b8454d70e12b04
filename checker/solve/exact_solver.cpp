// The library takes longer to load than most folders take to check, so it is opened by hand, when first
// needed, and its C interface is used. Each question has a context of its own.
#include "checker/solve/exact_solver.hpp"

#include <dlfcn.h>
#include <z3.h>

#include <string>

namespace claimcheck {

namespace {

// Basic steps of the solver (its `rlimit`); 2,000 unknowns in 4,000 rows need about a twentieth.
constexpr const char* most_steps = "400000000";

/// The functions used, by name.
struct Library {
  template <class F>
  void find(void* handle, F*& function, const char* name) {
    function = reinterpret_cast<F*>(dlsym(handle, name));
    complete = complete && function != nullptr;
  }

  Library() {
    void* handle = dlopen("libz3.so.4", RTLD_LAZY | RTLD_LOCAL);
    if (handle == nullptr) return;
    complete = true;
#define FIND(name) find(handle, name, "Z3_" #name)
    FIND(mk_config);
    FIND(set_param_value);
    FIND(mk_context);
    FIND(del_config);
    FIND(del_context);
    FIND(set_error_handler);
    FIND(mk_simple_solver);
    FIND(solver_inc_ref);
    FIND(solver_dec_ref);
    FIND(solver_assert);
    FIND(solver_check);
    FIND(mk_int_symbol);
    FIND(mk_real_sort);
    FIND(mk_const);
    FIND(mk_numeral);
    FIND(mk_mul);
    FIND(mk_add);
    FIND(mk_le);
    FIND(mk_lt);
#undef FIND
  }

  bool complete = false;
#define FUNCTION(name) decltype(Z3_##name)* name = nullptr
  FUNCTION(mk_config);
  FUNCTION(set_param_value);
  FUNCTION(mk_context);
  FUNCTION(del_config);
  FUNCTION(del_context);
  FUNCTION(set_error_handler);
  FUNCTION(mk_simple_solver);
  FUNCTION(solver_inc_ref);
  FUNCTION(solver_dec_ref);
  FUNCTION(solver_assert);
  FUNCTION(solver_check);
  FUNCTION(mk_int_symbol);
  FUNCTION(mk_real_sort);
  FUNCTION(mk_const);
  FUNCTION(mk_numeral);
  FUNCTION(mk_mul);
  FUNCTION(mk_add);
  FUNCTION(mk_le);
  FUNCTION(mk_lt);
#undef FUNCTION
};

const Library& library() {
  static const Library loaded;
  return loaded;
}

/// One question: its own context, so that nothing of another one can sway it.
class Question {
 public:
  explicit Question(const Library& z3) : z3_(z3) {
    Z3_config config = z3_.mk_config();
    z3_.set_param_value(config, "rlimit", most_steps);
    context_ = z3_.mk_context(config);
    z3_.del_config(config);
    z3_.set_error_handler(context_, nullptr);
    solver_ = z3_.mk_simple_solver(context_);
    z3_.solver_inc_ref(context_, solver_);
    real_ = z3_.mk_real_sort(context_);
  }
  Question(const Question&) = delete;
  Question& operator=(const Question&) = delete;
  ~Question() {
    z3_.solver_dec_ref(context_, solver_);
    z3_.del_context(context_);
  }

  void add(const LinearRow& row) {
    std::vector<Z3_ast> terms{number(Number(0))};
    for (const LinearTerm& term : row.terms) {
      Z3_ast factors[] = {number(term.factor), unknown(term.variable)};
      terms.push_back(z3_.mk_mul(context_, 2, factors));
    }
    Z3_ast sum = z3_.mk_add(context_, static_cast<unsigned>(terms.size()), terms.data());
    Z3_ast most = number(row.most);
    z3_.solver_assert(context_, solver_,
                      row.open ? z3_.mk_lt(context_, sum, most) : z3_.mk_le(context_, sum, most));
  }

  Feasibility ask() {
    switch (z3_.solver_check(context_, solver_)) {
      case Z3_L_TRUE:
        return Feasibility::possible;
      case Z3_L_FALSE:
        return Feasibility::impossible;
      default:
        return Feasibility::undecided;
    }
  }

 private:
  Z3_ast number(const Number& value) { return z3_.mk_numeral(context_, value.to_string().c_str(), real_); }
  Z3_ast unknown(VariableId variable) {
    Z3_symbol symbol = z3_.mk_int_symbol(context_, static_cast<int>(variable));
    return z3_.mk_const(context_, symbol, real_);
  }

  const Library& z3_;
  Z3_context context_ = nullptr;
  Z3_solver solver_ = nullptr;
  Z3_sort real_ = nullptr;
};

}  // namespace

Feasibility decide_exactly(const LinearSystem& system, const std::vector<std::uint32_t>& rows) {
  if (!library().complete) return Feasibility::undecided;
  Question question(library());
  for (const std::uint32_t row : rows) question.add(system.rows()[row]);
  return question.ask();
}

}  // namespace claimcheck
