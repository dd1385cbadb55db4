"""The figures as they stand in docs/performance.md."""

import os
import platform
import re
import subprocess
import time
from pathlib import Path

from load import CLIENTS, Run, best
from pages import Pages
from posts import Posts


def number(value: float) -> str:
    """Three figures that mean something; thousands set off."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def table(heads: list[str], rows: list[list[str]]) -> str:
    rule = ["---"] + ["--:"] * (len(heads) - 1)
    return "\n".join("| " + " | ".join(row) + " |" for row in [heads, rule, *rows]) + "\n"


def machine(command: str, data: Path, load_before: float) -> str:
    said = {
        "Processor": f"{cpu_model()}, {os.cpu_count()} cores",
        "Memory": f"{int(re.search(r'MemTotal: +(.+) kB', Path('/proc/meminfo').read_text())[1]) / 2**20:.1f} GB",
        "System": f"{distribution()}, Linux {platform.release()}",
        "Data on": said_by("df", "--output=fstype", str(data)).split("\n")[-1],
        "Database": "SQLite, write-ahead log, synchronous FULL",
        "Load before": f"{load_before:.2f} (one minute's average)",
        "Date": time.strftime("%Y-%m-%d %H:%M"),
        "Commit": said_by("git", "describe", "--always", "--dirty"),
        "Command": f"`{command}`",
    }
    return table(["Measured", "on"], [[name, value] for name, value in said.items()]).replace("--:", "---")


def pages_table(pages: Pages) -> str:
    line, health = pages.line.best, pages.health.best
    rows = []
    for page in pages.all:
        run = page.best
        rows.append([
            page.name, f"{page.bytes:,}", str(page.statements), *speed(run), share(run.rate, line.rate), times(run.cpu, line.cpu),
            times(run.cpu, health.cpu)])
    heads = [
        "Page", "bytes", "SQL statements", "a second", "p50 ms", "p99 ms", "CPU µs", "of the one-line page's rate",
        "CPU ÷ one-line page", "CPU ÷ `/healthz`"]
    few, many = pages.cockpit, pages.crowded
    return table(heads, rows) + (
        f"\nThe cockpit of the large case takes {many.statements} statements and "
        f"{times(many.best.cpu, few.best.cpu)} the processor time; the other {few.statements} statements.\n")


def posts_table(posts: Posts, found: dict[str, int], pages: Pages | None) -> str:
    run = best(posts.runs)
    heads = ["Form", "acknowledged a second", "p50 ms", "p99 ms", "CPU µs"]
    row = [f"a perspective, {CLIENTS} clients at once", *speed(run)]
    if pages:
        heads.append("CPU ÷ one-line page")
        row.append(times(run.cpu, pages.line.best.cpu))
    return table(heads, [row]) + (
        f"\nThe server was killed (`kill -9`) while {CLIENTS} clients were posting, and its data were opened again: "
        f"{found['acknowledged']:,} were acknowledged in all, {found['lost']} of them lost and {found['twice']} kept "
        f"twice; {found['underway']} more were kept whose answer never came. {found['unrecorded']} differ from the "
        "record of contributions.\n")


def live_table(figures) -> str:
    def row(name: str, times: list[float]) -> list[str]:
        return [name, *(number(value) for value in (times[len(times) // 2], times[-1]))]

    rows = [
        row("the form is answered", figures.answered), row("the first has heard", figures.first),
        row("half have heard", figures.half), row("all have heard", figures.all)]
    added = figures.listening["Pss"] - figures.before["Pss"]
    return table([f"{figures.listeners:,} listen to one case; ms from when a form is sent", "p50", "the longest"], rows) + (
        f"\n{len(figures.all)} additions. Memory (PSS): {figures.before['Pss']:.1f} MB before, "
        f"{figures.listening['Pss']:.1f} MB with {figures.listeners:,} listening ({added:.1f} MB more, "
        f"{added * 1024 / figures.listeners:.1f} kB each), {figures.after['Pss']:.1f} MB after the additions. "
        f"Processor time an addition: {number(figures.cpu / len(figures.all) * 1000)} ms, "
        f"{number(figures.cpu / len(figures.all) / figures.listeners * 1e6)} µs a listener.\n")


def search_table(figures) -> str:
    def row(name: str, times: list[float]) -> list[str]:
        return [name, number(times[len(times) // 2]), number(times[len(times) * 99 // 100]), number(times[-1])]

    rows = [row(name, times) for name, times in figures.kinds]
    rows.append(row("all of these, four readers at once", figures.crowd))
    return table([f"Search among {figures.texts:,} texts, ms", "p50", "p99", "the longest"], rows) + (
        f"\nTo make them findable after an upgrade took {number(figures.filled)} s, beside all else. The index has "
        f"{figures.words:,} rows; the database is {figures.size:,.0f} MB.\n")


def measuring_table(figures) -> str:
    """What was asked for stands beside what was found."""
    page = figures.page
    rows = [
        [f"a table of {figures.rows:,} rows is understood, s", f"{figures.read:.2f}", ""],
        [f"its lines lie ready to be looked at ({figures.shown} steps of the progress seen), s", f"{figures.ready:.2f}", ""],
        ["it is saved, s", f"{figures.saved:.2f}", "< 5"],
    ]
    for lines, rate, took in figures.sent:
        rows.append([
            f"measurements a second by the API, {lines} a sending, four senders (p99 {took[len(took) * 99 // 100]:.1f} ms)",
            f"{rate:,.0f}", "≥ 1,000"])
    rows.append([
        f"a trial page of {figures.size:,} bytes, 10 series of 1,000 points: p50, p99, ms",
        f"{page[len(page) // 2]:.1f}, {page[len(page) * 99 // 100]:.1f}", "p99 < 40"])
    return table(["Measurements", "found", "wanted"], rows)
def trials_table(figures) -> str:
    def row(name: str, times: list[float]) -> list[str]:
        return [name, number(times[len(times) // 2]), number(times[len(times) * 99 // 100]), number(times[-1])]

    rows = [
        row("one reader", figures.one), row("four readers at once", figures.crowd),
        row("after a measurement of one of the series", figures.changed)]
    return table(["A trial of ten series of 1,000 points, ms", "p50", "p99", "the longest"], rows) + (
        f"\nThe page has {figures.bytes:,} bytes. The first time, when all ten are judged, it takes "
        f"{number(figures.first)} ms.\n")
def ideas_table(figures) -> str:
    def middle(times: list[float]) -> str:
        return number(times[len(times) // 2])

    def row(one: tuple[str, list[float]], crowd: tuple[str, list[float]]) -> list[str]:
        (name, times), (_, together) = one, crowd
        return [name, middle(times), number(times[len(times) * 99 // 100]), middle(together),
                number(together[len(together) * 99 // 100])]

    heads = [f"A call with {figures.ideas:,} ideas and {figures.supports:,} supports, ms", "p50", "p99",
             "p50, four readers at once", "p99"]
    return table(heads, [row(*pair) for pair in zip(figures.kinds, figures.crowd)]) + (
        f"\nThe table of all ideas, {figures.megabytes:.1f} MB of CSV: its first byte after "
        f"{number(figures.first[-1])} ms at most, its last after {figures.whole[len(figures.whole) // 2]:.2f} s.\n")


def export_table(figures) -> str:
    """The processor time of each, beside that of Python for the contributions alone."""
    def row(one) -> list[str]:
        return [
            one.name, number(one.first), f"{one.seconds:.2f}", f"{one.size:.1f}", f"{one.size / one.seconds:.0f}",
            f"{one.cpu:.2f}", f"{one.before:.0f}", f"{one.most:.0f}"]

    csv, json, packed = figures.peers
    ours = figures.takings
    ratios = ", ".join(f"{name} {csv_ / ours_:.1f} ×" for name, csv_, ours_ in (
        ("CSV", csv.cpu, ours[0].cpu), ("JSON", json.cpu, ours[1].cpu), ("zip of CSV", packed.cpu, ours[2].cpu)))
    return table(
        [f"A case of {figures.contributions:,} contributions", "first byte, ms", "s", "MB", "MB/s", "CPU s", "MB before",
         "MB at most"], [row(one) for one in ours + figures.peers]) + (
        f"\nProcessor time of Python by ours: {ratios}; ours writes every table of the case. Deleting the case, "
        f"{figures.rows:,} rows in one transaction, took {number(figures.deleting)} ms; somebody who saved a form meanwhile "
        f"waited {number(figures.waiting)} ms at most.\n")


def starting_table(figures: dict, again: float | None) -> str:
    idle, after = figures["idle"], figures["after"]
    rows = [
        ["first answer on `/healthz` after start", f"{number(figures['/healthz'])} ms"],
        ["first answer on `/` after start", f"{number(figures['/'])} ms"],
        ["the same when the demonstration has to be made", f"{number(figures['made'])} ms"],
        ["`make run` to the front page, all built", f"{number(again)} ms" if again else "not measured"],
        ["memory, idle 5 s after start: PSS, RSS", f"{idle['Pss']:.1f}, {idle['Rss']:.1f} MB"],
        [f"memory after {figures['requests']:,} requests: PSS, RSS", f"{after['Pss']:.1f}, {after['Rss']:.1f} MB"],
    ]
    return table(["Demonstration data", "best"], rows)


def votes_table(maps) -> str:
    heads = [
        "Opinion map", "votes", "from disk, ms", "again, ms", "again while people vote, ms", "votes a second", "p50 ms",
        "p99 ms", "CPU µs a vote"]
    rows = []
    for one in maps:
        made = [number(one.first), number(min(one.again)), number(min(one.meanwhile))] if one.again else ["–"] * 3
        rows.append([
            f"{one.people:,} people, {one.statements:,} statements", f"{one.votes:,}", *made, *speed(best(one.voting))])
    return table(heads, rows)


def rebuilding_table(figures: dict[str, float]) -> str:
    row = ["`swift build` (debug) after a change in one page", f"{figures['user']:.1f} s", f"{figures['system']:.1f} s"]
    return table(["Building", "user CPU", "system CPU"], [row])


def speed(run: Run) -> list[str]:
    return [number(run.rate), number(run.p50), number(run.p99), number(run.cpu)]


def share(rate: float, of: float) -> str:
    return f"{rate / of * 100:.0f} %"


def times(cpu: float, of: float) -> str:
    return f"{cpu / of:.2f} ×" if of else "–"


def cpu_model() -> str:
    found = re.search(r"model name\s*: (.+)", Path("/proc/cpuinfo").read_text())
    return found[1] if found else platform.machine()


def distribution() -> str:
    found = re.search(r'PRETTY_NAME="(.+)"', Path("/etc/os-release").read_text())
    return found[1] if found else "Linux"


def said_by(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True).stdout.strip() or "unknown"
