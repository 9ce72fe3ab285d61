#!/bin/sh
# Scores the personas that Likeness builds of synthetic companies whose truth is known.
#
# Needs ../shared/proving-ground beside the project (or LIKENESS_SHARED), Python 3 and a release build.
# ANCHOR (0 to 1) says how many statements also name their topic; 0 writes a record of its own.
# Usage: run.sh [SIZE] [DIFFICULTY] [SEEDS]   e.g. run.sh small standard "1 2 3"
set -eu
cd "$(dirname "$0")/../.."
project=$(pwd)
shared=${LIKENESS_SHARED:-$project/../shared}
ground=$shared/proving-ground
if [ ! -d "$ground" ]; then
  echo "skipped: there is no proving ground at $ground" >&2
  exit 0
fi
size=${1:-small}
difficulty=${2:-standard}
seeds=${3:-1 2 3}
likeness=${LIKENESS:-$project/.build/release/likeness}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
if [ ! -x "$project/.venv/bin/python" ]; then
  python3 -m venv "$project/.venv"
fi
python=$project/.venv/bin/python
"$python" -c 'import numpy' 2>/dev/null || "$project/.venv/bin/pip" install -q numpy
for seed in $seeds; do
  world=$scratch/world-$seed
  "$python" "$ground/generate.py" --pack coffee --size "$size" --difficulty "$difficulty" \
    --seed "$seed" ${ANCHOR:+--anchor "$ANCHOR"} --out "$world" >/dev/null
  workspace=$scratch/$seed.sqlite
  start=$(date +%s.%N)
  "$likeness" import --workspace "$workspace" --quiet "$world/exports" >/dev/null
  "$likeness" build --workspace "$workspace" --quiet >/dev/null
  end=$(date +%s.%N)
  "$likeness" export --workspace "$workspace" --quiet --format json --share internal \
    --output "$scratch/$seed.json"
  "$python" "$project/Benchmarks/proving-ground/adapt.py" "$scratch/$seed.json" \
    "$scratch/$seed.eval.json" "$world/truth/truth.json"
  "$python" "$ground/score.py" --world "$world" --doc "$scratch/$seed.eval.json" \
    --out "$scratch/$seed.score.json" --quiet >/dev/null
  [ -n "${KEEP:-}" ] && mkdir -p "$KEEP" && cp -r "$scratch/$seed".* "$world" "$KEEP/"
  echo "$seed $(echo "$end $start" | awk '{printf "%.1f", $1 - $2}')" >>"$scratch/times"
done
"$python" "$project/Benchmarks/proving-ground/table.py" "$scratch" "$size" "$difficulty" $seeds \
  | tee "$project/Benchmarks/proving-ground/record-$size-$difficulty${ANCHOR:+-anchor-$ANCHOR}.md"
