// Exponential and logarithm of LANES numbers; included once per width and level of instructions.

typedef double NAME(vec) __attribute__((ext_vector_type(LANES)));
typedef long NAME(bits) __attribute__((ext_vector_type(LANES)));
/// A vector in memory that is aligned as single numbers are.
typedef double NAME(packed) __attribute__((ext_vector_type(LANES), aligned(8)));

#define VEC NAME(vec)
#define BITS NAME(bits)
#define PACKED NAME(packed)
#define LOAD(p) ((VEC) * (const PACKED *)(p))
#define STORE(p, v) (*(PACKED *)(p) = (v))
#define AS_BITS(v) __builtin_bit_cast(BITS, (v))
#define AS_VEC(v) __builtin_bit_cast(VEC, (v))

/// Exponential of numbers up to 0, within two units of the last place; 0 below -708.
///
/// x = k log 2 + r, the Taylor series of r to the 13th power, then k added to the exponent.
static inline VEC NAME(exponential)(VEC x) {
  const double shifter = 6755399441055744.0;
  const VEC low = (VEC)(-708.0);
  BITS is_zero = x < low;
  x = is_zero ? low : x;
  VEC shifted = x * (VEC)1.4426950408889634 + (VEC)shifter;
  VEC k = shifted - (VEC)shifter;
  VEC r = (x - k * (VEC)6.93147180369123816490e-01) - k * (VEC)1.90821492927058770002e-10;
  VEC p = (VEC)(1.0 / 6227020800.0);
  p = p * r + (VEC)(1.0 / 479001600.0);
  p = p * r + (VEC)(1.0 / 39916800.0);
  p = p * r + (VEC)(1.0 / 3628800.0);
  p = p * r + (VEC)(1.0 / 362880.0);
  p = p * r + (VEC)(1.0 / 40320.0);
  p = p * r + (VEC)(1.0 / 5040.0);
  p = p * r + (VEC)(1.0 / 720.0);
  p = p * r + (VEC)(1.0 / 120.0);
  p = p * r + (VEC)(1.0 / 24.0);
  p = p * r + (VEC)(1.0 / 6.0);
  p = p * r + (VEC)0.5;
  p = p * r + (VEC)1.0;
  p = p * r + (VEC)1.0;
  VEC power = AS_VEC((AS_BITS(shifted) + 1023) << 52);
  return is_zero ? (VEC)0.0 : p * power;
}

/// Logarithm of normal positive numbers, within one unit of the last place (the method of fdlibm's
/// e_log.c, Sun Microsystems 1993).
static inline VEC NAME(logarithm)(VEC x) {
  BITS bits = AS_BITS(x);
  BITS exponent = ((bits >> 52) & 2047) - 1023;
  VEC m = AS_VEC((bits & 0x000fffffffffffffL) | 0x3ff0000000000000L);
  BITS is_high = m > (VEC)1.4142135623730951;
  m = is_high ? m * (VEC)0.5 : m;
  exponent = exponent - is_high;
  const double base = 6755399441055744.0;
  VEC k = AS_VEC(exponent + 0x4338000000000000L) - (VEC)base;
  VEC f = m - (VEC)1.0;
  VEC s = f / ((VEC)2.0 + f);
  VEC z = s * s;
  VEC w = z * z;
  VEC even = w * ((VEC)3.999999999940941908e-01 +
                  w * ((VEC)2.222219843214978396e-01 + w * (VEC)1.531383769920937332e-01));
  VEC odd = z * ((VEC)6.666666666666735130e-01 +
                 w * ((VEC)2.857142874366239149e-01 +
                      w * ((VEC)1.818357216161805012e-01 + w * (VEC)1.479819860511658591e-01)));
  VEC half = (VEC)0.5 * f * f;
  return k * (VEC)6.93147180369123816490e-01 -
         ((half - (s * (half + (even + odd)) + k * (VEC)1.90821492927058770002e-10)) - f);
}
