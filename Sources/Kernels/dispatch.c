#include "KernelDispatch.h"

#include <stdlib.h>
#include <string.h>

static int has_avx2(void) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
#else
  return 0;
#endif
}

static int has_avx512(void) {
#if defined(__x86_64__)
  return has_avx2() && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
         __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
#else
  return 0;
#endif
}

static kernel_level detect(void) {
  kernel_level best = has_avx512() ? KERNEL_AVX512 : has_avx2() ? KERNEL_AVX2 : KERNEL_PORTABLE;
  const char *wanted = getenv("LIKENESS_KERNELS");
  if (!wanted) return best;
  if (strcmp(wanted, "portable") == 0) return KERNEL_PORTABLE;
  if (strcmp(wanted, "avx2") == 0 && best >= KERNEL_AVX2) return KERNEL_AVX2;
  return best;
}

kernel_level kernel_dispatch_level(void) {
  static _Atomic int known = -1;
  int level = known;
  if (level < 0) {
    level = detect();
    known = level;
  }
  return (kernel_level)level;
}

int kernel_has_vnni(void) {
#if defined(__x86_64__)
  return kernel_dispatch_level() == KERNEL_AVX512 && __builtin_cpu_supports("avx512vnni");
#else
  return 0;
#endif
}
