"""How many votes a second are taken, each on disk before it is answered, how long one of them takes, and how long a map
takes to be made again while people vote on."""

import http.client
import json
import random
import subprocess
import time
from array import array
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode

import load
from data import World, opened, value
from server import Server, hidden_fields

HERE = Path(__file__).parent
# From one address 600 may begin within an hour: participants come from several, through a proxy.
PER_ADDRESS = 500
PARTICIPANTS = 500
ROUNDS = 3
# People, statements and how many of them each has answered.
SIZES = [(5_000, 300, 100), (100_000, 1_000, 100)]
MAP_WITHIN = 300  # seconds


@dataclass
class Map:
    """What was measured on one map."""

    people: int
    statements: int
    votes: int
    first: int = 0  # milliseconds, all votes read from disk
    again: list[int] = field(default_factory=list)  # each time with five more, the machine at rest
    meanwhile: list[int] = field(default_factory=list)  # while others vote
    voting: list[load.Run] = field(default_factory=list)


def measure(world: World, seconds: int, sizes=SIZES) -> list[Map]:
    """The map of the demonstration first, then larger ones."""
    data = world.copy("votes")
    with opened(data) as db:
        token = "tryghjemkomst"
        one = value(db, "SELECT id FROM conversations WHERE token = ?", token)
        found = [Map(*size(db, one))]
    with serve(world, data) as server:
        crowd = Crowd(server, token, world.directory, PARTICIPANTS)
        crowd.run(1)
        found[0].voting = [crowd.run(seconds) for _ in range(ROUNDS)]
    for people, statements, each in sizes:
        found.append(large(world, people, statements, each, seconds))
    return found


def large(world: World, people: int, statements: int, each: int, seconds: int) -> Map:
    data = world.copy(f"map-{people}")
    token = f"kort{people}"
    one = make(data, world.case, token, people, statements, each)
    found = Map(people, statements, people * each)
    with serve(world, data) as server:
        found.first = awaited(data, one, 1)
        for turn in range(ROUNDS):
            Crowd(server, token, world.directory, 5, first=1_000_000 * (turn + 1))
            found.again.append(awaited(data, one, turn + 2))
        crowd = Crowd(server, token, world.directory, PARTICIPANTS)
        crowd.run(1)
        for _ in range(ROUNDS):
            found.voting.append(crowd.run(seconds))
            found.meanwhile.append(took(data, one)[1])
    return found


def serve(world: World, data: Path) -> Server:
    server = Server(world.binary, "serve", data, environment={"SAMSPIL_TRUSTED_PROXIES": "127.0.0.1"})
    server.settle()
    return server


def size(db, one: int) -> tuple[int, int, int]:
    """People, statements and votes of a map."""
    return (
        value(db, "SELECT COUNT(*) FROM conversation_participants WHERE conversation_id = ?", one),
        value(db, "SELECT COUNT(*) FROM conversation_statements WHERE conversation_id = ? AND status = 'open'", one),
        value(db, """SELECT COUNT(*) FROM conversation_participants p JOIN conversation_votes w ON w.participant_id = p.id
                     WHERE p.conversation_id = ?""", one),
    )


def make(data: Path, case: int, token: str, people: int, statements: int, each: int) -> int:
    """A map with people of three kinds, written straight into the tables."""
    chance, now = random.Random(1962), int(time.time() * 1000)
    with opened(data) as db:
        author = value(db, "SELECT person_id FROM case_people WHERE case_id = ? AND role = 'leader'", case)
        one = db.execute(
            """INSERT INTO conversations (case_id, token, question, audience, moderation, takes_statements, shows_map,
                 created_by, created, opened) VALUES (?, ?, 'Hvad nu?', 'link', 'before', 0, 1, ?, ?, ?)""",
            (case, token, author, now, now)).lastrowid
        ids = [db.execute(
            """INSERT INTO conversation_statements (conversation_id, text, status, is_seed, written_by, written)
               VALUES (?, ?, 'open', 1, ?, ?)""", (one, f"Udsagn {number} om det hele", author, now)).lastrowid
            for number in range(statements)]
        first = value(db, "SELECT COALESCE(MAX(id), 0) FROM conversation_participants") + 1
        db.executemany(
            "INSERT INTO conversation_participants (id, conversation_id, key) VALUES (?, ?, ?)",
            ((first + number, one, f"made {number}") for number in range(people)))
        # What each kind mostly answers to each statement; one in five answers is drawn without regard to it.
        leaning = [array("b", (chance.choice((-1, 1, 1)) for _ in ids)) for _ in range(3)]
        places = range(statements)

        def votes():
            for number in range(people):
                own = leaning[number % 3]
                for place in sorted(chance.sample(places, each)):
                    drawn = chance.random()
                    yield first + number, ids[place], own[place] if drawn < 0.8 else -1 if drawn < 0.9 else 0

        db.executemany(
            "INSERT INTO conversation_votes (participant_id, statement_id, vote, first_act, act) VALUES (?, ?, ?, 0, 0)",
            votes())
        return one


