"""How well themes over vectors agree with the intents of banking77's test texts.

    themes.py TEST.csv VECTORS.f32...        needs numpy, scikit-learn, igraph, leidenalg

Prints normalised mutual information of k-means with the right number (mean of 5 seeds) and of
Leiden on a graph of shared neighbours, for the resolutions 1, 2 and 4.
"""
import csv
import sys

import igraph
import leidenalg
import numpy as np
from sklearn.cluster import KMeans
from sklearn.metrics import normalized_mutual_info_score as nmi

rows = list(csv.DictReader(open(sys.argv[1])))
truth = [row["category"] for row in rows]
K = 15
for path in sys.argv[2:]:
    x = np.fromfile(path, np.float32).reshape(len(rows), -1)
    means = [nmi(truth, KMeans(77, n_init=1, random_state=s).fit_predict(x)) for s in range(5)]
    cosines = x @ x.T
    np.fill_diagonal(cosines, 2)
    near = np.argsort(-cosines, axis=1, kind="stable")[:, :K]
    sets = [set(row) for row in near]
    edges, weights = [], []
    for i, row in enumerate(near):
        for j in row:
            if j != i and (j > i or i not in sets[j]):
                shared = len(sets[i] & sets[j])
                if shared > 1:
                    edges.append((i, j))
                    weights.append(shared / (2 * K - shared))
    graph = igraph.Graph(len(rows), edges)
    found = []
    for resolution in (1, 2, 4):
        part = leidenalg.find_partition(
            graph, leidenalg.RBConfigurationVertexPartition, weights=weights,
            resolution_parameter=resolution, seed=1)
        found.append(f"res {resolution}: {nmi(truth, part.membership):.3f} ({len(part)})")
    print(path, f"k-means {np.mean(means):.3f}", "Leiden", ", ".join(found))
