"""What the coach sees in a text. app/board/complaintfeatures.cpp computes the same."""
import collections
import json
import math
import re

TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+|[.!?\n;]+|[,:()/–—-]")
BARE = re.compile(
    r"^\W*(?:nothing|none|no|n/?a|nil|nope|not really|nothing (?:really|at all|at present|else|more|comes to mind)"
    r"|nothing i can think of|all (?:good|fine|ok)|no thanks?|nothing thanks?)\W*$")
QUOTED = re.compile(r'“[^”]*”|(?<!\w)"[^"]*"')
OWN_WORDS = {mark + word for word in "i me my myself i'm i've i'd i'll you your".split() for mark in ("", "!")}
PAST = frozenset("came went took made gave found put brought rang told said sat stood saw heard kept held drew wrote ran left "
                 "let sent got knew thought bought built caught drove fed felt fetched hung laid led lent lit met paid read "
                 "rode sang sewed showed spoke spent swept taught threw understood woke wore won had was were did began bent "
                 "chose cut fell flew forgot grew hid hummed knelt rose shook slept stuck swam tore bled".split())
DEED = "|".join(sorted(PAST - {"was", "were", "had"}))
# Somebody who did something: a name, "he", "she" or a shift, perhaps two of them, perhaps an adverb, and a verb in the past.
SHIFT = "(?:[Tt]he|[Oo]ur) (?:[a-z]+ )?(?:bar|crew|desk|housekeeping|kitchen|night shift|porter|reception|team|workshop)"
DOER = re.compile(rf"(?<![^\W\d_])(?<!['’-])({SHIFT}|[A-ZÀ-Þ][\w'’-]+|he|she)(?:,? and [\w'’-]+)?"
                  rf"(?: (?:[a-z]+ly|then|also|just|did not|has|had))? (?:[a-z]+ed|{DEED})\b")
NOBODY = frozenset("we they it this that there who which staff everything everyone everybody nothing something somebody "
                   "someone care service services communication contact treatment food nurse nurses doctor doctors team "
                   "teams consultant patient patients most some nobody appointment appointments reception receptionist "
                   "medication ward hospital felt was were could would should have had seen told left the and not "
                   "no never also always only still just very all both each many much more other".split())
NOBODYS_END = ("ed", "ing", "ion", "ment", "ness", "ity", "ly")
THIRD = frozenset("he she him her his hers himself herself they them their".split())
LENGTHS = [3, 6, 12, 25, 50]
SLOTS = 2048  # for parts of words
PARTS = (4, 5)  # characters


def compiled(groups, name):
    phrases = "|".join(groups[name]).replace("{no}", groups["no"])
    return re.compile(rf"\b(?:{phrases})(?!\w)")


class Words:
    def __init__(self, path):
        groups = json.loads(path.read_text(encoding="utf-8"))["features"]
        self.sets = {name: set(" ".join(groups[name]).split())
                     for name in ("praise", "gripe", "harsh", "wish", "urge", "but", "not")}
        self.fine = compiled(groups, "praisePhrases")
        self.gripes = compiled(groups, "gripePhrases")
        self.wishes = compiled(groups, "wishPhrases")


def shape(word):
    for ending in ("ing", "ed", "er", "ly"):
        if word.endswith(ending):
            return "@starts-" + ending
    return "@starts"


class Clause:
    """What one clause says for and against somebody."""

    def __init__(self, start):
        self.start, self.good, self.bad, self.urges, self.words = start, 0, 0, 0, 0


def counted(low, words):
    """The words' counts ("!" before a negated one), what groups of words say, and the clauses. A clause ends with its sentence or
    before a "but"."""
    single, group, clauses = collections.Counter(), collections.Counter(), [Clause(0)]
    negated = 0
    starts = True
    for match in re.finditer(rf"@fine|{TOKEN.pattern}", low):
        word = match.group()
        if word in words.sets["but"] or word[0] in ".!?\n;":
            clauses.append(Clause(match.start()))
        clause = clauses[-1]
        if not word[0].isalnum() and word != "@fine":
            negated = 0
            starts = starts or word[0] in ".!?\n;"
            continue
        clause.words += 1
        if word == "@fine":
            group["@fine"] += 1
            clause.good += 2
            starts = False
            continue
        if word[0].isdigit():
            word = "0"
        mark = "!" if negated else ""
        negated = max(0, negated - 1)
        single[mark + word] += 1
        for name in ("praise", "gripe", "wish"):
            if word in words.sets[name]:
                group["@" + name + mark] += 1
                clause.good += name + mark == "praise"
                clause.bad += name + mark != "praise"
        if word in words.sets["but"]:
            group["@but"] += 1
        if starts:
            group[shape(word)] += 1
            if word in words.sets["urge"]:
                group["@urge"] += 1
                clause.urges += 1
                clause.bad += 1
        if word in ("i", "me", "my", "we", "our"):
            group["@i"] += 1
        if word in THIRD:
            group["@third"] += 1
        if word in PAST or (word.endswith("ed") and len(word) > 3):
            group["@past"] += 1
        if word in ("you", "your"):
            group["@you"] += 1
        if word in words.sets["not"] or word.endswith("n't"):
            group["@not"] += 1
            negated = 3
        starts = False
    for name, phrases in (("@gripes", words.gripes), ("@wishes", words.wishes)):
        for match in phrases.finditer(low):
            group[name] += 1
            next(c for c in reversed(clauses) if c.start <= match.start()).bad += 1
    return single, group, [c for c in clauses if c.words] or [clauses[0]]


