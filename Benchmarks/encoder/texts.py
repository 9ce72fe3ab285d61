"""Writes 10,000 texts in more than ten scripts, with the oddities that real exports hold, as JSON.

    texts.py OUT.json        needs the package `faker`; the texts are made up, from a fixed seed
"""
import json
import random
import sys

from faker import Faker

LOCALES = [
    "en_US", "de_DE", "vi_VN", "tr_TR", "ru_RU", "el_GR", "he_IL", "ar_AA", "fa_IR", "hi_IN",
    "bn_BD", "ta_IN", "th_TH", "ka_GE", "hy_AM", "zh_CN", "ja_JP", "ko_KR", "ne_NP", "pl_PL",
]  # Latin, Cyrillic, Greek, Hebrew, Arabic, Devanagari, Bengali, Tamil, Thai, Georgian, Armenian, Han, Kana, Hangul
ODD = ["\u0301", "\u200b", "\u00a0", "\u0000", "\ufffd", "\t", "\r\n", "\u2028", "\u00ad", "😀", "👩‍👩‍👧", "🇩🇪",
       "[SEP]", "[MASK]", "[X]", "İ", "ß", "ﬁ", "Å", "½", "…", "“", "—", "¿", "$", "€", "`", "~", "^", "\x0b", "\x85",
       "\u3000", "豈", "가", "각", "한", "ॐ", "क़", "\u0e33", "ﷺ", "Σ", "ς", "Ω", "K", "\u1734", "\u166d", "\U00020000",
       "\U0002b820", "\U0002b920", "\u061c", "\u2060", "\ue000", "\U0001d15e", "x" * 101, "é" * 60]


def main(path):
    random.seed(1)
    fakers = []
    for locale in LOCALES:
        fake = Faker(locale)
        fake.seed_instance(1)
        fakers.append(fake)
    texts = []
    while len(texts) < 10_000:
        fake = fakers[len(texts) % len(fakers)]
        kind = random.random()
        if kind < 0.7:
            text = fake.text(random.choice([30, 80, 200, 900]))
        elif kind < 0.8:
            text = f"{fake.name()}, {fake.address()} {fake.phone_number()}"
        elif kind < 0.9:
            text = " ".join(other.word() for other in random.sample(fakers, 6))
        else:
            text = "".join(chr(random.choice(SCALARS)) for _ in range(random.randint(1, 40)))
        if random.random() < 0.3:
            for _ in range(random.randint(1, 5)):
                at = random.randint(0, len(text))
                text = text[:at] + random.choice(ODD) + text[at:]
        texts.append(text)
    texts[0], texts[1], texts[2] = "", " ", "😀😀"
    with open(path, "w") as file:
        json.dump(texts, file)


SCALARS = [c for a, b in [(0x20, 0x24F), (0x250, 0x6FF), (0x900, 0xDFF), (0xE00, 0x10FF), (0x1E00, 0x206F),
                          (0x20A0, 0x2BFF), (0x3000, 0x30FF), (0x4E00, 0x4FFF), (0xAC00, 0xACFF),
                          (0xF900, 0xFFEF), (0x1F300, 0x1F6FF)] for c in range(a, b)]

if __name__ == "__main__":
    main(sys.argv[1])
