#!/bin/sh
# Fuzzes what the encoder reads: run.sh [SECONDS] [FOLDER]. Builds with libFuzzer and the address
# sanitizer; what it finds is kept in FOLDER, and a crash ends it with a status that is not 0.
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-600}
folder=${2:-.build/fuzz-encoder}
mkdir -p "$folder/corpus" "$folder/kernels"
: "${SWIFTC:=swiftc}" "${CLANG:=clang}"

printf 'module Kernels { umbrella "%s/Sources/Kernels/include" export * }\n' "$PWD" \
  > "$folder/kernels/module.modulemap"
for source in Sources/Kernels/dispatch.c Sources/Kernels/encoder*.c; do
  "$CLANG" -O1 -g -fsanitize=address -ffp-contract=off -ISources/Kernels/include -c "$source" \
    -o "$folder/kernels/$(basename "$source" .c).o"
done
"$SWIFTC" -O -g -sanitize=address -parse-as-library -package-name likeness -swift-version 6 \
  -module-name EvidenceModel -emit-module -emit-module-path "$folder/EvidenceModel.swiftmodule" \
  -wmo -c -o "$folder/EvidenceModel.o" Sources/EvidenceModel/*.swift
"$SWIFTC" -O -g -sanitize=fuzzer,address -parse-as-library -package-name likeness \
  -swift-version 6 -wmo -module-name EncoderFuzz -I "$folder" -I "$folder/kernels" \
  -enable-upcoming-feature InternalImportsByDefault -enable-upcoming-feature ExistentialAny \
  -emit-executable -emit-module-path "$folder/EncoderFuzz.swiftmodule" -o "$folder/encoder-fuzz" Fuzz/encoder/EncoderFuzz.swift \
  $(find Sources/Embeddings -name '*.swift' | sort) "$folder/EvidenceModel.o" \
  "$folder"/kernels/*.o
python3 Fuzz/encoder/seeds.py "$folder/corpus"
exec nice -n 19 "$folder/encoder-fuzz" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 \
  -max_len=16384 -artifact_prefix="$folder/" "$folder/corpus"
