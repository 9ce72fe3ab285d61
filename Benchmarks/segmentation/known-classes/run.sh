#!/bin/sh
# Segments tables whose classes are known and compares with k-means, Gaussian mixtures,
# k-prototypes and StepMix on the same tables.
#
# Usage: run.sh [FOLDER-OF-REAL-TABLES] [more arguments of known-classes]. Needs Python 3; the real
# tables (heart, iris, banknote, diabetes) are looked for in ../shared/reference/data.
set -eu
cd "$(dirname "$0")/../../.."
project=$(pwd)
real=${1:-${LIKENESS_SHARED:-$project/../shared}/reference/data}
[ $# -gt 0 ] && shift
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
swift build -c release --product known-classes
if [ ! -x "$project/.venv/bin/python" ]; then
  python3 -m venv "$project/.venv"
fi
python=$project/.venv/bin/python
"$python" -c 'import kmodes, stepmix, sklearn' 2>/dev/null \
  || "$project/.venv/bin/pip" install -q numpy pandas scipy scikit-learn kmodes stepmix
"$project/.build/release/known-classes" "$scratch" "$real" "$@"
"$python" "$project/Benchmarks/segmentation/known-classes/peers.py" "$scratch" \
  | tee "$project/Benchmarks/segmentation/known-classes.md"
