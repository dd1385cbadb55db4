"""What people come to do, from the first click to the next open door (design, section 4).

Each journey starts as a named person and speaks to the page as a reader does: by label, role
and words, each in a context of its own.
"""

import datetime
import re
import time
import traceback
import zoneinfo
from urllib.parse import urlsplit

import icalendar
from playwright.sync_api import Browser, Page, expect, sync_playwright

from world import CHROMIUM, CHROMIUM_ARGUMENTS, DESK, PHONE, World

ANSWER_WITHIN = 10_000  # ms


class Visit:
    """One person at one device."""

    def __init__(
            self, browser: Browser, world: World, persona: str | None, size: dict = DESK, state: dict | None = None):
        self.world = world
        self.context = browser.new_context(
            base_url=world.base, viewport=size, locale="da-DK", reduced_motion="reduce",
            has_touch=size is PHONE, is_mobile=size is PHONE,
            storage_state=world.personas[persona].state if persona else state)
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
        errors = self.page.locator(".errors")
        expect(errors, errors.inner_text() if errors.count() else None).to_have_count(0)
        return self


def start_a_case(browser: Browser, world: World):
    """1. From the front page to the convener's three tasks, with four questions in between."""
    problem = "Unge spiser alene, når skolen har lukket, og ingen opdager det."
    with Visit(browser, world, "consultant") as mette:
        began = time.monotonic()
        mette.at("/").press("Start et forløb").heading("Start et forløb")

        # Nothing filled in but one field: told what is missing, nothing lost.
        mette.write("Hvad gør ondt, og for hvem?", problem)
        mette.press("Start forløb").reads("Giv forløbet et navn")
        expect(mette.page.locator(".errors")).to_be_focused()
        expect(mette.main.get_by_label("Hvad gør ondt, og for hvem?")).to_have_value(problem)

        mette.write("Hvad kalder I forløbet?", "Maden er klar klokken fire")
        mette.choose("Kritik eller en dårlig sag")
        mette.press("Start forløb").no_faults()

        mette.heading("Maden er klar klokken fire").reads("Tag igangsætterens hat på")
        expect(mette.main.locator(".todo li")).to_have_count(3)
        expect(mette.page.locator(".path [aria-current=step]")).to_contain_text("Interaktion")
        assert time.monotonic() - began < 60, "the clicks alone took a minute"

        # The first task leads to where it is done.
        mette.press("Send invitation").heading("Aktører")


def similar_while_writing(browser: Browser, world: World):
    """1. Cases that resemble appear while writing, and say so politely."""
    with Visit(browser, world, "consultant") as mette:
        mette.at("/forloeb/nyt")
        field = mette.main.get_by_label("Hvad gør ondt, og for hvem?")
        field.press_sequentially("Ældre udskrives fra hospital uden en plan", delay=10)
        similar = mette.page.locator(f"#{field.get_attribute('data-similar-into')}")
        expect(similar).to_have_attribute("role", "status")
        expect(similar).to_contain_text("ligner")
        expect(similar).to_contain_text("Tryg hjem på 48 timer")


def write_by_link(browser: Browser, address: str, world: World, name: str, ask: str, perspective: str):
    """A guest on a phone, without an account: opens the link, says yes, writes, is thanked."""
    with Visit(browser, world, None, PHONE) as guest:
        guest.at(address).reads("Mette Kjærgaard vil gerne have dig med").reads(ask)
        expect(guest.main.get_by_label("Dit navn")).to_have_value(name)
        guest.press("Ja, jeg er med").no_faults()
        guest.write("Dit perspektiv", perspective).press("Gem perspektivet").no_faults()
        guest.reads("Tak. Dit perspektiv er med").reads(perspective)
        return guest.context.storage_state()


def invite(mette: Visit, case: str, name: str, group: str, ask: str) -> str:
    mette.at(f"{case}/aktoerer")
    mette.write("Navn", name).pick("Aktørgruppe", group).write("Hvad beder du om?", ask)
    mette.press("Send invitation").no_faults()
    return mette.page.locator("#link").input_value().replace("http://localhost:8080", mette.world.base)


def invite_and_frame(browser: Browser, world: World):
    """2, first half. Three groups write by link on their phones; the team words the problem and signs it."""
    ask = "Vil du skrive, hvordan problemet ser ud fra din side?"
    guests = [
        ("Inga Storm", "Bruger", "Jeg spiser rugbrød foran computeren, til min mor kommer hjem."),
        ("Nadia Aziz", "Privat udbyder", "Vi smider mad ud klokken fire, mens de unge går forbi."),
        ("Poul Krag", "Offentlig leder", "Klubben åbner klokken seks, og køkkenet står tomt indtil da."),
    ]
    with Visit(browser, world, "consultant") as mette:
        mette.at("/forloeb/nyt").write("Hvad kalder I forløbet?", "Sammen om eftermiddagen")
        mette.write("Hvad gør ondt, og for hvem?", "Mange unge er alene mellem skole og aften.")
        mette.choose("Vi arbejder fast med at forny den her ydelse").press("Start forløb").no_faults()
        case = mette.page.url.split("?")[0]

        states = []
        for name, group, perspective in guests:
            address = invite(mette, case, name, group, ask)
            states.append(write_by_link(browser, address, world, name, ask, perspective))

        # The weave fills, and the gap that is left is named.
        mette.at(f"{case}/aktoerer").reads("4 personer").reads("Ingen politiker")
        mette.at(f"{case}/indramning")
        for _, _, perspective in guests:
            mette.reads(perspective)

        # What looks like a solution is offered a place among the ideas, and never blocked.
        mette.write("Vores fælles problem", "Mange unge er alene om eftermiddagen. Vi mangler en ny app.")
        mette.press("Gem til afstemning på holdet").reads("Flyt sætningen til idéer")
        mette.press("Flyt sætningen til idéer")
        expect(mette.main.get_by_label("Vores fælles problem")).to_have_value("Mange unge er alene om eftermiddagen.")
        mette.press("Gem til afstemning på holdet").reads("Den nye tekst er gemt")
        mette.at(f"{case}/ideer").reads("Vi mangler en ny app.")

        for state in states[:2]:
            with Visit(browser, world, None, PHONE, state) as guest:
                guest.at(f"{case}/indramning").choose("Enig").press("Skriv under").reads("Din underskrift er gemt")
        mette.at(f"{case}/indramning").reads("Teksten gælder som fælles.")
        mette.press("Videre til aktører").heading("Aktører")


