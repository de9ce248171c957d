"""How far two blind raters and the authors agree (Cohen's kappa), and where both raters correct an author.

    python3 agreement.py ../content/language/corpus            prints the table
    python3 agreement.py ../content/language/corpus --correct  writes supportive codes on which both raters differ from the author
"""
import os
import sys

import corpus as data
from model import AVOID, HARMFUL, SUPPORTIVE


def ratings(folder):
    """Per utterance the two raters' codes: the lines of ratings.tsv."""
    found = {}
    for line in open(os.path.join(folder, "ratings.tsv"), encoding="utf-8"):
        name, a, b = line.rstrip("\n").split("\t")
        found[name] = [set(codes.split(",")) - {"-"} for codes in (a, b)]
    return found


def whole(codes):
    return codes | ({"harmful"} if codes & set(HARMFUL) else set()) | ({"avoid"} if codes & set(AVOID) else set())


def kappa(pairs):
    n = len(pairs)
    a, b = sum(x for x, _ in pairs) / n, sum(y for _, y in pairs) / n
    observed, chance = sum(x == y for x, y in pairs) / n, a * b + (1 - a) * (1 - b)
    return (observed - chance) / (1 - chance) if chance < 1 else float("nan")


def as_written(record):
    """The author's own codes, before any was corrected."""
    codes = set(record["has"]) | ({"avoid"} if record["avoid"] else set())
    for code in record.get("corrected", []):
        codes ^= {code}
    return codes


def main():
    folder = sys.argv[1]
    rated, authors, corrected = ratings(folder), {}, 0
    for path, lines in data.files(folder):
        for record in lines:
            if record["id"] not in rated:
                continue
            a, b = rated[record["id"]]
            authors[record["id"]] = as_written(record)
            for code in SUPPORTIVE:
                if "--correct" in sys.argv and (code in a) == (code in b) != (code in record["has"]):
                    data.correct(record, code)
                    corrected += 1
        if "--correct" in sys.argv:
            data.write(path, lines)
    print(f"{len(rated)} utterances, {corrected} labels corrected")
    print("| code | rater A, rater B | author, rater A | author, rater B | times |\n| --- | --- | --- | --- | --- |")
    for code in ["harmful"] + HARMFUL + ["avoid"] + AVOID + SUPPORTIVE:
        a = {i: code in whole(rated[i][0]) for i in authors}
        b = {i: code in whole(rated[i][1]) for i in authors}
        own = {i: code in whole(authors[i]) for i in authors}
        columns = [(a, b)] if code in AVOID else [(a, b), (own, a), (own, b)]
        values = [f"{kappa([(x[i], y[i]) for i in authors]):.2f}" for x, y in columns] + [""] * (3 - len(columns))
        print(f"| {code} | {' | '.join(values)} | {sum(a.values())} |")


if __name__ == "__main__":
    main()
