"""Writes the full names of a sample, as a table of customers would hold them.

Usage: python names.py sample.jsonl names.txt
"""

import json
import sys

names = set()
for line in open(sys.argv[1], encoding="utf-8"):
    for label, _, _, value in json.loads(line)["spans"]:
        if label == "PERSON":
            names.add(" ".join(value.split()))
with open(sys.argv[2], "w", encoding="utf-8") as file:
    file.write("\n".join(sorted(names)) + "\n")
