#!/usr/bin/env python3
"""How far two codings of the same sentences agree.

  tools/agreement.py corpus corpus/second-coding

Claims are paired by their trigger words (spans that overlap). Prints Cohen's kappa for what is chosen from a list, F1 for
what is marked, over the sentences that both coded. The second coding is never taught.
"""
import collections
import glob
import re
import sys


def coding(folder):
    sentences = {}
    for path in sorted(glob.glob(folder + "/*.txt")):
        lines = open(path, encoding="utf-8").read().split("\n")
        for i, line in enumerate(lines):
            if line.startswith("@ "):
                text, spans = plain(lines[i + 1])
                claims = []
                for claim in lines[i + 2:]:
                    if not claim.startswith("="):
                        break
                    words = claim[1:].split()
                    if words[0] != "none":
                        roles = dict(w.split("=", 1) for w in words[3:])
                        claims.append((spans.get(words[0]), words[1].partition("."), words[2], roles))
                sentences[text] = (claims, spans)
    return sentences


def plain(marked):
    text, spans, stack, i = "", {}, [], 0
    while i < len(marked):
        opening = re.match(r"\[([tadpqc]\d+)(?:=a\d+)? ", marked[i:])
        if opening:
            stack.append((opening[1], len(text)))
            i += opening.end()
        elif marked[i] == "]":
            name, start = stack.pop()
            spans[name] = (start, len(text))
            i += 1
        else:
            text += marked[i]
            i += 1
    return text, spans


def overlap(a, b):
    return a and b and a[0] < b[1] and b[0] < a[1]


def kappa(pairs):
    n = len(pairs)
    seen = sum(a == b for a, b in pairs) / n
    first, second = collections.Counter(a for a, _ in pairs), collections.Counter(b for _, b in pairs)
    chance = sum(first[k] * second[k] for k in first) / n / n
    return 1 if chance == 1 else (seen - chance) / (1 - chance), seen, n


def main(one, other):
    first, second = coding(one), coding(other)
    texts = [t for t in second if t in first]
    holds = [(bool(first[t][0]), bool(second[t][0])) for t in texts]
    pairs, missed, extra = [], 0, 0
    marks = collections.defaultdict(lambda: [0, 0, 0])
    for t in texts:
        left = list(second[t][0])
        for claim in first[t][0]:
            twin = next((c for c in left if overlap(c[0], claim[0])), None)
            if twin is None:
                missed += 1
                continue
            left.remove(twin)
            pairs.append((claim, twin))
            for role in ("src", "tgt", "about", "qty", "place", "day", "by"):
                ids = lambda c, s: [s.get(x) for x in re.split(r"[,>:]", c[3].get(role, "")) if x]
                a, b = ids(claim, first[t][1]), ids(twin, second[t][1])
                hit = sum(any(overlap(x, y) for y in b) for x in a)
                marks[role][0] += hit
                marks[role][1] += len(a) - hit
                marks[role][2] += sum(not any(overlap(x, y) for x in a) for y in b)
        extra += len(left)
    print(f"sentences coded by both: {len(texts)}")
    print("%-28s %9s %9s %6s" % ("field", "kappa / F1", "agreed", "n"))
    for name, values in (("holds a claim", holds), ("type", [(a[1][0], b[1][0]) for a, b in pairs]), ("status", [(a[2], b[2]) for a, b in pairs]),
                         ("mode, where both give one", [(a[1][2], b[1][2]) for a, b in pairs if a[1][2] and b[1][2]])):
        k, seen, n = kappa(values)
        print("%-28s %9.3f %8.1f%% %6d" % (name, k, 100 * seen, n))
    print("%-28s %9.3f %9s %6d" % ("trigger", 2 * len(pairs) / (2 * len(pairs) + missed + extra), "", len(pairs) + missed))
    for role, (hit, miss, more) in marks.items():
        print("%-28s %9.3f %9s %6d" % (role, 2 * hit / max(1, 2 * hit + miss + more), "", hit + miss))


main(*sys.argv[1:])
