#!/bin/sh
# Looks for personal values in everything that may be shared, over several made-up companies.
#
# Needs ../shared/proving-ground beside the project (or LIKENESS_SHARED), Python 3 with numpy and a release build.
# Usage: run.sh [SIZE] [SEEDS]   e.g. run.sh tiny "1 2 3 4 5 6 7 8 9 10"
set -eu
cd "$(dirname "$0")/../../.."
here=Benchmarks/intake/leaks
ground=${LIKENESS_SHARED:-$(pwd)/../shared}/proving-ground
if [ ! -d "$ground" ]; then
  echo "skipped: there is no proving ground at $ground" >&2
  exit 0
fi
size=${1:-tiny}
seeds=${2:-1 2 3 4 5 6 7 8 9 10}
likeness=${LIKENESS:-.build/release/likeness}
python=${PYTHON:-python3}
formats=$("$likeness" export --help | sed -n 's/.*(values: \(.*json[^)]*\)).*/\1/p' | tr -d ',' | head -1)
scratch=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$scratch"' EXIT
found=0
for seed in $seeds; do
  world=$scratch/world
  "$python" "$ground/generate.py" --size "$size" --seed "$seed" --out "$world" >/dev/null
  workspace=$scratch/$seed.sqlite
  "$likeness" import --workspace "$workspace" --quiet "$world/exports" >/dev/null
  "$likeness" build --workspace "$workspace" --quiet >/dev/null
  mkdir "$scratch/shared"
  for format in $formats; do
    "$likeness" export --workspace "$workspace" --quiet --format "$format" \
      --output "$scratch/shared/set.$format" 2>/dev/null || echo "  no $format in this build"
  done
  "$likeness" show p1 --workspace "$workspace" >"$scratch/shared/show.txt" 2>/dev/null || true
  port=$((20000 + $$ % 20000 + seed))
  "$likeness" serve --workspace "$workspace" --port "$port" --quiet >/dev/null 2>&1 &
  server=$!
  "$python" "$here/crawl.py" "http://127.0.0.1:$port/" "$scratch/shared" || true
  kill "$server" && wait "$server" 2>/dev/null || true
  server=
  "$python" "$here/leaks.py" "$seed" "$world" "$scratch/shared" || found=1
  rm -rf "$world" "$scratch/shared" "$workspace"*
done
exit $found
