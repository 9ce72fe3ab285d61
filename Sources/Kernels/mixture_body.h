// The loops of a pass for LANES classes side by side; included once per width and level.

#include "mixture_math.h"

/// The largest lane, in all lanes.
static inline VEC NAME(widest)(VEC v) {
  VEC t;
#if LANES == 8
  t = __builtin_shufflevector(v, v, 4, 5, 6, 7, 0, 1, 2, 3);
  v = v > t ? v : t;
  t = __builtin_shufflevector(v, v, 2, 3, 0, 1, 6, 7, 4, 5);
  v = v > t ? v : t;
  t = __builtin_shufflevector(v, v, 1, 0, 3, 2, 5, 4, 7, 6);
#else
  t = __builtin_shufflevector(v, v, 2, 3, 0, 1);
  v = v > t ? v : t;
  t = __builtin_shufflevector(v, v, 1, 0, 3, 2);
#endif
  return v > t ? v : t;
}

/// The sum of the lanes, in all lanes.
static inline VEC NAME(total)(VEC v) {
#if LANES == 8
  v += __builtin_shufflevector(v, v, 4, 5, 6, 7, 0, 1, 2, 3);
  v += __builtin_shufflevector(v, v, 2, 3, 0, 1, 6, 7, 4, 5);
  v += __builtin_shufflevector(v, v, 1, 0, 3, 2, 5, 4, 7, 6);
#else
  v += __builtin_shufflevector(v, v, 2, 3, 0, 1);
  v += __builtin_shufflevector(v, v, 1, 0, 3, 2);
#endif
  return v;
}

/// Numbers of a block, standardised: 0 where missing, and 1 or 0 for whether there is one.
static void NAME(numbers)(const mixture_column *c, size_t first, size_t n, double *x, double *o) {
  const double center = c->center, factor = c->factor;
  if (c->storage == MIXTURE_F64) {
    const double *v = (const double *)c->values + first;
    for (size_t i = 0; i < n; i++) {
      double y = (v[i] - center) * factor;
      x[i] = v[i] == v[i] ? y : 0.0;
      o[i] = v[i] == v[i] ? 1.0 : 0.0;
    }
  } else {
    const float *v = (const float *)c->values + first;
    for (size_t i = 0; i < n; i++) {
      double y = ((double)v[i] - center) * factor;
      x[i] = v[i] == v[i] ? y : 0.0;
      o[i] = v[i] == v[i] ? 1.0 : 0.0;
    }
  }
}

static void NAME(variances)(const mixture_column *c, size_t first, size_t n, double *s) {
  const double factor = c->noise_factor;
  if (c->noise_storage == MIXTURE_F64) {
    const double *v = (const double *)c->noise + first;
    for (size_t i = 0; i < n; i++) s[i] = v[i] * factor;
  } else {
    const float *v = (const float *)c->noise + first;
    for (size_t i = 0; i < n; i++) s[i] = (double)v[i] * factor;
  }
}

static void NAME(codes)(const mixture_column *c, size_t first, size_t n, int32_t *code) {
  if (c->storage == MIXTURE_U8) {
    const uint8_t *v = (const uint8_t *)c->values + first;
    for (size_t i = 0; i < n; i++) code[i] = v[i];
  } else if (c->storage == MIXTURE_U16) {
    const uint16_t *v = (const uint16_t *)c->values + first;
    for (size_t i = 0; i < n; i++) code[i] = v[i];
  } else {
    memcpy(code, (const int32_t *)c->values + first, n * sizeof(int32_t));
  }
}

/// Adds one variable's log density to a block, for LANES lanes from `lane` of `stride`.
static void NAME(add)(const mixture_column *c, size_t first, size_t n, int stride, int lane,
                      double *acc, double *work) {
  const double *terms = c->terms + lane;
  double *x = work, *o = work + MIXTURE_BLOCK, *s = work + 2 * MIXTURE_BLOCK;
  acc += lane;
  if (c->kind == MIXTURE_NORMAL) {
    NAME(numbers)(c, first, n, x, o);
    VEC a = LOAD(terms), b = LOAD(terms + stride), q = LOAD(terms + 2 * stride);
    for (size_t i = 0; i < n; i++) {
      VEC v = (VEC)x[i];
      STORE(acc + i * stride, LOAD(acc + i * stride) + (a * (VEC)o[i] + (b + q * v) * v));
    }
  } else if (c->kind == MIXTURE_CODED) {
    int32_t *code = (int32_t *)work;
    NAME(codes)(c, first, n, code);
    for (size_t i = 0; i < n; i++)
      STORE(acc + i * stride, LOAD(acc + i * stride) + LOAD(terms + (size_t)code[i] * stride));
  } else {
    NAME(numbers)(c, first, n, x, o);
    NAME(variances)(c, first, n, s);
    VEC mean = LOAD(terms), variance = LOAD(terms + stride);
    for (size_t i = 0; i < n; i++) {
      if (o[i] == 0.0) continue;
      VEC v = variance + (VEC)s[i];
      VEC d = (VEC)x[i] - mean;
      VEC log_density =
          (VEC)-0.5 * (NAME(logarithm)(v * (VEC)6.283185307179586) + d * d / v);
      STORE(acc + i * stride, LOAD(acc + i * stride) + log_density);
    }
  }
}

