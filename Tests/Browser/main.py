"""Starts a world, looks at every page of it, and counts."""

import argparse
import sys
import time

import every_page
import journeys
import pictures
from world import World


def main() -> int:
    options = argparse.ArgumentParser(prog="Tests/Browser/run")
    options.add_argument("--binary", default=".build/debug/samspil")
    options.add_argument("--at", metavar="URL", help="look at what runs there, instead of starting a demonstration")
    options.add_argument("--only", choices=["pages", "journeys", "pictures"], help="one of the parts")
    options.add_argument("--store", action="store_true", help="store the pictures instead of comparing them")
    options = options.parse_args()
    if options.store:
        pictures.store()
    parts = {"pages": [every_page], "journeys": [journeys], "pictures": [pictures]}.get(
        options.only, [every_page, journeys, pictures])

    started = time.monotonic()
    with World(binary=options.binary, at=options.at) as world:
        passed = failed = 0
        for part in parts:
            more_passed, more_failed = part.run(world)
            passed, failed = passed + more_passed, failed + more_failed
    if world.fault:
        print(f"\nserver: {world.fault}")
        failed += 1
    print(f"\n{time.monotonic() - started:.0f} s")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
