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

# Seconds of the processor, as ours is measured: long enough for a median.
ENOUGH, FEWEST = 0.3, 3


def main():
    for line in sys.stdin:
        name, *fields = line.split()
        values = [float(field) for field in fields]
        cost, dear = cost_for(values), price(len(values))
        # The last two ask another question, without the price of uneven pieces, in the other forms that ruptures has.
        l2 = ruptures.Pelt(model="l2", min_size=1, jump=1).fit(cost.signal)
        kernel = ruptures.KernelCPD(kernel="linear", min_size=1).fit(cost.signal)
        milliseconds = {
            "mbic": middle(lambda: changes_by_ruptures(cost)),
            "l2": middle(lambda: l2.predict(pen=dear)),
            "kernel": middle(lambda: kernel.predict(pen=dear)),
        }
        found = cost_of(changes_by_ruptures(cost), cost)
        print(json.dumps({"name": name, "n": len(values), "result": found, "milliseconds": milliseconds}))


def middle(work) -> float:
    """Milliseconds of the processor, which other work on the machine does not lengthen."""
    taken = []
    while len(taken) < FEWEST or sum(taken) < ENOUGH:
        began = time.process_time()
        work()
        taken.append(time.process_time() - began)
    return median(taken) * 1_000


main()