def refused_link(browser: Browser, world: World):
    """2. A link that was never given says what to do, and nothing about whom it might be for."""
    with Visit(browser, world, None, PHONE) as guest:
        answer = guest.page.goto("/i/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")
        assert answer.status == 404, answer.status
        expect(guest.page.get_by_role("heading", level=1)).to_have_count(1)


# The day before, of and after each change of the clock, with how far Denmark then is from UTC.
AROUND_CHANGES = [
    ("2026-03-28", 1), ("2026-03-29", 2), ("2026-03-30", 2), ("2026-10-24", 2), ("2026-10-25", 1), ("2026-10-26", 1),
    ("2027-03-27", 1), ("2027-03-28", 2), ("2027-03-29", 2), ("2027-10-30", 2), ("2027-10-31", 1), ("2027-11-01", 1),
]


def plan(mette: Visit, case: str, day: str, time_of_day: str, place: str, aim: str):
    mette.at(f"{case}/moeder").write("Dato", day).write("Klokken", time_of_day).write("Sted", place)
    mette.write("Hvad skal I nå?", aim).press("Planlæg mødet").no_faults()


def meet_and_subscribe(browser: Browser, world: World):
    """A calendar program that is not ours reads the meetings, at nine by the Danish clock on every day."""
    place = "Fjordby Hospital, fløj B; stuen – æøå \\ 2"
    aim = "Natten\nATTENDEE:mailto:ingen@example.org\n" + "Ældre på vej hjem. " * 25
    with Visit(browser, world, "consultant") as mette:
        mette.at("/forloeb/nyt").write("Hvad kalder I forløbet?", "Møder året rundt")
        mette.write("Hvad gør ondt, og for hvem?", "Vi mødes for sjældent.")
        mette.choose("Vi arbejder fast med at forny den her ydelse").press("Start forløb").no_faults()
        case = mette.page.url.split("?")[0]
        days = [(day, offset) for day, offset in AROUND_CHANGES if abs(days_from_today(day)) < 360]
        assert len(days) > 5, days
        for day, _ in days:
            plan(mette, case, day, "9", place, aim)
        mette.at(f"{case}/moeder/kalender").press("Lav et link").reads("Det vises ikke igen")
        address = mette.page.locator("#link").input_value().replace("http://localhost:8080", world.base)

        # Fetched as a calendar program does: by nobody, without a session.
        with Visit(browser, world, None) as program:
            fetched = program.page.request.get(address)
            assert fetched.headers["content-type"] == "text/calendar; charset=utf-8", fetched.headers
            written = fetched.body()
        calendar = icalendar.Calendar.from_ical(written)
        assert all(len(line) <= 75 for line in written.split(b"\r\n")), "a line is too long"
        events = {event.decoded("dtstart").date().isoformat(): event for event in calendar.walk("VEVENT")}
        recent = [(day, offset) for day, offset in days if days_from_today(day) > -89]
        for day, offset in recent:
            event = events[day]
            start = event.decoded("dtstart")
            assert (start.hour, start.minute) == (9, 0), f"{day}: {start}"
            assert start.utcoffset() == datetime.timedelta(hours=offset), f"{day}: {start.utcoffset()}"
            assert event.decoded("dtend") - start == datetime.timedelta(hours=1), day
            assert str(event["summary"]) == "Møde: Møder året rundt", event["summary"]
            assert str(event["location"]) == place, event["location"]
            assert str(event["description"]).startswith(aim.strip()), event["description"]
            assert "attendee" not in event, day
        assert len(events) == len(recent), sorted(events)
        assert not calendar.errors and not any(event.errors for event in events.values())

        # The rule for the changes, read by itself and not by the name of the place.
        zone = calendar.walk("VTIMEZONE")[0].to_tz()
        for day, offset in days:
            nine = datetime.datetime.fromisoformat(f"{day}T09:00").replace(tzinfo=zone)
            assert nine.utcoffset() == datetime.timedelta(hours=offset), f"{day}: {nine.utcoffset()}"

        # Closed: not there any more.
        mette.at(f"{case}/moeder/kalender").press("Luk linket").reads("Du har ikke noget link endnu")
        assert mette.page.request.get(address).status == 404


