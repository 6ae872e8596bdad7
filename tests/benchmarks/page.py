"""What the page costs in Chromium, for a service that runs: python -m tests.benchmarks.page ADDRESS.

Prints one line of JSON for each visit: when the first event is there, how long the scripts of a zoom run, the
longest task, and how far things shift (all times in milliseconds).
"""

from __future__ import annotations

import json
import shutil
import sys

from playwright.sync_api import sync_playwright

from tests.chromium import BROWSERS, FLAGS

VISITS = 3
WATCH = """
  globalThis.seen = { first: null, longest: 0, shifted: 0 };
  const rows = () => document.querySelector("#events .row[id]");
  const look = () => rows() ? (seen.first ??= performance.now()) : requestAnimationFrame(look);
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) seen.longest = Math.max(seen.longest, task.duration);
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries()) if (!shift.hadRecentInput) seen.shifted += shift.value;
  }).observe({ type: "layout-shift", buffered: true });
"""


def measured(browser, address):
    """One visit: the page is loaded, zoomed in five times and out again."""
    with browser.new_context(viewport={"width": 1280, "height": 800}, locale="en-GB") as context:
        page = context.new_page()
        page.add_init_script(WATCH)
        page.goto(address)
        page.locator("#picture svg").first.wait_for()
        page.wait_for_load_state("networkidle")
        protocol = context.new_cdp_session(page)
        protocol.send("Performance.enable")
        zooms = [zoomed(page, protocol, turn) for turn in [-240] * 5 + [240] * 5]
        seen = page.evaluate("seen")
        return {
            "first_event_ms": round(seen["first"]),
            "zoom_script_ms": [round(each) for each in zooms],
            "longest_task_ms": round(seen["longest"]),
            "layout_shift": round(seen["shifted"], 3),
        }


def zoomed(page, protocol, turn):
    """The milliseconds of script that one turn of the wheel over the picture costs, until all is drawn."""
    before = script_s(protocol)
    box = page.locator("#picture svg").first.bounding_box()
    page.mouse.move(box["x"] + box["width"] * 0.7, box["y"] + box["height"] / 2)
    page.mouse.wheel(0, turn)
    page.wait_for_timeout(700)
    page.wait_for_load_state("networkidle")
    return (script_s(protocol) - before) * 1000


def script_s(protocol):
    metrics = {each["name"]: each["value"] for each in protocol.send("Performance.getMetrics")["metrics"]}
    return metrics["ScriptDuration"]


def main():
    path = next(filter(None, map(shutil.which, BROWSERS)))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        for _ in range(VISITS):
            print(json.dumps(measured(browser, sys.argv[1])), flush=True)
        browser.close()


if __name__ == "__main__":
    main()
