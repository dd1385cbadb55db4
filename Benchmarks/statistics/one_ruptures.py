"""The levels of series by ruptures, measured within: python one_ruptures.py < SERIES

A series is a line: its name and its values. With the same cost and price as ours.
"""

import json
import sys
import time
from pathlib import Path
from statistics import median

sys.path.append(str(Path(__file__).resolve().parents[2] / "Verification"))
import ruptures  # noqa: E402

from series import changes_by_ruptures, cost_for, cost_of, price  # noqa: E402

# Enough for a median; a series takes a second and more.
TIMES = 3


def main():
    for line in sys.stdin:
        name, *fields = line.split()
        values = [float(field) for field in fields]
        taken = {"mbic": [], "l2": [], "kernel": []}
        for _ in range(TIMES):
            cost = cost_for(values)
            taken["mbic"].append(seconds(lambda: changes_by_ruptures(cost)))
            # Without the price of uneven pieces: another question, in the fastest forms that ruptures has.
            l2 = ruptures.Pelt(model="l2", min_size=1, jump=1).fit(cost.signal)
            taken["l2"].append(seconds(lambda: l2.predict(pen=price(len(values)))))
            kernel = ruptures.KernelCPD(kernel="linear", min_size=1).fit(cost.signal)
            taken["kernel"].append(seconds(lambda: kernel.predict(pen=price(len(values)))))
        found = cost_of(changes_by_ruptures(cost), cost)
        print(json.dumps({"name": name, "n": len(values), "result": found,
                          "milliseconds": {way: median(times) * 1_000 for way, times in taken.items()}}))


def seconds(work) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


main()
