"""How soon two thousand who have one case open hear of what somebody adds, and what they cost in memory."""

import base64
import hashlib
import select
import socket
import time
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import data
from data import World, opened
from server import Server, ask, hidden_fields

LISTENERS = 2_000
# One person may listen in ten places; beside those of the case these are enough.
PEOPLE = 200
ADDITIONS = 40
HEARD_WITHIN = 10


@dataclass
class Figures:
    """Milliseconds from the moment a form is sent until it is heard, and MB."""

    answered: list[float]
    first: list[float]
    half: list[float]
    all: list[float]
    before: dict[str, float]
    listening: dict[str, float]
    after: dict[str, float]
    listeners: int
    cpu: float  # seconds of the server's, for all additions


def measure(world: World, additions: int) -> Figures:
    where = world.copy("live")
    data.enlarge(where, world.case)
    cookies = open_sessions(where, world.case)
    with world.serve(where) as server:
        warm(server, world)
        before = server.memory()
        crowd = Crowd(server, f"/forloeb/{world.case}/live", cookies)
        time.sleep(3)
        crowd.drain()
        listening = server.memory()
        path = f"/forloeb/{world.case}/indramning/perspektiv"
        token = quote(hidden_fields(server.get(path, world.cookie).text, path)["_token"], safe="")
        cpu, told = server.cpu(), []
        for number in range(additions):
            told.append(crowd.hear(lambda: add(server, world, path, token, number)))
            time.sleep(0.4)
        cpu = server.cpu() - cpu
        after = server.memory()
        crowd.close()
    answered, first, half, every = (sorted(column) for column in zip(*told))
    return Figures(answered, first, half, every, before, listening, after, LISTENERS, cpu)


def warm(server: Server, world: World):
    """So that what any reading takes in memory is there before the listeners come."""
    for path in ("", "/indramning", "/indramning/perspektiv"):
        for _ in range(20):
            server.get(f"/forloeb/{world.case}{path}", world.cookie)
    time.sleep(2)


def open_sessions(where: Path, case: int) -> list[str]:
    """A session for each who takes part but the consultant, whose additions they are to hear of."""
    now = int(time.time() * 1000)
    with opened(where) as db:
        people = [row[0] for row in db.execute(
            """
            SELECT person_id FROM case_people cp JOIN people p ON p.id = cp.person_id
            WHERE cp.case_id = ? AND cp.left_at IS NULL AND p.name <> 'Mette Kjærgaard' ORDER BY person_id DESC
            """, (case,))]
        more = LISTENERS // 10 + 1 - len(people)
        home = data.value(db, "SELECT organisation_id FROM cases WHERE id = ?", case)
        people += [data.add_person(db, case, home, 10_000 + number, now)[0] for number in range(max(more, 0))]
        tokens = [(f"bench-session-{person}", person) for person in people]
        db.executemany(
            "INSERT INTO sessions (token, person_id, created, expires) VALUES (?, ?, ?, ?)",
            [(hashed(token), person, now, now + 86_400_000) for token, person in tokens])
    return [f"samspil={token}" for token, _ in tokens]


def hashed(token: str) -> str:
    """As the program keeps it: BLAKE2b, for links."""
    return base64.urlsafe_b64encode(hashlib.blake2b(token.encode(), digest_size=32).digest()).decode().rstrip("=")


def add(server: Server, world: World, path: str, token: str, number: int) -> float:
    form = f"_token={token}&_once=live{number}&perspektiv=Set+herfra+{number}+er+der+nyt"
    began = time.monotonic()
    answer = ask(server.port, "POST", path, world.cookie, form)
    if answer.status != 303:
        raise SystemExit(f"bench: a perspective was answered {answer.status}")
    return began


class Crowd:
    """Two thousand open connections, each of which is read as soon as there is something."""

    def __init__(self, server: Server, path: str, cookies: list[str]):
        self.poll, self.sockets, self.open = select.epoll(), {}, set()
        for number in range(LISTENERS):
            one = socket.create_connection(("127.0.0.1", server.port))
            head = f"GET {path} HTTP/1.1\r\nHost: localhost:{server.port}\r\nAccept: text/event-stream\r\n"
            one.sendall((head + f"Cookie: {cookies[number % len(cookies)]}\r\n\r\n").encode())
            one.setblocking(False)
            self.sockets[one.fileno()] = one
            self.poll.register(one, select.EPOLLIN)
            # What comes back at once is the first word to each.
            if number % 100 == 99:
                self.drain(0.05)
        self.drain(2)
        if len(self.open) < LISTENERS:
            raise SystemExit(f"bench: only {len(self.open)} of {LISTENERS} could listen")

    def drain(self, still: float = 0.5):
        """Reads until nothing has come for a while."""
        while ready := self.poll.poll(still):
            for number, _ in ready:
                said = self.sockets[number].recv(65_536)
                if said.startswith(b"HTTP/1.1 200"):
                    self.open.add(number)
                elif not said or said.startswith(b"HTTP/1.1 "):
                    raise SystemExit(f"bench: a listener was answered {said[:200]!r}")

    def hear(self, add) -> tuple[float, float, float, float]:
        """When the form was answered, and when the first, half and all had heard, in milliseconds from when it was sent."""
        began = add()
        answered = time.monotonic()
        waiting, heard = set(self.sockets), []
        while waiting and time.monotonic() - began < HEARD_WITHIN:
            for number, _ in self.poll.poll(0.05, LISTENERS):
                if b"added" in self.sockets[number].recv(65_536) and number in waiting:
                    waiting.discard(number)
                    heard.append(time.monotonic())
        if waiting:
            raise SystemExit(f"bench: {len(waiting)} of {LISTENERS} heard nothing")
        after = lambda moment: (moment - began) * 1000
        return after(answered), after(heard[0]), after(heard[len(heard) // 2]), after(heard[-1])

    def close(self):
        for one in self.sockets.values():
            one.close()
