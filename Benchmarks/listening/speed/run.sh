#!/bin/sh
# Measures listening on generated tickets: run.sh [TICKETS]. With PYTHON set to one that has
# scikit-learn, the peer runs on the same tickets; with umap-learn a BERTopic-like way too, on SAMPLE tickets.
set -eu
cd "$(dirname "$0")/../../.."
count=${1:-20000}
folder=.build/listening-benchmark
: "${PYTHON:=}" "${SWIFTC:=swiftc}" "${CLANG:=clang}"
here=Benchmarks/listening/speed
mkdir -p "$folder/kernels"
printf 'module Kernels { umbrella "%s/Sources/Kernels/include" export * }\n' "$PWD" \
  > "$folder/kernels/module.modulemap"
for source in Sources/Kernels/*.c; do
  "$CLANG" -O3 -ffp-contract=off -ISources/Kernels/include -c "$source" \
    -o "$folder/kernels/$(basename "$source" .c).o"
done
features="-enable-upcoming-feature InternalImportsByDefault -enable-upcoming-feature MemberImportVisibility"
objects=""
for module in EvidenceModel Statistics TextAnalysis Themes; do
  # shellcheck disable=SC2086
  "$SWIFTC" -O -parse-as-library -package-name likeness -swift-version 6 -wmo $features \
    -module-name "$module" -I "$folder" -I "$folder/kernels" -emit-module \
    -emit-module-path "$folder/$module.swiftmodule" -c -o "$folder/$module.o" \
    $(find "Sources/$module" -name '*.swift' | sort)
  objects="$objects $folder/$module.o"
done
# shellcheck disable=SC2086
"$SWIFTC" -O -parse-as-library -package-name likeness -swift-version 6 -wmo \
  -module-name ListeningSpeed -emit-module-path "$folder/ListeningSpeed.swiftmodule" -I "$folder" -I "$folder/kernels" -o "$folder/listening-speed" \
  $here/*.swift $objects "$folder"/kernels/*.o
ours=$folder/listening-speed

"$ours" parts "$count"
"$ours" themes "$count"
"$ours" copies "$count"
"$ours" route 10000
[ -n "$PYTHON" ] || exit 0
"$ours" generate "$count" "$folder/tickets.csv"
"$PYTHON" $here/peer.py "$folder/tickets.csv" "${SAMPLE:-20000}"
