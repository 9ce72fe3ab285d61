#!/bin/sh
# Segments tables whose classes are known and compares with k-means, Gaussian mixtures,
# k-prototypes and StepMix on the same tables.
#
# Usage: run.sh [FOLDER-OF-REAL-TABLES] [more arguments of known-classes]. Needs Python 3; the real
# tables (heart, iris, banknote, diabetes) are looked for in ../shared/reference/data; wine comes
# with scikit-learn and penguins with the package palmerpenguins.
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
"$python" -c 'import kmodes, stepmix, sklearn, palmerpenguins' 2>/dev/null \
  || "$project/.venv/bin/pip" install -q numpy pandas scipy scikit-learn kmodes stepmix palmerpenguins
mkdir "$scratch/real"
for name in heart iris iris_class banknote banknote_class diabetes diabetes_class; do
  if [ -f "$real/$name.csv" ]; then cp "$real/$name.csv" "$scratch/real"; fi
done
"$python" "$project/Benchmarks/segmentation/known-classes/fetch.py" "$scratch/real"
"$project/.build/release/known-classes" "$scratch" "$scratch/real" "$@"
"$python" "$project/Benchmarks/segmentation/known-classes/peers.py" "$scratch" \
  | tee "$project/Benchmarks/segmentation/known-classes.md"
