"""What people do in the studio, step by step."""

import os
import re
import tempfile

from axe_playwright_python.sync_playwright import Axe

CLAIM = re.compile(r"/personas/[^/]+/claims/[^/]+$")


def first_persona(studio):
    return studio.document()["personas"][0]


def opens_evidence_beside_the_card(page, studio):
    persona = first_persona(studio)
    page.goto(f"{studio.url}/personas/{persona['id']}")
    link = page.locator(".wants a").first
    link.focus()
    page.keyboard.press("Enter")
    page.wait_for_selector("dialog.drawer[open]")
    assert CLAIM.search(page.url), page.url
    assert page.locator("dialog.drawer h1").is_visible()
    assert page.evaluate("document.activeElement.textContent") == "Close"
    page.keyboard.press("Escape")
    page.wait_for_selector("dialog.drawer[open]", state="detached")
    assert page.url.endswith(f"/personas/{persona['id']}")
    assert link.evaluate("link => link === document.activeElement"), "the focus did not come back"


def evidence_has_a_page_without_script(page, studio):
    persona = first_persona(studio)
    context = page.context.browser.new_context(java_script_enabled=False)
    plain = context.new_page()
    plain.goto(f"{studio.url}/personas/{persona['id']}")
    plain.locator(".wants a").first.click()
    assert CLAIM.search(plain.url)
    assert plain.locator("h1").count() == 1
    context.close()


def challenges_a_claim(page, studio):
    persona = first_persona(studio)
    claim = next(c for c in persona["claims"] if c["card"])
    page.goto(f"{studio.url}/personas/{persona['id']}/claims/{claim['id']}")
    page.get_by_text("Challenge", exact=True).click()
    page.get_by_label("What speaks against it").fill("Heard the opposite twice")
    page.get_by_role("button", name="Challenge it").click()
    page.wait_for_load_state()
    assert "Challenged" in page.locator(".claim-head").inner_text()
    assert "Heard the opposite twice" in page.locator(".timeline").inner_text()
    page.goto(f"{studio.url}/personas/{persona['id']}")
    assert "Challenged" in page.locator("main").inner_text()


def two_tabs_do_not_overwrite_each_other(page, studio):
    persona = first_persona(studio)
    claim = [c for c in persona["claims"] if c["card"]][1]
    address = f"{studio.url}/personas/{persona['id']}/claims/{claim['id']}"
    other = page.context.new_page()
    page.goto(address)
    other.goto(address)
    for tab, words in [(page, "They ask for it often"), (other, "They hardly ask for it")]:
        tab.get_by_text("Reword", exact=True).click()
        tab.get_by_label("How it should read").fill(words)
        tab.get_by_label("Why it reads better").fill("Clearer")
        with tab.expect_navigation() as answer:
            tab.get_by_role("button", name="Reword it").click()
        if tab is page:
            assert answer.value.status == 200
            assert "They ask for it often" in tab.locator("h1").inner_text()
        else:
            assert answer.value.status == 409
            assert "They hardly ask for it" in tab.locator("main").inner_text()
    document = studio.document()
    texts = [c["text"] for p in document["personas"] for c in p["claims"]]
    assert "They ask for it often" in texts and "They hardly ask for it" not in texts


def codes_by_keyboard(page, studio):
    page.goto(f"{studio.url}/listen/queue")
    before = page.locator(".queue>li .serif").first.inner_text()
    page.keyboard.press("j")
    assert page.locator(".queue>li.at").count() == 1
    page.keyboard.press("2")
    assert page.locator(".queue>li.at select").evaluate("s => s.selectedIndex") == 1
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.locator(".queue>li .serif").first.inner_text() != before


