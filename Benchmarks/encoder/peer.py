"""Encodes texts with onnxruntime, sorted by length, and prints the CPU and wall seconds.

    peer.py MODEL.onnx MODEL_DIR TEXTS.json THREADS BATCH [OUT.f32]        needs onnxruntime, tokenizers

The clock runs over tokenising and encoding, as it does for our own encoder.
"""
import json
import sys
import time

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

model, folder, path, threads, batch = sys.argv[1:6]
texts = json.load(open(path))
options = onnxruntime.SessionOptions()
options.intra_op_num_threads = int(threads)
options.inter_op_num_threads = 1
options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_ALL
session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
tokenizer = Tokenizer.from_file(folder + "/tokenizer.json")
tokenizer.no_padding()
tokenizer.enable_truncation(256)


def encode(texts):
    ids = [entry.ids for entry in tokenizer.encode_batch(texts)]
    order = sorted(range(len(ids)), key=lambda i: -len(ids[i]))
    vectors = np.zeros((len(ids), 384), np.float32)
    for start in range(0, len(order), int(batch)):
        part = order[start : start + int(batch)]
        longest = len(ids[part[0]])
        x = np.zeros((len(part), longest), np.int64)
        for row, i in enumerate(part):
            x[row, : len(ids[i])] = ids[i]
        mask = np.zeros_like(x)
        for row, i in enumerate(part):
            mask[row, : len(ids[i])] = 1
        vectors[part] = session.run(None, {"input_ids": x, "attention_mask": mask})[0]
    return vectors


encode(texts[:64])
cpu, wall = time.process_time(), time.perf_counter()
vectors = encode(texts)
cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
print(f"onnxruntime {onnxruntime.__version__} threads {threads} batch {batch}: {len(texts)} texts,"
      f" cpu {cpu:.2f} s, wall {wall:.2f} s, {len(texts) / cpu:.0f} per cpu-s")
if len(sys.argv) > 6:
    vectors.tofile(sys.argv[6])
