#include "encoder_levels.h"

#if defined(__x86_64__)
#include <immintrin.h>
#include <math.h>
#include <string.h>

#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)

#define ENCODER(name) encoder_##name##_avx2
#define TILE_ROWS 6
#define TILE_PANELS 1
#define ENCODER_FUSES

#include "encoder_loops.h"

/// Two rows by one panel. Four columns of four inputs at a time are widened to 16 bits, multiplied
/// and added in pairs; both stay exact.
INLINE void tile_i8(const int rows, const uint8_t *x, size_t width, const int8_t *panel,
                    ints totals[2]) {
  __m256i sum[2][4];
  for (int r = 0; r < rows; r++)
    for (int c = 0; c < 4; c++) sum[r][c] = _mm256_setzero_si256();
  for (size_t k = 0; k < width; k += 4) {
    __m256i value[2];
    for (int r = 0; r < rows; r++) {
      int32_t four;
      memcpy(&four, x + (size_t)r * width + k, 4);
      value[r] = _mm256_broadcastq_epi64(_mm_cvtepu8_epi16(_mm_cvtsi32_si128(four)));
    }
    for (int c = 0; c < 4; c++) {
      __m256i w = _mm256_cvtepi8_epi16(
          _mm_loadu_si128((const __m128i *)(panel + k * PANEL + 16 * c)));
      for (int r = 0; r < rows; r++)
        sum[r][c] = _mm256_add_epi32(sum[r][c], _mm256_madd_epi16(value[r], w));
    }
  }
  for (int r = 0; r < rows; r++) {
    int32_t pairs[2 * PANEL];
    for (int c = 0; c < 4; c++) _mm256_storeu_si256((__m256i *)(pairs + 8 * c), sum[r][c]);
    for (int i = 0; i < PANEL; i++) totals[r][i] = pairs[2 * i] + pairs[2 * i + 1];
  }
}

void encoder_linear_i8_avx2(const uint8_t *quantized, const float *steps, const float *lows,
                            size_t rows, size_t inputs, const int8_t *packed, const float *scales,
                            const float *sums, const float *bias, size_t columns, int gelu,
                            float *out) {
  size_t width = encoder_row_bytes(inputs);
  for (size_t j = 0; j < columns; j += PANEL)
    for (size_t r = 0; r < rows; r += 2) {
      ints totals[2];
      int height = rows - r < 2 ? 1 : 2;
      if (height == 2)
        tile_i8(2, quantized + r * width, width, packed + j * width, totals);
      else
        tile_i8(1, quantized + r * width, width, packed + j * width, totals);
      for (int i = 0; i < height; i++)
        finish_i8(totals[i], steps[r + i], lows[r + i], scales + j, sums + j, bias + j,
                  columns - j, gelu, out + (r + i) * columns + j);
    }
}

#pragma clang attribute pop
#endif
