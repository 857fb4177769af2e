/** Keeps what was made of one thing until another one comes: for tests that look at it one after the other. */
export function ofLatest<Made>(): (of: object, key: string, make: () => Made) => Made {
	let latest: object | undefined;
	const made = new Map<string, Made>();
	return (of, key, make) => {
		if (of !== latest) made.clear();
		latest = of;
		const known = made.get(key);
		if (known !== undefined) return known;
		const fresh = make();
		made.set(key, fresh);
		return fresh;
	};
}
