"""Writes a model directory's encoder as ONNX, from the same weights, for onnxruntime as a peer.

    onnx_export.py MODEL_DIR OUT.onnx        needs torch, transformers, onnx
"""
import sys

import torch
from transformers import BertModel


class Encoder(torch.nn.Module):
    def __init__(self, folder):
        super().__init__()
        self.bert = BertModel.from_pretrained(folder, attn_implementation="eager").eval()

    def forward(self, input_ids, attention_mask):
        hidden = self.bert(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state
        mask = attention_mask[..., None].float()
        mean = (hidden * mask).sum(1) / mask.sum(1).clamp(min=1e-9)
        return torch.nn.functional.normalize(mean, p=2, dim=1)


if __name__ == "__main__":
    model = Encoder(sys.argv[1])
    ids = torch.tensor([[101, 2023, 2003, 102], [101, 2008, 102, 0]])
    mask = (ids > 0).long()
    axes = {0: "texts", 1: "tokens"}
    torch.onnx.export(
        model, (ids, mask), sys.argv[2], input_names=["input_ids", "attention_mask"],
        output_names=["vectors"], opset_version=17, dynamo=False,
        dynamic_axes={"input_ids": axes, "attention_mask": axes, "vectors": {0: "texts"}})