def hear_of_others(browser: Browser, world: World):
    """What others add is told without a reload, and whoever writes meanwhile is left in peace."""
    with Visit(browser, world, "consultant") as mette:
        mette.at("/forloeb/nyt").write("Hvad kalder I forløbet?", "Brev til de efterladte")
        mette.write("Hvad gør ondt, og for hvem?", "Pårørende får det samme brev fire gange.")
        mette.choose("Kritik eller en dårlig sag").press("Start forløb").no_faults()
        case = mette.page.url.split("?")[0]
        ask = "Fortæl, hvordan brevene ser ud fra din side"
        link = invite(mette, case, "Karen Holm", "Bruger", ask)

        mette.at(f"{case}/aktoerer")
        name = mette.main.get_by_label("Navn").first
        name.fill("Kar")
        bar = mette.page.locator("[data-live]")
        expect(bar.locator("button")).to_be_hidden()
        write_by_link(browser, link, world, "Karen Holm", ask, "Jeg åbnede dem ikke til sidst.")
        expect(bar.get_by_role("status")).to_contain_text(re.compile("ny(t|e) bidrag"))
        expect(name).to_be_focused()
        expect(name).to_have_value("Kar")

        # What is being written is not thrown away.
        bar.get_by_role("button", name="Vis").click()
        expect(bar.get_by_role("status")).to_contain_text("Gem først")
        expect(name).to_have_value("Kar")
        name.fill("")
        bar.get_by_role("button", name="Vis").click()
        mette.page.wait_for_load_state()
        mette.reads("Karen Holm")
        expect(bar.get_by_role("status")).to_be_empty()


def hears(visit: Visit):
    """The line at the foot says that others have added something; pressed, the page shows it."""
    bar = visit.page.locator("[data-live]")
    expect(bar.get_by_role("status")).to_contain_text(re.compile("ny(t|e) bidrag"))
    bar.get_by_role("button", name="Vis").click()
    visit.page.wait_for_load_state()
    expect(bar.get_by_role("status")).to_be_empty()


def raise_difference(visit: Visit, case: str, title: str, sides: list[tuple[str, str]]):
    visit.at(f"{case}/forskelle").press("Gør en forskel synlig").heading("Gør en forskel synlig")
    visit.write("Hvad ser I forskelligt på?", title)
    for place, (label, (text, whose)) in enumerate(zip(("Den ene side", "Den anden side"), sides)):
        visit.write(label, text)
        visit.main.get_by_label("Hvis side er det?").nth(place).select_option(label=whose)
    visit.choose("Interesser").press("Gør den synlig").no_faults().reads("Forskellen er synlig for holdet")


def work_through_differences(browser: Browser, world: World):
    """2, to its end. Three people in two browsers: from the first invitation to a decision, each seeing live
    what the others add."""
    ask = "Vil du skrive, hvordan det ser ud fra din side?"
    today = datetime.datetime.now(zoneinfo.ZoneInfo("Europe/Copenhagen")).date().isoformat()
    elsewhere = browser.browser_type.launch(executable_path=CHROMIUM, args=CHROMIUM_ARGUMENTS)
    try:
        with Visit(browser, world, "consultant") as mette, Visit(elsewhere, world, "partner") as sofie:
            mette.at("/forloeb/nyt").write("Hvad kalder I forløbet?", "Bilen kører forbi")
            mette.write("Hvad gør ondt, og for hvem?", "Mange sidder klar ved vinduet hele formiddagen.")
            mette.choose("Vi arbejder fast med at forny den her ydelse").press("Start forløb").no_faults()
            case = mette.page.url.split("?")[0]
            plan(mette, case, today, "23.55", "Rådhuset, lokale 2.14", "Hvem gør hvad?")

            # A guest without an account, on a phone; the receipt says when they meet.
            link = invite(mette, case, "Inga Storm", "Bruger", ask)
            state = write_by_link(elsewhere, link, world, "Inga Storm", ask, "Jeg ventede tre dage på et bad.")

            # One who has an account comes in with it, for her own organisation.
            address = invite(mette, case, "Sofie", "Privat udbyder", ask)
            sofie.at(address).press("Ja, jeg er med").no_faults()
            sofie.write("Dit perspektiv", "Vi får besked samme dag og kører forgæves.").press("Gem perspektivet").no_faults()
            sofie.reads("Tak. Dit perspektiv er med").reads("Rådhuset, lokale 2.14")

            # The weave fills, three groups are heard, and the problem is worded and signed.
            mette.at(f"{case}/aktoerer").reads("3 personer").reads("Ingen politiker")
            mette.at(f"{case}/indramning/perspektiv").write("Dit perspektiv", "Vi visiterer efter papiret, ikke efter hjemmet.")
            mette.press("Gem perspektivet").no_faults()
            mette.at(f"{case}/indramning").write("Vores fælles problem", "Ingen ved, hvornår den første hjælp kommer.")
            mette.press("Gem til afstemning på holdet").reads("Den nye tekst er gemt")
            with Visit(elsewhere, world, None, PHONE, state) as inga:
                inga.at(f"{case}/indramning").choose("Enig").press("Skriv under").reads("Din underskrift er gemt")
                sofie.at(f"{case}/indramning").choose("Kan leve med").press("Skriv under").reads("Din underskrift er gemt")
                mette.at(f"{case}/indramning").reads("Teksten gælder som fælles.")

                # A difference is made visible by one, heard of by the others, owned and worked through.
                mette.at(f"{case}/forskelle")
                title = "Hvornår skal vi ringe til borgeren?"
                raise_difference(
                    inga, case, title, [("Dagen før, så jeg kan sove.", "Min egen"), ("Når bilen kører.", "Private udbydere")])
                hears(mette)
                mette.reads(title).reads("Dagen før, så jeg kan sove.")
                mette.main.get_by_role("link", name=title).first.click()
                mette.press("Tag den").reads("Du har taget forskellen")
                difference = mette.page.url.split("?")[0].split("#")[0]
                sofie.at(difference)
                sofie.write("Skriv i tråden", "Vi kan ringe, når ruten er lagt: klokken fire dagen før.").press("Send svar")
                sofie.reads("Dit svar er i tråden")
                hears(mette)
                mette.reads("klokken fire dagen før")
                mette.press("Bearbejd").choose("Vi har brugt den")
                mette.write("Hvad kom der ud af det", "Vi ringer klokken fire dagen før, når ruten er lagt.")
                mette.press("Gem").no_faults().reads("Forskellen er bearbejdet")
                hears(sofie)
                sofie.reads("Bearbejdet")

                # An agreement of two parties: drafted by one, signed by both.
                mette.at(f"{case}/aftaler").press("Ny partnerskabsaftale")
                mette.write("Hvad hedder aftalen?", "Opkald dagen før").write("Formål", "Ingen venter uden at vide det.")
                for organisation, name, gives, hours in parties(mette):
                    card = mette.main.get_by_role("group", name=organisation)
                    card.get_by_label("Hvem skriver under?").select_option(label=name)
                    card.get_by_label("Hvad giver I?").fill(gives)
                    card.get_by_label("Timer i alt").fill(hours)
                mette.write("Dataansvar", "Hver part har sine egne oplysninger.").write("Udtræden", "Med en måneds varsel.")
                end = (datetime.date.today() + datetime.timedelta(days=200)).isoformat()
                mette.write("Hvornår slutter aftalen?", end).press("Gem kladden").no_faults()
                mette.press("Send til underskrift").reads("Aftalen er sendt til underskrift")
                agreement = mette.page.url.split("?")[0]
                mette.press("Skriv under for").reads("Du har skrevet under")
                sofie.at("/beskeder").reads("beder dig skrive under")
                sofie.at(agreement).press("Skriv under for").reads("Alle parter er med, og aftalen gælder")
                hears(mette)
                mette.reads("Gælder")

                # What is still open goes on the agenda; a line of the minutes becomes a decision.
                raise_difference(
                    sofie, case, "Hvem ejer kalenderen?",
                    [("Den, der kører.", "Min egen"), ("Den, der visiterer.", "Medarbejdere")])
                mette.at(f"{case}/moeder").main.get_by_role("link", name=re.compile("kl. 23.55")).first.click()
                mette.choose("Hvem ejer kalenderen?").press("Sæt på dagsordenen").reads("Dagsordenen er gemt")
                meeting = mette.page.url.split("?")[0].split("#")[0]
                inga.at(meeting).reads("Hvem ejer kalenderen?")
                mette.write("Skriv til referatet", "Hjemro ejer kalenderen, og kommunen kan læse den.")
                mette.press("Gem linjerne").no_faults().reads("Gemt i referatet")
                hears(inga)
                inga.reads("Hjemro ejer kalenderen")
                mette.press("Beslutning").reads("Linjen er blevet til: beslutning")
                hears(inga)
                inga.at(f"{case}/beslutninger").reads("Hjemro ejer kalenderen, og kommunen kan læse den.")
                # And it is found by its words.
                inga.at("/soeg?q=kalenderen").reads("Beslutning").reads("Referat")
    finally:
        elsewhere.close()


