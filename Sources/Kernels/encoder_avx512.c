#include "encoder_levels.h"

#if defined(__x86_64__)
#include <immintrin.h>
#include <math.h>
#include <string.h>

#pragma clang attribute push(                                                    \
    __attribute__((target("avx2,fma,avx512f,avx512bw,avx512dq,avx512vl"))),      \
    apply_to = function)

#define ENCODER(name) encoder_##name##_avx512
#define TILE_ROWS 12
#define TILE_PANELS 2
#define ENCODER_FUSES

#include "encoder_loops.h"

/// Without VNNI the 8-bit product of AVX2 is as good.
void encoder_linear_i8_avx512(const uint8_t *quantized, const float *steps, const float *lows,
                              size_t rows, size_t inputs, const int8_t *packed,
                              const float *scales, const float *sums, const float *bias,
                              size_t columns, int gelu, float *out) {
  encoder_linear_i8_avx2(quantized, steps, lows, rows, inputs, packed, scales, sums, bias, columns,
                         gelu, out);
}

#pragma clang attribute pop
#pragma clang attribute push(                                                            \
    __attribute__((target("avx2,fma,avx512f,avx512bw,avx512dq,avx512vl,avx512vnni"))),   \
    apply_to = function)

/// A tile of exact sums: each instruction adds four products of 8 bits to each of sixteen columns.
INLINE void tile_i8(const int rows, const uint8_t *x, size_t width, const int8_t *packed,
                    ints totals[TILE_ROWS][2]) {
  __m512i sum[TILE_ROWS][2];
#pragma clang loop unroll(full)
  for (int r = 0; r < rows; r++) sum[r][0] = sum[r][1] = _mm512_setzero_si512();
  for (size_t k = 0; k < width; k += 4) {
    __m512i left = _mm512_loadu_si512(packed + k * PANEL);
    __m512i right = _mm512_loadu_si512(packed + (width + k) * PANEL);
#pragma clang loop unroll(full)
    for (int r = 0; r < rows; r++) {
      int32_t four;
      memcpy(&four, x + (size_t)r * width + k, 4);
      __m512i value = _mm512_set1_epi32(four);
      sum[r][0] = _mm512_dpbusd_epi32(sum[r][0], value, left);
      sum[r][1] = _mm512_dpbusd_epi32(sum[r][1], value, right);
    }
  }
#pragma clang loop unroll(full)
  for (int r = 0; r < rows; r++) {
    totals[r][0] = (ints)sum[r][0];
    totals[r][1] = (ints)sum[r][1];
  }
}

#define TILE_I8_CASE(n) \
  case n:               \
    tile_i8(n, x, width, packed, totals); \
    break;

static void tile_i8_of(int rows, const uint8_t *x, size_t width, const int8_t *packed,
                       ints totals[TILE_ROWS][2]) {
  switch (rows) {
    TILE_I8_CASE(1)
    TILE_I8_CASE(2)
    TILE_I8_CASE(3)
    TILE_I8_CASE(4)
    TILE_I8_CASE(5)
    TILE_I8_CASE(6)
    TILE_I8_CASE(7)
    TILE_I8_CASE(8)
    TILE_I8_CASE(9)
    TILE_I8_CASE(10)
    TILE_I8_CASE(11)
    TILE_I8_CASE(12)
  }
}

void encoder_linear_i8_vnni(const uint8_t *quantized, const float *steps, const float *lows,
                            size_t rows, size_t inputs, const int8_t *packed, const float *scales,
                            const float *sums, const float *bias, size_t columns, int gelu,
                            float *out) {
  size_t width = encoder_row_bytes(inputs);
  size_t tiles = (rows + TILE_ROWS - 1) / TILE_ROWS;
  for (size_t j = 0; j < columns; j += 2 * PANEL)
    for (size_t i = 0; i < tiles; i++) {
      size_t from = rows * i / tiles, to = rows * (i + 1) / tiles;
      ints totals[TILE_ROWS][2];
      tile_i8_of((int)(to - from), quantized + from * width, width, packed + j * width, totals);
      for (size_t r = from; r < to; r++)
        for (size_t p = 0; p < 2 && j + p * PANEL < columns; p++) {
          size_t c = j + p * PANEL;
          finish_i8(totals[r - from][p], steps[r], lows[r], scales + c, sums + c, bias + c,
                    columns - c, gelu, out + r * columns + c);
        }
    }
}

#pragma clang attribute pop
#endif
