"""How soon a thousand phones in one room see where the meeting goes, while all of them vote within ten seconds.

`python3 Benchmarks/meeting.py [--binary PATH] [--phones N] [--steps N]`: a demonstration of its own. Each phone has
a line open and a pass into the room, as the script of the page does; told that something is new, it asks where to be,
and is behind until it has been answered. Who leads presses *next* again and again meanwhile.
"""

import argparse
import json
import os
import random
import re
import select
import socket
import tempfile
import time
from collections import deque
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode

from server import Server, ask, hidden_fields
from voting import PER_ADDRESS, Crowd

TOKEN = "tryghjemkomst"
MAP = "/m/" + TOKEN
WITHIN = 10.0  # seconds in which all vote
FOLLOWS_WITHIN = 10.0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--binary", default=".build/release/samspil")
    parser.add_argument("--phones", type=int, default=1_000)
    parser.add_argument("--steps", type=int, default=6)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="meeting.", dir=".cache") as directory:
        environment = {"SAMSPIL_TRUSTED_PROXIES": "127.0.0.1"}
        with Server(wanted.binary, "demo", Path(directory) / "data", environment=environment) as server:
            server.settle()
            meet(server, Path(directory), wanted.phones, wanted.steps)


def meet(server: Server, directory: Path, phones: int, steps: int):
    leader = Leader(server)
    hall = Hall(server, leader.code, Crowd(server, TOKEN, directory, phones), phones)
    before, cpu = server.memory(), server.cpu()
    votes = sorted(random.uniform(0, WITHIN) for _ in range(phones))
    presses = [WITHIN * (number + 0.5) / steps for number in range(steps)]
    figures = hall.run(votes, presses, leader)
    cpu = server.cpu() - cpu
    after = server.memory()
    load = os.getloadavg()[0]
    print(f"{phones} phones, {steps} steps while {len(figures.votes)} votes were taken within {WITHIN:.0f} s, load {load:.1f}")
    for name, values in (("the press is answered", figures.answered), ("half have followed", figures.half),
                         ("all have followed", figures.all), ("a vote is answered", figures.votes)):
        values = sorted(values)
        at = lambda share: values[min(len(values) - 1, int(share * len(values)))]
        print(f"{name:24} p50 {at(.5):7.1f} ms   p99 {at(.99):7.1f} ms   longest {values[-1]:7.1f} ms")
    print(f"processor {cpu:.1f} s; memory (PSS) {before['Pss']:.1f} MB with all listening, {after['Pss']:.1f} after")


class Leader:
    """Opens a room with the opinion map and the call for ideas, and leads it back and forth."""

    def __init__(self, server: Server):
        self.server = server
        self.cookie = server.sign_in(server.persona("consultant"))
        cases = server.get("/forloeb?soeg=Tryg+hjem", self.cookie).text
        path = f"/forloeb/{re.search(r'/forloeb/([0-9]+)', cases)[1]}/rum"
        page = server.get(path, self.cookie).text
        items = re.findall(r'value="((?:map|ideas)-[0-9]+)"', page)
        fields = [*hidden_fields(page, path).items(), ("navn", "Salen"), *(("aktivitet", item) for item in items)]
        ask(server.port, "POST", path, self.cookie, urlencode(fields))
        page = server.get(path, self.cookie).text
        self.code = re.search(r'href="/rum/([A-Z0-9]{6})/styr"', page)[1]

    def next(self) -> tuple[str, str]:
        """Address and form of one step, as the page for steering has them."""
        page = self.server.get(f"/rum/{self.code}/styr", self.cookie).text
        path = f"/rum/{self.code}/aktivitet"
        form = next(form for form in page.split("<form")[1:] if 'id="koer-' in form.split("</form>")[0])
        fields = re.findall(r'<input[^>]*name="([^"]*)"[^>]*value="([^"]*)"', form.split("</form>")[0])
        return path, urlencode(fields)


@dataclass
class Figures:
    """Milliseconds from when what is pressed is sent."""

    answered: list[float] = field(default_factory=list)
    half: list[float] = field(default_factory=list)
    all: list[float] = field(default_factory=list)
    votes: list[float] = field(default_factory=list)


@dataclass
class Line:
    """A connection that is kept open, and what waits for its answer there."""

    socket: socket.socket
    phone: int
    waiting: deque = field(default_factory=deque)
    read: bytearray = field(default_factory=bytearray)