def parties(visit: Visit) -> list[tuple[str, str, str, str]]:
    """Who can sign for whom, as the form offers it."""
    found = []
    for card in visit.main.get_by_role("group").all():
        names = [option.strip() for option in card.get_by_label("Hvem skriver under?").locator("option").all_inner_texts()]
        organisation = card.locator("legend").inner_text()
        found.append((organisation, names[1], f"Det, {organisation} kan", "20"))
    assert len(found) == 2, found
    return found


OPINION_MAP = "/m/tryghjemkomst"


def vote(phone: Visit, answer: str, done: int, of: str):
    phone.main.get_by_role("button", name=answer, exact=True).click()
    expect(phone.main).to_contain_text(f"{done} af {of}")


def vote_on_a_phone(browser: Browser, world: World):
    """3. A citizen votes by link on a phone, is asked what is missing, and finds herself on the map."""
    with Visit(browser, world, None, PHONE) as phone:
        phone.at(OPINION_MAP).heading("Hvad er en tryg hjemkomst?")
        of = phone.main.get_by_role("progressbar").get_attribute("aria-valuemax")
        expect(phone.main.get_by_label("Skriv dit eget udsagn")).to_be_hidden()
        for done in range(1, 8):
            vote(phone, ["Enig", "Uenig", "Spring over"][done % 3], done, of)
        assert phone.page.url.endswith(OPINION_MAP), "the page was left"

        own = phone.main.get_by_label("Skriv dit eget udsagn")
        own.press_sequentially("Der skal være mad i køleskabet hjemme", delay=10)
        expect(phone.page.locator("#ligner")).to_contain_text("Der skal ligge mad i køleskabet")
        own.fill("Man skal kunne fortryde og blive en nat mere")
        phone.press("Send udsagn")
        expect(phone.page.get_by_role("status").first).to_contain_text("Holdet læser dit udsagn")

        phone.press("Se meningskortet og find dig selv").reads("deltagere i").reads("Kun du kan se dit eget mærke")
        expect(phone.page.locator(".only-narrow .me")).to_be_visible()
        phone.page.go_back()
        phone.press("Se og ret dine svar").heading("Dine svar")
        expect(phone.main.locator("[aria-pressed=true]")).to_have_count(7)


