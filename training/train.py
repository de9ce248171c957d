"""Fine-tunes the encoder and its heads on the corpus; see README.md.

    python3 train.py --model bge.onnx --tokenizer tokenizer.json --corpus ../content/language/corpus \
        --dev r --test p,q --epochs 5 --out model.pt
"""
import argparse
import random
import time

import torch
import torch.nn.functional as F
from torch import nn

import corpus as data
from corpus import INDEX
from encoder import LONGEST, WordPiece
from model import HARMFUL, MARKS, OUTPUTS, SUPPORTIVE, Reader


LONGEST_TURN = 400
"""Characters of a turn put together from several records: about a hundred tokens."""


def lesson(records, fresh, share, long, dice):
    """The records of one epoch: all by fresh authors, and of the others this share, another one each time.

    A share of them (long) becomes part of a longer turn: harm amid kind words is harm all the same.
    """
    harmless = {}
    for r in records:
        if not (data.harmful(r) or r["patient"] or r["author"] == "exemplars"):
            harmless.setdefault(r["author"], []).append(r)
    chosen = [r for r in records if r["author"] in fresh or dice.random() < share]
    return [lengthened(r, harmless.get(r["author"], []), dice) if dice.random() < long else r for r in chosen]


def lengthened(record, mates, dice):
    """The record amid up to three harmless ones by its author that answer nobody."""
    parts, patient = [record], record["patient"]
    for mate in dice.sample(mates, min(len(mates), dice.choice((1, 1, 1, 2, 2, 3)))):
        fits = sum(len(part["text"]) + 1 for part in (*parts, mate)) <= LONGEST_TURN
        reflects = patient and "reflection" in mate["has"]
        if mate is not record and fits and not reflects and all(data.joinable(mate, part) for part in parts):
            parts.append(mate)
    if data.harmful(record) or not patient:
        dice.shuffle(parts)
    return data.joined(parts, patient) if len(parts) > 1 else record


def batch(rows):
    longest = max(len(r[0]) for r in rows)
    ids = torch.zeros(len(rows), longest, dtype=torch.long)
    segments, mask = ids.clone(), torch.zeros(len(rows), longest)
    for i, (row, segment, _) in enumerate(rows):
        ids[i, : len(row)] = torch.tensor(row)
        segments[i, : len(segment)] = torch.tensor(segment)
        mask[i, : len(row)] = 1
    return ids, segments, mask


def learning_view(record, pieces, dice):
    """What the model sees of a record in this epoch, and whether its marks are worth learning."""
    text, patient, exact = record["text"], record["patient"], True
    if patient and "premature-advice" not in record["has"] and dice.random() < 0.2:
        patient = None
    if dice.random() < 0.12:
        text, exact = data.roughened(text, dice), False
    row = pieces.pair(text, patient)
    return row, data.marks(record, row[2]) if exact else None


def taught(records):
    """What is wanted of each record and how much it counts, a row each."""
    wanted, counts = zip(*(data.targets(r) for r in records))
    return torch.tensor(wanted), torch.tensor(counts)


def weights_for(records):
    """How much each output counts, and the rarer ones of it that are wanted."""
    wanted, counts = taught(records)
    positive = (wanted * (counts > 0)).sum(0).clamp(min=1)
    weights = {"positive": ((len(records) - positive) / positive).sqrt().clamp(1, 5), "output": torch.ones(len(OUTPUTS))}
    weights["output"][INDEX["harmful"]], weights["output"][INDEX["avoid"]] = 5.0, 2.5
    for code in HARMFUL:
        weights["output"][INDEX[code]] = 1.5
    return weights


def loss_of(net, rows, wanted, counts, token_marks, weights, half):
    ids, segments, mask = batch(rows)
    with torch.cpu.amp.autocast(enabled=half, dtype=torch.bfloat16):
        logits, token_logits, _ = net(ids, segments, mask)
    smooth = wanted * 0.96 + 0.02
    per_output = F.binary_cross_entropy_with_logits(logits.float(), smooth, pos_weight=weights["positive"], reduction="none")
    loss = (per_output * counts * weights["output"]).sum() / len(rows) / len(OUTPUTS)
    gold, known = torch.zeros_like(token_logits), torch.zeros(token_logits.shape[:2])
    for i, found in enumerate(token_marks):
        if found:
            gold[i, 1 : len(found) + 1] = torch.tensor(found)
            known[i, 1 : len(found) + 1] = 1
    per_token = F.binary_cross_entropy_with_logits(token_logits.float(), gold, pos_weight=torch.tensor([1.5, 3.0]), reduction="none")
    return loss + 0.6 * (per_token.sum(2) * known).sum() / known.sum().clamp(min=1) / len(MARKS)


@torch.no_grad()
def read_all(net, rows, half=False):
    net.eval()
    order, logits, tokens = sorted(range(len(rows)), key=lambda i: len(rows[i][0])), [None] * len(rows), [None] * len(rows)
    for k in range(0, len(order), 32):
        part = order[k : k + 32]
        with torch.cpu.amp.autocast(enabled=half, dtype=torch.bfloat16):
            out, marks, _ = net(*batch([rows[i] for i in part]))
        for j, i in enumerate(part):
            logits[i], tokens[i] = out[j].float(), marks[j, 1 : len(rows[i][2]) + 1].float()
    return torch.stack(logits), tokens


