"""A call with ten thousand ideas and two hundred thousand supports: its list, a search in it, one idea, what is like
what one is typing, and its table."""

import http.client
import random
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from data import World, opened, value
from server import Server, ask

IDEAS = 10_000
SUPPORTS = 200_000
COMMENTS = 20_000
ASKED = 400
READERS = 4
SLUG = "maalt-kald"
CALL = f"/k/{SLUG}"
LOTS = 2_147_483_647


@dataclass
class Figures:
    ideas: int
    supports: int
    kinds: list[tuple[str, list[float]]]  # milliseconds, one reader
    crowd: list[tuple[str, list[float]]]  # the same, several readers at once
    first: list[float]  # milliseconds until the first byte of the table
    whole: list[float]  # seconds until its last
    megabytes: float


def measure(world: World, asked: int, ideas: int = IDEAS, supports: int = SUPPORTS) -> Figures:
    where = world.copy("ideas")
    write(where, ideas, supports)
    with Server(world.binary, "serve", where) as server:
        server.settle()
        # The first to ask waits until what the ideas are about has been read.
        ask(server.port, "GET", f"{CALL}/lignende?q=en")
        kinds = [(name, timed(server, paths, asked)) for name, paths in questions(ideas)]
        crowd = [(name, together(server, paths, asked)) for name, paths in questions(ideas)]
        tables = [table(server) for _ in range(3)]
    return Figures(
        ideas, supports, kinds, crowd, sorted(one[0] for one in tables), sorted(one[1] for one in tables),
        tables[0][2] / 2**20)


def questions(ideas: int) -> list[tuple[str, list[str]]]:
    chance = random.Random(2)
    numbers = [chance.randint(1, ideas) for _ in range(200)]
    words = [word for one in WORDS for word in one.split()]
    return [
        ("the list, mixed", [CALL]),
        ("the list, a page further on", [f"{CALL}?efter={chance.randint(1, LOTS)}-{number}" for number in numbers]),
        ("the list, by support", [f"{CALL}?orden=mest-stoettede"]),
        ("search, a word that is common", [f"{CALL}?soeg={quote(chance.choice(words))}" for _ in range(200)]),
        ("search, two words", [f"{CALL}?soeg={quote(' '.join(chance.sample(words, 2)))}" for _ in range(200)]),
        ("search, a word in few", [f"{CALL}?soeg=nr{number}x" for number in numbers]),
        ("search, a word in none", [f"{CALL}?soeg=xylofon{number}" for number in numbers]),
        ("an idea", [f"{CALL}/ide/{number}" for number in numbers]),
        ("similar ones while typing", [f"{CALL}/lignende?q={quote(sentence(chance))}" for _ in range(200)]),
    ]


def timed(server: Server, paths: list[str], asked: int, seed: int = 1) -> list[float]:
    for path in paths[:5]:
        look(server, path)
    chance = random.Random(seed)
    return sorted(look(server, chance.choice(paths)) for _ in range(asked))


def together(server: Server, paths: list[str], asked: int) -> list[float]:
    all_: list[float] = []
    readers = [
        threading.Thread(target=lambda seed=seed: all_.extend(timed(server, paths, asked, seed)))
        for seed in range(READERS)]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join()
    return sorted(all_)


def look(server: Server, path: str) -> float:
    began = time.monotonic()
    answer = ask(server.port, "GET", path)
    took = (time.monotonic() - began) * 1000
    if answer.status != 200:
        raise SystemExit(f"bench: {path} answered {answer.status}")
    return took


