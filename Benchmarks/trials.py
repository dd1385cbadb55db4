"""How fast the page of a trial is read that is measured by ten long series."""

import math
import random
import threading
import time
from dataclasses import dataclass

from data import World, opened, value
from server import Server, ask

TRIAL = "Borgeren booker selv"  # of a case that the consultant takes part in
INDICATORS = 10
POINTS = 1_000
READS = 400
READERS = 4
# A measurement is written before each of these reads, so that one series is judged anew.
CHANGED = 60


@dataclass
class Figures:
    bytes: int
    first: float  # milliseconds: all ten are judged
    one: list[float]  # one reader, nothing has changed
    crowd: list[float]  # several readers at once
    changed: list[float]  # after a measurement of one series


def measure(world: World, reads: int = READS) -> Figures:
    where = world.copy("trials")
    path, site = grow(where)
    with Server(world.binary, "serve", where) as server:
        server.settle()
        first, size = timed(server, world.cookie, path)
        one = sorted(timed(server, world.cookie, path)[0] for _ in range(reads))
        crowd: list[float] = []
        readers = [
            threading.Thread(target=lambda: crowd.extend(
                [timed(server, world.cookie, path)[0] for _ in range(reads // READERS)]))
            for _ in range(READERS)]
        for reader in readers:
            reader.start()
        for reader in readers:
            reader.join()
        changed = []
        for number in range(CHANGED):
            change(where, site, number)
            changed.append(timed(server, world.cookie, path)[0])
    return Figures(size, first, one, sorted(crowd), sorted(changed))


def timed(server: Server, cookie: str, path: str) -> tuple[float, int]:
    began = time.perf_counter()
    answer = ask(server.port, "GET", path, cookie)
    if answer.status != 200:
        raise SystemExit(f"bench: {path} answered {answer.status}")
    return (time.perf_counter() - began) * 1000, len(answer.body)


def grow(where) -> tuple[str, int]:
    """Ten series beside a trial of the demonstration: noise, levels, a slope, a season, one like the day before."""
    dice = random.Random(7)
    with opened(where) as db:
        trial, case = db.execute("SELECT id, case_id FROM trials WHERE title = ?", (TRIAL,)).fetchone()
        person = value(db, "SELECT MIN(person_id) FROM case_people WHERE case_id = ?", case)
        today = int(time.time() // 86_400)
        site = 0
        db.execute("DELETE FROM trial_indicators WHERE trial_id = ?", (trial,))
        for number in range(INDICATORS):
            indicator = db.execute(
                "INSERT INTO indicators (case_id, name, unit, better, rhythm, person_id, at) "
                "VALUES (?, ?, 'antal', 'higher', 'day', ?, 0)", (case, f"Serie {number}", person)).lastrowid
            site = db.execute(
                "INSERT INTO indicator_sites (indicator_id, name) VALUES (?, '')", (indicator,)).lastrowid
            db.execute(
                "INSERT INTO trial_indicators (trial_id, indicator_id, site_id, bar) VALUES (?, ?, ?, 60)",
                (trial, indicator, site))
            last = 0.0
            for point in range(POINTS):
                last = (0.5 if number % 2 else 0) * last + dice.gauss(0, 3)
                level = [0, 15 * (point > 400), point / 60, 8 * math.sin(point / 58), 10 * (point // 250)][number % 5]
                db.execute(
                    "INSERT INTO measurements (indicator_id, site_id, period, value, person_id, at) "
                    "VALUES (?, ?, ?, ?, ?, 0)",
                    (indicator, site, today - POINTS + point, round(50 + level + last, 1), person))
    return f"/forloeb/{case}/afproevninger/{trial}", site


def change(where, site: int, number: int):
    with opened(where) as db:
        db.execute(
            "UPDATE measurements SET value = ? WHERE id = (SELECT MAX(id) FROM measurements WHERE site_id = ?)",
            (50 + number % 7, site))
        db.execute(
            "UPDATE indicators SET series_revision = series_revision + 1 "
            "WHERE id = (SELECT indicator_id FROM indicator_sites WHERE id = ?)", (site,))
