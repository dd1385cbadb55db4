"""Measures, and prints what was measured. See Scripts/bench."""

import argparse
import os
import shlex
import signal
import sys
import tempfile
from pathlib import Path

import data
import exporting
import ideas
import live
import measuring
import rebuilding
import report
import searching
import starting
import trials
import voting
from pages import Pages
from posts import Posts

PARTS = ["pages", "posts", "live", "search", "ideas", "export", "votes", "trials", "measure", "start", "rebuild"]
ROUNDS = 3
RELEASE = ".build/release/samspil"


def main():
    wanted = asked()
    binary = str(Path(wanted.binary).resolve())
    if not os.access(binary, os.X_OK):
        raise SystemExit(f"bench: {wanted.binary} is not there: Scripts/build")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("bench: stopped"))
    load_before = os.getloadavg()[0]
    with tempfile.TemporaryDirectory(prefix="bench.", dir=".cache") as directory:
        command = shlex.join(["Scripts/bench", *sys.argv[1:]])
        sections = [report.machine(command, Path(directory), load_before), *measured(wanted, binary, Path(directory))]
    print("\n".join(sections), end="")


def asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="Scripts/bench", allow_abbrev=False)
    parser.add_argument("parts", nargs="*", metavar="quick|" + "|".join(PARTS))
    parser.add_argument("--binary", default=RELEASE)
    wanted = parser.parse_args()
    wanted.quick = "quick" in wanted.parts
    wanted.parts = [part for part in wanted.parts if part != "quick"]
    if unknown := set(wanted.parts) - set(PARTS):
        parser.error(f"there is no part {', '.join(sorted(unknown))}")
    # Rebuilding takes minutes when nothing has been built yet.
    wanted.parts = wanted.parts or (PARTS[:-1] if wanted.quick else PARTS)
    wanted.seconds = 2 if wanted.quick else 10
    return wanted


def measured(wanted: argparse.Namespace, binary: str, directory: Path) -> list[str]:
    sections = []
    if {"pages", "posts", "live", "search", "ideas", "export", "votes", "trials"} & set(wanted.parts):
        sections += under_load(wanted, binary, directory)
    if "measure" in wanted.parts:
        tell("measurements")
        views = measuring.VIEWS // (4 if wanted.quick else 1)
        sections.append(report.measuring_table(measuring.measure(binary, directory, views)))
    if "start" in wanted.parts:
        tell("start and memory")
        made = directory / "demo"
        figures = starting.measure(binary, made, starting.REQUESTS // (20 if wanted.quick else 1))
        again = starting.make_run(made) if wanted.binary == RELEASE else None
        sections.append(report.starting_table(figures, again))
    if "rebuild" in wanted.parts:
        tell("rebuilding")
        sections.append(report.rebuilding_table(rebuilding.measure()))
    return sections


def under_load(wanted: argparse.Namespace, binary: str, directory: Path) -> list[str]:
    """Pages and posts, round by round, so that what disturbs the machine disturbs them alike."""
    tell("making the data")
    world = data.make(binary, directory)
    pages = posts = None
    try:
        pages = Pages(world) if "pages" in wanted.parts else None
        posts = Posts(world) if "posts" in wanted.parts else None
        running = [one for one in (pages, posts) if one]
        for one in running:
            one.warm()
        for number in range(ROUNDS if running else 0):
            tell(f"round {number + 1} of {ROUNDS}")
            for one in running:
                one.round(wanted.seconds)
        sections = [report.pages_table(pages)] if pages else []
        if posts:
            tell("a crash")
            sections.append(report.posts_table(posts, posts.crash(wanted.seconds / 2), pages))
        for one in running:
            one.stop()
        if "live" in wanted.parts:
            tell("two thousand listeners")
            sections.append(report.live_table(live.measure(world, live.ADDITIONS // (4 if wanted.quick else 1))))
        if "search" in wanted.parts:
            tell("search")
            sections.append(report.search_table(searching.measure(world, searching.SEARCHES // (4 if wanted.quick else 1))))
        if "ideas" in wanted.parts:
            tell("ten thousand ideas")
            sections.append(report.ideas_table(ideas.measure(world, ideas.ASKED // (4 if wanted.quick else 1))))
        if "export" in wanted.parts:
            tell("taking out and deleting")
            sections.append(report.export_table(exporting.measure(world, exporting.CONTRIBUTIONS // (4 if wanted.quick else 1))))
        if "trials" in wanted.parts:
            tell("a trial with ten long series")
            sections.append(report.trials_table(trials.measure(world)))
        if "votes" in wanted.parts:
            tell("votes, and maps of many")
            sections.append(report.votes_table(voting.measure(world, wanted.seconds, voting.SIZES[:1 if wanted.quick else 2])))
        return sections
    finally:
        for one in (pages, posts):
            if one:
                one.stop()


def tell(what: str):
    print(f"bench: {what}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