def table(server: Server) -> tuple[float, float, int]:
    """Milliseconds to the first byte of what is written, seconds to the last, and bytes."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
    began = time.monotonic()
    connection.request("GET", f"{CALL}/ideer.csv", headers={"Host": f"localhost:{server.port}"})
    response = connection.getresponse()
    first = response.read(1)
    at_first = (time.monotonic() - began) * 1000
    rest = response.read()
    whole = time.monotonic() - began
    connection.close()
    if response.status != 200 or rest.count(b"\n") < IDEAS / 2:
        raise SystemExit(f"bench: the table answered {response.status} with {rest.count(bytes([10]))} lines")
    return at_first, whole, len(first) + len(rest)


# MARK: - What is written

WORDS = [
    "en frivillig ringer den første aften", "medicin pakket til tre dage", "lyset er tændt når man kommer hjem",
    "naboer kan skrive sig op", "ét telefonnummer til alle spørgsmål", "hjemmeplejen besøger afdelingen",
    "planen er skrevet med store bogstaver", "køleskabet er fyldt af købmanden", "bussen venter ved døren",
    "pårørende følger med på telefon", "træning ved køkkenbordet hver morgen", "apoteket holder åbent om lørdagen",
    "en fast læge i hele forløbet", "børn og ældre spiser sammen", "sengen står klar dagen før",
    "et kort over hvem der gør hvad", "vagten kender mit navn", "skolen låner køkkenet ud",
]


def sentence(chance: random.Random) -> str:
    words = [word for one in chance.sample(WORDS, 2) for word in one.split()]
    return " ".join(chance.sample(words, min(len(words), chance.randint(5, 9)))).capitalize()


def write(where: Path, ideas: int, supports: int):
    """A call for all, as it would have become over ten days: ideas of a sentence and some more, the supports spread
    as they are in such calls, a few with very many."""
    chance, now = random.Random(1), int(time.time() * 1000)
    with opened(where) as db:
        leader = value(db, "SELECT id FROM people WHERE name = 'Mette Kjærgaard'")
        home = value(db, "SELECT organisation_id FROM memberships WHERE person_id = ? AND is_main = 1", leader)
        call = db.execute(
            "INSERT INTO calls (slug, organisation_id, question, made_by, audience, moderation, state, dates, answer_by, "
            "answer_due, last_number, ideas, people, created, opened, shuffled) "
            "VALUES (?, ?, 'Hvad gør det trygt?', ?, 'public', 'after', 'open', 'none', ?, ?, ?, ?, 5000, ?, ?, ?)",
            (SLUG, home, leader, leader, now // 86_400_000 + 30, ideas, ideas, now, now, now // 86_400_000)).lastrowid
        first = value(db, "SELECT COALESCE(MAX(id), 0) + 1 FROM ideas")
        given = spread(chance, ideas, supports)
        rows = (idea(chance, call, first, number, len(given[number - 1]), now) for number in range(1, ideas + 1))
        db.executemany(
            "INSERT INTO ideas (id, call_id, number, title, text, folded, participant, name, language, state, listed, "
            "supports, lot, at, written) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'da', 'shown', 1, ?, ?, ?, ?)", rows)
        db.executemany(
            "INSERT INTO idea_supports (idea_id, participant, at) VALUES (?, ?, ?)",
            ((first + number, f"voice {voice}", now) for number, voices in enumerate(given) for voice in voices))
        db.executemany(
            "INSERT INTO idea_comments (call_id, idea_id, participant, stance, text, state, at) "
            "VALUES (?, ?, ?, 'note', ?, 'shown', ?)",
            ((call, first + chance.randrange(ideas), f"writer {number}", sentence(chance), now)
             for number in range(COMMENTS)))
        db.execute(
            "UPDATE ideas SET comments = (SELECT COUNT(*) FROM idea_comments m WHERE m.idea_id = ideas.id) WHERE call_id = ?",
            (call,))


def idea(chance: random.Random, call: int, first: int, number: int, supports: int, now: int) -> tuple:
    title = f"{sentence(chance)} nr{number}x"
    text = ". ".join(sentence(chance) for _ in range(chance.randint(0, 4)))
    at = now - (IDEAS - number) * 86_400
    return (first + number - 1, call, number, title, text, f"{title} {text}".lower(), f"writer {number}",
            "Inger" if number % 3 else "", supports, chance.randrange(LOTS), at, at)


def spread(chance: random.Random, ideas: int, supports: int) -> list[list[int]]:
    """Who supports which: the first in a drawn order have most, as in a call where some are shared."""
    weights = [1 / (rank + 10) for rank in range(ideas)]
    chance.shuffle(weights)
    total = sum(weights)
    counts = [min(5_000, max(1, round(supports * weight / total))) for weight in weights]
    while (missing := supports - sum(counts)) != 0:
        at = chance.randrange(ideas)
        counts[at] = max(0, min(5_000, counts[at] + (1 if missing > 0 else -1)))
    return [chance.sample(range(5_000), count) for count in counts]
