"""Compares our tokens and vectors with the reference's: 0 differences, and the largest distance.

    compare.py tokens MODEL_DIR TEXTS.json OURS.json        needs tokenizers
    compare.py vectors MODEL_DIR TEXTS.json OURS.f32...     needs torch, transformers, tokenizers
"""
import json
import sys

from tokenizers import Tokenizer

kind, folder, path = sys.argv[1:4]
texts = json.load(open(path))
tokenizer = Tokenizer.from_file(folder + "/tokenizer.json")
tokenizer.no_padding()
tokenizer.enable_truncation(256)
ids = [entry.ids for entry in tokenizer.encode_batch(texts)]


def reference():
    import numpy as np
    import torch
    from transformers import BertModel

    model = BertModel.from_pretrained(folder, attn_implementation="eager").eval()
    vectors = np.zeros((len(ids), model.config.hidden_size), np.float32)
    order = sorted(range(len(ids)), key=lambda i: len(ids[i]))
    for start in range(0, len(order), 32):
        part = order[start : start + 32]
        longest = max(len(ids[i]) for i in part)
        x = torch.zeros(len(part), longest, dtype=torch.long)
        mask = torch.zeros(len(part), longest, dtype=torch.long)
        for row, i in enumerate(part):
            x[row, : len(ids[i])] = torch.tensor(ids[i])
            mask[row, : len(ids[i])] = 1
        with torch.no_grad():
            hidden = model(input_ids=x, attention_mask=mask).last_hidden_state
        mean = (hidden * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        vectors[part] = torch.nn.functional.normalize(mean, dim=1).numpy()
    return vectors


if kind == "tokens":
    ours = json.load(open(sys.argv[4]))
    print(len(texts), "texts,", sum(a != b for a, b in zip(ids, ours)), "differ")
else:
    import numpy as np

    right = reference()
    for name in sys.argv[4:]:
        ours = np.fromfile(name, np.float32).reshape(right.shape)
        cosine = (ours * right).sum(1)
        print(f"{name}: largest difference {abs(ours - right).max():.2e},"
              f" cosine {cosine.mean():.4f} on average, {cosine.min():.4f} at least")
