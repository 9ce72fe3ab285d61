"""Runs our jobs and the peers' in turns and writes the record.

Usage: compare.py small|full PROGRAM DATA RECORD [SECTION ...] (run.sh calls it)

The record is put together from the last run of every section, which DATA keeps; without names all
sections are run.
"""

import datetime
import importlib.metadata
import json
import os
import platform
import statistics
import subprocess
import sys
import threading

HERE = os.path.dirname(os.path.abspath(__file__))
SIZE, PROGRAM, DATA, RECORD = sys.argv[1:5]
WANTED = sys.argv[5:]
FULL = SIZE == "full"
PEER_LIMIT = 600 if FULL else 60
SECTIONS = f"{DATA}/sections-{SIZE}"
lines = []


class Run:
    """One process: CPU seconds (user and system), peak memory, wall seconds, and what it printed."""

    def __init__(self, command, limit=None, environment=None, reads=lambda text: text.splitlines()[-1]):
        began = datetime.datetime.now()
        process = subprocess.Popen(
            [str(part) for part in command],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **(environment or {})},
        )
        timer = threading.Timer(limit, process.kill) if limit else None
        if timer:
            timer.start()
        output = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if timer:
            timer.cancel()
        self.wall = (datetime.datetime.now() - began).total_seconds()
        self.cpu = usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss / 1024
        self.figures = json.loads(reads(output.decode())) if process.returncode == 0 else None

    def __bool__(self):
        return self.figures is not None


def ours(*arguments, environment=None):
    run = Run([PROGRAM, *arguments], environment=environment)
    if not run:
        sys.exit(f"the job {arguments} failed")
    return run


def peer(job, rows, *arguments):
    return Run([sys.executable, f"{HERE}/peer.py", job, DATA, rows, *arguments], PEER_LIMIT)


def data(shape, rows):
    name = f"{DATA}/{shape}-{rows}." + ("f64" if shape == "profile" else "f32")
    if not os.path.exists(name):
        subprocess.run([sys.executable, f"{HERE}/generate.py", shape, str(rows), DATA], check=True)


def say(text=""):
    print(text, flush=True)
    lines.append(text)


def table(head, rows):
    say("| " + " | ".join(head) + " |")
    say("|" + "---|" * len(head))
    for row in rows:
        say("| " + " | ".join(str(cell) for cell in row) + " |")
    say()


def number(value):
    if value is None:
        return "-"
    return f"{value:.3g}" if value < 1 else f"{value:.2f}" if value < 100 else f"{value:,.0f}"


def ratio(a, b):
    return f"**{a / b:.1f}**" if a is not None and b else "-"


def turns(count, *jobs):
    """Runs the jobs one after the other, `count` times over; the runs of each job."""
    runs = [[] for _ in jobs]
    for _ in range(count):
        for at, job in enumerate(jobs):
            runs[at].append(job())
    return runs


def middle(runs, value):
    found = [value(run) for run in runs if run]
    return statistics.median(found) if found else None


def fit(run):
    return run.figures["fit"]


def load():
    return os.getloadavg()[0]


def head():
    with open("/proc/cpuinfo") as file:
        model = next(line.split(":")[1].strip() for line in file if line.startswith("model name"))
    versions = ", ".join(
        f"{name} {importlib.metadata.version(name)}"
        for name in ["stepmix", "scikit-learn", "numpy", "pandas", "scipy", "statsmodels"]
    )
    say(f"# Segmentation beside its peers, {SIZE}")
    say()
    say(
        f"Made by `sh Benchmarks/segmentation/run.sh {SIZE}` on {datetime.date.today()}."
        f" {model}, {os.cpu_count()} cores, {platform.system()}; Python"
        f" {platform.python_version()}, {versions}."
    )
    say()
    say(
        "Each section names its own commit. CPU seconds are user and system of all threads; the machine is shared, so they may be 30 %"
        " off and wall times more. Our jobs and the peer's ran in turns; a figure is the median of"
        " its runs. Peak memory is of the whole process, with the data that it read. Peers ran at"
        f" most {PEER_LIMIT} wall seconds. Data: `generate.py`, seeded."
    )
    say()


