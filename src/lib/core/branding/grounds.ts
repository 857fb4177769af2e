/** What colours stand on and beside: tokens of the screen (`ui/styles/tokens.css`), the same once more for what computes with them. */
export interface Grounds {
	readonly paper: string;
	readonly surface: string;
	readonly ink: string;
	readonly muted: string;
	/** Of all grounds that an accent can be read on, the one nearest to it. */
	readonly nearest: string;
}

/** By day. White, the ground of files and of printed pages, is farther from any accent than these. */
export const lightGrounds: Grounds = {
	...{ paper: '#faf7f1', surface: '#f2ece1', ink: '#211d18', muted: '#5c554b' },
	nearest: '#f2ece1'
};

/** In the dark a tint can be told from the page only where it is lighter than the surface. */
export const darkGrounds: Grounds = {
	...{ paper: '#161411', surface: '#211e19', ink: '#ece5da', muted: '#b1a798' },
	nearest: '#2b2824'
};
