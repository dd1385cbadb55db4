"""How fast pages are read, against the least that can be asked for."""

from dataclasses import dataclass, field

import load
import statements
from data import PEOPLE, PERSPECTIVES, World, enlarge
from server import Server

ONE_LINE = "/forloeb/lignende?q="
# Whoever is signed in already is sent on: nothing is done but finding that out.
SENT_ON = "/log-ind?videre=/forloeb"


@dataclass
class Page:
    """A page as the consultant reads it, and its runs."""

    name: str
    server: Server
    path: str
    cookie: str
    compressed: bool = False
    bytes: int = 0
    statements: int = 0
    runs: list[load.Run] = field(default_factory=list)

    def look(self):
        """Reads it once: a page that sends one on to sign in is no page."""
        answer = self.server.get(self.path, self.cookie)
        if answer.status != (303 if self.path == SENT_ON else 200):
            raise SystemExit(f"bench: {self.path} answered {answer.status}")
        self.bytes = answer.compressed if self.compressed else len(answer.body)

    def run(self, seconds: int) -> load.Run:
        return load.get(self.server, [self.path], self.cookie, seconds, self.compressed)

    @property
    def best(self) -> load.Run:
        return load.best(self.runs)


class Pages:
    """The pages that are measured in turn, on two servers with the same cases."""

    def __init__(self, world: World):
        self.world = world
        data, large = world.copy("pages"), world.copy("large")
        enlarge(large, world.case)
        self.server, self.large = world.serve(data), world.serve(large)
        self.all = self.listed()
        for page in self.all:
            page.look()
        for server in (self.server, self.large):
            self.count(server)

    def listed(self) -> list[Page]:
        case, cookie = f"/forloeb/{self.world.case}", self.world.cookie
        here = f"{self.world.people} people, {self.world.perspectives} perspectives"
        self.health = Page("`/healthz`, in the server's own thread", self.server, "/healthz", "")
        self.line = Page("one-line page: router, session, an empty fragment", self.server, ONE_LINE, cookie)
        self.cockpit = Page(f"cockpit of a case: {here}", self.server, case, cookie)
        self.crowded = Page(f"the same: {PEOPLE} people, {PERSPECTIVES} perspectives", self.large, case, cookie)
        return [
            self.health,
            Page("no page: router, session, sent on", self.server, SENT_ON, cookie),
            self.line,
            Page("case list, 50 of 1,000", self.server, "/forloeb?vis=alle", cookie),
            Page("the same, compressed", self.server, "/forloeb?vis=alle", cookie, compressed=True),
            self.cockpit,
            Page("the same, compressed", self.server, case, cookie, compressed=True),
            self.crowded,
            Page("framing", self.server, f"{case}/indramning", cookie),
            Page("actors", self.server, f"{case}/aktoerer", cookie),
            Page("differences", self.server, f"{case}/forskelle", cookie),
            Page("one difference", self.server, f"{case}/forskelle/{self.world.difference}", cookie),
            Page("meetings", self.server, f"{case}/moeder", cookie),
            Page("one meeting: agenda and minutes", self.server, f"{case}/moeder/{self.world.meeting}", cookie),
            Page("an agreement", self.server, f"{case}/aftaler/{self.world.agreement}", cookie),
        ]

    def count(self, server: Server):
        """The statements are counted beside, by another process with the same data."""
        there = [page for page in self.all if page.server is server]
        counted = statements.count(self.world, server.data, [page.path for page in there])
        for page in there:
            page.statements = counted[page.path]

    def round(self, seconds: int):
        for page in self.all:
            page.runs.append(page.run(seconds))

    def warm(self):
        for page in self.all:
            page.run(1)

    def stop(self):
        self.server.stop()
        self.large.stop()