def vote_with_the_keyboard(browser: Browser, world: World):
    """3. The keyboard alone: the focus follows to the next statement."""
    with Visit(browser, world, None) as someone:
        someone.at(OPINION_MAP)
        someone.main.get_by_role("button", name="Enig", exact=True).focus()
        someone.page.keyboard.press("Enter")
        expect(someone.main).to_contain_text("1 af")
        expect(someone.page.locator(".card--ballot")).to_be_focused()
        for _ in range(2):
            someone.page.keyboard.press("Tab")
        expect(someone.main.get_by_role("button", name="Uenig", exact=True)).to_be_focused()
        someone.page.keyboard.press("Enter")
        expect(someone.main).to_contain_text("2 af")


def vote_without_script(browser: Browser, world: World):
    """3. Without JavaScript, in English: each answer is a page."""
    context = browser.new_context(
        base_url=world.base, viewport=PHONE, locale="en-GB", java_script_enabled=False)
    page = context.new_page()
    page.goto(OPINION_MAP + "?sprog=en")
    for done in range(1, 8):
        page.get_by_role("button", name="Agree", exact=True).click()
        expect(page.get_by_role("main")).to_contain_text(f"{done} of ")
    expect(page.get_by_label("Write a statement of your own")).to_be_visible()
    page.get_by_role("link", name="See the opinion map and find yourself").click()
    expect(page.get_by_role("main")).to_contain_text("participants in")
    context.close()


def read_the_map(browser: Browser, world: World):
    """3. The leader reads the map, and a statement that divides becomes a difference."""
    with Visit(browser, world, "consultant") as mette:
        mette.at("/forloeb").press("Tryg hjem på 48 timer")
        case = mette.page.url.split("?")[0]
        mette.at(case + "/forskelle").press("Se meningskort")
        mette.main.get_by_role("link", name="Hvad er en tryg hjemkomst?").click()
        mette.reads("148 deltagere i tre grupper").reads("Her er I enige på tværs").reads("Tryghed først")
        expect(mette.page.locator(".only-wide polygon")).to_have_count(3)
        expect(mette.page.locator(".me")).to_have_count(0)
        mette.main.get_by_text("Vis som tabel").click()
        expect(mette.main.get_by_role("table", name="Andel enige i hver gruppe")).to_be_visible()
        mette.main.get_by_role("link", name=re.compile("Gør til en forskel")).first.click()
        mette.heading("Gør en forskel synlig")
        assert mette.main.locator("#titel").input_value()


CALL = "/k/hvad-ville-goere-det-trygt-at"


def share_an_idea_on_a_phone(browser: Browser, world: World):
    """3, the citizen: by link, without an account: an idea in one sentence, what is alike, support, a comment, and
    later what became of it."""
    sentence = "Et opkald fra en rigtig person den første aften, så man ved, hvem man kan ringe til"
    with Visit(browser, world, None, PHONE) as citizen:
        citizen.at(CALL).heading("Hvad ville gøre det trygt at komme hjem?").reads("giver dig svar")
        expect(citizen.page.get_by_role("link", name="Forløb")).to_have_count(0)
        citizen.page.get_by_role("link", name="Del en idé").first.click()

        # What is alike appears while writing, to be supported instead.
        field = citizen.main.get_by_label("Din idé i én sætning")
        field.press_sequentially("En rigtig person ringer den første aften", delay=10)
        expect(citizen.page.locator("#ligner")).to_contain_text("En rigtig person ringer den første aften")

        # Nothing written: told what is missing. Then one sentence, read as it stands.
        field.fill("")
        citizen.press("Send idé").reads("Skriv din idé i én sætning")
        citizen.write("Din idé i én sætning", sentence).pick("Du er med som", "Bruger")
        time.sleep(3)  # nobody writes a sentence at once: what is sent so soon waits to be read
        citizen.press("Send idé")
        if citizen.main.get_by_role("button", name="Send som den er").count():
            citizen.press("Send som den er")
        citizen.no_faults().heading("Tak for din idé").reads(sentence).reads("Vi har din idé")
        citizen.press("Se din idé").heading(sentence)
        idea = urlsplit(citizen.page.url).path
        width = citizen.page.evaluate("document.documentElement.scrollWidth")
        assert width <= PHONE["width"], f"{width} px wide"

        # Supports and writes about that of another.
        citizen.at(CALL + "/ide/7").heading("Makker fra opgangen").press("Støt idéen").reads("Du støtter idéen")
        citizen.write("Skriv en kommentar", "Husk dem uden naboer").choose("Taler imod")
        time.sleep(3)
        citizen.press("Send kommentar").no_faults().reads("Husk dem uden naboer")
        state = citizen.context.storage_state()

    with Visit(browser, world, "consultant") as mette:
        answer(mette, idea, "Ikke nu", "Vi har ikke folk til det før sommer.")
        answer(mette, CALL + "/ide/7", "Udvalgt", "To opgange vil begynde.")
        mette.reads("Planlæg en afprøvning")

    with Visit(browser, world, None, PHONE, state) as citizen:
        citizen.at(CALL).reads("Det, du har delt").reads("Der er nyt om det, du støtter")
        mine = citizen.main.locator("section", has_text="Det, du har delt").last
        expect(mine).to_contain_text("Ikke nu")
        citizen.main.get_by_role("link", name=sentence).first.click()
        citizen.reads("Vi har ikke folk til det før sommer.").reads("Svar fra Mette Kjærgaard")
        citizen.at(CALL).press("Hvem har været med?").reads("Brugere")


