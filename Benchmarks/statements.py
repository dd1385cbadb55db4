"""How many SQL statements a page takes: a figure that no other work disturbs."""

from pathlib import Path

from data import World
from server import Server

COUNTER = Path(__file__).resolve().parent.parent / ".cache/count-statements.so"
TIMES = 5


def count(world: World, data: Path, paths: list[str]) -> dict[str, int]:
    """The statements of each page when it is read again."""
    counted = data.with_suffix(".count")
    counted.write_bytes(bytes(8))
    environment = {"LD_PRELOAD": str(COUNTER), "COUNT_STATEMENTS": str(counted)}
    with Server(world.binary, "serve", data, environment=environment) as server:
        server.settle()
        return {path: of_page(server, path, world.cookie, counted) for path in paths}


def of_page(server: Server, path: str, cookie: str, counted: Path) -> int:
    server.get(path, cookie)
    before = read(counted)
    for _ in range(TIMES):
        server.get(path, cookie)
    statements, rest = divmod(read(counted) - before, TIMES)
    if rest:
        raise SystemExit(f"bench: {path} does not take the same number of statements each time")
    return statements


def read(counted: Path) -> int:
    return int.from_bytes(counted.read_bytes(), "little")
