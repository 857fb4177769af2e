/** A linear scale along a track: `low` lies at 0 %, `high` at 100 % of its width. */
export interface Scale {
	readonly low: number;
	readonly high: number;
}

export const pointsScale: Scale = { low: 0, high: 100 };

/** Where a value lies on the track, in per cent of its width, held within the track and rounded to a hundredth. */
export function percentOn(scale: Scale, value: number): number {
	const share = (value - scale.low) / (scale.high - scale.low);
	return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
}

/** The first round number (1, 1.5, 2, 2.5, 3, 4, 5, 6, 8 or 10 times a power of ten) that leaves a tenth of room above `value`. */
export function roundUp(value: number): number {
	const needed = Math.max(value * 1.1, 1);
	const power = 10 ** Math.floor(Math.log10(needed));
	return power * ([1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((step) => step * power >= needed) ?? 10);
}
