#ifndef LIKENESS_KMEANS_KERNELS_H
#define LIKENESS_KMEANS_KERNELS_H

#include <stddef.h>
#include <stdint.h>

/// The inner loops of k-means and of the silhouette.
///
/// Rows are packed in blocks of kmeans_lanes rows: within a block, value d of all its rows lies
/// together. A lane of a register is a row, so a distance is summed over the columns in their order
/// whatever the width of a register, and every level of instructions gives the same bits. Lanes
/// after the last row hold zeros and are left out. Pointers to packed values and to centres are to
/// double or float, as the type says; packed values are aligned to 64 bytes.

typedef enum { KMEANS_DOUBLE = 0, KMEANS_SINGLE = 1 } kmeans_type;

/// Rows in a block: 64 bytes of one column.
size_t kmeans_lanes(kmeans_type type);

/// Hashes the values of the rows first to last (given row by row) into keys; -0 counts as 0.
/// Returns 0 if a value is not finite or so large that sums of squares would not be.
int kmeans_hash(kmeans_type type, const void *rows, size_t dims, size_t first, size_t last,
                uint64_t *keys);

/// Sorts n keys and writes the row of each to `order`, equal ones by row. `scratch` and `other` are
/// as large as `keys` and `order`.
void kmeans_sort(size_t n, uint64_t *keys, uint64_t *scratch, uint32_t *order, uint32_t *other);

/// Writes the blocks first to last of the rows in the given order.
void kmeans_pack(kmeans_type type, const void *rows, size_t dims, size_t n, const uint32_t *order,
                 size_t first, size_t last, void *packed);

/// Sums of (x - mean), and of its squares, per column over the blocks first to last.
void kmeans_moments(kmeans_type type, const void *packed, size_t dims, size_t n, size_t first,
                    size_t last, const double *mean, double *sums, double *squares);

/// Gives each row of the blocks first to last its nearest centre (the first of equally near ones).
///
/// `centers` holds k rows and is filled up to a multiple of four by copies of the last. For rows
/// whose label changes, `sums` (k * dims) and `counts` (k) move from the old label (none if
/// negative) to the new one. `nearest` gets the squared distances, `inertia` their sum. Returns how
/// many labels changed.
int64_t kmeans_assign(kmeans_type type, const void *packed, size_t dims, size_t n, size_t first,
                      size_t last, const void *centers, size_t k, int32_t *labels, void *nearest,
                      double *sums, int64_t *counts, double *inertia);

/// For each candidate, the squared distance of every row to it or to what is near already,
/// whichever is less, and the sums of those. `candidates` is filled up to a multiple of four like
/// centres; `reduced` holds one list of n (filled up to whole blocks) per candidate.
void kmeans_seed(kmeans_type type, const void *packed, size_t dims, size_t n, size_t first,
                 size_t last, const void *candidates, size_t count, const void *nearest,
                 void *reduced, size_t stride, double *sums);

/// Adds to sums[p] the distances (not squared) of point p to n packed rows. `points` is filled up
/// to a multiple of four like centres.
void kmeans_distances(kmeans_type type, const void *packed, size_t dims, size_t n,
                      const void *points, size_t count, double *sums);

/// Sum over the rows of (b - a) / max(a, b), where a is the distance to the centre of the row's
/// label and b that to the nearest other centre; 0 for a row that equals both. k is at least 2.
double kmeans_margins(kmeans_type type, const void *packed, size_t dims, size_t n, size_t first,
                      size_t last, const void *centers, size_t k, const int32_t *labels);

#endif
