"""The peers' side of the benchmark: one job per process, figures as one line of JSON.

Usage: peer.py JOB FOLDER ROWS [ARGUMENTS]; CPU seconds are user and system, from getrusage.
"""

import json
import resource
import sys

import numpy


def cpu():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def read(folder, shape, rows, width):
    return numpy.fromfile(f"{folder}/{shape}-{rows}.f32", numpy.float32).reshape(rows, width)


def stepmix(folder, rows, iterations, kinds="same"):
    """A fixed number of EM iterations of one start, five classes, missing values by FIML."""
    from stepmix.stepmix import StepMix

    import pandas

    values = read(folder, "mixed", rows, 20).astype(float)
    frame = pandas.DataFrame(values)
    description = {
        "numeric": {"model": "gaussian_diag_nan", "n_columns": 10},
        "nominal": {"model": "categorical_nan", "n_columns": 6},
        "binary": {"model": "bernoulli_nan", "n_columns": 4},
    }
    model = StepMix(
        n_components=5,
        measurement=description,
        n_init=1,
        max_iter=int(iterations),
        abs_tol=0.0,
        rel_tol=0.0,
        random_state=1,
        verbose=0,
        progress_bar=0,
    )
    start = cpu()
    model.fit(frame)
    used = cpu() - start
    return {"fit": used, "iterations": int(iterations), "loglik": float(model.lower_bound_) * rows}


def kmeans(folder, rows, most, sample, tolerance="1e-4"):
    """K = 2 to `most`, one start each, silhouette on a sample of the rows."""
    from sklearn.cluster import KMeans
    from sklearn.metrics import silhouette_score

    values = read(folder, "vectors", rows, 32)
    start = cpu()
    fits = []
    for k in range(2, int(most) + 1):
        model = KMeans(k, n_init=1, random_state=1, tol=float(tolerance)).fit(values)
        quality = silhouette_score(values, model.labels_, sample_size=int(sample), random_state=1)
        fits.append(
            {
                "k": k,
                "inertia": float(model.inertia_),
                "iterations": int(model.n_iter_),
                "silhouette": float(quality),
            }
        )
    return {"fit": cpu() - start, "fits": fits}


def profile(folder, rows):
    """Shares, lift, adjusted residuals, chi-squared and V; means, ANOVA, eta squared and
    Kruskal-Wallis; Holm and Benjamini-Hochberg over the 50 p-values."""
    import pandas
    import scipy.stats
    from statsmodels.stats.multitest import multipletests

    values = numpy.fromfile(f"{folder}/profile-{rows}.f64", float).reshape(50, rows)
    segment = numpy.fromfile(f"{folder}/profile-{rows}.segments", numpy.uint8)
    frame = pandas.DataFrame({f"v{j}": values[j] for j in range(50)})
    frame["segment"] = segment
    start = cpu()
    ranking = 0.0
    found = []
    p_values = []
    for j in range(25):
        name = f"v{j}"
        part = frame[[name, "segment"]].dropna()
        groups = [g[name].to_numpy() for _, g in part.groupby("segment")]
        test = scipy.stats.f_oneway(*groups)
        began = cpu()
        rank = scipy.stats.kruskal(*groups)
        ranking += cpu() - began
        mean = part[name].mean()
        total = ((part[name] - mean) ** 2).sum()
        between = sum(len(g) * (g.mean() - mean) ** 2 for g in groups)
        spread = part[name].std()
        found.append([(g.mean() - mean) / spread for g in groups] + [between / total, rank.pvalue])
        p_values.append(float(test.pvalue))
    for j in range(25, 50):
        table = pandas.crosstab(frame["segment"], frame[f"v{j}"]).to_numpy()
        chi, p, _, expected = scipy.stats.chi2_contingency(table, correction=False)
        n = table.sum()
        share = table / table.sum(1, keepdims=True)
        pooled = table.sum(0) / n
        lift = share / pooled
        residual = (table - expected) / numpy.sqrt(
            expected * (1 - table.sum(1, keepdims=True) / n) * (1 - pooled)
        )
        v = numpy.sqrt(chi / (n * (min(table.shape) - 1)))
        found.append([lift, residual, v])
        p_values.append(float(p))
    holm = multipletests(p_values, method="holm")[1]
    hochberg = multipletests(p_values, method="fdr_bh")[1]
    used = cpu() - start
    return {
        "fit": used,
        "ranking": ranking,
        "rejected": int((holm < 0.05).sum()),
        "found": int((hochberg < 0.05).sum()),
    }


def typing(folder, rows):
    """Forward selection of 6 of 20 questions by a logistic regression, with a tree beside it;
    accuracy on a third of the people that was held out."""
    from sklearn.feature_selection import SequentialFeatureSelector
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import train_test_split
    from sklearn.preprocessing import OneHotEncoder
    from sklearn.tree import DecisionTreeClassifier

    answers = read(folder, "typing", rows, 20).astype(int)
    segment = numpy.fromfile(f"{folder}/typing-{rows}.segments", numpy.uint8)
    start = cpu()
    train, test, y, z = train_test_split(
        answers, segment, test_size=1 / 3, random_state=1, stratify=segment
    )

    def code(x):
        return OneHotEncoder(categories=[list(range(5))] * x.shape[1], sparse_output=False).fit_transform(x)

    chosen = []
    held_out = []
    for _ in range(6):
        best = None
        for question in range(20):
            if question in chosen:
                continue
            tried = chosen + [question]
            tree = DecisionTreeClassifier(max_depth=8, random_state=1).fit(train[:, tried], y)
            score = tree.score(train[:, tried], y)
            if best is None or score > best[0]:
                best = (score, question)
        chosen.append(best[1])
        model = LogisticRegression(max_iter=200).fit(code(train[:, chosen]), y)
        held_out.append(float(model.score(code(test[:, chosen]), z)))
    used = cpu() - start
    everything = LogisticRegression(max_iter=200).fit(code(train), y)
    return {
        "fit": used,
        "held_out": held_out,
        "all": float(everything.score(code(test), z)),
        "questions": chosen,
    }


if __name__ == "__main__":
    job = {"stepmix": stepmix, "kmeans": kmeans, "profile": profile, "typing": typing}[sys.argv[1]]
    print(json.dumps(job(sys.argv[2], int(sys.argv[3]), *sys.argv[4:])))
