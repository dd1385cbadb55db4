"""Every page that anyone can reach: as each persona and as nobody, in both languages.

A page is known by its pattern: /forloeb/7/aktoerer is one of /forloeb/*/aktoerer. Up to three
of a pattern are looked at, of different people where more than one can reach it; axe sees the
first of them, and each further one that has an element with other attributes or classes.
"""

import asyncio
import re
import tempfile
import time
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from playwright.async_api import async_playwright

from world import CHROMIUM, CHROMIUM_ARGUMENTS, DESK, NOBODY, PHONE, Answer, Reader, World, axe, nu, sideways, sign_in

INSTANCES = 3  # of a pattern that are looked at
ANSWERS = 60  # of a pattern that are asked whether they answer
LANGUAGES = ("da", "en")
NOT_FOLLOWED = re.compile(r"^/(log-ud|assets)\b")
FILES = re.compile(r"\.(csv|json|svg|pdf|ics|xml|atom|txt|zip|png|ico|woff2|xlsx|webmanifest|css|js)$")
# Folders whose pages are alike: what stands behind is a name, not a kind of page.
COLLECTIONS = {"begreber", "bibliotek", "i", "k", "log-ind", "m", "puls", "rum", "spil"}
# Pages that no link leads to, and what they answer.
UNLINKED = {"/findes-ikke": 404}

CHECKS = ("answers", "structure", "console", "axe", "html", "narrow", "no script")


class Links(HTMLParser):
    """What a page points at, what can be pointed at in it, and its bones."""

    def __init__(self, text: str):
        super().__init__(convert_charrefs=True)
        self.links: list[tuple[str, bool]] = []  # address; whether it is another page
        self.ids: set[str] = set()
        self.headings, self.title, self.language = 0, "", ""
        self.shapes: set[tuple] = set()
        self._in_title = False
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        self.shapes.add((tag, given.get("class"), given.get("role"), given.get("type"), *sorted(given)))
        if "id" in given:
            self.ids.add(given["id"] or "")
        if tag in ("a", "area") and given.get("href"):
            self.links.append((given["href"], "download" not in given))
        elif tag == "form" and (given.get("method") or "get").lower() == "get" and given.get("action"):
            self.links.append((given["action"], True))
        elif tag in ("link", "img", "script", "iframe"):
            address = given.get("href") or given.get("src")
            if address and (given.get("rel") or "") not in ("canonical", "preconnect"):
                self.links.append((address, False))
        if tag == "html":
            self.language = given.get("lang") or ""
        if tag == "h1":
            self.headings += 1
        if tag == "title" and not self.title:
            self._in_title = True

    def handle_data(self, data):
        if self._in_title:
            self.title += data

    def handle_endtag(self, tag):
        if tag == "title":
            self._in_title = False


def pattern(path: str) -> str:
    """Numbers, tokens and names become a star; of a question only its names stay."""
    parts = urlsplit(path)
    segments = parts.path.split("/")
    for place, segment in enumerate(segments):
        if re.search(r"\d", segment) or len(segment) >= 32 or segments[place - 1] in COLLECTIONS and segment:
            segments[place] = "*"
    names = sorted({name for name, _ in parse_qsl(parts.query, keep_blank_values=True)})
    return "/".join(segments) + ("?" + "&".join(names) if names else "")


def without_language(url: str) -> str:
    parts = urlsplit(url)
    query = [(n, v) for n, v in parse_qsl(parts.query, keep_blank_values=True) if n != "sprog"]
    return urlunsplit(("", "", parts.path or "/", urlencode(query), ""))


def in_language(path: str, language: str) -> str:
    return path + ("&" if "?" in path else "?") + "sprog=" + language


@dataclass
class Found:
    """A page as one person gets it."""

    path: str
    person: str
    answer: Answer
    expected: int = 200
    texts: dict[str, str] = field(default_factory=dict)  # by language
    is_first: bool = False
    is_new: bool = False  # in shape