def took(data: Path, one: int) -> tuple[int, int]:
    """The number of the map that is shown, and how many milliseconds it took."""
    with opened(data) as db:
        return db.execute(
            "SELECT number, took FROM conversation_maps WHERE conversation_id = ?", (one,)).fetchone() or (0, 0)


def awaited(data: Path, one: int, number: int) -> int:
    began = time.monotonic()
    while time.monotonic() - began < MAP_WITHIN:
        shown, milliseconds = took(data, one)
        if shown >= number:
            return milliseconds
        time.sleep(0.05)
    raise SystemExit(f"bench: map {number} was not made within {MAP_WITHIN} s")


class Crowd:
    """Participants who have voted once, each with a cookie of their own."""

    def __init__(self, server: Server, token: str, directory: Path, count: int, first: int = 0):
        self.server, self.path = server, f"/m/{token}"
        self.people = directory / f"people-{token}"
        lines, statements = [], set()
        for number in range(count):
            address = f"198.51.{100 + first // 1_000_000}.{number // PER_ADDRESS + 1}"
            _, page, given = self.press(address)
            fields = hidden_fields(page, self.path)
            statements.add(fields["udsagn"])
            form = f"samspil-form={given['samspil-form']}"
            status, text, more = self.press(address, form, fields | {"stemme": "1", "del": "1"})
            if status != 200:
                raise SystemExit(f"bench: a vote was answered with {status}\n{text[:500]}")
            lines.append(f"{form}; samspil-deltager={more['samspil-deltager']}\t{fields['_token']}")
        self.people.write_text("\n".join(lines) + "\n")
        self.statements = sorted(statements)

    def press(self, address: str, cookie: str = "", form: dict | None = None) -> tuple[int, str, dict[str, str]]:
        """Status, text and cookies of one request from an address that the proxy saw."""
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=30)
        headers = {"Host": f"localhost:{self.server.port}", "X-Forwarded-For": address, "Cookie": cookie}
        if form:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        connection.request("POST" if form else "GET", self.path, urlencode(form) if form else None, headers)
        response = connection.getresponse()
        cookies = dict(value.split(";")[0].split("=", 1) for value in response.headers.get_all("Set-Cookie", []))
        found = response.status, response.read().decode(), cookies
        connection.close()
        return found

    def run(self, seconds: int) -> load.Run:
        """Votes with 64 connections, each time another answer of one of them."""
        before = self.server.cpu()
        said = subprocess.run(
            ["wrk", "-t1", f"-c{load.CLIENTS}", f"-d{seconds}s", "-s", str(HERE / "votes.lua"),
             f"http://127.0.0.1:{self.server.port}{self.path}", "--", str(self.people), ",".join(self.statements)],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if said.returncode != 0 or "figures " not in said.stdout:
            raise SystemExit(f"bench: wrk failed:\n{said.stdout[-2000:]}")
        cpu = self.server.cpu() - before
        self.server.forget_log()
        figures = json.loads(said.stdout.rpartition("figures ")[2])
        if figures["faults"]:
            raise SystemExit(f"bench: {figures['faults']} of {figures['requests']} votes went wrong")
        return load.figures_of(figures, cpu)
