"""Opens every page in a real browser: axe-core finds nothing, nothing overflows, journeys work.

Screenshots are kept in the folder given by --out (by default .build/screenshots).
"""

import argparse
import os
import re
import sys
import traceback
import urllib.request

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

import journeys
from studio import empty_studio, sample_studio

WIDTHS = [360, 768, 1440]
SCHEMES = ["light", "dark"]


class Report:
    def __init__(self):
        self.failures = []
        self.passed = 0

    def check(self, name, problem):
        if problem:
            self.failures.append(f"{name}: {problem}")
            print(f"FAIL {name}: {problem}", flush=True)
        else:
            self.passed += 1


def addresses(studio):
    """Every kind of page, with a persona, claims of different states, a theme and a source."""
    document = studio.document()
    personas = document["personas"]
    first = personas[0]
    talk = next(s["id"] for s in document["sources"] if s["kind"] == "interview")
    pages = ["/", "/compare", "/segments", f"/segments?persona={personas[-1]['id']}", "/listen",
             "/listen/queue", "/listen/changes", "/listen/search",
             "/listen/search?q=battery", "/listen/search?q=battery&kind=leave", "/sources", "/sources/src1/remove", "/checks", "/plan", "/audit", "/share",
             "/design", "/nowhere", "/sources/src1", f"/sources/{talk}", "/people",
             "/people?show=joined", "/people?show=inside"]
    person = studio.json("/api/v1/people?limit=1")["items"][0]["person"]
    pages.append(f"/people/{person}")
    pages += [f"/briefs?team={team}" for team in ["product", "marketing", "sales", "support"]]
    pages += [f"/personas/{first['id']}", f"/personas/{personas[-1]['id']}"]
    seen = set()
    for persona in personas:
        for claim in persona["claims"]:
            kind = (claim["status"], bool(claim["contradictions"]))
            if kind not in seen:
                seen.add(kind)
                pages.append(f"/personas/{persona['id']}/claims/{claim['id']}")
    pages.append(f"/listen/sources/{talk}")
    pages.append(first_theme(studio))
    return pages


def first_theme(studio):
    """The address of the first theme on the page where people listen."""
    page = urllib.request.urlopen(studio.url + "/listen").read().decode()
    return re.search(r'href="(/listen/themes/[^"]+)"', page).group(1)


def violations(page):
    found = Axe().run(page).response["violations"]
    return "; ".join(f"{v['id']} ({len(v['nodes'])}): {v['nodes'][0]['html'][:120]}" for v in found)


def name_of(path):
    path = re.sub("/incoming/[^/]+", "/incoming", path)
    return path.strip("/").replace("/", "_").replace("?", "_").replace("=", "_") or "home"


def look(browser, studio, paths, out, report, widths=WIDTHS):
    for scheme in SCHEMES:
        for width in widths:
            context = browser.new_context(
                viewport={"width": width, "height": 900}, color_scheme=scheme)
            page = context.new_page()
            problems = []
            page.on("console", lambda m: problems.append(m.text) if m.type == "error" else None)
            page.on("pageerror", lambda error: problems.append(str(error)))
            outside = []
            page.on("request", lambda r: outside.append(r.url)
                    if not r.url.startswith((studio.url, "data:")) else None)
            for path in paths:
                problems.clear()
                answer = page.goto(studio.url + path)
                name = f"{path} {width} {scheme}"
                expected = 404 if path == "/nowhere" else 200
                report.check(name + " status", answer.status != expected and answer.status)
                page.evaluate("document.querySelectorAll('details:not([name])')"
                              ".forEach(d => d.open = true)")
                wide = page.evaluate("document.documentElement.scrollWidth")
                report.check(name + " overflow", wide > width and f"{wide} px wide")
                if width != 768:
                    report.check(name + " axe", violations(page))
                real = [p for p in problems if expected == 200 or "404" not in p]
                report.check(name + " console", real and str(real))
                page.screenshot(path=f"{out}/{name_of(path)}-{width}-{scheme}.png", full_page=True)
            report.check(f"outside {width} {scheme}", outside and str(outside))
            context.close()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--binary", required=True)
    parser.add_argument("--chromium", required=True)
    parser.add_argument("--out", default=".build/screenshots")
    parser.add_argument("--only", default="", help="only checks whose name contains this")
    options = parser.parse_args()
    os.makedirs(options.out, exist_ok=True)
    report = Report()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=options.chromium, args=["--no-sandbox"])
        with sample_studio(options.binary) as studio:
            if options.only in "pages":
                look(browser, studio, addresses(studio), options.out, report)
            if options.only in "pages" or options.only == "intake":
                look(browser, studio, journeys.intake_pages(browser, studio), options.out, report)
            for journey in journeys.with_sample:
                if options.only in journey.__name__:
                    run(journey, browser, studio, options, report)
        with empty_studio(options.binary) as studio:
            if options.only in "pages":
                look(browser, studio, ["/", "/sources"], options.out + "/empty", report, [360, 1440])
            for journey in journeys.with_nothing:
                if options.only in journey.__name__:
                    run(journey, browser, studio, options, report)
        with empty_studio(options.binary) as studio:
            for journey in journeys.with_nothing_either:
                if options.only in journey.__name__:
                    run(journey, browser, studio, options, report)
        browser.close()
    print(f"test-browser: {report.passed} checks passed, {len(report.failures)} failed; "
          f"screenshots in {options.out}")
    sys.exit(1 if report.failures else 0)


def run(journey, browser, studio, options, report):
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    page = context.new_page()
    page.set_default_timeout(20_000)
    try:
        journey(page, studio)
        report.check(journey.__name__, None)
    except Exception as error:  # one journey's failure must not hide the others'
        page.screenshot(path=f"{options.out}/failed-{journey.__name__}.png")
        traceback.print_exc(limit=2)
        report.check(journey.__name__, str(error).splitlines()[0])
    context.close()


main()
