"""Asks for one address a given number of times a second and prints the latencies.

wrk sends as fast as it can; this sends at a fixed pace and counts from the moment at which a request
should have been sent, so that a server that stalls can't hide it (coordinated omission).

    python3 pace.py URL REQUESTS_PER_SECOND SECONDS
"""

import http.client
import sys
import threading
import time
import urllib.parse

WORKERS = 16


def main():
    url = urllib.parse.urlsplit(sys.argv[1])
    rate, seconds = float(sys.argv[2]), float(sys.argv[3])
    target = url.path + ("?" + url.query if url.query else "")
    total = int(rate * seconds)
    lock = threading.Lock()
    latencies, failures, place = [], [], [0]
    begin = time.perf_counter() + 0.2

    def work():
        connection = http.client.HTTPConnection(url.hostname, url.port)
        while True:
            with lock:
                number = place[0]
                place[0] += 1
            if number >= total:
                return
            due = begin + number / rate
            wait = due - time.perf_counter()
            if wait > 0:
                time.sleep(wait)
            connection.request("GET", target, headers={"Accept-Encoding": "gzip"})
            answer = connection.getresponse()
            answer.read()
            with lock:
                latencies.append(time.perf_counter() - due)
                if answer.status != 200:
                    failures.append(answer.status)

    threads = [threading.Thread(target=work) for _ in range(WORKERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    latencies.sort()

    def quantile(share):
        return 1000 * latencies[min(len(latencies) - 1, int(share * len(latencies)))]

    print(f"{total} requests at {rate:.0f}/s: p50 {quantile(.5):.2f} ms, p99 {quantile(.99):.2f} ms, "
          f"p99.9 {quantile(.999):.2f} ms, most {quantile(1):.2f} ms, {len(failures)} failed")


main()