static void NAME(sum_normal)(const mixture_column *c, size_t first, size_t n, int stride,
                             const double *g, double *sums, double *work) {
  double *x = work, *o = work + MIXTURE_BLOCK;
  NAME(numbers)(c, first, n, x, o);
  VEC n0 = 0, n1 = 0, s0 = 0, s1 = 0, q0 = 0, q1 = 0;
  size_t i = 0;
  for (; i + 1 < n; i += 2) {
    VEC g0 = LOAD(g + i * stride), g1 = LOAD(g + (i + 1) * stride);
    VEC gx0 = g0 * (VEC)x[i], gx1 = g1 * (VEC)x[i + 1];
    n0 += g0 * (VEC)o[i];
    n1 += g1 * (VEC)o[i + 1];
    s0 += gx0;
    s1 += gx1;
    q0 += gx0 * (VEC)x[i];
    q1 += gx1 * (VEC)x[i + 1];
  }
  if (i < n) {
    VEC g0 = LOAD(g + i * stride);
    VEC gx0 = g0 * (VEC)x[i];
    n0 += g0 * (VEC)o[i];
    s0 += gx0;
    q0 += gx0 * (VEC)x[i];
  }
  STORE(sums, LOAD(sums) + (n0 + n1));
  STORE(sums + stride, LOAD(sums + stride) + (s0 + s1));
  STORE(sums + 2 * stride, LOAD(sums + 2 * stride) + (q0 + q1));
}

/// Sums for a step of the mean and variance of the true values behind noisy ones.
static void NAME(sum_noisy)(const mixture_column *c, size_t first, size_t n, int stride, int lane,
                            const double *g, double *sums, double *work) {
  double *x = work, *o = work + MIXTURE_BLOCK, *s = work + 2 * MIXTURE_BLOCK;
  NAME(numbers)(c, first, n, x, o);
  NAME(variances)(c, first, n, s);
  VEC mean = LOAD(c->terms + lane), variance = LOAD(c->terms + lane + stride);
  VEC weight = 0, precision = 0, residual = 0, information = 0, score = 0;
  for (size_t i = 0; i < n; i++) {
    if (o[i] == 0.0) continue;
    VEC p = LOAD(g + i * stride);
    VEC w = (VEC)1.0 / (variance + (VEC)s[i]);
    VEC d = (VEC)x[i] - mean;
    VEC pw = p * w;
    weight += p;
    precision += pw;
    residual += pw * d;
    information += pw * w;
    score += pw * (d * d * w - (VEC)1.0);
  }
  STORE(sums, LOAD(sums) + weight);
  STORE(sums + stride, LOAD(sums + stride) + precision);
  STORE(sums + 2 * stride, LOAD(sums + 2 * stride) + residual);
  STORE(sums + 3 * stride, LOAD(sums + 3 * stride) + information);
  STORE(sums + 4 * stride, LOAD(sums + 4 * stride) + score);
}

enum { NAME(copied_levels) = 8 };

/// Sums of weights by code.
///
/// Few codes repeat from row to row, and each addition would wait for the one before: four copies of
/// a small table take turns.
static void NAME(sum_coded)(const mixture_column *c, size_t first, size_t n, int stride,
                            const double *g, double *sums, double *work) {
  int32_t *code = (int32_t *)work;
  NAME(codes)(c, first, n, code);
  if (c->levels >= NAME(copied_levels)) {
    for (size_t i = 0; i < n; i++) {
      double *at = sums + (size_t)code[i] * stride;
      STORE(at, LOAD(at) + LOAD(g + i * stride));
    }
    return;
  }
  VEC copies[4 * NAME(copied_levels)];
  int used = c->levels + 1;
  for (int l = 0; l < used * 4; l++) copies[l] = 0;
  size_t i = 0;
  for (; i + 3 < n; i += 4) {
    copies[4 * code[i]] += LOAD(g + i * stride);
    copies[4 * code[i + 1] + 1] += LOAD(g + (i + 1) * stride);
    copies[4 * code[i + 2] + 2] += LOAD(g + (i + 2) * stride);
    copies[4 * code[i + 3] + 3] += LOAD(g + (i + 3) * stride);
  }
  for (; i < n; i++) copies[4 * code[i]] += LOAD(g + i * stride);
  for (int l = 0; l < used; l++) {
    VEC *at = copies + 4 * l;
    double *out = sums + (size_t)l * stride;
    STORE(out, LOAD(out) + ((at[0] + at[1]) + (at[2] + at[3])));
  }
}

