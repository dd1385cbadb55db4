"""Votes of real conversations, agree = 1."""

import json
from dataclasses import dataclass, field
from pathlib import Path

import tables

OPEN = ["vtaiwan.uberx", "scoop-hivemind.taxes", "scoop-hivemind.ubi", "brexit-consensus"]
ORACLE = ["25ptpt-3gp-no-strict-with-meta", "above-100-ptpts", "150ptpt-3gp-no-strict-no-meta"]


@dataclass
class Conversation:
    name: str
    path: Path
    # The group that Polis put a person in, where it is known.
    polis: dict[str, str]
    # Statements that the moderators took out.
    left_out: list[int]
    # The server's own axes: two weights per statement. Empty where they are not known.
    axes: dict[int, tuple[float, float]] = field(default_factory=dict)

    def votes(self) -> list[dict]:
        """As red-dwarf wants them; of several by one person on one statement the last."""
        latest = {(row["voter-id"], row["comment-id"]): row["vote"] for row in tables.read(self.path)}
        return [
            {"participant_id": int(person), "statement_id": int(statement), "vote": int(vote)}
            for (person, statement), vote in latest.items()]


def open_conversation(data: Path, name: str) -> Conversation:
    folder = data / "opinions/open" / name
    polis = {row["participant"]: row["group-id"] for row in tables.read(folder / "participants-votes.csv")
        if row["group-id"]}
    left_out = [int(row["comment-id"]) for row in tables.read(folder / "comments.csv") if row["moderated"] == "-1"]
    return Conversation(name, folder / "votes.csv", polis, left_out)


def oracle_conversation(data: Path, name: str, made: Path) -> Conversation:
    """A conversation as the server keeps it, written as an export.

    In these files agree is 1, whatever the server's database has: its counts by group say so.
    """
    folder = data / "opinions/oracle" / name
    votes = json.loads((folder / "votes.json").read_text())
    rows = ([vote["statement_id"], vote["participant_id"], vote["vote"]] for vote in votes)
    path = tables.write(made / f"{name}.csv", ["comment-id", "voter-id", "vote"], rows)
    server = json.loads((folder / "math-pca2.json").read_text())
    axes = dict(zip(server["tids"], zip(*server["pca"]["comps"], strict=True), strict=True))
    return Conversation(name, path, {}, sorted(server["mod-out"]), axes)