def balance(good, bad):
    return ("none" if not good and not bad else "praise" if not bad else "gripe" if not good
            else "more-praise" if good > bad else "more-gripe")


def shares(clauses):
    """Which part of the clauses praises, complains, urges or does neither, and how the worst and the last one stand."""
    kinds = collections.Counter(balance(c.good, c.bad) for c in clauses)
    n = len(clauses)
    last = clauses[-1].bad - clauses[-1].good
    return {"@part-praise": kinds["praise"] / n, "@part-gripe": kinds["gripe"] / n, "@part-none": kinds["none"] / n,
            "@part-urge": sum(c.urges for c in clauses) / n,
            "@worst": max(0, min(4, max(c.bad - c.good for c in clauses))) / 4,
            "@any-praise": kinds["praise"] > 0, "@any-gripe": kinds["gripe"] > 0, "@two-gripes": kinds["gripe"] > 1,
            "@all-gripes": kinds["gripe"] == n, "@last-gripe": last > 0, "@last-praise": last < 0}


def told(text, single, praise, words):
    """Whether the text tells of somebody else's deeds, which is what a story on a board does ("Miriam cut a new key"), and uses
    no more harsh words than praise."""
    if single.keys() & OWN_WORDS or sum(single[word] for word in words.sets["harsh"]) > praise:
        return False
    names = (m.group(1).lower() for m in DOER.finditer(text))
    return any(n not in NOBODY and (n in ("he", "she") or not n.endswith(NOBODYS_END)) for n in names)


def parts(low):
    """Counts of the words' parts of four and five characters, a blank at both ends, in SLOTS slots (FNV-1a)."""
    counts = collections.Counter()
    for word in re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+|[.!?]", low):
        word = f" {word} "
        for size in PARTS:
            for i in range(max(1, len(word) - size + 1)):
                slot = 2166136261
                for letter in word[i:i + size]:
                    slot = (slot ^ ord(letter)) * 16777619 & 0xFFFFFFFF
                counts[f"#{slot % SLOTS}"] += 1
    return counts


Seen = collections.namedtuple("Seen", "words parts groups tale")


def features(text, words):
    """Without what is quoted: the words and the parts of words, each with a length of one, what groups of words say (counts as
    1 + ln), and whether it is a tale."""
    unquoted = QUOTED.sub(" ", text)
    text = unquoted if re.search(r"\w", unquoted) else text
    plain = re.sub(" +", " ", text.lower().replace("’", "'").replace("‘", "'"))
    single, group, clauses = counted(words.fine.sub(" @fine ", plain), words)
    good = group["@praise"] + 2 * group["@fine"]
    bad = sum(group[name] for name in ("@gripe", "@praise!", "@wish", "@urge", "@gripes", "@wishes"))
    group["@balance-" + balance(good, bad)] = 1
    group["@bare"] = 1 if BARE.match(plain.strip()) else 0
    group["@asks"] = 1 if "?" in text else 0
    group["@calls"] = 1 if "!" in text else 0
    length = sum(c.words for c in clauses)
    for step in LENGTHS:
        group[f"@length-{step}"] = 1 if length >= step else 0
    values = {name: 1 + math.log(n) for name, n in group.items() if n > 0}
    values.update((name, float(share)) for name, share in shares(clauses).items() if share > 0)
    return Seen(single, parts(plain), values, told(text, single, good, words))


def written():
    """What the program needs to see the same."""
    return {"lengths": LENGTHS, "bare": BARE.pattern, "doer": DOER.pattern, "nobody": " ".join(sorted(NOBODY)),
            "nobodysEnd": " ".join(NOBODYS_END), "third": " ".join(sorted(THIRD)), "past": " ".join(sorted(PAST))}