class Crawl:
    def __init__(self, world: World, people: dict[str, dict | None]):
        self.world, self.people = world, people
        self.pages: dict[str, list[Found]] = defaultdict(list)
        self.status: dict[str, dict[str, int]] = defaultdict(dict)  # path → person → status
        self.pointed_from: dict[str, str] = {}
        self.bad_fragments: list[str] = []

    def run(self):
        with ThreadPoolExecutor(len(self.people)) as pool:
            for found in pool.map(self._as_person, self.people):
                for page in found:
                    self.pages[pattern(page.path)].append(page)
        # What one person is refused may still be another's.
        refused = [(p, q) for p, seen in self.status.items() if min(seen.values()) >= 400 for q in self.people if q not in seen]
        readers = {person: Reader(state, self.world.base) for person, state in self.people.items()}
        for path, person in refused[:300]:
            if min(self.status[path].values()) >= 400:
                self.status[path][person] = readers[person].get(self.world.base + path).status

    def _as_person(self, person: str) -> list[Found]:
        reader = Reader(self.people[person], self.world.base)
        waiting, known = [(self.world.start, True)], {self.world.start}
        waiting += [(path, True) for path in UNLINKED]
        looked, asked = defaultdict(int), defaultdict(int)
        found = []
        while waiting:
            path, may_be_page = waiting.pop(0)
            kind = pattern(path)
            if asked[kind] >= ANSWERS:
                continue
            asked[kind] += 1
            follow = may_be_page and looked[kind] < INSTANCES
            answer = reader.get(self.world.base + (in_language(path, "da") if may_be_page else path))
            expected = UNLINKED.get(path, 200)
            if path not in UNLINKED:
                self.status[path][person] = answer.status
            if not (answer.is_page and follow and self.world.is_ours(answer.url)):
                continue
            if answer.status != expected:
                continue
            looked[kind] += 1
            # A link that leads on to another page is that page.
            arrived = without_language(answer.url)
            if arrived != path and arrived in known:
                continue
            known.add(arrived)
            found.append(Found(arrived, person, answer, expected))
            page = Links(answer.text)
            for link, is_page in page.links:
                url = urljoin(answer.url, link)
                if not url.startswith("http") or not self.world.is_ours(url):
                    continue
                fragment = urlsplit(url).fragment
                target = without_language(url)
                if fragment and target == arrived and fragment not in page.ids:
                    self.bad_fragments.append(f"{arrived} points at #{fragment}, which is not on it")
                if target in known or NOT_FOLLOWED.match(target) and is_page:
                    continue
                known.add(target)
                self.pointed_from.setdefault(target, arrived)
                waiting.append((target, is_page and not FILES.search(urlsplit(target).path)))
        return found

    def dead(self) -> list[str]:
        return sorted(
            f"{path} answers {min(seen.values())}; pointed at from {self.pointed_from.get(path, 'nowhere')}"
            for path, seen in self.status.items() if min(seen.values()) >= 400
        ) + sorted(set(self.bad_fragments))

    def chosen(self) -> dict[str, list[Found]]:
        """Up to three of a pattern: first those of people not heard yet."""
        result = {}
        for kind, pages in sorted(self.pages.items()):
            people, paths, picked = set(), set(), []
            for fresh in (lambda p: p.person not in people and p.path not in paths, lambda p: p.path not in paths, lambda p: p.person not in people):
                for page in pages:
                    if len(picked) < INSTANCES and page not in picked and fresh(page):
                        picked.append(page)
                        people.add(page.person)
                        paths.add(page.path)
            result[kind] = picked
        return result


class Findings:
    """What was looked at, and what was wrong with it."""

    def __init__(self):
        self.checked: set[tuple[str, str]] = set()
        self.wrong: dict[tuple[str, str], dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))

    def note(self, kind: str, check: str, faults: list[str], where: str):
        self.checked.add((kind, check))
        for fault in faults:
            self.wrong[kind, check][fault].append(where)


