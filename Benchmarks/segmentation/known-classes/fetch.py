"""Writes the public tables wine and penguins, which come with Python packages.

Usage: fetch.py FOLDER. Penguins without any measurement are left out.
"""

import importlib.resources
import pathlib
import sys

import pandas
from sklearn.datasets import load_wine

folder = pathlib.Path(sys.argv[1])
wine = load_wine(as_frame=True)
wine.data.to_csv(folder / "wine.csv", index=False)
wine.target.to_frame("class").to_csv(folder / "wine_class.csv", index=False)
file = importlib.resources.files("palmerpenguins") / "data" / "penguins.csv"
penguins = pandas.read_csv(str(file))
penguins = penguins[penguins["bill_length_mm"].notna()]
numbers = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]
penguins[numbers].to_csv(folder / "penguins.csv", index=False)
penguins[["species"]].to_csv(folder / "penguins_class.csv", index=False)
