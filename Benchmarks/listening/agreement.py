#!/usr/bin/env python3
"""Compares the themes that `likeness themes` finds with those that people made of the same texts.

  agreement.py LIKENESS SHARED [OPTION...]

LIKENESS is the program, SHARED the folder with `data`; further options, such as `--model FOLDER`, go
to `likeness themes`. Prints one line per set of texts: normalised
mutual information (NMI), adjusted Rand index (ARI) and purity of the themes found, with the number of
themes found and given; and kappa and Krippendorff's alpha of a person who names each theme after looking
at half of the texts, on the other half. Only rows with exactly one code count. Needs Python 3 and nothing else.
"""
import collections, csv, glob, html, json, math, os, random, re, subprocess, sys, tempfile, zipfile


OPTIONS = sys.argv[3:]


def entropy(counts, n):
    return -sum(c / n * math.log(c / n) for c in counts if c)


def scores(truth, found):
    n = len(truth)
    joint = collections.Counter(zip(truth, found))
    a, b = collections.Counter(truth), collections.Counter(found)
    mutual = sum(c / n * math.log(c * n / (a[x] * b[y])) for (x, y), c in joint.items())
    ha, hb = entropy(a.values(), n), entropy(b.values(), n)
    pairs = lambda counts: sum(c * (c - 1) / 2 for c in counts)
    both, left, right, all_ = pairs(joint.values()), pairs(a.values()), pairs(b.values()), n * (n - 1) / 2
    expected, top = left * right / all_, (left + right) / 2
    best = collections.defaultdict(int)
    for (x, y), c in joint.items():
        best[y] = max(best[y], c)
    nmi = 2 * mutual / (ha + hb) if ha + hb else 1.0
    return nmi, (both - expected) / (top - expected) if top != expected else 1.0, sum(best.values()) / n


def kappa(truth, mapped):
    """Cohen's kappa of two codings."""
    n = len(truth)
    seen = sum(a == b for a, b in zip(truth, mapped)) / n
    a, b = collections.Counter(truth), collections.Counter(mapped)
    chance = sum(a[c] * b[c] for c in a) / n / n
    return (seen - chance) / (1 - chance) if chance < 1 else 1.0


def alpha(truth, mapped):
    """Krippendorff's alpha, nominal, two coders without missing codes."""
    n = 2 * len(truth)
    counts = collections.Counter(truth) + collections.Counter(mapped)
    expected = 1 - sum(c * (c - 1) for c in counts.values()) / (n * (n - 1))
    seen = sum(a != b for a, b in zip(truth, mapped)) / len(truth)
    return 1 - seen / expected if expected else 1.0


def split_half(truth, found, draws=200):
    """Kappa and alpha when each theme is given the code that most of its texts have in one random half,
    counted in the other half: what a person gains who names the themes by looking at some texts. Mean
    and the middle 95 % over draws."""
    kappas, alphas = [], []
    for draw in range(draws):
        order = list(range(len(truth)))
        random.Random(draw).shuffle(order)
        look, test = order[::2], order[1::2]
        votes = collections.defaultdict(collections.Counter)
        for i in look:
            votes[found[i]][truth[i]] += 1
        common = collections.Counter(truth[i] for i in look).most_common(1)[0][0]
        best = {theme: count.most_common(1)[0][0] for theme, count in votes.items()}
        given = [truth[i] for i in test]
        named = [best.get(found[i], common) for i in test]
        kappas.append(kappa(given, named))
        alphas.append(alpha(given, named))
    spread = lambda v: (sum(v) / len(v), sorted(v)[int(0.025 * len(v))], sorted(v)[int(0.975 * len(v)) - 1])
    return spread(kappas), spread(alphas)


