"""Writes a trained model as the quantised ONNX file that the application reads, and its vocabulary.

    python3 export.py --model bge.onnx --tokenizer tokenizer.json --trained model.pt --corpus ../content/language/corpus \
        --spared r,hh,oo,de,p,q,da,ll,mm,db,dc --out ../content/language/model

Weights of linear layers become 8-bit integers with one scale per output, activations are quantised as they come, with one
scale per token (ONNX `DynamicQuantizeLinear` and `MatMulInteger`): a few tokens have far larger ones than the others. The
embedding table has one scale per word. Of the 8 bits the
linear layers use 7: on processors without VNNI larger weights would make 16-bit sums overflow, and the model read differently there.
How the weights are rounded (`rounding.py`) goes by some texts of the corpus, of no author whom `--spared` names.
"""
import argparse
import hashlib
import json
import os
import random

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import corpus as data
from encoder import WordPiece
from model import MARKS, OUTPUTS, Explained, Reader
from rounding import round_all, steps
from train import read_all

TEXTS = 2_000


def scaled(weights, axis, bits):
    """Integers and the scale along one axis that gives the weights back."""
    top = 2 ** (bits - 1) - 1
    rows = torch.tensor(weights if axis == 1 else weights.T)
    scale = np.expand_dims(steps(rows, bits)[0].numpy(), axis)
    return np.clip(np.rint(weights / scale), -top, top).astype(np.int8), scale.astype(np.float32)


def quantised(model, bits):
    graph = model.graph
    weights = {i.name: i for i in graph.initializer}
    uses, nodes, fresh, gone, inputs_done = {}, [], [], set(), {}
    for node in graph.node:
        for name in node.input:
            uses[name] = uses.get(name, 0) + 1
    for node in graph.node:
        weight = weights.get(node.input[1]) if node.op_type == "MatMul" else None
        table = weights.get(node.input[0]) if node.op_type == "Gather" else None
        if weight is not None and np.prod(weight.dims) > 50_000:
            x, w, out = node.input[0], node.input[1], node.output[0]
            if x not in inputs_done:
                inputs_done[x] = [x + "_q", x + "_scale", x + "_zero"]
                nodes += [
                    helper.make_node("Abs", [x], [x + "_abs"]),
                    helper.make_node("ReduceMax", [x + "_abs"], [x + "_largest"], axes=[-1], keepdims=1),
                    helper.make_node("Max", [x + "_largest", "smallest"], [x + "_size"]),
                    helper.make_node("Div", [x, x + "_size"], [x + "_even"]),
                    helper.make_node("DynamicQuantizeLinear", [x + "_even"], inputs_done[x]),
                ]
            q, scale, zero = inputs_done[x]
            whole, by = scaled(numpy_helper.to_array(weight), 0, bits)
            fresh += [numpy_helper.from_array(whole, w + "_q"), numpy_helper.from_array(by.reshape(-1), w + "_by")]
            gone.add(w)
            nodes += [
                helper.make_node("MatMulInteger", [q, w + "_q", zero], [out + "_i"]),
                helper.make_node("Cast", [out + "_i"], [out + "_f"], to=TensorProto.FLOAT),
                helper.make_node("Mul", [scale, w + "_by"], [out + "_s"]),
                helper.make_node("Mul", [out + "_f", out + "_s"], [out + "_even"]),
                helper.make_node("Mul", [out + "_even", x + "_size"], [out]),
            ]
        elif table is not None and np.prod(table.dims) > 1_000_000:
            name, ids, out = node.input[0], node.input[1], node.output[0]
            whole, by = scaled(numpy_helper.to_array(table), 1, 8)
            fresh += [numpy_helper.from_array(whole, name + "_q"), numpy_helper.from_array(by, name + "_by")]
            gone.add(name)
            nodes += [
                helper.make_node("Gather", [name + "_q", ids], [out + "_i"]),
                helper.make_node("Cast", [out + "_i"], [out + "_f"], to=TensorProto.FLOAT),
                helper.make_node("Gather", [name + "_by", ids], [out + "_s"]),
                helper.make_node("Mul", [out + "_f", out + "_s"], [out]),
            ]
        else:
            nodes.append(node)
    fresh.append(numpy_helper.from_array(np.array(1e-6, dtype=np.float32), "smallest"))
    kept = [i for i in graph.initializer if i.name not in gone] + fresh
    made = helper.make_graph(nodes, "reader", graph.input, graph.output, kept)
    result = helper.make_model(made, opset_imports=model.opset_import, ir_version=8, producer_name="hearback")
    onnx.checker.check_model(result)
    return result


def main():
    arguments = argparse.ArgumentParser()
    for name in ("model", "tokenizer", "trained", "corpus", "spared", "out"):
        arguments.add_argument("--" + name, required=True)
    arguments.add_argument("--bits", type=int, default=7)
    a = arguments.parse_args()
    net = Reader(a.model)
    net.load_state_dict(torch.load(a.trained))
    net.eval()
    pieces, spared = WordPiece(a.tokenizer), a.spared.split(",")
    read = random.Random(2).sample([r for r in data.records(a.corpus) if r["author"] not in spared], TEXTS)
    round_all(net, [pieces.pair(r["text"], r["patient"]) for r in read], read_all, a.bits)
    ids = torch.tensor([[101, 2009, 13403, 102, 7592, 102]])
    segments, mask = torch.tensor([[0, 0, 0, 0, 1, 1]]), torch.ones(1, 6)
    os.makedirs(a.out, exist_ok=True)
    plain = os.path.join(a.out, "plain.onnx")
    names = ["logits", "marks", "vectors", "parts"]
    torch.onnx.export(
        Explained(net).eval(), (ids, segments, mask), plain, input_names=["ids", "segments", "mask"], output_names=names, opset_version=13,
        do_constant_folding=True,
        dynamic_axes={n: {1: "length"} for n in ("ids", "segments", "mask", "marks", "vectors", "parts")},
    )
    model = quantised(onnx.load(plain), a.bits)
    os.remove(plain)
    onnx.save(model, os.path.join(a.out, "reader.onnx"))
    with open(os.path.join(a.out, "vocabulary.txt"), "w", encoding="utf-8") as out:
        out.writelines(word + "\n" for word, _ in sorted(pieces.vocabulary.items(), key=lambda entry: entry[1]))
    with open(os.path.join(a.out, "model.json"), "w", encoding="utf-8") as out:
        fingerprint = hashlib.sha256(open(os.path.join(a.out, "reader.onnx"), "rb").read()).hexdigest()
        json.dump({"id": fingerprint, "corpus": data.fingerprint(a.corpus), "outputs": OUTPUTS, "marks": MARKS}, out, indent=1)
        out.write("\n")
    print(f"{os.path.getsize(os.path.join(a.out, 'reader.onnx')) / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
