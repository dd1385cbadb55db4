"""Levels of a series against ruptures, and against every division there is."""

import json
from pathlib import Path

import numpy as np
import ruptures

import tables
from agreement import Row, at_most, most_apart, same
from program import Program

NAMES = ["nile", "quality_control_1", "quality_control_5", "seatbelts", "uk_coal_employ", "us_population", "well_log"]
# Control limits of a worked example (NHSRplotthedots, vignette).
EXAMPLE = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]
EXAMPLE_LIMITS = [1.94, -0.72, 4.60]


class LevelCost(ruptures.base.BaseCost):
    """Sum of squares around the mean, and what an uneven division costs: MBIC without its constant."""

    model = "mbic"
    min_size = 1

    def fit(self, signal):
        self.signal = np.asarray(signal, dtype=float).reshape(-1, 1)
        values = self.signal[:, 0]
        self.sums = np.concatenate([[0], np.cumsum(values)])
        self.squares = np.concatenate([[0], np.cumsum(values * values)])
        return self

    def error(self, start, end):
        length = end - start
        total = self.sums[end] - self.sums[start]
        return self.squares[end] - self.squares[start] - total * total / length + np.log(length)


def values_of(data: Path, name: str) -> list[float]:
    """A series of the Turing Change Point Dataset; a value that is not there is left out."""
    raw = json.loads((data / f"series/tcpd/{name}.json").read_text())["series"][0]["raw"]
    return [value for value in raw if value is not None]


def standardised(values: list[float]) -> np.ndarray:
    array = np.array(values, dtype=float)
    return (array - array.mean()) / array.std(ddof=1)


def price(count: int) -> float:
    return 3 * float(np.log(count))


def cost_of(changes: list[int], cost: LevelCost) -> float:
    """What is to be least: the cost of every piece, and a price for every change."""
    count = len(cost.signal)
    ends = [0, *changes, count]
    return float(sum(cost.error(a, b) for a, b in zip(ends, ends[1:]))) + price(count) * len(changes)


def changes_by_ruptures(cost: LevelCost) -> list[int]:
    found = ruptures.Pelt(custom_cost=cost, min_size=1, jump=1).fit(cost.signal).predict(pen=price(len(cost.signal)))
    return [int(end) for end in found[:-1]]


def changes_by_trying_all(cost: LevelCost) -> list[int]:
    """Nothing is pruned."""
    count = len(cost.signal)
    best, last = np.zeros(count + 1), np.zeros(count + 1, dtype=int)
    best[0] = -price(count)
    for end in range(1, count + 1):
        starts = np.arange(end)
        costs = best[:end] + cost.error(starts, end) + price(count)
        last[end] = int(np.argmin(costs))
        best[end] = costs[last[end]]
    changes, end = [], int(last[count])
    while end > 0:
        changes.append(end)
        end = int(last[end])
    return changes[::-1]


def screened_limits(values: list[float]) -> list[float]:
    """Mean and limits of an XmR chart, moving ranges beyond their own limit left out once."""
    array = np.array(values, dtype=float)
    ranges = np.abs(np.diff(array))
    kept = ranges[ranges < 3.267 * ranges.mean()]
    half = 2.66 * (kept if len(kept) else ranges).mean()
    return [float(array.mean()), float(array.mean() - half), float(array.mean() + half)]


def stated(data: Path, made: Path) -> list[Row]:
    rows = [
        at_most("numpy: mean and limits", "worked example", EXAMPLE_LIMITS, screened_limits(EXAMPLE), "most apart",
                most_apart(EXAMPLE_LIMITS, screened_limits(EXAMPLE)), 0.005),
        same("trying all: changes", "quality_control_5", [],
            changes_by_trying_all(cost_for(values_of(data, "quality_control_5")))),
    ]
    for name in NAMES:
        cost = cost_for(values_of(data, name))
        ruptured, tried = cost_of(changes_by_ruptures(cost), cost), cost_of(changes_by_trying_all(cost), cost)
        rows.append(at_most("trying all: cost, against ruptures", name, tried, ruptured, "dearer by",
            max(0.0, tried - ruptured), 1e-9))
    return rows


def cost_for(values: list[float]) -> LevelCost:
    return LevelCost().fit(standardised(values))


def compared(program: Program, data: Path, made: Path) -> list[Row]:
    return [row for name in NAMES for row in compared_one(program, name, values_of(data, name), made)]


def compared_one(program: Program, name: str, values: list[float], made: Path) -> list[Row]:
    path = tables.write_lines(made / f"{name}.txt", map(repr, values))
    ours = program.analyse("series", "--values", path)
    cost = cost_for(values)
    least = cost_of(changes_by_trying_all(cost), cost)
    own, theirs = cost_of(ours["changes"], cost), changes_by_ruptures(cost)
    pieces = np.split(np.array(values), ours["changes"])
    limits = [ours["limits"][side] for side in ("centre", "lower", "upper")]
    return [
        at_most("levels, ruptures' PELT", name, ours["changes"], theirs, "dearer by",
            max(0.0, own - cost_of(theirs, cost)), 1e-9),
        at_most("levels, every division tried", name, own, least, "dearer by", abs(own - least), 1e-9),
        at_most("means of the levels, numpy", name, "", "", "most apart",
                most_apart([level["mean"] for level in ours["levels"]], [float(piece.mean()) for piece in pieces]),
                    1e-9),
        at_most("mean and limits, numpy", name, limits, screened_limits(values), "most apart",
                most_apart(limits, screened_limits(values)), 1e-9),
    ]