def themes(program, texts, count="auto"):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "texts.csv")
        with open(path, "w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(["number", "answer"])
            writer.writerows([[i, " ".join(t.split())] for i, t in enumerate(texts)])
        out = subprocess.run(
            [program, "themes", path, "--text", "answer", "--k", str(count), "--json"] + OPTIONS,
            check=True, capture_output=True, text=True).stdout
    label = [None] * len(texts)
    for entry in json.loads(out)["assignments"]:
        label[entry["row"] - 1] = entry["theme"]
    return label


def report(name, program, texts, codes, count="auto"):
    label = themes(program, texts, count)
    kept = [(c, l) for c, l in zip(codes, label) if l is not None]
    nmi, ari, purity = scores([c for c, _ in kept], [l for _, l in kept])
    share = max(collections.Counter(c for c, _ in kept).values()) / len(kept)
    print(f"{name:52} n {len(kept):5}  codes {len(set(codes)):3}  themes {len(set(l for _, l in kept)):3}"
          f"  NMI {nmi:.3f}  ARI {ari:.3f}  purity {purity:.2f} (largest code {share:.2f})", flush=True)
    named, reliable = split_half([c for c, _ in kept], [l for _, l in kept])
    print(f"{'':52} kappa {named[0]:.2f} [{named[1]:.2f}, {named[2]:.2f}]"
          f"  alpha {reliable[0]:.2f} [{reliable[1]:.2f}, {reliable[2]:.2f}]", flush=True)
    return nmi


def bank(program, data):
    with open(os.path.join(data, "banking77", "test.csv"), encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    report("banking77, all", program, [r["text"] for r in rows], [r["category"] for r in rows])
    names = sorted({r["category"] for r in rows})
    total = 0.0
    for draw in range(30):
        source = random.Random(draw)
        texts, codes = [], []
        for name in source.sample(names, 12):
            for row in source.sample([r for r in rows if r["category"] == name], 6):
                texts.append(row["text"])
                codes.append(name)
        label = themes(program, texts)
        total += scores(codes, label)[0]
    print(f"{'banking77, 12 intents x 6 texts, mean of 30 draws':52} NMI {total / 30:.3f}", flush=True)


def jupyter(program, data):
    folder = os.path.join(data, "jupyter-surveys", "2015-12-notebook-ux", "analysis", "prep")
    with open(os.path.join(folder, "survey_short_columns.csv"), encoding="utf-8") as file:
        answers = {row[""]: row for row in csv.DictReader(file)}
    for name in sorted(os.listdir(folder)):
        if not name.endswith("_themes.csv"):
            continue
        column = name[: -len("_themes.csv")]
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            coded = list(csv.DictReader(file, delimiter=";"))
        texts, codes = [], []
        for row in coded:
            given = [c.strip() for c in (row[column + "_themes"] or "").split(",") if c.strip()]
            answer = answers.get(row[""], {})
            parts = [answer.get(column, "")] + [answer.get(f"{column}_{i}", "") for i in (1, 2, 3)]
            text = ". ".join(p for p in parts if p)
            if len(given) == 1 and text:
                texts.append(text)
                codes.append(given[0])
        if len(set(codes)) > 1:
            report("Jupyter 2015, " + column, program, texts, codes)
            report("Jupyter 2015, " + column + ", number given", program, texts, codes, len(set(codes)))


def sheet(path):
    """The rows of the first sheet of a workbook, as lists of texts."""
    with zipfile.ZipFile(path) as book:
        text = lambda part: html.unescape(re.sub(r"<[^>]+>", "", part))
        shared = [text(s) for s in re.findall(r"<si>(.*?)</si>", book.read("xl/sharedStrings.xml").decode(), re.S)]
        xml = book.read("xl/worksheets/sheet1.xml").decode()
    rows = []
    for row in re.findall(r"<row[^>]*>(.*?)</row>", xml, re.S):
        cells = {}
        for column, rest, body in re.findall(r'<c r="([A-Z]+)\d+"([^>]*?)(?:/>|>(.*?)</c>)', row, re.S):
            value = re.search(r"<v>(.*?)</v>", body or "", re.S)
            if value:
                cells[column] = shared[int(value[1])] if 't="s"' in rest else value[1]
        rows.append(cells)
    return rows


def revenue(program, data):
    """User types and findings of a public agency's studies, as its researchers grouped them."""
    folder = os.path.join(data, "onrr-research")
    texts, codes = [], []
    with open(os.path.join(folder, "00_UserTypes", "00_UserTypes.md"), encoding="utf-8") as file:
        kind = None
        for line in file:
            heading = re.match(r"## User Type \d+: (.*)", line)
            kind = heading[1].strip() if heading else None if re.match(r"## ", line) else kind
            if kind and line.startswith("* "):
                texts.append(re.sub(r"\*\*", "", line[2:]).strip())
                codes.append(kind)
    report("onrr, goals, pains and scenarios of user types", program, texts, codes)
    report("onrr, the same, number given", program, texts, codes, len(set(codes)))
    texts, codes = [], []
    for path in sorted(glob.glob(os.path.join(folder, "*", "Consolidated Findings*.xlsx"))):
        rows = sheet(path)
        names = {value.strip(): column for column, value in rows[0].items()}
        if "Findings Statement" not in names or "Grouping" not in names:
            continue
        group = ""
        for row in rows[1:]:
            group = row.get(names["Grouping"], "").strip() or group
            text = row.get(names["Findings Statement"], "").strip()
            if text and group:
                texts.append(text)
                codes.append(group)
    if len(set(codes)) > 1:
        report("onrr, findings by part of the site", program, texts, codes)
        report("onrr, the same, number given", program, texts, codes, len(set(codes)))


if __name__ == "__main__":
    data = os.path.join(sys.argv[2], "data")
    bank(sys.argv[1], data)
    jupyter(sys.argv[1], data)
    revenue(sys.argv[1], data)
