"""Writes a labelled sample of texts with personal details, from presidio-research's own templates.

Usage: python generate.py COUNT SEED sample.jsonl

Each line is {"text": ..., "spans": [[kind, start, end, value], ...]} with offsets in characters. The templates
and the fake details are those of the package presidio-evaluator (MIT); the labelled file of its authors
isn't part of that package, so a sample of the same make is generated.
"""

import json
import random
import sys

from faker import Faker
from presidio_evaluator.data_generator import PresidioSentenceFaker


def main():
    count, seed = int(sys.argv[1]), int(sys.argv[2])
    random.seed(seed)
    Faker.seed(seed)
    faker = PresidioSentenceFaker("en_US", lower_case_ratio=0.0, random_seed=seed)
    with open(sys.argv[3], "w", encoding="utf-8") as file:
        for sample in faker.generate_new_fake_sentences(num_samples=count):
            spans = [
                [span.entity_type, span.start_position, span.end_position, span.entity_value]
                for span in sample.spans
            ]
            # Some templates write line ends as a backslash and an n; two characters for two keep all offsets.
            text = sample.full_text.replace("\\n", " \n")
            file.write(json.dumps({"text": text, "spans": spans}) + "\n")


if __name__ == "__main__":
    main()
