#!/bin/sh
# Drift, shuffled, doubled, padded, parroted, erased and null worlds: see runs.py.
#
# Needs ../shared/proving-ground beside the project (or LIKENESS_SHARED), Python 3 and a release build.
# Usage: runs.sh [SEED] [NULL_SEEDS] [NULL_SIZE]   e.g. runs.sh 1 10 medium
set -eu
cd "$(dirname "$0")/../.."
project=$(pwd)
ground=${LIKENESS_SHARED:-$project/../shared}/proving-ground
if [ ! -d "$ground" ]; then
  echo "skipped: there is no proving ground at $ground" >&2
  exit 0
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
if [ ! -x "$project/.venv/bin/python" ]; then
  python3 -m venv "$project/.venv"
fi
python=$project/.venv/bin/python
"$python" -c 'import numpy' 2>/dev/null || "$project/.venv/bin/pip" install -q numpy
"$python" Benchmarks/proving-ground/runs.py "$ground" "${LIKENESS:-$project/.build/release/likeness}" \
  "$scratch" "${1:-1}" "${2:-3}" "${3:-small}" | tee Benchmarks/proving-ground/record-runs.md
