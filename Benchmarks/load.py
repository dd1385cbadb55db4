"""A run of load on a server, and the figures of it."""

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path

from server import Server

CLIENTS = 64
HERE = Path(__file__).parent
POSTER = HERE.parent / ".cache/post-perspectives"


@dataclass
class Run:
    requests: int
    seconds: float
    p50: float  # milliseconds
    p99: float
    cpu: float  # microseconds of the server's processor time a request

    @property
    def rate(self) -> float:
        return self.requests / self.seconds


def best(runs: list[Run]) -> Run:
    """The run with the most requests a second, and the least processor time of any."""
    fastest = max(runs, key=lambda run: run.rate)
    least = min(run.cpu for run in runs)
    return Run(fastest.requests, fastest.seconds, fastest.p50, fastest.p99, least)


def get(server: Server, paths: list[str], cookie: str, seconds: int, compressed: bool = False) -> Run:
    """Reads pages with 64 connections."""
    command = ["wrk", "-t1", f"-c{CLIENTS}", f"-d{seconds}", "-s", str(HERE / "wrk.lua")]
    command += ["-H", f"Cookie: {cookie}"] if cookie else []
    command += ["-H", "Accept-Encoding: gzip"] if compressed else []
    command.append(f"http://127.0.0.1:{server.port}{paths[0]}")
    said, cpu = _run(command + (["--", *paths] if len(paths) > 1 else []), server)
    figures = json.loads(said.rpartition("figures ")[2])
    if figures["faults"]:
        raise SystemExit(f"bench: {figures['faults']} of {figures['requests']} requests for {paths} went wrong")
    return figures_of(figures, cpu)


def post(server: Server, path: str, cookie: str, token: str, mark: str, seconds: float, acknowledged: Path) -> Run:
    """Posts perspectives with 64 clients; the numbers of those acknowledged go into a file."""
    said, cpu = _run(poster(server, path, cookie, token, mark, seconds, acknowledged), server)
    figures = json.loads(said)
    if figures["unanswered"]:
        raise SystemExit(f"bench: {figures['unanswered']} posts got no answer")
    return figures_of(figures, cpu)


def poster(server: Server, path: str, cookie: str, token: str, mark: str, seconds: float, into: Path) -> list[str]:
    return [str(POSTER), str(server.port), path, cookie, token, mark, str(CLIENTS), str(seconds), str(into)]


def _run(command: list[str], server: Server) -> tuple[str, float]:
    before = server.cpu()
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode != 0:
        raise SystemExit(f"bench: {command[0]} failed:\n{done.stdout[-2000:]}")
    cpu = server.cpu() - before
    server.forget_log()
    return done.stdout, cpu


def figures_of(figures: dict, cpu: float) -> Run:
    requests = figures["requests"]
    if requests == 0:
        raise SystemExit("bench: nothing was answered")
    return Run(
        requests, figures["microseconds"] / 1e6, figures["p50"] / 1000, figures["p99"] / 1000, cpu * 1e6 / requests)
