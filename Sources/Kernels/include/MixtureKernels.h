#ifndef LIKENESS_MIXTURE_KERNELS_H
#define LIKENESS_MIXTURE_KERNELS_H

#include "KernelDispatch.h"

#include <stddef.h>
#include <stdint.h>

/// One pass of EM over rows of a mixture: log densities, probabilities of the classes, and the sums
/// that new parameters are made from, with nothing per row written to memory.
///
/// The classes lie side by side in the lanes of a vector (the background is one of them, lanes
/// without a class have a share of nothing), so a row's value is loaded once for all classes and a
/// coded value is one table row. Rows are taken in order; every sum has a fixed order, and there is
/// no fused multiplication, so every level of instructions gives the same bits.

enum {
  /// Rows that are worked on together.
  MIXTURE_BLOCK = 128,
  /// Most lanes of a pass.
  MIXTURE_MOST_LANES = 256,
  /// Numbers summed per lane for a normal variable: weight, sum, sum of squares.
  MIXTURE_NORMAL_SUMS = 3,
  /// For a noisy one: weight, precision, residual, squared precision, score.
  MIXTURE_NOISY_SUMS = 5,
  /// Numbers that describe a normal density per lane: constant, slope, curvature.
  MIXTURE_NORMAL_TERMS = 3,
  /// For a noisy one: mean, variance.
  MIXTURE_NOISY_TERMS = 2,
};

typedef enum {
  /// A number x with log density a + b x + c x², nothing where missing (NaN).
  MIXTURE_NORMAL = 0,
  /// A number with a known variance of its own, added to the class's.
  MIXTURE_NOISY = 1,
  /// A code whose log density is looked up; the last row of the table is for a missing one.
  MIXTURE_CODED = 2,
} mixture_kind;

/// How a column is stored: numbers in 8 or 4 bytes, codes in 1, 2 or 4.
typedef enum {
  MIXTURE_F64 = 0,
  MIXTURE_F32 = 1,
  MIXTURE_U8 = 2,
  MIXTURE_U16 = 3,
  MIXTURE_I32 = 4,
} mixture_storage;

/// One variable. Numbers are shifted by `center` and multiplied by `factor` when they are read.
typedef struct {
  int32_t kind;
  int32_t storage;
  int32_t noise_storage;
  /// Codes without the missing one.
  int32_t levels;
  /// Whether the variable counts for the probabilities, and whether its sums are wanted.
  int32_t in_density;
  int32_t in_sums;
  double center;
  double factor;
  double noise_factor;
  const void *values;
  const void *noise;
  /// Terms by lane: `[term or code][lane]`.
  const double *terms;
  /// Where the variable's sums begin in a pass's `sums`: `[sum or code][lane]`.
  size_t sums_offset;
} mixture_column;

typedef struct {
  const mixture_column *columns;
  int32_t column_count;
  /// 4, or a multiple of 8 up to `MIXTURE_MOST_LANES`.
  int32_t lanes;
  /// Classes with the background: how many lanes mean something.
  int32_t slots;
  kernel_level level;
  /// Log of the shares by lane; a very low number for an unused lane.
  const double *log_shares;
  /// Weights of the rows, or nothing for 1 each.
  const double *weights;
  /// Probabilities to take instead of computing them, `[row][slot]`, or nothing.
  const double *given;
  /// Where to write probabilities, `[row][slot]`, or nothing.
  double *posterior;
  /// Where to add the weight of each lane (first) and the variables' sums, or nothing.
  double *sums;
  /// `MIXTURE_BLOCK * (lanes + 6)` numbers, aligned to 64 bytes.
  double *scratch;
} mixture_pass;

typedef struct {
  double log_likelihood;
  /// Minus the weighted sum of p log p.
  double entropy;
  /// The weighted sum of the log of each row's highest probability.
  double classification;
} mixture_totals;

/// Runs a pass over `count` rows from `first` (the same rows of every column, of weights and of
/// probabilities) and adds to the sums and totals.
void mixture_run(const mixture_pass *pass, size_t first, size_t count, mixture_totals *totals);

/// Reads numbers or codes: value (0 where missing) and whether there is one (1 or 0).
///
/// Codes are given as they are; a code of `levels` is missing.
void mixture_read(const mixture_column *column, size_t first, size_t count, double *values,
                  double *observed);

/// Exponentials and logarithms as the passes compute them, for tests: `count` a multiple of 8.
void mixture_exp(double *values, size_t count, kernel_level level);
void mixture_log(double *values, size_t count, kernel_level level);

#endif
