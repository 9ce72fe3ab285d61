#include "MixtureKernels.h"

#include <string.h>

#pragma STDC FP_CONTRACT OFF
// Vectors are passed between functions of this file only, never over its border.
#pragma clang diagnostic ignored "-Wpsabi"

// The same loops are compiled for each level of instructions and for 4 and 8 classes side by side.

#define LANES 4
#define NAME(x) portable4_##x
#include "mixture_body.h"
#define LANES 8
#define NAME(x) portable8_##x
#include "mixture_body.h"

#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)
#define LANES 4
#define NAME(x) avx2_4_##x
#include "mixture_body.h"
#define LANES 8
#define NAME(x) avx2_8_##x
#include "mixture_body.h"
#pragma clang attribute pop

#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl"))), apply_to = function)
#define LANES 4
#define NAME(x) avx512_4_##x
#include "mixture_body.h"
#define LANES 8
#define NAME(x) avx512_8_##x
#include "mixture_body.h"
#pragma clang attribute pop
#endif

void mixture_run(const mixture_pass *p, size_t first, size_t count, mixture_totals *totals) {
  int is_narrow = p->lanes == 4;
  switch (p->level) {
#if defined(__x86_64__)
    case KERNEL_AVX512:
      (is_narrow ? avx512_4_run : avx512_8_run)(p, first, count, totals);
      return;
    case KERNEL_AVX2:
      (is_narrow ? avx2_4_run : avx2_8_run)(p, first, count, totals);
      return;
#endif
    default:
      (is_narrow ? portable4_run : portable8_run)(p, first, count, totals);
  }
}

static void map(double *values, size_t count, kernel_level level, int is_log) {
  switch (level) {
#if defined(__x86_64__)
    case KERNEL_AVX512: avx512_8_map(values, count, is_log); return;
    case KERNEL_AVX2: avx2_8_map(values, count, is_log); return;
#endif
    default: portable8_map(values, count, is_log);
  }
}

void mixture_exp(double *values, size_t count, kernel_level level) {
  map(values, count, level, 0);
}

void mixture_log(double *values, size_t count, kernel_level level) {
  map(values, count, level, 1);
}

void mixture_read(const mixture_column *c, size_t first, size_t count, double *values,
                  double *observed) {
  if (c->kind != MIXTURE_CODED) {
    portable4_numbers(c, first, count, values, observed);
    return;
  }
  int32_t code[MIXTURE_BLOCK];
  for (size_t done = 0; done < count; done += MIXTURE_BLOCK) {
    size_t n = count - done < MIXTURE_BLOCK ? count - done : MIXTURE_BLOCK;
    portable4_codes(c, first + done, n, code);
    for (size_t i = 0; i < n; i++) {
      observed[done + i] = code[i] < c->levels ? 1.0 : 0.0;
      values[done + i] = code[i];
    }
  }
}