def themes_are_changed_by_keyboard_alone(page, studio):
    page.goto(f"{studio.url}/listen?kind=pain")
    theme = page.locator(".wants .what a").first
    theme.focus()
    with page.expect_navigation():
        page.keyboard.press("Enter")
    address = page.url
    statements = page.locator(".queue>li").count()
    page.locator("main").focus()
    page.keyboard.press("r")
    page.keyboard.press("Control+A")
    page.keyboard.type("Named by hand")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.locator("h1").inner_text() == "Named by hand"
    page.keyboard.press("j")
    page.keyboard.press("x")
    assert page.locator(".queue>li.at input[type=checkbox]").is_checked()
    page.keyboard.press("s")
    page.keyboard.type("Split by hand")
    page.keyboard.press("Tab")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.locator("h1").inner_text() == "Split by hand"
    assert 1 <= page.locator(".queue>li").count() < statements
    page.goto(address)
    page.keyboard.press("m")
    options = page.locator("#theme-merge option").all_inner_texts()
    place = next(i for i, text in enumerate(options) if text.startswith("Split by hand"))
    for _ in range(place):
        page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.locator("h1").inner_text() == "Split by hand"
    assert page.locator(".queue>li").count() == statements
    page.goto(f"{studio.url}/listen/changes")
    assert page.locator("main ol.said>li").count() == 3
    assert Axe().run(page).response["violations"] == []
    with page.expect_navigation():
        page.get_by_role("button", name="Take back").first.click()
    assert page.get_by_text("taken back on").count() == 1


def words_are_searched_and_shown_where_they_were_said(page, studio):
    page.goto(f"{studio.url}/listen")
    page.get_by_label("Words or meaning").fill("battery")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    first = page.locator(".found a.serif").first
    words = first.inner_text()
    with page.expect_navigation():
        first.click()
    place = page.locator(".turns>li:target")
    assert place.count() == 1 and place.is_visible()
    assert words[:20] in place.inner_text() or words[:20] in page.locator(".turns").inner_text()


def numbers_equal_the_export(page, studio):
    document = studio.document()
    for persona in document["personas"]:
        page.goto(f"{studio.url}/personas/{persona['id']}")
        text = " ".join(page.locator("main").text_content().split())
        if persona["size"]:
            share = persona["size"]["share"] * 100
            shown = re.search(r"([\d.]+) ?% of customers", text).group(1)
            assert abs(float(shown) - share) <= 0.5, (shown, share)
            assert f"{persona['size']['customers']:,} customers" in text
        for claim in persona["claims"]:
            support = claim["support"]
            if support["of"]:
                count = f"{support['customers']:,} of {support['of']:,}"
                assert count in text, (persona["id"], claim["id"], count)
        for metric in persona["metrics"]:
            assert metric["title"] in text and f"{metric['n']:,}" in text, metric["name"]


def the_card_prints_on_one_page(page, studio):
    for persona in studio.document()["personas"]:
        page.goto(f"{studio.url}/personas/{persona['id']}")
        pdf = page.pdf(prefer_css_page_size=True)
        pages = len(re.findall(rb"/Type\s*/Page[^s]", pdf))
        assert pages <= 2, f"{persona['name']} prints on {pages} pages"


def nothing_shifts_while_loading(page, studio):
    page.add_init_script(
        "window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach("
        "e => { if (!e.hadRecentInput) window.shift += e.value; }))"
        ".observe({type: 'layout-shift', buffered: true});")
    for path in ["/", f"/personas/{first_persona(studio)['id']}", "/segments"]:
        page.goto(studio.url + path)
        page.wait_for_timeout(300)
        shift = page.evaluate("window.shift")
        assert shift < 0.01, f"{path} shifts by {shift}"


def first_page_is_small(page, studio):
    sizes = []
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.on("Network.loadingFinished", lambda e: sizes.append(e["encodedDataLength"]))
    page.goto(studio.url + "/")
    page.wait_for_load_state("networkidle")
    assert sum(sizes) < 50_000, f"the first page brings {sum(sizes)} bytes"


def reduced_motion_zoom_and_forced_colours(page, studio):
    persona = first_persona(studio)
    context = page.context.browser.new_context(
        viewport={"width": 720, "height": 450}, device_scale_factor=2, reduced_motion="reduce",
        forced_colors="active")
    small = context.new_page()
    small.goto(f"{studio.url}/personas/{persona['id']}")
    assert small.evaluate("document.documentElement.scrollWidth") <= 720
    assert small.locator("h1").is_visible()
    context.close()


