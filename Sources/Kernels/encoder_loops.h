// The encoder's loops, compiled once per level. The including file defines ENCODER(name), the name
// of a function at its level; TILE_ROWS and TILE_PANELS, the tile of a product that its registers
// hold; and ENCODER_FUSES if its instructions multiply and add with one rounding.
//
// Vectors have sixteen lanes at every level; the compiler splits them over the registers it has.

#include <math.h>
#include <string.h>

#include "EncoderKernels.h"

// Functions that take or give vectors are always inlined, so no calling convention is at stake.
#pragma clang diagnostic ignored "-Wpsabi"

typedef float lanes __attribute__((vector_size(64)));
typedef float lanes_anywhere __attribute__((vector_size(64), aligned(4), may_alias));
typedef int32_t ints __attribute__((vector_size(64)));
typedef int32_t ints_anywhere __attribute__((vector_size(64), aligned(4), may_alias));

#define INLINE static inline __attribute__((always_inline))
#define PANEL ENCODER_PANEL

INLINE lanes load(const float *from) { return *(const lanes_anywhere *)from; }
INLINE void store(float *to, lanes value) { *(lanes_anywhere *)to = value; }
// Minus zero, because plus zero would have to be computed: it turns -0 to 0.
INLINE lanes every(float value) { return value - (lanes){}; }

/// The first `count` numbers, zeros behind them.
INLINE lanes load_part(const float *from, size_t count) {
  if (count >= PANEL) return load(from);
  float part[PANEL] = {0};
  memcpy(part, from, count * sizeof(float));
  return load(part);
}

INLINE void store_part(float *to, lanes value, size_t count) {
  if (count >= PANEL) {
    store(to, value);
    return;
  }
  float part[PANEL];
  store(part, value);
  memcpy(to, part, count * sizeof(float));
}

#ifdef ENCODER_FUSES
INLINE lanes fused(lanes a, lanes b, lanes c) { return __builtin_elementwise_fma(a, b, c); }
#else
typedef double wide __attribute__((vector_size(128)));
typedef int64_t wide_ints __attribute__((vector_size(128)));

/// a * b + c with one rounding: the product is exact in double precision, the sum is rounded to an
/// odd last bit where it is not, so that rounding it again to single precision is right (S. Boldo,
/// G. Melquiond 2008, IEEE Transactions on Computers 57, 462-471).
INLINE lanes fused(lanes a, lanes b, lanes c) {
  wide product = __builtin_convertvector(a, wide) * __builtin_convertvector(b, wide);
  wide addend = __builtin_convertvector(c, wide);
  wide sum = product + addend;
  wide back = sum - product;
  wide error = (product - (sum - back)) + (addend - back);
  wide_ints bits = (wide_ints)sum;
  wide_ints even_and_wrong = (error != 0) & ((bits & 1) == 0);
  wide_ints towards = ((error > 0) == (sum > 0)) * -2 - 1;
  bits += even_and_wrong & towards;
  return __builtin_convertvector((wide)bits, lanes);
}
#endif

INLINE lanes chosen(ints mask, lanes a, lanes b) {
  return (lanes)((mask & (ints)a) | (~mask & (ints)b));
}

INLINE lanes smaller(lanes a, lanes b) { return chosen(a < b, a, b); }
INLINE lanes larger(lanes a, lanes b) { return chosen(a > b, a, b); }

/// The sum of the lanes, halves first.
INLINE float sum_of(lanes v) {
  float part[PANEL];
  store(part, v);
  for (int half = PANEL / 2; half > 0; half /= 2)
    for (int i = 0; i < half; i++) part[i] += part[i + half];
  return part[0];
}

INLINE float smallest_of(lanes v) {
  float part[PANEL], best;
  store(part, v);
  best = part[0];
  for (int i = 1; i < PANEL; i++) best = part[i] < best ? part[i] : best;
  return best;
}

INLINE float largest_of(lanes v) { return -smallest_of(-v); }

/// Lanes below `count` as all ones.
INLINE ints first(size_t count) {
  ints number = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
  return number < ((ints){} + (int32_t)(count < PANEL ? count : PANEL));
}

INLINE lanes masked(lanes v, ints mask) { return (lanes)((ints)v & mask); }

