import { clamp, type Interval, Z_95 } from './interval';

/** `successes` of `total`; the total is greater than zero. */
export interface Share {
	readonly successes: number;
	readonly total: number;
}

/** Wilson's 95 % score interval of a proportion, 0–1 (`docs/method.md` §6). */
export function wilsonInterval({ successes, total }: Share): Interval {
	const proportion = successes / total;
	const zSquared = Z_95 * Z_95;
	const centre = proportion + zSquared / (2 * total);
	const spread = Z_95 * Math.sqrt((proportion * (1 - proportion) + zSquared / (4 * total)) / total);
	const scale = 1 + zSquared / total;
	return [clamp((centre - spread) / scale, 0, proportion), clamp((centre + spread) / scale, proportion, 1)];
}

/** Newcombe's hybrid score interval (his method 10) of `first` − `second`, −1…1 (`docs/method.md` §6). */
export function newcombeInterval(first: Share, second: Share): Interval {
	const [firstShare, secondShare] = [first.successes / first.total, second.successes / second.total];
	const [firstLow, firstHigh] = wilsonInterval(first);
	const [secondLow, secondHigh] = wilsonInterval(second);
	const difference = firstShare - secondShare;
	return [
		difference - rootOfSquares(firstShare - firstLow, secondHigh - secondShare),
		difference + rootOfSquares(firstHigh - firstShare, secondShare - secondLow)
	];
}

/** Not `Math.hypot`, whose rounding is left to the engine: the same counts must give the same bytes everywhere. */
function rootOfSquares(first: number, second: number): number {
	return Math.sqrt(first * first + second * second);
}
