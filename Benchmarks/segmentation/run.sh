#!/bin/sh
# Measures segmentation beside its peers, in turns and in the same run, and writes record.md.
#
# Usage: run.sh [small|full] [SECTION ...]   small: under two minutes; full: a million and ten million rows, about
# half an hour. Needs Python 3 (peers are installed into .venv here, at the versions of
# requirements.txt) and 4 GB of disk for the full data, which are removed at the end.
# LIKENESS_MEASURE names a built measuring program, LIKENESS_PROGRAM a built likeness, LIKENESS_PEERS a Python with the peers,
# LIKENESS_BENCHMARK_DATA a folder where data and finished sections are kept between runs; with it,
# sections can be run again by name (iteration, search, millions, command, k-means, profile, typing, threads).
set -eu
cd "$(dirname "$0")/../.."
here=Benchmarks/segmentation
size=${1:-small}
[ $# -gt 0 ] && shift
python=${LIKENESS_PEERS:-$here/.venv/bin/python}
if [ ! -x "$python" ]; then
  python3 -m venv "$here/.venv"
  "$here/.venv/bin/pip" install -q -r "$here/requirements.txt"
fi
program=${LIKENESS_MEASURE:-}
if [ -z "$program" ]; then
  swift build -c release --product segmentation-measure
  program=$(swift build -c release --show-bin-path)/segmentation-measure
fi
data=${LIKENESS_BENCHMARK_DATA:-}
if [ -z "$data" ]; then
  data=$(mktemp -d)
  trap 'rm -rf "$data"' EXIT
fi
"$python" "$here/compare.py" "$size" "$program" "$data" "$here/record-$size.md" "$@"
