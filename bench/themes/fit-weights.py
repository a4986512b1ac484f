"""Weights of the English terms of a codebook's themes, from passages that people have read.

  python3 bench/themes/fit-weights.py PASSAGES.csv [--check]

PASSAGES.csv is topoi's table of the UN General Debate (`topoi read SPEECHES --output DIR`);
`readings.tsv` says of some of them which themes they treat (G, C, S, R, as in THEMES), whether the
reader was sure, and whether the passage was drawn at random, by a broad list of words, or because
an earlier fit was unsure of it. `base.yml` is the codebook as people wrote it, `candidates.txt`
names for each theme further terms that may stand in it. Of each theme:

1. A teacher (logistic regression on word n-grams, the candidates' hits and 300 latent dimensions of
   all passages) learns from the readings and marks 9,000 passages that nobody has read.
2. Terms are chosen by a logistic regression with an L1 penalty and no weight below 0, from the
   readings and the teacher's marks.
3. Their weights are fitted again on hits as topoi counts them (longest term, exceptions), drawn to
   the codebook's own weight where a person gave one; a term hardly met keeps that. A weight of 1 is
   the sum from which a passage has the theme (`present_from: 1`).

Indonesian terms get the weights of the English ones they translate (`translations.txt`); those that
translate none keep their own. Without --check `seeds/themes.yml` is written. With it nothing is:
three folds, parted by speech, print the F1 of themes in passages that neither the teacher nor the weights have
seen. The themes' gold labels are not read here at all. Needs scikit-learn, scipy, pyyaml, and topoi
built.
"""

import collections
import csv
import hashlib
import json
import math
import pathlib
import random
import re
import subprocess
import sys
import tempfile

import numpy as np
import scipy.sparse as sp
import yaml
from scipy.optimize import minimize
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

HERE = pathlib.Path(__file__).parent
THEMES = {
    "G": "geopolitics",
    "C": "common-security",
    "S": "sovereignty",
    "R": "rule-making",
}
UNREAD = 9000
LEVELS = [0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 1]


def read_passages(path):
    csv.field_size_limit(10**9)
    with open(path, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            yield row["passage"], " ".join(row["text"].split()), int(row["words"])


def digest(text):
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def read_readings():
    """By passage: what it treats, whether the reader was sure, how it was drawn, and a check."""
    readings = {}
    for line in (HERE / "readings.tsv").read_text().splitlines()[1:]:
        passage, check, themes, sure, drawn = line.split("\t")
        readings[passage] = (check, set(themes) - {"-"}, sure == "yes", drawn)
    return readings


def read_candidates():
    theme, found = None, collections.defaultdict(list)
    for line in (HERE / "candidates.txt").read_text().splitlines():
        if line.startswith("# "):
            theme = line[2:].strip()
        elif line.strip():
            found[theme] += [term.strip() for term in line.split(";") if term.strip()]
    return {theme: list(dict.fromkeys(terms)) for theme, terms in found.items()}


def own_terms(codebook, theme, key, language="en"):
    """Terms with their weights, as a person wrote them."""
    items = codebook["themes"][theme].get(key, {}).get(language, [])
    named = [item if isinstance(item, dict) else {"term": item} for item in items]
    return {item["term"]: item.get("weight", 1) for item in named}


class Texts:
    def __init__(self, texts):
        self.texts = texts
        self.file = tempfile.NamedTemporaryFile("w", suffix=".json")
        json.dump(texts, self.file)
        self.file.flush()

    def count(self, terms, masks, overlap):
        order = {"texts": self.file.name, "terms": terms, "except": masks, "overlap": overlap}
        run = subprocess.run(
            ["node", str(HERE / "count-terms.mjs")],
            input=json.dumps(order),
            capture_output=True,
            text=True,
            check=True,
        )
        cells = np.array(json.loads(run.stdout), dtype=float).reshape(-1, 3)
        shape = (len(self.texts), len(terms))
        return sp.csr_matrix((cells[:, 2], (cells[:, 0].astype(int), cells[:, 1].astype(int))), shape)


def sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(z, -30, 30)))


