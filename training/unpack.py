"""Gives back the weights of a model that ships, so that training can go on from it: what `export.py` wrote, undone.

    python3 unpack.py --model bge.onnx --shipped ../content/language/model/reader.onnx --out shipped.pt

What rounding took away stays away; `export.py` makes the very same file of what it gives.
"""
import argparse

import onnx
import torch
from onnx import numpy_helper

from model import Reader


def weights(path):
    """Every weight by the name that PyTorch gives it."""
    graph = onnx.load(path).graph
    stored = {i.name.removeprefix("reader."): torch.tensor(numpy_helper.to_array(i).copy()) for i in graph.initializer}
    table = next(name for name in stored if name.endswith("word.weight_q"))
    found = {name: w for name, w in stored.items() if not name.startswith("onnx::") and not name.endswith(("_q", "_by"))}
    found["encoder.word.weight"] = stored[table].float() * stored[table[:-2] + "_by"]
    products = []
    for node in graph.node:
        if node.op_type == "MatMulInteger":
            name = node.input[1].removeprefix("reader.")
            products.append((stored[name].float() * stored[name[:-2] + "_by"]).T)
        elif node.op_type == "MatMul" and node.input[1] in stored:
            products.append(stored[node.input[1]].T)
    depth = (len(products) - 2) // 4
    names = [f"encoder.layers.{layer}.{part}.weight" for layer in range(depth) for part in ("qkv", "o", "up", "down")]
    heads = [w for w in products[4 * depth :] if not torch.equal(w, found["weigh"][:, : w.shape[1]])]  # used again for what each word adds
    return found | dict(zip(names, products)) | {head_name(w): w for w in heads}


def head_name(head):
    """The two heads differ in how many outputs they have: one for each code, or one for each mark."""
    return "mark.weight" if len(head) == 2 else "ask.weight"


def main():
    arguments = argparse.ArgumentParser()
    for name in ("model", "shipped", "out"):
        arguments.add_argument("--" + name, required=True)
    a = arguments.parse_args()
    net = Reader(a.model)
    state = net.state_dict()
    shipped = weights(a.shipped)
    missing = state.keys() - shipped.keys()
    if missing:
        raise SystemExit(f"not in {a.shipped}: {sorted(missing)}")
    net.load_state_dict({name: shipped[name].reshape(was.shape) for name, was in state.items()})
    torch.save(net.state_dict(), a.out)


if __name__ == "__main__":
    main()
