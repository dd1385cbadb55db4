"""What it takes to take out and to delete a case of a hundred thousand contributions, and what Python takes for the same."""

import csv
import http.client
import io
import json
import sqlite3
import subprocess
import sys
import threading
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from data import World, opened, value
from server import Server, ask, hidden_fields

CONTRIBUTIONS = 100_000
TAKINGS = [
    ("all contributions, CSV", "bidrag.csv"), ("the whole case, JSON", "eksport.json"),
    ("a CSV file for each table, zip", "eksport.zip"), ("the records package, zip", "journal.zip"),
]


@dataclass
class Taking:
    name: str
    first: float  # milliseconds to the first byte
    seconds: float
    size: float  # MB
    before: float  # MB of the server
    most: float  # MB of the server at most meanwhile
    cpu: float  # seconds


@dataclass
class Figures:
    contributions: int
    takings: list[Taking]
    peers: list[Taking]
    deleting: float  # milliseconds
    rows: int
    waiting: float  # milliseconds that somebody else's form waited at most meanwhile


def measure(world: World, contributions: int = CONTRIBUTIONS) -> Figures:
    where = world.copy("export")
    enlarge(where, world.case, contributions)
    with world.serve(where) as server:
        for _, end in TAKINGS:
            take(server, world, "warming", end)
        takings = [best(take(server, world, name, end) for _ in range(3)) for name, end in TAKINGS]
    peers = [best(peer(where, world.case, name, form) for _ in range(3)) for name, form in (
        ("Python: sqlite3 and csv, the contributions", "csv"), ("Python: sqlite3 and json, the contributions", "json"),
        ("Python: sqlite3, csv and zipfile, the contributions", "zip"))]
    with opened(where) as db:
        long_ago = int(time.time() * 1000) - 40 * 86_400_000
        db.execute("UPDATE cases SET archived = ? WHERE id = ?", (long_ago, world.case))
    with world.serve(where) as server:
        deleting, waiting = delete(server, world, where)
    with opened(where) as db:
        rows = value(db, "SELECT SUM(number) FROM deletion_receipt_counts WHERE case_id = ?", world.case)
        if value(db, "SELECT COUNT(*) FROM contributions WHERE case_id = ?", world.case):
            raise SystemExit("bench: the case was not deleted")
    return Figures(contributions, takings, peers, deleting, rows, waiting)


def enlarge(where: Path, case: int, count: int):
    now = int(time.time() * 1000)
    with opened(where) as db:
        people = db.execute(
            "SELECT person_id, actor_group, organisation_id FROM case_people WHERE case_id = ?", (case,)).fetchall()
        db.executemany(
            """
            INSERT INTO contributions
              (case_id, person_id, actor_group, organisation_id, kind, target, step, size, note, at)
            VALUES (?, ?, ?, ?, 'perspective', 'perspective', 1, 120, ?, ?)
            """,
            ((case, *people[number % len(people)],
              f"Natten er lang, når ingen tager telefonen; bidrag {number} fra en, der \"ringede\" forgæves", now + number)
             for number in range(count)))


def take(server: Server, world: World, name: str, end: str) -> Taking:
    before, cpu = resident(server, "VmRSS"), server.cpu()
    # The kernel forgets what was the most so far.
    Path(f"/proc/{server.process.pid}/clear_refs").write_text("5")
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=120)
    began = time.monotonic()
    connection.request("GET", f"/forloeb/{world.case}/{end}", headers={"Cookie": world.cookie})
    answer = connection.getresponse()
    size = len(answer.read(1))
    first = (time.monotonic() - began) * 1000
    while piece := answer.read(1 << 16):
        size += len(piece)
    seconds = time.monotonic() - began
    connection.close()
    if answer.status != 200 or size < 100_000:
        raise SystemExit(f"bench: {end} was answered {answer.status} with {size} bytes")
    return Taking(name, first, seconds, size / 2**20, before, resident(server, "VmHWM"), server.cpu() - cpu)


def resident(server: Server, name: str) -> float:
    for line in Path(f"/proc/{server.process.pid}/status").read_text().splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1]) / 1024
    raise SystemExit(f"bench: the kernel says no {name}")


def best(takings) -> Taking:
    return min(takings, key=lambda taking: taking.cpu)


