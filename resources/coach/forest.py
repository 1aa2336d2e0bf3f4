"""A small random forest (Breiman 2001) of two classes, in Python's standard library: it sees which features mean a complaint
only together, where a sum of weights can not."""
import math
import random

TREES, DEPTH, LEAF = 60, 7, 25  # at least LEAF comments end in a leaf, so none can be read out of one
BINS = 16  # the values of a feature are told apart in so many steps
SURE = 0.003  # no leaf is surer than that


def cuts(values):
    """Up to BINS - 1 places between the values seen, with about as many comments between two of them."""
    ordered = sorted(values)
    steps = {ordered[len(ordered) * i // BINS] for i in range(1, BINS)}
    seen = sorted(set(ordered))
    above = dict(zip(seen, seen[1:]))
    lowest = {seen[0]} if len(seen) > 1 else set()
    return sorted({round((v + above[v]) / 2, 3) for v in steps | lowest if v in above})


class Forest:
    """Trees as lists in preorder: (feature, limit) is a question whose "below" follows it, (None, share) a leaf."""

    def __init__(self, rows, labels, shares, seed):
        size = len(rows[0])
        self.cuts = [cuts([row[f] for row in rows]) for f in range(size)]
        self.labels, self.shares = labels, shares
        self.binned = [[sum(value >= cut for cut in self.cuts[f]) for f, value in enumerate(row)] for row in rows]
        self.dice = random.Random(seed)
        self.trees = []
        for _ in range(TREES):
            tree = []
            self.grow(tree, self.dice.choices(range(len(rows)), k=len(rows)), 0)
            self.trees.append(tree)

    def grow(self, tree, members, depth):
        bad = sum(self.shares[i] for i in members if self.labels[i])
        total = sum(self.shares[i] for i in members)
        found = self.best_split(members, bad, total) if depth < DEPTH and 0 < bad < total else None
        if not found:
            tree.append((None, round(bad / total if total else 0.5, 3)))
            return
        feature, step = found
        tree.append((feature, self.cuts[feature][step]))
        self.grow(tree, [i for i in members if self.binned[i][feature] <= step], depth + 1)
        self.grow(tree, [i for i in members if self.binned[i][feature] > step], depth + 1)

    def best_split(self, members, bad, total):
        """The question, out of half of the features, that leaves the two sides the least mixed (Gini)."""
        best, found = 1e-9, None
        mixed = bad * (total - bad) / total
        for feature in self.dice.sample(range(len(self.cuts)), max(1, len(self.cuts) // 2)):
            steps = len(self.cuts[feature])
            counts, bads, sums = [0] * (steps + 1), [0.0] * (steps + 1), [0.0] * (steps + 1)
            for i in members:
                step = self.binned[i][feature]
                counts[step] += 1
                sums[step] += self.shares[i]
                if self.labels[i]:
                    bads[step] += self.shares[i]
            below, low_bad, low = 0, 0.0, 0.0
            for step in range(steps):
                below, low_bad, low = below + counts[step], low_bad + bads[step], low + sums[step]
                if below < LEAF or len(members) - below < LEAF or not 0 < low < total:
                    continue
                high_bad, high = bad - low_bad, total - low
                gain = mixed - low_bad * (low - low_bad) / low - high_bad * (high - high_bad) / high
                if gain > best:
                    best, found = gain, (feature, step)
        return found

    def score(self, row):
        """The logarithm of the odds for a complaint, from the mean of the leaves."""
        mean = sum(leaf(tree, row) for tree in self.trees) / len(self.trees)
        mean = max(SURE, min(1 - SURE, mean))
        return math.log(mean / (1 - mean))


def leaf(tree, row):
    at = 0
    while tree[at][0] is not None:
        feature, limit = tree[at]
        at = at + 1 if row[feature] < limit else after(tree, at + 1)
    return tree[at][1]


def after(tree, at):
    """Where the subtree that begins at `at` ends."""
    open_ends = 1
    while open_ends:
        open_ends += 1 if tree[at][0] is not None else -1
        at += 1
    return at
