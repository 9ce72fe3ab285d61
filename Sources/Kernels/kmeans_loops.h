// The loops of kmeans.c for one type of number and one level of instructions.
//
// Included once for each pair, with REAL, INTEGER (a whole number of the same size), LANES, NAME
// (adds the suffix of the pair) and TARGET. Vectors are 64 bytes at every level; the compiler cuts
// them to what the level has. All operations go lane by lane, and none is fused.

typedef REAL NAME(lanes) __attribute__((vector_size(64)));
typedef INTEGER NAME(marks) __attribute__((vector_size(64)));
typedef double NAME(wide) __attribute__((vector_size(8 * LANES)));

#define ALWAYS static inline __attribute__((always_inline)) TARGET

/// Squared distances of a block's rows to four points.
ALWAYS void NAME(squares)(const REAL *block, size_t dims, const REAL *points, NAME(lanes) out[4]) {
  const REAL *a = points, *b = a + dims, *c = b + dims, *d = c + dims;
  NAME(lanes) s = {0}, t = {0}, u = {0}, v = {0};
  for (size_t j = 0; j < dims; j++) {
    NAME(lanes) x = *(const NAME(lanes) *)(block + j * LANES);
    NAME(lanes) e = x - a[j], f = x - b[j], g = x - c[j], h = x - d[j];
    s += e * e;
    t += f * f;
    u += g * g;
    v += h * h;
  }
  out[0] = s;
  out[1] = t;
  out[2] = u;
  out[3] = v;
}

/// One lane after another, so that the sum does not depend on how a level folds a register.
ALWAYS double NAME(fold)(const NAME(wide) *sums) {
  double total = 0;
  for (int lane = 0; lane < LANES; lane++) total += (*sums)[lane];
  return total;
}

ALWAYS void NAME(clear_from)(NAME(lanes) *values, size_t valid) {
  for (size_t lane = valid; lane < LANES; lane++) (*values)[lane] = 0;
}

static TARGET int64_t NAME(assign)(const REAL *packed, size_t dims, size_t n, size_t first,
                                   size_t last, const REAL *centers, size_t k, int32_t *labels,
                                   REAL *nearest, double *sums, int64_t *counts, double *inertia) {
  NAME(wide) total = {0};
  int64_t changed = 0;
  for (size_t b = first; b < last; b++) {
    const REAL *block = packed + b * dims * LANES;
    NAME(lanes) best, distance[4];
    NAME(marks) label = {0};
    for (size_t c = 0; c < k; c += 4) {
      NAME(squares)(block, dims, centers + c * dims, distance);
      for (int i = 0; i < 4; i++) {
        if (c + i == 0) {
          best = distance[0];
          continue;
        }
        NAME(marks) less = distance[i] < best;
        best = (NAME(lanes))((less & (NAME(marks))distance[i]) | (~less & (NAME(marks))best));
        label = (less & (INTEGER)(c + i)) | (~less & label);
      }
    }
    size_t valid = n - b * LANES < LANES ? n - b * LANES : LANES;
    if (valid < LANES) NAME(clear_from)(&best, valid);
    *(NAME(lanes) *)(nearest + b * LANES) = best;
    total += __builtin_convertvector(best, NAME(wide));
    int32_t *old = labels + b * LANES;
    int differs = 0;
    for (size_t lane = 0; lane < LANES; lane++) differs |= old[lane] != (int32_t)label[lane];
    if (!differs) continue;
    for (size_t lane = 0; lane < valid; lane++) {
      int32_t from = old[lane], to = (int32_t)label[lane];
      if (from == to) continue;
      changed++;
      old[lane] = to;
      counts[to]++;
      double *gains = sums + (size_t)to * dims;
      for (size_t j = 0; j < dims; j++) gains[j] += block[j * LANES + lane];
      if (from < 0) continue;
      counts[from]--;
      double *losses = sums + (size_t)from * dims;
      for (size_t j = 0; j < dims; j++) losses[j] -= block[j * LANES + lane];
    }
  }
  *inertia = NAME(fold)(&total);
  return changed;
}

