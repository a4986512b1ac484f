"""Learns which blocks of a page are its article, from what dump-features.mjs wrote (the first
argument); writes src/corpus/article/article-model.ts (the second). Gradient-boosted trees after Friedman
(2001), by scikit-learn; labels by aligning the blocks with the article's words (difflib). With
--check it prints cross-validated figures, folds by page, and writes nothing."""

import collections
import difflib
import json
import re
import sys

import numpy as np
from sklearn.ensemble import GradientBoostingClassifier

MODELS = {"page": ["html"], "lines": ["lines", "small", "clean", "short 1", "short 2", "short 3", "short 4"]}
# Copies of the same page teach less than the page itself.
KIND_WEIGHT = {"html": 1.0, "lines": 1.0, "small": 0.3, "clean": 0.15, "short 1": 0.1, "short 2": 0.1, "short 3": 0.1, "short 4": 0.1}
CORE_BONUS = {"page": 0.0, "lines": 0.2}
LEAST = {"page": 0.4, "lines": 0.5}


def words(text):
    return re.findall(r"\w+", text.lower())


def label(page):
    gold = words(page["articleBody"])
    tokens = [words(text) for text in page["texts"]]
    flat = [word for block in tokens for word in block]
    owner = [i for i, block in enumerate(tokens) for _ in block]
    matched = [0] * len(tokens)
    matcher = difflib.SequenceMatcher(None, flat, gold, autojunk=False)
    for start, _, length in matcher.get_matching_blocks():
        for k in range(start, start + length):
            matched[owner[k]] += 1
    page["length"] = np.array([len(block) for block in tokens])
    page["is_article"] = np.array(
        [bool(block) and hit / len(block) >= 0.6 for hit, block in zip(matched, tokens)]
    )


def fit(pages, names):
    rows = np.vstack([table(page, names) for page in pages])
    targets = np.concatenate([page["is_article"] for page in pages])
    weights = np.concatenate(
        [
            KIND_WEIGHT[page["kind"]]
            * 20
            * np.sqrt(1 + page["length"])
            / np.sqrt(1 + page["length"].sum())
            for page in pages
        ]
    )
    model = GradientBoostingClassifier(
        n_estimators=120,
        max_depth=3,
        learning_rate=0.1,
        subsample=0.7,
        max_features=0.3,
        min_samples_leaf=20,
        random_state=0,
    )
    return model.fit(rows, targets, sample_weight=weights)


def table(page, names):
    return np.array([[block.get(name, 0) for name in names] for block in page["features"]])


def choose(page, probability, name):
    """The decision of find-article.ts."""
    core = np.array([block["inCore"] for block in page["features"]])
    likely = probability + CORE_BONUS[name] * (2 * core - 1)
    best = start = current = 0
    run = (0, 0)
    for i, value in enumerate((likely - 0.5) * page["length"]):
        if current <= 0:
            start, current = i, 0
        current += value
        if current > best:
            best, run = current, (start, i + 1)
    return [
        text
        for i, text in enumerate(page["texts"])
        if run[0] <= i < run[1] and likely[i] > LEAST[name]
    ]


def shingles(text, n=4):
    tokens = re.findall(r"\w+", text)
    if not tokens:
        return collections.Counter()
    return collections.Counter(
        tuple(tokens[i : i + n]) for i in range(max(1, len(tokens) - n + 1))
    )


def compare(gold, found):
    a, b = shingles(gold), shingles(found)
    both = sum((a & b).values())
    return (both / max(1, sum(b.values())), both / max(1, sum(a.values())))


def check(pages, name, names):
    for seed in range(3):
        folds = np.random.RandomState(seed).permutation(60) % 6
        results = collections.defaultdict(list)
        for fold in range(6):
            model = fit([p for p in pages if folds[p["page"] % 60] != fold], names)
            for page in (p for p in pages if folds[p["page"] % 60] == fold):
                if not page["is_article"].any():
                    continue
                found = choose(page, model.predict_proba(table(page, names))[:, 1], name)
                gold = [text for text, own in zip(page["texts"], page["is_article"]) if own]
                results[page["kind"]].append(compare("\n".join(gold), "\n".join(found)))
        for kind, rows in results.items():
            precision, recall = np.mean(rows, axis=0)
            f1 = 2 * precision * recall / (precision + recall)
            print(f"{name} {kind} split {seed}: precision {precision:.4f} recall {recall:.4f} F1 {f1:.4f}", flush=True)


def export(model, names):
    trees = []
    for (tree,) in model.estimators_:
        t = tree.tree_
        trees.append(
            [
                [names[t.feature[i]], round(float(t.threshold[i]), 5), int(t.children_left[i]), int(t.children_right[i])]
                if t.children_left[i] >= 0
                else round(float(t.value[i][0][0]) * model.learning_rate, 5)
                for i in range(t.node_count)
            ]
        )
    prior = model.init_.class_prior_[1]
    return {"prior": round(float(np.log(prior / (1 - prior))), 5), "trees": trees}


def main():
    pages = [json.loads(line) for line in open(sys.argv[1], encoding="utf8")]
    for page in pages:
        label(page)
    models = {}
    for name, kinds in MODELS.items():
        own = [page for page in pages if page["kind"] in kinds]
        names = sorted({key for page in own for block in page["features"][:1] for key in block})
        if "--check" in sys.argv:
            check(own, name, names)
        else:
            models[name] = export(fit(own, names), names)
    if models:
        with open(sys.argv[2], "w", encoding="utf8") as file:
            file.write("// Written by bench/article/train.py: not to be edited.\n")
            file.write('import type { Model } from "./predict-article.js";\n\n')
            for name, model in models.items():
                file.write(f"export const {name}Model: Model = {json.dumps(model, separators=(',', ':'))};\n")


main()
