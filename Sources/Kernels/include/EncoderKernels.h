#ifndef LIKENESS_ENCODER_KERNELS_H
#define LIKENESS_ENCODER_KERNELS_H

#include <stddef.h>
#include <stdint.h>

#include "KernelDispatch.h"

/// The inner loops of a transformer encoder.
///
/// Every function takes the level whose instructions it uses; a level that the machine lacks must
/// not be asked for. Every level gives the same bits: a product is summed over its inputs in their
/// order with fused multiply-adds (emulated where the machine has none), other sums keep sixteen
/// lanes and one order of adding them, and sums of 8-bit products are exact.
///
/// Matrices are row-major. A packed matrix holds panels of ENCODER_PANEL columns; the last panel is
/// filled up with zeros, and their number is even.
#define ENCODER_PANEL 16

/// The numbers that a packed matrix of so many columns and inputs takes.
size_t encoder_packed_count(size_t columns, size_t inputs);

/// Packs the weights of a linear layer, `columns` rows of `inputs` numbers each, for products.
void encoder_pack_f32(const float *weights, size_t columns, size_t inputs, float *packed);

/// out = x * weights + bias for `rows` rows, then the Gaussian error linear unit if `gelu`.
void encoder_linear_f32(kernel_level level, const float *x, size_t rows, size_t inputs,
                        const float *packed, const float *bias, size_t columns, int gelu,
                        float *out);

/// The bytes that packed 8-bit weights of so many columns and inputs take.
size_t encoder_packed_bytes(size_t columns, size_t inputs);

/// Rounds weights to 8 bits with one scale per column, symmetric around 0, and packs them.
///
/// `scales` holds the step of each column, `sums` the step times the sum of the column's numbers;
/// both have room for the columns of all panels.
void encoder_pack_i8(const float *weights, size_t columns, size_t inputs, int8_t *packed,
                     float *scales, float *sums);

/// The bytes of a row of `inputs` numbers of 8 bits: a multiple of 4.
size_t encoder_row_bytes(size_t inputs);

/// Rounds rows to 8 bits over the range of each row: x is about `low + step * quantized`.
void encoder_quantize(kernel_level level, const float *x, size_t rows, size_t inputs,
                      uint8_t *quantized, float *steps, float *lows);

/// The same as encoder_linear_f32 for rows and weights of 8 bits; the sums of products are exact.
void encoder_linear_i8(kernel_level level, const uint8_t *quantized, const float *steps,
                       const float *lows, size_t rows, size_t inputs, const int8_t *packed,
                       const float *scales, const float *sums, const float *bias, size_t columns,
                       int gelu, float *out);

/// The numbers that encoder_attention needs to work in.
size_t encoder_attention_scratch(size_t tokens, size_t hidden, size_t heads);

/// Self-attention of one text: `mixed` holds query, key and value of each token beside each other.
void encoder_attention(kernel_level level, const float *mixed, size_t tokens, size_t hidden,
                       size_t heads, float *scratch, float *out);

/// The sum of word, position and type vectors for the tokens of one text. Every id must have a row.
void encoder_embed(kernel_level level, const int32_t *ids, size_t tokens, const float *words,
                   const float *positions, const float *type, size_t hidden, float *out);

/// Adds `residual` if there is one, then brings each row to mean 0 and variance 1, times `gain`,
/// plus `shift`. In place.
void encoder_normalize(kernel_level level, float *x, const float *residual, size_t rows,
                       size_t hidden, const float *gain, const float *shift, float epsilon);

/// The mean of the rows, scaled to length 1 (zeros stay zeros).
void encoder_pool(kernel_level level, const float *x, size_t rows, size_t hidden, float *out);

/// The SHA-256 digest of some bytes.
void encoder_sha256(const uint8_t *bytes, size_t count, uint8_t digest[32]);

#endif