def answer(leader: Visit, idea: str, fate: str, why: str):
    """Without a reason there is no answer."""
    leader.at(idea).press("Giv svar").press("Send svaret").reads("Skriv hvorfor")
    leader.choose(fate).write("Hvorfor?", why).press("Send svaret").no_faults().reads(why)


def choose_with_the_keyboard(browser: Browser, world: World):
    """3. Between two ideas, with the keys alone; and what came of it, with how it was worked out."""
    with Visit(browser, world, None) as someone:
        someone.at(CALL + "/vaelg").heading("Hvilken idé ville hjælpe mest?")
        for done, key in enumerate(["Enter", "2", "0", "1"], start=1):
            someone.main.locator(".pair__card").first.focus()
            someone.page.keyboard.press(key)
            expect(someone.main.get_by_role("progressbar")).to_have_attribute("aria-valuenow", str(done))
        someone.press("Se hele stillingen").heading("Hvad folk vælger")
        someone.reads("Sådan regner vi").reads("Det har vi besluttet").reads("mindst fem personer")
        expect(someone.main.get_by_role("table")).to_be_visible()


def share_and_choose_without_script(browser: Browser, world: World):
    """3. In English, without JavaScript: an idea, a support and a choice are forms and pages."""
    context = browser.new_context(base_url=world.base, viewport=PHONE, locale="en-GB", java_script_enabled=False)
    context.set_default_timeout(ANSWER_WITHIN)
    page = context.new_page()
    main = page.get_by_role("main")
    page.goto(CALL + "?sprog=en")
    expect(page.get_by_role("heading", level=1)).to_contain_text("What would make it safe to come home?")
    page.get_by_role("link", name="Share an idea").first.click()
    main.get_by_label("Your idea in one sentence").fill("Leave the porch lamp burning for whoever walks home")
    time.sleep(3)
    main.get_by_role("button", name="Send idea").click()
    if main.get_by_role("button", name="Send as it is").count():
        main.get_by_role("button", name="Send as it is").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Thank you for your idea")
    page.goto(CALL + "/ide/9")
    main.get_by_role("button", name="Support the idea").click()
    expect(main).to_contain_text("You support the idea")
    page.goto(CALL + "/vaelg")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Which idea would help most?")
    for done in (1, 2):
        main.locator(".pair__card").last.click()
        expect(main.get_by_role("progressbar")).to_have_attribute("aria-valuenow", str(done))
    main.get_by_role("button", name="Equally good").click()
    expect(main.get_by_role("progressbar")).to_have_attribute("aria-valuenow", "3")
    context.close()


def vote_on_what_changes(browser: Browser, world: World):
    """3. A statement is taken down while somebody reads it, and the line is lost while they write: both are told, and
    nothing is lost."""
    with Visit(browser, world, None, PHONE) as phone, Visit(browser, world, "consultant") as mette:
        phone.at(OPINION_MAP)
        text = phone.page.locator(".card--ballot .lead").inner_text()
        mette.at("/forloeb").press("Tryg hjem på 48 timer")
        mette.at(mette.page.url.split("?")[0] + "/meningskort")
        mette.main.get_by_role("link", name="Hvad er en tryg hjemkomst?").click()
        mette.main.get_by_role("link", name="Udsagn og det, der venter").click()
        shown = mette.main.locator("li", has_text=text)
        shown.locator("summary", has_text="Tag ned").click()
        shown.get_by_label("Hvorfor?").fill("Nævner en bestemt")
        shown.get_by_role("button", name=re.compile("Tag ned")).click()
        mette.reads("Nævner en bestemt")

        phone.main.get_by_role("button", name="Enig", exact=True).click()
        expect(phone.main.get_by_role("status").filter(has_text="ændret eller taget ned")).to_be_visible()
        expect(phone.page.locator(".card--ballot .lead")).not_to_have_text(text)
        of = phone.main.get_by_role("progressbar").get_attribute("aria-valuemax")
        for done in range(1, 8):
            vote(phone, "Spring over", done, of)

        phone.context.set_offline(True)
        phone.main.get_by_role("button", name="Enig", exact=True).click()
        expect(phone.main.get_by_text("Der er ikke forbindelse")).to_be_visible()
        phone.main.get_by_label("Skriv dit eget udsagn").fill("Der skal være lys i gangen")
        phone.main.get_by_role("button", name="Send udsagn").click(no_wait_after=True)
        phone.page.wait_for_timeout(500)
        phone.context.set_offline(False)
        phone.at(OPINION_MAP)
        expect(phone.main.get_by_label("Skriv dit eget udsagn")).to_have_value("Der skal være lys i gangen")
        phone.press("Send udsagn")
        expect(phone.page.get_by_role("status").first).to_contain_text("Holdet læser dit udsagn")
        expect(phone.main.get_by_label("Skriv dit eget udsagn")).to_have_value("")


