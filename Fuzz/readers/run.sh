#!/bin/sh
# Runs each target for SECONDS (default 60), one after another, and stops at the first fault.
# Usage: run.sh [SECONDS] [TARGET ...]
set -e
cd "$(dirname "$0")/../.."
seconds=${1:-60}
[ $# -gt 0 ] && shift
targets=${*:-csv json ndjson zip gzip deflate xlsx docx qda captions turns notes encodings values redaction}
for target in $targets; do
  corpus=.build/fuzz/corpus-$target
  mkdir -p "$corpus"
  seeds=Fuzz/readers/seeds/$target
  [ -d "$seeds" ] || seeds=
  echo "== $target, $seconds s"
  nice -n 19 ".build/fuzz/fuzz-$target" -max_total_time="$seconds" -max_len=8192 -timeout=20 \
    -rss_limit_mb=2048 -artifact_prefix=".build/fuzz/fault-$target-" -print_final_stats=1 \
    "$corpus" $seeds 2> ".build/fuzz/$target.log" || { tail -40 ".build/fuzz/$target.log"; exit 1; }
  grep -E "stat::number_of_executed_units|cov:" ".build/fuzz/$target.log" | tail -2
done
