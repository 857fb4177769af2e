import type { Asked, Measured, Part } from '../long/parts';
import { fuzz } from './fuzz';

/** 20,000 malformed requests over every route, for `npm run test:long`. */
export const fuzzPart: Part = { name: 'fuzz', run: measure };

/** How much more memory the last third may hold than the middle one: caches are full by then. */
const growthMax = 1.15;

async function measure({ seed, isShort }: Asked, tell: (line: string) => void): Promise<Measured> {
	const requests = isShort ? 600 : 20_000;
	const begin = Date.now();
	const { answers, failures, logged, memoryBytes } = await fuzz({ requests, seed });
	[...failures, ...logged].slice(0, 20).forEach(tell);
	const [, middle = 0, last = 0] = thirds(memoryBytes).map((bytes) => Math.max(...bytes));
	const megabytes = memoryBytes.map((bytes) => Math.round(bytes / 1_000_000)).join(', ');
	const counts = Object.entries(answers).map(([answer, count]) => `| ${answer} | ${count} |`);
	const text = [
		`${requests.toLocaleString('en')} malformed requests over every route, as strangers and as ten people with their real ids, in ${Math.round((Date.now() - begin) / 1000)} s:`,
		`${failures.length} answered with 500 or more or not at all, ${logged.length} failures logged.`,
		`Memory of the process after each tenth, in MB: ${megabytes}.`,
		'',
		'| answer | requests |',
		'|---|---:|',
		...counts,
		'',
		'`closed`: what is no HTTP at all, refused by ending the connection.'
	].join('\n');
	// A short run ends while caches are still filling.
	const isFlat = isShort || last <= middle * growthMax;
	return { text, document: 'docs/reliability.md', holds: failures.length === 0 && logged.length === 0 && isFlat };
}

function thirds(values: readonly number[]): readonly (readonly number[])[] {
	const [first, second] = [Math.ceil(values.length / 3), Math.ceil((values.length * 2) / 3)];
	return [values.slice(0, first), values.slice(first, second), values.slice(second)];
}
