"""Writes the benchmark's data: seeded, in pieces, so that ten million rows need little memory.

Usage: generate.py SHAPE ROWS FOLDER

  mixed    20 columns of float32, row by row: 6 numeric, 4 counts, 6 nominal (codes), 4 binary;
           10 % missing (NaN); 5 classes with local independence
  vectors  32 columns of float32, row by row: 6 round classes
  profile  50 columns of float64, column by column: 25 numeric, 25 nominal; 6 segments in a file of
           their own (one byte a row); 10 % missing
  typing   20 columns of float32, row by row: answers 0 to 4; 5 segments in a file of their own
"""

import sys

import numpy

NOMINAL = [3, 4, 5, 3, 4, 6]
PIECE = 100_000


def mixed(rows, folder):
    shape = numpy.random.default_rng(11)
    shares = numpy.array([0.3, 0.25, 0.2, 0.15, 0.1])
    means = shape.normal(0, 1, (5, 6))
    rates = shape.gamma(2, 2, (5, 4)) + 0.3
    levels = [shape.dirichlet(numpy.ones(n) * 1.5, 5) for n in NOMINAL]
    binary = shape.uniform(0.1, 0.9, (5, 4))
    with open(f"{folder}/mixed-{rows}.f32", "wb") as file, open(
        f"{folder}/mixed-{rows}.truth", "wb"
    ) as truth:
        for piece, first in enumerate(range(0, rows, PIECE)):
            draws = numpy.random.default_rng([12, piece])
            n = min(PIECE, rows - first)
            of = draws.choice(5, n, p=shares)
            columns = [means[of, j] + draws.normal(0, 1, n) for j in range(6)]
            columns += [draws.poisson(rates[of, j]) for j in range(4)]
            for table in levels:
                u = draws.uniform(size=n)
                columns.append((u[:, None] > numpy.cumsum(table, 1)[of][:, :-1]).sum(1))
            columns += [draws.uniform(size=n) < binary[of, j] for j in range(4)]
            values = numpy.stack(columns, 1).astype(numpy.float32)
            values[draws.uniform(size=values.shape) < 0.1] = numpy.nan
            values.tofile(file)
            of.astype(numpy.uint8).tofile(truth)


def vectors(rows, folder):
    centers = numpy.random.default_rng(21).normal(0, 1, (6, 32))
    with open(f"{folder}/vectors-{rows}.f32", "wb") as file:
        for piece, first in enumerate(range(0, rows, PIECE)):
            draws = numpy.random.default_rng([22, piece])
            n = min(PIECE, rows - first)
            of = draws.integers(0, 6, n)
            (centers[of] + draws.normal(0, 1, (n, 32))).astype(numpy.float32).tofile(file)


def profile(rows, folder):
    draws = numpy.random.default_rng(31)
    of = draws.choice(6, rows, p=[0.3, 0.2, 0.2, 0.12, 0.1, 0.08])
    of.astype(numpy.uint8).tofile(f"{folder}/profile-{rows}.segments")
    with open(f"{folder}/profile-{rows}.f64", "wb") as file:
        for j in range(50):
            if j < 25:
                column = draws.normal(0, 0.3 * (j % 3), 6)[of] + draws.normal(0, 1, rows)
                column = numpy.round(column, 2)
            else:
                levels = 2 + j % 5
                table = draws.dirichlet(numpy.ones(levels) * 4, 6)
                u = draws.uniform(size=rows)
                column = (u[:, None] > numpy.cumsum(table, 1)[of][:, :-1]).sum(1).astype(float)
            column[draws.uniform(size=rows) < 0.1] = numpy.nan
            column.tofile(file)


def typing(rows, folder):
    shape = numpy.random.default_rng(41)
    strength = numpy.linspace(1.6, 0.2, 20)
    means = shape.normal(0, 1, (5, 20)) * strength
    draws = numpy.random.default_rng(42)
    of = draws.choice(5, rows, p=[0.3, 0.25, 0.2, 0.15, 0.1])
    answers = numpy.clip(numpy.round(2 + means[of] + draws.normal(0, 1, (rows, 20))), 0, 4)
    answers.astype(numpy.float32).tofile(f"{folder}/typing-{rows}.f32")
    of.astype(numpy.uint8).tofile(f"{folder}/typing-{rows}.segments")


if __name__ == "__main__":
    {"mixed": mixed, "vectors": vectors, "profile": profile, "typing": typing}[sys.argv[1]](
        int(sys.argv[2]), sys.argv[3]
    )
