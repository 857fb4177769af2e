import { createHash } from 'node:crypto';

/** JSON with sorted keys and without white space or absent values: equal contents give equal bytes. */
export function canonicalJson(value: unknown): string {
	return JSON.stringify(sorted(value));
}

/** SHA-256 of the UTF-8 bytes, as 64 hexadecimal digits. */
export function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}

function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value)
			.sort(([one], [other]) => (one < other ? -1 : 1))
			.map(([key, inside]) => [key, sorted(inside)])
	);
}
