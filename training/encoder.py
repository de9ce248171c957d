"""The encoder: a small BERT whose weights come from a sentence-transformers ONNX file, and its tokenizer.

Nothing here knows about clinics. The tokenizer gives the same ids as `org.hearback.language.WordPiece`
and remembers where in the text each token stood, so that spans can be learnt and shown.
"""
import json
import math
import re
import unicodedata

import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

LONGEST = 120
"""Tokens of what was said that are read at once, as in `org.hearback.language.Reader`."""


class WordPiece:
    def __init__(self, path):
        self.vocabulary = json.load(open(path, encoding="utf-8"))["model"]["vocab"]
        self.cls, self.sep, self.unknown = (self.vocabulary[t] for t in ("[CLS]", "[SEP]", "[UNK]"))

    def words(self, text):
        """Words and single punctuation marks with their offsets, lower case and without accents."""
        found = []
        for match in re.finditer(r"[^\W_]+|[^\w\s]|_", text):
            plain = unicodedata.normalize("NFD", match.group().lower())
            plain = "".join(c for c in plain if unicodedata.category(c) != "Mn")
            if plain:
                found.append((plain, match.start(), match.end()))
        return found

    def tokens(self, text):
        """Token ids, each with the offsets of the word that it is part of."""
        ids, offsets = [], []
        for word, start, end in self.words(text):
            pieces, i = [], 0
            while i < len(word):
                j = len(word) if len(word) <= 100 else i
                while j > i and (("##" if i else "") + word[i:j]) not in self.vocabulary:
                    j -= 1
                if j == i:
                    pieces = [self.unknown]
                    break
                pieces.append(self.vocabulary[("##" if i else "") + word[i:j]])
                i = j
            ids += pieces
            offsets += [(start, end)] * len(pieces)
        return ids, offsets

    def pair(self, said, patient, longest=LONGEST, longest_patient=40):
        """`[CLS] what was said [SEP] the patient's line [SEP]`: ids, segments, and the offsets of what was said."""
        ids, offsets = self.tokens(said)
        ids, offsets = ids[:longest], offsets[:longest]
        row = [self.cls] + ids + [self.sep]
        segments = [0] * len(row)
        if patient:
            other = self.tokens(patient)[0][-longest_patient:] + [self.sep]
            row += other
            segments += [1] * len(other)
        return row, segments, offsets


class Drop(nn.Module):
    """Dropout whose dice were thrown beforehand: each call takes another stretch of them, since throwing costs a tenth of the time."""

    thrown = {}

    def __init__(self, share):
        super().__init__()
        self.share = share

    def forward(self, x):
        if not self.training:
            return x
        if self.share not in Drop.thrown or len(Drop.thrown[self.share]) < 2 * x.numel():
            Drop.thrown[self.share] = torch.empty(max(1 << 23, 4 * x.numel())).bernoulli_(1 - self.share) / (1 - self.share)
        dice = Drop.thrown[self.share]
        start = int(torch.randint(0, len(dice) - x.numel(), (1,)))
        return x * dice[start : start + x.numel()].view(x.shape).to(x.dtype)


class Layer(nn.Module):
    def __init__(self, width, heads, inner, drop):
        super().__init__()
        self.heads = heads
        self.qkv, self.o = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.n1, self.n2 = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)
        self.up, self.down, self.drop = nn.Linear(width, inner), nn.Linear(inner, width), Drop(drop)

    def forward(self, x, mask):
        b, n, d = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, self.heads, d // self.heads).permute(2, 0, 3, 1, 4)
        a = (q @ k.transpose(-1, -2)) / math.sqrt(d // self.heads) + mask
        a = self.drop(a.softmax(-1)) @ v
        x = self.n1(x + self.drop(self.o(a.transpose(1, 2).reshape(b, n, d))))
        return self.n2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, path, heads=12, drop=0.1):
        super().__init__()
        graph = onnx.load(path).graph
        weights = {i.name: torch.tensor(numpy_helper.to_array(i).copy()) for i in graph.initializer}
        name = "embeddings.word_embeddings.weight"
        prefix = next(k for k in weights if k.endswith(name))[: -len(name)]
        products = {node.name: node.input[1] for node in graph.node if node.op_type == "MatMul"}
        self.width = weights[prefix + name].shape[1]
        depth = 1 + max(int(m[1]) for m in (re.search(r"layer\.(\d+)\.", k) for k in weights) if m)
        self.word = nn.Embedding(*weights[prefix + name].shape)
        self.place, self.segment = nn.Embedding(512, self.width), nn.Embedding(2, self.width)
        self.norm, self.drop = nn.LayerNorm(self.width, eps=1e-12), Drop(drop)
        self.layers = nn.ModuleList(Layer(self.width, heads, 4 * self.width, drop) for _ in range(depth))

        def linear(layer, part):
            node = next(k for k in products if f"layer.{layer}/{part}/MatMul" in k)
            return weights[products[node]].T, weights[f"{prefix}encoder.layer.{layer}.{part.replace('/', '.')}.bias"]

        with torch.no_grad():
            e = prefix + "embeddings."
            self.word.weight.copy_(weights[e + "word_embeddings.weight"])
            self.place.weight.copy_(weights[e + "position_embeddings.weight"])
            self.segment.weight.copy_(weights[e + "token_type_embeddings.weight"])
            self.norm.weight.copy_(weights[e + "LayerNorm.weight"])
            self.norm.bias.copy_(weights[e + "LayerNorm.bias"])
            for i, layer in enumerate(self.layers):
                parts = [linear(i, "attention/self/" + p) for p in ("query", "key", "value")]
                layer.qkv.weight.copy_(torch.cat([w for w, _ in parts]))
                layer.qkv.bias.copy_(torch.cat([b for _, b in parts]))
                for module, part in ((layer.o, "attention/output/dense"), (layer.up, "intermediate/dense"), (layer.down, "output/dense")):
                    w, b = linear(i, part)
                    module.weight.copy_(w)
                    module.bias.copy_(b)
                for module, part in ((layer.n1, "attention.output.LayerNorm"), (layer.n2, "output.LayerNorm")):
                    module.weight.copy_(weights[f"{prefix}encoder.layer.{i}.{part}.weight"])
                    module.bias.copy_(weights[f"{prefix}encoder.layer.{i}.{part}.bias"])

    def forward(self, ids, segments, mask):
        x = self.word(ids) + self.place(torch.arange(ids.shape[1]))[None] + self.segment(segments)
        x, mask = self.drop(self.norm(x)), (1 - mask)[:, None, None, :] * -1e4
        for layer in self.layers:
            x = layer(x, mask)
        return x
