"""Runs that must not change the personas, or must change them in a stated way.

Usage: runs.py GROUND LIKENESS SCRATCH [SEED] [NULL_SEEDS] [NULL_SIZE]
Prints a table: drift at month 6, shuffled, doubled and padded exports, one customer who repeats one
opinion fifty times, an erased customer, numbers only, words only, and worlds without types.
"""
import csv
import json
import os
import sqlite3
import subprocess
import sys

ground, likeness, scratch = sys.argv[1:4]
seed = sys.argv[4] if len(sys.argv) > 4 else "1"
null_seeds = int(sys.argv[5]) if len(sys.argv) > 5 else 3
null_size = sys.argv[6] if len(sys.argv) > 6 else "small"
here = os.path.dirname(os.path.abspath(__file__))
rows = []


def run(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True).stdout


def world(name, *more, size="small", number=seed):
    out = os.path.join(scratch, name)
    run(sys.executable, os.path.join(ground, "generate.py"), "--pack", "coffee", "--size", size,
        "--seed", str(number), "--out", out, *more)
    return out


def build(name, *folders):
    """Imports and builds the folders one after the other; returns the document after each."""
    store = os.path.join(scratch, name + ".sqlite")
    documents = []
    for folder in folders:
        run(likeness, "import", "--workspace", store, "--quiet", folder)
        run(likeness, "build", "--workspace", store, "--quiet")
        documents.append(export(name, store))
    return documents


def export(name, store):
    path = os.path.join(scratch, name + ".json")
    run(likeness, "export", "--workspace", store, "--quiet", "--format", "json", "--share", "internal",
        "--output", path)
    return json.load(open(path, encoding="utf-8"))


def score(name, folder, document, v1=None):
    """Scores a document, with the first version of it for the drift items."""
    paths = []
    for suffix, part in (("now", document), ("v1", v1)):
        if part is None:
            continue
        path = os.path.join(scratch, f"{name}.{suffix}")
        json.dump(part, open(path + ".json", "w", encoding="utf-8"))
        run(sys.executable, os.path.join(here, "adapt.py"), path + ".json", path + ".eval.json",
            os.path.join(folder, "truth", "truth.json"))
        paths.append(path + ".eval.json")
    out = os.path.join(scratch, name + ".score.json")
    more = ["--v1", paths[1]] if v1 else []
    run(sys.executable, os.path.join(ground, "score.py"), "--world", folder, "--doc", paths[0], "--out", out,
        "--quiet", *more)
    return json.load(open(out, encoding="utf-8"))


def personas_of(document):
    return {m: p["id"] for p in document["personas"] for m in p.get("members", [])}


def agreement(one, other):
    """Adjusted Rand index over the people whom both documents place."""
    a, b = personas_of(one), personas_of(other)
    common = [p for p in a if p in b]
    pairs = lambda n: n * (n - 1) / 2
    cells, left, right = {}, {}, {}
    for person in common:
        x, y = a[person], b[person]
        cells[x, y] = cells.get((x, y), 0) + 1
        left[x] = left.get(x, 0) + 1
        right[y] = right.get(y, 0) + 1
    both = sum(map(pairs, cells.values()))
    first, second = sum(map(pairs, left.values())), sum(map(pairs, right.values()))
    expected = first * second / max(1, pairs(len(common)))
    return (both - expected) / max(1e-9, (first + second) / 2 - expected)


def supported(document):
    return [c for p in document["personas"] for c in p["claims"] if c["status"] == "supported"]


def add(what, expected, found, passed):
    rows.append((what, expected, found, "yes" if passed else "NO"))


main = world("main")
exports = os.path.join(main, "exports")
base = build("base", exports)[0]

early = world("early", "--until", "m6")
first, second = build("drift", os.path.join(early, "exports"), exports)
item = score("drift", main, second, first)["items"]["R36"]
kinds = {}
for change in second["changes"]:
    kinds[change["change"]] = kinds.get(change["change"], 0) + 1
replaced = sum(1 for c in supported(second) if c.get("supersedes"))
add("drift at month 6", "R36 1.0", f"{item['value']}; changes {kinds}; {replaced} claims replace another",
    (item["score"] or 0) >= 0.99)