def fit(X, y, weight, prior, ridge, lasso):
    """Weights, none below 0, and intercept of a logistic regression with soft labels."""
    d = X.shape[1]

    def loss(v):
        w, b = v[:d], v[d]
        p = sigmoid(X @ w + b)
        value = -(weight * (y * np.log(p + 1e-9) + (1 - y) * np.log(1 - p + 1e-9))).sum()
        value += ridge * ((w - prior) ** 2).sum() / 2 + lasso * w.sum()
        g = weight * (p - y)
        return value, np.append(X.T @ g + ridge * (w - prior) + lasso, g.sum())

    start = np.append(prior, -2.0)
    bounds = [(0, None)] * d + [(None, None)]
    best = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=bounds, options={"maxiter": 150})
    return best.x[:d], best.x[d]


def f1(gold, found):
    both = (gold & found).sum()
    return 2 * both / max(1, gold.sum() + found.sum())


def best_threshold(gold, score):
    return max(np.unique(score), key=lambda k: f1(gold, score >= k))


class Study:
    def __init__(self, table, codebook):
        self.codebook = codebook
        readings = read_readings()
        read, unread, everything = [], [], []
        for passage, text, words in read_passages(table):
            if 25 <= words <= 250:
                everything.append(text)
            if passage in readings:
                check, themes, sure, drawn = readings[passage]
                if check == digest(text):
                    read.append((passage, text, themes, sure, drawn))
            elif 40 <= words <= 190 and int(re.search(r"_(\d{4})", passage).group(1)) >= 2012:
                unread.append(text)
        print(f"{len(read)} of {len(readings)} passages read are in the table", flush=True)
        known = {text for _, text, *_ in read}
        unread = sorted(set(unread) - known)
        random.Random(9).shuffle(unread)
        self.n = len(read)
        self.themes = [themes for _, _, themes, _, _ in read]
        self.sure = np.array([sure for *_, sure, _ in read])
        self.random = np.array([drawn == "random" for *_, drawn in read])
        self.speech = np.array([passage.split("#")[0] for passage, *_ in read])
        self.weight = np.where(self.sure, 1, 0.4)
        self.texts = Texts([text for _, text, *_ in read] + unread[:UNREAD])
        self.words = self.word_features(everything)

    def word_features(self, everything):
        texts = self.texts.texts
        latent = TfidfVectorizer(ngram_range=(1, 2), min_df=30, max_df=0.3, sublinear_tf=True)
        svd = TruncatedSVD(300, n_iter=2, random_state=0).fit(latent.fit_transform(everything))
        L = svd.transform(latent.transform(texts))
        L /= np.maximum(1e-9, np.linalg.norm(L, axis=1, keepdims=True))
        grams = TfidfVectorizer(ngram_range=(1, 3), min_df=3, sublinear_tf=True)
        grams.fit(texts[: self.n])
        return sp.hstack([grams.transform(texts) * 1.5, sp.csr_matrix(L * 2)]).tocsr()

    def prepare(self, letter, candidates):
        theme = THEMES[letter]
        self.given = own_terms(self.codebook, theme, "terms")
        self.masks = list(own_terms(self.codebook, theme, "except"))
        self.terms = list(dict.fromkeys([*candidates[theme], *self.given]))
        self.hits = self.texts.count(self.terms, [], "all")
        self.features = sp.hstack([self.words, self.hits.minimum(2) * 0.4]).tocsr()
        self.gold = np.array([letter in themes for themes in self.themes])

    def learn(self, rows):
        """Terms with weights (1: the sum from which a theme is present) and each text's sum."""
        teacher = LogisticRegression(C=2, max_iter=3000)
        teacher.fit(self.features[rows], self.gold[rows], sample_weight=self.weight[rows])
        mark = sigmoid(1.3 * (teacher.decision_function(self.features) + 0.6))
        every = np.r_[rows, np.arange(self.n, len(self.texts.texts))]
        label = np.r_[0.7 * self.gold[rows] + 0.3 * mark[rows], mark[self.n :]]
        weight = np.r_[self.weight[rows] * 1.2, np.full(len(every) - len(rows), 0.35)]
        seen = self.hits.minimum(1)[every]
        chosen, _ = fit(seen, label, weight, np.zeros(len(self.terms)), 0, 1.5)
        keep = [i for i, term in enumerate(self.terms) if chosen[i] > 0.03 or term in self.given]
        terms = [self.terms[i] for i in keep]
        counted = self.texts.count(terms, self.masks, "theme")
        prior = np.array([max(chosen[i], 2.2 * self.given.get(self.terms[i], 0)) for i in keep])
        weights, intercept = fit(counted[every], label, weight, prior, 2, 0)
        score = counted @ weights + intercept
        sure = rows[self.sure[rows]]
        threshold = best_threshold(self.gold[sure], score[sure]) - intercept
        weights = np.array([round_weight(w / threshold) for w in weights])
        return terms, weights, counted @ weights

    def check(self):
        """Sums of passages by weights that were learned from other speeches."""
        sums = np.zeros(self.n)
        for rows, others in GroupKFold(3).split(self.gold, self.gold, self.speech):
            sums[others] = self.learn(rows)[2][others]
        found = sums >= 1 - 1e-9
        return [f1(self.gold[part], found[part]) for part in (self.sure, np.ones(self.n, bool), self.random)]


