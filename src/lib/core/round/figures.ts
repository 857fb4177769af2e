import type { QuestionnaireItem } from '../catalogue/types';
import type { RoundTally } from './accumulate';
import { type MeasureLayout, itemOffset, responsesSlot, slotOfCode, slots } from './layout';
import { areEqual } from './sums';

/** One figure of a round, as far as showing it is concerned. */
export interface Figure {
	/** Persons of each cell that it is about. */
	readonly counts: ReadonlyMap<string, number>;
	/** Whether all of these cells have one and the same value (`docs/method.md` §9, M9.one-voice). */
	readonly isOneVoice: (cells: readonly string[]) => boolean;
}

/** Who took part at all; that is never a value in common. */
export function responsesFigure({ cells }: RoundTally): Figure {
	return { counts: countsOf(cells, (numbers) => numbers[responsesSlot] ?? 0), isOneVoice: () => false };
}

/** Who has a score. */
export function measureFigure({ cells }: RoundTally, { offset }: MeasureLayout): Figure {
	return {
		counts: countsOf(cells, (numbers) => numbers[offset + slots.n] ?? 0),
		isOneVoice: (ids) => {
			const numbers = addedUp(ids.flatMap((id) => cells.get(id)?.subarray(offset, offset + slots.classes) ?? []));
			return areEqual(numbers[slots.n] ?? 0, numbers, slots.sums);
		}
	};
}

/** Who has given the item a valid answer. */
export function itemFigure({ cells, layout }: RoundTally, index: number): Figure {
	const item = layout.plan.items[index];
	if (item === undefined) throw new Error(`The questionnaire has no item ${index + 1}.`);
	return {
		counts: countsOf(cells, (numbers) => total(distributionOf(item, index, numbers))),
		isOneVoice: (ids) => {
			const distributions = ids.flatMap((id) => cells.get(id) ?? []).map((one) => distributionOf(item, index, one));
			const answered = distributions[0]?.filter((_, place) => distributions.some((one) => (one[place] ?? 0) > 0));
			return answered?.length === 1;
		}
	};
}

/** Persons at levels 0–4, with and without a fact; of a contrast at *neither*, then at positions 1–7. */
export function distributionOf({ kind }: QuestionnaireItem, index: number, numbers: Float64Array): readonly number[] {
	const countOf = (code: number) => numbers[itemOffset(index) + slotOfCode(code)] ?? 0;
	if (kind === 'contrast') return [-4, 1, 2, 3, 4, 5, 6, 7].map(countOf);
	return [countOf(0), countOf(1), countOf(2), countOf(3) + countOf(13), countOf(4) + countOf(14)];
}

/** The numbers of several cells of one layout, added up; all of them are counts and sums. */
export function addedUp(cells: readonly Float64Array[]): Float64Array {
	const sum = new Float64Array(cells[0]?.length ?? 0);
	for (const numbers of cells) {
		for (let slot = 0; slot < sum.length; slot++) sum[slot] = (sum[slot] ?? 0) + (numbers[slot] ?? 0);
	}
	return sum;
}

export function total(counts: readonly number[]): number {
	return counts.reduce((sum, count) => sum + count, 0);
}

function countsOf(
	cells: ReadonlyMap<string, Float64Array>,
	count: (numbers: Float64Array) => number
): ReadonlyMap<string, number> {
	return new Map([...cells].map(([id, numbers]) => [id, count(numbers)]));
}
