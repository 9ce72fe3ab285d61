"""Turns an internal export (likeness.personas/1) into the scorer's form (persona-eval/1).

Usage: adapt.py likeness.json scorer.json
Only names differ: metrics and features, and the status of a negative persona. Nothing is added.
"""
import json
import sys

NAMES = {
    "discount_rate": "discount_share", "refund_rate": "refund_share", "mobile_rate": "mobile_share",
    "weekend_rate": "weekend_share", "orders": "n_orders", "average_order_value": "aov",
    "churn": "churn_next90", "sessions": "sessions_per_month", "order_irregularity": "gap_cv",
    "morning_rate": "likeness_morning", "evening_rate": "evening_share", "night_rate": "likeness_night",
    "month_turn_rate": "payday_share",
}


def name(feature, features):
    """The scorer's name of a feature: its own list decides for shares of events, categories, visits."""
    if feature in NAMES:
        return NAMES[feature]
    for prefix, theirs in (("share_of_", ("ev_", "cat_")), ("visits_from_", ("ch_",))):
        if feature.startswith(prefix):
            for start in theirs:
                for known in features:
                    if known.lower().replace("-", "_") == start + feature[len(prefix):]:
                        return known
    return feature


def main():
    document = json.load(open(sys.argv[1], encoding="utf-8"))
    features = json.load(open(sys.argv[3], encoding="utf-8"))["features"] if len(sys.argv) > 3 else []
    document["schema"] = "persona-eval/1"
    for persona in document["personas"]:
        for metric in persona["metrics"]:
            metric["name"] = name(metric["name"], features)
        for claim in persona["claims"]:
            if claim.get("predicate"):
                claim["predicate"]["feature"] = name(claim["predicate"]["feature"], features)
            for contradiction in claim.get("contradictions", []):
                contradiction["metric"] = name(contradiction["metric"], features)
    json.dump(document, open(sys.argv[2], "w", encoding="utf-8"), ensure_ascii=False)


if __name__ == "__main__":
    main()
