"""Prints the scores of several worlds as a table: table.py FOLDER SIZE DIFFICULTY SEED..."""
import json
import os
import sys

folder, size, difficulty, *seeds = sys.argv[1:]
reports = [json.load(open(os.path.join(folder, f"{s}.score.json"), encoding="utf-8")) for s in seeds]
times = dict(line.split() for line in open(os.path.join(folder, "times"), encoding="utf-8"))


def cell(value):
    if value is None:
        return "-"
    return f"{value:.2f}" if isinstance(value, float) else str(value)


print(f"# Proving ground: {size}, {difficulty}\n")
print("Made by `make proving-ground`; items and goals are those of the scorer.\n")
print("| item | goal | " + " | ".join(f"seed {s}" for s in seeds) + " |")
print("|---|---|" + "---|" * len(seeds))
print("| **total** | | " + " | ".join(f"**{r['total']}**" for r in reports) + " |")
print("| gates passed | 6 | " + " | ".join(str(sum(r["gates"].values())) for r in reports) + " |")
print("| import and build, s | | " + " | ".join(times[s] for s in seeds) + " |")
for key in reports[0]["items"]:
    first = reports[0]["items"][key]
    cells = [f"{cell(r['items'][key]['value'])} ({cell(r['items'][key]['score'])})" for r in reports]
    gate = " (gate)" if key in reports[0]["gates"] else ""
    print(f"| {key}{gate} {first['name']} | {first['goal']} | " + " | ".join(cells) + " |")
mean = sum(r["total"] for r in reports) / len(reports)
print(f"\nMean total {mean:.1f}.")
