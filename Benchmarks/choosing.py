"""How long the next two ideas and the page of the result take, in a call with many ideas and many choices.

`python3 Benchmarks/choosing.py [--binary PATH] [--ideas N] [--choices N] [--rounds N]`: a demonstration of its own,
filled from outside while nothing serves it.
"""

import argparse
import http.client
import random
import sqlite3
import tempfile
import time
from pathlib import Path

from server import Server

CALL = "hvad-ville-goere-det-trygt-at"
A_PERSON = 15


def fill(path: Path, ideas: int, choices: int):
    """Ideas of different strength, and people who mostly choose the stronger."""
    chance = random.Random(22)
    with sqlite3.connect(path) as db:
        call = db.execute("SELECT id FROM calls WHERE slug = ?", (CALL,)).fetchone()[0]
        db.execute("DELETE FROM idea_choices WHERE call_id = ?", (call,))
        have, number = db.execute("SELECT COUNT(*), MAX(number) FROM ideas WHERE call_id = ?", (call,)).fetchone()
        for extra in range(ideas - have):
            number += 1
            db.execute(
                """INSERT INTO ideas (call_id, number, title, folded, participant, language, state, listed, lot, at, written)
                   VALUES (?, ?, ?, ?, ?, 'da', 'shown', 1, ?, 0, 0)""",
                (call, number, f"Idé nummer {number}", f"ide nummer {number}", f"writer {extra}", chance.randrange(2**31)))
        db.execute("UPDATE calls SET ideas = ?, last_number = ? WHERE id = ?", (ideas, number, call))
        listed = [row[0] for row in db.execute("SELECT id FROM ideas WHERE call_id = ? AND listed = 1", (call,))]
        strength = {idea: chance.lognormvariate(0, 1) for idea in listed}
        rows = []
        for choice in range(choices):
            low, high = sorted(chance.sample(listed, 2))
            answer = "lower" if chance.random() < strength[low] / (strength[low] + strength[high]) else "higher"
            rows.append((call, f"person {choice // A_PERSON}", low, high, 1, choice, answer, choice))
        db.executemany(
            """INSERT OR IGNORE INTO idea_choices (call_id, participant, lower_id, higher_id, lower_is_left, seed, answer, at)
               VALUES (?, ?, ?, ?, ?, ?, ?, ?)""", rows)


def times(port: int, path: str, rounds: int) -> list[float]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    found = []
    for _ in range(rounds):
        began = time.perf_counter()
        connection.request("GET", path, headers={"Host": f"localhost:{port}"})
        response = connection.getresponse()
        response.read()
        found.append(1000 * (time.perf_counter() - began))
        assert response.status == 200, response.status
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--binary", default=".build/release/samspil")
    parser.add_argument("--ideas", type=int, default=300)
    parser.add_argument("--choices", type=int, default=50_000)
    parser.add_argument("--rounds", type=int, default=500)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="choosing.", dir=".cache") as directory:
        data = Path(directory) / "data"
        with Server(wanted.binary, "demo", data) as server:
            server.settle()
        fill(data / "samspil.db", wanted.ideas, wanted.choices)
        with Server(wanted.binary, "serve", data) as server:
            server.settle()
            for name, path in [("the next two ideas", "vaelg"), ("the result", "stilling")]:
                first, *rest = times(server.port, f"/k/{CALL}/{path}", wanted.rounds + 1)
                rest.sort()
                print(f"{name}: first {first:.0f} ms, then p50 {rest[len(rest) // 2]:.1f} ms, "
                      f"p99 {rest[int(0.99 * len(rest))]:.1f} ms")


if __name__ == "__main__":
    main()
