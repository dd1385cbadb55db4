"""Similar texts and the ranking of ideas, measured within the process."""

import csv
from pathlib import Path

from figures import Claim, shown_memory, shown_time, table
from process import lines, made_once, run

TITLES = "similar/danish_agenda_titles.csv"
VOTES = "ranking/gpa_votes.csv"
# How many texts there are, and the most milliseconds that a question may take.
TEXTS = {5_000: 2, 100_000: 20}
ADDING, RANKING = 1, 5


def measure(bench: Path, python: Path, data: Path, made: Path) -> tuple[list[str], list[Claim]]:
    rows, claims = [], []
    for count, bound in TEXTS.items():
        path = made / f"texts-{count}.txt"
        made_once(python, path, "texts", "--count", count, "--titles", data / TITLES)
        found = {one["name"]: one for one in lines(run([bench, "texts"], stdin=path).output)}
        rows += [[f"{what}, {count:,} texts", *shown(found[name])]
                 for name, what in (("query", "the five most similar"), ("add", "adding a text"),
                     ("build", "all anew"))]
        claims += [claim(f"the five most similar of {count:,}", found["query"], bound),
                   claim(f"adding to {count:,}", found["add"], ADDING)]
    ranked = lines(run([bench, "ranking"], stdin=choices(data, made)).output)[0]
    rows.append([f"ranking by {ranked['n']:,} choices, {ranked['result']:.0f} rounds", *shown(ranked)])
    claims.append(claim(f"ranking by {ranked['n']:,} choices", ranked, RANKING))
    return [table(["Processor time within the process", "median", "slowest", "memory of all"], rows)], claims


def shown(one: dict) -> list[str]:
    return [shown_time(one["milliseconds"] / 1_000), shown_time(one["most"] / 1_000), shown_memory(one["peakMemory"])]


def claim(what: str, one: dict, bound: float) -> Claim:
    return Claim(what, shown_time(one["milliseconds"] / 1_000), f"< {bound} ms", one["milliseconds"] < bound)


def choices(data: Path, made: Path) -> Path:
    with (data / VOTES).open(newline="", encoding="utf-8") as file:
        chosen = [f"{row['Winner ID']} {row['Loser ID']}\n" for row in csv.DictReader(file) if row["Valid"] == "TRUE"]
    path = made / "choices.txt"
    path.write_text("".join(chosen))
    return path