def run(world: World) -> tuple[int, int]:
    return asyncio.run(_run(world))


async def _run(world: World) -> tuple[int, int]:
    findings = Findings()
    clock = time.monotonic()
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=CHROMIUM_ARGUMENTS)
        people: dict[str, dict | None] = {NOBODY: None}
        for persona in world.personas.values():
            await sign_in(browser, world, persona)
            people[persona.key] = persona.state

        crawl = Crawl(world, people)
        await asyncio.to_thread(crawl.run)
        chosen = crawl.chosen()
        read_both_languages(world, people, chosen, findings)
        print(f"{sum(map(len, crawl.pages.values()))} pages of {len(chosen)} patterns, {len(crawl.status)} links, "
              f"{len(people)} people ({time.monotonic() - clock:.0f} s)", flush=True)

        # Java stays on one core while the browser has the other.
        checker = asyncio.create_task(asyncio.to_thread(check_html, chosen, findings))
        jobs: asyncio.Queue = asyncio.Queue()
        for kind, pages in chosen.items():
            for page in pages:
                jobs.put_nowait((kind, page))
        await asyncio.gather(*(look(browser, world, people, jobs, findings) for _ in range(2)))
        await checker
        await browser.close()

    return report(findings, chosen, crawl.dead())


def read_both_languages(world: World, people, chosen, findings: Findings):
    readers = {(person, language): Reader(state, world.base) for person, state in people.items() for language in LANGUAGES}
    for kind, pages in chosen.items():
        shapes: set[tuple] = set()
        for number, page in enumerate(pages):
            page.is_first = number == 0
            for language in LANGUAGES:
                answer = readers[page.person, language].get(world.base + in_language(page.path, language))
                where = f"{page.path} {page.person} {language}"
                findings.note(kind, "answers", [] if answer.status == page.expected else [f"answers {answer.status}"], where)
                page.texts[language] = answer.text
                bones, faults = Links(answer.text), []
                page.is_new = page.is_new or not bones.shapes <= shapes
                shapes |= bones.shapes
                if bones.headings != 1:
                    faults.append(f"{bones.headings} h1")
                if not bones.title.strip():
                    faults.append("no title")
                if bones.language != language:
                    faults.append(f"says it is in {bones.language or 'no language'}, was asked for in {language}")
                findings.note(kind, "structure", faults, where)


def check_html(chosen, findings: Findings):
    with tempfile.TemporaryDirectory(prefix="samspil-html-") as folder:
        names, seen = {}, {}
        for kind, pages in chosen.items():
            for page in pages:
                for language, text in page.texts.items():
                    name = f"{page.path} {page.person} {language}"
                    seen[name] = kind
                    if text.strip():
                        file = Path(folder) / f"{len(names)}.html"
                        file.write_text(text)
                        names[file] = name
        faults = nu(names)
    for name, kind in seen.items():
        findings.note(kind, "html", faults.get(name, []) + faults.get("all", []), name)


async def look(browser, world: World, people, jobs: asyncio.Queue, findings: Findings):
    """One of two workers: takes pages until there are no more; a window per person and language."""
    windows: dict[tuple, Window] = {}

    async def window(person: str, language: str, scripts: bool = True) -> Window:
        key = person, language, scripts
        if key not in windows:
            context = await browser.new_context(
                storage_state=people[person], viewport=DESK, reduced_motion="reduce", java_script_enabled=scripts)
            windows[key] = Window(await context.new_page())
        return windows[key]

    while not jobs.empty():
        kind, found = jobs.get_nowait()
        try:
            await look_at(window, world, kind, found, findings)
        except Exception as problem:  # noqa: BLE001: one page must not hide the others
            findings.note(kind, "answers", [f"{type(problem).__name__}: {str(problem).splitlines()[0]}"], f"{found.path} {found.person}")
            for broken in windows.values():
                await broken.page.context.close()
            windows.clear()
    for opened in windows.values():
        await opened.page.context.close()


