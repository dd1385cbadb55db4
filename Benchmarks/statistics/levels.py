"""Levels of a series: every series of the benchmark against ruptures, and long ones alone."""

import json
from pathlib import Path
from statistics import median

from figures import Claim, shown_time, table, times
from process import lines, made_once, run

HERE = Path(__file__).parent
ROUNDS = 3
LONG = [10_000, 100_000]
SECONDS = 2


def measure(bench: Path, python: Path, data: Path, made: Path) -> tuple[list[str], list[Claim]]:
    against, claims = beside_ruptures(bench, python, data, made)
    alone, more = long_series(bench, python, made)
    return [against, alone], claims + more


def beside_ruptures(bench: Path, python: Path, data: Path, made: Path) -> tuple[str, list[Claim]]:
    path = made / "series.txt"
    path.write_text("".join(written(data)))
    ours, theirs = [], []
    for _ in range(ROUNDS):
        ours.append(lines(run([bench, "levels"], stdin=path).output))
        theirs.append(lines(run([python, "-B", "-W", "ignore", HERE / "one_ruptures.py"], stdin=path).output))
    rows, all_ours, all_theirs, faster, shipped, dearest = [], 0.0, 0.0, [], [], 0.0
    for own, other in zip(zip(*ours), zip(*theirs)):
        mine = median(one["milliseconds"] for one in own) / 1_000
        ways = {way: median(one["milliseconds"][way] for one in other) / 1_000 for way in ("mbic", "l2", "kernel")}
        all_ours, all_theirs = all_ours + mine, all_theirs + ways["mbic"]
        faster.append(ways["mbic"] / mine)
        shipped.append(ways["l2"] / mine)
        dearest = max(dearest, own[0]["result"] - other[0]["result"])
        rows.append([
            own[0]["name"], f"{own[0]['n']}", shown_time(mine), shown_time(ways["mbic"]), times(ways["mbic"], mine),
            f"{own[0]['result']:.2f}", f"{other[0]['result']:.2f}", times(ways["l2"], mine),
                times(ways["kernel"], mine)])
    heads = ["Series", "points", "ours", "ruptures, PELT", "÷ ours", "our cost", "its cost",
             "PELT, its own l2, ÷ ours", "its KernelCPD in C, ÷ ours"]
    note = (f"\nProcessor time within the process, medians of {ROUNDS} rounds in turn of as many runs as a median needs. "
            "*PELT* has our cost and price given to it, from running sums; the last two ask without the price of uneven pieces.\n")
    return table(heads, rows) + note, [
        Claim("levels of all series, ruptures' PELT ÷ ours", f"{all_theirs / all_ours:.0f} ×", "≥ 50 ×",
            all_theirs / all_ours >= 50),
        Claim("the same, the series where it is least", f"{min(faster):.0f} ×", "≥ 50 ×", min(faster) >= 50),
        Claim("PELT with ruptures' own cost ÷ ours, the series where it is least", f"{min(shipped):.0f} ×", "≥ 50 ×",
            min(shipped) >= 50),
        Claim("levels, our cost above ruptures', the most", f"{max(0.0, dearest):.1g}", "≤ 1e-6", dearest <= 1e-6),
    ]


def written(data: Path) -> list[str]:
    """Every series of one measure, a line each; a value that is not there is left out."""
    series = []
    for path in sorted((data / "series/tcpd").glob("*.json")):
        content = json.loads(path.read_text())
        if content.get("n_dim") == 1:
            values = [repr(value) for value in content["series"][0]["raw"] if value is not None]
            series.append(" ".join([content["name"], *values]) + "\n")
    return series


def long_series(bench: Path, python: Path, made: Path) -> tuple[str, list[Claim]]:
    rows, claims = [], []
    for count in LONG:
        path = made / f"series-{count}.txt"
        made_once(python, path, "series", "--count", count)
        for one in lines(run([bench, "levels"], stdin=path).output):
            seconds, name = one["milliseconds"] / 1_000, one["name"].replace("-", " ")
            rows.append([name, f"{count:,}", shown_time(seconds)])
            if count == max(LONG):
                claims.append(Claim(f"{count:,} points, {name}", shown_time(seconds), f"< {SECONDS} s",
                    seconds < SECONDS))
    return table(["Made", "points", "processor time"], rows), claims
