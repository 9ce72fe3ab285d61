#!/bin/sh
# Kills an import at random moments (kill -9) and checks what is left: SQLite's integrity check, every
# source whole or absent, and that importing again and building give the document of an undisturbed run.
#
#   LIKENESS=.build/release/likeness sh Benchmarks/durability/kill-import.sh [FOLDER] [TIMES]
set -eu
cd "$(dirname "$0")/../.."
program=${LIKENESS:-.build/release/likeness}
folder=${1:-Examples/fredwin-cycling/exports}
times=${2:-50}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export SOURCE_DATE_EPOCH=1780000000
whole="$work/whole.sqlite"
$program init "$whole" --quiet
before=$(date +%s%N)
$program import "$folder" --workspace "$whole" --quiet
length=$(( ($(date +%s%N) - before) / 1000000 ))
$program build --workspace "$whole" --quiet >/dev/null
$program export --workspace "$whole" --format json --output "$work/whole.json" --quiet
sqlite3 "$whole" "SELECT path || ' ' || records FROM sources ORDER BY path" >"$work/whole.txt"
partial=0
i=0
while [ $i -lt "$times" ]; do
  i=$((i + 1))
  file="$work/$i.sqlite"
  $program init "$file" --quiet
  $program import "$folder" --workspace "$file" --quiet >/dev/null 2>&1 &
  pid=$!
  # Moments spread evenly over the time that an undisturbed import takes, with a random part.
  random=$(od -An -N2 -tu2 /dev/urandom | tr -d ' ')
  wait_ms=$(( (i - 1) * length / times + random % (length / times + 1) ))
  sleep "$(printf '%d.%03d' $((wait_ms / 1000)) $((wait_ms % 1000)))"
  kill -9 $pid 2>/dev/null || true
  wait $pid 2>/dev/null || true
  sound=$(sqlite3 "$file" "PRAGMA integrity_check; PRAGMA foreign_key_check;")
  if [ "$sound" != ok ]; then echo "kill $i after $wait_ms ms: $sound" >&2; exit 1; fi
  sqlite3 "$file" "SELECT path || ' ' || records FROM sources ORDER BY path" >"$work/part.txt"
  if ! [ -z "$(comm -23 "$work/part.txt" "$work/whole.txt")" ]; then
    echo "kill $i after $wait_ms ms: a source is in part" >&2; exit 1
  fi
  for table in $(sqlite3 "$file" "SELECT table_name FROM sources"); do
    counted=$(sqlite3 "$file" "SELECT count(*) = (SELECT records FROM sources WHERE table_name = '$table') FROM $table")
    if [ "$counted" != 1 ]; then echo "kill $i: $table has other rows than it says" >&2; exit 1; fi
  done
  [ "$(wc -l <"$work/part.txt")" -lt "$(wc -l <"$work/whole.txt")" ] && partial=$((partial + 1))
  $program import "$folder" --workspace "$file" --quiet
  $program build --workspace "$file" --quiet >/dev/null
  $program export --workspace "$file" --format json --output "$work/part.json" --quiet
  if ! cmp -s "$work/whole.json" "$work/part.json"; then
    # Numbers of sources follow the order of import, which is the folder's: they must be the same.
    echo "kill $i after $wait_ms ms: the document differs from an undisturbed run" >&2; exit 1
  fi
  rm -f "$file"*
done
echo "$times kills over $length ms: all workspaces sound, every source whole or absent, $partial with part of the files, all documents as undisturbed"
