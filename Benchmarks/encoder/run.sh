#!/bin/sh
# Measures the sentence encoder beside its peers: run.sh MODEL_DIR [BANKING77_TEST.csv]
# PYTHON needs torch (CPU), transformers, tokenizers, onnx, onnxruntime, faker, scikit-learn, igraph, leidenalg.
set -eu
cd "$(dirname "$0")/../.."
model=${1:?"which model directory?"}
data=${2:-../shared/data/banking77/test.csv}
folder=.build/encoder-benchmark
: "${PYTHON:=python3}" "${SWIFTC:=swiftc}" "${CLANG:=clang}"
here=Benchmarks/encoder
mkdir -p "$folder/kernels"
printf 'module Kernels { umbrella "%s/Sources/Kernels/include" export * }\n' "$PWD" \
  > "$folder/kernels/module.modulemap"
for source in Sources/Kernels/dispatch.c Sources/Kernels/encoder*.c; do
  "$CLANG" -O3 -ffp-contract=off -ISources/Kernels/include -c "$source" \
    -o "$folder/kernels/$(basename "$source" .c).o"
done
"$SWIFTC" -O -parse-as-library -package-name likeness -swift-version 6 -wmo \
  -module-name EvidenceModel -emit-module -emit-module-path "$folder/EvidenceModel.swiftmodule" \
  -c -o "$folder/EvidenceModel.o" Sources/EvidenceModel/*.swift
"$SWIFTC" -O -parse-as-library -package-name likeness -swift-version 6 -wmo \
  -module-name EncoderBenchmark -I "$folder" -I "$folder/kernels" -o "$folder/encoder-benchmark" \
  -enable-upcoming-feature InternalImportsByDefault \
  $here/program/EncoderBenchmark.swift $(find Sources/Embeddings -name '*.swift' | sort) \
  "$folder/EvidenceModel.o" "$folder"/kernels/*.o
ours=$folder/encoder-benchmark

"$PYTHON" $here/texts.py "$folder/texts.json"
"$ours" tokens "$model" "$folder/texts.json" "$folder/tokens.json"
"$PYTHON" $here/compare.py tokens "$model" "$folder/texts.json" "$folder/tokens.json"
[ -f "$data" ] || { echo "no $data: speed and themes left out"; exit 0; }
"$PYTHON" -c 'import csv, json, sys; json.dump([r["text"] for r in csv.DictReader(open(sys.argv[1]))], open(sys.argv[2], "w"))' \
  "$data" "$folder/bank.json"
[ -f "$folder/model.onnx" ] || "$PYTHON" $here/onnx_export.py "$model" "$folder/model.onnx"
for turn in 1 2 3; do
  for batch in 8 32; do
    "$PYTHON" $here/peer.py "$folder/model.onnx" "$model" "$folder/bank.json" 1 $batch
  done
  "$ours" single "$model" "$folder/bank.json" "$folder/single.f32" 1
  "$ours" int8 "$model" "$folder/bank.json" "$folder/int8.f32" 1
done
"$PYTHON" $here/compare.py vectors "$model" "$folder/bank.json" "$folder/single.f32" "$folder/int8.f32"
"$PYTHON" $here/themes.py "$data" "$folder/single.f32" "$folder/int8.f32"