static TARGET void NAME(seed)(const REAL *packed, size_t dims, size_t n, size_t first, size_t last,
                              const REAL *candidates, size_t count, const REAL *nearest,
                              REAL *reduced, size_t stride, double *sums) {
  for (size_t c = 0; c < count; c += 4) {
    NAME(wide) totals[4] = {{0}, {0}, {0}, {0}};
    for (size_t b = first; b < last; b++) {
      NAME(lanes) distance[4];
      NAME(lanes) near = *(const NAME(lanes) *)(nearest + b * LANES);
      NAME(squares)(packed + b * dims * LANES, dims, candidates + c * dims, distance);
      size_t valid = n - b * LANES < LANES ? n - b * LANES : LANES;
      for (size_t i = 0; i < 4 && c + i < count; i++) {
        NAME(marks) less = distance[i] < near;
        NAME(lanes) kept =
            (NAME(lanes))((less & (NAME(marks))distance[i]) | (~less & (NAME(marks))near));
        if (valid < LANES) NAME(clear_from)(&kept, valid);
        *(NAME(lanes) *)(reduced + (c + i) * stride + b * LANES) = kept;
        totals[i] += __builtin_convertvector(kept, NAME(wide));
      }
    }
    for (size_t i = 0; i < 4 && c + i < count; i++) sums[c + i] = NAME(fold)(&totals[i]);
  }
}

static TARGET void NAME(distances)(const REAL *packed, size_t dims, size_t n, const REAL *points,
                                   size_t count, double *sums) {
  size_t blocks = (n + LANES - 1) / LANES;
  for (size_t c = 0; c < count; c += 4) {
    NAME(wide) totals[4] = {{0}, {0}, {0}, {0}};
    for (size_t b = 0; b < blocks; b++) {
      NAME(lanes) distance[4];
      NAME(squares)(packed + b * dims * LANES, dims, points + c * dims, distance);
      size_t valid = n - b * LANES < LANES ? n - b * LANES : LANES;
      for (int i = 0; i < 4; i++) {
        NAME(lanes) root = __builtin_elementwise_sqrt(distance[i]);
        if (valid < LANES) NAME(clear_from)(&root, valid);
        totals[i] += __builtin_convertvector(root, NAME(wide));
      }
    }
    for (size_t i = 0; i < 4 && c + i < count; i++) sums[c + i] += NAME(fold)(&totals[i]);
  }
}

/// Sum of (b - a) / max(a, b): a is the distance to the own centre, b to the nearest other one.
static TARGET double NAME(margins)(const REAL *packed, size_t dims, size_t n, size_t first,
                                   size_t last, const REAL *centers, size_t k,
                                   const int32_t *labels) {
  NAME(wide) total = {0};
  for (size_t b = first; b < last; b++) {
    NAME(lanes) own = {0}, other = {0}, distance[4];
    NAME(marks) label, isKnown = {0};
    for (size_t lane = 0; lane < LANES; lane++) label[lane] = labels[b * LANES + lane];
    for (size_t c = 0; c < k; c += 4) {
      NAME(squares)(packed + b * dims * LANES, dims, centers + c * dims, distance);
      for (size_t i = 0; i < 4 && c + i < k; i++) {
        NAME(marks) isOwn = label == (INTEGER)(c + i);
        NAME(marks) less = ~isOwn & (~isKnown | (distance[i] < other));
        own = (NAME(lanes))((isOwn & (NAME(marks))distance[i]) | (~isOwn & (NAME(marks))own));
        other = (NAME(lanes))((less & (NAME(marks))distance[i]) | (~less & (NAME(marks))other));
        isKnown |= ~isOwn;
      }
    }
    own = __builtin_elementwise_sqrt(own);
    other = __builtin_elementwise_sqrt(other);
    NAME(marks) inside = own < other;
    NAME(lanes) most =
        (NAME(lanes))((inside & (NAME(marks))other) | (~inside & (NAME(marks))own));
    NAME(lanes) one = (NAME(lanes)){0} + 1;
    NAME(marks) isZero = most == 0;
    most = (NAME(lanes))((isZero & (NAME(marks))one) | (~isZero & (NAME(marks))most));
    NAME(lanes) margin = (other - own) / most;
    size_t valid = n - b * LANES < LANES ? n - b * LANES : LANES;
    if (valid < LANES) NAME(clear_from)(&margin, valid);
    total += __builtin_convertvector(margin, NAME(wide));
  }
  return NAME(fold)(&total);
}

static TARGET void NAME(moments)(const REAL *packed, size_t dims, size_t n, size_t first,
                                 size_t last, const double *mean, double *sums, double *squares) {
  for (size_t j = 0; j < dims; j++) {
    NAME(wide) total = {0}, square = {0};
    for (size_t b = first; b < last; b++) {
      NAME(wide) x = __builtin_convertvector(
          *(const NAME(lanes) *)(packed + (b * dims + j) * LANES), NAME(wide));
      x -= mean[j];
      size_t valid = n - b * LANES < LANES ? n - b * LANES : LANES;
      for (size_t lane = valid; lane < LANES; lane++) x[lane] = 0;
      total += x;
      square += x * x;
    }
    sums[j] = NAME(fold)(&total);
    squares[j] = NAME(fold)(&square);
  }
}

#undef ALWAYS
