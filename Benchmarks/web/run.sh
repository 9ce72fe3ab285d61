#!/bin/sh
# Loads pages at 200 requests a second and prints latencies; peers.sh has Flask and Node beside it.
# Needs wrk (sudo apt-get install wrk).
#
#   sh Benchmarks/web/run.sh [SECONDS]     LIKENESS=binary PORT=8190 WORKSPACE=file
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-20}
port=${PORT:-8190}
binary=${LIKENESS:-.build/release/likeness}
command -v wrk >/dev/null 2>&1 || { echo "wrk is missing: sudo apt-get install wrk" >&2; exit 1; }
folder=$(mktemp -d)
server=""
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$folder"' EXIT
workspace=${WORKSPACE:-$folder/sample.sqlite}
if [ ! -e "$workspace" ]; then
  "$binary" demo --no-serve --quiet --workspace "$workspace" >/dev/null
fi
"$binary" serve --port "$port" --workspace "$workspace" >"$folder/log" 2>&1 &
server=$!
for _ in 1 2 3 4 5 6 7 8 9 10; do
  curl -fs "http://127.0.0.1:$port/health" >/dev/null && break
  sleep 0.3
done
persona=$(curl -fs "http://127.0.0.1:$port/" | grep -o '/personas/[a-z0-9]*' | head -1)
for path in "$persona" /segments /; do
  echo "== $path"
  curl -fs -o /dev/null -H 'Accept-Encoding: gzip' -w '%{size_download} bytes\n' \
    "http://127.0.0.1:$port$path"
  python3 Benchmarks/web/pace.py "http://127.0.0.1:$port$path" 200 "$seconds"
done
echo "== as fast as it goes: $persona"
wrk -t2 -c16 -d"${seconds}s" --latency -H 'Accept-Encoding: gzip' \
  "http://127.0.0.1:$port$persona" | grep -E "50%|99%|Requests/sec"
grep -E "VmRSS|VmHWM" "/proc/$server/status"
