/** Two-sided 95 % quantile of the normal distribution. */
export const Z_95 = 1.959963984540054;

export type Interval = readonly [low: number, high: number];

/** "Greater" means greater by more than this (`docs/method.md`). */
export const TOLERANCE = 1e-9;

/** Holds a value between two limits. */
export function clamp(value: number, low: number, high: number): number {
	return Math.min(high, Math.max(low, value));
}

/** Whether the interval holds the value; an end equal to it (within the tolerance) contains it. */
export function contains([low, high]: Interval, value: number): boolean {
	return value >= low - TOLERANCE && value <= high + TOLERANCE;
}
