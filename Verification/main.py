"""Compares, and prints where the two agree. See Scripts/verify-statistics."""

import argparse
import os
import sys
from pathlib import Path

import network
import opinions
import ranking
import rhythm
import series
import similar
from agreement import Row, failed, table
from program import NoResult, Program

METHODS = {
    "opinions": opinions,
    "series": series,
    "ranking": ranking,
    "similar": similar,
    "network": network,
    "rhythm": rhythm,
}
MADE = Path(".build/verify-data")


def main():
    wanted = asked()
    if not wanted.data.is_dir():
        raise SystemExit(f"verify-statistics: {wanted.data} is not there; SAMSPIL_REFERENCE_DATA names the data")
    if not wanted.independent and not os.access(wanted.binary, os.X_OK):
        raise SystemExit(f"verify-statistics: {wanted.binary} is not there: Scripts/build")
    MADE.mkdir(parents=True, exist_ok=True)
    rows = stated(wanted)
    if not wanted.independent:
        rows += compared(wanted)
    good, bad = sum(row.holds is True for row in rows), sum(row.holds is False for row in rows)
    print(f"\n{good} of {good + bad} comparisons within their bounds.")
    sys.exit(1 if bad else 0)


def asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="Scripts/verify-statistics", allow_abbrev=False)
    parser.add_argument("methods", nargs="*", metavar="independent|" + "|".join(METHODS))
    parser.add_argument("--binary", type=Path, default=Path(".build/release/samspil"))
    wanted = parser.parse_args()
    wanted.independent = "independent" in wanted.methods
    wanted.methods = [name for name in wanted.methods if name != "independent"] or list(METHODS)
    if unknown := set(wanted.methods) - set(METHODS):
        parser.error(f"there is no method {', '.join(sorted(unknown))}")
    wanted.binary = wanted.binary.resolve()
    wanted.data = Path(os.environ.get("SAMSPIL_REFERENCE_DATA", "../shared/data"))
    return wanted


def stated(wanted: argparse.Namespace) -> list[Row]:
    """Whether those we compare with give the values that are published for these data."""
    rows = []
    for name in wanted.methods:
        tell(f"{name}, the others alone")
        rows += METHODS[name].stated(wanted.data, MADE)
    print("The others against published values (*ours* is what is published):\n\n" + table(rows), flush=True)
    return rows


def compared(wanted: argparse.Namespace) -> list[Row]:
    program = Program(wanted.binary)
    rows = []
    for name in wanted.methods:
        tell(name)
        try:
            rows += METHODS[name].compared(program, wanted.data, MADE)
        except NoResult as problem:
            rows.append(failed(f"samspil analyse {name}", "", str(problem)))
    print("`samspil analyse` against the others:\n\n" + table(rows), end="", flush=True)
    return rows


def tell(what: str):
    print(f"verify-statistics: {what}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
