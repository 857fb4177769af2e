import { roughRange } from '../anonymity';
import type { DimensionId } from '../catalogue/types';
import { cappedPair } from '../scoring/overall';
import { above, stageOfShares } from '../scoring/stage';
import type { Range, StagePair, StageRange } from '../scoring/types';
import { readingOf } from '../statistics/agreement';
import { meanInterval, silentBounds } from '../statistics/mean-interval';
import { type MeasureLayout, sharesOfProfile, slots } from './layout';
import type { Measure, ShownMeasure } from './publication';
import type { FigureShowing } from './showing';
import { meanOfSums, sampleOfSums, sumSlots } from './sums';

/** A measure in one group, before it is known whether its stage may be shown. */
export interface MeasureInput {
	readonly measure: MeasureLayout;
	readonly showing: FigureShowing;
	/** The group's numbers: those of its cells, added up. */
	readonly numbers: Float64Array;
	/** People asked; null: not known, or fewer than answered. */
	readonly population: number | null;
	/** Over the graded items shown (`docs/method.md` §4); null without any. */
	readonly agreement: number | null;
}

/** A score over the persons of a group (`docs/method.md` §2, M2.group-mean, M2.group-interval). */
export function measureOf(input: MeasureInput, stage: StagePair | null): Measure {
	const { measure, showing, numbers, population, agreement } = input;
	const { offset } = measure;
	const n = numbers[offset + slots.n] ?? 0;
	if (showing === 'too-few' || showing === 'protects-others') return { showing };
	const sample = sampleOfSums(n, numbers, offset + slots.sums);
	if (showing === 'range') return { showing, n, range: roughRange(sample.mean, 0, 100) };
	const reading = agreement === null ? null : readingOf(agreement);
	return {
		showing,
		n,
		mean: sample.mean,
		sd: Math.sqrt(sample.variance),
		interval: meanInterval(sample, { ...scale, population }),
		silentBounds: population === null ? null : silentBounds(sample, population, scale),
		evidencedMean: measure.hasEvidence ? meanOfSums(n, numbers, offset + slots.evidenced) : null,
		stage: reading === 'shared' || reading === 'mixed' ? stage : null,
		agreement,
		reading,
		histogram: classesOf(numbers, offset)
	};
}

/**
 * The stage of a group (M3.group-stage): p₁ … p₄ are means over persons, and the ends come from their intervals, with what is not
 * known once as level 0 and once as level 4. Null where the measure has none or is not shown.
 */
export function stageEndsOf({ measure, showing, numbers, population }: MeasureInput): StagePair | null {
	if (measure.items === null || showing !== 'shown') return null;
	const n = numbers[measure.offset + slots.n] ?? 0;
	const shares = measure.offset + slots.shares;
	const rangeFrom = (offset: number): StageRange => [
		stageOfShares(shareEnds({ numbers, offset, n, population, end: 0 })),
		stageOfShares(shareEnds({ numbers, offset: offset + 4 * sumSlots, n, population, end: 1 }))
	];
	const claimed = rangeFrom(shares);
	return { claimed, evidenced: measure.hasEvidence ? rangeFrom(shares + sharesOfProfile * sumSlots) : claimed };
}

/** The overall stage, held at most one above the weakest dimension shown, and the dimensions that hold it (M3.overall-cap). */
export function cappedStage(
	uncapped: StagePair,
	dimensions: readonly { readonly id: DimensionId; readonly ends: StagePair | null }[]
): { readonly stage: StagePair; readonly cappedBy: readonly DimensionId[] } {
	const stage = cappedPair(
		uncapped,
		dimensions.map(({ ends }) => ends)
	);
	const lows = dimensions.flatMap(({ id, ends }) => (ends === null ? [] : [{ id, low: ends.claimed[0] }]));
	const weakest = lows.reduce((least, { low }) => (low < least ? low : least), lows[0]?.low ?? uncapped.claimed[0]);
	const caps = uncapped.claimed[0] > above(weakest);
	return { stage, cappedBy: caps ? lows.filter(({ low }) => low === weakest).map(({ id }) => id) : [] };
}

const scale = { low: 0, high: 100 } as const;

interface Shares {
	readonly numbers: Float64Array;
	readonly offset: number;
	readonly n: number;
	readonly population: number | null;
	/** 0 for the low end of the interval, 1 for the high one. */
	readonly end: 0 | 1;
}

function shareEnds({ numbers, offset, n, population, end }: Shares): readonly [number, number, number, number] {
	const share = (level: number) => {
		const sample = sampleOfSums(n, numbers, offset + (level - 1) * sumSlots);
		const interval: Range = meanInterval(sample, { ...scale, population }) ?? [sample.mean, sample.mean];
		return interval[end] / 100;
	};
	return [share(1), share(2), share(3), share(4)];
}

function classesOf(numbers: Float64Array, offset: number): ShownMeasure['histogram'] {
	const persons = (place: number) => numbers[offset + slots.classes + place] ?? 0;
	return [persons(0), persons(1), persons(2), persons(3), persons(4)];
}