def iteration(rows, peer_counts, own_counts, repeats):
    """One EM iteration, as the difference of two counts, and a start with its set-up."""
    data("mixed", rows)
    few, many = peer_counts
    least, most = own_counts
    own_few, own_many, peer_few, peer_many = turns(
        repeats,
        lambda: ours("iterate", DATA, rows, least, 1),
        lambda: ours("iterate", DATA, rows, most, 1),
        lambda: peer("stepmix", rows, few),
        lambda: peer("stepmix", rows, many),
    )
    own = (middle(own_many, fit) - middle(own_few, fit)) / (most - least)
    theirs = None
    if any(peer_few) and any(peer_many):
        theirs = (middle(peer_many, fit) - middle(peer_few, fit)) / (many - few)
        with open(f"{SECTIONS}/peer-iteration-{rows}", "w") as file:
            file.write(str(theirs))
    (same,) = turns(repeats, lambda: ours("iterate", DATA, rows, many, 1))
    whole, peer_whole = middle(same, fit), middle(peer_many, fit)
    return [
        [f"{rows:,}", "one iteration", number(own), number(theirs), ratio(theirs, own), "", ""],
        [
            f"{rows:,}",
            f"one start of {many} iterations with set-up",
            number(whole),
            number(peer_whole),
            ratio(peer_whole, whole),
            number(middle(same, lambda r: r.memory)),
            number(middle(peer_many, lambda r: r.memory)),
        ],
    ]


def iterations():
    say("## One EM iteration")
    say()
    say(
        "20 columns (10 Gaussian, 6 nominal, 4 binary), 10 % missing, five classes: the same model on"
        " both sides, missing values by full-information likelihood. The set-up (ours: order the"
        " rows, merge equal ones, encode, start; StepMix: check, one-hot, start) is left out of the first"
        " line of each size and counted in the second, as in the .69 and about 10 CPU s per iteration"
        " that were measured for StepMix before: 10 iterations at 100,000, 3 at 1,000,000."
    )
    say()
    rows = iteration(100_000, (2, 10), (8, 108) if FULL else (8, 58), 3 if FULL else 1)
    if FULL:
        rows += iteration(1_000_000, (1, 3), (3, 33), 2)
    table(
        ["people", "what", "ours CPU s", "StepMix CPU s", "ratio", "ours MB", "StepMix MB"], rows
    )


def kmeans(rows, repeats):
    data("vectors", rows)
    own, theirs = turns(
        repeats,
        lambda: ours("kmeans", DATA, rows, 10, 5000, "1e-4", 1),
        lambda: peer("kmeans", rows, 10, 5000),
    )
    say("## K-means")
    say()
    say(
        f"{rows:,} rows of 32 numbers in single precision, K = 2 to 10, one start each, silhouette"
        " on 5,000 rows; the same rule to stop (1e-4)."
    )
    say()
    table(
        ["", "ours", "scikit-learn", "ratio"],
        [
            [
                "CPU s, all nine K",
                number(middle(own, fit)),
                number(middle(theirs, fit)),
                ratio(middle(theirs, fit), middle(own, fit)),
            ],
            ["wall s, process", number(middle(own, lambda r: r.wall)), number(middle(theirs, lambda r: r.wall)), ""],
            ["peak MB", number(middle(own, lambda r: r.memory)), number(middle(theirs, lambda r: r.memory)), ""],
        ],
    )
    if any(theirs):
        per_k = zip(own[0].figures["fits"], next(filter(None, theirs)).figures["fits"])
        table(
            ["K", "inertia ours", "scikit-learn", "iterations ours", "scikit-learn", "silhouette ours", "scikit-learn"],
            [
                [a["k"], number(a["inertia"]), number(b["inertia"]), a["iterations"], b["iterations"],
                 f"{a['silhouette']:.4f}", f"{b['silhouette']:.4f}"]
                for a, b in per_k
            ],
        )