/// The exponential for arguments of at most 0; below -80 it is that of -80.
///
/// Cody and Waite's reduction and the polynomial of Cephes' expf; relative error below 2e-7.
INLINE lanes exponential(lanes x) {
  x = larger(x, every(-80.0f));
  lanes rounder = every(12582912.0f);
  lanes n = fused(x, every(1.44269504088896341f), rounder) - rounder;
  lanes r = fused(n, every(-0.693359375f), x);
  r = fused(n, every(2.12194440e-4f), r);
  lanes p = every(1.9875691500e-4f);
  p = fused(p, r, every(1.3981999507e-3f));
  p = fused(p, r, every(8.3334519073e-3f));
  p = fused(p, r, every(4.1665795894e-2f));
  p = fused(p, r, every(1.6666665459e-1f));
  p = fused(p, r, every(5.0000001201e-1f));
  p = fused(p, r * r, r) + 1.0f;
  ints power = (__builtin_convertvector(n, ints) + 127) << 23;
  return p * (lanes)power;
}

/// x/2 * (1 + erf(x / sqrt 2)), with the rational approximation of erf that Eigen uses for floats.
INLINE lanes gelu_of(lanes x) {
  lanes z = x * 0.70710678118654752f;
  z = smaller(larger(z, every(-4.0f)), every(4.0f));
  lanes t = z * z;
  lanes p = every(-2.72614225801306e-10f);
  p = fused(p, t, every(2.77068142495902e-08f));
  p = fused(p, t, every(-2.10102402082508e-06f));
  p = fused(p, t, every(-5.69250639462346e-05f));
  p = fused(p, t, every(-7.34990630326855e-04f));
  p = fused(p, t, every(-2.95459980854025e-03f));
  p = fused(p, t, every(-1.60960333262415e-02f));
  lanes q = every(-1.45660718464996e-05f);
  q = fused(q, t, every(-2.13374055278905e-04f));
  q = fused(q, t, every(-1.68282697438203e-03f));
  q = fused(q, t, every(-7.37332916720468e-03f));
  q = fused(q, t, every(-1.42647390514189e-02f));
  lanes error = (z * p) / q;
  error = smaller(larger(error, every(-1.0f)), every(1.0f));
  lanes half = x * 0.5f;
  return fused(half, error, half);
}

/// The linear unit over a tile, two vectors at a time where there are two: each waits for divisions.
INLINE void gelu_tile(const int rows, const int panels, float *out, size_t stride,
                      size_t columns) {
  for (int r = 0; r < rows; r++, out += stride) {
    if (panels == 2 && columns >= 2 * PANEL) {
      lanes left = gelu_of(load(out)), right = gelu_of(load(out + PANEL));
      store(out, left);
      store(out + PANEL, right);
      continue;
    }
    for (int p = 0; p < panels; p++) {
      size_t left = columns - (size_t)p * PANEL;
      store_part(out + p * PANEL, gelu_of(load_part(out + p * PANEL, left)), left);
    }
  }
}

/// A tile of a product: `rows` rows by `panels` panels, summed over the inputs in their order.
INLINE void tile(const int rows, const int panels, const float *x, size_t stride, size_t inputs,
                 const float *packed, const float *bias, float *out, size_t out_stride,
                 size_t columns, int gelu) {
  lanes sum[TILE_ROWS][TILE_PANELS];
#pragma clang loop unroll(full)
  for (int p = 0; p < panels; p++) {
    size_t left = columns - (size_t)p * PANEL;
    lanes start = bias ? load_part(bias + p * PANEL, left) : every(0);
#pragma clang loop unroll(full)
    for (int r = 0; r < rows; r++) sum[r][p] = start;
  }
  for (size_t k = 0; k < inputs; k++) {
    lanes column[TILE_PANELS];
#pragma clang loop unroll(full)
    for (int p = 0; p < panels; p++) column[p] = load(packed + ((size_t)p * inputs + k) * PANEL);
#pragma clang loop unroll(full)
    for (int r = 0; r < rows; r++) {
      lanes value = every(x[(size_t)r * stride + k]);
#pragma clang loop unroll(full)
      for (int p = 0; p < panels; p++) sum[r][p] = fused(value, column[p], sum[r][p]);
    }
  }
#pragma clang loop unroll(full)
  for (int p = 0; p < panels; p++) {
    size_t left = columns - (size_t)p * PANEL;
#pragma clang loop unroll(full)
    for (int r = 0; r < rows; r++)
      store_part(out + (size_t)r * out_stride + p * PANEL, sum[r][p], left);
  }
  if (gelu) gelu_tile(rows, panels, out, out_stride, columns);
}

typedef struct {
  const float *x;
  size_t stride;
  size_t inputs;
  const float *bias;
  float *out;
  size_t out_stride;
  size_t columns;
  int gelu;
} product_task;

#define TILE_CASE(n)                                                                          \
  case n:                                                                                     \
    if (panels == TILE_PANELS)                                                                \
      tile(n, TILE_PANELS, t.x, t.stride, t.inputs, packed, t.bias, t.out, t.out_stride,      \
           t.columns, t.gelu);                                                                \
    else                                                                                      \
      tile(n, 1, t.x, t.stride, t.inputs, packed, t.bias, t.out, t.out_stride, t.columns,     \
           t.gelu);                                                                           \
    break;

