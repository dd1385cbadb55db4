"""What is measured on: the demonstration with 1,000 further cases, and a case grown large."""

import shutil
import sqlite3
import time
from dataclasses import dataclass
from pathlib import Path

from server import Server

CASES = 1_000
CASE = "Tryg hjem på 48 timer"
PEOPLE = 200
PERSPECTIVES = 300
GROUPS = ["politician", "manager", "provider", "employee", "user", "researcher", "ngo", "volunteer"]


@dataclass
class World:
    """Copies of the same data, and the session of the consultant, which is good in each."""

    binary: str
    directory: Path
    cookie: str
    case: int
    people: int
    perspectives: int
    difference: int
    meeting: int
    agreement: int

    def copy(self, name: str) -> Path:
        into = self.directory / name
        shutil.copytree(self.directory / "whole", into)
        return into

    def serve(self, data: Path) -> Server:
        server = Server(self.binary, "serve", data)
        server.settle()
        return server


def make(binary: str, directory: Path) -> World:
    whole = directory / "whole"
    with Server(binary, "demo", whole, "--cases", str(CASES)) as server:
        server.settle()
        cookie = server.sign_in(server.persona("consultant"))
    with opened(whole) as db:
        case = value(db, "SELECT id FROM cases WHERE title = ?", CASE)
        difference = value(db, "SELECT MIN(id) FROM differences WHERE case_id = ?", case)
        meeting = value(
            db, "SELECT MAX(l.meeting_id) FROM minute_lines l JOIN meetings m ON m.id = l.meeting_id WHERE m.case_id = ?", case)
        agreement = value(db, "SELECT MIN(id) FROM agreements WHERE case_id = ?", case)
        return World(binary, directory, cookie, case, *size(db, case), difference, meeting, agreement)


def size(db: sqlite3.Connection, case: int) -> tuple[int, int]:
    """How many take part in a case, and how many perspectives stand in it."""
    return (
        value(db, "SELECT COUNT(*) FROM case_people WHERE case_id = ? AND left_at IS NULL", case),
        value(db, "SELECT COUNT(*) FROM perspectives WHERE case_id = ? AND withdrawn IS NULL", case),
    )


def enlarge(data: Path, case: int):
    """The same case with more who take part and more who have written."""
    now = int(time.time() * 1000)
    with opened(data) as db:
        people, perspectives = size(db, case)
        home = value(db, "SELECT organisation_id FROM cases WHERE id = ?", case)
        new = [add_person(db, case, home, number, now) for number in range(PEOPLE - people)]
        for number in range(PERSPECTIVES - perspectives):
            person, group = new[number % len(new)]
            add_perspective(db, case, home, person, group, number, now)
        # What lists say of it is reckoned again when the server starts.
        db.execute("UPDATE cases SET revision = revision + 1, updated = ? WHERE id = ?", (now, case))
        if size(db, case) != (PEOPLE, PERSPECTIVES):
            raise SystemExit("bench: the case did not become as large as it should")


def add_person(db, case: int, home: int, number: int, now: int) -> tuple[int, str]:
    name, group = f"Målt Person {number}", GROUPS[number % len(GROUPS)]
    person = db.execute(
        """
        INSERT INTO people
          (name, title, email, email_confirmed, folded, home, is_guest, is_platform_administrator, created)
        VALUES (?, 'Medarbejder', ?, 1, ?, 'frontline', 0, 0, ?)
        """, (name, f"bench{number}@example.org", name.lower(), now)).lastrowid
    db.execute(
        """
        INSERT INTO case_people (case_id, person_id, role, actor_group, organisation_id, gives, gets, joined)
        VALUES (?, ?, 'member', ?, ?, 'En time om ugen', 'Et svar', ?)
        """, (case, person, group, home, now))
    contribute(db, case, home, person, group, "joined", "case", now)
    return person, group


def add_perspective(db, case: int, home: int, person: int, group: str, number: int, now: int):
    db.execute(
        "INSERT INTO perspectives (case_id, person_id, actor_group, text, at) VALUES (?, ?, ?, ?, ?)",
        (case, person, group, f"Set herfra ({number}) venter alle på, at nogen andre ringer først.", now))
    db.execute(
        """
        INSERT INTO perspective_counts (case_id, actor_group, person_id, given) VALUES (?, ?, ?, 1)
        ON CONFLICT (case_id, actor_group, person_id) DO UPDATE SET given = given + 1
        """, (case, group, person))
    contribute(db, case, home, person, group, "perspective", "perspective", now)


def contribute(db, case: int, home: int, person: int, group: str, kind: str, target: str, now: int):
    db.execute(
        """
        INSERT INTO contributions
          (case_id, person_id, actor_group, organisation_id, kind, target, step, size, note, at)
        VALUES (?, ?, ?, ?, ?, ?, 1, 60, '', ?)
        """, (case, person, group, home, kind, target, now))


class opened:
    """The database of a data directory, committed and closed afterwards."""

    def __init__(self, data: Path):
        self.db = sqlite3.connect(data / "samspil.db")

    def __enter__(self) -> sqlite3.Connection:
        self.db.execute("PRAGMA foreign_keys = ON")
        return self.db

    def __exit__(self, fault, *_):
        if fault is None:
            self.db.commit()
        self.db.close()


def value(db: sqlite3.Connection, query: str, *bound) -> int:
    row = db.execute(query, bound).fetchone()
    if row is None:
        raise SystemExit(f"bench: nothing is found by {query} {bound}")
    return row[0]
