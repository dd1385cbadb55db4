"""Similar texts against scikit-learn's TF-IDF of four characters inside words."""

import re
from pathlib import Path

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

import tables
from agreement import Row, at_least, at_most
from program import Program

TITLES = "similar/danish_agenda_titles.csv"
TITLED = "Danish agendas"
TOP = 5
# What agendas put around a title, and everything between words.
NUMBER_BEFORE, PAGE_AFTER = re.compile(r"^\s*\d+[.)]\s*"), re.compile(r"[.\s]{3,}\d*\s*$")
BETWEEN = re.compile(r"[\W_]+")


def stated(data: Path, made: Path) -> list[Row]:
    """A plain index of four characters, as was published: .627."""
    titles = tables.read(data / TITLES)
    share = hits(nearest(likeness([cleaned(one["text"]) for one in titles])), [one["coding"] for one in titles])
    return [at_most("scikit-learn: same code among five", TITLED, 0.627, share, "differs by", abs(share - 0.627), 0.01)]


def compared(program: Program, data: Path, made: Path) -> list[Row]:
    titles = tables.read(data / TITLES)
    codes, places = [one["coding"] for one in titles], {one["id"]: place for place, one in enumerate(titles)}
    lines = program.analyse_lines("similar", "--texts", data / TITLES, "--top", TOP)
    own = [[] for _ in titles]
    similarities = {}
    for line in lines:
        one = places[str(line["id"])]
        own[one] = [places[str(other["id"])] for other in line["nearest"]]
        similarities |= {(one, places[str(other["id"])]): other["similarity"] for other in line["nearest"]}
    # A title counts twice.
    table = likeness([f"{cleaned(one['text'])} {cleaned(one['text'])}" for one in titles])
    theirs = nearest(table)
    apart = [abs(similarity - table[pair]) for pair, similarity in similarities.items()]
    return [
        at_least("same code among five", TITLED, hits(own, codes), hits(theirs, codes), "ours", hits(own, codes), 0.62),
        at_least("the nearest five", TITLED, "", "", "shared", overlap(own, theirs), 0.95),
        at_most(f"similarity of {len(apart)} pairs", TITLED, "", "", "median apart", float(np.median(apart)), 0.01),
    ]


def cleaned(title: str) -> str:
    return BETWEEN.sub(" ", PAGE_AFTER.sub("", NUMBER_BEFORE.sub("", title.lower())))


def likeness(texts: list[str]) -> np.ndarray:
    """Cosines of all pairs; a text is not like itself."""
    weights = TfidfVectorizer(analyzer="char_wb", ngram_range=(4, 4), sublinear_tf=True).fit_transform(texts)
    table = (weights @ weights.T).toarray()
    np.fill_diagonal(table, -1)
    return table


def nearest(table: np.ndarray) -> list[list[int]]:
    """The most alike first, those with nothing in common left out."""
    order = np.argsort(-table, axis=1, kind="stable")[:, :TOP]
    return [[int(other) for other in row if table[one, other] > 0] for one, row in enumerate(order)]


def hits(found: list[list[int]], codes: list[str]) -> float:
    return float(np.mean([any(codes[other] == codes[one] for other in row) for one, row in enumerate(found)]))


def overlap(one: list[list[int]], other: list[list[int]]) -> float:
    return sum(len(set(a) & set(b)) for a, b in zip(one, other)) / max(1, sum(len(b) for b in other))