class Hall:
    """The phones: each with a line that tells it of something new, and one that it asks and votes on."""

    def __init__(self, server: Server, code: str, crowd: Crowd, phones: int):
        self.server, self.code, self.poll = server, code, select.epoll()
        people, self.statements = crowd.people.read_text().splitlines(), crowd.statements
        pass_ = self.enter()
        self.people = [(f"{cookie}; {pass_}", token) for cookie, token in (one.split("\t") for one in people)]
        self.told: dict[int, Line] = {}
        self.asked: dict[int, Line] = {}
        self.by_phone: list[Line] = []
        self.steps = [0] * phones
        self.leading: Line | None = None
        for phone in range(phones):
            line = self.open(phone, self.told)
            line.socket.sendall(self.request("GET", f"/rum/{code}/live", phone, "text/event-stream"))
            self.by_phone.append(self.open(phone, self.asked))
            if phone % 50 == 49:
                self.turn(0.05)
        while self.turn(0.5):
            pass

    def enter(self) -> str:
        path = f"/rum/{self.code}"
        page = self.server.get(path)
        answer = ask(self.server.port, "POST", path, page.cookies, urlencode(hidden_fields(page.text, path)))
        return next(cookie for cookie in answer.cookies.split("; ") if cookie.startswith("samspil-rum="))

    def open(self, phone: int, lines: dict[int, Line]) -> Line:
        one = socket.create_connection(("127.0.0.1", self.server.port))
        one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        line = lines[one.fileno()] = Line(one, phone)
        self.poll.register(one, select.EPOLLIN)
        return line

    def request(self, method: str, path: str, phone: int, accept: str, form: str = "", cookie: str = "") -> bytes:
        head = (f"{method} {path} HTTP/1.1\r\nHost: localhost:{self.server.port}\r\nAccept: {accept}\r\n"
                f"X-Forwarded-For: 198.51.100.{phone // PER_ADDRESS + 1}\r\nCookie: {cookie or self.people[phone][0]}\r\n")
        if form:
            head += f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(form)}\r\n"
        return (head + "\r\n" + form).encode()

    def turn(self, still: float) -> int:
        """Reads what has come: who is told asks, who is answered knows."""
        ready = self.poll.poll(still)
        for number, _ in ready:
            line = self.told.get(number) or self.asked[number]
            said = line.socket.recv(65_536)
            if not said:
                raise SystemExit("bench: the server let go of a line")
            if number in self.told:
                if b"HTTP/1.1" in said and b"HTTP/1.1 200" not in said:
                    raise SystemExit(f"bench: a phone may not listen: {said[:200]!r}")
                if b"data:" in said:
                    self.send(self.by_phone[line.phone], "now", self.request(
                        "GET", f"/rum/{self.code}/nu", line.phone, "application/json"))
            else:
                line.read += said
                while self.take(line):
                    pass
        return len(ready)

    def send(self, line: Line, what: str, request: bytes):
        line.waiting.append((what, time.monotonic()))
        line.socket.sendall(request)

    def take(self, line: Line) -> bool:
        head, found, _ = bytes(line.read).partition(b"\r\n\r\n")
        if not found:
            return False
        size = len(head) + 4 + int(re.search(rb"(?i)content-length: *([0-9]+)", head)[1])
        if len(line.read) < size:
            return False
        body = bytes(line.read[len(head) + 4:size])
        del line.read[:size]
        what, sent = line.waiting.popleft()
        status = int(head[9:12])
        if what == "now" and status == 200:
            self.steps[line.phone] = json.loads(body)["step"]
        elif what == "vote" and status == 200:
            self.figures.votes.append((time.monotonic() - sent) * 1000)
        elif what == "press" and status == 303:
            self.figures.answered.append((time.monotonic() - sent) * 1000)
        else:
            raise SystemExit(f"bench: {what} was answered {status}: {body[:300]!r}")
        return True

    def run(self, votes: list[float], presses: list[float], leader: Leader) -> Figures:
        self.figures = Figures()
        self.leading = self.open(0, self.asked)
        began, step, pressed = time.monotonic(), max(self.steps), None
        voters = list(range(len(self.people)))
        random.shuffle(voters)
        while votes or presses or pressed or len(self.figures.votes) < len(voters):
            now = time.monotonic() - began
            while votes and votes[0] <= now:
                self.vote(voters[len(voters) - len(votes)])
                votes.pop(0)
            if presses and presses[0] <= now and not pressed:
                path, form = leader.next()
                pressed, step = time.monotonic(), step + 1
                self.send(self.leading, "press", self.request("POST", path, 0, "text/html", form, leader.cookie))
                presses.pop(0)
                half = None
            self.turn(0.005)
            if pressed:
                since = (time.monotonic() - pressed) * 1000
                there = sum(one >= step for one in self.steps)
                if half is None and there * 2 >= len(self.steps):
                    half = since
                    self.figures.half.append(half)
                if there == len(self.steps):
                    self.figures.all.append(since)
                    pressed = None
                elif since > FOLLOWS_WITHIN * 1000:
                    raise SystemExit(f"bench: {len(self.steps) - there} phones have not followed")
        return self.figures

    def vote(self, phone: int):
        fields = {"_token": self.people[phone][1], "udsagn": random.choice(self.statements),
                  "stemme": random.choice("10") if phone % 2 else "1", "del": "1"}
        self.send(self.by_phone[phone], "vote", self.request("POST", MAP, phone, "text/html", urlencode(fields)))


if __name__ == "__main__":
    main()