def meet_in_a_room(browser: Browser, world: World):
    """3. A meeting with a screen and three phones: all four activities, led from a phone and from the screen."""
    with Visit(browser, world, "consultant") as screen, Visit(browser, world, "consultant", PHONE) as hand:
        screen.at("/forloeb").press("Tryg hjem på 48 timer")
        case = screen.page.url.split("?")[0]
        screen.at(case + "/tillid").press("Tag pulsen")
        screen.at(case + "/rum").write("Hvad kalder I mødet?", "Formiddagsmødet")
        for box in screen.main.get_by_role("checkbox").all():
            box.check()
        screen.press("Åbn et rum").reads("Kom ind, vi begynder om lidt")
        code = screen.page.url.split("/rum/")[1].split("/")[0]
        hand.at(f"/rum/{code}/styr").heading("Formiddagsmødet")

        # They come in by the code, one of them in English.
        first, english, lost = phones = [Visit(browser, world, None, PHONE) for _ in range(3)]
        for phone in (first, lost):
            phone.at("/rum").write("Skriv koden", code.lower()).press("Gå ind").press("Gå ind").reads("Du er med")
        english.at("/rum?sprog=en").write("Write the code", f"{code[:3]} {code[3:]}")
        english.press("Enter").press("Enter").reads("You are in")
        screen.reads("3 telefoner er med")

        # Ideas: one press, by the keyboard, and all follow.
        press_by_key(screen, "#naeste")
        screen.reads("Hvad ville gøre det trygt at komme hjem?")
        for phone in phones:
            phone.page.wait_for_url("**/k/*/del")
        idea = "En stol ved døren, så man kan sidde, mens man låser op"
        first.page.locator("[name=saetning]").fill(idea)
        first.page.locator("main form [type=submit]").last.click()
        first.page.wait_for_url("**/tak")

        # One loses the line while writing: nothing is sent and nothing is gone.
        kept = "Nøglen skal hænge hos naboen"
        lost.page.locator("[name=saetning]").fill(kept)
        lost.context.set_offline(True)
        lost.page.locator("main form [type=submit]").last.click()
        expect(lost.page.locator(".roombar")).to_contain_text("Du er uden net")
        expect(lost.page.locator("[name=saetning]")).to_have_value(kept)

        # What is on the screen is taken off it from the phone that leads.
        line = screen.page.locator(".stage__lines li span").first.inner_text()
        hand.main.get_by_role("listitem").filter(has_text=line).get_by_role("button").click()
        expect(screen.page.locator(".stage__lines")).not_to_contain_text(line)

        # Choosing: those on the line follow, the other is told when it is back, and sends what was typed.
        hand.press("Næste")
        for phone in (first, english):
            phone.page.wait_for_url("**/vaelg")
        first.page.locator(".pair__card").first.click()
        english.page.locator(".pair__card").first.focus()
        english.page.keyboard.press("2")
        expect(english.main).to_contain_text("1 choice")
        lost.context.set_offline(False)
        expect(lost.page.locator(".roombar")).to_contain_text("Mødet er gået videre")
        expect(lost.page.locator("[name=saetning]")).to_have_value(kept)
        lost.page.locator("main form [type=submit]").last.click()
        lost.page.wait_for_url("**/vaelg")

        # The opinion map, with the keyboard; a phone without script presses a link.
        press_by_key(screen, "#naeste")
        screen.reads("deltagere i tre grupper")
        for phone in phones:
            phone.page.wait_for_url("**" + OPINION_MAP)
        of = first.main.get_by_role("progressbar").get_attribute("aria-valuemax")
        vote(first, "Enig", 1, of)
        english.main.get_by_role("button", name="Agree", exact=True).focus()
        english.page.keyboard.press("Enter")
        expect(english.main).to_contain_text(f"1 of {of}")
        follow_without_script(browser, world, code)

        # The pulse is the team's: the others are told so and stay.
        hand.press("Næste")
        screen.reads("har svaret")
        for phone in (first, lost):
            phone.page.wait_for_url(f"**/rum/{code}")
            phone.reads("Nu svarer holdet på tillidspulsen")
        english.reads("Now the team answers the trust pulse")

        hand.press("Luk rummet").reads("Formiddagsmødet")
        hand.main.get_by_role("link", name="Hvad er en tryg hjemkomst?").first.wait_for()
        screen.page.wait_for_url("**/rum*")
        for phone in (first, lost):
            phone.heading("Rummet er lukket").context.close()
        english.heading("The room is closed").context.close()


def press_by_key(visit: Visit, button: str):
    visit.page.locator(button).focus()
    visit.page.keyboard.press("Enter")
    visit.page.wait_for_load_state()


def follow_without_script(browser: Browser, world: World, code: str):
    context = browser.new_context(base_url=world.base, viewport=PHONE, locale="en-GB", java_script_enabled=False)
    page = context.new_page()
    page.goto(f"/rum/{code}?sprog=en")
    page.get_by_role("button", name="Enter").click()
    page.wait_for_url("**" + OPINION_MAP)
    page.get_by_role("link", name="See what we do now").click()
    page.wait_for_url("**" + OPINION_MAP)
    context.close()


def days_from_today(day: str) -> int:
    return (datetime.date.fromisoformat(day) - datetime.date.today()).days


def enter(browser: Browser, world: World, key: str):
    """Signs in as a reader does: the link, and the one button on the page that it opens."""
    persona = world.personas[key]
    with Visit(browser, world, None) as someone:
        someone.at(persona.link).press(f"Log ind som {persona.name}")
        persona.state = someone.context.storage_state()


