"""The usual ways to topics of many tickets, on the tickets that we read.

    peer.py TICKETS.csv [SAMPLE]       needs scikit-learn; with umap-learn the second way runs too

1. TF-IDF and non-negative factors (NMF), by scikit-learn.
2. As BERTopic does it: vectors (here TF-IDF and a truncated decomposition to 100 dimensions, because a
   sentence encoder would take hours for a million tickets), UMAP to 5 dimensions, HDBSCAN, texts of no
   cluster to the nearest, key words by class-based TF-IDF. On a sample of so many tickets (20,000).

Prints CPU and wall seconds, the largest memory, and how well the topics agree with the matters that the
tickets were made of (normalised mutual information, NMI).
"""
import csv
import resource
import sys
import time

import numpy
from sklearn.cluster import HDBSCAN
from sklearn.decomposition import NMF, TruncatedSVD
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.metrics import normalized_mutual_info_score as nmi


class Timed:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        self.cpu, self.wall = time.process_time(), time.monotonic()

    def __exit__(self, *_):
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"{self.name}: cpu {time.process_time() - self.cpu:.2f} s, wall "
              f"{time.monotonic() - self.wall:.2f} s, memory so far {memory:.0f} MB", flush=True)


with open(sys.argv[1], encoding="utf-8", newline="") as file:
    rows = list(csv.DictReader(file))
texts = [row["text"] for row in rows]
matters = [row["matter"] for row in rows]
with Timed(f"TF-IDF of {len(rows)} tickets"):
    matrix = TfidfVectorizer(stop_words="english", ngram_range=(1, 2), min_df=2).fit_transform(texts)
with Timed("NMF, 14 topics"):
    topics = NMF(14, init="nndsvda", random_state=1, max_iter=200).fit_transform(matrix).argmax(1)
print(f"NMI {nmi(matters, topics):.3f}", flush=True)

try:
    from umap import UMAP
except ImportError:
    print("no umap-learn: the second way does not run")
    sys.exit()
some = numpy.random.default_rng(1).permutation(len(rows))[: int(sys.argv[2]) if len(sys.argv) > 2 else 20000]
with Timed(f"decomposition of {len(some)} tickets"):
    vectors = TruncatedSVD(100, random_state=1).fit_transform(matrix[some])
    vectors /= numpy.maximum(1e-9, numpy.linalg.norm(vectors, axis=1, keepdims=True))
with Timed("UMAP"):
    places = UMAP(n_components=5, n_neighbors=15, min_dist=0.0, metric="cosine", random_state=1).fit_transform(vectors)
with Timed("HDBSCAN"):
    found = HDBSCAN(min_cluster_size=max(15, len(some) // 200)).fit_predict(places)
noise = float((found < 0).mean())
kept = sorted(set(found) - {-1})
means = numpy.stack([places[found == k].mean(0) for k in kept])
for i in numpy.flatnonzero(found < 0):
    found[i] = kept[int(((means - places[i]) ** 2).sum(1).argmin())]
with Timed("class-based TF-IDF"):
    counter = CountVectorizer(stop_words="english", ngram_range=(1, 2), min_df=2)
    counts = counter.fit_transform(" ".join(texts[i] for i in some[found == k]) for k in kept)
    counts.multiply(numpy.log(1 + counts.sum() / len(kept) / numpy.maximum(1, counts.sum(0)))).tocsr()
print(f"{len(kept)} topics, {noise:.2f} in none before the nearest was taken, "
      f"NMI {nmi([matters[i] for i in some], found):.3f}")
