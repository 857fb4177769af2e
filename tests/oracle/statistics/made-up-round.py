"""Writes made-up-round.json: a small invented round and what scipy and numpy make of it, as the oracle of made-up-round.test.ts.

python3 made-up-round.py > made-up-round.json   (written with Python 3.11, numpy 2, scipy 1.17)
"""

import json

import numpy as np
from scipy import stats

DEPARTMENTS, DIMENSIONS, ITEMS, LEVELS = 9, 8, 3, 5
random = np.random.default_rng(20_260_301)
sizes = [5, 6, 8, 9, 12, 14, 20, 27, 40]
headcounts = [5, 9, 10, 20, 12, 30, 25, 40, None]
# A believable structure: departments and dimensions differ, one department is split in two camps, two reach the top.
department_shift = np.array([1.6, -1.1, 0.6, 0.4, 0.2, -0.7, 0.1, 2.0, -0.2])
dimension_shift = random.normal(0, 0.4, DIMENSIONS)


def answers(department):
    persons = sizes[department]
    camp = np.where(np.arange(persons) % 2 == 0, 1.3, -1.3) if department == 4 else np.zeros(persons)
    own = random.normal(0, 0.5, persons) + camp
    mean = 2 + department_shift[department] + dimension_shift[None, :, None] + own[:, None, None]
    return np.clip(np.rint(mean + random.normal(0, 0.7, (persons, DIMENSIONS, ITEMS))), 0, LEVELS - 1).astype(int)


def agreement(item):
    n, top = len(item), LEVELS - 1
    scale = item + 1
    m, s2, low, high = scale.mean(), scale.var(ddof=1), 1, LEVELS
    rwg = 1 - s2 / ((LEVELS**2 - 1) / 12)
    if (scale == low).all() or (scale == high).all():
        return rwg, 1.0 if n >= top else None
    valid = n >= top and (low * (n - 1) + high) / n <= m <= (high * (n - 1) + low) / n
    return rwg, 1 - 2 * s2 / (((high + low) * m - m**2 - high * low) * n / (n - 1)) if valid else None


def interval(scores, headcount):
    n = len(scores)
    half = stats.t.ppf(0.975, n - 1) * scores.std(ddof=1) / np.sqrt(n)
    half *= 1 if headcount is None else np.sqrt(1 - n / headcount)
    return [float(max(0, scores.mean() - half)), float(min(100, scores.mean() + half))]


def one_way(groups):
    everyone, j = np.concatenate(groups), len(groups)
    n = len(everyone)
    msb = sum(len(g) * (g.mean() - everyone.mean()) ** 2 for g in groups) / (j - 1)
    msw = sum(((g - g.mean()) ** 2).sum() for g in groups) / (n - j)
    assert abs(msb / msw - stats.f_oneway(*groups).statistic) < 1e-9
    n0 = (n - sum(len(g) ** 2 for g in groups) / n) / (j - 1)
    return [max(0.0, (msb - msw) / (msb + (n0 - 1) * msw)), max(0.0, (msb - msw) / msb)]


def holm(ps):
    order, worst = np.argsort(ps, kind="stable"), 0.0
    out = [0.0] * len(ps)
    for rank, index in enumerate(order):
        worst = max(worst, min(1.0, (len(ps) - rank) * ps[index]))
        out[index] = worst
    return out


sheets = [answers(department) for department in range(DEPARTMENTS)]
scores = [100 * sheet.mean(axis=2) / (LEVELS - 1) for sheet in sheets]

cells = []
for department, (sheet, points) in enumerate(zip(sheets, scores)):
    for dimension in range(DIMENSIONS):
        mine = points[:, dimension]
        per_item = [agreement(sheet[:, dimension, item]) for item in range(ITEMS)]
        cells.append(
            {
                "department": department,
                "dimension": dimension,
                "mean": float(mine.mean()),
                "variance": float(mine.var(ddof=1)),
                "interval": interval(mine, headcounts[department]),
                "rwg": [float(r) for r, _ in per_item],
                "awg": [None if a is None else float(a) for _, a in per_item],
                "agreement": float(np.mean([max(0, r) if a is None else a for r, a in per_item])),
            }
        )

# The first six departments, over all pairs and dimensions, as a comparison page would show them.
pairs = []
for dimension in range(DIMENSIONS):
    for one in range(6):
        for other in range(one + 1, 6):
            result = stats.ttest_ind(scores[one][:, dimension], scores[other][:, dimension], equal_var=False)
            low, high = result.confidence_interval(0.95)
            pairs.append(
                {
                    "dimension": dimension,
                    "one": one,
                    "other": other,
                    "t": float(result.statistic),
                    "df": float(result.df),
                    "p": float(result.pvalue),
                    "interval": [float(low), float(high)],
                }
            )
for pair, adjusted in zip(pairs, holm([pair["p"] for pair in pairs])):
    pair["holm"] = adjusted

round_ = {
    "headcounts": headcounts,
    "levels": [sheet.tolist() for sheet in sheets],
    "cells": cells,
    "pairs": pairs,
    "intraclass": [one_way([points[:, dimension] for points in scores]) for dimension in range(DIMENSIONS)],
}
lines = [f'"{key}": [\n' + ",\n".join(json.dumps(row, separators=(",", ":")) for row in rows) + "\n]" for key, rows in round_.items()]
print("{\n" + ",\n".join(lines) + "\n}")
