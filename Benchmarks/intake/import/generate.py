#!/usr/bin/env python3
"""Writes invented exports of a given size: orders.csv (every cell in quotes), events (NDJSON and CSV), sheet.xlsx.

Usage: generate.py orders|events|xlsx COUNT PATH
Everything is drawn from a fixed seed, so that two runs write the same bytes.
"""
import random
import sys

PRODUCTS = ["Rain jacket", "Helmet", "Pump, small", "Bell", 'Tyre 28"', "Lock", "Light set", "Saddle", "Bottle", "Gloves"]
EVENTS = ["page_view", "search", "add_to_cart", "checkout_started", "purchase", "help_opened", "sign_in", "settings_saved"]
DEVICES = ["mobile", "desktop", "tablet"]


def orders(count, path):
    """About 119 bytes a line, all cells quoted, four lines a person."""
    draw = random.Random(7)
    people = max(1, count // 4)
    with open(path, "w", encoding="utf-8", newline="") as out:
        out.write('"Order ID","Customer ID","Email","Order Date","Product","Quantity","Unit Price","Total","Currency","Discount Code"\r\n')
        for index in range(count):
            person = draw.randrange(people)
            quantity = 1 + draw.randrange(4)
            price = 500 + draw.randrange(20000)
            day = draw.randrange(700)
            name = PRODUCTS[draw.randrange(len(PRODUCTS))].replace('"', '""')
            code = "SPRING10" if draw.random() < 0.2 else ""
            year, rest = 2023 + day // 360, day % 360
            out.write(
                f'"{100000 + index}","C{person:07d}","customer.{person:07d}@shop{person % 50}.example",'
                f'"{year}-{1 + rest // 30:02d}-{1 + rest % 30 % 28:02d} {index % 24:02d}:{index % 60:02d}:00","{name}","{quantity}",'
                f'"{price / 100:.2f}","{price * quantity / 100:.2f}","EUR","{code}"\r\n')


def events(count, path):
    """NDJSON or CSV by the ending of the path; 20 events a person, in the order of time."""
    draw = random.Random(7)
    people = max(1, count // 20)
    with open(path, "w", encoding="utf-8", newline="", buffering=1 << 20) as out:
        is_csv = path.endswith(".csv")
        if is_csv:
            out.write("event_id,user_id,event,timestamp,session_id,device\n")
        for index in range(count):
            person = draw.randrange(people)
            name = EVENTS[draw.randrange(8)]
            second = 1700000000 + index * 3 % 30000000
            device = DEVICES[person % 3]
            if is_csv:
                out.write(f"e{index:09d},u{person:07d},{name},{second},s{person:07d}-{second // 86400 % 97},{device}\n")
            else:
                out.write(
                    f'{{"event_id":"e{index:09d}","user_id":"u{person:07d}","event":"{name}","timestamp":{second},'
                    f'"session_id":"s{person:07d}-{second // 86400 % 97}","device":"{device}"}}\n')


def xlsx(count, path):
    """A sheet of ten columns with COUNT cells: texts, numbers and dates."""
    import datetime
    from openpyxl import Workbook

    draw = random.Random(7)
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Customers")
    sheet.append(["Customer ID", "Email", "Company", "Country", "Plan", "Seats", "Monthly Spend", "Signed Up", "Sector", "Score"])
    for index in range(count // 10):
        sheet.append([
            f"C{index:07d}", f"customer.{index:07d}@shop{index % 50}.example", f"Company {draw.randrange(5000)}",
            ["Germany", "France", "Spain", "Japan"][draw.randrange(4)], ["Free", "Team", "Business"][draw.randrange(3)],
            draw.randrange(200), draw.randrange(1000000) / 100,
            datetime.datetime(2023, 1, 1) + datetime.timedelta(days=draw.randrange(900)),
            ["Retail", "Health", "Education"][draw.randrange(3)], draw.randrange(11)])
    book.save(path)


if __name__ == "__main__":
    {"orders": orders, "events": events, "xlsx": xlsx}[sys.argv[1]](int(sys.argv[2]), sys.argv[3])
