"""The rhythm of events by its formulas, in numpy."""

from pathlib import Path

import numpy as np

import tables
from agreement import Row, at_most, most_apart
from program import Program
from votes import OPEN

EXAMPLE = [0, 1, 3, 8, 12]
NAMES = ["burstiness", "finiteSizeBurstiness", "memory"]
# The example's burstiness, finite-size burstiness (with the number of events) and memory.
STATED = {"worked example": [-0.309718, -0.3169, 0.419314]}
# Burstiness and memory of when people first voted.
STATED_ARRIVALS = {
    "vtaiwan.uberx": [0.611, 0.351],
    "brexit-consensus": [0.659, 0.620],
    "scoop-hivemind.taxes": [0.279, 0.222],
}


def stated(data: Path, made: Path) -> list[Row]:
    example = by_formula(EXAMPLE)
    rows = [at_most("numpy: rhythm", "worked example", STATED["worked example"], example, "most apart",
                    most_apart(STATED["worked example"], example), 1e-4)]
    for name, values in STATED_ARRIVALS.items():
        found = by_formula(arrivals(data, name))
        found = [found[0], found[2]]
        rows.append(at_most("numpy: rhythm of first votes", name, values, found, "most apart",
            most_apart(values, found), 5e-4))
    return rows


def compared(program: Program, data: Path, made: Path) -> list[Row]:
    rows = []
    for name, moments in {"worked example": EXAMPLE, **{name: arrivals(data, name) for name in OPEN}}.items():
        path = tables.write_lines(made / f"moments-{name}.txt", moments)
        ours = program.analyse("rhythm", "--dates", path)
        own, theirs = [ours[one] for one in NAMES], by_formula(moments)
        rows.append(at_most("burstiness, finite size, memory", name, own, theirs, "most apart",
            most_apart(own, theirs), 1e-9))
    return rows


def arrivals(data: Path, name: str) -> list[float]:
    """When each person first voted, in seconds after the first of all."""
    first = {}
    for row in tables.read(data / "opinions/open" / name / "votes.csv"):
        moment = int(row["timestamp"])
        first[row["voter-id"]] = min(moment, first.get(row["voter-id"], moment))
    beginning = min(first.values())
    return sorted((moment - beginning) / 1000 for moment in first.values())


def by_formula(moments: list[float]) -> list[float]:
    gaps = np.diff(np.sort(np.array(moments, dtype=float)))
    ratio, count = gaps.std() / gaps.mean(), len(moments)
    more, fewer = np.sqrt(count + 1), np.sqrt(count - 1)
    return [
        float((ratio - 1) / (ratio + 1)),
        float((more * ratio - fewer) / ((more - 2) * ratio + fewer)),
        float(np.corrcoef(gaps[:-1], gaps[1:])[0, 1]),
    ]
