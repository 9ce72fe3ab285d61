#ifndef LIKENESS_KERNELS_H
#define LIKENESS_KERNELS_H

// All headers of the module, so that a build notices a new one.
#include "EncoderKernels.h"
#include "KMeansKernels.h"
#include "KernelDispatch.h"
#include "MixtureKernels.h"

#endif
