"""One opinion map by red-dwarf, measured within: python one_red_dwarf.py VOTES"""

import csv
import json
import resource
import sys
import time


def main():
    from reddwarf.implementations.polis import run_pipeline

    imported = held()
    began = time.perf_counter()
    latest = {}
    with open(sys.argv[1], newline="") as file:
        for row in csv.DictReader(file):
            latest[row["voter-id"], row["comment-id"]] = row["vote"]
    votes = [{"participant_id": int(a), "statement_id": int(b), "vote": int(vote)} for (a, b), vote in latest.items()]
    read, processor = time.perf_counter(), time.process_time()
    run_pipeline(votes=votes, random_state=0)
    done = time.perf_counter()
    print(json.dumps({
        "reading": read - began, "seconds": done - read, "processor": time.process_time() - processor,
        "imported": imported}))


def held() -> float:
    """Megabytes at the most so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


main()
