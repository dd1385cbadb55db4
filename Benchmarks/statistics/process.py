"""A command in a process of its own: how long it takes, and the most memory it holds."""

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from statistics import median

HERE = Path(__file__).parent


@dataclass
class Run:
    seconds: float
    # Of all threads: what is left to compare by when other work takes the processor.
    processor: float
    # Never less than the 9 MB of launch.py.
    megabytes: float
    output: str


def run(command: list, stdin: Path = Path(os.devnull), into: Path | None = None) -> Run:
    """Runs to the end. What it prints is kept here, or written to a file."""
    words = [str(word) for word in command]
    with open(stdin) as given, open(into or os.devnull, "w") as file, tempfile.TemporaryFile("w+") as told:
        # On descriptor 3, whatever else is open here.
        shell = ["/bin/sh", "-c", f'exec "$@" 3>&{told.fileno()}', "sh"]
        process = subprocess.run(
            [*shell, sys.executable, "-I", "-S", HERE / "launch.py", *words], stdin=given, stdout=file if into else subprocess.PIPE, text=True,
            pass_fds=[told.fileno()])
        if process.returncode != 0:
            raise SystemExit(f"bench-statistics: {' '.join(words)} ended with {process.returncode}")
        told.seek(0)
        seconds, processor, kilobytes = map(float, told.read().split())
    return Run(seconds, processor, kilobytes / 1024, process.stdout or "")


def made_once(python: Path, path: Path, *arguments):
    """Data drawn by made.py; what is there is not drawn again, and half a file is not left behind."""
    if path.exists():
        return
    partial = path.with_suffix(".part")
    run([python, "-B", HERE / "made.py", *arguments], into=partial)
    partial.rename(path)


def middle(runs: list[Run]) -> Run:
    """The medians, each for itself."""
    seconds, processor = median(one.seconds for one in runs), median(one.processor for one in runs)
    return Run(seconds, processor, median(one.megabytes for one in runs), runs[0].output)


def lines(output: str) -> list[dict]:
    return [json.loads(line) for line in output.splitlines()]
