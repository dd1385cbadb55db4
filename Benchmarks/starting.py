"""How soon the demonstration answers, and what memory it takes."""

import os
import signal
import subprocess
import time
from pathlib import Path

import load
from data import CASE, opened, value
from server import READY_WITHIN, Server, answers, free_port

REQUESTS = 100_000
STARTS = 3


def measure(binary: str, data: Path, requests: int) -> dict:
    """The first start makes the demonstration; the others find it made."""
    figures = {"made": start(binary, data)["/"]}
    starts = [start(binary, data) for _ in range(STARTS)]
    for path in ("/healthz", "/"):
        figures[path] = min(one[path] for one in starts)
    return figures | memory(binary, data, requests)


def start(binary: str, data: Path) -> dict[str, float]:
    with Server(binary, "demo", data) as server:
        return {path: server.wait(path) for path in ("/healthz", "/")}


def memory(binary: str, data: Path, requests: int) -> dict:
    with opened(data) as db:
        case = value(db, "SELECT id FROM cases WHERE title = ?", CASE)
    with Server(binary, "demo", data) as server:
        server.settle()
        cookie = server.sign_in(server.persona("consultant"))
        time.sleep(5)
        idle, done = server.memory(), 0
        path = f"/forloeb/{case}"
        paths = ["/", path, "/forloeb?vis=alle", f"{path}/indramning", f"{path}/aktoerer", f"{path}/tidslinje"]
        for one in paths:
            if server.get(one, cookie).status != 200:
                raise SystemExit(f"bench: {one} is not there")
        while done < requests:
            done += load.get(server, paths, cookie, 2).requests
        time.sleep(5)
        return {"idle": idle, "requests": done, "after": server.memory()}


def make_run(data: Path) -> float:
    """Milliseconds from `make run` to a front page, when all is built and made: the best of some."""
    return min(made(data) for _ in range(STARTS + 1))


def made(data: Path) -> float:
    port, began = free_port(), time.monotonic()
    make = subprocess.Popen(
        ["make", "run", f"PORT={port}", f"DATA={data}"], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL)
    try:
        while not answers(port, "/"):
            if make.poll() is not None or time.monotonic() - began > READY_WITHIN:
                raise SystemExit("bench: make run does not answer")
            time.sleep(0.001)
        return (time.monotonic() - began) * 1000
    finally:
        for child in Path(f"/proc/{make.pid}/task/{make.pid}/children").read_text().split():
            os.kill(int(child), signal.SIGTERM)
        make.wait()
