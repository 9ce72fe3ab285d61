"""Runs the peers on the tables of one run of known-classes and prints the comparison.

Usage: peers.py FOLDER. Every peer is given the true number of classes and numbers on one scale:
k-means (standardised, one-hot, missing by mean), GaussianMixture (the same without categories,
the better covariance by BIC), k-prototypes (Cao) and StepMix (mixed, missing by FIML).
"""

import pathlib
import sys
import warnings

import numpy as np
import pandas as pd
from kmodes.kprototypes import KPrototypes
from sklearn.cluster import KMeans
from sklearn.metrics import adjusted_rand_score
from sklearn.mixture import GaussianMixture
from stepmix.stepmix import StepMix

warnings.filterwarnings("ignore")
NUMERIC = {"number", "count", "ordinal", "amount"}


def load(path):
    table = pd.read_csv(path)
    truth = table.pop("class").to_numpy()
    scales = [name.split(":")[1] for name in table.columns]
    return table, scales, truth


def one_hot(table, scales):
    parts = []
    for name, scale in zip(table.columns, scales):
        column = table[name]
        if scale in NUMERIC:
            spread = column.std() or 1
            parts.append(((column - column.mean()) / spread).fillna(0).to_numpy()[:, None])
        else:
            filled = column.fillna(column.mode()[0]).astype(int)
            parts.append(pd.get_dummies(filled).to_numpy(dtype=float))
    return np.hstack(parts)


def kmeans(table, scales, k):
    return KMeans(k, n_init=10, random_state=1).fit_predict(one_hot(table, scales))


def gaussian(table, scales, k):
    numbers = [i for i, scale in enumerate(scales) if scale in NUMERIC]
    if len(numbers) < 2:
        return None
    x = one_hot(table.iloc[:, numbers], ["number"] * len(numbers))
    fits = [
        GaussianMixture(k, covariance_type=kind, n_init=10, random_state=1, reg_covar=1e-4).fit(x)
        for kind in ("diag", "full", "tied")
    ]
    return min(fits, key=lambda fit: fit.bic(x)).predict(x)


def prototypes(table, scales, k):
    categories = [i for i, scale in enumerate(scales) if scale not in NUMERIC]
    if not categories or len(categories) == len(scales) or len(table) > 1500:
        return None
    columns = []
    for name, scale in zip(table.columns, scales):
        column = table[name]
        if scale in NUMERIC:
            columns.append(((column - column.mean()) / (column.std() or 1)).fillna(0))
        else:
            columns.append(column.fillna(column.mode()[0]).astype(int).astype(str))
    data = pd.concat(columns, axis=1).to_numpy(dtype=object)
    return KPrototypes(k, init="Cao", n_init=1, random_state=1).fit_predict(
        data, categorical=categories)


def stepmix(table, scales, k):
    kinds = {"number": "gaussian_diag", "count": "gaussian_diag", "ordinal": "gaussian_diag",
             "amount": "gaussian_diag", "binary": "binary", "nominal": "categorical"}
    has_gaps = table.isna().any().any()
    description, frame = {}, []
    for kind in ("number", "binary", "nominal"):
        own = [n for n, s in zip(table.columns, scales)
               if (s if s not in NUMERIC else "number") == kind]
        if own:
            model = kinds[kind] + ("_nan" if has_gaps else "")
            description[kind] = {"model": model, "n_columns": len(own)}
            part = table[own]
            frame.append((part - part.mean()) / part.std() if kind == "number" else part)
    data = pd.concat(frame, axis=1)
    model = StepMix(n_components=k, measurement=description, n_init=12, random_state=1,
                    max_iter=300, progress_bar=0)
    model.fit(data)
    return model.predict(data)


PEERS = {"k-means": kmeans, "Gaussian mixture": gaussian, "k-prototypes": prototypes,
         "StepMix": stepmix}


def main():
    folder = pathlib.Path(sys.argv[1])
    ours = pd.read_csv(folder / "ours.tsv", sep="\t", dtype=str, keep_default_na=False)
    print("| set | classes | chosen | ARI, K chosen | ARI, true K | s | "
          + " | ".join(PEERS) + " |")
    print("|---" * (6 + len(PEERS)) + "|")
    for _, row in ours.iterrows():
        if row["classes"] == "1":
            continue
        file = row["set"].replace(" ", "-").replace(",", "") + ".csv"
        table, scales, truth = load(folder / file)
        regular = truth >= 0
        cells = []
        for peer in PEERS.values():
            try:
                found = peer(table, scales, int(row["classes"]))
            except Exception as error:
                print(f"{row['set']}: {error}", file=sys.stderr)
                found = None
            cells.append("" if found is None else
                         f"{adjusted_rand_score(truth[regular], np.asarray(found)[regular]):.3f}")
        print(f"| {row['set']} | {row['classes']} | {row['chosen']} | {row['ARI chosen']} | "
              f"{row['ARI true K']} | {row['seconds']} | " + " | ".join(cells) + " |", flush=True)
    null = ours[ours["classes"] == "1"]
    if len(null):
        wrong = null[null["chosen"] != "1"]["set"].tolist()
        print(f"\nOne segment on {len(null) - len(wrong)} of {len(null)} tables without classes"
              + (f"; not on {', '.join(wrong)}." if wrong else "."))


main()
