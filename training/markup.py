"""Turns what corpus writers type (WRITING.md) into corpus records, and says where they went wrong.

    python3 markup.py AUTHOR FILES... > ../content/language/corpus/AUTHOR.jsonl
"""
import json
import re
import sys

from model import AVOID, FACETS, HARMFUL, SUPPORTIVE

MANNERS = "direct indirect everyday clean avoid".split()
CODES = HARMFUL + SUPPORTIVE


class Mistake(Exception):
    pass


def plain(text):
    return re.sub(r"\s+", " ", text).strip()


def parse(raw):
    """The words without marks, the harmful spans, the phrases to avoid."""
    text, spans, avoid, open_marks, i = "", [], [], [], 0
    while i < len(raw):
        mark = re.match(r"([\[{])\s*([a-z-]+):\s*", raw[i:])
        if mark:
            known = HARMFUL if mark[1] == "[" else AVOID
            if mark[2] not in known:
                raise Mistake(f"unknown code {mark[2]}")
            open_marks.append((mark[2], len(text)))
            i += mark.end()
        elif raw[i] == "]" and open_marks:
            code, start = open_marks.pop()
            spans.append({"code": code, "text": plain(text[start:])})
            i += 1
        elif raw.startswith("=>", i) and open_marks:
            kind, start = open_marks.pop()
            end = raw.find("}", i)
            if end < 0:
                raise Mistake("a { is not closed")
            avoid.append({"text": plain(text[start:]), "instead": raw[i + 2 : end].strip(), "kind": kind})
            i = end + 1
        elif raw[i] in "[]{}":
            raise Mistake(f"{raw[i]} stands alone")
        else:
            text += raw[i]
            i += 1
    if open_marks:
        raise Mistake("a mark is not closed")
    return plain(text), spans, avoid


def labels(line):
    """Codes, traps, facets and manner of an `L:` line."""
    body, _, manner = line.partition(";")
    has, lacks, facets = [], [], {}
    for word in re.split(r"[,\s]+", body.strip()):
        code, _, facet = word.lstrip("!").partition(":")
        if not word:
            continue
        if code not in CODES + (["avoid"] if word[0] == "!" else []):
            raise Mistake(f"unknown code {word}")
        if word[0] == "!":
            lacks.append(code)
            continue
        if facet and facet not in map(str, FACETS.get(code, [])):
            raise Mistake(f"unknown facet {word}")
        if facet:
            facets.setdefault(code, []).append(int(facet) if facet.isdigit() else facet)
        if code not in has:
            has.append(code)
    if manner.strip() not in MANNERS:
        raise Mistake(f"unknown manner {manner.strip()}")
    return has, lacks, facets, manner.strip()


def record(author, number, voice, patient, raw, line):
    text, spans, avoid = parse(raw)
    has, lacks, facets, manner = labels(line)
    marked = [s["code"] for s in spans]
    missing = [c for c in has if c in HARMFUL and c not in marked]
    if missing:
        raise Mistake(f"{missing[0]} is not marked in the words")
    has += [c for c in dict.fromkeys(marked) if c not in has]
    harmful = any(c in HARMFUL for c in has)
    if harmful != (manner in ("direct", "indirect")):
        raise Mistake(f"{manner} does not go with {has}")
    made = {
        "id": f"{author}{number:03d}", "voice": voice, "patient": patient, "text": text, "has": has, "lacks": lacks,
        "spans": spans, "avoid": avoid, "clean": not harmful and not avoid, "twin": None, "manner": manner,
    }
    return made | ({"facets": facets} if facets else {})


def read(author, paths):
    """The records of one author, and the mistakes with their file and line."""
    records, mistakes = [], []
    for path in paths:
        voice = patient = said = None
        twin = False
        for number, line in enumerate(open(path, encoding="utf-8"), 1):
            key, _, rest = line.rstrip("\n").partition(":")
            if line.startswith("@"):
                voice = line[1:].strip()
            elif key == "P":
                patient = rest.strip()
            elif key in ("C", "C="):
                said, twin = rest, key == "C="
            elif key == "L" and said:
                try:
                    records.append(record(author, len(records) + 1, voice, patient, said, rest))
                    if twin and len(records) > 1:
                        records[-1]["twin"] = records[-2]["id"]
                        records[-2]["twin"] = records[-2]["twin"] or records[-1]["id"]
                except Mistake as e:
                    mistakes.append(f"{path}:{number}: {e}")
                patient = said = None
            elif line.strip():
                mistakes.append(f"{path}:{number}: not understood")
    return records, mistakes


if __name__ == "__main__":
    found, wrong = read(sys.argv[1], sys.argv[2:])
    print("\n".join(wrong), file=sys.stderr)
    for each in found:
        print(json.dumps(each, ensure_ascii=False))
    sys.exit(bool(wrong))
