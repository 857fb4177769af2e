import { quantile } from './table';

/**
 * How much longer one thing takes than another: the middle of the ratios of pairs, whose two halves stand right beside each other,
 * each first every other time. Whatever else the machine does meets both alike.
 * @param pairs of these ratios the middle one is off by about 1.25 × their spread ÷ √pairs
 * @returns time of the one ÷ time of the other
 */
export async function timesAsLong(
	one: () => Promise<unknown>,
	other: () => Promise<unknown>,
	pairs: number
): Promise<number> {
	// What is made at the first time, whosever it is, belongs to neither.
	await one();
	await other();
	const ratios: number[] = [];
	for (let pair = 0; pair < pairs; pair++) {
		const isFirst = pair % 2 === 0;
		const first = await milliseconds(isFirst ? one : other);
		const second = await milliseconds(isFirst ? other : one);
		ratios.push(isFirst ? first / second : second / first);
	}
	return quantile(ratios, 0.5);
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
	const begun = performance.now();
	await work();
	return performance.now() - begun;
}

/** What this process alone worked for something, in milliseconds of a processor: others that share the machine do not count. */
export async function busyMilliseconds(work: () => unknown): Promise<number> {
	const before = process.cpuUsage();
	await work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}