/// Turns a block's log densities into weights that sum to each row's, and writes what is asked for.
static void NAME(normalize)(const mixture_pass *p, size_t first, size_t n, double *acc,
                            double *work, mixture_totals *totals) {
  const int stride = p->lanes;
  double *highest = work, *sum = work + MIXTURE_BLOCK, *within = work + 2 * MIXTURE_BLOCK,
         *factor = work + 3 * MIXTURE_BLOCK, *weight = work + 4 * MIXTURE_BLOCK;
  size_t padded = (n + LANES - 1) / LANES * LANES;
  for (size_t i = n; i < padded; i++) {
    sum[i] = 1;
    highest[i] = within[i] = weight[i] = 0;
  }
  for (size_t i = 0; i < n; i++) {
    weight[i] = p->weights ? p->weights[first + i] : 1.0;
    double *row = acc + i * stride;
    VEC m = LOAD(row);
    for (int l = LANES; l < stride; l += LANES) {
      VEC next = LOAD(row + l);
      m = m > next ? m : next;
    }
    m = NAME(widest)(m);
    VEC s = 0, t = 0;
    for (int l = 0; l < stride; l += LANES) {
      VEC d = LOAD(row + l) - m;
      VEC e = NAME(exponential)(d);
      STORE(row + l, e);
      s += e;
      t += e * d;
    }
    highest[i] = m[0];
    sum[i] = NAME(total)(s)[0];
    within[i] = NAME(total)(t)[0];
  }
  VEC likelihood = 0, entropy = 0, classification = 0;
  for (size_t i = 0; i < padded; i += LANES) {
    VEC s = LOAD(sum + i), w = LOAD(weight + i);
    VEC log_sum = NAME(logarithm)(s), inverse = (VEC)1.0 / s;
    likelihood += w * (LOAD(highest + i) + log_sum);
    entropy += w * (log_sum - LOAD(within + i) * inverse);
    classification -= w * log_sum;
    STORE(factor + i, inverse);
  }
  totals->log_likelihood += NAME(total)(likelihood)[0];
  totals->entropy += NAME(total)(entropy)[0];
  totals->classification += NAME(total)(classification)[0];
  if (p->posterior) {
    for (size_t i = 0; i < n; i++) {
      double *out = p->posterior + (first + i) * (size_t)p->slots;
      for (int k = 0; k < p->slots; k++) out[k] = acc[i * stride + k] * factor[i];
    }
  }
  if (!p->sums) return;
  for (size_t i = 0; i < n; i++) {
    VEC f = (VEC)(factor[i] * weight[i]);
    for (int l = 0; l < stride; l += LANES)
      STORE(acc + i * stride + l, LOAD(acc + i * stride + l) * f);
  }
}

static void NAME(take)(const mixture_pass *p, size_t first, size_t n, double *acc) {
  for (size_t i = 0; i < n; i++) {
    const double *in = p->given + (first + i) * (size_t)p->slots;
    double weight = p->weights ? p->weights[first + i] : 1.0;
    for (int k = 0; k < p->lanes; k++) acc[i * p->lanes + k] = k < p->slots ? in[k] * weight : 0;
  }
}

static void NAME(block)(const mixture_pass *p, size_t first, size_t n, mixture_totals *totals) {
  const int stride = p->lanes;
  double *acc = p->scratch, *work = p->scratch + MIXTURE_BLOCK * (size_t)stride;
  if (p->given) {
    NAME(take)(p, first, n, acc);
  } else {
    for (size_t i = 0; i < n; i++)
      for (int l = 0; l < stride; l += LANES)
        STORE(acc + i * stride + l, LOAD(p->log_shares + l));
    for (int j = 0; j < p->column_count; j++)
      if (p->columns[j].in_density)
        for (int l = 0; l < stride; l += LANES)
          NAME(add)(p->columns + j, first, n, stride, l, acc, work);
    NAME(normalize)(p, first, n, acc, work, totals);
  }
  if (!p->sums) return;
  for (int l = 0; l < stride; l += LANES) {
    VEC size = 0;
    for (size_t i = 0; i < n; i++) size += LOAD(acc + i * stride + l);
    STORE(p->sums + l, LOAD(p->sums + l) + size);
    for (int j = 0; j < p->column_count; j++) {
      const mixture_column *c = p->columns + j;
      if (!c->in_sums) continue;
      double *sums = p->sums + c->sums_offset + l;
      if (c->kind == MIXTURE_NORMAL)
        NAME(sum_normal)(c, first, n, stride, acc + l, sums, work);
      else if (c->kind == MIXTURE_CODED)
        NAME(sum_coded)(c, first, n, stride, acc + l, sums, work);
      else
        NAME(sum_noisy)(c, first, n, stride, l, acc + l, sums, work);
    }
  }
}

static void NAME(run)(const mixture_pass *p, size_t first, size_t count, mixture_totals *totals) {
  for (size_t done = 0; done < count; done += MIXTURE_BLOCK) {
    size_t left = count - done;
    NAME(block)(p, first + done, left < MIXTURE_BLOCK ? left : MIXTURE_BLOCK, totals);
  }
}

__attribute__((unused)) static void NAME(map)(double *values, size_t count, int is_log) {
  for (size_t i = 0; i + LANES <= count; i += LANES) {
    VEC v = LOAD(values + i);
    STORE(values + i, is_log ? NAME(logarithm)(v) : NAME(exponential)(v));
  }
}

#undef VEC
#undef BITS
#undef PACKED
#undef LOAD
#undef STORE
#undef AS_BITS
#undef AS_VEC
#undef LANES
#undef NAME
