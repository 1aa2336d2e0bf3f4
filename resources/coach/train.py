#!/usr/bin/env python3
"""Learns which comments read as a complaint, and writes what the coach knows.

    train.py COMMENTS.csv            reports the splits, then learns from everything and writes complaint_en.json
    train.py COMMENTS.csv --report   only reports

The CSV has the columns organization, criticality (-5 very negative … 5 very positive) and feedback. The word and
phrase groups are read from en.json beside this script; app/board/coachcomplaint.cpp computes the same scores.
Only weights of single words seen in at least five comments are written, of parts of words that share a slot with many
others, and shares of at least 25 comments: no sentence can be put together again.
"""
import csv
import dataclasses
import json
import multiprocessing
import pathlib
import random
import re
import sys

import features
from forest import SURE, Forest
from linear import Linear

HERE = pathlib.Path(__file__).resolve().parent
MILD = 0.15  # what a mild comment (±1, ±2) counts beside a clear one
STORY = 0.2  # and one of our own stories
SHARE = 0.3  # of all the cost, what the complaints weigh: it is the praise that must not be marked
TALE = 2.5  # how much more a tale about somebody has to say before it counts as a complaint
FOLDS = 5
ALLOWED = 0.03  # the share of the praise that the threshold lets through where each comment is judged by what has not seen it


@dataclasses.dataclass
class Comment:
    home: str | None  # the organisation; None for a story of ours
    criticality: int
    text: str
    seen: features.Seen

    @property
    def bad(self):
        return self.criticality < 0

    @property
    def clear(self):
        return abs(self.criticality) >= 3 and self.home is not None


def costs(comments):
    """What each comment weighs in learning: the complaints together SHARE of all."""
    each = [STORY if c.home is None else 1.0 if c.clear else MILD for c in comments]
    total = sum(each)
    bad = sum(e for e, c in zip(each, comments) if c.bad)
    return [e * total * (SHARE / bad if c.bad else (1 - SHARE) / (total - bad)) for e, c in zip(each, comments)]


def linear(comments):
    return Linear([c.seen for c in comments], [c.home for c in comments], [c.bad for c in comments], costs(comments))


class Model:
    """The sum of the weights, and a forest that sees it beside what the groups of words say ("stacking", Wolpert 1992)."""

    def __init__(self, comments):
        shuffled = comments[:]
        random.Random(11).shuffle(shuffled)
        folds = [shuffled[i::FOLDS] for i in range(FOLDS)]
        self.telling = sorted({name for c in comments for name in c.seen.groups})
        # The forest learns from sums for comments that the weights have not seen, as it will meet them.
        rows = []
        for fold in folds:
            weights = linear([c for other in folds if other is not fold for c in other])
            rows.append([self.row(weights.score(c.seen), c) for c in fold])
        self.linear = linear(comments)
        self.forest = self.grown(folds, rows)
        self.line = self.threshold(folds, rows)

    def row(self, total, comment):
        return [total] + [comment.seen.groups.get(name, 0.0) for name in self.telling]

    def grown(self, folds, rows, but=None):
        kept = [i for i in range(FOLDS) if i != but]
        comments = [c for i in kept for c in folds[i]]
        return Forest([r for i in kept for r in rows[i]], [c.bad for c in comments], costs(comments), 1)

    def threshold(self, folds, rows):
        """Where at most ALLOWED of the praise is flagged, each comment judged by a forest that has not seen it."""
        praise = []
        for i in range(FOLDS):
            forest = self.grown(folds, rows, but=i)
            praise += [forest.score(row) - tale(c) for c, row in zip(folds[i], rows[i]) if c.clear and not c.bad]
        praise.sort(reverse=True)
        return praise[int(ALLOWED * len(praise))]

    def score(self, comment):
        return self.forest.score(self.row(self.linear.score(comment.seen), comment)) - tale(comment)


def tale(comment):
    return TALE if comment.seen.tale else 0.0


def mended(text):
    """One organisation's texts have lost their small i: "NothIng could have been dealt wIth better"."""
    return re.sub("I(?=[a-z])", "i", text) if re.search("[a-z]I[a-z]", text) else text