def try_and_see_the_step(browser: Browser, world: World):
    """4. From a hypothesis to a leap with a name: planned at a desk, measured on a phone, named by those who did it."""
    weeks = [monday_before(24 - number) for number in range(24)]
    values = [40 + [1, -1, 0, 2, -2][number % 5] + (18 if number >= 12 else 0) for number in range(24)]
    with Visit(browser, world, "consultant") as mette:
        mette.at("/forloeb/nyt").write("Hvad kalder I forløbet?", "Hjem før kaffen")
        mette.write("Hvad gør ondt, og for hvem?", "Borgere venter på at komme hjem, efter at de er klar.")
        mette.choose("Vi arbejder fast med at forny den her ydelse").press("Start forløb").no_faults()
        case = mette.page.url.split("?")[0]

        mette.at(f"{case}/afproevninger").reads("Find det mindste, I kan teste i næste uge")
        mette.press("Planlæg en afprøvning").press("Gem afprøvningen").reads("Skriv, hvad I vil gøre anderledes")
        mette.write("Hvad kalder I den?", "Samtalen kl. 9")
        mette.write("Hvis …", "vi taler om hjemrejsen kl. 9").write("så …", "er flere hjemme før kl. 12")
        mette.write("fordi …", "ingen venter på stuegang").write("Hvor i driften prøver I det?", "Afdeling M2")
        mette.choose("Givet").press("Gem afprøvningen").no_faults()
        mette.reads("Hvis vi taler om hjemrejsen kl. 9, så er flere hjemme før kl. 12, fordi ingen venter på stuegang.")
        trial = mette.page.url.split("?")[0]

        # What it is measured by, described once and tied to the trial.
        mette.press("Ny indikator").write("Hvad måler I?", "Hjemme før kl. 12")
        mette.write("Hvad tæller med, og hvad gør ikke?", "Planlagte udskrivninger").write("Enhed", "%")
        mette.choose("Højere er bedre").press("Gem indikatoren").no_faults().reads("Ingen målinger endnu")

        # The weeks before, out of a spreadsheet: one line is wrong, and nothing is half imported.
        mette.at(f"{case}/indikatorer").main.get_by_role("link", name="Hjemme før kl. 12").first.click()
        indicator = mette.page.url.split("?")[0]
        lines = [f"{day:%d-%m-%Y};{value},5" for day, value in zip(weeks[:-1], values)]
        mette.press("Hent fra et regneark").write("Eller kopiér ind", "\n".join(lines + ["i går;mange"]))
        mette.press("Læs målingerne").reads("1 linje skal rettes").reads("er ikke en dato, vi kender")
        mette.write("Eller kopiér ind", "\n".join(["Dato;Tal"] + lines)).press("Læs målingerne").no_faults()
        mette.reads("23 målinger").reads("23 nye målinger").press("Gem 23 målinger").no_faults()

        # On a phone: one number, a comma, one press.
        with Visit(browser, world, "consultant", PHONE, state=mette.context.storage_state()) as phone:
            phone.at(trial)
            began = time.monotonic()
            phone.main.get_by_label("Måling for").fill("58,5")
            phone.press("Gem måling").no_faults()
            assert time.monotonic() - began < 10, "a measurement took more than ten seconds"
            phone.reads("Ét spring, ikke en glidende kurve").reads("Et spring uden navn")
            chart = phone.page.locator(".only-narrow svg.chart")
            expect(chart).to_be_visible()
            expect(chart.locator("desc")).to_contain_text("Ét spring, ikke en glidende kurve")
            phone.press("Giv niveauet navn")

        # Those who did it say what they did.
        mette.at(trial)
        expect(mette.page.locator(".only-wide svg.chart").first).to_be_visible()
        mette.main.get_by_role("link", name="Giv niveauet navn").last.click()
        mette.heading("Hvad gjorde I anderledes?").write("Hvad kalder I det?", "Samtalen kl. 9")
        mette.write("Hvad gjorde I anderledes?", "Sygeplejersken taler om hjemrejsen, før lægen kommer")
        mette.press("Gem navnet").no_faults()
        mette.at(trial).reads("Det ligner innovation").reads("Samtalen kl. 9")

        # What went into operation, in the words of those who did it, with the way to a picture.
        mette.at(f"{trial}/prototype").write("Hvad har I ændret?", "Samtalen ligger før stuegang")
        mette.press("Sæt i drift").no_faults().reads("Prototype 1").reads("Læg et billede ved")

        # The next doors: embed it, or say what failed.
        mette.press("Forankr løsningen").heading("Forankring").reads("Hvilken rutine skal stoppe?")
        mette.at(f"{trial}/afslut").choose("Tag det i brug").write("Hvad skete der?", "Flere kom hjem før kl. 12")
        mette.press("Afslut med læringen").reads("Skriv, hvad I lærte. Også et nej er en læring")
        mette.write("Hvad lærte I?", "Tal om hjemrejsen først").write("Hvad gør I anderledes næste gang?", "Begynder tidligere")
        mette.press("Afslut med læringen").no_faults().reads("Holdet tog det i brug.")
        mette.press("Se i læringsloggen").reads("Tal om hjemrejsen først")
        mette.main.get_by_role("button", name="Del med organisationerne").click()
        mette.reads("Læringen er delt").press("Se, hvad andre har lært").heading("Læring på tværs")
        mette.reads("Tal om hjemrejsen først")


def monday_before(weeks: int) -> datetime.date:
    """The Monday of the week so many weeks back; 1 is this week's."""
    today = datetime.datetime.now(zoneinfo.ZoneInfo("Europe/Copenhagen")).date()
    return today - datetime.timedelta(days=today.weekday() + 7 * (weeks - 1))


JOURNEYS = [
    start_a_case, similar_while_writing, invite_and_frame, work_through_differences, meet_and_subscribe, hear_of_others,
    refused_link, vote_on_a_phone, vote_with_the_keyboard, vote_without_script, read_the_map,
    share_an_idea_on_a_phone, choose_with_the_keyboard, share_and_choose_without_script,
    try_and_see_the_step, vote_on_what_changes, meet_in_a_room,
]


def run(world: World) -> tuple[int, int]:
    passed = failed = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=CHROMIUM_ARGUMENTS)
        print()
        for key in ("consultant", "partner"):
            enter(browser, world, key)
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
