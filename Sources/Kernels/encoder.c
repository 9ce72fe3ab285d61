#include <math.h>
#include <string.h>

#include "encoder_levels.h"

#define PANEL ENCODER_PANEL

/// The columns of all panels; the number of panels is even, because the widest tile takes two.
static size_t padded_columns(size_t columns) {
  return (columns + 2 * PANEL - 1) / (2 * PANEL) * (2 * PANEL);
}

size_t encoder_packed_count(size_t columns, size_t inputs) {
  return padded_columns(columns) * inputs;
}

void encoder_pack_f32(const float *weights, size_t columns, size_t inputs, float *packed) {
  for (size_t panel = 0; panel < padded_columns(columns) / PANEL; panel++)
    for (size_t k = 0; k < inputs; k++)
      for (size_t i = 0; i < PANEL; i++) {
        size_t column = panel * PANEL + i;
        *packed++ = column < columns ? weights[column * inputs + k] : 0;
      }
}

size_t encoder_row_bytes(size_t inputs) { return (inputs + 3) / 4 * 4; }

size_t encoder_packed_bytes(size_t columns, size_t inputs) {
  return padded_columns(columns) * encoder_row_bytes(inputs);
}

void encoder_pack_i8(const float *weights, size_t columns, size_t inputs, int8_t *packed,
                     float *scales, float *sums) {
  size_t width = encoder_row_bytes(inputs);
  memset(packed, 0, encoder_packed_bytes(columns, inputs));
  for (size_t c = 0; c < padded_columns(columns); c++) {
    scales[c] = 0;
    sums[c] = 0;
    if (c >= columns) continue;
    const float *row = weights + c * inputs;
    int8_t *panel = packed + c / PANEL * PANEL * width + c % PANEL * 4;
    float most = 0;
    int32_t sum = 0;
    for (size_t k = 0; k < inputs; k++) most = fabsf(row[k]) > most ? fabsf(row[k]) : most;
    float times = most > 0 ? 127.0f / most : 0;
    for (size_t k = 0; k < inputs; k++) {
      int8_t value = (int8_t)lrintf(row[k] * times);
      panel[k / 4 * 4 * PANEL + k % 4] = value;
      sum += value;
    }
    scales[c] = most / 127.0f;
    sums[c] = scales[c] * (float)sum;
  }
}

size_t encoder_attention_scratch(size_t tokens, size_t hidden, size_t heads) {
  size_t width = hidden / heads, padded = (tokens + PANEL - 1) / PANEL * PANEL;
  return encoder_packed_count(tokens, width) + encoder_packed_count(width, tokens) +
         tokens * padded + tokens;
}

#if defined(__x86_64__)
#define AT_LEVEL(name, ...)                                                   \
  if (level == KERNEL_AVX512) encoder_##name##_avx512(__VA_ARGS__);           \
  else if (level == KERNEL_AVX2) encoder_##name##_avx2(__VA_ARGS__);          \
  else encoder_##name##_portable(__VA_ARGS__)
#else
#define AT_LEVEL(name, ...) (void)level, encoder_##name##_portable(__VA_ARGS__)
#endif

void encoder_linear_f32(kernel_level level, const float *x, size_t rows, size_t inputs,
                        const float *packed, const float *bias, size_t columns, int gelu,
                        float *out) {
  AT_LEVEL(linear_f32, x, rows, inputs, packed, bias, columns, gelu, out);
}

void encoder_quantize(kernel_level level, const float *x, size_t rows, size_t inputs,
                      uint8_t *quantized, float *steps, float *lows) {
  AT_LEVEL(quantize, x, rows, inputs, quantized, steps, lows);
}

void encoder_linear_i8(kernel_level level, const uint8_t *quantized, const float *steps,
                       const float *lows, size_t rows, size_t inputs, const int8_t *packed,
                       const float *scales, const float *sums, const float *bias, size_t columns,
                       int gelu, float *out) {
#if defined(__x86_64__)
  if (level == KERNEL_AVX512 && kernel_has_vnni()) {
    encoder_linear_i8_vnni(quantized, steps, lows, rows, inputs, packed, scales, sums, bias,
                           columns, gelu, out);
    return;
  }
#endif
  AT_LEVEL(linear_i8, quantized, steps, lows, rows, inputs, packed, scales, sums, bias, columns,
           gelu, out);
}

void encoder_attention(kernel_level level, const float *mixed, size_t tokens, size_t hidden,
                       size_t heads, float *scratch, float *out) {
  AT_LEVEL(attention, mixed, tokens, hidden, heads, scratch, out);
}

void encoder_embed(kernel_level level, const int32_t *ids, size_t tokens, const float *words,
                   const float *positions, const float *type, size_t hidden, float *out) {
  AT_LEVEL(embed, ids, tokens, words, positions, type, hidden, out);
}

void encoder_normalize(kernel_level level, float *x, const float *residual, size_t rows,
                       size_t hidden, const float *gain, const float *shift, float epsilon) {
  AT_LEVEL(normalize, x, residual, rows, hidden, gain, shift, epsilon);
}

void encoder_pool(kernel_level level, const float *x, size_t rows, size_t hidden, float *out) {
  AT_LEVEL(pool, x, rows, hidden, out);
}