def searches():
    """K = 2 to 8 with 20 starts each, in memory and from a file."""
    say("## The whole search, K = 2 to 8 with 20 starts each")
    say()
    say(
        "6 Gaussian, 4 Poisson, 6 nominal, 4 binary columns. 140 starts are searched on a sample of"
        " 20,000 rows, the best optima go on over all rows until a pass gains less than 1e-8 per row;"
        " likelihood and criteria are those of all rows. The streamed search reads the table in"
        " pieces, writes it to a file of packed rows, and passes over that; CPU seconds count it all."
        " No peer was run: see the last line."
    )
    say()
    size = 1_000_000 if FULL else 100_000
    sizes = [("search", size), ("stream", size)]
    rows, fits = [], {}
    for job, count in sizes:
        data("mixed", count)
        run = ours(job, DATA, count, 2)
        fits[job, count] = run.figures["fits"]
        rows.append([
            f"{count:,}", "memory" if job == "search" else "file", number(run.cpu),
            number(run.figures["setup"]), number(run.figures["wall"]), number(run.memory),
        ])
    table(["people", "rows from", "CPU s, process", "of it set-up", "wall s, two threads", "peak MB"], rows)
    count = sizes[0][1]
    memory, file = fits["search", count], fits["stream", count]
    best = min(memory, key=lambda fit: fit["bic"])["k"]
    table(
        ["K", "log-likelihood per row", "from the file, difference", "BIC", "passes", "best optimum hit"],
        [
            [
                f"**{a['k']}**" if a["k"] == best else a["k"],
                f"{a['loglik'] / count:.7f}",
                f"{(b['loglik'] - a['loglik']) / count:+.1e}",
                f"{a['bic']:,.0f}",
                a["iterations"],
                f"{a['hits']} of {a['runs']}",
            ]
            for a, b in zip(memory, file)
        ],
    )
    whole = ours("whole", DATA, count, 1)
    own = next(fit for fit in file if fit["k"] == 5)
    say(
        f"Five classes fitted to all {count:,} rows from the first start on (6 starts, to 1e-10):"
        f" {whole.figures['loglik'] / count:.9f} per row, {number(whole.figures['fit'])} CPU s, adjusted"
        f" Rand {whole.figures['agreement']:.3f} to the true classes; the streamed search is"
        f" {(own['loglik'] - whole.figures['loglik']) / count:+.1e} per row off."
    )
    say()
    rows, cost = 1_000_000 if FULL else 100_000, None
    if os.path.exists(f"{SECTIONS}/peer-iteration-{rows}"):
        cost = float(open(f"{SECTIONS}/peer-iteration-{rows}").read())
        say(
            f"StepMix, extrapolated and not run: 140 starts of 20 iterations at the {cost:.2f} CPU s"
            f" per iteration measured above for {rows:,} people and five classes would take"
            f" {cost * 140 * 20 / 3600:.1f} CPU hours."
        )
        say()


def millions():
    """Ten million rows from a file."""
    rows = 10_000_000 if FULL else 200_000
    say(f"## {rows:,} people from a file")
    say()
    data("mixed", rows)
    run = ours("stream", DATA, rows, 2)
    say(
        f"The same search, streamed: {number(run.cpu)} CPU s ({number(run.figures['setup'])} of it to"
        f" read the table and write the file of packed rows), {number(run.figures['wall'])} wall s on"
        f" two threads, **{run.memory:,.0f} MB** peak memory."
    )
    say()
    table(
        ["K", "log-likelihood per row", "BIC", "passes", "best optimum hit"],
        [
            [fit["k"], f"{fit['loglik'] / rows:.7f}", f"{fit['bic']:,.0f}", fit["iterations"],
             f"{fit['hits']} of {fit['runs']}"]
            for fit in run.figures["fits"]
        ],
    )