def keyboard_reaches_everything(page, studio):
    page.goto(studio.url + "/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    wanted = page.evaluate(
        "[...document.querySelectorAll('main a[href], main button, main summary')]"
        ".filter(e => e.checkVisibility({contentVisibilityAuto: true})).length")
    reached = set()
    for _ in range(wanted + 30):
        page.keyboard.press("Tab")
        mark = page.evaluate(
            "(() => { const e = document.activeElement; const all = [...document.querySelectorAll("
            "'main a[href], main button, main summary')]; return all.indexOf(e); })()")
        if mark >= 0:
            reached.add(mark)
    assert len(reached) >= wanted, f"{len(reached)} of {wanted} are reached"


def audits_a_persona(page, studio):
    page.goto(studio.url + "/audit")
    page.get_by_label("The persona, line by line").fill(
        "Busy Ben\n- Visits on a phone\n- Orders every two weeks\n- Wants to ride alone\n"
        "- Is 35 years old\n- Loves innovation")
    page.get_by_role("button", name="Judge it").click()
    page.wait_for_load_state()
    words = page.locator("main").inner_text()
    assert "Orders every two weeks" in words and "Loves innovation" in words
    found = Axe().run(page).response["violations"]
    assert not found, [v["id"] for v in found]


def shares_a_link(page, studio):
    page.goto(studio.url + "/share")
    page.get_by_label("What it is for").fill("The board")
    page.get_by_role("button", name="Make a link").click()
    page.wait_for_load_state()
    address = page.locator("[role=status] a").first.get_attribute("href")
    found = Axe().run(page).response["violations"]
    assert not found, [v["id"] for v in found]
    reader = page.context.browser.new_context().new_page()
    answer = reader.goto(address if "://" in address else studio.url + address)
    assert answer.status == 200 and first_persona(studio)["name"].split(":")[0] in reader.content()
    assert not Axe().run(reader).response["violations"]
    reader.context.close()


def exports_a_pdf(page, studio):
    answer = page.request.get(studio.url + "/export/pdf")
    assert answer.status == 200 and answer.body().startswith(b"%PDF-"), answer.status
    assert "attachment" in answer.headers["content-disposition"]


def tries_the_sample_company(page, studio):
    page.goto(studio.url + "/")
    page.get_by_role("button", name="Try the sample company").click()
    page.wait_for_selector("text=personas are ready", timeout=180_000)
    page.get_by_role("link", name="See the personas").click()
    page.wait_for_selector(".card")
    assert page.locator(".card").count() >= 4


ORDERS = "Order ID,Email,Created at,Total,Mood\n" + "".join(
    f"A{n},a{n}@shop.example,2026-01-{n:02},{n}.50,{n % 4}\n" for n in range(1, 29))
BAD = "=cmd|' /C calc'!A0,b,c,d,e,f,g,h\n"


def send_files(page, studio, files):
    """Sends files by the form of the page of sources; gives the address of the look at them."""
    page.goto(studio.url + "/sources")
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for name, text in files.items():
            paths.append(os.path.join(folder, name))
            with open(paths[-1], "w") as file:
                file.write(text)
        page.set_input_files("input[type=file]", paths)
        page.get_by_role("button", name="Look at these files").click()
        page.wait_for_url("**/incoming/*", timeout=60_000)
    return page.url.removeprefix(studio.url)


def intake_pages(browser, studio):
    """Pages of files that wait: recognised, strange, and of no use."""
    context = browser.new_context()
    talk = "Interviewer: What made you look?\n\nAda Moser: Our supplier came late.\n\n" * 3
    look = send_files(context.new_page(), studio, {
        "orders-of-ours.csv": ORDERS + BAD, "<b>survey & co.csv":
        "How likely are you to recommend us?,What do you like most about it?\n"
        + "".join(f"{n % 11},I like bread number {n} very much\n" for n in range(40)),
        "ada.txt": talk, "ben.txt": talk.replace("Ada Moser", "Ben Okoro"), "report.pdf": "%PDF-1.4"})
    context.close()
    return [look, look + "/sources/0", look + "/sources/3"]


def finish_job(page):
    page.wait_for_selector("main a:has-text('Sources')", timeout=120_000)