def read(path, words):
    comments = []
    with open(path, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            try:
                criticality = int(row["criticality"])
            except ValueError:
                continue  # a typing slip
            if criticality != 0 and -5 <= criticality <= 5:
                text = mended(row["feedback"])
                comments.append(Comment(row["organization"], criticality, text, features.features(text, words)))
    return comments


def stories(words):
    """The project's own posts, as staff write them: a model of patients alone took every mishap for a complaint."""
    own = json.loads((HERE / "stories_en.json").read_text(encoding="utf-8"))
    return [Comment(None, criticality, text, features.features(text, words))
            for criticality, kind in ((4, "praise"), (-4, "complaint")) for text in own[kind]]


def report(split):
    name, train, test = split
    model = Model(train)
    praise = sorted((model.score(c) for c in test if c.clear and not c.bad), reverse=True)
    complaints = [model.score(c) for c in test if c.clear and c.bad]

    def caught(limit):
        return 100 * sum(s > limit for s in complaints) / len(complaints)

    flagged = 100 * sum(s > model.line for s in praise) / len(praise)
    print(f"{name:24} complaints flagged {caught(model.line):5.1f} %  praise flagged {flagged:4.1f} %   "
          f"(at 3 % of the praise: {caught(praise[int(0.03 * len(praise))]):.1f} %; "
          f"{len(complaints)} complaints, {len(praise)} praise)", flush=True)


def splits(comments):
    for home in sorted({c.home for c in comments if c.home}):
        yield (f"learnt without {home}", [c for c in comments if c.home != home], [c for c in comments if c.home == home])
    for seed in (5, 6, 7):
        shuffled = comments[:]
        random.Random(seed).shuffle(shuffled)
        cut = len(shuffled) * 7 // 10
        yield f"random split {seed}", shuffled[:cut], shuffled[cut:]


# Ours, not the data's: a test holds the program's scores against these.
SAMPLES = [
    "The nurse was rude and nobody told us anything. We waited two hours!",
    "Lovely staff, couldn't have been kinder. Thank you.",
    "More parking please.",
    "Nothing",
    "It would be better if somebody answered the phone, but the doctor was very good.",
    "A suitcase lock jammed the night before the wedding. Miriam cut a new key and stayed while the guest tried it.",
    "Breakfast opens at seven; the train left at six. The night desk put a basket by the door. Nobody had asked.",
    "Petra ignored the guest, refused to help and said “that’s our policy”. Awful! Why is she at the desk?",
    "Please ring back sooner - I’d waited 3 weeks, yet no-one told me. Better food, although the café is lovely…",
]


def written(tree):
    """A tree in preorder: "3<0.25" asks the third feature and is followed by what is below, "0.1" is a leaf's share."""
    return " ".join(f"{limit:g}" if feature is None else f"{feature}<{limit:g}" for feature, limit in tree)


def write(comments, words):
    model = Model(comments)
    model.linear.round()
    model.line = round(model.line, 2)
    weights = model.linear.written()
    judged = [(text, features.features(text, words)) for text in SAMPLES]
    demo = json.loads((HERE.parent / "demo" / "demo.json").read_text(encoding="utf-8"))["incidents"]
    flagged = sum(model.score(Comment(None, 4, one["story"], features.features(one["story"], words))) > model.line for one in demo)
    print(f"the demo board's stories, which it never saw: {flagged} of {len(demo)} flagged")
    learnt = {**features.written(), "threshold": model.line, "bias": model.linear.bias, "tale": TALE, "sure": SURE,
              "weights": {n: w for n, w in sorted(weights.items()) if n[0] != "#"},
              "parts": " ".join(f"{weights[f'#{slot}']:g}" for slot in range(features.SLOTS)),
              "telling": model.telling, "forest": [written(tree) for tree in model.forest.trees],
              "samples": [{"text": t, "score": round(model.score(Comment(None, 4, t, seen)), 3)} for t, seen in judged]}
    path = HERE / "complaint_en.json"
    path.write_text(json.dumps(learnt, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    print(f"{len(weights)} weights, {sum(map(len, model.forest.trees))} nodes, threshold {model.line} -> {path.name}")


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    words = features.Words(HERE / "en.json")
    comments = read(sys.argv[1], words) + stories(words)
    with multiprocessing.Pool() as pool:
        for _ in pool.imap(report, splits(comments)):
            pass
    if "--report" not in sys.argv:
        write(comments, words)


if __name__ == "__main__":
    main()
