#!/bin/sh
# Builds the fuzzing program of the readers with libFuzzer and the address sanitizer.
# One program, one link for each target: .build/fuzz/fuzz-csv and so on.
set -e
cd "$(dirname "$0")/../.."
out=.build/fuzz
mkdir -p "$out"
flags="-O -wmo -parse-as-library -swift-version 6 -package-name likeness
  -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault
  -enable-upcoming-feature MemberImportVisibility"
swiftc $flags -sanitize=address -module-name EvidenceModel -emit-module \
  -emit-module-path "$out/EvidenceModel.swiftmodule" -c Sources/EvidenceModel/*.swift \
  -o "$out/EvidenceModel.o"
swiftc $flags -use-ld=lld -sanitize=fuzzer,address -gline-tables-only -module-name Ingestion -I "$out" \
  -Xcc -fmodule-map-file=Sources/CZlib/module.modulemap \
  $(find Sources/Ingestion -name '*.swift' | sort) Fuzz/readers/FuzzTarget.swift \
  "$out/EvidenceModel.o" -lz -o "$out/fuzz-readers"
for target in csv json ndjson zip gzip deflate xlsx docx qda captions turns notes encodings values redaction; do
  ln -sf fuzz-readers "$out/fuzz-$target"
done
echo "Built $out/fuzz-readers"