def threshold_at(scores, false_alarms):
    """The score that at most this share of clean records exceeds."""
    ordered = sorted(scores, reverse=True)
    return ordered[min(len(ordered) - 1, int(false_alarms * len(ordered)))]


def best_f1(scores, gold):
    pairs, best, hits, positives = sorted(zip(scores, gold), reverse=True), 0.0, 0, sum(gold)
    for n, (_, y) in enumerate(pairs, 1):
        hits += y
        best = max(best, 2 * hits / (n + positives))
    return best


def report(logits, records):
    harm = logits[:, INDEX["harmful"]].tolist()
    clean = [s for s, r in zip(harm, records) if r["clean"] or not data.harmful(r)]
    line = []
    for manner, rate in (("direct", 0.03), ("indirect", 0.05), (None, 0.03), (None, 0.05)):
        bad = [s for s, r in zip(harm, records) if data.harmful(r) and (manner is None or r.get("manner") == manner)]
        if bad:
            t = threshold_at(clean, rate)
            line.append(f"{manner or 'harm'}@{rate:.0%} {sum(s > t for s in bad) / len(bad):.3f}")
    kinds = [r for r in range(len(records)) if data.harmful(records[r])]
    right = sum(HARMFUL[int(logits[i, : len(HARMFUL)].argmax())] in records[i]["has"] for i in kinds) / max(1, len(kinds))
    f1 = [best_f1(logits[:, INDEX[c]].tolist(), [int(c in r["has"]) for r in records]) for c in SUPPORTIVE if any(c in r["has"] for r in records)]
    avoid = best_f1(logits[:, INDEX["avoid"]].tolist(), [int(bool(r["avoid"])) for r in records])
    return " ".join(line) + f" | kind {right:.3f} | avoid F1 {avoid:.3f} | supportive F1 {sum(f1) / len(f1):.3f}"


def main():
    arguments = argparse.ArgumentParser()
    for name in ("model", "tokenizer", "corpus", "out", "begin", "exemplars"):
        arguments.add_argument("--" + name)
    arguments.add_argument("--dev", default="")
    arguments.add_argument("--test", default="")
    arguments.add_argument("--epochs", type=int, default=5)
    arguments.add_argument("--rate", type=float, default=6e-5)
    arguments.add_argument("--batch", type=int, default=24)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--threads", type=int, default=2)
    arguments.add_argument("--fresh", default="", help="authors of whom every epoch sees every record")
    arguments.add_argument("--share", type=float, default=1.0, help="share of the other authors' records that an epoch sees")
    arguments.add_argument("--long", type=float, default=0.35, help="share of an epoch's records that become part of a longer turn")
    arguments.add_argument("--frozen", type=int, default=0, help="so many lowest layers stay as they are, which is faster")
    arguments.add_argument("--half", action="store_true", help="bfloat16 arithmetic, twice as fast where the processor has it")
    a = arguments.parse_args()
    torch.manual_seed(a.seed)
    torch.set_num_threads(a.threads)
    dice = random.Random(a.seed)
    everything, dev, test = data.records(a.corpus), set(a.dev.split(",")), set(a.test.split(","))
    train = [r for r in everything if r["author"] not in dev | test]
    if a.exemplars:
        train += data.exemplars(a.exemplars)
    held = [r for r in everything if r["author"] in dev]
    pieces, net = WordPiece(a.tokenizer), Reader(a.model)
    train = [r for r in train if len(r["text"]) < LONGEST_TURN or len(pieces.tokens(r["text"])[0]) <= LONGEST]
    if a.begin:
        net.load_state_dict(torch.load(a.begin))
    for layer in net.encoder.layers[: a.frozen]:
        layer.requires_grad_(False)
    weights = weights_for(train)
    body = [p for n, p in net.named_parameters() if n.startswith("encoder.") and p.requires_grad]
    head = [p for n, p in net.named_parameters() if not n.startswith("encoder.")]
    lessons = [lesson(train, set(a.fresh.split(",")), a.share, a.long, dice) for _ in range(a.epochs)]
    steps = sum((len(order) + a.batch - 1) // a.batch for order in lessons)
    best = torch.optim.AdamW([{"params": body, "lr": a.rate}, {"params": head, "lr": 1e-3 if not a.begin else 5 * a.rate}], weight_decay=0.01)
    pace = torch.optim.lr_scheduler.LambdaLR(best, lambda i: min(1, (i + 1) / (0.08 * steps)) * max(0.02, (steps - i) / steps))
    held_rows, start = [pieces.pair(r["text"], r["patient"]) for r in held], time.time()
    for epoch in range(a.epochs):
        net.train()
        order = lessons[epoch]
        dice.shuffle(order)
        order.sort(key=lambda r: len(r["text"] + (r["patient"] or "")) // 25 + dice.random() * 2)
        batches = [order[k : k + a.batch] for k in range(0, len(order), a.batch)]
        dice.shuffle(batches)
        total = 0.0
        for part in batches:
            views = [learning_view(r, pieces, dice) for r in part]
            loss = loss_of(net, [v[0] for v in views], *taught(part), [v[1] for v in views], weights, a.half)
            best.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            best.step()
            pace.step()
            total += loss.item()
        print(f"epoch {epoch + 1} loss {total / len(batches):.4f} {time.time() - start:.0f} s", flush=True)
        if held:
            print("  ", report(read_all(net, held_rows, a.half)[0], held), flush=True)
        if a.out:
            torch.save(net.state_dict(), a.out)


if __name__ == "__main__":
    main()
