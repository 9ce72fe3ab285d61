"""The usual way to topics of many tickets: TF-IDF and non-negative factors, by scikit-learn.

    peer.py TICKETS.csv        needs scikit-learn

Prints CPU seconds of counting and of factors, and how well the topics agree with the matters that the
tickets were made of (normalised mutual information).
"""
import csv
import sys
import time

from sklearn.decomposition import NMF
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import normalized_mutual_info_score as nmi

with open(sys.argv[1], encoding="utf-8", newline="") as file:
    rows = list(csv.DictReader(file))
start = time.process_time()
matrix = TfidfVectorizer(stop_words="english", ngram_range=(1, 2), min_df=2).fit_transform(
    row["text"] for row in rows)
counted = time.process_time()
topics = NMF(14, init="nndsvda", random_state=1, max_iter=200).fit_transform(matrix).argmax(1)
done = time.process_time()
print(f"TF-IDF: {len(rows)} tickets, cpu {counted - start:.2f} s; NMF: cpu {done - counted:.2f} s; "
      f"NMI {nmi([row['matter'] for row in rows], topics):.3f}")
