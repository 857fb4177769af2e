/** Numbers that look random and are always the same: the demonstration gives the same figures wherever it is made. */
export interface Chance {
	/** From 0 up to, but not including, 1. */
	share(): number;
	/** Around 0, as people differ from one another; `spread` is the standard deviation. */
	around(spread: number): number;
	pick<Each>(list: readonly Each[]): Each;
	/** The list in another order. */
	shuffled<Each>(list: readonly Each[]): Each[];
}

/** The same seed gives the same numbers in the same order. */
export function chanceOf(seed: string): Chance {
	let state = hashOf(seed);
	const share = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
	return {
		share,
		// Twelve shares add up to a bell with a standard deviation of one.
		around: (spread) => (Array.from({ length: 12 }, share).reduce((sum, each) => sum + each, 0) - 6) * spread,
		pick: (list) => {
			const picked = list[Math.floor(share() * list.length)];
			if (picked === undefined) throw new Error('Nothing to pick from.');
			return picked;
		},
		shuffled: (list) =>
			list
				.map((each) => ({ each, at: share() }))
				.sort((one, other) => one.at - other.at)
				.map(({ each }) => each)
	};
}

function hashOf(text: string): number {
	let hash = 2_166_136_261;
	for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619);
	return hash;
}
