"""The spring chart as it looks: held against pictures that were stored when it looked right.

A label that has moved, a line that is gone or a colour that cannot be told from its ground is no
fault of markup, and no other test sees it. The names of weeks change with the calendar and are
covered; all else in the demonstration's chart is the same every day. After a wanted change,
`Tests/Browser/run --only pictures --store` stores the pictures anew: look at them before committing.
"""

import base64
import traceback
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from world import CHROMIUM, CHROMIUM_ARGUMENTS, DESK, PHONE, World

STORED = Path(__file__).parent / "pictures"
CASE = "Genoptræning uden ventetid"
TRIAL = "Borgeren booker selv"
FINDING = "Tre spring, ikke en glidende kurve"

# Of all pixels, how many may differ by more than an edge drawn a little otherwise. The shortest label of the chart,
# moved by its own height, changes ten times as many.
MOST = 0.0004
EDGE = 80

LOOKS = [
    ("light", DESK, {"color_scheme": "light"}),
    ("dark", DESK, {"color_scheme": "dark"}),
    ("print", DESK, {"color_scheme": "light", "media": "print"}),
    ("phone", PHONE, {"color_scheme": "light"}),
]

COVER = """chart => {
  const bottom = chart.querySelector('.axis').y1.baseVal.value
  for (const text of chart.querySelectorAll('text')) if (text.y.baseVal[0].value > bottom) text.textContent = ''
  chart.style.width = chart.viewBox.baseVal.width + 'px'
}"""

DIFFERENCE = """async ([one, other, edge]) => {
  const pixels = async data => {
    const image = new Image()
    image.src = 'data:image/png;base64,' + data
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    const context = canvas.getContext('2d')
    context.drawImage(image, 0, 0)
    return context.getImageData(0, 0, image.width, image.height)
  }
  const [a, b] = [await pixels(one), await pixels(other)]
  if (a.width !== b.width || a.height !== b.height) return 1
  let count = 0
  for (let i = 0; i < a.data.length; i += 4) {
    const far = [0, 1, 2].some(c => Math.abs(a.data[i + c] - b.data[i + c]) > edge)
    if (far) count += 1
  }
  return count / (a.width * a.height)
}"""

OVERLAPS = """chart => {
  const boxes = [...chart.querySelectorAll('text')].filter(text => text.textContent)
    .map(text => ({words: text.textContent, box: text.getBBox()}))
  const met = []
  boxes.forEach((one, i) => boxes.slice(i + 1).forEach(other => {
    const [a, b] = [one.box, other.box]
    const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
    const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
    if (wide > 1 && high > 4) met.push(one.words + ' / ' + other.words)
  }))
  const view = chart.viewBox.baseVal
  boxes.filter(({box}) => box.x < 0 || box.x + box.width > view.width + 1 || box.y < 0)
    .forEach(({words}) => met.push(words + ' stands outside'))
  return met
}"""


def chart(page: Page, base: str, look: dict):
    """The chart that is shown at this width, ready to be looked at."""
    page.goto(f"{base}/forloeb?sprog=da")
    page.get_by_role("main").get_by_role("link", name=CASE).first.click()
    page.get_by_role("link", name="Afprøvninger").first.click()
    page.get_by_role("main").get_by_role("link", name=TRIAL).first.click()
    page.wait_for_load_state()
    # On paper there is nothing to press, so only now.
    page.emulate_media(color_scheme=look.get("color_scheme"), media=look.get("media", "screen"))
    page.evaluate("document.fonts.ready")
    return page.locator("svg.chart:visible").first


def same(page: Page, name: str, taken: bytes, store: bool, most: float = MOST) -> str | None:
    """What is wrong with a picture; nothing when it is as it was stored."""
    place = STORED / f"spring-{name}.png"
    if store:
        STORED.mkdir(exist_ok=True)
        place.write_bytes(taken)
        return None
    if not place.exists():
        return "there is no stored picture: --store"
    share = difference(page, place.read_bytes(), taken)
    if share <= most:
        return None
    seen = Path(f".cache/spring-{name}.png")
    seen.parent.mkdir(exist_ok=True)
    seen.write_bytes(taken)
    return f"{share:.2%} of it differs from {place.name}: see {seen}"


def difference(page: Page, one: bytes, other: bytes) -> float:
    coded = [base64.b64encode(data).decode() for data in (one, other)]
    return page.evaluate(DIFFERENCE, [*coded, EDGE])


def look_at(browser: Browser, world: World, name: str, size: dict, look: dict, store: bool) -> list[str]:
    context = browser.new_context(
        storage_state=world.personas["consultant"].state, viewport=size, reduced_motion="reduce", locale="da-DK",
        color_scheme=look["color_scheme"])
    page = context.new_page()
    faults = []
    try:
        shown = chart(page, world.base, look)
        met = shown.evaluate(OVERLAPS)
        faults += [f"labels meet: {words}" for words in met]
        said = shown.locator("desc").text_content()
        if FINDING not in said or "Niveauet gik fra" not in said:
            faults.append(f"its text says: {said}")
        shown.evaluate(COVER)
        taken = shown.screenshot(animations="disabled")
        # The comparison is made on a page without a policy of its own.
        blank = context.new_page()
        wrong = same(blank, name, taken, store)
        if wrong:
            faults.append(wrong)
        # A comparison that cannot see a moved label says nothing.
        shown.evaluate("chart => { const t = chart.querySelector('.t-b.halo'); t.setAttribute('y', +t.getAttribute('y') + 14) }")
        moved = difference(blank, taken, shown.screenshot(animations="disabled"))
        if moved <= MOST:
            faults.append(f"a label moved by its height is not seen ({moved:.3%})")
    finally:
        context.close()
    return faults


storing = False


def store():
    """Lets the next run store what it sees."""
    global storing
    storing = True


def run(world: World) -> tuple[int, int]:
    passed = failed = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=CHROMIUM_ARGUMENTS)
        persona = world.personas["consultant"]
        if persona.state is None:
            context = browser.new_context(base_url=world.base)
            page = context.new_page()
            page.goto(persona.link)
            page.get_by_role("main").get_by_role("button").first.click()
            page.wait_for_load_state()
            persona.state = context.storage_state()
            context.close()
        for name, size, look in LOOKS:
            try:
                faults = look_at(browser, world, name, size, look, storing)
            except Exception:
                faults = [traceback.format_exc()]
            print(f"{'✘' if faults else '✔'} spring chart, {name}")
            for fault in faults:
                print(f"    {fault}")
            passed, failed = passed + (not faults), failed + bool(faults)
        browser.close()
    return passed, failed
