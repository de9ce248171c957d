"""Averages the weights of models that were trained from one beginning with different seeds: fewer chance errors.

    python3 average.py --out model.pt first.pt second.pt

After Wortsman et al. 2022, "Model soups" (ICML, PMLR 162).
"""
import argparse

import torch

arguments = argparse.ArgumentParser()
arguments.add_argument("--out", required=True)
arguments.add_argument("models", nargs="+")
a = arguments.parse_args()
models = [torch.load(path) for path in a.models]
torch.save({name: sum(m[name] for m in models) / len(models) for name in models[0]}, a.out)
