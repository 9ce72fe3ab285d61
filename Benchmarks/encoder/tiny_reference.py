"""Computes with PyTorch and `tokenizers` what the unit tests expect of a tiny random model.

    tiny_reference.py > Tests/EmbeddingsTests/TinyModelNumbers.swift        needs torch, transformers, tokenizers

The weights come from a generator of 64 bits that `TinyModel.swift` repeats; nothing else is random.
"""
import tempfile

import torch
from tokenizers import BertWordPieceTokenizer
from transformers import BertConfig, BertModel

HIDDEN, LAYERS, HEADS, INTERMEDIATE, POSITIONS = 40, 2, 4, 72, 24
VOCABULARY = (
    ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "the", "card", "pay", "##ment", "##ing", "中", "ω", "."]
    + [chr(c) for c in range(97, 123)] + ["##" + chr(c) for c in range(97, 123)]
    + [str(d) for d in range(10)] + ["!", ",", "-", "'"]
)
TEXTS = [
    "The card.", "Payment, payING!", "Crédit-card Ω 中文 7", "", "😀", "[SEP] card [CLS]",
    "pay the card " * 12, "it's a zebra 42",
]


class Generator:
    def __init__(self):
        self.state = 42

    def next(self):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 40) / 2**24 - 0.5


def fill(shape, scale, base, generator):
    count = 1
    for side in shape:
        count *= side
    return torch.tensor([base + scale * generator.next() for _ in range(count)], dtype=torch.float64).float().reshape(shape)


def main():
    config = BertConfig(
        vocab_size=len(VOCABULARY), hidden_size=HIDDEN, num_hidden_layers=LAYERS,
        num_attention_heads=HEADS, intermediate_size=INTERMEDIATE,
        max_position_embeddings=POSITIONS, type_vocab_size=2, layer_norm_eps=1e-12)
    model = BertModel(config, add_pooling_layer=False).eval()
    generator = Generator()
    state = model.state_dict()
    for name in sorted(n for n in state if "position_ids" not in n):
        is_gain = name.endswith("LayerNorm.weight")
        state[name] = fill(state[name].shape, 0.5, 1.0 if is_gain else 0.0, generator)
    model.load_state_dict(state)
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write("\n".join(VOCABULARY) + "\n")
        file.flush()
        tokenizer = BertWordPieceTokenizer(file.name, lowercase=True)
    tokenizer.enable_truncation(POSITIONS)
    tokenizer.add_special_tokens(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"])
    print("/// Numbers of the tiny model by the reference programs.")
    print("///")
    print(f"/// Made by `Benchmarks/encoder/tiny_reference.py` with torch {torch.__version__}.")
    print("enum TinyModelNumbers {")
    print("  static let vocabulary = [\n" + "".join(f'    "{w}",\n' for w in VOCABULARY) + "  ]\n")
    ids = [tokenizer.encode(text).ids for text in TEXTS]
    print("  static let tokens: [[Int32]] = [\n" + "".join(f"    {i},\n" for i in ids) + "  ]\n")
    print("  static let vectors: [[Float]] = [")
    for i in ids:
        with torch.no_grad():
            hidden = model(input_ids=torch.tensor([i])).last_hidden_state
        vector = torch.nn.functional.normalize(hidden.mean(1), dim=1)[0]
        numbers = [f"{x:.9g}" for x in vector.tolist()]
        lines = [", ".join(numbers[k : k + 7]) + "," for k in range(0, HIDDEN, 7)]
        print("    [\n      " + "\n      ".join(lines) + "\n    ],")
    print("  ]\n}")


if __name__ == "__main__":
    main()
