/**
 * JSON with sorted keys and nothing undefined: the same value gives the same text, whatever order it was built in. It is what a
 * stored report holds and what its hash is taken over.
 */
export function canonicalJson(value: unknown): string {
	return JSON.stringify(value, (_, part: unknown) => {
		if (typeof part === 'number' && !Number.isFinite(part)) throw new Error('JSON has no number for this value');
		return isRecord(part) ? sortedByKey(part) : part;
	});
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Built from entries, so that a key such as `__proto__` stays a key. Digits as keys come first, as JavaScript orders them. */
function sortedByKey(record: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
