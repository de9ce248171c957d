"""Finds supportive labels of training texts that the trained reader contradicts, and settles them two against one.

    python3 doubt.py --model bge.onnx --tokenizer tokenizer.json --corpus ../content/language/corpus --trained model.pt \
        --dev r,hh --test oo,de,p,q,da,ll,mm,db,dc,a,b,c,d,e,f,g,h --out doubted.jsonl
        lists the texts for a rater, without their labels, and doubted.jsonl.tsv for the second step
    python3 doubt.py --corpus ../content/language/corpus
        changes each doubted label that the rater contradicts too; the corpus's doubted.tsv holds text, doubted codes, rater's codes

Never used on the authors with whom anything is measured or calibrated, nor on a text that two blind raters have rated: those
labels are for `agreement.py`.
"""
import argparse
import math
import os
import random

import torch

import corpus as data
from agreement import ratings
from encoder import WordPiece
from model import SUPPORTIVE, Reader
from train import read_all


def logistic(scores, gold):
    """Slope and bias that turn one output's scores into probabilities."""
    w = torch.tensor([1.0, 0.0], requires_grad=True)
    x, y = torch.stack([scores, torch.ones_like(scores)], 1), gold.float()
    learn = torch.optim.LBFGS([w], max_iter=100)

    def step():
        learn.zero_grad()
        loss = torch.nn.functional.binary_cross_entropy_with_logits(x @ w, y) + 0.0015 * w[0] ** 2
        loss.backward()
        return loss

    learn.step(step)
    return w.tolist()


def settled(folder):
    """Per id the codes that a rater has settled already, and what the rater gave."""
    path, found = os.path.join(folder, "doubted.tsv"), {}
    for line in open(path, encoding="utf-8") if os.path.exists(path) else ():
        name, doubted, codes = line.rstrip("\n").split("\t")
        before, given = found.get(name, ([], set()))
        found[name] = (before + doubted.split(","), given or set(codes.split(",")))
    return found


def doubts(net, pieces, records, held, done, denied, claimed):
    """Per id the codes whose label the reader contradicts: an author's below the first probability, a missing one above the second."""
    def scores(some):
        return read_all(net, [pieces.pair(r["text"], r["patient"]) for r in some])[0]

    known, asked, found = scores(held), scores(records), {}
    for code in SUPPORTIVE:
        i = data.INDEX[code]
        slope, bias = logistic(known[:, i], torch.tensor([code in r["has"] for r in held]))
        for record, score in zip(records, asked[:, i].tolist()):
            likely = 1 / (1 + math.exp(-slope * score - bias))
            if code in record.get("unrated", []) or code in done.get(record["id"], ([], ()))[0]:
                continue
            if likely < denied if code in record["has"] else likely > claimed:
                found.setdefault(record["id"], []).append(code)
    return found


def settle(folder):
    rated, count = settled(folder), 0
    for name in ratings(folder):
        rated.pop(name, None)
    for path, lines in data.files(folder):
        for record in lines:
            doubted, codes = rated.get(record["id"], ([], set()))
            for code in doubted:
                if (code in codes) != (code in record["has"]):
                    data.correct(record, code)
                    count += 1
        data.write(path, lines)
    print(f"{len(rated)} texts were doubted, {count} labels changed")


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--corpus", required=True)
    for name in ("model", "tokenizer", "trained", "dev", "test", "out"):
        arguments.add_argument("--" + name, default="")
    arguments.add_argument("--denied", type=float, default=0.22, help="below this probability an author's label is doubted")
    arguments.add_argument("--claimed", type=float, default=0.62, help="above this one a missing label is")
    a = arguments.parse_args()
    if not a.trained:
        return settle(a.corpus)
    if not a.test:
        arguments.error("--test must name the authors whom nobody else may touch")
    dev, spared = set(a.dev.split(",")), set((a.dev + "," + a.test).split(","))
    everything, net = data.records(a.corpus), Reader(a.model)
    net.load_state_dict(torch.load(a.trained))
    rated_twice = ratings(a.corpus)
    asked = [r for r in everything if r["author"] not in spared and r["id"] not in rated_twice]
    asked = [r for r in asked if not data.harmful(r) or set(r["has"]) & set(SUPPORTIVE)]
    found = doubts(net, WordPiece(a.tokenizer), asked, [r for r in everything if r["author"] in dev], settled(a.corpus), a.denied, a.claimed)
    texts = [r for r in asked if r["id"] in found]
    random.Random(1).shuffle(texts)
    data.write(a.out, [{k: r[k] for k in ("id", "patient", "text")} for r in texts])
    with open(a.out + ".tsv", "w", encoding="utf-8") as out:
        out.writelines(f"{r['id']}\t{','.join(found[r['id']])}\n" for r in texts)
    print(f"{len(texts)} of {len(asked)} texts have a doubted label")


if __name__ == "__main__":
    main()
