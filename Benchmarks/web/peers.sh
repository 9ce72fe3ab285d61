#!/bin/sh
# Latency of the persona page and of the API at a steady rate, while a build runs, beside Flask and
# Node that serve the same document.
#   sh Benchmarks/web/peers.sh [WORKSPACE]      (SECONDS_EACH=60, RATE=200, BUILD=yes)
# Without a workspace the sample company is built. Needs wrk, python3, node; installs Flask and
# Waitress into .venv.
set -eu
cd "$(dirname "$0")/../.."
program=.build/release/likeness
seconds="${SECONDS_EACH:-60}"
export RATE="${RATE:-200}" CONNECTIONS=20
folder="$(mktemp -d)"
pids=""
stop() {
  for pid in $pids; do kill "$pid" 2>/dev/null || true; done
  rm -rf "$folder"
}
trap stop EXIT INT TERM

if [ ! -x .venv/web-peers/bin/python ]; then
  python3 -m venv .venv/web-peers
  .venv/web-peers/bin/pip install --quiet --requirement Benchmarks/web/requirements.txt
fi
if [ $# -gt 0 ]; then
  cp "$1" "$folder/w.sqlite"
  [ ! -f "$1.key" ] || cp "$1.key" "$folder/w.sqlite.key"
else
  "$program" demo --no-serve --quiet --workspace "$folder/w.sqlite" >/dev/null
fi
"$program" export --format json --quiet --workspace "$folder/w.sqlite" --output "$folder/document.json"

"$program" serve --quiet --port 18080 --workspace "$folder/w.sqlite" & pids="$pids $!"
.venv/web-peers/bin/python Benchmarks/web/peer.py "$folder/document.json" 18081 & pids="$pids $!"
node Benchmarks/web/peer.js "$folder/document.json" 18082 & pids="$pids $!"
for port in 18080 18081 18082; do
  tries=0
  until curl --silent --fail --output /dev/null "http://127.0.0.1:$port/personas/p1"; do
    tries=$((tries + 1))
    [ "$tries" -lt 200 ] || { echo "Nothing answers at port $port." >&2; exit 1; }
    sleep 0.1
  done
done

memory() { awk '/VmRSS/ { printf "%.0f", $2 / 1024 }' "/proc/$1/status"; }
own="$(echo "$pids" | awk '{ print $1 }')"
measure() {
  wrk --threads 2 --connections "$CONNECTIONS" --duration "${seconds}s" --latency \
    --script Benchmarks/web/paced.lua "$2" | sed -n "s|^result |$1 |p"
}

if [ "${BUILD:-yes}" = yes ]; then
  (
    seed=1
    while :; do
      "$program" build --quiet --seed "$seed" --workspace "$folder/w.sqlite" >/dev/null || true
      seed=$((seed + 1))
    done
  ) & pids="$pids $!"
fi
echo "memory_before_mb=$(memory "$own")"
for path in /personas/p1 /api/v1/personas/p1; do
  measure "likeness $path" "http://127.0.0.1:18080$path"
  measure "flask $path" "http://127.0.0.1:18081$path"
  measure "node $path" "http://127.0.0.1:18082$path"
done
measure "likeness /segments" "http://127.0.0.1:18080/segments"
echo "memory_after_mb=$(memory "$own")"
