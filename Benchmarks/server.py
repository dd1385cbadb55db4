"""A server of one's own: started, asked, looked at from outside, and ended."""

import atexit
import gzip
import http.client
import os
import re
import signal
import socket
import subprocess
import time
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from urllib.parse import urlencode, urlsplit

TICK = os.sysconf("SC_CLK_TCK")
READY_WITHIN = 300
STOPPED_WITHIN = 20


class Server:
    """`samspil serve` or `samspil demo` on a free port of the loopback."""

    def __init__(self, binary: str, command: str, data: Path, *options: str, environment: dict[str, str] = {}):
        self.port, self.data = free_port(), data
        self.said, self.log = (data.parent / f"{data.name}-{self.port}.{end}" for end in ("out", "log"))
        arguments = [binary, command, "--data", str(data), "--port", str(self.port), *options]
        with open(self.said, "wb") as out, open(self.log, "ab") as log:
            self.began = time.monotonic()
            self.process = subprocess.Popen(
                arguments, stdin=subprocess.DEVNULL, stdout=out, stderr=log, env=os.environ | environment)
        # However this ends, the server does not outlive it.
        atexit.register(self.stop)

    def __enter__(self) -> "Server":
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self, by: signal.Signals = signal.SIGTERM):
        if self.process.poll() is None:
            self.process.send_signal(by)
            try:
                self.process.wait(STOPPED_WITHIN)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()

    def wait(self, path: str = "/healthz") -> float:
        """Milliseconds from the start to the first good answer."""
        while time.monotonic() - self.began < READY_WITHIN:
            if self.process.poll() is not None:
                raise SystemExit(f"bench: the server ended by itself:\n{self.log.read_text()[-2000:]}")
            if answers(self.port, path):
                return (time.monotonic() - self.began) * 1000
            time.sleep(0.001)
        raise SystemExit(f"bench: no answer in {READY_WITHIN} s")

    def settle(self):
        """Waits until what a server does by itself after starting is done."""
        while not self.said.read_text().rpartition("\n")[0].split("\n")[-1].startswith("ready "):
            self.wait()
            time.sleep(0.05)
        still = 0
        while still < 3:
            before = self.cpu()
            time.sleep(0.3)
            still = still + 1 if self.cpu() - before < 0.015 else 0

    def persona(self, key: str) -> str:
        """The path of the link that signs a persona in."""
        for line in self.said.read_text().splitlines():
            words = line.split()
            if words[:2] == ["persona", key]:
                return urlsplit(words[-1]).path
        raise SystemExit(f"bench: the demonstration knows no {key}")

    def cpu(self) -> float:
        """Processor seconds so far, in the program and in the kernel for it."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICK

    def memory(self) -> dict[str, float]:
        """MB: its share of what is in memory, and all that it has there."""
        text = Path(f"/proc/{self.process.pid}/smaps_rollup").read_text()
        return {name: int(re.search(rf"^{name}:\s+(\d+)", text, re.M)[1]) / 1024 for name in ("Pss", "Rss")}

    def forget_log(self):
        os.truncate(self.log, 0)

    def get(self, path: str, cookie: str = "") -> "Answer":
        return ask(self.port, "GET", path, cookie)

    def sign_in(self, link: str) -> str:
        """Opens a personal link and presses its button. Gives the cookie."""
        page = self.get(link)
        form = urlencode(hidden_fields(page.text, link))
        answer = ask(self.port, "POST", link, page.cookies, form)
        if answer.status != 303 or "samspil=" not in answer.cookies:
            raise SystemExit(f"bench: {link} did not sign anyone in ({answer.status})")
        return next(cookie for cookie in answer.cookies.split("; ") if cookie.startswith("samspil="))


@dataclass
class Answer:
    status: int
    body: bytes
    cookies: str

    @property
    def text(self) -> str:
        return self.body.decode()

    @property
    def compressed(self) -> int:
        return len(gzip.compress(self.body, 6))


def ask(port: int, method: str, path: str, cookie: str = "", form: str | None = None) -> Answer:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    headers = {"Host": f"localhost:{port}"} | ({"Cookie": cookie} if cookie else {})
    if form is not None:
        headers["Content-Type"] = "application/x-www-form-urlencoded"
    connection.request(method, path, form, headers)
    response = connection.getresponse()
    cookies = "; ".join(value.split(";")[0] for value in response.headers.get_all("Set-Cookie", []))
    answer = Answer(response.status, response.read(), cookies)
    connection.close()
    return answer


def answers(port: int, path: str) -> bool:
    try:
        return ask(port, "GET", path).status == 200
    except OSError:
        return False


def hidden_fields(page: str, action: str) -> dict[str, str]:
    """What the form that posts to an address carries unseen."""
    form = re.search(rf'<form[^>]*action="{re.escape(action)}"[^>]*>(.*?)</form>', page, re.S)
    if not form:
        raise SystemExit(f"bench: there is no form to {action}")
    inputs = re.findall(r'<input[^>]*type="hidden"[^>]*name="([^"]*)"[^>]*value="([^"]*)"', form[1])
    return {name: unescape(value) for name, value in inputs}


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
