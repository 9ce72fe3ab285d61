"""Scores redactors on a labelled sample.

Usage: python score.py sample.jsonl RESULTS.jsonl [RESULTS.jsonl ...]

A results file has one line per text: a list of [start, end, kind] with offsets in characters. A detail counts as
found when nine tenths of its characters are hidden, whatever the mark; a mark is right when it touches a detail of
its kind, and a false alarm when it touches no personal detail at all.
"""

import json
import sys

KINDS = {
    "card": ["CREDIT_CARD"],
    "iban": ["IBAN_CODE", "IBAN"],
    "phone": ["PHONE_NUMBER"],
    "email": ["EMAIL_ADDRESS", "EMAIL"],
    "ip": ["IP_ADDRESS"],
    "id": ["US_SSN", "SSN", "US_DRIVER_LICENSE", "PASSPORT"],
    "name": ["PERSON"],
    "address": ["STREET_ADDRESS", "ADDRESS", "ZIP_CODE"],
}
# What a mark may hide without being a false alarm, though no recall is asked of it.
PERSONAL = {"GPE", "ORGANIZATION", "DATE_TIME", "DOMAIN_NAME", "URL", "NRP", "AGE", "TITLE"}


def main():
    samples = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
    for path in sys.argv[2:]:
        results = [json.loads(line) for line in open(path, encoding="utf-8")]
        print(path)
        print("kind      details  recall   marks  precision  false alarms")
        for kind, labels in KINDS.items():
            print(row(kind, labels, samples, results))


def row(kind, labels, samples, results):
    details = found = marks = right = alarms = 0
    for sample, result in zip(samples, results):
        hidden = [False] * (len(sample["text"]) + 1)
        for start, end, _ in result:
            for index in range(start, end):
                hidden[index] = True
        for label, start, end, _ in sample["spans"]:
            if label in labels:
                details += 1
                signs = [i for i in range(start, end) if sample["text"][i].isalnum()]
                found += sum(hidden[i] for i in signs) >= 0.9 * len(signs)
        for start, end, mark in result:
            if mark != kind:
                continue
            marks += 1
            touched = [s for s in sample["spans"] if s[1] < end and start < s[2]]
            right += any(s[0] in labels for s in touched)
            alarms += not touched
    share = found / details if details else float("nan")
    precision = right / marks if marks else float("nan")
    return f"{kind:8} {details:8} {share:7.3f} {marks:7} {precision:10.3f} {alarms:13}"


if __name__ == "__main__":
    main()