def imports_files(page, studio):
    look = send_files(page, studio, {"orders-of-ours.csv": ORDERS + BAD})
    words = page.locator("main").inner_text()
    assert "orders-of-ours.csv" in words and "Orders" in words and "a1@shop" not in words, words
    page.get_by_role("link", name="Check columns of orders-of-ours.csv").click()
    page.get_by_label("Mood").select_option("rating")
    assert "1 change" in page.locator("[data-show=changes]").inner_text()
    page.get_by_role("button", name="Keep these corrections").click()
    page.wait_for_url("**" + look)
    assert "1 column corrected" in page.locator("main").inner_text()
    page.get_by_role("button", name="Import 1 source").click()
    page.wait_for_selector("text=File by file", timeout=60_000)
    words = page.locator("main").inner_text()
    assert "orders-of-ours.csv" in words and "28 records" in words, words
    page.goto(studio.url + "/sources/src1")
    assert page.get_by_label("Mood").input_value() == "rating"


def downloads_what_was_set_aside(page, studio):
    page.goto(studio.url + "/sources/src1/rejects")
    assert "cmd|" not in page.content()
    with page.expect_download() as started:
        page.get_by_role("button", name="Download lines with originals").click()
    assert "internal-rejects-src1" in started.value.suggested_filename
    text = open(started.value.path()).read()
    assert "'=cmd|" in text, text
    assert not Axe().run(page).response["violations"]


def corrects_a_source_without_script(page, studio):
    context = page.context.browser.new_context(java_script_enabled=False)
    plain, other = context.new_page(), context.new_page()
    plain.goto(studio.url + "/sources/src1")
    other.goto(studio.url + "/sources/src1")
    plain.get_by_label("Mood").select_option("measure")
    plain.get_by_role("button", name="Correct this source").click()
    for _ in range(60):
        if "is corrected" in plain.locator("main").inner_text():
            break
        plain.wait_for_timeout(500)
        plain.reload()
    assert "src1 is corrected" in plain.locator("main").inner_text()
    other.get_by_label("Mood").select_option("choice")
    with other.expect_navigation() as answer:
        other.get_by_role("button", name="Correct this source").click()
    assert answer.value.status == 409
    context.close()
    page.goto(studio.url + "/sources/src1")
    assert page.get_by_label("Mood").input_value() == "measure"


def parts_a_person_and_takes_it_back(page, studio):
    people = studio.json("/api/v1/people?limit=200")["items"]
    person = next(p for p in people if any(k["kind"] == "email" for k in p["keys"]))
    address = f"{studio.url}/people/{person['person']}"
    page.goto(address)
    assert "@" not in page.locator("main").inner_text()
    page.get_by_role("button", name="Show the keys themselves").click()
    page.wait_for_load_state()
    assert "@" in page.locator(".keys").inner_text()
    assert not Axe().run(page).response["violations"]
    page.get_by_text("This and somebody else are one person").click()
    other = next(p for p in people if p["person"] != person["person"])
    page.get_by_label("Who else it is").fill(other["person"])
    page.locator("#join-reason").fill("The same handwriting")
    page.get_by_role("button", name="Make them one").click()
    page.wait_for_selector("text=people before", timeout=120_000)
    page.goto(studio.url + "/people")
    assert "The same handwriting" in page.locator("main").inner_text()
    assert not Axe().run(page).response["violations"]
    page.goto(studio.url + "/")
    assert "changed since the personas were built" in page.locator("main").inner_text()
    page.goto(studio.url + "/people")
    page.get_by_role("button", name="Undo").first.click()
    page.wait_for_selector("text=It is taken back", timeout=120_000)


with_sample = [
    opens_evidence_beside_the_card, evidence_has_a_page_without_script, numbers_equal_the_export,
    the_card_prints_on_one_page, nothing_shifts_while_loading, first_page_is_small,
    reduced_motion_zoom_and_forced_colours, keyboard_reaches_everything, challenges_a_claim,
    two_tabs_do_not_overwrite_each_other, codes_by_keyboard, themes_are_changed_by_keyboard_alone,
    words_are_searched_and_shown_where_they_were_said, audits_a_persona, shares_a_link,
    exports_a_pdf, parts_a_person_and_takes_it_back,
]
with_nothing = [
    imports_files, downloads_what_was_set_aside, corrects_a_source_without_script,
]
with_nothing_either = [tries_the_sample_company]
