"""How fast is found among a hundred thousand texts, and how long it takes to make them findable."""

import random
import re
import threading
import time
from dataclasses import dataclass
from urllib.parse import quote

from data import World, contribute, opened, value
from server import Server, ask

TEXTS = 100_000
SEARCHES = 400
READERS = 4
FILLED_WITHIN = 1_800


@dataclass
class Figures:
    texts: int
    words: int  # rows of the index
    filled: float  # seconds
    size: float  # MB of the database
    kinds: list[tuple[str, list[float]]]  # milliseconds, one reader
    crowd: list[float]  # all of them, several readers at once


def measure(world: World, searches: int, texts: int = TEXTS) -> Figures:
    where = world.copy("search")
    questions = write(where, world.case, texts)
    with Server(world.binary, "serve", where) as server:
        server.wait()
        began = time.monotonic()
        with opened(where) as db:
            missing = "SELECT COUNT(*) FROM perspectives p WHERE NOT EXISTS (SELECT 1 FROM search_documents d " \
                "WHERE d.case_id = p.case_id AND d.target = 'perspective' AND d.target_id = p.id)"
            while value(db, missing):
                if time.monotonic() - began > FILLED_WITHIN:
                    raise SystemExit("bench: the texts did not become findable")
                time.sleep(2)
            filled = time.monotonic() - began
            words = value(db, "SELECT COUNT(*) FROM search_words")
            found = value(db, "SELECT COUNT(*) FROM search_documents")
        server.settle()
        size = (where / "samspil.db").stat().st_size / 2**20
        kinds = [(name, timed(server, world.cookie, words_, searches)) for name, words_ in questions]
        crowd: list[float] = []
        together = [words_ for _, list_ in questions for words_ in list_]
        readers = [
            threading.Thread(target=lambda seed=seed: crowd.extend(
                timed(server, world.cookie, random.Random(seed).sample(together, len(together)), searches)))
            for seed in range(READERS)]
        for reader in readers:
            reader.start()
        for reader in readers:
            reader.join()
    return Figures(found, words, filled, size, kinds, sorted(crowd))


def timed(server: Server, cookie: str, questions: list[str], searches: int) -> list[float]:
    for question in questions[:10]:
        look(server, cookie, question)
    return sorted(look(server, cookie, questions[number % len(questions)]) for number in range(searches))


def look(server: Server, cookie: str, question: str) -> float:
    began = time.monotonic()
    answer = ask(server.port, "GET", f"/soeg?q={quote(question)}", cookie)
    took = (time.monotonic() - began) * 1000
    if answer.status != 200:
        raise SystemExit(f"bench: the search for {question} answered {answer.status}")
    return took


def write(where, case: int, texts: int) -> list[tuple[str, list[str]]]:
    """Perspectives made of the words of the demonstration, the common ones as common as there, and
    names that stand in few. Gives what is looked for."""
    chance, now = random.Random(1), int(time.time() * 1000)
    with opened(where) as db:
        written = " ".join(row[0] for row in db.execute("SELECT text FROM perspectives UNION ALL SELECT text FROM minute_lines"))
        vocabulary = re.findall(r"\w+", written)
        rare = [made(chance) for _ in range(20_000)]
        consultant = value(db, "SELECT id FROM people WHERE name = 'Mette Kjærgaard'")
        cases = [row[0] for row in db.execute(
            "SELECT case_id FROM case_people WHERE person_id = ? AND left_at IS NULL", (consultant,))]
        home = value(db, "SELECT organisation_id FROM cases WHERE id = ?", case)
        for number in range(texts):
            words = chance.choices(vocabulary, k=chance.randint(8, 30)) + chance.choices(rare, k=3)
            text = " ".join(words).capitalize() + "."
            item = cases[number % len(cases)]
            db.execute(
                "INSERT INTO perspectives (case_id, person_id, actor_group, text, at) VALUES (?, ?, 'employee', ?, ?)",
                (item, consultant, text, now - number))
            contribute(db, item, home, consultant, "employee", "perspective", "perspective", now)
    common = [word for word in set(vocabulary) if vocabulary.count(word) > 3]
    return [
        ("a word in few texts", chance.sample(rare, 200)),
        ("a word in thousands", chance.choices(common, k=200)),
        ("three words, common and rare", [" ".join([*chance.sample(common, 2), chance.choice(rare)]) for _ in range(200)]),
        ("eight words", [" ".join(chance.sample(vocabulary, 6) + chance.sample(rare, 2)) for _ in range(200)]),
        ("part of a longer word", [chance.choice(rare)[:5] for _ in range(200)]),
        ("a word that is nowhere", ["xyl" + made(chance) for _ in range(200)]),
    ]


def made(chance: random.Random) -> str:
    """A word that could be a name or a compound."""
    parts = ["hus", "syg", "bo", "ved", "lin", "gård", "skov", "mark", "vej", "løb", "strand", "høj", "dal", "kær", "by", "sø"]
    return "".join(chance.choices(parts, k=3)) + chance.choice(["", "en", "er", "s"])