class Window:
    """A page of the browser, and what was said in its console since it was last asked."""

    def __init__(self, page):
        self.page, self.said, self.expected = page, [], 200
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.said.append(str(error)))
        page.on("response", self._response)

    def _console(self, message):
        # The browser itself reports a page that was meant to be missing.
        if message.type == "error" and not (self.expected >= 400 and "status of" in message.text):
            self.said.append(message.text)

    def _response(self, response):
        if response.status >= 400 and response.request.resource_type != "document":
            self.said.append(f"{response.status} {urlsplit(response.url).path}")

    async def open(self, url: str, expected: int) -> list[str]:
        self.said, self.expected = [], expected
        await self.page.goto(url)
        return self.said


async def look_at(window, world: World, kind: str, found: Found, findings: Findings):
    # Per language: in which size and colours axe sees it. One load serves all of them. The first
    # of a pattern is seen in all four ways, others in the two that differ most, if they are new.
    if found.is_first:
        views = {"da": [(DESK, "light"), (DESK, "dark"), (PHONE, "light")], "en": [(PHONE, "dark")]}
    else:
        views = {"da": [(DESK, "light"), (PHONE, "dark")] if found.is_new else [], "en": []}
    spoken = ""
    for language in LANGUAGES:
        where = f"{found.path} {found.person} {language}"
        opened = await window(found.person, language)
        page = opened.page
        await page.set_viewport_size(DESK)
        said = await opened.open(world.base + in_language(found.path, language), found.expected)
        if language == "da" and found.is_first:
            spoken = await words_of_main(page)
        for size, colours in views[language]:
            await page.set_viewport_size(size)
            await page.emulate_media(color_scheme=colours)
            findings.note(kind, "axe", await axe(page), f"{where} {size['width']} {colours}")
        findings.note(kind, "narrow", await sideways(page), where)
        findings.note(kind, "console", said, where)

    if found.is_first:
        opened = await window(found.person, "da", scripts=False)
        await opened.open(world.base + in_language(found.path, "da"), found.expected)
        silent = await words_of_main(opened.page)
        faults = []
        if not await opened.page.locator("main h1").first.is_visible():
            faults.append("no visible h1 in main")
        if len(silent) < 0.9 * len(spoken):
            faults.append(f"{len(silent)} characters in main, {len(spoken)} with scripts")
        findings.note(kind, "no script", faults, f"{found.path} {found.person}")


async def words_of_main(page) -> str:
    main = page.locator("main")
    return " ".join((await main.first.inner_text()).split()) if await main.count() else ""


def report(findings: Findings, chosen, dead: list[str]) -> tuple[int, int]:
    width = max([len(kind) for kind in chosen] + [7])
    print("\n" + "pattern".ljust(width), "seen", *CHECKS, sep="  ")
    passed = failed = 0
    for kind, pages in chosen.items():
        cells = []
        for check in CHECKS:
            faults = findings.wrong.get((kind, check), {})
            looked = (kind, check) in findings.checked
            passed += looked and not faults
            failed += bool(faults)
            cells.append((str(len(faults)) if faults else "ok" if looked else "-").ljust(len(check)))
        print(kind.ljust(width), str(len(pages)).ljust(4), *cells, sep="  ")

    # The same fault on many pages is one fault.
    same: dict[tuple[str, str], list[str]] = defaultdict(list)
    for (kind, check), faults in sorted(findings.wrong.items()):
        for fault, places in faults.items():
            same[check, fault] += places
    for (check, fault), places in same.items():
        print(f"\n{check}: {fault}")
        for place in places[:3]:
            print(f"    {place}")
        if len(places) > 3:
            print(f"    and {len(places) - 3} more")

    for link in dead:
        print(f"\nlinks: {link}")
    return passed + (not dead), failed + bool(dead)
