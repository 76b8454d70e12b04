#!/usr/bin/env python3
"""A project of CLAIMS claims and an article of WORDS words about some of them: generate.py FOLDER CLAIMS WORDS.

Then: time claimcheck diff --source article.txt, in the folder. Deterministic."""
import os
import sys

folder, claims, words = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
os.makedirs(folder, exist_ok=True)


def name(n):
    syllables = ["ba", "ke", "lo", "mi", "nu", "ra", "se", "to", "vi", "za"]
    text = ""
    for _ in range(4):
        text += syllables[n % 10]
        n //= 10
    return text.capitalize() + "ria"


entities = max(10, claims // 50)
measures = ["exports", "revenue", "debt", "spending", "output"]
with open(os.path.join(folder, "vocabulary.toml"), "w") as out:
    for n in range(entities):
        out.write(f'[entity.E{n}]\nnames = ["{name(n)}"]\n')
    for measure in measures:
        out.write(f'[measure.{measure}]\nkind = "flow"\nunit = "money"\n')
with open(os.path.join(folder, "sources.toml"), "w") as out:
    out.write('[book]\ntitle = "Yearbook"\npublisher = "Office"\npublished = 2020-01-01\n')


def value(entity, measure, year):
    return (entity * 7919 + measure * 104729 + year * 1299709) % 9000 + 1000


with open(os.path.join(folder, "all.claims"), "w") as out:
    out.write("@book\n")
    for n in range(claims):
        entity, measure, year = n % entities, n // entities % 5, 2000 + n // entities // 5
        digits = value(entity, measure, year)
        out.write(f'{measures[measure]} E{entity} {year}: ${digits / 10:.1f}M  "${digits / 10:.1f} million"\n')
years = max(1, claims // entities // 5)
with open(os.path.join(folder, "article.txt"), "w") as out:
    out.write("The yearbook in words\n\nMay 2, 2020\n\n")
    written, n = 0, 0
    while written < words:
        entity, measure, year = n * 37 % entities, n % 5, 2000 + n % years
        digits = value(entity, measure, year) + (n % 50 == 0)
        line = (f"{name(entity)}'s {measures[measure]} amounted to ${digits / 10:.1f} million in {year}, officials said. "
                "Nobody who followed the country over the years was surprised, and few had expected anything else. ")
        out.write(line + ("\n\n" if n % 6 == 5 else ""))
        written += len(line.split())
        n += 1
