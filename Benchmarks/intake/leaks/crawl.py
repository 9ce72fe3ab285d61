#!/usr/bin/env python3
"""Saves every page that a link of the served pages leads to. Usage: crawl.py URL FOLDER"""
import re
import sys
import time
import urllib.parse
import urllib.request

start, folder = sys.argv[1], sys.argv[2]
LIMIT = 400


def fetch(url):
    with urllib.request.urlopen(url, timeout=60) as answer:
        return answer.headers.get_content_type(), answer.read()


for _ in range(120):
    try:
        fetch(start)
        break
    except OSError:
        time.sleep(0.5)
seen, todo = {start}, [start]
pages = failed = 0
while todo and pages < LIMIT:
    url = todo.pop(0)
    try:
        kind, body = fetch(url)
    except OSError:
        failed += 1
        continue
    pages += 1
    with open(f"{folder}/page-{pages:04d}", "wb") as out:
        out.write(body)
    if kind != "text/html":
        continue
    for target in re.findall(r'(?:href|src|action)="([^"]+)"', body.decode("utf-8", "replace")):
        link = urllib.parse.urljoin(url, target.replace("&amp;", "&")).split("#")[0]
        if link.startswith(start) and link not in seen:
            seen.add(link)
            todo.append(link)
print(f"  pages {pages}, not answered {failed}, links left {len(todo)}")