for mode in ("shuffle", "noise"):
    copy = os.path.join(scratch, mode)
    run(sys.executable, os.path.join(ground, "mutate.py"), mode, exports, copy)
    value = agreement(base, build(mode, copy)[0])
    add(mode, "adjusted Rand at least .97", f"{value:.3f}", value >= 0.97)

copy = os.path.join(scratch, "double")
run(sys.executable, os.path.join(ground, "mutate.py"), "double", exports, copy)
twice = build("double", copy)[0]
counts = {c["id"]: c["support"]["customers"] for c in supported(base)}
again = {c["id"]: c["support"]["customers"] for c in supported(twice)}
more = sum(1 for c in again if c in counts and again[c] > counts[c])
add("everything delivered twice", "no count rises",
    f"{more} of {len(again)} counts rose; adjusted Rand {agreement(base, twice):.3f}", more == 0)

copy = os.path.join(scratch, "parrot")
run(sys.executable, os.path.join(ground, "mutate.py"), "parrot", exports, copy)
purple = [c for c in supported(build("parrot", copy)[0]) if "purple" in json.dumps(c)]
add("one opinion fifty times", "no supported claim", f"{len(purple)} supported claims", not purple)

contacts = csv.DictReader(open(os.path.join(exports, "contacts.csv"), encoding="utf-8"))
of_record = {row["Record ID"]: row["Email"] for row in contacts if row["Email"]}
people = sqlite3.connect(os.path.join(scratch, "base.sqlite")).execute("SELECT id, pseudonym FROM people")
emails = {name: of_record[str(key)] for key, pseudonym in people if str(key) in of_record for name in (key, pseudonym)}
heard = [e["customer"] for c in supported(base) for e in c["evidence"] if e.get("customer") in emails]
person = max(sorted(set(heard)), key=heard.count)
said = {e["quote"] for c in supported(base) for e in c["evidence"] if e.get("customer") == person}
others = {e["quote"] for p in base["personas"] for c in p["claims"] for e in c["evidence"]
          if e.get("customer") != person and "quote" in e}
run(likeness, "forget", emails[person], "--workspace", os.path.join(scratch, "base.sqlite"))
after = json.dumps(export("base", os.path.join(scratch, "base.sqlite")), ensure_ascii=False)
left = [q for q in said - others if json.dumps(q, ensure_ascii=False)[1:-1] in after]
named = emails[person].lower() in after.lower() or f'"{person}"' in after
add("a customer erased", "not one word left", f"{len(said)} quotes before, {len(left)} after; named: {named}",
    not left and not named)

for mode in ("numbersonly", "textonly"):
    copy = os.path.join(scratch, mode)
    run(sys.executable, os.path.join(ground, "mutate.py"), mode, exports, copy)
    try:
        document = build(mode, copy)[0]
    except subprocess.CalledProcessError as error:
        add(mode, "abstains", error.stderr.strip().splitlines()[0][:80], mode == "textonly")
        continue
    if mode == "numbersonly":
        words = [c for p in document["personas"] for c in p["claims"] if any("quote" in e for e in c["evidence"])]
        add("numbers only", "no claims of words", f"{len(words)} claims of words", not words)
    else:
        shares = [p for p in document["personas"] if p.get("size")]
        add("words only", "no shares of customers", f"{len(shares)} personas with a share", not shares)

invented = 0
for number in range(1, null_seeds + 1):
    empty = build(f"null-{number}", os.path.join(world(f"null-{number}", "--null", size=null_size, number=number), "exports"))[0]
    active = [p for p in empty["personas"] if p["status"] == "active"]
    warned = {w["code"] for w in empty["warnings"]} & {"no_structure", "unstable"}
    invented += len(active) > 1 and not warned
add(f"no types ({null_size}, {null_seeds} seeds)", "no persona invented", f"{invented} worlds with invented personas",
    invented == 0)

print("# Proving ground: runs\n")
print(f"Made by `make proving-ground-runs`; the world is small, standard, seed {seed}.\n")
print("| run | expected | found | as expected |\n|---|---|---|---|")
for row in rows:
    print("| " + " | ".join(row) + " |")
