#!/bin/sh
# Counts the instructions of small fixed jobs of the numeric loops and compares them with the
# recorded counts: time differs from machine to machine and day to day, counts hardly do.
#
# Fails when a count is more than 5 % off, either way: after a change that is meant, record anew with
#   sh scripts/instruction-counts.sh record
# Needs valgrind; without it, says so and ends well. Valgrind knows no AVX-512, so the AVX2 loops are
# counted. LIKENESS_MEASURE names a built measuring program; else one is built.
set -eu
cd "$(dirname "$0")/.."
record=Benchmarks/segmentation/instruction-counts.txt
for tool in valgrind strip; do
  if ! command -v "$tool" >/dev/null 2>&1; then
    echo "skipped: instruction counts need $tool (Debian: apt-get install valgrind binutils)"
    exit 0
  fi
done
program=${LIKENESS_MEASURE:-}
if [ -z "$program" ]; then
  swift build -c release --product segmentation-measure
  program=$(swift build -c release --show-bin-path)/segmentation-measure
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
# Debian's valgrind stumbles over the compiler's debug sections; names of functions stay.
strip -g -o "$scratch/measure" "$program"
program=$scratch/measure
export LIKENESS_KERNELS=avx2 SWIFT_DETERMINISTIC_HASHING=1
for job in $("$program" count-jobs); do
  if ! valgrind --tool=callgrind --callgrind-out-file=/dev/null --collect-atstart=no \
    --toggle-collect='*countedPart*' "$program" count "$job" >"$scratch/out" 2>"$scratch/log"; then
    echo "the job $job failed under valgrind:" >&2
    cat "$scratch/log" >&2
    exit 1
  fi
  count=$(awk '/Collected :/ { print $NF }' "$scratch/log")
  if [ "${count:-0}" -le 0 ]; then
    echo "nothing was counted for $job" >&2
    exit 1
  fi
  echo "$job $count" >>"$scratch/counts"
done
if [ "${1:-}" = record ]; then
  {
    echo "# Instructions of scripts/instruction-counts.sh, AVX2 loops, release build."
    echo "# $(swift --version 2>/dev/null | head -1)"
    cat "$scratch/counts"
  } >"$record"
  cat "$record"
  exit 0
fi
awk '
  FNR == NR { if ($0 !~ /^#/ && NF == 2) known[$1] = $2; next }
  { seen[$1] = 1
    if (!($1 in known)) { printf "%-18s %14d  not recorded\n", $1, $2; bad = 1; next }
    change = ($2 / known[$1] - 1) * 100
    word = change > 5 ? "more: a slower loop?" : change < -5 ? "less: record it" : "as recorded"
    if (change > 5 || change < -5) bad = 1
    printf "%-18s %14d %+6.2f %%  %s\n", $1, $2, change, word }
  END {
    for (job in known) if (!(job in seen)) { printf "%-18s recorded, but there is no such job\n", job; bad = 1 }
    if (bad) print "after a change that is meant: sh scripts/instruction-counts.sh record"
    exit bad }
' "$record" "$scratch/counts"
