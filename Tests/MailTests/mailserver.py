"""A real mail server for tests: takes what it is sent and tells it, a JSON object a line.

    mailserver.py [--port N] [--user NAME:PASSWORD] [--secure]

Who is written to says what it answers: `busy-2@…` is put off twice and then taken, `never@…` is refused,
`silent-2@…` is taken and not answered the first two times.
"""

import argparse
import asyncio
import email
import email.policy
import json
import re
import ssl
import subprocess
import tempfile
from collections import Counter

from aiosmtpd.smtp import SMTP, AuthResult


class Taker:
    def __init__(self):
        self.tries = Counter()

    async def handle_RCPT(self, server, session, envelope, address, options):
        self.tries[address] += 1
        if address.startswith("never"):
            return "550 5.1.1 No such user here"
        busy = re.match(r"busy-(\d+)", address)
        if busy and self.tries[address] <= int(busy[1]):
            return "451 4.3.0 Try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        raw = envelope.content
        message = email.message_from_bytes(raw, policy=email.policy.default)
        parts = {part.get_content_type(): part.get_content() for part in message.walk() if not part.is_multipart()}
        say({
            "from": envelope.mail_from, "to": envelope.rcpt_tos, "subject": message["Subject"],
            "headers": [[name, str(value)] for name, value in message.items()],
            "text": parts.get("text/plain", ""), "html": parts.get("text/html", ""),
            "type": message.get_content_type(), "longest": max(len(line) for line in raw.split(b"\r\n")),
            "defects": [str(d) for d in message.defects],
            "ascii": raw.isascii(), "raw": raw.decode("ascii", "replace"),
        })
        silent = re.match(r"silent-(\d+)", envelope.rcpt_tos[0])
        if silent and self.tries[envelope.rcpt_tos[0]] <= int(silent[1]):
            await asyncio.sleep(3600)
        return "250 OK"


def say(what):
    print(json.dumps(what), flush=True)


async def main():
    options = argparse.ArgumentParser()
    options.add_argument("--port", type=int, default=0)
    options.add_argument("--user")
    options.add_argument("--secure", action="store_true", help="with a certificate that nobody vouches for")
    options = options.parse_args()
    context = None
    if options.secure:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        with tempfile.TemporaryDirectory() as folder:
            key, certificate = f"{folder}/key", f"{folder}/certificate"
            subprocess.run(
                ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
                 "-keyout", key, "-out", certificate], check=True, capture_output=True)
            context.load_cert_chain(certificate, key)
    wanted = tuple(part.encode() for part in options.user.split(":", 1)) if options.user else None

    def authenticate(server, session, envelope, mechanism, data):
        return AuthResult(success=(data.login, data.password) == wanted)

    taker = Taker()
    server = await asyncio.get_running_loop().create_server(
        lambda: SMTP(
            taker, enable_SMTPUTF8=False, tls_context=context, auth_require_tls=False,
            auth_required=wanted is not None, authenticator=authenticate if wanted else None),
        "127.0.0.1", options.port)
    say({"port": server.sockets[0].getsockname()[1]})
    await server.serve_forever()


asyncio.run(main())
