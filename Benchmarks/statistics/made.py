"""Data drawn with a seed, as large as wanted: python made.py votes|texts|series … > FILE"""

import argparse
import csv
import sys
from pathlib import Path

import numpy as np
import pandas as pd

SEED = 20
GROUPS = 3
# People at a time: the draws of which statements they see take room.
PORTION = 10_000


def main():
    parser = argparse.ArgumentParser()
    kinds = parser.add_subparsers(dest="kind", required=True)
    asked = kinds.add_parser("votes")
    for name in ("people", "statements", "each"):
        asked.add_argument(f"--{name}", type=int, required=True)
    asked = kinds.add_parser("texts")
    asked.add_argument("--count", type=int, required=True)
    asked.add_argument("--titles", type=Path, required=True)
    asked = kinds.add_parser("series")
    asked.add_argument("--count", type=int, required=True)
    wanted = parser.parse_args()
    random = np.random.default_rng(SEED)
    match wanted.kind:
        case "votes": votes(random, wanted.people, wanted.statements, wanted.each)
        case "texts": texts(random, wanted.count, wanted.titles)
        case "series": series(random, wanted.count)


def votes(random: np.random.Generator, people: int, statements: int, each: int):
    """People in three groups, each group with a mind of its own on every statement, who are shown `each` of them."""
    minds = random.beta(0.7, 0.7, size=(GROUPS, statements))
    sys.stdout.write("comment-id,voter-id,vote\n")
    for first in range(0, people, PORTION):
        count = min(PORTION, people - first)
        shown = np.argpartition(random.random((count, statements), dtype=np.float32), each - 1, axis=1)[:, :each]
        group = random.choice(GROUPS, p=[0.5, 0.3, 0.2], size=count)
        agree = random.random((count, each)) < minds[group[:, None], shown]
        passed = random.random((count, each)) < 0.15
        table = np.column_stack([
            shown.ravel(), np.repeat(np.arange(first, first + count), each),
            np.where(passed, 0, np.where(agree, 1, -1)).ravel()])
        random.shuffle(table)
        pd.DataFrame(table).to_csv(sys.stdout, header=False, index=False)


def texts(random: np.random.Generator, count: int, titles: Path):
    """Titles and texts of words drawn from real titles: six words, and thirty."""
    with titles.open(newline="", encoding="utf-8") as file:
        words = np.array(" ".join(row["text"] for row in csv.DictReader(file)).split())
    for _ in range(count):
        drawn = words[random.integers(len(words), size=36)]
        print(" ".join(drawn[:6]), " ".join(drawn[6:]), sep="\t")


def series(random: np.random.Generator, count: int):
    """Noise alone, noise with many leaps, and noise with one leap at the end."""
    noise = random.normal(size=count)
    levels = np.repeat(random.normal(scale=3, size=100), count // 100)
    late = np.where(np.arange(count) < count - count // 100, 0, 3)
    for name, values in (("no-change", noise), ("a-hundred-levels", noise + levels), ("one-late-leap", noise + late)):
        print(name, *np.round(values, 6))


main()