static void tile_of(int rows, int panels, product_task t, const float *packed) {
  switch (rows) {
    TILE_CASE(1)
    TILE_CASE(2)
    TILE_CASE(3)
    TILE_CASE(4)
    TILE_CASE(5)
    TILE_CASE(6)
#if TILE_ROWS > 6
    TILE_CASE(7)
    TILE_CASE(8)
    TILE_CASE(9)
    TILE_CASE(10)
    TILE_CASE(11)
    TILE_CASE(12)
#endif
  }
}

/// Rows are taken in blocks that stay in the cache, and within a block in tiles of nearly one size.
#ifndef BLOCK_ROWS
#define BLOCK_ROWS 264
#endif

static void product(size_t rows, product_task whole, const float *packed) {
  size_t step = TILE_PANELS * PANEL;
  for (size_t block = 0; block < rows; block += BLOCK_ROWS) {
    size_t height = rows - block < BLOCK_ROWS ? rows - block : BLOCK_ROWS;
    size_t tiles = (height + TILE_ROWS - 1) / TILE_ROWS;
    for (size_t j = 0; j < whole.columns; j += step) {
      int panels = whole.columns - j > PANEL ? TILE_PANELS : 1;
      const float *panel = packed + j * whole.inputs;
      for (size_t i = 0; i < tiles; i++) {
        size_t from = block + height * i / tiles, to = block + height * (i + 1) / tiles;
        product_task t = whole;
        t.x += from * t.stride;
        t.out += from * t.out_stride + j;
        t.columns -= j;
        if (t.bias) t.bias += j;
        tile_of((int)(to - from), panels, t, panel);
      }
    }
  }
}

void ENCODER(linear_f32)(const float *x, size_t rows, size_t inputs, const float *packed,
                         const float *bias, size_t columns, int gelu, float *out) {
  product_task whole = {x, inputs, inputs, bias, out, columns, columns, gelu};
  product(rows, whole, packed);
}

void ENCODER(quantize)(const float *x, size_t rows, size_t inputs, uint8_t *quantized,
                       float *steps, float *lows) {
  size_t width = encoder_row_bytes(inputs);
  for (size_t r = 0; r < rows; r++, x += inputs, quantized += width) {
    lanes low = every(x[0]), high = every(x[0]);
    for (size_t i = 0; i + PANEL <= inputs; i += PANEL) {
      low = smaller(low, load(x + i));
      high = larger(high, load(x + i));
    }
    float least = smallest_of(low), most = largest_of(high);
    for (size_t i = inputs / PANEL * PANEL; i < inputs; i++) {
      least = x[i] < least ? x[i] : least;
      most = x[i] > most ? x[i] : most;
    }
    float range = most - least, times = range > 0 ? 255.0f / range : 0;
    steps[r] = range / 255.0f;
    lows[r] = least;
    for (size_t i = 0; i < inputs; i += PANEL) {
      size_t left = inputs - i < PANEL ? inputs - i : PANEL;
      lanes scaled = fused(load_part(x + i, left) - least, every(times), every(0.5f));
      typedef uint8_t bytes __attribute__((vector_size(16)));
      ints whole = __builtin_convertvector(smaller(scaled, every(255.0f)), ints);
      bytes small = __builtin_convertvector(whole, bytes);
      memcpy(quantized + i, &small, left);
    }
    memset(quantized + inputs, 0, width - inputs);
  }
}

/// Turns exact sums of products of 8 bits into numbers, one panel of one row.
INLINE void finish_i8(ints total, float step, float low, const float *scales, const float *sums,
                      const float *bias, size_t left, int gelu, float *out) {
  lanes shift = fused(every(low), load(sums), load_part(bias, left));
  lanes value =
      fused(__builtin_convertvector(total, lanes), every(step) * load(scales), shift);
  store_part(out, gelu ? gelu_of(value) : value, left);
}

/// Packs `count` rows of `width` numbers, transposed, as the panels of a product over the width.
INLINE void pack_keys(const float *from, size_t stride, size_t count, size_t width, float *to) {
  for (size_t panel = 0; panel * PANEL < count; panel++)
    for (size_t k = 0; k < width; k++)
      for (size_t i = 0; i < PANEL; i++) {
        size_t row = panel * PANEL + i;
        to[(panel * width + k) * PANEL + i] = row < count ? from[row * stride + k] : 0;
      }
}

