/**
 * Keeps values out of what the framework serialises for hydration. It does so even for pages with `csr = false`, which nobody
 * hydrates: a fifth of the time a report takes. The page reads them as usual while it is rendered.
 */
export function unserialised<T extends object>(values: T): T {
	const hidden = Object.entries(values).map(([name, value]) => [name, { value: value as unknown, enumerable: false }]);
	return Object.defineProperties({}, Object.fromEntries(hidden)) as T;
}
