"""The program under test, as anyone would run it."""

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path


class NoResult(Exception):
    """The program gave none; what it said instead."""


@dataclass
class Program:
    binary: Path

    def analyse(self, *arguments) -> dict | list:
        """The JSON that `samspil analyse … --json` prints."""
        return json.loads(self.said(*arguments))

    def analyse_lines(self, *arguments) -> list:
        """The same where every line is JSON of its own."""
        return [json.loads(line) for line in self.said(*arguments).splitlines()]

    def said(self, *arguments) -> str:
        command = [str(self.binary), "analyse", *map(str, arguments), "--json"]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode != 0:
            raise NoResult(f"exit code {done.returncode}: {first_line(done.stderr)}")
        return done.stdout


def first_line(text: str) -> str:
    return text.strip().split("\n")[0] or "nothing said"
