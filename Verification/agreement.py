"""What was compared, and how well it agrees."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass
class Row:
    what: str
    data: str
    ours: str
    theirs: str
    measure: str
    bound: str
    holds: bool | None  # None: there is no bound, the figure is only told.

    @property
    def verdict(self) -> str:
        return {True: "ok", False: "NOT", None: "–"}[self.holds]


def at_least(what: str, data: str, ours, theirs, name: str, value: float, bound: float) -> Row:
    return Row(what, data, shown(ours), shown(theirs), f"{name} {shown(value)}", f"≥ {bound:g}", bool(value >= bound))


def at_most(what: str, data: str, ours, theirs, name: str, value: float, bound: float) -> Row:
    return Row(what, data, shown(ours), shown(theirs), f"{name} {shown(value)}", f"≤ {bound:g}", bool(value <= bound))


def same(what: str, data: str, ours, theirs) -> Row:
    equal = ours == theirs
    return Row(what, data, shown(ours), shown(theirs), "the same" if equal else "different", "the same", equal)


def told(what: str, data: str, ours, theirs, name: str, value: float) -> Row:
    return Row(what, data, shown(ours), shown(theirs), f"{name} {shown(value)}", "–", None)


def failed(what: str, data: str, why: str) -> Row:
    return Row(what, data, why, "", "no result", "a result", False)


def most_apart(ours: Iterable[float], theirs: Iterable[float]) -> float:
    """The greatest difference, in shares of the value where it is above 1."""
    return max((abs(a - b) / max(1, abs(b)) for a, b in zip(ours, theirs, strict=True)), default=0.0)


def shown(value) -> str:
    if isinstance(value, float):
        return f"{value:.4g}" if abs(value) < 1e6 else f"{value:,.0f}"
    if isinstance(value, list | tuple):
        words = [shown(one) for one in value]
        return " ".join(words[:6]) + (f" … ({len(words)})" if len(words) > 6 else "") if words else "none"
    return str(value)


def table(rows: list[Row]) -> str:
    heads = ["What", "Data", "Ours", "Theirs", "Agreement", "Bound", ""]
    cells = [[r.what, r.data, r.ours, r.theirs, r.measure, r.bound, r.verdict] for r in rows]
    rule = ["---"] * len(heads)
    return "\n".join("| " + " | ".join(row) + " |" for row in [heads, rule, *cells]) + "\n"
