#ifndef LIKENESS_KERNEL_DISPATCH_H
#define LIKENESS_KERNEL_DISPATCH_H

/// Which instructions the inner loops use. Every level gives the same bits: loops keep eight lanes
/// and a fixed order of sums whatever the width of a register.
typedef enum {
  KERNEL_PORTABLE = 0,
  KERNEL_AVX2 = 1,    // AVX2 and FMA
  KERNEL_AVX512 = 2,  // AVX-512 F, BW, DQ, VL
} kernel_level;

/// The best level of this machine, or the one that LIKENESS_KERNELS (portable, avx2, avx512) asks
/// for if the machine has it. Read once.
kernel_level kernel_dispatch_level(void);

/// Whether the machine multiplies 8-bit numbers in AVX-512 VNNI instructions.
int kernel_has_vnni(void);

#endif