def csv(rows):
    """The mixed table as people export it: titles, words, blank cells, an id."""
    data("mixed", rows)
    path = f"{DATA}/mixed-{rows}.csv"
    if os.path.exists(path):
        return path
    import numpy

    values = numpy.memmap(f"{DATA}/mixed-{rows}.f32", dtype=numpy.float32, mode="r").reshape(-1, 20)
    titles = [f"q{j}" for j in range(6)] + [f"visits{j}" for j in range(4)]
    titles += [f"choice{j}" for j in range(6)] + [f"used{j}" for j in range(4)]
    with open(path, "w") as file:
        file.write("customer," + ",".join(titles) + "\n")
        for first in range(0, rows, 100_000):
            piece = values[first : first + 100_000]
            columns = []
            for j in range(20):
                column = piece[:, j]
                whole = numpy.nan_to_num(column).astype(int)
                if j < 6:
                    words = numpy.char.mod("%.3f", column.astype(float))
                elif j < 10:
                    words = numpy.char.mod("%d", whole)
                elif j < 16:
                    words = numpy.array(list("abcdefg"))[whole]
                else:
                    words = numpy.where(column > 0, "yes", "no")
                columns.append(numpy.where(numpy.isnan(column), "", words))
            for i, row in enumerate(zip(*columns)):
                file.write(f"c{first + i + 1}," + ",".join(row) + "\n")
    return path


def command():
    """The command on a table as people export it, from reading to the report."""
    program = os.environ.get("LIKENESS_PROGRAM")
    if not program:
        folder = subprocess.run(
            ["swift", "build", "-c", "release", "--show-bin-path"], capture_output=True, text=True
        ).stdout.strip()
        subprocess.run(["swift", "build", "-c", "release", "--product", "likeness"], check=True)
        program = f"{folder}/likeness"
    say("## The command on a CSV")
    say()
    say(
        "`likeness segment` with `--json`, everything that it does: reading, the whole rule of how"
        " many (families, null test, stability, up to eight numbers, passes over everybody) or a"
        " plain fit, profiles, typing tool. Tables of more than 100,000 rows are not held in memory."
        " Ten million people are fitted with a set number only, to see what memory they take."
    )
    say()
    found = []
    for rows in ([20_000, 200_000, 1_000_000, 10_000_000] if FULL else [20_000, 150_000]):
        for count in ("4",) if rows > 1_000_000 else ("auto", "4"):
            run = Run(
                [program, "segment", csv(rows), "--id", "customer", "--k", count, "--json"],
                reads=lambda text: text,
            )
            if not run:
                sys.exit("the command failed")
            found.append([
                f"{rows:,}", f"`--k {count}`", run.figures["k"],
                f"{run.figures['log_likelihood'] / rows:.7f}", number(run.cpu), number(run.wall),
                f"{run.memory:,.0f}",
            ])
    table(["people", "how many", "chosen", "log-likelihood per row", "CPU s", "wall s", "peak MB"], found)


def profile(rows, repeats):
    data("profile", rows)
    own, theirs = turns(
        repeats, lambda: ours("profile", DATA, rows), lambda: peer("profile", rows)
    )
    say("## Profile table")
    say()
    say(
        f"50 variables (25 numbers, 25 categories), six segments, {rows:,} people, 10 % missing; data"
        " in memory. Ours: share with Wilson interval, lift with Katz interval and adjusted residual"
        " of every level in every segment, chi-squared and Cramer's V; mean with interval, exact"
        " median, standardised difference with interval, Welch's test and eta squared; Holm and"
        " Benjamini-Hochberg. Peer (pandas, scipy, statsmodels): share, lift, adjusted residual,"
        " chi-squared and V; standardised means, one-way analysis of variance, eta squared,"
        " Kruskal-Wallis; Holm and Benjamini-Hochberg; no intervals, no medians. The second line"
        " leaves the peer's Kruskal-Wallis out, which ours does not compute."
    )
    say()
    without = middle(theirs, lambda r: r.figures["fit"] - r.figures["ranking"])
    table(
        ["", "ours CPU s", "peer CPU s", "ratio", "ours MB", "peer MB"],
        [
            ["all", number(middle(own, fit)), number(middle(theirs, fit)),
             ratio(middle(theirs, fit), middle(own, fit)),
             number(middle(own, lambda r: r.memory)), number(middle(theirs, lambda r: r.memory))],
            ["without Kruskal-Wallis", number(middle(own, fit)), number(without),
             ratio(without, middle(own, fit)), "", ""],
        ],
    )


