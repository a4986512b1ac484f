"""spaCy as its users write it for this: blank English and a PhraseMatcher on lower-case words."""

import json
import sys
import time
from collections import Counter

import spacy
from spacy.matcher import PhraseMatcher

corpus, terms = sys.argv[1:]
nlp = spacy.blank("en")
matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
with open(terms, encoding="utf-8") as file:
    for theme, phrases in json.load(file).items():
        matcher.add(theme, [nlp.make_doc(phrase) for phrase in phrases])

start = time.perf_counter()
counts = Counter()
documents = 0
hits = []
with open(corpus, encoding="utf-8") as lines:
    for line in lines:
        record = json.loads(line)
        doc = nlp.make_doc(record["text"])
        documents += 1
        for match, first, last in matcher(doc):
            theme = nlp.vocab.strings[match]
            span = doc[first:last]
            hits.append((record["id"], theme, span.start_char, span.end_char))
            counts[(record["author"], record["year"], theme)] += 1
work = time.perf_counter() - start
print(json.dumps({"documents": documents, "hits": len(hits), "groups": len(counts), "work": work}))
