#!/bin/sh
# Builds .build/intake/redact-lines from the module's own sources; nothing of it is in the product.
set -e
cd "$(dirname "$0")/../../.."
out=.build/intake
mkdir -p "$out"
flags="-O -wmo -swift-version 6 -package-name likeness
  -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault
  -enable-upcoming-feature MemberImportVisibility"
swiftc $flags -parse-as-library -module-name EvidenceModel -emit-module \
  -emit-module-path "$out/EvidenceModel.swiftmodule" -c Sources/EvidenceModel/*.swift \
  -o "$out/EvidenceModel.o"
swiftc $flags -parse-as-library -module-name Ingestion -I "$out" \
  -Xcc -fmodule-map-file=Sources/CZlib/module.modulemap \
  $(find Sources/Ingestion -name '*.swift' | sort) Benchmarks/intake/redaction/RedactLines.swift \
  "$out/EvidenceModel.o" -lz -o "$out/redact-lines"
