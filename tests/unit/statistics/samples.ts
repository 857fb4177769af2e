import fc from 'fast-check';
import { type Sample, sampleOf } from '$lib/core/statistics/sample';

/** The sample of values there are. */
export function sampleFrom(values: readonly number[]): Sample {
	const sample = sampleOf(values);
	if (sample === null) throw new Error('A test’s own values are not empty.');
	return sample;
}

/** Scores of `nMin` persons or more, in steps of a hundredth from 0 to 100. */
export function scores(nMin: number): fc.Arbitrary<number[]> {
	return fc.array(
		fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
		{ minLength: nMin, maxLength: 40 }
	);
}

/** Values and the same values in another order. */
export function reordered(values: fc.Arbitrary<number[]>): fc.Arbitrary<readonly [number[], number[]]> {
	return values.chain((all) =>
		fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }))
	);
}