def peer(where: Path, case: int, name: str, form: str) -> Taking:
    """In a process of its own, so that its memory is its own."""
    said = subprocess.run(
        [sys.executable, __file__, str(where / "samspil.db"), str(case), form], capture_output=True, text=True, check=True)
    first, seconds, size, before, most, cpu = map(float, said.stdout.split())
    return Taking(name, first, seconds, size, before, most, cpu)


def delete(server: Server, world: World, where: Path) -> tuple[float, float]:
    """How long it takes, and how long somebody who saves their name meanwhile waits at most."""
    path = f"/forloeb/{world.case}/slet"
    token = quote(hidden_fields(server.get(path, world.cookie).text, path)["_token"], safe="")
    with opened(where) as db:
        title = db.execute("SELECT title FROM cases WHERE id = ?", (world.case,)).fetchone()[0]
    waits, done = [], threading.Event()

    def others():
        number = 0
        while not done.is_set():
            number += 1
            form = f"_token={token}&_once=o{number}&navn=Mette+Kj%C3%A6rgaard&titel=&sprog=da&hjem=consultant"
            began = time.monotonic()
            if ask(server.port, "POST", "/konto", world.cookie, form).status != 303:
                raise SystemExit("bench: a name could not be saved")
            waits.append((time.monotonic() - began) * 1000)

    other = threading.Thread(target=others)
    other.start()
    time.sleep(0.3)
    began = time.monotonic()
    answer = ask(server.port, "POST", path, world.cookie, f"_token={token}&_once=slet&navn={quote(title)}&journal=nej")
    took = (time.monotonic() - began) * 1000
    done.set()
    other.join()
    if answer.status != 303:
        raise SystemExit(f"bench: deleting was answered {answer.status}")
    return took, max(waits)


# What Python does, run as a program: the same rows with the same names beside them, streamed.

QUERY = """
    SELECT t.id, t.at, t.kind, t.person_id, p.name, t.participant, t.actor_group, t.organisation_id, o.name, t.target,
      t.target_id, t.builds_on, t.step, t.size, t.note
    FROM contributions t LEFT JOIN people p ON p.id = t.person_id LEFT JOIN organisations o ON o.id = t.organisation_id
    WHERE t.case_id = ? ORDER BY t.id
"""


class Counted(io.RawIOBase):
    """Takes everything and keeps its length."""

    def __init__(self):
        self.size, self.first = 0, 0.0

    def writable(self) -> bool:
        return True

    def write(self, piece) -> int:
        if not self.size:
            self.first = time.monotonic()
        self.size += len(piece)
        return len(piece)


def main(database: str, case: int, form: str):
    def most() -> float:
        status = Path("/proc/self/status").read_text()
        return int(status.split("VmHWM:")[1].split()[0]) / 1024

    before, began, cpu = most(), time.monotonic(), time.process_time()
    out = Counted()
    db = sqlite3.connect(database)
    rows = db.execute(QUERY, (case,))
    names = [column[0] for column in rows.description]
    if form == "json":
        text = io.TextIOWrapper(io.BufferedWriter(out), encoding="utf-8")
        separator = "["
        for row in rows:
            text.write(separator + json.dumps(dict(zip(names, row)), ensure_ascii=False))
            separator = ",\n"
        text.write("]")
        text.flush()
    elif form == "csv":
        text = io.TextIOWrapper(io.BufferedWriter(out), encoding="utf-8", newline="")
        write(text, names, rows)
        text.flush()
    else:
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
            with archive.open("contributions.csv", "w") as entry:
                text = io.TextIOWrapper(entry, encoding="utf-8", newline="")
                write(text, names, rows)
                text.flush()
    print((out.first - began) * 1000, time.monotonic() - began, out.size / 2**20, before, most(), time.process_time() - cpu)


def write(text, names, rows):
    def safe(value):
        return "'" + value if isinstance(value, str) and value[:1] in ("=", "+", "-", "@") else value

    writer = csv.writer(text, delimiter=";")
    writer.writerow(names)
    for row in rows:
        moment = time.strftime("%Y-%m-%d %H:%M", time.localtime(row[1] / 1000))
        writer.writerow([row[0], moment, *map(safe, row[2:])])


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
