#!/usr/bin/env python3
"""Runs our import and DuckDB's in turns; prints CPU seconds, peak memory and the ratio of the medians.

Usage: compare.py LIKENESS PYTHON FOLDER TIMES
"""
import os
import pathlib
import statistics
import subprocess
import sys

likeness, python, folder, times = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]), int(sys.argv[4])
source = folder / "orders.csv"
TABLE = (
    "import duckdb, sys; c = duckdb.connect(sys.argv[2]); "
    "c.execute(f\"create table t as select * from read_csv('{sys.argv[1]}', all_varchar=true, header=true)\"); c.close()"
)


def measure(command):
    """CPU seconds and peak megabytes of a command."""
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    if status:
        sys.exit(f"failed: {command[0]}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1000


def clean():
    for path in folder.iterdir():
        if path != source:
            path.unlink()


results = {"likeness": [], "duckdb": []}
for _ in range(times):
    clean()
    subprocess.run([likeness, "init", str(folder / "w.sqlite"), "--quiet"], check=True)
    results["likeness"].append(
        measure([likeness, "import", str(source), "--workspace", str(folder / "w.sqlite"), "--quiet"]))
    clean()
    results["duckdb"].append(measure([python, "-c", TABLE, str(source), str(folder / "d.duckdb")]))
print(f"{source.stat().st_size / 1e6:.0f} MB, {times} runs each, medians; load average {os.getloadavg()[0]:.1f}")
print("| | CPU seconds | peak memory, MB |")
print("|---|---|---|")
for name, runs in results.items():
    print(f"| {name} | {statistics.median(r[0] for r in runs):.2f} | {statistics.median(r[1] for r in runs):.0f} |")
ratio = statistics.median(r[0] for r in results["likeness"]) / statistics.median(r[0] for r in results["duckdb"])
print(f"ratio of CPU time: {ratio:.2f}")
