"""Pictures of the demonstration: the cockpit of a case on a desk and on a phone."""

import asyncio
import sys
from pathlib import Path

from playwright.async_api import async_playwright

from world import CHROMIUM, CHROMIUM_ARGUMENTS, DESK, PHONE, World, sign_in

CASE = "Tryg hjem på 48 timer"


async def take(world: World, folder: Path):
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=CHROMIUM_ARGUMENTS)
        persona = world.personas["consultant"]
        await sign_in(browser, world, persona)
        for name, size in (("cockpit.png", DESK), ("phone.png", PHONE)):
            context = await browser.new_context(
                storage_state=persona.state, viewport=size, color_scheme="light", reduced_motion="reduce",
                device_scale_factor=1 if size is DESK else 2)
            page = await context.new_page()
            await page.goto(f"{world.base}/forloeb?sprog=da")
            await page.get_by_role("main").get_by_role("link", name=CASE).first.click()
            await page.wait_for_load_state()
            await page.evaluate("document.fonts.ready")
            await page.screenshot(path=folder / name)
            print(folder / name)
            await context.close()
        await browser.close()


with World(binary=sys.argv[1]) as world:
    asyncio.run(take(world, Path(sys.argv[2])))
