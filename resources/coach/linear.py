"""A linear model: logistic loss, averaged AdaGrad (Duchi 2011), in Python's standard library."""
import collections
import math
import random

from features import SLOTS

STRENGTH = 3.0  # of the pull towards zero
SEEDS = (1, 2, 3)
EPOCHS = 20
GROUP = 0.5  # what a group's value counts beside a word's
SEEN = 5  # comments, at least


class Linear:
    def __init__(self, seen, homes, labels, costs):
        """`homes` are the organisations; None for a story of our own, which brings no words."""
        counts, places = collections.Counter(), collections.defaultdict(set)
        for one, home in zip(seen, homes):
            if home is not None:
                for name in names(one):
                    counts[name] += 1
                    places[name].add(home)
        several = len(set(homes) - {None}) > 1
        # A word that one organisation alone uses is its ward, its town or its nurse, and carries nothing over.
        own = (n for n, count in counts.items() if n[0] != "#" and count >= SEEN and (not several or len(places[n]) > 1))
        self.known = sorted(own) + [f"#{slot}" for slot in range(SLOTS)]
        self.index = {name: i for i, name in enumerate(self.known)}
        self.counts = [max(SEEN, counts[n]) for n in self.known]
        rows = [self.row(one) for one in seen]
        runs = [self.learn(rows, labels, costs, seed) for seed in SEEDS]
        self.weights = [sum(r[0][i] for r in runs) / len(runs) for i in range(len(self.known))]
        self.bias = sum(r[1] for r in runs) / len(runs)

    def row(self, one):
        """Pairs of place and value of what is known: the words share a length of one, and so do the parts."""
        pairs = [(self.index[g], v * GROUP) for g, v in one.groups.items() if g in self.index]
        for counts in (one.words, one.parts):
            kept = [(self.index[w], 1 + math.log(n)) for w, n in counts.items() if w in self.index]
            norm = math.sqrt(sum(v * v for _, v in kept)) or 1.0
            pairs += [(i, v / norm) for i, v in kept]
        return pairs

    def learn(self, rows, labels, costs, seed):
        size = len(self.known)
        weights, squares, sums = [0.0] * size, [1e-8] * size, [0.0] * size
        bias, bias_square, bias_sum, averaged = 0.0, 1e-8, 0.0, 0
        order, dice = list(range(len(rows))), random.Random(seed)
        for epoch in range(EPOCHS):
            dice.shuffle(order)
            for k in order:
                z = bias + sum(weights[i] * v for i, v in rows[k])
                slope = (1 / (1 + math.exp(-max(-30.0, min(30.0, z)))) - labels[k]) * costs[k]
                for i, v in rows[k]:
                    step = slope * v + STRENGTH / self.counts[i] * weights[i]
                    squares[i] += step * step
                    weights[i] -= 0.3 * step / math.sqrt(squares[i])
                bias_square += slope * slope
                bias -= 0.3 * slope / math.sqrt(bias_square)
            if epoch >= EPOCHS * 0.6:
                averaged += 1
                bias_sum += bias
                sums = [a + b for a, b in zip(sums, weights)]
        return [s / averaged for s in sums], bias_sum / averaged

    def score(self, one):
        return self.bias + sum(self.weights[i] * v for i, v in self.row(one))

    def round(self):
        """To hundredths, a group's half folded in: as they are written."""
        self.weights = [round(w * share(n), 2) / share(n) for w, n in zip(self.weights, self.known)]
        self.bias = round(self.bias, 2)

    def written(self):
        return {n: round(w * share(n), 2) for w, n in zip(self.weights, self.known)}


def names(one):
    return [*one.words, *one.parts, *one.groups]


def share(name):
    return GROUP if name[0] == "@" else 1.0
