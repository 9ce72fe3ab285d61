"""Writes the fuzzer's first inputs into a folder: right files of each kind, which it then breaks.

    seeds.py FOLDER
"""
import json
import os
import struct
import sys

SHAPES = {"embeddings.word_embeddings.weight": [8, 4], "embeddings.position_embeddings.weight": [8, 4],
          "embeddings.token_type_embeddings.weight": [1, 4]}
for norm in ["embeddings", "encoder.layer.0.attention.output", "encoder.layer.0.output"]:
    SHAPES[norm + ".LayerNorm.weight"] = SHAPES[norm + ".LayerNorm.bias"] = [4]
for part in ["attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense",
             "intermediate.dense", "output.dense"]:
    SHAPES[f"encoder.layer.0.{part}.weight"] = [4, 4]
    SHAPES[f"encoder.layer.0.{part}.bias"] = [4]


def tensors(dtype, size):
    header, at = {"__metadata__": {"format": "pt"}}, 0
    for name, shape in sorted(SHAPES.items()):
        count = shape[0] * (shape[1] if len(shape) > 1 else 1)
        header[name] = {"dtype": dtype, "shape": shape, "data_offsets": [at, at + size * count]}
        at += size * count
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + bytes(at)


SEEDS = {
    "index-f32": b"\x00" + tensors("F32", 4), "index-bf16": b"\x00" + tensors("BF16", 2),
    "weights-f32": b"\x01" + tensors("F32", 4), "weights-f16": b"\x01" + tensors("F16", 2),
    "small-index": b"\x00" + struct.pack("<Q", 56) + b'{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}  ' + bytes(4),
    "configuration": b"\x02" + json.dumps({
        "model_type": "bert", "hidden_act": "gelu", "hidden_size": 4, "num_hidden_layers": 1,
        "num_attention_heads": 2, "intermediate_size": 4, "vocab_size": 8, "max_position_embeddings": 8,
        "type_vocab_size": 1, "layer_norm_eps": 1e-12}).encode()
    + b'\0{"pooling_mode_mean_tokens": true}\0{"do_lower_case": false}\0{"max_seq_length": 6}',
    "vocabulary": b"\x03" + "[UNK]\n[CLS]\r\n[SEP]\na\n##b\nzz\n.\n中\n".encode(),
    "answer": b'\x04{"data":[{"index":1,"embedding":[1,-2.5e3]},{"index":0,"embedding":[0,1]}]}',
    "http": b'\x04HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 72\r\n\r\n'
    + b'{"data":[{"index":1,"embedding":[1,-2.5e3]},{"index":0,"embedding":[0,1]}]}',
    "http-chunked": b'\x04HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"dat\r\n3;x=y\r\na":\r\n'
    + b'3\r\n[]}\r\n0\r\n\r\n',
    "text": b"\x05\x20" + "Crédit [SEP] 中文 😀 ab.ab \u0301 각".encode(),
    "text-cased": b"\x05\x27" + "İstanbul ẞ \u00a0 \u2028 aaaa".encode(),
}

if __name__ == "__main__":
    for name, data in SEEDS.items():
        with open(os.path.join(sys.argv[1], name), "wb") as file:
            file.write(data)
