// What each level of the encoder's loops is called; see EncoderKernels.h for what it does.
#ifndef LIKENESS_ENCODER_LEVELS_H
#define LIKENESS_ENCODER_LEVELS_H

#include "EncoderKernels.h"

#define ENCODER_DECLARE(level)                                                                    \
  void encoder_linear_f32_##level(const float *x, size_t rows, size_t inputs,                     \
                                  const float *packed, const float *bias, size_t columns,         \
                                  int gelu, float *out);                                          \
  void encoder_quantize_##level(const float *x, size_t rows, size_t inputs, uint8_t *quantized,   \
                                float *steps, float *lows);                                       \
  void encoder_linear_i8_##level(const uint8_t *quantized, const float *steps, const float *lows, \
                                 size_t rows, size_t inputs, const int8_t *packed,                \
                                 const float *scales, const float *sums, const float *bias,       \
                                 size_t columns, int gelu, float *out);                           \
  void encoder_attention_##level(const float *mixed, size_t tokens, size_t hidden, size_t heads,  \
                                 float *scratch, float *out);                                     \
  void encoder_embed_##level(const int32_t *ids, size_t tokens, const float *words,               \
                             const float *positions, const float *type, size_t hidden,            \
                             float *out);                                                         \
  void encoder_normalize_##level(float *x, const float *residual, size_t rows, size_t hidden,     \
                                 const float *gain, const float *shift, float epsilon);           \
  void encoder_pool_##level(const float *x, size_t rows, size_t hidden, float *out);

ENCODER_DECLARE(portable)
#if defined(__x86_64__)
ENCODER_DECLARE(avx2)
ENCODER_DECLARE(avx512)
/// The 8-bit product on AVX-512 machines that have VNNI.
void encoder_linear_i8_vnni(const uint8_t *quantized, const float *steps, const float *lows,
                            size_t rows, size_t inputs, const int8_t *packed, const float *scales,
                            const float *sums, const float *bias, size_t columns, int gelu,
                            float *out);
#endif

#endif
