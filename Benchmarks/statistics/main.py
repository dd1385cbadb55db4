"""Measures the statistics, and prints the tables of docs/performance.md. See Scripts/bench-statistics."""

import argparse
import os
import shlex
import sys
from pathlib import Path

import levels
import opinion_maps
import small
from figures import claims_table, machine

PARTS = ["opinions", "levels", "small"]
MADE = Path(".build/bench-statistics-data")
PYTHON = Path(".build/verify-venv/bin/python")
BENCH = Path(".build/bench-statistics/release/BenchStatistics")


def main():
    wanted = asked()
    load_before = os.getloadavg()[0]
    MADE.mkdir(parents=True, exist_ok=True)
    tables, claims = [], []
    for part in wanted.parts:
        print(f"bench-statistics: {part}", file=sys.stderr, flush=True)
        match part:
            case "opinions": found = opinion_maps.measure(wanted.binary, PYTHON, wanted.data, MADE, wanted.large)
            case "levels": found = levels.measure(BENCH, PYTHON, wanted.data, MADE)
            case "small": found = small.measure(BENCH, PYTHON, wanted.data, MADE)
        tables += found[0]
        claims += found[1]
    command = shlex.join(["Scripts/bench-statistics", *sys.argv[1:]])
    print("\n".join([machine(command, load_before), *tables, claims_table(claims)]), end="")


def asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="Scripts/bench-statistics", allow_abbrev=False)
    parser.add_argument("parts", nargs="*", metavar="large|" + "|".join(PARTS))
    parser.add_argument("--binary", type=Path, default=Path(".build/release/samspil"))
    wanted = parser.parse_args()
    wanted.large = "large" in wanted.parts
    wanted.parts = [part for part in wanted.parts if part != "large"] or PARTS
    if unknown := set(wanted.parts) - set(PARTS):
        parser.error(f"there is no part {', '.join(sorted(unknown))}")
    wanted.data = Path(os.environ.get("SAMSPIL_REFERENCE_DATA", "../shared/data"))
    if not wanted.data.is_dir():
        raise SystemExit(f"bench-statistics: {wanted.data} is not there; SAMSPIL_REFERENCE_DATA names the data")
    if "opinions" in wanted.parts and not os.access(wanted.binary, os.X_OK):
        raise SystemExit(f"bench-statistics: {wanted.binary} is not there: Scripts/build")
    wanted.binary = wanted.binary.resolve()
    return wanted


if __name__ == "__main__":
    main()
