"""How fast perspectives are taken in, and whether those acknowledged are kept."""

import signal
import subprocess
import time
from collections import Counter
from urllib.parse import quote

import load
from data import World, opened
from server import hidden_fields


class Posts:
    def __init__(self, world: World):
        self.world, self.runs = world, []
        self.data = world.copy("posts")
        self.path = f"/forloeb/{world.case}/indramning/perspektiv"
        self.server = world.serve(self.data)
        self.token = self.fresh_token()
        self.lists = []

    def fresh_token(self) -> str:
        page = self.server.get(self.path, self.world.cookie).text
        return quote(hidden_fields(page, self.path)["_token"], safe="")

    def next_list(self):
        mark = f"bench{len(self.lists)}"
        self.lists.append((mark, self.world.directory / f"{mark}.acknowledged"))
        return self.lists[-1]

    def run(self, seconds: float) -> load.Run:
        mark, acknowledged = self.next_list()
        return load.post(self.server, self.path, self.world.cookie, self.token, mark, seconds, acknowledged)

    def round(self, seconds: float):
        self.runs.append(self.run(seconds))

    def warm(self):
        self.run(1)

    def stop(self):
        self.server.stop()

    def crash(self, seconds: float) -> dict[str, int]:
        """Kills the server in the midst of posting, opens its data with the program
        again, and compares what is there with what was acknowledged."""
        mark, acknowledged = self.next_list()
        command = load.poster(self.server, self.path, self.world.cookie, self.token, mark, seconds * 2, acknowledged)
        poster = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        time.sleep(seconds)
        self.server.stop(by=signal.SIGKILL)
        poster.communicate()
        if poster.returncode != 0:
            raise SystemExit("bench: the clients gave up when the server was killed")
        self.server = self.world.serve(self.data)
        if self.server.get(f"{self.path}er", self.world.cookie).status != 200:
            raise SystemExit("bench: the case does not open after the crash")
        self.server.stop()
        return self.compare()

    def compare(self) -> dict[str, int]:
        told = Counter(f"{mark}-{line.strip()}" for mark, path in self.lists for line in open(path))
        with opened(self.data) as db:
            kept = Counter(text.split(" ")[0] for (text,) in db.execute(
                "SELECT text FROM perspectives WHERE text LIKE 'bench%'"))
            recorded = Counter(note.split(" ")[0] for (note,) in db.execute(
                "SELECT note FROM contributions WHERE kind = 'perspective' AND note LIKE 'bench%'"))
        return {
            "acknowledged": told.total(), "kept": kept.total(),
            "lost": len(told - kept), "twice": sum(1 for times in kept.values() if times > 1),
            "underway": len(kept.keys() - told.keys()), "unrecorded": len((kept - recorded) + (recorded - kept)),
        }