def round_weight(weight):
    return 0 if weight < 0.07 else min(LEVELS, key=lambda level: abs(math.log(weight / level)))


def in_yaml(term):
    plain = re.fullmatch(r"[a-z][\w* -]*", term) and term not in ("no", "on", "off", "yes", "true", "null")
    return term if plain else json.dumps(term)


def wrap(items):
    lines, line = [], ""
    for item in items:
        if line and len(line) + len(item) > 84:
            lines.append(line)
            line = ""
        line += f"{' ' if line else ''}{item},"
    return "\n".join(f"          {one}" for one in [*lines, line]).rstrip(",")


def read_translations():
    theme, found = None, collections.defaultdict(dict)
    for line in (HERE / "translations.txt").read_text().splitlines():
        if line.startswith("# "):
            theme = line[2:].strip()
        elif line.strip():
            english, others = line.split(" = ")
            found[theme][english.strip()] = [other.strip() for other in others.split(",")]
    return found


def translate(english, translations, own):
    weights = {}
    for term, others in translations.items():
        for other in others:
            weights[other] = max(weights.get(other, 0), english.get(term, 0))
    return {**own, **{term: weight for term, weight in weights.items() if weight > 0}}


def in_lists(weights):
    groups = collections.defaultdict(list)
    for term, weight in weights.items():
        if weight > 0:
            groups[weight].append(term)
    return "".join(
        f"        {weight:g}: [\n{wrap([in_yaml(term) for term in sorted(groups[weight])])}\n        ]\n"
        for weight in sorted(groups, reverse=True)
    )


def write(base, path, fitted, codebook):
    text, translations = base.read_text(), read_translations()
    for theme, english in fitted.items():
        indonesian = translate(english, translations[theme], own_terms(codebook, theme, "terms", "id"))
        start = text.index("      en:", text.index("    terms:", text.index(f"\n  {theme}:\n")))
        end = text.index("\n        ]\n", text.index("\n      id:", start)) + len("\n        ]\n")
        lists = f"      en:\n{in_lists(english)}      id:\n{in_lists(indonesian)}"
        text = f"{text[:start]}{lists}{text[end:]}"
    path.write_text(text)


def main():
    (table,) = [one for one in sys.argv[1:] if not one.startswith("--")]
    base = HERE / "base.yml"
    codebook = yaml.safe_load(base.read_text())
    study = Study(table, codebook)
    candidates, fitted, checks = read_candidates(), {}, []
    for letter in THEMES:
        study.prepare(letter, candidates)
        if "--check" in sys.argv:
            checks.append(study.check())
            print(THEMES[letter], "F1 sure %.3f, all %.3f, random draw %.3f" % tuple(checks[-1]), flush=True)
        else:
            terms, weights, _ = study.learn(np.arange(study.n))
            fitted[THEMES[letter]] = dict(zip(terms, weights))
            print(THEMES[letter], int((weights > 0).sum()), "terms", flush=True)
    if checks:
        print("macro-F1 sure %.3f, all %.3f, random draw %.3f" % tuple(np.mean(checks, axis=0)))
    else:
        write(base, HERE / "../../seeds/themes.yml", fitted, codebook)


main()
