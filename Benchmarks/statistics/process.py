"""A command in a process of its own: how long it takes, and the most memory it holds."""

import json
import os
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

HERE = Path(__file__).parent


@dataclass
class Run:
    seconds: float
    # Of all threads: what is left to compare by when other work takes the processor.
    processor: float
    # The system counts the memory of who started the process, too, until it becomes another program: this is never
    # less than what the measuring program holds, about 15 MB.
    megabytes: float
    output: str


def run(command: list, stdin: Path = Path(os.devnull), into: Path | None = None) -> Run:
    """Runs to the end. What it prints is kept here, or written to a file."""
    words = [str(word) for word in command]
    with open(stdin) as given, open(into or os.devnull, "w") as file:
        began = time.perf_counter()
        process = subprocess.Popen(words, stdin=given, stdout=file if into else subprocess.PIPE, text=True)
        output = "" if into else process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"bench-statistics: {' '.join(words)} ended with {process.returncode}")
    return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, output)


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
