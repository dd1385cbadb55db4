"""What people come to do, from the first click to the next open door (design, section 4).

Each journey starts as a named person and speaks to the page as a reader does: by label, role
and words. Run with JOURNEYS=1, each in a context of its own.
"""

import time
import traceback

from playwright.sync_api import Browser, Page, expect, sync_playwright

from world import CHROMIUM, CHROMIUM_ARGUMENTS, DESK, PHONE, World

ANSWER_WITHIN = 10_000  # ms


class Visit:
    """One person at one device."""

    def __init__(self, browser: Browser, world: World, persona: str | None, size: dict = DESK):
        self.world = world
        self.context = browser.new_context(
            base_url=world.base, viewport=size, locale="da-DK", reduced_motion="reduce",
            has_touch=size is PHONE, is_mobile=size is PHONE,
            storage_state=world.personas[persona].state if persona else None)
        self.context.set_default_timeout(ANSWER_WITHIN)
        self.page: Page = self.context.new_page()

    def __enter__(self) -> "Visit":
        return self

    def __exit__(self, *_):
        self.context.close()

    def at(self, path: str):
        self.page.goto(path)
        return self

    @property
    def main(self):
        return self.page.get_by_role("main")

    def press(self, name: str):
        """A button or a link that looks like one: which it is, is not the reader's business."""
        button = self.main.get_by_role("button", name=name)
        (button if button.count() else self.main.get_by_role("link", name=name)).first.click()
        self.page.wait_for_load_state()
        return self

    def write(self, label: str, text: str):
        self.main.get_by_label(label).first.fill(text)
        return self

    def choose(self, label: str):
        self.main.get_by_label(label).first.check()
        return self

    def pick(self, label: str, option: str):
        self.main.get_by_label(label).first.select_option(label=option)
        return self

    def reads(self, text: str):
        expect(self.main).to_contain_text(text)
        return self

    def heading(self, text: str):
        expect(self.page.get_by_role("heading", level=1)).to_contain_text(text)
        return self

    def no_faults(self):
        expect(self.page.locator(".errors")).to_have_count(0)
        return self


def start_a_case(browser: Browser, world: World):
    """1. From the front page to the convener's three tasks, with four questions in between."""
    with Visit(browser, world, "consultant") as mette:
        began = time.monotonic()
        mette.at("/").press("Start et forløb").heading("Start et forløb")

        # Nothing filled in: told what is missing, nothing lost.
        mette.write("Hvilken kerneydelse handler det om?", "Unge får et sundt måltid og nogen at spise med")
        mette.press("Start forløb").reads("Giv forløbet et navn")
        expect(mette.page.locator(".errors")).to_be_focused()
        expect(mette.main.get_by_label("Hvilken kerneydelse handler det om?")).to_have_value(
            "Unge får et sundt måltid og nogen at spise med")

        mette.write("Hvad kalder I forløbet?", "Mad sammen efter skole")
        mette.choose("Kritik eller en dårlig sag")
        mette.press("Start forløb").no_faults()

        mette.heading("Mad sammen efter skole").reads("Tag igangsætterens hat på")
        expect(mette.main.locator(".todo li")).to_have_count(3)
        expect(mette.page.locator(".path [aria-current=step]")).to_contain_text("Interaktion")
        assert time.monotonic() - began < 60, "the clicks alone took a minute"


def similar_while_writing(browser: Browser, world: World):
    """1. Solutions that resemble appear while writing, and say so politely."""
    with Visit(browser, world, "consultant") as mette:
        mette.at("/forloeb/nyt")
        field = mette.main.get_by_label("Findes der allerede en løsning, I kan bygge på?")
        field.press_sequentially("udskrivning fra hospital", delay=20)
        similar = mette.page.locator(f"#{field.get_attribute('data-similar-into')}")
        expect(similar).to_have_attribute("role", "status")
        expect(similar).to_contain_text("ligner")


def invite_and_frame(browser: Browser, world: World):
    """2, first half. A link from the actors' page; a guest on a phone writes one perspective with it."""
    perspective = "Når hun kommer hjem fredag aften, er apoteket lukket, og jeg gætter mig frem."
    with Visit(browser, world, "consultant") as mette:
        mette.at("/forloeb").press("Tryg hjem på 48 timer").at(f"{mette.page.url}/aktoerer")
        mette.write("E-mail", "sofie@hjemro.example").pick("Aktørgruppe", "Privat udbyder")
        mette.write("Hvad beder du om?", "Vil du skrive, hvordan problemet ser ud fra jeres side?")
        mette.press("Send invitation").no_faults()
        link = mette.page.locator("[data-copy*='/i/'], a[href*='/i/'], input[value*='/i/']").first
        address = link.get_attribute("data-copy") or link.get_attribute("value") or link.get_attribute("href")

        with Visit(browser, world, None, PHONE) as guest:
            guest.at(address).reads("Mette Kjærgaard").reads("Vil du skrive, hvordan problemet ser ud fra jeres side?")
            guest.press("Ja, jeg er med").no_faults()
            guest.write("perspektiv", perspective).press("Gem").no_faults()
            guest.reads("Tak")

        mette.at(f"{mette.page.url.split('/aktoerer')[0]}/indramning").reads(perspective)


def refused_link(browser: Browser, world: World):
    """2. A link that was never given says what to do, and nothing about whom it might be for."""
    with Visit(browser, world, None, PHONE) as guest:
        answer = guest.page.goto("/i/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")
        assert answer.status == 404, answer.status
        expect(guest.page.get_by_role("heading", level=1)).to_have_count(1)


JOURNEYS = [start_a_case, similar_while_writing, invite_and_frame, refused_link]


def run(world: World) -> tuple[int, int]:
    passed = failed = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=CHROMIUM_ARGUMENTS)
        print()
        for journey in JOURNEYS:
            started = time.monotonic()
            try:
                journey(browser, world)
            except Exception as problem:  # noqa: BLE001: the next journey is another's
                failed += 1
                where = traceback.extract_tb(problem.__traceback__)
                line = next((f.lineno for f in reversed(where) if f.name == journey.__name__), 0)
                print(f"journey {journey.__name__}: line {line}: {str(problem).strip()}")
            else:
                passed += 1
                print(f"journey {journey.__name__}: ok ({time.monotonic() - started:.1f} s)")
        browser.close()
    return passed, failed
