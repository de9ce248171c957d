"""Reads the corpus and the exemplars, and says what each record teaches."""
import glob
import hashlib
import json
import os
import random

import yaml

from model import AVOID, FACETS, HARMFUL, MARKS, OUTPUTS, SUPPORTIVE

INDEX = {name: i for i, name in enumerate(OUTPUTS)}
EVERYDAY = 2.0
"""A false alarm in everyday talk counts this much: in a clinic there is far more of it, and far less harm beside it, than here."""
UNDONE_BY = {
    "abandonment": {"purposeful-referral", "safety-netting", "shared-plan", "goal-setting"},
    "empty-reassurance": {"explanation", "serious-causes-excluded"},
    "psychologising": {"validation"},
    "premature-advice": set(SUPPORTIVE),
}
"""Harm that is none, or another one, if the same person says one of these beside it."""


def files(folder):
    """Each file's path and its records."""
    for path in sorted(glob.glob(os.path.join(folder, "*.jsonl"))):
        yield path, [json.loads(line) for line in open(path, encoding="utf-8")]


def write(path, lines):
    with open(path, "w", encoding="utf-8") as out:
        out.writelines(json.dumps(record, ensure_ascii=False) + "\n" for record in lines)


def records(folder):
    """All records by file, each with the name of its author."""
    return [dict(record, author=os.path.basename(path)[: -len(".jsonl")]) for path, lines in files(folder) for record in lines]


def correct(record, code):
    """Gives the record a code that its author did not give, or takes away one that the author gave."""
    if code in record["has"]:
        record["has"].remove(code)
        record.get("facets", {}).pop(code, None)
        if not record.get("facets", True):
            del record["facets"]
    else:
        record["has"].append(code)
        record["lacks"] = [c for c in record["lacks"] if c != code]
    record.setdefault("corrected", []).append(code)


def exemplars(path):
    """The educators' exemplars as records; what they say of supportive codes other than their own is not known."""
    found = []
    for group in yaml.safe_load(open(path, encoding="utf-8"))["exemplars"]:
        for text in group["sentences"]:
            has = group["codes"]
            spans = [{"code": code, "text": text} for code in has if code in HARMFUL]
            unrated = [code for code in SUPPORTIVE if code not in has]
            found.append(dict(text=text, patient=None, has=has, spans=spans, avoid=[], clean=False, unrated=unrated, author="exemplars"))
    return found


def fingerprint(folder):
    """SHA-256 over the names and the bytes of the corpus files: what the shipped model carries."""
    digest = hashlib.sha256()
    for path in sorted(glob.glob(os.path.join(folder, "*.jsonl"))):
        digest.update(os.path.basename(path).encode() + b"\0" + open(path, "rb").read())
    return digest.hexdigest()


def joined(parts, patient):
    """One longer turn made of several records, all `joinable`: what is in a part is in the whole."""
    has, facets = [], {}
    for code in dict.fromkeys(code for part in parts for code in part["has"]):
        has.append(code)
        owners = [part for part in parts if code in part["has"]]
        if len(owners) == 1 and code in owners[0].get("facets", {}):
            facets[code] = owners[0]["facets"][code]
    absent = {name: {code for part in parts for code in part.get(name, []) if code not in has} for name in ("lacks", "unrated")}
    return {
        "text": " ".join(part["text"] for part in parts),
        "patient": patient,
        "has": has,
        "lacks": sorted(absent["lacks"]),
        "spans": [span for part in parts for span in part["spans"]],
        "avoid": [phrase for part in parts for phrase in part["avoid"]],
        "facets": facets,
        "unrated": sorted(absent["unrated"]),
        "manner": "everyday" if all(part.get("manner") == "everyday" for part in parts) else None,
        "author": parts[0]["author"],
    }


def joinable(one, other):
    """Would the labels of both still hold if one person said both in one breath?"""
    pairs = ((one["has"], other["has"]), (other["has"], one["has"]))
    return not any(harm in mine and not undone.isdisjoint(theirs) for mine, theirs in pairs for harm, undone in UNDONE_BY.items())


def harmful(record):
    return any(code in HARMFUL for code in record["has"])


def targets(record):
    """Wanted outputs (0 or 1) and how much each counts: 0 where nobody said, 2 where a naive reader would be fooled."""
    wanted, counts = [0.0] * len(OUTPUTS), [1.0] * len(OUTPUTS)
    for code in record["has"]:
        wanted[INDEX[code]] = 1.0
    wanted[INDEX["harmful"]], wanted[INDEX["avoid"]] = float(harmful(record)), float(bool(record["avoid"]))
    if record["author"] == "exemplars":
        counts[INDEX["avoid"]] = 0.0
    kinds = {a.get("kind") for a in record["avoid"]}
    for kind in AVOID:
        i = INDEX["avoid-" + kind]
        wanted[i] = float(kind in kinds)
        counts[i] = 0.0 if None in kinds else 1.0
    for code, facets in FACETS.items():
        said = record.get("facets", {}).get(code)
        for facet in facets:
            i = INDEX[f"{code}-{facet}"]
            wanted[i], counts[i] = float(bool(said) and facet in said), 1.0 if said else 0.0
    for code in record.get("lacks", []):
        if code in INDEX and not wanted[INDEX[code]]:
            counts[INDEX[code]] = 2.0
        if code in HARMFUL and not harmful(record):
            counts[INDEX["harmful"]] = 1.5
    if record.get("manner") == "everyday":
        counts[INDEX["harmful"]] = EVERYDAY
    for code in record.get("unrated", []):
        counts[INDEX[code]] = 0.0
    return wanted, counts


def marks(record, offsets):
    """For each token of what was said: is it part of a harmful span, of a phrase to avoid?"""
    text, found = record["text"], [[0.0] * len(MARKS) for _ in offsets]
    for which, spans in enumerate((record["spans"], record["avoid"])):
        for span in spans:
            start = text.find(span["text"])
            if start < 0:
                continue
            for i, (a, b) in enumerate(offsets):
                if a < start + len(span["text"]) and b > start:
                    found[i][which] = 1.0
    return found


def roughened(text, dice: random.Random):
    """The same words as typed in a hurry on a phone: no capitals, apostrophes or commas."""
    for mark in dice.sample(["'", "’", ",", "."], 2):
        text = text.replace(mark, "")
    return text.lower()
