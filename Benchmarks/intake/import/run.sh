#!/bin/sh
# Measures imports beside DuckDB, in turns in one run: CPU time, peak memory, and the ratio.
#
# Needs a release build and PyPI duckdb (in .build/intake/venv, made here). Usage: run.sh [ROWS] [TIMES]
# Rows of the default are a quoted CSV of 200 MB, of 412,000 persons.
set -eu
cd "$(dirname "$0")/../../.."
rows=${1:-1680000}
times=${2:-3}
likeness=${LIKENESS:-.build/release/likeness}
here=Benchmarks/intake/import
out=.build/intake
venv=$out/venv
mkdir -p "$out"
[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
"$venv/bin/python" -c 'import duckdb' 2>/dev/null || "$venv/bin/pip" install -q duckdb
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
python3 "$here/generate.py" orders "$rows" "$scratch/orders.csv"
exec "$venv/bin/python" "$here/compare.py" "$likeness" "$venv/bin/python" "$scratch" "$times"
