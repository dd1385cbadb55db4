"""Measurements: a long table read and saved, a system that sends, and a page of many charts."""

import http.client
import json
import random
import re
import threading
import time
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from urllib.parse import urlencode

from server import Server, ask, hidden_fields

PLACES, DAYS = 10, 10_000  # of the long table
SENDERS, SECONDS = 4, 5
CHARTS, POINTS, VIEWS = 10, 1_000, 300


@dataclass
class Figures:
    rows: int
    read: float  # seconds until the table was understood
    ready: float  # until all lines lay ready to be looked at
    shown: int  # steps of the progress that were seen
    saved: float  # until they were measurements
    sent: list[tuple[int, float, list[float]]]  # lines a sending, measurements a second, milliseconds
    page: list[float]  # milliseconds
    size: int  # bytes of it


def measure(binary: str, directory: Path, views: int = VIEWS) -> Figures:
    with Server(binary, "demo", directory / "measuring") as server:
        server.settle()
        team = Team(server, server.sign_in(server.persona("consultant")))
        case = team.submit("/forloeb/nyt", {"navn": "Tal", "problem": "Der mangler tal", "udloeser": "criticism"})
        long = table(team, case)
        sent = [(lines, *sending(team, case, lines)) for lines in (100, 1)]
        page, size = charts(team, case, views)
    return Figures(PLACES * DAYS, *long, sent, page, size)


class Team:
    """Somebody signed in, who fills in forms."""

    def __init__(self, server: Server, cookie: str):
        self.server, self.cookie = server, cookie

    def get(self, path: str) -> str:
        answer = ask(self.server.port, "GET", path, self.cookie)
        if answer.status != 200:
            raise SystemExit(f"bench: {path} was answered {answer.status}")
        return answer.text

    def submit(self, action: str, fields: dict[str, str], on: str | None = None) -> str:
        """Where the form leads."""
        form = hidden_fields(self.get(on or action), action) | fields
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=60)
        connection.request("POST", action, urlencode(form), {
            "Host": f"localhost:{self.server.port}", "Cookie": self.cookie,
            "Content-Type": "application/x-www-form-urlencoded"})
        answer = connection.getresponse()
        text = answer.read().decode()
        if answer.status not in (200, 303):
            raise SystemExit(f"bench: {action} was answered {answer.status}")
        return (answer.headers.get("Location") or text).split("?")[0] if answer.status == 303 else text

    def define(self, case: str, name: str, places: str = "") -> str:
        leads = self.submit(f"{case}/indikatorer/ny", {
            "navn": name, "definition": "Alle", "enhed": "antal", "bedre": "higher", "rytme": "day", "steder": places})
        return leads.removesuffix("/maaling")


def table(team: Team, case: str) -> tuple[float, float, int, float]:
    places = [f"Sted {number}" for number in range(PLACES)]
    indicator = team.define(case, "Langt", "\n".join(places))
    first = date(1990, 1, 1)
    lines = (f"{first + timedelta(days=day):%d-%m-%Y};{day % 97},5;{place}" for place in places for day in range(DAYS))
    text = "dato;værdi;sted\r\n" + "\r\n".join(lines)
    began = time.monotonic()
    preview = team.submit(f"{indicator}/import", {"tekst": text})
    read, steps = time.monotonic() - began, set()
    while 'value="gem"' not in (page := team.get(preview)):
        steps |= set(re.findall(r"([\d.]+) af [\d.]+ er klar", page))
        time.sleep(0.02)
    ready = time.monotonic() - began
    team.submit(preview, {"handling": "gem"})
    return read, ready, len(steps), time.monotonic() - began


def sending(team: Team, case: str, lines: int) -> tuple[float, list[float]]:
    """As many senders as keys, each with an indicator of its own and as fast as it is answered."""
    keys = []
    for number in range(SENDERS):
        indicator = team.define(case, f"System {number}")
        page = team.submit(f"{indicator}/noegler", {"navn": "bench"})
        keys.append((indicator.rsplit("/", 1)[1], re.search(r'value="(samspil_[^"]+)"', page)[1]))
    took: list[float] = []
    began = time.monotonic()
    senders = [threading.Thread(target=send, args=(team.server.port, *key, lines, took)) for key in keys]
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join()
    return len(took) * lines / (time.monotonic() - began), sorted(took)


def send(port: int, indicator: str, key: str, lines: int, took: list[float]):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    first, ends = date(1950, 1, 1), time.monotonic() + SECONDS
    # No more than a key may send in a minute.
    for number in range(min(500, 25_000 // lines)):
        if time.monotonic() > ends:
            break
        days = (first + timedelta(days=number * lines + line) for line in range(lines))
        body = json.dumps({"measurements": [{"date": day.isoformat(), "value": 41.5} for day in days]})
        began = time.monotonic()
        connection.request("POST", f"/api/v1/indicators/{indicator}/measurements", body, {
            "Authorization": f"Bearer {key}", "Content-Type": "application/json", "Idempotency-Key": str(number)})
        answer = connection.getresponse()
        answer.read()
        if answer.status != 200:
            raise SystemExit(f"bench: a sending was answered {answer.status}")
        took.append((time.monotonic() - began) * 1000)


def charts(team: Team, case: str, views: int) -> tuple[list[float], int]:
    """A trial that is measured by many long series."""
    new = f"{case}/afproevninger/ny"
    trial = team.submit(new, {
        "titel": "Alt", "hvis": "a", "saa": "b", "fordi": "c", "hvor": "d", "samtykke": "given",
        "ansvarlig": re.search(r'<option value="(\d+)"', team.get(new))[1]})
    chance, first = random.Random(3), date(2023, 1, 1)
    for number in range(CHARTS):
        indicator = team.define(case, f"Serie {number}")
        text = "\n".join(
            f"{first + timedelta(days=day)};{40 + 18 * (day > 600) + chance.gauss(0, 3):.2f}" for day in range(POINTS))
        team.submit(team.submit(f"{indicator}/import", {"tekst": text}), {"handling": "gem"})
        place = re.search(rf'<option value="(\d+)"[^>]*>[^<]*Serie {number}<', team.get(trial))[1]
        team.submit(f"{trial}/maal", {"sted": place, "overligger": "55"}, on=trial)
    page, took = team.get(trial), []
    for _ in range(views):
        began = time.monotonic()
        team.get(trial)
        took.append((time.monotonic() - began) * 1000)
    return sorted(took), len(page.encode())