/// Packs `count` rows of `width` numbers as the panels of a product over the rows.
INLINE void pack_values(const float *from, size_t stride, size_t count, size_t width, float *to) {
  for (size_t panel = 0; panel * PANEL < width; panel++)
    for (size_t row = 0; row < count; row++)
      store(to + (panel * count + row) * PANEL,
            load_part(from + row * stride + panel * PANEL, width - panel * PANEL));
}

/// Turns each row of scores into exp(scale * (score - largest)), zeros behind `count`, and gives
/// what each row must be multiplied with to add up to 1.
INLINE void softmax(float *scores, size_t rows, size_t count, size_t stride, float scale,
                    float *times) {
  for (size_t r = 0; r < rows; r++, scores += stride) {
    lanes best = every(scores[0]), total = every(0);
    for (size_t i = 0; i < count; i += PANEL)
      best = larger(best, chosen(first(count - i), load(scores + i), best));
    lanes most = every(largest_of(best));
    for (size_t i = 0; i < count; i += PANEL) {
      lanes value = exponential((load(scores + i) - most) * scale);
      value = masked(value, first(count - i));
      total += value;
      store(scores + i, value);
    }
    times[r] = 1.0f / sum_of(total);
  }
}

INLINE void scale_rows(float *x, size_t rows, size_t stride, size_t width, const float *times) {
  for (size_t r = 0; r < rows; r++, x += stride)
    for (size_t i = 0; i < width; i++) x[i] *= times[r];
}

void ENCODER(attention)(const float *mixed, size_t tokens, size_t hidden, size_t heads,
                        float *scratch, float *out) {
  size_t width = hidden / heads, stride = 3 * hidden;
  size_t padded = (tokens + PANEL - 1) / PANEL * PANEL;
  float *keys = scratch, *values = keys + encoder_packed_count(tokens, width);
  float *scores = values + encoder_packed_count(width, tokens), *times = scores + tokens * padded;
  float scale = 1.0f / sqrtf((float)width);
  for (size_t head = 0; head < heads; head++) {
    const float *query = mixed + head * width;
    pack_keys(query + hidden, stride, tokens, width, keys);
    pack_values(query + 2 * hidden, stride, tokens, width, values);
    product_task ask = {query, stride, width, 0, scores, padded, padded, 0};
    product(tokens, ask, keys);
    softmax(scores, tokens, tokens, padded, scale, times);
    product_task mix = {scores, padded, tokens, 0, out + head * width, hidden, width, 0};
    product(tokens, mix, values);
    scale_rows(out + head * width, tokens, hidden, width, times);
  }
}

void ENCODER(embed)(const int32_t *ids, size_t tokens, const float *words, const float *positions,
                    const float *type, size_t hidden, float *out) {
  for (size_t t = 0; t < tokens; t++) {
    const float *word = words + (size_t)ids[t] * hidden, *place = positions + t * hidden;
    for (size_t i = 0; i < hidden; i++) out[t * hidden + i] = (word[i] + type[i]) + place[i];
  }
}

void ENCODER(normalize)(float *x, const float *residual, size_t rows, size_t hidden,
                        const float *gain, const float *shift, float epsilon) {
  for (size_t r = 0; r < rows; r++, x += hidden) {
    lanes total = every(0), squares = every(0);
    for (size_t i = 0; i < hidden; i += PANEL) {
      lanes value = load_part(x + i, hidden - i);
      if (residual) {
        value += load_part(residual + r * hidden + i, hidden - i);
        store_part(x + i, value, hidden - i);
      }
      total += value;
    }
    float mean = sum_of(total) / (float)hidden;
    for (size_t i = 0; i < hidden; i += PANEL) {
      lanes away = masked(load_part(x + i, hidden - i) - mean, first(hidden - i));
      squares = fused(away, away, squares);
    }
    float times = 1.0f / sqrtf(sum_of(squares) / (float)hidden + epsilon);
    for (size_t i = 0; i < hidden; i += PANEL) {
      size_t left = hidden - i;
      lanes value = (load_part(x + i, left) - mean) * times;
      store_part(x + i, fused(value, load_part(gain + i, left), load_part(shift + i, left)), left);
    }
  }
}

void ENCODER(pool)(const float *x, size_t rows, size_t hidden, float *out) {
  lanes squares = every(0);
  for (size_t i = 0; i < hidden; i += PANEL) {
    lanes total = every(0);
    for (size_t r = 0; r < rows; r++) total += load_part(x + r * hidden + i, hidden - i);
    total /= (float)rows;
    squares = fused(total, total, squares);
    store_part(out + i, total, hidden - i);
  }
  float length = sqrtf(sum_of(squares));
  if (!(length > 0)) return;
  for (size_t i = 0; i < hidden; i++) out[i] /= length;
}
