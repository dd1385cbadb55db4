"""Figures and tables as they stand in docs/performance.md."""

import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path

# The same words for the same machine as the other measurements.
sys.path.append(str(Path(__file__).resolve().parent.parent))
from report import cpu_model, distribution, number, said_by, table  # noqa: E402


@dataclass
class Claim:
    """What is said of the speed, and whether it held."""
    what: str
    found: str
    bound: str
    holds: bool


def claims_table(claims: list[Claim]) -> str:
    rows = [[one.what, one.found, one.bound, "yes" if one.holds else "**no**"] for one in claims]
    return table(["What is to hold", "found", "bound", "holds"], rows)


def machine(command: str, load_before: float) -> str:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    said = {
        "Processor": f"{cpu_model()}, {os.cpu_count()} cores",
        "Memory": f"{memory:.1f} GB",
        "System": f"{distribution()}, Linux {os.uname().release}",
        "Load before": f"{load_before:.2f} (one minute's average)",
        "Date": time.strftime("%Y-%m-%d %H:%M"),
        "Commit": said_by("git", "describe", "--always", "--dirty"),
        "Command": f"`{command}`",
    }
    return table(["Measured", "on"], [[name, value] for name, value in said.items()]).replace("--:", "---")


def shown_time(seconds: float) -> str:
    if seconds >= 1:
        return f"{number(seconds)} s"
    return f"{number(seconds * 1_000)} ms" if seconds >= 1e-3 else f"{number(seconds * 1e6)} µs"


def shown_memory(megabytes: float) -> str:
    return f"{megabytes / 1024:.2f} GB" if megabytes >= 1024 else f"{number(megabytes)} MB"


def times(theirs: float, ours: float) -> str:
    return f"{number(theirs / ours)} ×"
