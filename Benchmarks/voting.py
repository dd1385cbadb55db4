"""How many votes a second are taken, each on disk before it is answered, and how long one of them takes.

`python3 Benchmarks/voting.py [--binary PATH] [--seconds N] [--connections N]`: a demonstration of its own, many
participants, and wrk pressing for them. A server with few other things to do gives the best figures.
"""

import argparse
import http.client
import json
import re
import subprocess
import tempfile
from pathlib import Path
from urllib.parse import urlencode

from server import Server, hidden_fields

MAP = "/m/tryghjemkomst"
HERE = Path(__file__).parent
# From one address 600 may begin within an hour: participants come from several.
PER_ADDRESS = 500


def press(port: int, address: str, cookie: str = "", form: dict | None = None) -> tuple[int, str, dict[str, str]]:
    """Status, text and cookies of one request from an address that the proxy saw."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    headers = {"Host": f"localhost:{port}", "X-Forwarded-For": address, "Cookie": cookie}
    if form:
        headers["Content-Type"] = "application/x-www-form-urlencoded"
    connection.request("POST" if form else "GET", MAP, urlencode(form) if form else None, headers)
    response = connection.getresponse()
    cookies = dict(value.split(";")[0].split("=", 1) for value in response.headers.get_all("Set-Cookie", []))
    found = response.status, response.read().decode(), cookies
    connection.close()
    return found


def participants(server: Server, count: int) -> tuple[list[str], list[str]]:
    """Lines of cookie and token, one for each who has voted once; and the numbers of the statements."""
    lines, statements = [], set()
    for number in range(count):
        address = f"198.51.100.{number // PER_ADDRESS + 1}"
        _, page, given = press(server.port, address)
        fields = hidden_fields(page, MAP)
        statements.add(fields["udsagn"])
        form = f"samspil-form={given['samspil-form']}"
        status, text, more = press(server.port, address, form, fields | {"stemme": "1", "del": "1"})
        if status != 200:
            raise SystemExit(f"votes: {status}\n{text[:500]}")
        lines.append(f"{form}; samspil-deltager={more['samspil-deltager']}\t{fields['_token']}")
    return lines, sorted(statements)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--binary", default=".build/release/samspil")
    parser.add_argument("--seconds", type=int, default=10)
    parser.add_argument("--connections", type=int, default=64)
    parser.add_argument("--participants", type=int, default=500)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="votes.", dir=".cache") as directory:
        data = Path(directory) / "data"
        with Server(wanted.binary, "demo", data, environment={"SAMSPIL_TRUSTED_PROXIES": "127.0.0.1"}) as server:
            server.settle()
            lines, statements = participants(server, wanted.participants)
            (Path(directory) / "people").write_text("\n".join(lines))
            before = server.cpu()
            said = subprocess.run(
                ["wrk", "-t2", f"-c{wanted.connections}", f"-d{wanted.seconds}s", "-s", str(HERE / "votes.lua"),
                 f"http://127.0.0.1:{server.port}{MAP}", "--", str(Path(directory) / "people"), ",".join(statements)],
                capture_output=True, text=True, check=True).stdout
            figures = json.loads(re.search(r"figures (\{.*\})", said)[1])
            seconds = figures["microseconds"] / 1e6
            print(f"votes a second {figures['requests'] / seconds:,.0f}, p50 {figures['p50'] / 1000:.1f} ms, "
                  f"p99 {figures['p99'] / 1000:.1f} ms, faults {figures['faults']}, "
                  f"processor {100 * (server.cpu() - before) / seconds:.0f} %")


if __name__ == "__main__":
    main()
