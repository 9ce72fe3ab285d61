#include "encoder_levels.h"

#define ENCODER(name) encoder_##name##_portable
#define TILE_ROWS 6
#define TILE_PANELS 1
#if defined(__aarch64__) || defined(__FMA__)
#define ENCODER_FUSES
#endif

#include "encoder_loops.h"

void encoder_linear_i8_portable(const uint8_t *quantized, const float *steps, const float *lows,
                                size_t rows, size_t inputs, const int8_t *packed,
                                const float *scales, const float *sums, const float *bias,
                                size_t columns, int gelu, float *out) {
  size_t width = encoder_row_bytes(inputs);
  for (size_t j = 0; j < columns; j += PANEL) {
    const int8_t *panel = packed + j * width;
    for (size_t r = 0; r < rows; r++) {
      const uint8_t *row = quantized + r * width;
      int32_t total[PANEL] = {0};
      for (size_t k = 0; k < width; k += 4)
        for (int i = 0; i < PANEL; i++) {
          const int8_t *w = panel + k * PANEL + 4 * i;
          total[i] += row[k] * w[0] + row[k + 1] * w[1] + row[k + 2] * w[2] + row[k + 3] * w[3];
        }
      finish_i8(*(ints_anywhere *)total, steps[r], lows[r], scales + j, sums + j, bias + j,
                columns - j, gelu, out + r * columns + j);
    }
  }
}
