"""The opinion map: against red-dwarf on a real conversation, and alone on large ones that are made."""

import os
from pathlib import Path
from statistics import median

from figures import Claim, shown_memory, shown_time, table, times
from process import Run, lines, made_once, middle, run

HERE = Path(__file__).parent
REAL = "opinions/open/vtaiwan.uberx/votes.csv"
ROUNDS = 7
# People, statements, and votes of each: as many people with ever more votes, then as many votes of ever more people.
MADE = [(100_000, 1_000, 10), (100_000, 1_000, 30), (10_000, 1_000, 100), (30_000, 1_000, 100), (100_000, 1_000, 100)]
LARGE = [(1_000_000, 1_000, 30), (1_000_000, 1_000, 100)]
SECONDS, MEGABYTES = 8, 1024


def measure(samspil: Path, python: Path, data: Path, made: Path, large: bool) -> tuple[list[str], list[Claim]]:
    against, claims = beside_red_dwarf(samspil, python, data)
    alone, more = by_size(samspil, python, made, MADE + (LARGE if large else []))
    return [against, alone], claims + more


def beside_red_dwarf(samspil: Path, python: Path, data: Path) -> tuple[str, list[Claim]]:
    ours, theirs, within = [], [], []
    for _ in range(ROUNDS):
        ours.append(mapped(samspil, data / REAL))
        theirs.append(run([python, "-B", "-W", "ignore", HERE / "one_red_dwarf.py", data / REAL]))
        within += lines(theirs[-1].output)
    own, other = middle(ours), middle(theirs)
    inside, reading, processor, imported = (
        median(one[name] for one in within) for name in ("seconds", "reading", "processor", "imported"))
    alone = other.megabytes - imported
    rows = [
        ["`samspil analyse opinions`: the whole process", *compared(own, own.seconds, own.processor, own.megabytes)],
        ["red-dwarf: its computation alone", *compared(own, inside, processor, alone)],
        ["red-dwarf: reading and computation", *compared(own, inside + reading, processor + reading, other.megabytes)],
        ["red-dwarf: the whole process", *compared(own, other.seconds, other.processor, other.megabytes)],
    ]
    heads = [
        "vtaiwan.uberx: 1,921 people, 197 statements, 49,443 votes", "time", "÷ ours", "processor time", "÷ ours",
            "memory",
        "÷ ours"]
    note = (f"\nMedians of {ROUNDS} rounds in turn. Memory of the computation alone is what red-dwarf's process holds beyond "
            f"the {shown_memory(imported)} that its libraries take when imported.\n")
    speed, memory = inside / own.seconds, other.megabytes / own.megabytes
    return table(heads, rows) + note, [
        Claim("opinion map, red-dwarf's computation ÷ our whole process", f"{speed:.1f} ×", "≥ 10 ×", speed >= 10),
        Claim("opinion map, memory of red-dwarf's process ÷ ours", f"{memory:.1f} ×", "≥ 10 ×", memory >= 10),
    ]


def compared(ours: Run, seconds: float, processor: float, megabytes: float) -> list[str]:
    return [
        shown_time(seconds), times(seconds, ours.seconds), shown_time(processor), times(processor, ours.processor),
        shown_memory(megabytes), times(megabytes, ours.megabytes)]


def by_size(samspil: Path, python: Path, made: Path, sizes: list[tuple[int, int, int]]) -> tuple[str, list[Claim]]:
    rows, found = [], {}
    for people, statements, each in sizes:
        votes = made / f"votes-{people}-{statements}-{each}.csv"
        made_once(python, votes, "votes", "--people", people, "--statements", statements, "--each", each)
        once = middle([mapped(samspil, votes) for _ in range(3 if people * each <= 10_000_000 else 1)])
        found[people, each] = once
        count = people * each
        rows.append([
            f"{people:,} people, {statements:,} statements, {each} votes each", f"{count:,}",
                f"{votes.stat().st_size / 1e6:,.0f} MB",
            shown_time(once.seconds), shown_time(once.processor), shown_time(once.processor / count * 1e6),
            shown_memory(once.megabytes)])
        # A hundred million votes are a gigabyte and a half.
        if people > 100_000:
            votes.unlink()
    heads = ["Made, in three groups", "votes", "file", "time, reading included", "processor time", "a million votes",
        "memory"]
    whole, third = found[100_000, 100], found[30_000, 100]
    growth = whole.processor / third.processor * 30_000 / 100_000
    return table(heads, rows), [
        Claim("10 million votes", shown_time(whole.seconds), f"< {SECONDS} s", whole.seconds < SECONDS),
        Claim("10 million votes, memory", shown_memory(whole.megabytes), "< 1 GB", whole.megabytes < MEGABYTES),
        Claim("processor time a vote, 10 million ÷ 3 million", f"{growth:.2f} ×", "≤ 1.25 ×", growth <= 1.25),
    ]


def mapped(samspil: Path, votes: Path) -> Run:
    return run([samspil, "analyse", "opinions", "--votes", votes, "--json"], into=Path(os.devnull))