def typing(repeats):
    data("typing", 10_000)
    own, theirs = turns(
        repeats, lambda: ours("typing", DATA, 10_000), lambda: peer("typing", 10_000)
    )
    say("## Typing tool")
    say()
    say(
        "10,000 people, 20 questions of five answers, five segments; six questions chosen by forward"
        " selection, accuracy on people held out (ours three tenths, the peer's a third). Ours:"
        " answers' probabilities by segment. scikit-learn: a tree chooses, a logistic regression"
        " predicts."
    )
    say()
    rows = [["CPU s", number(middle(own, fit)), number(middle(theirs, fit)), ratio(middle(theirs, fit), middle(own, fit))]]
    theirs_first = next(filter(None, theirs), None)
    for at in range(6):
        rows.append([
            f"accuracy, {at + 1} question{'s' if at else ''}",
            f"{own[0].figures['held_out'][at]:.3f}",
            f"{theirs_first.figures['held_out'][at]:.3f}" if theirs_first else "-",
            "",
        ])
    rows.append(["accuracy, all 20", f"{own[0].figures['all']:.3f}",
                 f"{theirs_first.figures['all']:.3f}" if theirs_first else "-", ""])
    table(["", "ours", "scikit-learn", "ratio"], rows)


def threads(rows):
    """Wall seconds with one and two threads, and bytes with 1, 2 and 4 and at each level."""
    data("vectors", rows)
    data("mixed", rows)
    many = 28 if FULL else 54
    jobs = {
        "k-means": lambda t, e=None: ours("kmeans", DATA, rows, 10, 5000, "1e-4", t, environment=e),
        f"EM, {many} iterations": lambda t, e=None: ours("iterate", DATA, rows, many, t, environment=e),
    }
    say("## Threads and bytes")
    say()
    found = []
    for name, job in jobs.items():
        one, two = turns(3, lambda: job(1), lambda: job(2))
        walls = [min(r.figures.get("fit_wall", r.figures["wall"]) for r in runs) for runs in (one, two)]
        prints = {r.figures["bytes"] for r in [one[0], two[0], job(4)]}
        prints |= {job(1, {"LIKENESS_KERNELS": level}).figures["bytes"] for level in ("portable", "avx2")}
        equal = "equal" if len(prints) == 1 else f"{len(prints)} DIFFERENT RESULTS"
        found.append([name, f"{rows:,}", number(walls[0]), number(walls[1]), ratio(*walls), equal])
    say(
        "Wall seconds without reading the file (for EM also without laying the table out, which"
        " uses all processors in every run), the best of three (other work on the machine only"
        " adds). With a load of a core or more from others, as the line below may show, the second"
        " thread had no core to run on and the ratio says nothing. Bytes: a hash over all"
        " results, for 1, 2 and 4 threads and for the portable, AVX2 and best instructions."
    )
    say()
    table(["job", "people", "one thread", "two threads", "ratio", "bytes"], found)


missing = []


def section(name, job):
    """Runs a section and keeps its text, or takes what the last run kept."""
    path = f"{SECTIONS}/{name}.md"
    if WANTED and name not in WANTED:
        if os.path.exists(path):
            lines.extend(open(path).read().splitlines())
        else:
            missing.append(name)
        return
    start, before = len(lines), load()
    job()
    commit = subprocess.run(
        ["git", "-C", HERE, "log", "-1", "--format=%h"], capture_output=True, text=True
    ).stdout.strip()
    say(f"Commit {commit}, load average {before:.1f} before and {load():.1f} after.")
    say()
    with open(path, "w") as file:
        file.write("\n".join(lines[start:]) + "\n")


def main():
    os.makedirs(SECTIONS, exist_ok=True)
    many = 1_000_000 if FULL else 100_000
    turns_each = 2 if FULL else 1
    head()
    section("iteration", iterations)
    section("search", searches)
    if FULL:
        section("millions", millions)
    section("command", command)
    section("k-means", lambda: kmeans(many, turns_each))
    section("profile", lambda: profile(many, turns_each))
    section("typing", lambda: typing(turns_each))
    section("threads", lambda: threads(many))
    if missing:
        # A record of some sections would throw away the others.
        print(f"{RECORD} was left as it is: no figures are kept for {', '.join(missing)}", file=sys.stderr)
        return
    with open(RECORD, "w") as file:
        file.write("\n".join(lines).rstrip() + "\n")


main()
