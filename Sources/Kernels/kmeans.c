#include "KMeansKernels.h"

#include <math.h>
#include <string.h>

#include "KernelDispatch.h"

// The six copies of the loops. The baseline of a build is what every machine of its kind has.

#define REAL float
#define INTEGER int32_t
#define LANES 16
#define TARGET
#define NAME(x) x##_single_portable
#include "kmeans_loops.h"
#undef TARGET
#undef NAME
#if defined(__x86_64__)
#define TARGET __attribute__((target("avx2")))
#define NAME(x) x##_single_avx2
#include "kmeans_loops.h"
#undef TARGET
#undef NAME
#define TARGET __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl")))
#define NAME(x) x##_single_avx512
#include "kmeans_loops.h"
#undef TARGET
#undef NAME
#endif
#undef REAL
#undef INTEGER
#undef LANES

#define REAL double
#define INTEGER int64_t
#define LANES 8
#define TARGET
#define NAME(x) x##_double_portable
#include "kmeans_loops.h"
#undef TARGET
#undef NAME
#if defined(__x86_64__)
#define TARGET __attribute__((target("avx2")))
#define NAME(x) x##_double_avx2
#include "kmeans_loops.h"
#undef TARGET
#undef NAME
#define TARGET __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl")))
#define NAME(x) x##_double_avx512
#include "kmeans_loops.h"
#undef TARGET
#undef NAME
#endif
#undef REAL
#undef INTEGER
#undef LANES

// Calls the copy for the type and for the level of this machine.
#if defined(__x86_64__)
#define CALL(type, function, ...)                                                 \
  do {                                                                            \
    kernel_level level = kernel_dispatch_level();                                 \
    if (type == KMEANS_SINGLE) {                                                  \
      if (level == KERNEL_AVX512) return function##_single_avx512(__VA_ARGS__);   \
      if (level == KERNEL_AVX2) return function##_single_avx2(__VA_ARGS__);       \
      return function##_single_portable(__VA_ARGS__);                             \
    }                                                                             \
    if (level == KERNEL_AVX512) return function##_double_avx512(__VA_ARGS__);     \
    if (level == KERNEL_AVX2) return function##_double_avx2(__VA_ARGS__);         \
    return function##_double_portable(__VA_ARGS__);                               \
  } while (0)
#else
#define CALL(type, function, ...)                                                 \
  do {                                                                            \
    if (type == KMEANS_SINGLE) return function##_single_portable(__VA_ARGS__);    \
    return function##_double_portable(__VA_ARGS__);                               \
  } while (0)
#endif

size_t kmeans_lanes(kmeans_type type) { return type == KMEANS_SINGLE ? 16 : 8; }

int64_t kmeans_assign(kmeans_type type, const void *packed, size_t dims, size_t n, size_t first,
                      size_t last, const void *centers, size_t k, int32_t *labels, void *nearest,
                      double *sums, int64_t *counts, double *inertia) {
  CALL(type, assign, packed, dims, n, first, last, centers, k, labels, nearest, sums, counts,
       inertia);
}

void kmeans_seed(kmeans_type type, const void *packed, size_t dims, size_t n, size_t first,
                 size_t last, const void *candidates, size_t count, const void *nearest,
                 void *reduced, size_t stride, double *sums) {
  CALL(type, seed, packed, dims, n, first, last, candidates, count, nearest, reduced, stride, sums);
}

void kmeans_distances(kmeans_type type, const void *packed, size_t dims, size_t n,
                      const void *points, size_t count, double *sums) {
  CALL(type, distances, packed, dims, n, points, count, sums);
}

double kmeans_margins(kmeans_type type, const void *packed, size_t dims, size_t n, size_t first,
                      size_t last, const void *centers, size_t k, const int32_t *labels) {
  CALL(type, margins, packed, dims, n, first, last, centers, k, labels);
}

void kmeans_moments(kmeans_type type, const void *packed, size_t dims, size_t n, size_t first,
                    size_t last, const double *mean, double *sums, double *squares) {
  CALL(type, moments, packed, dims, n, first, last, mean, sums, squares);
}

static uint64_t mix(uint64_t hash, uint64_t bits) {
  hash ^= bits;
  hash ^= hash >> 32;
  hash *= 0x9e3779b97f4a7c15;
  return hash ^ hash >> 29;
}

int kmeans_hash(kmeans_type type, const void *rows, size_t dims, size_t first, size_t last,
                uint64_t *keys) {
  double most = type == KMEANS_SINGLE ? 1e15 : 1e150;
  for (size_t i = first; i < last; i++) {
    uint64_t hash = 0x243f6a8885a308d3;
    for (size_t j = 0; j < dims; j++) {
      double value = type == KMEANS_SINGLE ? ((const float *)rows)[i * dims + j]
                                           : ((const double *)rows)[i * dims + j];
      if (!(fabs(value) < most)) return 0;
      value += 0.0;
      uint64_t bits;
      memcpy(&bits, &value, sizeof bits);
      hash = mix(hash, bits);
    }
    keys[i] = hash * 0xd6e8feb86659fd93;
  }
  return 1;
}

void kmeans_sort(size_t n, uint64_t *keys, uint64_t *scratch, uint32_t *order, uint32_t *other) {
  for (size_t i = 0; i < n; i++) order[i] = (uint32_t)i;
  // Radix sort by bytes, lowest first: an even number of passes ends where it began.
  for (int shift = 0; shift < 64; shift += 8) {
    size_t place[257] = {0};
    for (size_t i = 0; i < n; i++) place[(keys[i] >> shift & 255) + 1]++;
    for (int b = 0; b < 256; b++) place[b + 1] += place[b];
    for (size_t i = 0; i < n; i++) {
      size_t to = place[keys[i] >> shift & 255]++;
      scratch[to] = keys[i];
      other[to] = order[i];
    }
    uint64_t *k = keys;
    keys = scratch;
    scratch = k;
    uint32_t *o = order;
    order = other;
    other = o;
  }
}

void kmeans_pack(kmeans_type type, const void *rows, size_t dims, size_t n, const uint32_t *order,
                 size_t first, size_t last, void *packed) {
  size_t lanes = kmeans_lanes(type);
  size_t size = type == KMEANS_SINGLE ? sizeof(float) : sizeof(double);
  for (size_t b = first; b < last; b++) {
    char *block = (char *)packed + b * dims * lanes * size;
    size_t valid = n - b * lanes < lanes ? n - b * lanes : lanes;
    if (valid < lanes) memset(block, 0, dims * lanes * size);
    for (size_t lane = 0; lane < valid; lane++) {
      const char *row = (const char *)rows + (size_t)order[b * lanes + lane] * dims * size;
      if (type == KMEANS_SINGLE) {
        const float *from = (const float *)row;
        for (size_t j = 0; j < dims; j++) ((float *)block)[j * lanes + lane] = from[j];
      } else {
        const double *from = (const double *)row;
        for (size_t j = 0; j < dims; j++) ((double *)block)[j * lanes + lane] = from[j];
      }
    }
  }
}
