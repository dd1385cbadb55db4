"""The ranking of ideas against choix, and the counts against those of the survey itself."""

from pathlib import Path

import choix
import numpy as np
from scipy.stats import kendalltau

import tables
from agreement import Row, at_least, at_most, most_apart, same
from program import Program

SURVEYS = ["eviction", "gpa", "grit"]
# Each idea has a tenth of a win and of a loss against an average one.
PARTS = 10


def stated(data: Path, made: Path) -> list[Row]:
    """The survey's own counts are those of its votes."""
    rows = []
    for survey in SURVEYS:
        wins, _ = counted(choices(data, survey))
        ideas = tables.read(data / f"ranking/{survey}_ideas.csv")
        rows.append(same("the survey's wins, counted", survey, sum(int(one["Wins"]) for one in ideas),
            sum(wins.values())))
    return rows


def compared(program: Program, data: Path, made: Path) -> list[Row]:
    return [row for survey in SURVEYS for row in compared_one(program, data, survey)]


def compared_one(program: Program, data: Path, survey: str) -> list[Row]:
    ours = program.analyse("ranking", "--votes", data / f"ranking/{survey}_votes.csv")
    own = {str(one["id"]): one for one in ours}
    published = {one["Idea ID"]: one for one in tables.read(data / f"ranking/{survey}_ideas.csv")
        if one["Idea ID"] in own}
    same_prior, regularised = strengths(choices(data, survey), list(own))
    mine = [one["strength"] for one in ours]
    return [
        at_most(f"wins and losses of {len(published)} ideas, the survey's own", survey, "", "", "ideas that differ",
                sum((own[idea]["wins"], own[idea]["losses"]) != (int(one["Wins"]), int(one["Losses"]))
                    for idea, one in published.items()), 0),
        at_most(f"score of {len(published)} ideas, the survey's own", survey, "", "", "most apart",
                max(abs(own[idea]["score"] - float(one["Score"])) for idea, one in published.items()), 5e-5),
        at_least("order, choix ilsr_pairwise", survey, len(own), len(own), "Kendall tau", tau(mine, regularised), 0.97),
        at_least("order, choix with our prior", survey, len(own), len(own), "Kendall tau", tau(mine, same_prior),
            0.999),
        at_most("strength, choix with our prior", survey, "", "", "most apart", distance(mine, same_prior), 0.01),
    ]


def choices(data: Path, survey: str) -> list[tuple[str, str]]:
    rows = tables.read(data / f"ranking/{survey}_votes.csv")
    return [(row["Winner ID"], row["Loser ID"]) for row in rows if row["Valid"] == "TRUE"]


def counted(chosen: list[tuple[str, str]]) -> tuple[dict[str, int], dict[str, int]]:
    wins, losses = {}, {}
    for winner, loser in chosen:
        wins[winner] = wins.get(winner, 0) + 1
        losses[loser] = losses.get(loser, 0) + 1
    return wins, losses


def strengths(chosen: list[tuple[str, str]], ideas: list[str]) -> tuple[np.ndarray, np.ndarray]:
    """With our prior, as a further idea that each meets; and as choix itself regularises."""
    places = {idea: place for place, idea in enumerate(ideas)}
    pairs = [(places[winner], places[loser]) for winner, loser in chosen]
    average = len(ideas)
    met = [pair for place in range(average) for pair in ((place, average), (average, place))]
    same_prior = choix.ilsr_pairwise(len(ideas) + 1, pairs * PARTS + met, max_iter=1_000, tol=1e-10)[:-1]
    return same_prior, choix.ilsr_pairwise(len(ideas), pairs, alpha=0.01, max_iter=1_000)


def tau(one, other) -> float:
    return float(kendalltau(one, other).statistic)


def distance(one, other) -> float:
    """Strengths are known but for a number added to all."""
    return float(np.max(np.abs((np.array(one) - np.mean(one)) - (np.array(other) - np.mean(other)))))
